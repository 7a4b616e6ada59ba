"""Types of arguments of `client.views`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .data_source_query_filter import (
    CheckboxPropertyFilterParam,
    DataSourceQueryFilterParam,
    DataSourceQuerySortParam,
    DatePropertyFilterParam,
    ExistencePropertyFilterParam,
    FormulaPropertyFilterParam,
    MultiSelectPropertyFilterParam,
    NumberPropertyFilterParam,
    PeoplePropertyFilterParam,
    RelationPropertyFilterParam,
    RollupPropertyFilterParam,
    SelectPropertyFilterParam,
    StatusPropertyFilterParam,
    TextPropertyFilterParam,
    VerificationPropertyFilterParam,
)
from .empty_object import NoticonColorParam
from .end_content_position import EndContentPositionParam, StartContentPositionParam
from .page_parent import PageParentParam
from .sort_direction import SortDirectionParam

BoardViewConfigCardLayoutParam: TypeAlias = Literal["list", "compact"]
"""Whether the properties of a card stand one per line (`list`) or close together (`compact`)."""


BoardViewConfigCoverAspectParam: TypeAlias = Literal["contain", "cover"]
"""Whether pictures are shown whole (`contain`) or cut to fill the space (`cover`)."""


BoardViewConfigCoverSizeParam: TypeAlias = Literal["small", "medium", "large"]
"""How large the pictures of cards are."""


CoverConfigTypeParam: TypeAlias = Literal["page_cover", "page_content", "property"]
"""Source of the picture: the cover of the page, the first image in its content, or the
files of a property.
"""


class CoverConfigParam(TypedDict, total=False):
    """Where the picture of a card comes from."""

    type: Required[CoverConfigTypeParam]
    """Source of the picture: the cover of the page, the first image in its content, or the
    files of a property.
    """
    property_id: str
    """Id of the property with the files. It goes with the type `property` only."""


GroupSortTypeParam: TypeAlias = Literal["manual", "ascending", "descending"]
"""By value, upwards (`ascending`) or downwards (`descending`), or as somebody
arranged them (`manual`).
"""


class GroupSortParam(TypedDict, total=False):
    """Order in which groups stand."""

    type: Required[GroupSortTypeParam]
    """By value, upwards (`ascending`) or downwards (`descending`), or as somebody
    arranged them (`manual`).
    """


class CheckboxGroupByConfigParam(TypedDict, total=False):
    """Groups rows into ticked and unticked ones."""

    type: Required[Literal["checkbox"]]
    """Always `checkbox`, the type of the property."""
    property_id: Required[str]
    """Id of the checkbox property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups. Here it is always `manual`."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


DateGroupByConfigGroupByParam: TypeAlias = Literal["relative", "day", "week", "month", "year"]
"""How much time one group spans. `relative` makes groups around the present day."""


DateGroupByConfigStartDayOfWeekParam: TypeAlias = Literal[0, 1]
"""First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


DateGroupByConfigTypeParam: TypeAlias = Literal["date", "created_time", "last_edited_time"]
"""Type of the property: a date, or the time at which a row was made or last changed."""


class DateGroupByConfigParam(TypedDict, total=False):
    """Groups rows by spans of time."""

    type: Required[DateGroupByConfigTypeParam]
    """Type of the property: a date, or the time at which a row was made or last changed."""
    property_id: Required[str]
    """Id of the property whose date or time decides on the group."""
    group_by: Required[DateGroupByConfigGroupByParam]
    """How much time one group spans. `relative` makes groups around the present day."""
    sort: Required[GroupSortParam]
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""
    start_day_of_week: DateGroupByConfigStartDayOfWeekParam
    """First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


class FormulaCheckboxSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives true or false."""

    type: Required[Literal["checkbox"]]
    """Always `checkbox`, the type of the results."""
    sort: Required[GroupSortParam]
    """Order of the groups. Here it is always `manual`."""


class FormulaDateSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives a date."""

    type: Required[Literal["date"]]
    """Always `date`, the type of the results."""
    group_by: Required[DateGroupByConfigGroupByParam]
    """How much time one group spans. `relative` makes groups around the present day."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    start_day_of_week: DateGroupByConfigStartDayOfWeekParam
    """First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


class FormulaNumberSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives a number, in ranges that are each `range_size` wide."""

    type: Required[Literal["number"]]
    """Always `number`, the type of the results."""
    sort: Required[GroupSortParam]
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    range_start: int
    """Number at which the first group begins."""
    range_end: int
    """Number at which the last group ends."""
    range_size: int
    """How wide the span of one group is, at least 1."""


FormulaTextSubGroupByGroupByParam: TypeAlias = Literal["exact", "alphabet_prefix"]
"""What the rows of a group share: the whole text
(`exact`) or its first letter (`alphabet_prefix`).
"""


class FormulaTextSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives text."""

    type: Required[Literal["text"]]
    """Always `text`, the type of the results."""
    group_by: Required[FormulaTextSubGroupByGroupByParam]
    """What the rows of a group share: the whole text (`exact`) or its first letter
    (`alphabet_prefix`).
    """
    sort: Required[GroupSortParam]
    """Order of the groups."""


FormulaGroupByConfigGroupByParam: TypeAlias = (
    FormulaDateSubGroupByParam
    | FormulaTextSubGroupByParam
    | FormulaNumberSubGroupByParam
    | FormulaCheckboxSubGroupByParam
)
"""How results become groups. The variant must suit the type of the result."""


class FormulaGroupByConfigParam(TypedDict, total=False):
    """Groups rows by the result of a formula."""

    type: Required[Literal["formula"]]
    """Always `formula`, the type of the property."""
    property_id: Required[str]
    """Id of the formula property to group by."""
    group_by: Required[FormulaGroupByConfigGroupByParam]
    """How results become groups. The variant must suit the type of the result."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


class NumberGroupByConfigParam(TypedDict, total=False):
    """Groups rows by ranges of numbers, each `range_size` wide."""

    type: Required[Literal["number"]]
    """Always `number`, the type of the property."""
    property_id: Required[str]
    """Id of the number property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""
    range_start: int
    """Number at which the first group begins."""
    range_end: int
    """Number at which the last group ends."""
    range_size: int
    """How wide the span of one group is, at least 1."""


PersonGroupByConfigTypeParam: TypeAlias = Literal["person", "created_by", "last_edited_by"]
"""Type of the property: people named by hand, who made a row, or who changed it last."""


class PersonGroupByConfigParam(TypedDict, total=False):
    """Groups rows by people."""

    type: Required[PersonGroupByConfigTypeParam]
    """Type of the property: people named by hand, who made a row, or who changed it last."""
    property_id: Required[str]
    """Id of the property whose people make the groups."""
    sort: Required[GroupSortParam]
    """Order of the groups. Here it is always `manual`."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


class RelationGroupByConfigParam(TypedDict, total=False):
    """Groups rows by the page that they are linked to."""

    type: Required[Literal["relation"]]
    """Always `relation`, the type of the property."""
    property_id: Required[str]
    """Id of the relation property whose linked pages make the groups."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


SelectGroupByConfigTypeParam: TypeAlias = Literal["select", "multi_select"]
"""Type of the property: one option a row (`select`) or any number (`multi_select`)."""


class SelectGroupByConfigParam(TypedDict, total=False):
    """Groups rows by the option chosen."""

    type: Required[SelectGroupByConfigTypeParam]
    """Type of the property: one option a row (`select`) or any number (`multi_select`)."""
    property_id: Required[str]
    """Id of the property whose options make the groups."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


StatusGroupByConfigGroupByParam: TypeAlias = Literal["group", "option"]
"""What becomes a group: every single status (`option`), or several that belong together (`group`),
as those for work under way.
"""


class StatusGroupByConfigParam(TypedDict, total=False):
    """Groups rows by their status."""

    type: Required[Literal["status"]]
    """Always `status`, the type of the property."""
    property_id: Required[str]
    """Id of the status property to group by."""
    group_by: Required[StatusGroupByConfigGroupByParam]
    """What becomes a group: every single status (`option`), or several that belong together
    (`group`), as those for work under way.
    """
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


TextGroupByConfigTypeParam: TypeAlias = Literal["text", "title", "url", "email", "phone_number"]
"""Type of the property. A plain text property is called `text` here, not `rich_text`."""


class TextGroupByConfigParam(TypedDict, total=False):
    """Groups rows by text."""

    type: Required[TextGroupByConfigTypeParam]
    """Type of the property. A plain text property is called `text` here, not `rich_text`."""
    property_id: Required[str]
    """Id of the property whose text decides on the group."""
    group_by: Required[FormulaTextSubGroupByGroupByParam]
    """What the rows of a group share: the whole text (`exact`) or its first letter
    (`alphabet_prefix`).
    """
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


GroupByConfigParam: TypeAlias = (
    SelectGroupByConfigParam
    | StatusGroupByConfigParam
    | PersonGroupByConfigParam
    | RelationGroupByConfigParam
    | DateGroupByConfigParam
    | TextGroupByConfigParam
    | NumberGroupByConfigParam
    | CheckboxGroupByConfigParam
    | FormulaGroupByConfigParam
)
"""How rows are put into groups. `type` is the type of the property that they are grouped by, and
decides what else can be said.
"""


ViewPropertyConfigCardPropertyWidthModeParam: TypeAlias = Literal["full_line", "inline"]
"""For cards with the layout `compact`: a line of its own (`full_line`), or beside other
properties (`inline`).
"""


ViewPropertyConfigDateFormatParam: TypeAlias = Literal[
    "full",
    "short",
    "month_day_year",
    "day_month_year",
    "year_month_day",
    "relative",
]
"""For a date: by locale (`full`), without the year (`short`), in a fixed order of day, month and
year, or as seen from today (`relative`).
"""


ViewPropertyConfigStatusShowAsParam: TypeAlias = Literal["select", "checkbox"]
"""For a status: written as its option (`select`) or as a box to tick (`checkbox`)."""


ViewPropertyConfigTimeFormatParam: TypeAlias = Literal["12_hour", "24_hour", "hidden"]
"""For a date: its time on a 12-hour or 24-hour clock, or not at all (`hidden`)."""


class ViewPropertyConfigParam(TypedDict, total=False):
    """How a view shows one property of its rows."""

    property_id: Required[str]
    """Id of the property. A new name of the property does not change it."""
    visible: bool
    """Whether the view shows the property."""
    width: int
    """Width of the column, in pixels. It counts in tables only."""
    wrap: bool
    """Whether long content goes on in the next line, instead of being cut off."""
    status_show_as: ViewPropertyConfigStatusShowAsParam
    """For a status: written as its option (`select`) or as a box to tick (`checkbox`)."""
    card_property_width_mode: ViewPropertyConfigCardPropertyWidthModeParam
    """For cards with the layout `compact`: a line of its own (`full_line`), or beside other
    properties (`inline`).
    """
    date_format: ViewPropertyConfigDateFormatParam
    """For a date: by locale (`full`), without the year (`short`), in a fixed order of day, month
    and year, or as seen from today (`relative`).
    """
    time_format: ViewPropertyConfigTimeFormatParam
    """For a date: its time on a 12-hour or 24-hour clock, or not at all (`hidden`)."""


class BoardViewConfigParam(TypedDict, total=False):
    """Settings of a board: rows as cards, groups as columns."""

    type: Required[Literal["board"]]
    """Always `board`, like the type of the view."""
    group_by: Required[GroupByConfigParam]
    """What makes the columns of the board."""
    sub_group_by: GroupByConfigParam | None
    """What divides the board crosswise, into lanes; None ends the division."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties a card shows, how, and in which order. At most 100. Cleared by None."""
    cover: CoverConfigParam | None
    """Where the picture of a card comes from; None for cards without one."""
    cover_size: BoardViewConfigCoverSizeParam | None
    """How large the pictures of cards are. Cleared by None."""
    cover_aspect: BoardViewConfigCoverAspectParam | None
    """Whether pictures are shown whole (`contain`) or cut to fill the space
    (`cover`). Cleared by None.
    """
    card_layout: BoardViewConfigCardLayoutParam | None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`). Cleared by None.
    """


CalendarViewConfigViewRangeParam: TypeAlias = Literal["week", "month"]
"""Whether the calendar shows one week or one month at a time."""


class CalendarViewConfigParam(TypedDict, total=False):
    """Settings of a calendar: rows on their days."""

    type: Required[Literal["calendar"]]
    """Always `calendar`, like the type of the view."""
    date_property_id: Required[str]
    """Id of the date property that puts a row on its day."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties an entry shows, how, and in which order. At most 100. Cleared by None."""
    view_range: CalendarViewConfigViewRangeParam | None
    """Whether the calendar shows one week or one month at a time. Cleared by None."""
    show_weekends: bool | None
    """Whether Saturday and Sunday have a place in the calendar. Cleared by None."""


ChartAggregationAggregatorParam: TypeAlias = Literal[
    "count",
    "count_values",
    "sum",
    "average",
    "median",
    "min",
    "max",
    "range",
    "unique",
    "empty",
    "not_empty",
    "percent_empty",
    "percent_not_empty",
    "checked",
    "unchecked",
    "percent_checked",
    "percent_unchecked",
    "earliest_date",
    "latest_date",
    "date_range",
]
"""How the figure is computed. `count` counts rows;
all others look at the property `property_id`.
"""


class ChartAggregationParam(TypedDict, total=False):
    """A figure that is computed from rows."""

    aggregator: Required[ChartAggregationAggregatorParam]
    """How the figure is computed. `count` counts rows; all others look at the
    property `property_id`.
    """
    property_id: str
    """Id of the property that the figure is computed from. Only `count` does without."""


ChartReferenceLineDashStyleParam: TypeAlias = Literal["solid", "dash"]
"""Whether the line is unbroken (`solid`) or dashed (`dash`)."""


class ChartReferenceLineParam(TypedDict, total=False):
    """A straight line across a chart that marks a value, such as a target."""

    value: Required[float]
    """Where the line crosses the y axis, in the unit of that axis."""
    label: Required[str]
    """Text that stands at the line."""
    color: Required[NoticonColorParam]
    """Colour of the line."""
    dash_style: Required[ChartReferenceLineDashStyleParam]
    """Whether the line is unbroken (`solid`) or dashed (`dash`)."""
    id: str
    """Id of the line. Notion makes one if it is left out."""


ChartViewConfigChartTypeParam: TypeAlias = Literal["column", "bar", "line", "donut", "number"]
"""Kind of chart. Columns stand upright, bars lie; `number` is a single figure."""


ChartViewConfigAxisLabelsParam: TypeAlias = Literal["none", "x_axis", "y_axis", "both"]
"""Which axes have their name beside them."""


ChartViewConfigColorThemeParam: TypeAlias = Literal[
    "gray",
    "blue",
    "yellow",
    "green",
    "purple",
    "teal",
    "orange",
    "pink",
    "red",
    "auto",
    "colorful",
]
"""Range of colours that the chart is drawn in. `colorful` mixes them, `auto` leaves
the choice to Notion.
"""


ChartViewConfigDonutLabelsParam: TypeAlias = Literal["none", "value", "name", "name_and_value"]
"""What is written at the slices. For donuts only."""


ChartViewConfigGridLinesParam: TypeAlias = Literal["none", "horizontal", "vertical", "both"]
"""Which lines of a grid stand behind the chart."""


ChartViewConfigGroupStyleParam: TypeAlias = Literal["normal", "percent", "side_by_side"]
"""How the parts that `stack_by` makes are put: one on top of the other (`normal`), likewise but
stretched to 100 per cent (`percent`), or side by side (`side_by_side`).
"""


ChartViewConfigHeightParam: TypeAlias = Literal["small", "medium", "large", "extra_large"]
"""`height` of `ChartViewConfigParam` and `MapViewConfigParam`."""


ChartViewConfigLegendPositionParam: TypeAlias = Literal["off", "bottom", "side"]
"""Where the legend stands. `off` leaves it out."""


ChartViewConfigSortParam: TypeAlias = Literal[
    "manual",
    "x_ascending",
    "x_descending",
    "y_ascending",
    "y_descending",
]
"""Order of the points, by one of the axes or as somebody arranged them (`manual`)."""


class ChartViewConfigParam(TypedDict, total=False):
    """Settings of a chart. Its points are groups with a figure each (`x_axis`, `y_axis`) or the
    values of rows as they are (`x_axis_property_id`, `y_axis_property_id`).
    """

    type: Required[Literal["chart"]]
    """Always `chart`, like the type of the view."""
    chart_type: Required[ChartViewConfigChartTypeParam]
    """Kind of chart. Columns stand upright, bars lie; `number` is a single figure."""
    x_axis: GroupByConfigParam | None
    """What puts rows into groups along the x axis, for charts of groups. Cleared by None."""
    y_axis: ChartAggregationParam | None
    """Figure that is computed for each group, for charts of groups. Cleared by None."""
    x_axis_property_id: str | None
    """Id of the property that names the points, for
    charts of values as they are. Cleared by None.
    """
    y_axis_property_id: str | None
    """Id of the property with the numbers, for charts of values as they are. Cleared by None."""
    value: ChartAggregationParam | None
    """The figure that a chart of the kind `number` shows. Cleared by None."""
    sort: ChartViewConfigSortParam | None
    """Order of the points, by one of the axes or as somebody arranged them
    (`manual`). Cleared by None.
    """
    color_theme: ChartViewConfigColorThemeParam | None
    """Range of colours that the chart is drawn in. `colorful` mixes them, `auto` leaves the choice
    to Notion. Cleared by None.
    """
    height: ChartViewConfigHeightParam | None
    """How high the chart is drawn. Cleared by None."""
    hide_empty_groups: bool | None
    """Whether groups without rows are left out of the x axis. Cleared by None."""
    legend_position: ChartViewConfigLegendPositionParam | None
    """Where the legend stands. `off` leaves it out. Cleared by None."""
    show_data_labels: bool | None
    """Whether figures are written into the chart. Cleared by None."""
    axis_labels: ChartViewConfigAxisLabelsParam | None
    """Which axes have their name beside them. Cleared by None."""
    grid_lines: ChartViewConfigGridLinesParam | None
    """Which lines of a grid stand behind the chart. Cleared by None."""
    cumulative: bool | None
    """Whether each point adds to those before it. For lines only. Cleared by None."""
    smooth_line: bool | None
    """Whether the line is drawn as a curve, without corners. For lines only. Cleared by None."""
    hide_line_fill_area: bool | None
    """Whether the area below the line stays empty. For lines only. Cleared by None."""
    group_style: ChartViewConfigGroupStyleParam | None
    """How the parts that `stack_by` makes are put: one on top of the other (`normal`), likewise but
    stretched to 100 per cent (`percent`), or side by side (`side_by_side`). Cleared by None.
    """
    y_axis_min: float | None
    """Lower end of the y axis; None leaves it to Notion."""
    y_axis_max: float | None
    """Upper end of the y axis; None leaves it to Notion."""
    donut_labels: ChartViewConfigDonutLabelsParam | None
    """What is written at the slices. For donuts only. Cleared by None."""
    hide_title: bool | None
    """Whether the title is left out. For the kind `number` only. Cleared by None."""
    stack_by: GroupByConfigParam | None
    """What divides each column, bar or line further. Cleared by None."""
    reference_lines: Sequence[ChartReferenceLineParam] | None
    """Lines that mark certain values, at most 100. Cleared by None."""
    caption: str | None
    """Text below the chart. Cleared by None."""
    color_by_value: bool | None
    """Whether the depth of a colour follows the figure. Cleared by None."""


class CreateDatabaseForViewPositionParam(TypedDict, total=False):
    """Where on the page it goes. Without it, the database is the last block."""

    type: Required[Literal["after_block"]]
    """Always `after_block`: behind a block is the only place to choose."""
    block_id: Required[str]
    """Id of the block to go behind. It must be on that page."""


class CreateDatabaseForViewParam(TypedDict, total=False):
    """A linked database to put on a page, with the new view in it."""

    parent: Required[PageParentParam]
    """The page that the database goes on."""
    position: CreateDatabaseForViewPositionParam
    """Where on the page it goes. Without it, the database is the last block."""


class CreateViewQueryParam(TypedDict, total=False):
    """How to run a view.

    See https://developers.notion.com/reference/create-view-query
    """

    page_size: int
    """How many rows the first page holds at most: 1 to 100."""


class TitleQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the title of rows."""

    title: Required[TextPropertyFilterParam]
    """What the title has to be."""
    type: Literal["title"]
    """Always `title`. May be left out, as the key of the condition tells it."""


class RichTextQuickFilterConditionParam(TypedDict, total=False):
    """A condition on a text."""

    rich_text: Required[TextPropertyFilterParam]
    """What the text has to be."""
    type: Literal["rich_text"]
    """Always `rich_text`. May be left out, as the key of the condition tells it."""


class UrlQuickFilterConditionParam(TypedDict, total=False):
    """A condition on a web address."""

    url: Required[TextPropertyFilterParam]
    """What the address has to be, as text."""
    type: Literal["url"]
    """Always `url`. May be left out, as the key of the condition tells it."""


class EmailQuickFilterConditionParam(TypedDict, total=False):
    """A condition on an email address."""

    email: Required[TextPropertyFilterParam]
    """What the address has to be, as text."""
    type: Literal["email"]
    """Always `email`. May be left out, as the key of the condition tells it."""


class PhoneNumberQuickFilterConditionParam(TypedDict, total=False):
    """A condition on a phone number."""

    phone_number: Required[TextPropertyFilterParam]
    """What the phone number has to be, as text."""
    type: Literal["phone_number"]
    """Always `phone_number`. May be left out, as the key of the condition tells it."""


class RelationQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the linked pages."""

    relation: Required[RelationPropertyFilterParam]
    """Which page has to be among those linked, or must not be."""
    type: Literal["relation"]
    """Always `relation`. May be left out, as the key of the condition tells it."""


class CreatedByQuickFilterConditionParam(TypedDict, total=False):
    """A condition on who made the row."""

    created_by: Required[PeoplePropertyFilterParam]
    """Who has to have made it, or must not have."""
    type: Literal["created_by"]
    """Always `created_by`. May be left out, as the key of the condition tells it."""


class CreatedTimeQuickFilterConditionParam(TypedDict, total=False):
    """A condition on when the row was made."""

    created_time: Required[DatePropertyFilterParam]
    """When it has to have been made."""
    type: Literal["created_time"]
    """Always `created_time`. May be left out, as the key of the condition tells it."""


class LastEditedByQuickFilterConditionParam(TypedDict, total=False):
    """A condition on who changed the row last."""

    last_edited_by: Required[PeoplePropertyFilterParam]
    """Who has to have changed it last, or must not have."""
    type: Literal["last_edited_by"]
    """Always `last_edited_by`. May be left out, as the key of the condition tells it."""


class LastEditedTimeQuickFilterConditionParam(TypedDict, total=False):
    """A condition on when the row was last changed."""

    last_edited_time: Required[DatePropertyFilterParam]
    """When it has to have been changed last."""
    type: Literal["last_edited_time"]
    """Always `last_edited_time`. May be left out, as the key of the condition tells it."""


class FormulaQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the result of a formula."""

    formula: Required[FormulaPropertyFilterParam]
    """What the result has to be, under its type."""
    type: Literal["formula"]
    """Always `formula`. May be left out, as the key of the condition tells it."""


class UniqueIdQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the number that Notion gives a row."""

    unique_id: Required[NumberPropertyFilterParam]
    """What the number has to be. The prefix does not count."""
    type: Literal["unique_id"]
    """Always `unique_id`. May be left out, as the key of the condition tells it."""


class NumberQuickFilterConditionParam(TypedDict, total=False):
    """A condition on a number."""

    number: Required[NumberPropertyFilterParam]
    """What the number has to be."""
    type: Literal["number"]
    """Always `number`. May be left out, as the key of the condition tells it."""


class RollupQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the result of a rollup."""

    rollup: Required[RollupPropertyFilterParam]
    """What the rollup has to give."""
    type: Literal["rollup"]
    """Always `rollup`. May be left out, as the key of the condition tells it."""


class VerificationQuickFilterConditionParam(TypedDict, total=False):
    """A condition on whether a page is verified."""

    verification: Required[VerificationPropertyFilterParam]
    """Which state the verification has to be in."""
    type: Literal["verification"]
    """Always `verification`. May be left out, as the key of the condition tells it."""


class CheckboxQuickFilterConditionParam(TypedDict, total=False):
    """A condition on whether a box is ticked."""

    checkbox: Required[CheckboxPropertyFilterParam]
    """Whether the value has to be true (ticked) or false (unticked)."""
    type: Literal["checkbox"]
    """Always `checkbox`. May be left out, as the key of the condition tells it."""


class SelectQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the one option chosen."""

    select: Required[SelectPropertyFilterParam]
    """Which option has to be chosen, or must not be."""
    type: Literal["select"]
    """Always `select`. May be left out, as the key of the condition tells it."""


class MultiSelectQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the options chosen."""

    multi_select: Required[MultiSelectPropertyFilterParam]
    """Which options have to be among those chosen, or must not be."""
    type: Literal["multi_select"]
    """Always `multi_select`. May be left out, as the key of the condition tells it."""


class StatusQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the status."""

    status: Required[StatusPropertyFilterParam]
    """Which status a row has to have, or must not have."""
    type: Literal["status"]
    """Always `status`. May be left out, as the key of the condition tells it."""


DateQuickFilterConditionParam = TypedDict(
    "DateQuickFilterConditionParam",
    {"date": Required[DatePropertyFilterParam], "type": Literal["date"]},
    total=False,
)
"""A condition on a date.

Keys:
    date: When the date has to be.
    type: Always `date`. May be left out, as the key of the condition tells it.
"""


class PeopleQuickFilterConditionParam(TypedDict, total=False):
    """A condition on the people named."""

    people: Required[PeoplePropertyFilterParam]
    """Who has to be among the people named, or must not be."""
    type: Literal["people"]
    """Always `people`. May be left out, as the key of the condition tells it."""


class FilesQuickFilterConditionParam(TypedDict, total=False):
    """A condition on whether there are files."""

    files: Required[ExistencePropertyFilterParam]
    """Some file or none."""
    type: Literal["files"]
    """Always `files`. May be left out, as the key of the condition tells it."""


QuickFilterConditionParam: TypeAlias = (
    TitleQuickFilterConditionParam
    | RichTextQuickFilterConditionParam
    | NumberQuickFilterConditionParam
    | CheckboxQuickFilterConditionParam
    | SelectQuickFilterConditionParam
    | MultiSelectQuickFilterConditionParam
    | StatusQuickFilterConditionParam
    | DateQuickFilterConditionParam
    | PeopleQuickFilterConditionParam
    | FilesQuickFilterConditionParam
    | UrlQuickFilterConditionParam
    | EmailQuickFilterConditionParam
    | PhoneNumberQuickFilterConditionParam
    | RelationQuickFilterConditionParam
    | CreatedByQuickFilterConditionParam
    | CreatedTimeQuickFilterConditionParam
    | LastEditedByQuickFilterConditionParam
    | LastEditedTimeQuickFilterConditionParam
    | FormulaQuickFilterConditionParam
    | UniqueIdQuickFilterConditionParam
    | RollupQuickFilterConditionParam
    | VerificationQuickFilterConditionParam
)
"""Condition of a quick filter: what a filter says of a property, without naming the property."""


FormViewConfigSubmissionPermissionsParam: TypeAlias = Literal[
    "none",
    "comment_only",
    "reader",
    "read_and_write",
    "editor",
]
"""What people may do with the page that their answer has made; `none` keeps it from them."""


class FormViewConfigParam(TypedDict, total=False):
    """Settings of a form that people fill in to add rows."""

    type: Required[Literal["form"]]
    """Always `form`, like the type of the view."""
    is_form_closed: bool | None
    """Whether the form takes no more answers. Cleared by None."""
    anonymous_submissions: bool | None
    """Whether people can answer without saying who they are. Cleared by None."""
    submission_permissions: FormViewConfigSubmissionPermissionsParam | None
    """What people may do with the page that their answer has made; `none` keeps it from
    them. Cleared by None.
    """


class GalleryViewConfigParam(TypedDict, total=False):
    """Settings of a gallery: rows as cards in a grid."""

    type: Required[Literal["gallery"]]
    """Always `gallery`, like the type of the view."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties a card shows, how, and in which order. At most 100. Cleared by None."""
    cover: CoverConfigParam | None
    """Where the picture of a card comes from; None for cards without one."""
    cover_size: BoardViewConfigCoverSizeParam | None
    """How large the pictures of cards are. Cleared by None."""
    cover_aspect: BoardViewConfigCoverAspectParam | None
    """Whether pictures are shown whole (`contain`) or cut to fill the space
    (`cover`). Cleared by None.
    """
    card_layout: BoardViewConfigCardLayoutParam | None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`). Cleared by None.
    """


class ListViewConfigParam(TypedDict, total=False):
    """Settings of a list: one line a row, without columns."""

    type: Required[Literal["list"]]
    """Always `list`, like the type of the view."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties a line shows, how, and in which order. At most 100. Cleared by None."""


class MapViewConfigParam(TypedDict, total=False):
    """Settings of a map: rows as pins."""

    type: Required[Literal["map"]]
    """Always `map`, like the type of the view."""
    height: ChartViewConfigHeightParam | None
    """How high the map is drawn. Cleared by None."""
    map_by: str | None
    """Id of the property that holds the place of a row. Cleared by None."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties the card of a pin shows, how, and in which order. At most
    100. Cleared by None.
    """


SubtaskConfigDisplayModeParam: TypeAlias = Literal["show", "hidden", "flattened", "disabled"]
"""As a tree that unfolds (`show`), as a count at the parent (`hidden`), as a flat list where each
names its parent (`flattened`), or not at all (`disabled`).
"""


SubtaskConfigFilterScopeParam: TypeAlias = Literal["parents", "parents_and_subitems", "subitems"]
"""Which rows the filter of the view is applied to: parents, the rows below them, or both."""


class SubtaskConfigParam(TypedDict, total=False):
    """How a table shows rows that belong to a parent row."""

    property_id: str
    """Id of the relation that links a row with its parent."""
    display_mode: SubtaskConfigDisplayModeParam
    """As a tree that unfolds (`show`), as a count at the parent (`hidden`), as a flat list where
    each names its parent (`flattened`), or not at all (`disabled`).
    """
    filter_scope: SubtaskConfigFilterScopeParam
    """Which rows the filter of the view is applied to: parents, the rows below them, or both."""
    toggle_column_id: str
    """Id of the property whose column has the triangle that unfolds the rows below."""


class TableViewConfigParam(TypedDict, total=False):
    """Settings of a table: one row a line, one property a column."""

    type: Required[Literal["table"]]
    """Always `table`, like the type of the view."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Columns of the table: which properties are shown, how, and in which order. At most
    100. Cleared by None.
    """
    group_by: GroupByConfigParam | None
    """What puts rows into groups, one group below the other; None ends the grouping."""
    subtasks: SubtaskConfigParam | None
    """How rows that belong to a parent row are shown. With None, Notion's default returns, which
    may well show them; to be sure that it does not, set `display_mode` to `disabled`.
    """
    wrap_cells: bool
    """Whether long content of cells goes on in the next line, where a property has no
    setting of its own.
    """
    frozen_column_index: int
    """How many columns at the left stay in place when the table scrolls sideways."""
    show_vertical_lines: bool
    """Whether lines separate the columns."""


class TimelineArrowsByParam(TypedDict, total=False):
    """Which relation a timeline draws as arrows, such as that of tasks that wait for each other."""

    property_id: str | None
    """Id of the relation to draw, None for no arrows."""


TimelinePreferenceZoomLevelParam: TypeAlias = Literal[
    "hours",
    "day",
    "week",
    "bi_week",
    "month",
    "quarter",
    "year",
    "5_years",
]
"""How much time is seen at once, from `hours` to `5_years`."""


class TimelinePreferenceParam(TypedDict, total=False):
    """What part of time a timeline shows when it is opened."""

    zoom_level: Required[TimelinePreferenceZoomLevelParam]
    """How much time is seen at once, from `hours` to `5_years`."""
    center_timestamp: int
    """The moment in the middle, in milliseconds since the beginning of 1970 (UTC)."""


class TimelineViewConfigParam(TypedDict, total=False):
    """Settings of a timeline: rows as bars along an axis of time."""

    type: Required[Literal["timeline"]]
    """Always `timeline`, like the type of the view."""
    date_property_id: Required[str]
    """Id of the date property at which a bar begins."""
    end_date_property_id: str | None
    """Id of the date property at which a bar ends, when the beginning and the end are two
    properties. Cleared by None.
    """
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties a bar shows, how, and in which order. At most 100. Cleared by None."""
    show_table: bool | None
    """Whether a table of the same rows stands beside the bars. Cleared by None."""
    table_properties: Sequence[ViewPropertyConfigParam] | None
    """Columns of that table, at most 100. They count only when `show_table` is
    true. Cleared by None.
    """
    preference: TimelinePreferenceParam | None
    """How much time is seen at once, and around which moment. Cleared by None."""
    arrows_by: TimelineArrowsByParam | None
    """Which relation is drawn as arrows from bar to bar. Cleared by None."""
    color_by: bool | None
    """Whether bars take their colour from a property. Cleared by None."""


ViewConfigParam: TypeAlias = (
    TableViewConfigParam
    | BoardViewConfigParam
    | CalendarViewConfigParam
    | TimelineViewConfigParam
    | GalleryViewConfigParam
    | ListViewConfigParam
    | MapViewConfigParam
    | FormViewConfigParam
    | ChartViewConfigParam
)
"""How a view shows its rows: the settings that go with its `type`."""


ViewFilterParam: TypeAlias = DataSourceQueryFilterParam
"""A filter like that of a data source query: one condition, or several that are joined by `and` or
`or`. A single condition on a property appears above the view, where people can change it.
Conditions on options take one name or a list of names.
"""


class AfterViewViewPositionParam(TypedDict, total=False):
    """Puts the view behind another tab."""

    type: Required[Literal["after_view"]]
    """Always `after_view`: the place behind the view `view_id`."""
    view_id: Required[str]
    """Id of the view to go behind. It must be one of the same database."""


ViewPositionParam: TypeAlias = (
    StartContentPositionParam | EndContentPositionParam | AfterViewViewPositionParam
)
"""Place of a new view among the tabs of its database."""


ViewSortParam: TypeAlias = DataSourceQuerySortParam
"""A sort key like that of a data source query:
`direction`, and either `property` or `timestamp`.
"""


ViewSortsParam: TypeAlias = Sequence[DataSourceQuerySortParam]
"""Sort keys, the most important first. At most 100."""


ViewTypeParam: TypeAlias = Literal[
    "table",
    "board",
    "list",
    "calendar",
    "timeline",
    "gallery",
    "form",
    "chart",
    "map",
    "dashboard",
]
"""Kind of view. It decides which settings `configuration` has."""


class NewRowWidgetPlacementParam(TypedDict, total=False):
    """Puts the widget into a new row."""

    type: Required[Literal["new_row"]]
    """Always `new_row`: a row of its own."""
    row_index: int
    """Which row the new one becomes, counted from 0. Without it, the new row is the last."""


class ExistingRowWidgetPlacementParam(TypedDict, total=False):
    """Puts the widget into a row that exists, beside those that are there."""

    type: Required[Literal["existing_row"]]
    """Always `existing_row`: a row with other widgets."""
    row_index: Required[int]
    """Which row to join, counted from 0."""


WidgetPlacementParam: TypeAlias = NewRowWidgetPlacementParam | ExistingRowWidgetPlacementParam
"""Place of a new widget on its dashboard."""


class CreateViewParam(TypedDict, total=False):
    """A view to create. Exactly one of `database_id`, `view_id` and `create_database`
    says where it goes.

    See https://developers.notion.com/reference/create-view
    """

    data_source_id: Required[str]
    """Id of the data source whose rows the view shows."""
    name: Required[str]
    """Name that stands on the tab of the view."""
    type: Required[ViewTypeParam]
    """Kind of view. It cannot be changed later."""
    database_id: str
    """Id of the database to add the view to, as a tab."""
    view_id: str
    """Id of the dashboard to add the view to, as a widget."""
    filter: DataSourceQueryFilterParam
    """Which rows the view shows, in the form of a query filter; all if left out."""
    sorts: Sequence[DataSourceQuerySortParam]
    """Order of the rows, the most important key first. At most 100 keys."""
    quick_filters: Mapping[str, QuickFilterConditionParam]
    """Conditions to put above the view, one per property, by its name or id. People can change them
    there; they are apart from `filter`.
    """
    create_database: CreateDatabaseForViewParam
    """The page that gets a new linked database, with the view in it."""
    configuration: ViewConfigParam
    """How the view shows its rows. Its `type` must be that of the view."""
    position: ViewPositionParam
    """Place among the tabs, with `database_id` only. Without it, the view goes last."""
    placement: WidgetPlacementParam
    """Place on the dashboard, with `view_id` only. Without it, the widget gets a row of its
    own below the others.
    """


class ViewPropertySortParam(TypedDict, total=False):
    """A sort key that is the value of a property."""

    property: Required[str]
    """The property to sort by: its name or its id."""
    direction: Required[SortDirectionParam]
    """Smallest value first (`ascending`) or largest first (`descending`)."""


ViewPropertySortsParam: TypeAlias = Sequence[ViewPropertySortParam]
"""Sort keys that are values of properties, the most important first. At most 100."""


class UpdateViewParam(TypedDict, total=False):
    """Changes to a view. What is left out stays as it is.

    See https://developers.notion.com/reference/update-a-view
    """

    name: str
    """New name for the tab."""
    filter: DataSourceQueryFilterParam | None
    """New filter in place of the whole old one, None to show all rows."""
    sorts: Sequence[ViewPropertySortParam] | None
    """New order in place of the old one, the most important key first; None ends the sorting. Only
    properties can be sorted by here.
    """
    quick_filters: Mapping[str, QuickFilterConditionParam | None] | None
    """Changes to the conditions above the view; those of other properties stay. All
    are removed by None.
    """
    configuration: ViewConfigParam
    """Changes to how rows are shown. Its `type` must be that of the view; within it, None clears a
    setting that accepts None.
    """
