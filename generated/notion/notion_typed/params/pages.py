"""Types of arguments of `client.pages`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .block import (
    AfterBlockContentPositionParam,
    ExternalFileParam,
    LinkToPageBlockLinkToPageDatabaseIdParam,
    LinkToPageBlockLinkToPagePageIdParam,
)
from .file_upload_id import FileUploadIdParam
from .page_move_parent_page_id import PageMoveParentPageIdParam
from .rich_text import DateParam, PartialUserParam, RelationItemPropertyValueParam, RichTextParam
from .select_color import SelectColorParam


class FileUploadWithOptionalNameParam(TypedDict, total=False):
    """An uploaded file, with a name if it shall have another one."""

    file_upload: Required[FileUploadIdParam]
    """The file upload to attach."""
    type: Literal["file_upload"]
    """Always `file_upload`; may be left out."""
    name: str
    """Name to show, of 1 to 100 characters; that of the upload if left out."""


class GroupParam(TypedDict, total=False):
    """Names a group."""

    id: Required[str]
    """Id of the group, with or without dashes."""
    name: str | None
    """What the group is called. The id decides, so it may be left out or None."""
    object: Literal["group"]
    """Always `group`; may be left out."""


class InternalFileParam(TypedDict, total=False):
    """A file that Notion has already, as the API returned it."""

    url: Required[str]
    """Address as the API returned it."""
    expiry_time: str | dt.datetime
    """When the address stops working, as the API returned it."""


class FileInternalOrExternalFileWithNameParam(TypedDict, total=False):
    """A file that Notion has already; this is how to keep it when a property is written anew."""

    file: Required[InternalFileParam]
    """The file, repeated as the API returned it."""
    name: Required[str]
    """Name to show, of 1 to 100 characters."""
    type: Literal["file"]
    """Always `file`; may be left out."""


class ExternalInternalOrExternalFileWithNameParam(TypedDict, total=False):
    """A file that stays on the web."""

    external: Required[ExternalFileParam]
    """Where the file is."""
    name: Required[str]
    """Name to show, of 1 to 100 characters."""
    type: Literal["external"]
    """Always `external`; may be left out."""


class PageStartPagePositionParam(TypedDict, total=False):
    """Puts the page before all other content."""

    type: Required[Literal["page_start"]]
    """Always `page_start`."""


class PageEndPagePositionParam(TypedDict, total=False):
    """Puts the page behind all other content, which is the default."""

    type: Required[Literal["page_end"]]
    """Always `page_end`."""


PagePositionParam: TypeAlias = (
    AfterBlockContentPositionParam | PageStartPagePositionParam | PageEndPagePositionParam
)
"""Where a new page goes among the content of its parent page."""


class PlacePropertyItemPlaceParam(TypedDict, total=False):
    """Where it is, None to clear it."""

    lat: Required[float]
    """Latitude in degrees, positive to the north."""
    lon: Required[float]
    """Longitude in degrees, positive to the east."""
    name: str | None
    """Name of the place; None for none."""
    address: str | None
    """Postal address in one line; None for none."""
    aws_place_id: str | None
    """Id of the place with Amazon's location service; None for none."""
    google_place_id: str | None
    """Id of the place with Google Maps; None for none."""


TemplateTimezoneParam: TypeAlias = str
"""Time zone by its IANA name, for what a template says about today and now. Without it, that of the
user who authorised the connection counts, or UTC for internal connections.
"""


class PageCreateParentDataSourceIdParam(TypedDict, total=False):
    """Makes the page a row of a data source."""

    data_source_id: Required[str]
    """The data source that gets the row."""
    type: Literal["data_source_id"]
    """Always `data_source_id`. May be left out, as the key of the id tells it."""


class PageCreateParentWorkspaceParam(TypedDict, total=False):
    """Makes the page a private page of the user whom the connection acts for."""

    workspace: Required[Literal[True]]
    """Always true; which workspace it is follows from the token."""
    type: Literal["workspace"]
    """Always `workspace`. May be left out, as the key beside it tells it."""


PageCreateParentParam: TypeAlias = (
    LinkToPageBlockLinkToPagePageIdParam
    | LinkToPageBlockLinkToPageDatabaseIdParam
    | PageCreateParentDataSourceIdParam
    | PageCreateParentWorkspaceParam
)
"""Where the page goes: into another page, or into a data source, which makes it a row. A database
can be named instead of its data source if it has but one. Without it, the page becomes a private
page of the user; only connections that act for a user can do that.
"""


class PageCreatePropertyTitleParam(TypedDict, total=False):
    """Sets the title, which each page has."""

    title: Required[Sequence[RichTextParam]]
    """The title as rich text; an empty list leaves the page untitled."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the value tells it."""


class PageCreatePropertyRichTextParam(TypedDict, total=False):
    """Sets text with formatting, links and mentions."""

    rich_text: Required[Sequence[RichTextParam]]
    """The text in up to 100 pieces; an empty list clears it."""
    type: Literal["rich_text"]
    """Always `rich_text`. May be left out, as the key of the value tells it."""


class PageCreatePropertyCheckboxParam(TypedDict, total=False):
    """Sets or clears a tick."""

    checkbox: Required[bool]
    """True for ticked, false for not ticked."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the value tells it."""


class PageCreatePropertyRelationParam(TypedDict, total=False):
    """Links pages of the related data source."""

    relation: Required[Sequence[RelationItemPropertyValueParam]]
    """All linked pages by id, at most 100; the list replaces the present one."""
    type: Literal["relation"]
    """Always `relation`. May be left out, as the key of the value tells it."""


PageCreatePropertyFilesFileParam: TypeAlias = (
    FileInternalOrExternalFileWithNameParam
    | ExternalInternalOrExternalFileWithNameParam
    | FileUploadWithOptionalNameParam
)
"""`FileInternalOrExternalFileWithNameParam`, `ExternalInternalOrExternalFileWithNameParam` or
`FileUploadWithOptionalNameParam`, told apart by `type`.
"""


class PageCreatePropertyFilesParam(TypedDict, total=False):
    """Sets the files that are attached."""

    files: Required[Sequence[PageCreatePropertyFilesFileParam]]
    """All files of the property; the list replaces the present one."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the value tells it."""


class PageCreatePropertyStatusStatusIdParam(TypedDict, total=False):
    """An option by its id."""

    id: Required[str]
    """Id that the option has in the property's settings."""
    name: str
    """Name that the option has, which need not be given beside the id."""
    color: SelectColorParam
    """Colour that the option is shown in."""
    description: str | None
    """Note on the option; None for none."""


class PageCreatePropertyStatusStatusNameParam(TypedDict, total=False):
    """An option by its name."""

    name: Required[str]
    """What the option is called, in the same spelling as in the settings."""
    id: str
    """Id that the option has, which need not be given beside the name."""
    color: SelectColorParam
    """Colour that the option is shown in."""
    description: str | None
    """Note on the option; None for none."""


PageCreatePropertyStatusStatusParam: TypeAlias = (
    PageCreatePropertyStatusStatusIdParam | PageCreatePropertyStatusStatusNameParam
)
"""`PageCreatePropertyStatusStatusIdParam` or `PageCreatePropertyStatusStatusNameParam`."""


class PageCreatePropertyStatusParam(TypedDict, total=False):
    """Chooses a status, or none."""

    status: Required[PageCreatePropertyStatusStatusParam | None]
    """The option by name or id, or None. Options of a status cannot be added this way."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the value tells it."""


class PageCreatePropertyPlaceParam(TypedDict, total=False):
    """Sets a place on the map, or clears it."""

    place: Required[PlacePropertyItemPlaceParam | None]
    """Where it is, None to clear it."""
    type: Literal["place"]
    """Always `place`. May be left out, as the key of the value tells it."""


PageCreatePropertyVerificationVerificationVerifiedParam = TypedDict(
    "PageCreatePropertyVerificationVerificationVerifiedParam",
    {"state": Required[Literal["verified"]], "date": DateParam},
    total=False,
)
"""Verifies the page, for good or for a span of time.

Keys:
    state: Always `verified`.
    date: Span in which the verification holds; without an end it does not run out.
"""


class PageCreatePropertyVerificationVerificationUnverifiedParam(TypedDict, total=False):
    """Takes the verification back."""

    state: Required[Literal["unverified"]]
    """Always `unverified`."""


PageCreatePropertyVerificationVerificationParam: TypeAlias = (
    PageCreatePropertyVerificationVerificationVerifiedParam
    | PageCreatePropertyVerificationVerificationUnverifiedParam
)
"""The new state of verification."""


class PageCreatePropertyVerificationParam(TypedDict, total=False):
    """Verifies a page of a wiki, or takes the verification back."""

    verification: Required[PageCreatePropertyVerificationVerificationParam]
    """The new state of verification."""
    type: Literal["verification"]
    """Always `verification`. May be left out, as the key of the value tells it."""


class PageCreatePropertyNumberParam(TypedDict, total=False):
    """Sets a number, or clears it."""

    number: Required[float | None]
    """The value without unit, None to clear it. For percentages, 0.25 stands for 25 %."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the value tells it."""


class PageCreatePropertyUrlParam(TypedDict, total=False):
    """Sets a web address, or clears it."""

    url: Required[str | None]
    """The address, 1 to 2,000 characters long, or None to clear it."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the value tells it."""


class PageCreatePropertySelectParam(TypedDict, total=False):
    """Chooses one option, or none."""

    select: Required[PageCreatePropertyStatusStatusParam | None]
    """The option by name or id, or None for none. A name that is not known yet, which must have no
    comma, becomes a new option.
    """
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the value tells it."""


class PageCreatePropertyMultiSelectParam(TypedDict, total=False):
    """Chooses any number of options."""

    multi_select: Required[Sequence[PageCreatePropertyStatusStatusParam]]
    """All options that shall be chosen, by name or id; the list replaces the present one. A name
    that is not known yet, which must have no comma, becomes a new option.
    """
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the value tells it."""


PartialUserOrGroupParam: TypeAlias = PartialUserParam | GroupParam
"""`PartialUserParam` or `GroupParam`, told apart by `object`."""


class PageCreatePropertyPeopleParam(TypedDict, total=False):
    """Names users and groups."""

    people: Required[Sequence[PartialUserOrGroupParam]]
    """All people of the property; the list replaces the present one."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the value tells it."""


class PageCreatePropertyEmailParam(TypedDict, total=False):
    """Sets an email address, or clears it."""

    email: Required[str | None]
    """The address, 1 to 100 characters long, or None to clear it."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the value tells it."""


class PageCreatePropertyPhoneNumberParam(TypedDict, total=False):
    """Sets a phone number, or clears it."""

    phone_number: Required[str | None]
    """The number as text of 1 to 100 characters, or None to clear it. No format is imposed."""
    type: Literal["phone_number"]
    """Always `phone_number`. May be left out, as the key of the value tells it."""


PageCreatePropertyDateParam = TypedDict(
    "PageCreatePropertyDateParam",
    {"date": Required[DateParam | None], "type": Literal["date"]},
    total=False,
)
"""Sets a day, a moment or a span of time, or clears it.

Keys:
    date: Beginning and, for a span, end; None to clear it.
    type: Always `date`. May be left out, as the key of the value tells it.
"""


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
"""One of 16 variants, told apart by `type`."""


class PageCreateTemplateNoneParam(TypedDict, total=False):
    """Leaves the page empty, even if the data source has a default template."""

    type: Required[Literal["none"]]
    """Always `none`, which needs no further key."""


class PageCreateTemplateDefaultParam(TypedDict, total=False):
    """Uses the default template of the data source."""

    type: Required[Literal["default"]]
    """Always `default`, for the template that the data source has chosen as such."""
    timezone: str
    """Time zone for what the template says about today and now."""


class PageCreateTemplateTemplateIdParam(TypedDict, total=False):
    """Uses the template that is named."""

    type: Required[Literal["template_id"]]
    """Always `template_id`, which is also the key that names the template."""
    template_id: Required[str]
    """The template, from the list of templates of the data source."""
    timezone: str
    """Time zone for what the template says about today and now."""


PageCreateTemplateParam: TypeAlias = (
    PageCreateTemplateNoneParam | PageCreateTemplateDefaultParam | PageCreateTemplateTemplateIdParam
)
"""Fills the page from a template of the data source. The answer does not wait for the content,
which follows a moment later. Not together with `children` or `markdown`.
"""


PageUpdateTemplateParam: TypeAlias = (
    PageCreateTemplateDefaultParam | PageCreateTemplateTemplateIdParam
)
"""Applies a template to the page. Its content is
added to what is there, a moment after the answer.
"""


PageUpdateMarkdownInsertContentPositionTypeParam: TypeAlias = Literal["start", "end"]
"""`start` for above the present content, `end` for below it."""


class PageUpdateMarkdownInsertContentPositionParam(TypedDict, total=False):
    """The end of the page to add to, instead of `after` a selection."""

    type: Required[PageUpdateMarkdownInsertContentPositionTypeParam]
    """`start` for above the present content, `end` for below it."""


class PageUpdateMarkdownInsertContentParam(TypedDict, total=False):
    """What to add, and behind which passage."""

    content: Required[str]
    """Markdown to add."""
    after: str
    """The passage behind which the new text goes, as its first and last words: `start...end`.
    Without it, the text goes to the end of the page.
    """
    position: PageUpdateMarkdownInsertContentPositionParam
    """The end of the page to add to, instead of `after` a selection."""


class PageUpdateMarkdownReplaceContentRangeParam(TypedDict, total=False):
    """What to replace, and by what."""

    content: Required[str]
    """Markdown that takes the place of the selection."""
    content_range: Required[str]
    """The selection, written as its first and last words: `start...end`."""
    allow_deleting_content: bool
    """True to let child pages and databases of the passage be deleted; without
    it they are an error.
    """


class PageUpdateMarkdownUpdateContentContentUpdateParam(TypedDict, total=False):
    """One passage and what takes its place."""

    old_str: Required[str]
    """Markdown to look for. It must match to the letter."""
    new_str: Required[str]
    """Markdown that takes its place; an empty text deletes the passage."""
    replace_all_matches: bool
    """True to replace each occurrence. Otherwise more than one occurrence is an error."""


class PageUpdateMarkdownUpdateContentParam(TypedDict, total=False):
    """The replacements to make, and what they may delete."""

    content_updates: Required[Sequence[PageUpdateMarkdownUpdateContentContentUpdateParam]]
    """Replacements, at most 100, made one after the other."""
    allow_deleting_content: bool
    """True to let a replacement delete child pages and databases; without it that is an error."""


class PageUpdateMarkdownReplaceContentParam(TypedDict, total=False):
    """The new content, and what it may delete."""

    new_str: Required[str]
    """Markdown that becomes the content of the page."""
    allow_deleting_content: bool
    """True to let child pages and databases be deleted that the new content does not mention;
    without it they are an error.
    """


class PageMoveParentDataSourceIdParam(TypedDict, total=False):
    """Moves the page into a data source, as one of its rows."""

    data_source_id: Required[str]
    """Id of the data source (not that of its database)."""
    type: Literal["data_source_id"]
    """Always `data_source_id`. May be left out, as the key of the id tells it."""


PageMoveParentParam: TypeAlias = PageMoveParentPageIdParam | PageMoveParentDataSourceIdParam
"""Where the page shall go: into another page, or into a data source."""
