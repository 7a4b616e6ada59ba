"""Write the values of properties with few words, and read those of a page.

In: plain values. Out: values as `pages.create` and `pages.update` take them. What is *not* decided
here: which properties a data source has.

Example:
    >>> from notion_typed.lib import properties
    >>> page = client.pages.create(
    ...     parent={"data_source_id": data_source_id},
    ...     properties={
    ...         "Name": properties.title("Review the draft"),
    ...         "Due": properties.date("2026-03-11", "2026-03-12"),
    ...         "Tags": properties.multi_select("docs", "urgent"),
    ...         "Level": properties.select("High"),
    ...         "State": properties.status("In progress"),
    ...         "Effort": properties.number(2.5),
    ...         "Done": properties.checkbox(False),
    ...         "Notes": properties.rich_text("See the first chapter"),
    ...         "Link": properties.url("https://example.com"),
    ...         "Mail": properties.email("ada@example.com"),
    ...         "Phone": properties.phone_number("+49 30 1234"),
    ...         "After": properties.relation(page_id),
    ...         "Who": properties.people(user_id),
    ...         "Files": properties.files("https://example.com/draft.pdf"),
    ...     },
    ... )
"""

from __future__ import annotations

import datetime as dt
import difflib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal, TypeVar, overload
from urllib.parse import unquote, urlsplit

from .._runtime.base_model import wire_value
from ..errors import InvalidArgumentError
from .rich_text import Content, date_value, plain_text, rich

if TYPE_CHECKING:
    from ..params import (
        PageCreatePropertyCheckboxParam,
        PageCreatePropertyDateParam,
        PageCreatePropertyEmailParam,
        PageCreatePropertyFilesFileParam,
        PageCreatePropertyFilesParam,
        PageCreatePropertyMultiSelectParam,
        PageCreatePropertyNumberParam,
        PageCreatePropertyPeopleParam,
        PageCreatePropertyPhoneNumberParam,
        PageCreatePropertyRelationParam,
        PageCreatePropertyRichTextParam,
        PageCreatePropertySelectParam,
        PageCreatePropertyStatusParam,
        PageCreatePropertyTitleParam,
        PageCreatePropertyUrlParam,
    )
    from ..types import FileUpload, Page, PagePropertyValue

__all__ = [
    "checkbox",
    "date",
    "email",
    "files",
    "multi_select",
    "number",
    "page_title",
    "people",
    "phone_number",
    "property_value",
    "relation",
    "rich_text",
    "select",
    "status",
    "title",
    "url",
]

ValueT = TypeVar("ValueT")


def title(*content: Content) -> PageCreatePropertyTitleParam:
    """The title of a page."""
    return {"type": "title", "title": rich(*content)}


def rich_text(*content: Content) -> PageCreatePropertyRichTextParam:
    """Text; nothing clears it."""
    return {"type": "rich_text", "rich_text": rich(*content)}


def number(value: float | None) -> PageCreatePropertyNumberParam:
    """A number; ``None`` clears it. For percentages, 0.25 stands for 25 %."""
    return {"type": "number", "number": value}


def checkbox(checked: bool) -> PageCreatePropertyCheckboxParam:  # noqa: FBT001  # the value itself
    """A tick, or none."""
    return {"type": "checkbox", "checkbox": checked}


def select(name: str | None) -> PageCreatePropertySelectParam:
    """One option by name, which is added if it is new; ``None`` for none."""
    return {"type": "select", "select": None if name is None else {"name": name}}


def multi_select(*names: str) -> PageCreatePropertyMultiSelectParam:
    """All chosen options by name; those that are new are added."""
    return {"type": "multi_select", "multi_select": [{"name": name} for name in names]}


def status(name: str | None) -> PageCreatePropertyStatusParam:
    """A status by name, which must be one of the property's; ``None`` for the default."""
    return {"type": "status", "status": None if name is None else {"name": name}}


def date(
    start: str | dt.date | None,
    end: str | dt.date | None = None,
    *,
    time_zone: str | None = None,
) -> PageCreatePropertyDateParam:
    """A day (`date`), a moment (`datetime`) or a span of time; ``None`` clears it."""
    value = None if start is None else date_value(start, end, time_zone=time_zone)
    return {"type": "date", "date": value}


def relation(*page_ids: str) -> PageCreatePropertyRelationParam:
    """All related pages by id."""
    return {"type": "relation", "relation": [{"id": page_id} for page_id in page_ids]}


def people(*user_ids: str) -> PageCreatePropertyPeopleParam:
    """All people by id."""
    return {"type": "people", "people": [{"id": user_id} for user_id in user_ids]}


def files(*sources: str | FileUpload) -> PageCreatePropertyFilesParam:
    """All files: addresses of files on the web, and files that were uploaded."""
    return {"type": "files", "files": [_file(source) for source in sources]}


def url(value: str | None) -> PageCreatePropertyUrlParam:
    """A web address; ``None`` clears it."""
    return {"type": "url", "url": value}


def email(value: str | None) -> PageCreatePropertyEmailParam:
    """An e-mail address; ``None`` clears it."""
    return {"type": "email", "email": value}


def phone_number(value: str | None) -> PageCreatePropertyPhoneNumberParam:
    """A telephone number, however it is written; ``None`` clears it."""
    return {"type": "phone_number", "phone_number": value}


@overload
def property_value(page: Page, name: str) -> PagePropertyValue: ...
@overload
def property_value(page: Page, name: str, kind: type[ValueT]) -> ValueT: ...
def property_value(
    page: Page, name: str, kind: type[ValueT] | None = None
) -> PagePropertyValue | ValueT:
    """Give the value of a property by name or id, of a certain type if one is asked for.

    ``property_value(page, "Due", types.DatePagePropertyValue).date`` needs no further check. Raises
    `InvalidArgumentError` if the page has no such property, or one of another type.

    Example:
        >>> due = lib.property_value(row, "Due", types.DatePagePropertyValue)
        >>> due.date.start if due.date else "never"
        '2026-03-11'
    """
    found = page.properties.get(name)
    if found is None:
        decoded = unquote(name)
        for value in page.properties.values():
            value_id = wire_value(value, "id")
            if isinstance(value_id, str) and unquote(value_id) == decoded:
                found = value
    if found is None:
        close = difflib.get_close_matches(name, page.properties, n=1)
        hint = f'; there is "{close[0]}"' if close else ""
        raise InvalidArgumentError(f'the page has no property "{name}"{hint}')
    if kind is not None and not isinstance(found, kind):
        raise InvalidArgumentError(
            f'the property "{name}" is of type "{wire_value(found, "type")}", and no '
            f"{kind.__name__}"
        )
    return found


def page_title(page: Page) -> str:
    """Give the title of a page as plain text.

    Example:
        >>> lib.page_title(row)
        'Read the draft'
    """
    from ..types import TitlePagePropertyValue

    for value in page.properties.values():
        if isinstance(value, TitlePagePropertyValue):
            return plain_text(value.title)
    return ""


def _file(source: str | FileUpload) -> PageCreatePropertyFilesFileParam:
    if isinstance(source, str):
        name = PurePosixPath(unquote(urlsplit(source).path)).name or source
        return {"type": "external", "external": {"url": source}, "name": name[:100]}
    kind: Literal["file_upload"] = "file_upload"
    return {"type": kind, "file_upload": {"id": source.id}}
