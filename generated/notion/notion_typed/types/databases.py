"""What the API returns: databases."""

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._runtime.models import Model
from .._runtime.unions import FullOrPartial
from .page_cover import PageCover
from .page_icon import PageIcon
from .parent_of_database import ParentOfDatabase
from .rich_text import RichText


class DataSourceReference(Model):
    """Id and name of a data source."""

    id: str
    """Id to query the data source with."""
    name: str
    """Name of the data source."""


class Database(Model):
    """A database in full: a container with a title, a place, and one or more data sources."""

    object: Literal["database"]
    id: str
    """Id of the database."""
    title: list[RichText]
    """Name of the database, as rich text."""
    description: list[RichText]
    """Text below the name, as rich text."""
    parent: ParentOfDatabase
    """Where the database lives. Inside a wiki this can be another database."""
    is_inline: bool
    """Whether it is shown within its page rather than as a page of its own."""
    in_trash: bool
    """True while the database lies in the trash."""
    is_locked: bool
    """Whether people are kept from changing its views and properties in Notion."""
    created_time: dt.datetime
    """When the database was made."""
    last_edited_time: dt.datetime
    """When the database was changed last."""
    data_sources: list[DataSourceReference]
    """Ids and names of its data sources, which hold properties and rows."""
    icon: PageIcon | None
    """Icon of the database, or null."""
    cover: PageCover | None
    """Cover image of the database, or null."""
    url: str
    """Address of the database in Notion."""
    public_url: str | None
    """Address of the database on the web, null unless it is published."""


class PartialDatabase(Model):
    """A reference to a database whose content the connection may not read."""

    object: Literal["database"]
    id: str
    """Id of the database."""


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
