"""What the API takes: pages."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .block import (
    AfterBlockContentPositionSchemaParam,
    ExternalFileParam,
    FileUploadIdParam,
    LinkToPageBlockLinkToPageDatabaseIdParam,
    LinkToPageBlockLinkToPagePageIdParam,
)
from .page_move_parent_page_id import PageMoveParentPageIdParam
from .rich_text import DateParam, PartialUserParam, RelationItemPropertyValueParam, RichTextParam
from .select_color import SelectColorParam


class FileUploadWithOptionalNameParam(TypedDict, total=False):
    """An uploaded file, with a name if it shall have another one."""

    file_upload: Required[FileUploadIdParam]
    """The uploaded file."""
    type: Literal["file_upload"]
    name: str
    """Name to show."""


class GroupParam(TypedDict, total=False):
    """A group by id."""

    id: Required[str]
    """Id of the group."""
    name: str | None
    object: Literal["group"]


class InternalFileParam(TypedDict, total=False):
    """A file that Notion has already, as the API returned it."""

    url: Required[str]
    """Address as the API returned it."""
    expiry_time: str | dt.datetime


class FileInternalOrExternalFileWithNameParam(TypedDict, total=False):
    """A file that Notion has already; this is how to keep it when a property is written anew."""

    file: Required[InternalFileParam]
    """The file, as the API returned it."""
    name: Required[str]
    type: Literal["file"]


class ExternalInternalOrExternalFileWithNameParam(TypedDict, total=False):
    """A file on the web."""

    external: Required[ExternalFileParam]
    """Where the file is on the web."""
    name: Required[str]
    type: Literal["external"]


class PageStartPagePositionSchemaParam(TypedDict, total=False):
    """Puts the page first."""

    type: Required[Literal["page_start"]]


class PageEndPagePositionSchemaParam(TypedDict, total=False):
    """Puts the page last, which is the default."""

    type: Required[Literal["page_end"]]


PagePositionSchemaParam: TypeAlias = (
    AfterBlockContentPositionSchemaParam
    | PageStartPagePositionSchemaParam
    | PageEndPagePositionSchemaParam
)
"""Where a new page goes among the content of its parent page."""


class PlacePropertyItemPlaceParam(TypedDict, total=False):
    """The place, or null when the cell is empty."""

    lat: Required[float]
    """Latitude in degrees."""
    lon: Required[float]
    """Longitude in degrees."""
    name: str | None
    """Name of the place, or null."""
    address: str | None
    """Address of the place, or null."""
    aws_place_id: str | None
    """Id of the place at Amazon, or null."""
    google_place_id: str | None
    """Id of the place at Google, or null."""


TemplateTimezoneParam: TypeAlias = str
"""Time zone by its IANA name, for what a template says about today and now. Without it, that of the
user who authorised the connection counts, or UTC for internal connections.
"""


class PageCreateParentDataSourceIdParam(TypedDict, total=False):
    """A data source as parent: the page becomes one of its rows."""

    data_source_id: Required[str]
    """Id of the data source."""
    type: Literal["data_source_id"]


class PageCreateParentWorkspaceParam(TypedDict, total=False):
    """The workspace as parent: the page becomes a private page of the user."""

    workspace: Required[Literal[True]]
    type: Literal["workspace"]


PageCreateParentParam: TypeAlias = (
    LinkToPageBlockLinkToPagePageIdParam
    | LinkToPageBlockLinkToPageDatabaseIdParam
    | PageCreateParentDataSourceIdParam
    | PageCreateParentWorkspaceParam
)
"""Where the page goes. Without it, the page becomes a private page of the user; only connections that
act for a user can do that.
"""


class PageCreatePropertyTitleParam(TypedDict, total=False):
    """Sets the title of the page."""

    title: Required[Sequence[RichTextParam]]
    """The title, as rich text."""
    type: Literal["title"]


class PageCreatePropertyRichTextParam(TypedDict, total=False):
    """Sets a text property."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text; an empty list clears it."""
    type: Literal["rich_text"]


class PageCreatePropertyCheckboxParam(TypedDict, total=False):
    """Ticks or unticks a check box."""

    checkbox: Required[bool]
    """True for ticked."""
    type: Literal["checkbox"]


class PageCreatePropertyRelationParam(TypedDict, total=False):
    """Links other pages."""

    relation: Required[Sequence[RelationItemPropertyValueParam]]
    """All linked pages by id; the list replaces the present one."""
    type: Literal["relation"]


PageCreatePropertyFilesFileParam: TypeAlias = (
    FileInternalOrExternalFileWithNameParam
    | ExternalInternalOrExternalFileWithNameParam
    | FileUploadWithOptionalNameParam
)


class PageCreatePropertyFilesParam(TypedDict, total=False):
    """Attaches files."""

    files: Required[Sequence[PageCreatePropertyFilesFileParam]]
    """All files of the property; the list replaces the present one."""
    type: Literal["files"]


class PageCreatePropertyStatusStatusIdParam(TypedDict, total=False):
    """The variant `id` of `PageCreatePropertyStatusStatusParam`."""

    id: Required[str]
    """Id of the option."""
    name: str
    """Name of the option."""
    color: SelectColorParam
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""


class PageCreatePropertyStatusStatusNameParam(TypedDict, total=False):
    """The variant `name` of `PageCreatePropertyStatusStatusParam`."""

    name: Required[str]
    """Name of the option."""
    id: str
    """Id of the option."""
    color: SelectColorParam
    """Colour of the option."""
    description: str | None
    """Note on the option, or null."""


PageCreatePropertyStatusStatusParam: TypeAlias = (
    PageCreatePropertyStatusStatusIdParam | PageCreatePropertyStatusStatusNameParam
)
"""The option by name or id, or null. Options of a status cannot be added this way."""


class PageCreatePropertyStatusParam(TypedDict, total=False):
    """Sets the status."""

    status: Required[PageCreatePropertyStatusStatusParam | None]
    """The option by name or id, or null. Options of a status cannot be added this way."""
    type: Literal["status"]


class PageCreatePropertyPlaceParam(TypedDict, total=False):
    """Sets a place on the map."""

    place: Required[PlacePropertyItemPlaceParam | None]
    """The place, or null to clear it."""
    type: Literal["place"]


PageCreatePropertyVerificationVerificationVerifiedParam = TypedDict(
    "PageCreatePropertyVerificationVerificationVerifiedParam",
    {"state": Required[Literal["verified"]], "date": DateParam},
    total=False,
)
"""The variant `verified` of `PageCreatePropertyVerificationVerificationParam`."""


class PageCreatePropertyVerificationVerificationUnverifiedParam(TypedDict, total=False):
    """The variant `unverified` of `PageCreatePropertyVerificationVerificationParam`."""

    state: Required[Literal["unverified"]]


PageCreatePropertyVerificationVerificationParam: TypeAlias = (
    PageCreatePropertyVerificationVerificationVerifiedParam
    | PageCreatePropertyVerificationVerificationUnverifiedParam
)
"""The state, for `verified` with an optional span of dates."""


class PageCreatePropertyVerificationParam(TypedDict, total=False):
    """Verifies a page of a wiki, or takes the verification back."""

    verification: Required[PageCreatePropertyVerificationVerificationParam]
    """The state, for `verified` with an optional span of dates."""
    type: Literal["verification"]


class PageCreatePropertyNumberParam(TypedDict, total=False):
    """Sets a number."""

    number: Required[float | None]
    """The number, or null to clear it."""
    type: Literal["number"]


class PageCreatePropertyUrlParam(TypedDict, total=False):
    """Sets a web address."""

    url: Required[str | None]
    """The address, or null to clear it."""
    type: Literal["url"]


class PageCreatePropertySelectParam(TypedDict, total=False):
    """Chooses an option."""

    select: Required[PageCreatePropertyStatusStatusParam | None]
    """The option by name or id, or null for none. A name that is not known yet becomes a new
    option.
    """
    type: Literal["select"]


class PageCreatePropertyMultiSelectParam(TypedDict, total=False):
    """Chooses any number of options."""

    multi_select: Required[Sequence[PageCreatePropertyStatusStatusParam]]
    """All options that shall be chosen, by name or id; the list replaces the present one."""
    type: Literal["multi_select"]


PartialUserOrGroupParam: TypeAlias = PartialUserParam | GroupParam


class PageCreatePropertyPeopleParam(TypedDict, total=False):
    """Names users and groups."""

    people: Required[Sequence[PartialUserOrGroupParam]]
    """All people of the property; the list replaces the present one."""
    type: Literal["people"]


class PageCreatePropertyEmailParam(TypedDict, total=False):
    """Sets an email address."""

    email: Required[str | None]
    """The address, or null to clear it."""
    type: Literal["email"]


class PageCreatePropertyPhoneNumberParam(TypedDict, total=False):
    """Sets a phone number."""

    phone_number: Required[str | None]
    """The number as text, or null to clear it. No format is imposed."""
    type: Literal["phone_number"]


PageCreatePropertyDateParam = TypedDict(
    "PageCreatePropertyDateParam",
    {"date": Required[DateParam | None], "type": Literal["date"]},
    total=False,
)
"""Sets a date or a span of dates."""


PageCreatePropertyParam: TypeAlias = (
    PageCreatePropertyTitleParam
    | PageCreatePropertyRichTextParam
    | PageCreatePropertyNumberParam
    | PageCreatePropertyUrlParam
    | PageCreatePropertySelectParam
    | PageCreatePropertyMultiSelectParam
    | PageCreatePropertyPeopleParam
    | PageCreatePropertyEmailParam
    | PageCreatePropertyPhoneNumberParam
    | PageCreatePropertyDateParam
    | PageCreatePropertyCheckboxParam
    | PageCreatePropertyRelationParam
    | PageCreatePropertyFilesParam
    | PageCreatePropertyStatusParam
    | PageCreatePropertyPlaceParam
    | PageCreatePropertyVerificationParam
)


class PageCreateTemplateNoneParam(TypedDict, total=False):
    """Leaves the page empty, even if the data source has a default template."""

    type: Required[Literal["none"]]


class PageCreateTemplateDefaultParam(TypedDict, total=False):
    """Uses the default template of the data source."""

    type: Required[Literal["default"]]
    timezone: str
    """Time zone for what the template says about today and now."""


class PageCreateTemplateTemplateIdParam(TypedDict, total=False):
    """Uses a certain template."""

    type: Required[Literal["template_id"]]
    template_id: Required[str]
    """Id of the template, which is a page."""
    timezone: str
    """Time zone for what the template says about today and now."""


PageCreateTemplateParam: TypeAlias = (
    PageCreateTemplateNoneParam | PageCreateTemplateDefaultParam | PageCreateTemplateTemplateIdParam
)
"""Fills the page from a template of the data source. The page comes back at once, its content follows
a moment later. Not together with `children` or `markdown`.
"""


PageUpdateTemplateParam: TypeAlias = (
    PageCreateTemplateDefaultParam | PageCreateTemplateTemplateIdParam
)
"""Applies a template to the page. Its content is added to what is there, a moment after the
answer.
"""


class PageUpdateMarkdownInsertContentParam(TypedDict, total=False):
    """Page update markdown insert content param."""

    content: Required[str]
    """Markdown to add."""
    after: str
    """A selection of the present content, as `start...end`, behind which the new text goes; at the end
    if left out.
    """


class PageUpdateMarkdownReplaceContentRangeParam(TypedDict, total=False):
    """Page update markdown replace content range param."""

    content: Required[str]
    """Markdown that takes the place of the selection."""
    content_range: Required[str]
    """The selection, written as its first and last words: `start...end`."""
    allow_deleting_content: bool
    """True to let child pages and databases of the selection be deleted."""


class PageUpdateMarkdownUpdateContentContentUpdateParam(TypedDict, total=False):
    """An item of `content_updates` of `PageUpdateMarkdownUpdateContentParam`."""

    old_str: Required[str]
    """Markdown to look for. It must match to the letter."""
    new_str: Required[str]
    """Markdown to put in its place."""
    replace_all_matches: bool
    """True to replace each occurrence. Otherwise more than one occurrence is an error."""


class PageUpdateMarkdownUpdateContentParam(TypedDict, total=False):
    """Page update markdown update content param."""

    content_updates: Required[Sequence[PageUpdateMarkdownUpdateContentContentUpdateParam]]
    """Replacements, done in this order."""
    allow_deleting_content: bool
    """True to let child pages and databases be deleted by a replacement."""


class PageUpdateMarkdownReplaceContentParam(TypedDict, total=False):
    """Page update markdown replace content param."""

    new_str: Required[str]
    """The new content as Markdown."""
    allow_deleting_content: bool
    """True to let child pages and databases be deleted that the new content does not mention."""


class PageMoveParentDataSourceIdParam(TypedDict, total=False):
    """A data source as new parent: the page becomes one of its rows."""

    data_source_id: Required[str]
    """Id of the data source (not that of its database)."""
    type: Literal["data_source_id"]


PageMoveParentParam: TypeAlias = PageMoveParentPageIdParam | PageMoveParentDataSourceIdParam
"""The new parent."""
