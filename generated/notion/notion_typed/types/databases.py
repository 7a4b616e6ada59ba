"""Types of answers of `client.databases`."""

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._runtime.models import Model
from .._runtime.unions import FullOrPartial
from .block_id_parent_for_block_based import PageIcon
from .page_cover import PageCover
from .parent_of_database import ParentOfDatabase
from .rich_text import RichText


class DataSourceReference(Model):
    """A data source by id and name, as databases list them."""

    id: str
    """Id to read and to query the data source with."""
    name: str
    """What the data source is called, as plain text."""


class Database(Model):
    """A database in full: a container with a title, a place, and one or more data sources.

    See https://developers.notion.com/reference/database
    """

    object: Literal["database"]
    """Always `database`."""
    id: str
    """Id of the container; its data sources have ids of their own."""
    title: list[RichText]
    """What the database is called, as rich text; an empty list if untitled."""
    description: list[RichText]
    """Text shown below the title, as rich text; an empty list without one."""
    parent: ParentOfDatabase
    """Where the database lives. Inside a wiki this can be another database."""
    is_inline: bool
    """True if it is shown within its page, false if it is a page of its own."""
    in_trash: bool
    """True once the database has been moved to the trash, from where it can be restored."""
    is_locked: bool
    """True if people cannot change its views and properties in Notion."""
    created_time: dt.datetime
    """When the database was made, in UTC."""
    last_edited_time: dt.datetime
    """When the database itself was changed last, in UTC."""
    data_sources: list[DataSourceReference]
    """Ids and names of its data sources, which hold properties and rows."""
    icon: PageIcon | None
    """Icon beside the title, None without one."""
    cover: PageCover | None
    """Image across the top, None without one."""
    url: str
    """Web address that opens the database in Notion, for those who have access."""
    public_url: str | None
    """Web address that anybody can open, None unless the database is published."""


class PartialDatabase(Model):
    """A reference to a database whose content the connection may not read.

    See https://developers.notion.com/reference/database
    """

    object: Literal["database"]
    """Always `database`, as in full databases; it is the missing keys that tell them apart."""
    id: str
    """Id of the database that may not be read in full."""


DatabaseOrPartialDatabase: TypeAlias = Annotated[
    Database | PartialDatabase,
    FullOrPartial(
        Database,
        (
            "cover",
            "created_time",
            "data_sources",
            "description",
            "icon",
            "in_trash",
            "is_inline",
            "is_locked",
            "last_edited_time",
            "parent",
            "public_url",
            "title",
            "url",
        ),
        PartialDatabase,
    ),
]
"""`Database`, or `PartialDatabase` with less in it: `isinstance` tells them apart."""
