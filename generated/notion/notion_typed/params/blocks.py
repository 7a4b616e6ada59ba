"""Types of arguments of `client.blocks`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .block import AfterBlockContentPositionParam, ExternalFileParam, LanguageParam
from .end_content_position import EndContentPositionParam, StartContentPositionParam
from .file_upload_id import FileUploadIdParam
from .page_icon import PageIconParam
from .page_parent import PageParentParam
from .rich_text import ApiColorParam, RichTextParam
from .sort_direction import SortDirectionParam
from .timestamp_property import TimestampPropertyParam

ContentPositionParam: TypeAlias = (
    AfterBlockContentPositionParam | StartContentPositionParam | EndContentPositionParam
)
"""Where new blocks go among the present children."""


class ContentWithRichTextColorAndIconUpdateParam(TypedDict, total=False):
    """New text, colour or icon; what is left out stays."""

    rich_text: Sequence[RichTextParam]
    """The new text, at most 100 items. It replaces the old one as a whole."""
    icon: PageIconParam
    """The new icon. A paragraph shows it only as the name of a tab."""
    color: ApiColorParam
    """The new colour of the text or of its background."""


class MeetingNotesBlockSourceParam(TypedDict, total=False):
    """A recording that is in a block."""

    type: Required[Literal["block"]]
    """Where the recording comes from."""
    block_id: Required[str]
    """The block that has it, of type `audio`, `video` or `file`."""


MeetingNotesLanguageParam: TypeAlias = Literal[
    "auto",
    "en",
    "zh-CN",
    "zh-TW",
    "es",
    "fr",
    "de",
    "ja",
    "ko",
    "pt",
    "ru",
    "th",
    "vi",
    "id",
    "da",
    "fi",
    "no",
    "nl",
    "it",
    "sv",
    "ar",
    "he",
    "pl",
]
"""Language of a recording by its code, or `auto` to have it found out."""


class MeetingNotesOptionsParam(TypedDict, total=False):
    """What to do with a recording beyond transcribing it."""

    kickoff_summary: bool
    """True to have a summary written once the transcript is there."""


class CreateMeetingNotesFromBlockParam(TypedDict, total=False):
    """Makes notes from a block that exists. A parent must not be given.

    See https://developers.notion.com/reference/create-meeting-note
    """

    source: Required[MeetingNotesBlockSourceParam]
    """The recording."""
    title: str
    """Title of the notes."""
    language: MeetingNotesLanguageParam
    """The language that is spoken; Notion finds it out if this is left out."""
    options: MeetingNotesOptionsParam
    """What to do beyond transcribing."""


class MeetingNotesFileSourceParam(TypedDict, total=False):
    """A recording that was uploaded."""

    type: Required[Literal["file_upload"]]
    """Where the recording comes from."""
    file_upload_id: Required[str]
    """The upload, which must be complete."""


class CreateMeetingNotesFromFileParam(TypedDict, total=False):
    """Makes notes from an uploaded file.

    See https://developers.notion.com/reference/create-meeting-note
    """

    source: Required[MeetingNotesFileSourceParam]
    """The recording."""
    parent: Required[PageParentParam]
    """The page that the notes go on; only for an uploaded file."""
    title: str
    """Title of the notes."""
    language: MeetingNotesLanguageParam
    """The language that is spoken; Notion finds it out if this is left out."""
    options: MeetingNotesOptionsParam
    """What to do beyond transcribing."""


MeetingNotesDateTypeParam: TypeAlias = Literal["date", "datetime"]
"""Whether the time of day counts (`datetime`) or not (`date`)."""


class MeetingNotesDateParam(TypedDict, total=False):
    """A day, or a moment on it."""

    type: Required[MeetingNotesDateTypeParam]
    """Whether the time of day counts (`datetime`) or not (`date`)."""
    start_date: Required[str]
    """The day."""
    start_time: str
    """The time of day."""
    time_zone: str
    """Time zone of the time of day."""


MeetingNotesDateOperatorParam: TypeAlias = Literal[
    "date_is",
    "date_is_before",
    "date_is_after",
    "date_is_on_or_before",
    "date_is_on_or_after",
]
"""How a time is compared with a day or a moment."""


MeetingNotesDateModeParam: TypeAlias = Literal["exact", "relative"]
"""Whether a value stands as it is (`exact`) or is counted from now (`relative`)."""


MeetingNotesDateValueValueParam: TypeAlias = MeetingNotesDateParam | str
"""A word for the time, or the time in parts."""


class MeetingNotesDateValueParam(TypedDict, total=False):
    """A day or a moment to compare with."""

    type: Required[MeetingNotesDateModeParam]
    """How the value is meant."""
    value: Required[MeetingNotesDateValueValueParam]
    """A word for the time, or the time in parts."""


class MeetingNotesDateComparisonParam(TypedDict, total=False):
    """Compares with a day or a moment."""

    operator: Required[MeetingNotesDateOperatorParam]
    """How to compare."""
    value: Required[MeetingNotesDateValueParam]
    """What to compare with."""


MeetingNotesDateRangeOperatorParam: TypeAlias = Literal["date_is_within", "date_is_relative_to"]
"""Within a fixed span (`date_is_within`), or one
that is counted from now (`date_is_relative_to`).
"""


MeetingNotesDateRangeValueDirectionParam: TypeAlias = Literal["past", "future"]
"""Into the past or the future, for spans counted from now."""


MeetingNotesDateRangeValueUnitParam: TypeAlias = Literal["day", "week", "month", "year"]
"""What to count, for spans counted from now."""


class MeetingNotesDateRangeParam(TypedDict, total=False):
    """A span of days."""

    type: Required[Literal["daterange"]]
    """Kind of value."""
    start_date: Required[str]
    """The first day."""
    end_date: str
    """The last day."""


MeetingNotesDateRangeValueValueParam: TypeAlias = MeetingNotesDateRangeParam | str
"""A word for the span, or its first and last day."""


class MeetingNotesDateRangeValueParam(TypedDict, total=False):
    """A span of time."""

    type: Required[MeetingNotesDateModeParam]
    """How the value is meant."""
    value: Required[MeetingNotesDateRangeValueValueParam]
    """A word for the span, or its first and last day."""
    direction: MeetingNotesDateRangeValueDirectionParam
    """Into the past or the future, for spans counted from now."""
    unit: MeetingNotesDateRangeValueUnitParam
    """What to count, for spans counted from now."""
    count: int
    """How many of these units, for spans counted from now."""


class MeetingNotesDateRangeComparisonParam(TypedDict, total=False):
    """Asks whether the time lies in a span."""

    operator: Required[MeetingNotesDateRangeOperatorParam]
    """Whether the span is fixed, or counted from now."""
    value: Required[MeetingNotesDateRangeValueParam]
    """The span."""


MeetingNotesEmptyConditionOperatorParam: TypeAlias = Literal["is_empty", "is_not_empty"]
"""That there is none, or that there is one."""


class MeetingNotesEmptyConditionParam(TypedDict, total=False):
    """Asks whether there is any value at all."""

    operator: Required[MeetingNotesEmptyConditionOperatorParam]
    """That there is none, or that there is one."""


MeetingNotesDateConditionParam: TypeAlias = (
    MeetingNotesDateComparisonParam
    | MeetingNotesDateRangeComparisonParam
    | MeetingNotesEmptyConditionParam
)
"""What a time must be like."""


MeetingNotesFilterOperatorParam: TypeAlias = Literal["and", "or"]
"""All conditions (`and`), or at least one (`or`)."""


MeetingNotesPeopleFilterPropertyParam: TypeAlias = Literal[
    "created_by",
    "last_edited_by",
    "attendees",
]
"""Which people the condition is about."""


class MeetingNotesPersonParam(TypedDict, total=False):
    """A user, as filters refer to one."""

    table: Required[Literal["notion_user"]]
    """Kind of record; there is only this one."""
    id: Required[str]
    """Id of the user."""


class MeetingNotesPersonValueParam(TypedDict, total=False):
    """A user to look for."""

    type: Required[Literal["exact"]]
    """The value is meant as it stands."""
    value: Required[MeetingNotesPersonParam]
    """The user."""


MeetingNotesPersonComparisonValueParam: TypeAlias = (
    Sequence[MeetingNotesPersonValueParam] | MeetingNotesPersonValueParam
)
"""The user, or several."""


MeetingNotesPersonOperatorParam: TypeAlias = Literal["person_contains", "person_does_not_contain"]
"""To be among the people, or not to be."""


class MeetingNotesPersonComparisonParam(TypedDict, total=False):
    """Asks for one or several users."""

    operator: Required[MeetingNotesPersonOperatorParam]
    """Whether they must be among them, or must not."""
    value: Required[MeetingNotesPersonComparisonValueParam]
    """The user, or several."""


MeetingNotesPersonConditionParam: TypeAlias = (
    MeetingNotesPersonComparisonParam | MeetingNotesEmptyConditionParam
)
"""Who must be among the people."""


class MeetingNotesPeopleFilterParam(TypedDict, total=False):
    """Meeting notes by who made them, changed them last or was at the meeting."""

    property: Required[MeetingNotesPeopleFilterPropertyParam]
    """Which people the condition is about."""
    filter: Required[MeetingNotesPersonConditionParam]
    """The condition."""


class MeetingNotesTimeFilterParam(TypedDict, total=False):
    """Meeting notes by when they were made or changed last."""

    property: Required[TimestampPropertyParam]
    """Which time the condition is about."""
    filter: Required[MeetingNotesDateConditionParam]
    """The condition."""


MeetingNotesTextOperatorParam: TypeAlias = Literal[
    "string_is",
    "string_is_not",
    "string_contains",
    "string_does_not_contain",
    "string_starts_with",
    "string_ends_with",
]
"""How a text is compared with another."""


class MeetingNotesTextValueParam(TypedDict, total=False):
    """A text to compare with."""

    type: Required[Literal["exact"]]
    """The value is meant as it stands."""
    value: Required[str]
    """The text."""


class MeetingNotesTextComparisonParam(TypedDict, total=False):
    """Compares with a text."""

    operator: Required[MeetingNotesTextOperatorParam]
    """How to compare."""
    value: Required[MeetingNotesTextValueParam]
    """What to compare with."""


MeetingNotesTextConditionParam: TypeAlias = (
    MeetingNotesTextComparisonParam | MeetingNotesEmptyConditionParam
)
"""What a text must be like."""


class MeetingNotesTitleFilterParam(TypedDict, total=False):
    """Meeting notes by their title."""

    property: Required[Literal["title"]]
    """What the condition is about."""
    filter: Required[MeetingNotesTextConditionParam]
    """The condition."""


MeetingNotesPropertyFilterParam: TypeAlias = (
    MeetingNotesTitleFilterParam | MeetingNotesTimeFilterParam | MeetingNotesPeopleFilterParam
)
"""A single condition on meeting notes, as `property` tells."""


class MeetingNotesInnermostFilterGroupParam(TypedDict, total=False):
    """Conditions combined within two other combinations."""

    operator: Required[MeetingNotesFilterOperatorParam]
    """How many of the conditions must hold."""
    filters: Required[Sequence[MeetingNotesPropertyFilterParam]]
    """The conditions."""


MeetingNotesInnermostFilterParam: TypeAlias = (
    MeetingNotesPropertyFilterParam | MeetingNotesInnermostFilterGroupParam
)
"""A condition, or conditions combined on the third and last level."""


class MeetingNotesNestedFilterGroupParam(TypedDict, total=False):
    """Conditions combined within another combination."""

    operator: Required[MeetingNotesFilterOperatorParam]
    """How many of the conditions must hold."""
    filters: Required[Sequence[MeetingNotesInnermostFilterParam]]
    """Conditions, which may themselves be combined once more."""


MeetingNotesNestedFilterParam: TypeAlias = (
    MeetingNotesPropertyFilterParam | MeetingNotesNestedFilterGroupParam
)
"""A condition, or conditions combined on the second level."""


class MeetingNotesFilterParam(TypedDict, total=False):
    """Which meeting notes to find. Even a single condition stands in a combination."""

    operator: Required[MeetingNotesFilterOperatorParam]
    """How many of the conditions must hold."""
    filters: Sequence[MeetingNotesNestedFilterParam]
    """Conditions, which may themselves be combined twice more."""


MeetingNotesSortPropertyParam: TypeAlias = Literal[
    "title",
    "attendees",
    "created_time",
    "created_by",
    "last_edited_time",
    "last_edited_by",
]
"""What to sort by."""


class MeetingNotesSortParam(TypedDict, total=False):
    """A key to sort meeting notes by."""

    property: Required[MeetingNotesSortPropertyParam]
    """What to sort by."""
    direction: Required[SortDirectionParam]
    """Smallest or oldest first (`ascending`), or the other way (`descending`)."""


class UpdateMediaContentWithFileAndCaptionParam(TypedDict, total=False):
    """A new file or caption; what is left out stays."""

    caption: Sequence[RichTextParam]
    """The new caption, at most 100 items. It replaces the old one as a whole; `[]` removes it."""
    external: ExternalFileParam
    """A file on the web to show instead."""
    file_upload: FileUploadIdParam
    """An uploaded file to show instead."""


class UpdateMediaContentWithFileNameAndCaptionParam(TypedDict, total=False):
    """A new file, caption or name; what is left out stays."""

    caption: Sequence[RichTextParam]
    """The new caption, at most 100 items. It replaces the old one as a whole; `[]` removes it."""
    external: ExternalFileParam
    """A file on the web to show instead."""
    file_upload: FileUploadIdParam
    """An uploaded file to show instead."""
    name: str
    """The new name, 1 to 100 characters."""


class UpdateMediaContentWithUrlAndCaptionParam(TypedDict, total=False):
    """A new web address or caption; what is left out stays."""

    url: str
    """The new web address, at most 2,000 characters."""
    caption: Sequence[RichTextParam]
    """The new caption, at most 100 items. It replaces the old one as a whole; `[]` removes it."""


class BlockUpdateToDoParam(TypedDict, total=False):
    """New text, tick or colour; what is left out stays."""

    rich_text: Sequence[RichTextParam]
    """The new text, as a whole; an empty list clears it."""
    checked: bool
    """True ticks the item, false clears the tick."""
    color: ApiColorParam
    """Colour of the text, or of what is behind it (`_background`)."""


class BlockUpdateTableParam(TypedDict, total=False):
    """New header settings; what is left out stays."""

    has_column_header: bool
    """True sets off the first row as a header."""
    has_row_header: bool
    """True sets off the first column as a header."""


class BlockUpdateColumnParam(TypedDict, total=False):
    """The new width."""

    width_ratio: float
    """Share of the column list's width, above 0 and below 1. Columns without it share equally."""


class BlockUpdateCodeParam(TypedDict, total=False):
    """New text, language or caption; what is left out stays."""

    rich_text: Sequence[RichTextParam]
    """The new source code, as a whole."""
    language: LanguageParam
    """Language whose syntax is highlighted; `plain text` for none."""
    caption: Sequence[RichTextParam]
    """Text below the code; an empty list clears it."""
