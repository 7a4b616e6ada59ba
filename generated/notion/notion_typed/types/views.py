"""Types of answers of `client.views`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from .._runtime.models import Field, FirstPageModel, Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByKey, ByTag, FullOrPartial
from .database_parent import DatabaseParent
from .empty_object import EmptyObject
from .noticon_color import NoticonColor
from .partial_page import PartialPage
from .partial_user import PartialUser
from .request_status import RequestStatus

BoardViewConfigCardLayout: TypeAlias = Literal["list", "compact"] | str
"""Whether the properties of a card stand one per line (`list`) or close together (`compact`)."""


BoardViewConfigCoverAspect: TypeAlias = Literal["contain", "cover"] | str
"""Whether pictures are shown whole (`contain`) or cut to fill the space (`cover`)."""


BoardViewConfigCoverSize: TypeAlias = Literal["small", "medium", "large"] | str
"""How large the pictures of cards are."""


CoverConfigType: TypeAlias = (
    Literal["page_cover", "page_content", "page_content_first", "property"] | str
)
"""Source of the picture: the cover of the page, an image in its content, or the
files of a property.
"""


class CoverConfig(Model):
    """Where the picture of a card comes from."""

    type: CoverConfigType
    """Source of the picture: the cover of the page, an image in its content, or the
    files of a property.
    """
    property_id: str | None = None
    """Id of the property with the files. It goes with the type `property` only."""


GroupSortType: TypeAlias = Literal["manual", "ascending", "descending"] | str
"""By value, upwards (`ascending`) or downwards (`descending`), or as somebody
arranged them (`manual`).
"""


class GroupSort(Model):
    """Order in which groups stand."""

    type: GroupSortType
    """By value, upwards (`ascending`) or downwards (`descending`), or as somebody
    arranged them (`manual`).
    """


class CheckboxGroupByConfig(Model):
    """Groups rows into ticked and unticked ones."""

    type: Literal["checkbox"]
    """Always `checkbox`, the type of the property."""
    property_id: str
    """Id of the checkbox property to group by."""
    sort: GroupSort
    """Order of the groups. Here it is always `manual`."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


DateGroupByConfigGroupBy: TypeAlias = Literal["relative", "day", "week", "month", "year"] | str
"""How much time one group spans. `relative` makes groups around the present day."""


DateGroupByConfigStartDayOfWeek: TypeAlias = Literal[0, 1] | int
"""First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


DateGroupByConfigType: TypeAlias = Literal["date", "created_time", "last_edited_time"] | str
"""Type of the property: a date, or the time at which a row was made or last changed."""


class DateGroupByConfig(Model):
    """Groups rows by spans of time."""

    type: Literal["date", "created_time", "last_edited_time"]
    """Type of the property: a date, or the time at which a row was made or last changed."""
    property_id: str
    """Id of the property whose date or time decides on the group."""
    group_by: DateGroupByConfigGroupBy
    """How much time one group spans. `relative` makes groups around the present day."""
    sort: GroupSort
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""
    start_day_of_week: DateGroupByConfigStartDayOfWeek | None = None
    """First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


class FormulaCheckboxSubGroupBy(Model):
    """Groups rows by a formula that gives true or false."""

    type: Literal["checkbox"]
    """Always `checkbox`, the type of the results."""
    sort: GroupSort
    """Order of the groups. Here it is always `manual`."""


class FormulaDateSubGroupBy(Model):
    """Groups rows by a formula that gives a date."""

    type: Literal["date"]
    """Always `date`, the type of the results."""
    group_by: DateGroupByConfigGroupBy
    """How much time one group spans. `relative` makes groups around the present day."""
    sort: GroupSort
    """Order of the groups."""
    start_day_of_week: DateGroupByConfigStartDayOfWeek | None = None
    """First day of a week, when groups are weeks: 0 for Sunday, 1 for Monday."""


class FormulaNumberSubGroupBy(Model):
    """Groups rows by a formula that gives a number, in ranges that are each `range_size` wide."""

    type: Literal["number"]
    """Always `number`, the type of the results."""
    sort: GroupSort
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    range_start: int | None = None
    """Number at which the first group begins."""
    range_end: int | None = None
    """Number at which the last group ends."""
    range_size: int | None = None
    """How wide the span of one group is, at least 1."""


FormulaTextSubGroupByGroupBy: TypeAlias = Literal["exact", "alphabet_prefix"] | str
"""What the rows of a group share: the whole text
(`exact`) or its first letter (`alphabet_prefix`).
"""


class FormulaTextSubGroupBy(Model):
    """Groups rows by a formula that gives text."""

    type: Literal["text"]
    """Always `text`, the type of the results."""
    group_by: FormulaTextSubGroupByGroupBy
    """What the rows of a group share: the whole text (`exact`) or its first letter
    (`alphabet_prefix`).
    """
    sort: GroupSort
    """Order of the groups."""


class UnknownFormulaSubGroupBy(UnknownVariant, tag="type"):
    """A variant of `FormulaSubGroupBy` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FormulaSubGroupBy: TypeAlias = Annotated[
    FormulaDateSubGroupBy
    | FormulaTextSubGroupBy
    | FormulaNumberSubGroupBy
    | FormulaCheckboxSubGroupBy
    | UnknownFormulaSubGroupBy,
    ByTag(
        "type",
        {
            "date": FormulaDateSubGroupBy,
            "text": FormulaTextSubGroupBy,
            "number": FormulaNumberSubGroupBy,
            "checkbox": FormulaCheckboxSubGroupBy,
        },
        unknown=UnknownFormulaSubGroupBy,
    ),
]
"""How results of a formula become groups, by the type of the result."""


class FormulaGroupByConfig(Model):
    """Groups rows by the result of a formula."""

    type: Literal["formula"]
    """Always `formula`, the type of the property."""
    property_id: str
    """Id of the formula property to group by."""
    group_by: FormulaSubGroupBy
    """How results become groups. The variant suits the type of the result."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class NumberGroupByConfig(Model):
    """Groups rows by ranges of numbers, each `range_size` wide."""

    type: Literal["number"]
    """Always `number`, the type of the property."""
    property_id: str
    """Id of the number property to group by."""
    sort: GroupSort
    """Order of the groups: `ascending` or `descending`, but not `manual`."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""
    range_start: int | None = None
    """Number at which the first group begins."""
    range_end: int | None = None
    """Number at which the last group ends."""
    range_size: int | None = None
    """How wide the span of one group is, at least 1."""


PersonGroupByConfigType: TypeAlias = Literal["person", "created_by", "last_edited_by"] | str
"""Type of the property: people named by hand, who made a row, or who changed it last."""


class PersonGroupByConfig(Model):
    """Groups rows by people."""

    type: Literal["person", "created_by", "last_edited_by"]
    """Type of the property: people named by hand, who made a row, or who changed it last."""
    property_id: str
    """Id of the property whose people make the groups."""
    sort: GroupSort
    """Order of the groups. Here it is always `manual`."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class RelationGroupByConfig(Model):
    """Groups rows by the page that they are linked to."""

    type: Literal["relation"]
    """Always `relation`, the type of the property."""
    property_id: str
    """Id of the relation property whose linked pages make the groups."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


SelectGroupByConfigType: TypeAlias = Literal["select", "multi_select"] | str
"""Type of the property: one option a row (`select`) or any number (`multi_select`)."""


class SelectGroupByConfig(Model):
    """Groups rows by the option chosen."""

    type: Literal["select", "multi_select"]
    """Type of the property: one option a row (`select`) or any number (`multi_select`)."""
    property_id: str
    """Id of the property whose options make the groups."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


StatusGroupByConfigGroupBy: TypeAlias = Literal["group", "option"] | str
"""What becomes a group: every single status (`option`), or several that belong together (`group`),
as those for work under way.
"""


class StatusGroupByConfig(Model):
    """Groups rows by their status."""

    type: Literal["status"]
    """Always `status`, the type of the property."""
    property_id: str
    """Id of the status property to group by."""
    group_by: StatusGroupByConfigGroupBy
    """What becomes a group: every single status (`option`), or several that belong together
    (`group`), as those for work under way.
    """
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


TextGroupByConfigType: TypeAlias = Literal["text", "title", "url", "email", "phone_number"] | str
"""Type of the property. A plain text property is called `text` here, not `rich_text`."""


class TextGroupByConfig(Model):
    """Groups rows by text."""

    type: Literal["text", "title", "url", "email", "phone_number"]
    """Type of the property. A plain text property is called `text` here, not `rich_text`."""
    property_id: str
    """Id of the property whose text decides on the group."""
    group_by: FormulaTextSubGroupByGroupBy
    """What the rows of a group share: the whole text (`exact`) or its first letter
    (`alphabet_prefix`).
    """
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class UnknownGroupByConfig(UnknownVariant, tag="type"):
    """A variant of `GroupByConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    property_id: str
    """Id of the property whose options make the groups."""


GroupByConfig: TypeAlias = Annotated[
    SelectGroupByConfig
    | StatusGroupByConfig
    | PersonGroupByConfig
    | RelationGroupByConfig
    | DateGroupByConfig
    | TextGroupByConfig
    | NumberGroupByConfig
    | CheckboxGroupByConfig
    | FormulaGroupByConfig
    | UnknownGroupByConfig,
    ByTag(
        "type",
        {
            "select": SelectGroupByConfig,
            "multi_select": SelectGroupByConfig,
            "status": StatusGroupByConfig,
            "person": PersonGroupByConfig,
            "created_by": PersonGroupByConfig,
            "last_edited_by": PersonGroupByConfig,
            "relation": RelationGroupByConfig,
            "date": DateGroupByConfig,
            "created_time": DateGroupByConfig,
            "last_edited_time": DateGroupByConfig,
            "text": TextGroupByConfig,
            "title": TextGroupByConfig,
            "url": TextGroupByConfig,
            "email": TextGroupByConfig,
            "phone_number": TextGroupByConfig,
            "number": NumberGroupByConfig,
            "checkbox": CheckboxGroupByConfig,
            "formula": FormulaGroupByConfig,
        },
        unknown=UnknownGroupByConfig,
    ),
]
"""How rows are put into groups. `type` is the type of the property that they are grouped by, and
decides what else is told.
"""


ViewPropertyConfigCardPropertyWidthMode: TypeAlias = Literal["full_line", "inline"] | str
"""For cards with the layout `compact`: a line of its own (`full_line`), or beside other
properties (`inline`).
"""


ViewPropertyConfigDateFormat: TypeAlias = (
    Literal["full", "short", "month_day_year", "day_month_year", "year_month_day", "relative"] | str
)
"""For a date: by locale (`full`), without the year (`short`), in a fixed order of day, month and
year, or as seen from today (`relative`).
"""


ViewPropertyConfigStatusShowAs: TypeAlias = Literal["select", "checkbox"] | str
"""For a status: written as its option (`select`) or as a box to tick (`checkbox`)."""


ViewPropertyConfigTimeFormat: TypeAlias = Literal["12_hour", "24_hour", "hidden"] | str
"""For a date: its time on a 12-hour or 24-hour clock, or not at all (`hidden`)."""


class ViewPropertyConfig(Model):
    """How a view shows one property of its rows."""

    property_id: str
    """Id of the property. A new name of the property does not change it."""
    property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    visible: bool | None = None
    """Whether the view shows the property."""
    width: int | None = None
    """Width of the column, in pixels. It counts in tables only."""
    wrap: bool | None = None
    """Whether long content goes on in the next line, instead of being cut off."""
    status_show_as: ViewPropertyConfigStatusShowAs | None = None
    """For a status: written as its option (`select`) or as a box to tick (`checkbox`)."""
    card_property_width_mode: ViewPropertyConfigCardPropertyWidthMode | None = None
    """For cards with the layout `compact`: a line of its own (`full_line`), or beside other
    properties (`inline`).
    """
    date_format: ViewPropertyConfigDateFormat | None = None
    """For a date: by locale (`full`), without the year (`short`), in a fixed order of day, month
    and year, or as seen from today (`relative`).
    """
    time_format: ViewPropertyConfigTimeFormat | None = None
    """For a date: its time on a 12-hour or 24-hour clock, or not at all (`hidden`)."""


class BoardViewConfig(Model):
    """Settings of a board: rows as cards, groups as columns."""

    type: Literal["board"]
    """Always `board`, like the type of the view."""
    group_by: GroupByConfig
    """What makes the columns of the board."""
    sub_group_by: GroupByConfig | None = None
    """What divides the board crosswise, into lanes."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties a card shows, how, and in which order. At most 100."""
    cover: CoverConfig | None = None
    """Where the picture of a card comes from. Missing for cards without one."""
    cover_size: BoardViewConfigCoverSize | None = None
    """How large the pictures of cards are."""
    cover_aspect: BoardViewConfigCoverAspect | None = None
    """Whether pictures are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayout | None = None
    """Whether the properties of a card stand one per
    line (`list`) or close together (`compact`).
    """


CalendarViewConfigViewRange: TypeAlias = Literal["week", "month"] | str
"""Whether the calendar shows one week or one month at a time."""


class CalendarViewConfig(Model):
    """Settings of a calendar: rows on their days."""

    type: Literal["calendar"]
    """Always `calendar`, like the type of the view."""
    date_property_id: str
    """Id of the date property that puts a row on its day."""
    date_property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties an entry shows, how, and in which order. At most 100."""
    view_range: CalendarViewConfigViewRange | None = None
    """Whether the calendar shows one week or one month at a time."""
    show_weekends: bool | None = None
    """Whether Saturday and Sunday have a place in the calendar."""


ChartAggregationAggregator: TypeAlias = (
    Literal[
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
    | str
)
"""How the figure is computed. `count` counts rows;
all others look at the property `property_id`.
"""


class ChartAggregation(Model):
    """A figure that is computed from rows."""

    aggregator: ChartAggregationAggregator
    """How the figure is computed. `count` counts rows; all others look at the
    property `property_id`.
    """
    property_id: str | None = None
    """Id of the property that the figure is computed from. Only `count` does without."""


ChartReferenceLineDashStyle: TypeAlias = Literal["solid", "dash"] | str
"""Whether the line is unbroken (`solid`) or dashed (`dash`)."""


class ChartReferenceLine(Model):
    """A straight line across a chart that marks a value, such as a target."""

    id: str
    """Id of the line, unique in its chart."""
    value: Number
    """Where the line crosses the y axis, in the unit of that axis."""
    label: str
    """Text that stands at the line."""
    color: NoticonColor
    """Colour of the line."""
    dash_style: ChartReferenceLineDashStyle
    """Whether the line is unbroken (`solid`) or dashed (`dash`)."""


ChartViewConfigChartType: TypeAlias = Literal["column", "bar", "line", "donut", "number"] | str
"""Kind of chart. Columns stand upright, bars lie; `number` is a single figure."""


ChartViewConfigAxisLabels: TypeAlias = Literal["none", "x_axis", "y_axis", "both"] | str
"""Which axes have their name beside them."""


ChartViewConfigColorTheme: TypeAlias = (
    Literal[
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
    | str
)
"""Range of colours that the chart is drawn in. `colorful` mixes them, `auto` leaves
the choice to Notion.
"""


ChartViewConfigDonutLabels: TypeAlias = Literal["none", "value", "name", "name_and_value"] | str
"""What is written at the slices. For donuts only."""


ChartViewConfigGridLines: TypeAlias = Literal["none", "horizontal", "vertical", "both"] | str
"""Which lines of a grid stand behind the chart."""


ChartViewConfigGroupStyle: TypeAlias = Literal["normal", "percent", "side_by_side"] | str
"""How the parts that `stack_by` makes are put: one on top of the other (`normal`), likewise but
stretched to 100 per cent (`percent`), or side by side (`side_by_side`).
"""


ChartViewConfigHeight: TypeAlias = Literal["small", "medium", "large", "extra_large"] | str
"""`height` of `ChartViewConfig` and `MapViewConfig`."""


ChartViewConfigLegendPosition: TypeAlias = Literal["off", "bottom", "side"] | str
"""Where the legend stands. `off` leaves it out."""


ChartViewConfigSort: TypeAlias = (
    Literal["manual", "x_ascending", "x_descending", "y_ascending", "y_descending"] | str
)
"""Order of the points, by one of the axes or as somebody arranged them (`manual`)."""


class ChartViewConfig(Model):
    """Settings of a chart. Its points are groups with a figure each (`x_axis`, `y_axis`) or the
    values of rows as they are (`x_axis_property_id`, `y_axis_property_id`).
    """

    type: Literal["chart"]
    """Always `chart`, like the type of the view."""
    chart_type: ChartViewConfigChartType
    """Kind of chart. Columns stand upright, bars lie; `number` is a single figure."""
    x_axis: GroupByConfig | None = None
    """What puts rows into groups along the x axis;
    None where the chart shows values as they are.
    """
    y_axis: ChartAggregation | None = None
    """Figure that is computed for each group; None where the chart shows values as they are."""
    x_axis_property_id: str | None = None
    """Id of the property that names the points, for charts of values as they are."""
    y_axis_property_id: str | None = None
    """Id of the property with the numbers, for charts of values as they are."""
    value: ChartAggregation | None = None
    """The figure that a chart of the kind `number` shows."""
    sort: ChartViewConfigSort | None = None
    """Order of the points, by one of the axes or as somebody arranged them (`manual`)."""
    color_theme: ChartViewConfigColorTheme | None = None
    """Range of colours that the chart is drawn in. `colorful` mixes them, `auto` leaves
    the choice to Notion.
    """
    height: ChartViewConfigHeight | None = None
    """How high the chart is drawn."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out of the x axis."""
    legend_position: ChartViewConfigLegendPosition | None = None
    """Where the legend stands. `off` leaves it out."""
    show_data_labels: bool | None = None
    """Whether figures are written into the chart."""
    axis_labels: ChartViewConfigAxisLabels | None = None
    """Which axes have their name beside them."""
    grid_lines: ChartViewConfigGridLines | None = None
    """Which lines of a grid stand behind the chart."""
    cumulative: bool | None = None
    """Whether each point adds to those before it. For lines only."""
    smooth_line: bool | None = None
    """Whether the line is drawn as a curve, without corners. For lines only."""
    hide_line_fill_area: bool | None = None
    """Whether the area below the line stays empty. For lines only."""
    group_style: ChartViewConfigGroupStyle | None = None
    """How the parts that `stack_by` makes are put: one on top of the other (`normal`), likewise but
    stretched to 100 per cent (`percent`), or side by side (`side_by_side`).
    """
    y_axis_min: Number | None = None
    """Lower end of the y axis; None leaves it to Notion."""
    y_axis_max: Number | None = None
    """Upper end of the y axis; None leaves it to Notion."""
    donut_labels: ChartViewConfigDonutLabels | None = None
    """What is written at the slices. For donuts only."""
    hide_title: bool | None = None
    """Whether the title is left out. For the kind `number` only."""
    stack_by: GroupByConfig | None = None
    """What divides each column, bar or line further, None if nothing does."""
    reference_lines: list[ChartReferenceLine] | None = None
    """Lines that mark certain values, at most 100; None for none."""
    caption: str | None = None
    """Text below the chart, None for none."""
    color_by_value: bool | None = None
    """Whether the depth of a colour follows the figure."""


class DashboardWidget(Model):
    """A view that stands on a dashboard."""

    id: str
    """Id of the widget. The view has an id of its own."""
    view_id: str
    """Id of the view that the widget shows."""
    width: int | None = None
    """How many of the twelve columns of the grid the widget takes: 1 to 12, which is all."""
    row_index: int | None = None
    """Which row the widget stands in, counted from 0. Widgets side by side have the same."""


class DashboardRow(Model):
    """One row of a dashboard, with widgets side by side."""

    id: str
    """Id of the row within its dashboard."""
    widgets: list[DashboardWidget]
    """Widgets from left to right, at most 100."""
    height: int | None = None
    """How high the row is, in pixels, where that is fixed."""


class DashboardViewConfig(Model):
    """Settings of a dashboard: views arranged as widgets in rows. They can only be read; a widget
    is added by creating a view with the `view_id` of the dashboard.
    """

    type: Literal["dashboard"]
    """Always `dashboard`, like the type of the view."""
    rows: list[DashboardRow]
    """Rows of widgets from top to bottom, at most 100."""


QuickFilterCondition: TypeAlias = dict[str, Any]
"""Condition of a quick filter, as `{"checkbox": {"equals": true}}`: what a query filter says of a
property, without the name of the property, which is the key that it stands under.
"""


FormViewConfigSubmissionPermissions: TypeAlias = (
    Literal["none", "comment_only", "reader", "read_and_write", "editor"] | str
)
"""What people may do with the page that their answer has made; `none` keeps it from them."""


class FormViewConfig(Model):
    """Settings of a form that people fill in to add rows."""

    type: Literal["form"]
    """Always `form`, like the type of the view."""
    is_form_closed: bool | None = None
    """Whether the form takes no more answers."""
    anonymous_submissions: bool | None = None
    """Whether people can answer without saying who they are."""
    submission_permissions: FormViewConfigSubmissionPermissions | None = None
    """What people may do with the page that their answer has made; `none` keeps it from them."""


class GalleryViewConfig(Model):
    """Settings of a gallery: rows as cards in a grid."""

    type: Literal["gallery"]
    """Always `gallery`, like the type of the view."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties a card shows, how, and in which order. At most 100."""
    cover: CoverConfig | None = None
    """Where the picture of a card comes from. Missing for cards without one."""
    cover_size: BoardViewConfigCoverSize | None = None
    """How large the pictures of cards are."""
    cover_aspect: BoardViewConfigCoverAspect | None = None
    """Whether pictures are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayout | None = None
    """Whether the properties of a card stand one per
    line (`list`) or close together (`compact`).
    """


class ListViewConfig(Model):
    """Settings of a list: one line a row, without columns."""

    type: Literal["list"]
    """Always `list`, like the type of the view."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties a line shows, how, and in which order. At most 100."""


class MapViewConfig(Model):
    """Settings of a map: rows as pins."""

    type: Literal["map"]
    """Always `map`, like the type of the view."""
    height: ChartViewConfigHeight | None = None
    """How high the map is drawn."""
    map_by: str | None = None
    """Id of the property that holds the place of a row."""
    map_by_property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties the card of a pin shows, how, and in which order. At most 100."""


SubtaskConfigDisplayMode: TypeAlias = Literal["show", "hidden", "flattened", "disabled"] | str
"""As a tree that unfolds (`show`), as a count at the parent (`hidden`), as a flat list where each
names its parent (`flattened`), or not at all (`disabled`).
"""


SubtaskConfigFilterScope: TypeAlias = Literal["parents", "parents_and_subitems", "subitems"] | str
"""Which rows the filter of the view is applied to: parents, the rows below them, or both."""


class SubtaskConfig(Model):
    """How a table shows rows that belong to a parent row."""

    property_id: str | None = None
    """Id of the relation that links a row with its parent."""
    display_mode: SubtaskConfigDisplayMode | None = None
    """As a tree that unfolds (`show`), as a count at the parent (`hidden`), as a flat list where
    each names its parent (`flattened`), or not at all (`disabled`).
    """
    filter_scope: SubtaskConfigFilterScope | None = None
    """Which rows the filter of the view is applied to: parents, the rows below them, or both."""
    toggle_column_id: str | None = None
    """Id of the property whose column has the triangle that unfolds the rows below."""


class TableViewConfig(Model):
    """Settings of a table: one row a line, one property a column."""

    type: Literal["table"]
    """Always `table`, like the type of the view."""
    properties: list[ViewPropertyConfig] | None = None
    """Columns of the table: which properties are shown, how, and in which order. At most 100."""
    group_by: GroupByConfig | None = None
    """What puts rows into groups, one group below the other."""
    subtasks: SubtaskConfig | None = None
    """How rows that belong to a parent row are shown."""
    wrap_cells: bool | None = None
    """Whether long content of cells goes on in the next line, where a property has no
    setting of its own.
    """
    frozen_column_index: int | None = None
    """Position of the last column that stays in place, with all before it, when the
    table scrolls sideways.
    """
    show_vertical_lines: bool | None = None
    """Whether lines separate the columns."""


class TimelineArrowsBy(Model):
    """Which relation a timeline draws as arrows, such as that of tasks that wait for each other."""

    property_id: str | None = None
    """Id of the relation to draw, None for no arrows."""


TimelinePreferenceZoomLevel: TypeAlias = (
    Literal["hours", "day", "week", "bi_week", "month", "quarter", "year", "5_years"] | str
)
"""How much time is seen at once, from `hours` to `5_years`."""


class TimelinePreference(Model):
    """What part of time a timeline shows when it is opened."""

    zoom_level: TimelinePreferenceZoomLevel
    """How much time is seen at once, from `hours` to `5_years`."""
    center_timestamp: int | None = None
    """The moment in the middle, in milliseconds since the beginning of 1970 (UTC)."""


class TimelineViewConfig(Model):
    """Settings of a timeline: rows as bars along an axis of time."""

    type: Literal["timeline"]
    """Always `timeline`, like the type of the view."""
    date_property_id: str
    """Id of the date property at which a bar begins."""
    date_property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    end_date_property_id: str | None = None
    """Id of the date property at which a bar ends, when the beginning and the end
    are two properties.
    """
    end_date_property_name: str | None = None
    """Name that the property has at present. Rely on the id: names change."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties a bar shows, how, and in which order. At most 100."""
    show_table: bool | None = None
    """Whether a table of the same rows stands beside the bars."""
    table_properties: list[ViewPropertyConfig] | None = None
    """Columns of that table, at most 100. They count only when `show_table` is true."""
    preference: TimelinePreference | None = None
    """How much time is seen at once, and around which moment."""
    arrows_by: TimelineArrowsBy | None = None
    """Which relation is drawn as arrows from bar to bar."""
    color_by: bool | None = None
    """Whether bars take their colour from a property."""


class UnknownViewConfig(UnknownVariant, tag="type"):
    """A variant of `ViewConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ViewConfig: TypeAlias = Annotated[
    TableViewConfig
    | BoardViewConfig
    | CalendarViewConfig
    | TimelineViewConfig
    | GalleryViewConfig
    | ListViewConfig
    | MapViewConfig
    | FormViewConfig
    | ChartViewConfig
    | DashboardViewConfig
    | UnknownViewConfig,
    ByTag(
        "type",
        {
            "table": TableViewConfig,
            "board": BoardViewConfig,
            "calendar": CalendarViewConfig,
            "timeline": TimelineViewConfig,
            "gallery": GalleryViewConfig,
            "list": ListViewConfig,
            "map": MapViewConfig,
            "form": FormViewConfig,
            "chart": ChartViewConfig,
            "dashboard": DashboardViewConfig,
        },
        unknown=UnknownViewConfig,
    ),
]
"""How a view shows its rows: the settings that go with its `type`."""


class PropertyViewFilter(Model):
    """A condition on a property. It stands under a further key, the type of the property."""

    property: str
    """The property, by name or id."""


TimestampProperty: TypeAlias = Literal["created_time", "last_edited_time"] | str
"""When something was made (`created_time`), or changed last (`last_edited_time`)."""


class TimestampViewFilter(Model):
    """A condition on the time of creation or last change. It stands under a further key, the one
    that `timestamp` names.
    """

    timestamp: TimestampProperty
    """Which time the condition is on: that of creation or that of the last change."""


class UnknownViewFilterCondition(UnknownVariant):
    """A variant of `ViewFilterCondition` that this version of the package does not know.

    It keeps everything that came: `to_dict()` gives it back.
    """


ViewFilterCondition: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | UnknownViewFilterCondition,
    ByKey(
        {"property": PropertyViewFilter, "timestamp": TimestampViewFilter},
        unknown=UnknownViewFilterCondition,
    ),
]
"""A condition on a property or a time."""


class ViewFilterInnerGroup(Model):
    """Conditions that are joined on the inner level, where each is on a property or a time."""

    or_: list[ViewFilterCondition] | None = Field(default=None, alias="or")
    """Conditions of which at least one must hold."""
    and_: list[ViewFilterCondition] | None = Field(default=None, alias="and")
    """Conditions that must all hold."""


ViewFilterGroupItem: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | ViewFilterInnerGroup,
    FullOrPartial(
        PropertyViewFilter,
        ("property",),
        FullOrPartial(TimestampViewFilter, ("timestamp",), ViewFilterInnerGroup),
    ),
]
"""A condition, or several that are joined once more."""


class ViewFilterGroup(Model):
    """Conditions that are joined by `and` or by `or`, and may be joined once more inside."""

    or_: list[ViewFilterGroupItem] | None = Field(default=None, alias="or")
    """Conditions of which at least one must hold."""
    and_: list[ViewFilterGroupItem] | None = Field(default=None, alias="and")
    """Conditions that must all hold."""


ViewFilter: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | ViewFilterGroup,
    FullOrPartial(
        PropertyViewFilter,
        ("property",),
        FullOrPartial(TimestampViewFilter, ("timestamp",), ViewFilterGroup),
    ),
]
"""Filter of a view, in the form of a query filter: one condition, or several that are joined by
`and` or `or`, down to two levels.
"""


SortDirection: TypeAlias = Literal["ascending", "descending"] | str
"""Smallest or oldest first (`ascending`), or largest or latest first (`descending`).

- `ascending`: Smallest, oldest or first in the alphabet on top.
- `descending`: Largest, latest or last in the alphabet on top.
"""


class PropertySort(Model):
    """A sort key that is the value of a property."""

    property: str
    """The property to sort by: its name or its id."""
    direction: SortDirection
    """Smallest value first (`ascending`) or largest first (`descending`)."""


class TimestampSort(Model):
    """A sort key that is the time at which rows were made or last changed."""

    timestamp: TimestampProperty
    """Which time counts: that of creation or that of the last change."""
    direction: SortDirection
    """Oldest first (`ascending`) or latest first (`descending`)."""


class UnknownViewSort(UnknownVariant):
    """A variant of `ViewSort` that this version of the package does not know.

    It keeps everything that came: `to_dict()` gives it back.
    """

    direction: SortDirection
    """Smallest value first (`ascending`) or largest first (`descending`)."""


ViewSort: TypeAlias = Annotated[
    PropertySort | TimestampSort | UnknownViewSort,
    ByKey({"property": PropertySort, "timestamp": TimestampSort}, unknown=UnknownViewSort),
]
"""A sort key of a view: the value of a property, or a time that every row has."""


ViewType: TypeAlias = (
    Literal[
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
    | str
)
"""Kind of view. It decides which settings `configuration` has."""


class DataSourceView(Model):
    """A view in full: what it shows, in which order, and how.

    See https://developers.notion.com/reference/retrieve-a-view
    """

    object: Literal["view"]
    """Always `view`, to tell it from other objects."""
    id: str
    """Id of the view, the `v` in its web address."""
    parent: DatabaseParent
    """The database that the view is a tab of."""
    name: str
    """Name that stands on the tab of the view."""
    type: ViewType
    """Kind of view. It is chosen when the view is made and stays."""
    created_time: dt.datetime
    """When the view was made."""
    last_edited_time: dt.datetime
    """When the view itself was last changed."""
    url: str
    """Address that opens the view in Notion."""
    data_source_id: str | None = None
    """Id of the data source whose rows the view shows, None for a dashboard."""
    created_by: PartialUser | None = None
    """Who made the view, None if that is not known."""
    last_edited_by: PartialUser | None = None
    """Who changed the view last, None if that is not known."""
    filter: ViewFilter | None = None
    """Which rows the view shows, None for all."""
    sorts: list[ViewSort] | None = None
    """Order of the rows, the most important key first, at most 100; None for none."""
    quick_filters: dict[str, dict[str, Any]] | None = None
    """Conditions on single properties that stand above the view, apart from
    `filter`; None for none.
    """
    configuration: ViewConfig | None = None
    """How the view shows its rows, or None."""
    dashboard_view_id: str | None = None
    """Id of the dashboard that the view is a widget of. Missing for all other views."""


class DataSourceViewReference(Model):
    """A view by its id alone, as lists of views have it.

    See https://developers.notion.com/reference/list-views
    """

    object: Literal["view"]
    """Always `view`, to tell it from other objects."""
    id: str
    """Id of the view, to read the rest with."""


class DeletedViewQuery(Model):
    """Confirmation that the result of a view query is thrown away.

    See https://developers.notion.com/reference/delete-view-query
    """

    object: Literal["view_query"]
    """Always `view_query`, to tell it from other objects."""
    id: str
    """Id that the query had."""
    deleted: bool
    """Whether the query is gone."""


class PageReference(Model):
    """A row that a view query has found, by its id.

    See https://developers.notion.com/reference/get-view-query-results
    """

    object: str
    """Kind of object, `page` for a row."""
    id: str
    """Id to read the page with, which has its properties."""


class PartialDataSourceView(Model):
    """A reference to a view that is deleted or that the connection may not read.

    See https://developers.notion.com/reference/delete-view
    """

    object: Literal["view"]
    """Always `view`, to tell it from other objects."""
    id: str
    """Id of the view."""
    parent: DatabaseParent
    """The database that the view is a tab of."""
    type: ViewType
    """Kind of view. It is chosen when the view is made and stays."""


class ViewQuery(FirstPageModel[PageReference | PartialPage, "ViewQueryResultsPage"]):
    """A view query: the result of a view, kept for a while, with its first page.

    See https://developers.notion.com/reference/create-view-query
    """

    object: Literal["view_query"]
    """Always `view_query`, to tell it from other objects."""
    id: str
    """Id of the query, which further pages are read with."""
    view_id: str
    """Id of the view that was run."""
    expires_at: dt.datetime
    """When the result is thrown away. Until then, further pages can be read."""
    total_count: int
    """How many rows the whole result has, on all pages."""
    results: list[PageReference]
    """References to the rows of the first page, at most 100, in the order of the view."""
    next_cursor: str | None
    """Where the second page begins, None if there is none."""
    has_more: bool
    """Whether there is a second page."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""


class ViewListPage(PageModel[DataSourceViewReference]):
    """One page of references to views. Returned by `views.list`."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[DataSourceViewReference]
    """Views by id alone; read them one by one for more."""
    type: Literal["view"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    view: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""


DataSourceViewOrPartialDataSourceView: TypeAlias = Annotated[
    DataSourceView | PartialDataSourceView,
    FullOrPartial(
        DataSourceView,
        ("created_time", "last_edited_time", "name", "url"),
        PartialDataSourceView,
    ),
]
"""`DataSourceView`, or `PartialDataSourceView` with less in it: `isinstance` tells them apart."""


class ViewQueryResultsPage(PageModel[PartialPage]):
    """One page of references to rows. Returned by `views.queries.results`."""

    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[PartialPage]
    """References to the rows; read the pages for their properties."""
    type: Literal["page"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    page: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    request_status: RequestStatus | None = None
    """Whether these are all results. Left out when nothing is to be said about it."""
