"""What the API returns: views."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from .._runtime.models import Field, Model, Number, PageModel, UnknownVariant
from .._runtime.unions import ByKey, ByTag, FullOrPartial
from .database_parent import DatabaseParent, NoticonColor
from .empty_object import EmptyObject
from .partial_page import PartialPage
from .partial_user import PartialUser

BoardViewConfigCardLayout: TypeAlias = Literal["list", "compact"] | str
"""Whether the properties of a card stand one per line (`list`) or close together (`compact`)."""


BoardViewConfigCoverAspect: TypeAlias = Literal["contain", "cover"] | str
"""Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""


BoardViewConfigCoverSize: TypeAlias = Literal["small", "medium", "large"] | str
"""Size of the covers."""


CoverConfigType: TypeAlias = (
    Literal["page_cover", "page_content", "page_content_first", "property"] | str
)
"""Cover of the page, first image of its content, or files of a property."""


class CoverConfig(Model):
    """What serves as cover of a card."""

    type: CoverConfigType
    """Cover of the page, first image of its content, or files of a property."""
    property_id: str | None = None
    """The property, for `property` only."""


GroupSortType: TypeAlias = Literal["manual", "ascending", "descending"] | str
"""By value up or down, or as arranged by hand."""


class GroupSort(Model):
    """Order of groups."""

    type: GroupSortType
    """By value up or down, or as arranged by hand."""


class CheckboxGroupByConfig(Model):
    """Groups rows into ticked and unticked ones."""

    type: Literal["checkbox"]
    property_id: str
    """Property to group by."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


DateGroupByConfigGroupBy: TypeAlias = Literal["relative", "day", "week", "month", "year"] | str
"""How much time a group spans; `relative` groups around today."""


DateGroupByConfigStartDayOfWeek: TypeAlias = Literal[0, 1] | int
"""First day of a week: 0 for Sunday, 1 for Monday."""


DateGroupByConfigType: TypeAlias = Literal["date", "created_time", "last_edited_time"] | str
"""Type of the property."""


class DateGroupByConfig(Model):
    """Groups rows by a date."""

    type: DateGroupByConfigType
    """Type of the property."""
    property_id: str
    """Property to group by."""
    group_by: DateGroupByConfigGroupBy
    """How much time a group spans; `relative` groups around today."""
    sort: GroupSort
    """Order of the groups, up or down; here they cannot be arranged by hand."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""
    start_day_of_week: DateGroupByConfigStartDayOfWeek | None = None
    """First day of a week: 0 for Sunday, 1 for Monday."""


class FormulaCheckboxSubGroupBy(Model):
    """Groups rows by a formula that gives true or false."""

    type: Literal["checkbox"]
    sort: GroupSort
    """Order of the groups."""


class FormulaDateSubGroupBy(Model):
    """Groups rows by a formula that gives a date."""

    type: Literal["date"]
    group_by: DateGroupByConfigGroupBy
    """How much time a group spans; `relative` groups around today."""
    sort: GroupSort
    """Order of the groups."""
    start_day_of_week: DateGroupByConfigStartDayOfWeek | None = None
    """First day of a week: 0 for Sunday, 1 for Monday."""


class FormulaNumberSubGroupBy(Model):
    """Groups rows by a formula that gives a number."""

    type: Literal["number"]
    sort: GroupSort
    """Order of the groups."""
    range_start: int | None = None
    """Where the first range begins."""
    range_end: int | None = None
    """Where the last range ends."""
    range_size: int | None = None
    """How many units a range spans."""


FormulaTextSubGroupByGroupBy: TypeAlias = Literal["exact", "alphabet_prefix"] | str
"""Whether equal texts or equal first letters form a group."""


class FormulaTextSubGroupBy(Model):
    """Groups rows by a formula that gives a text."""

    type: Literal["text"]
    group_by: FormulaTextSubGroupByGroupBy
    """Whether equal texts or equal first letters form a group."""
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
"""How results of a formula are grouped, by the type of the result."""


class FormulaGroupByConfig(Model):
    """Groups rows by the result of a formula."""

    type: Literal["formula"]
    property_id: str
    """Property to group by."""
    group_by: FormulaSubGroupBy
    """How the results are grouped, by their type."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class NumberGroupByConfig(Model):
    """Groups rows by ranges of a number."""

    type: Literal["number"]
    property_id: str
    """Property to group by."""
    sort: GroupSort
    """Order of the groups, up or down; here they cannot be arranged by hand."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""
    range_start: int | None = None
    """Where the first range begins."""
    range_end: int | None = None
    """Where the last range ends."""
    range_size: int | None = None
    """How many units a range spans."""


PersonGroupByConfigType: TypeAlias = Literal["person", "created_by", "last_edited_by"] | str
"""Type of the property."""


class PersonGroupByConfig(Model):
    """Groups rows by a person."""

    type: PersonGroupByConfigType
    """Type of the property."""
    property_id: str
    """Property to group by."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class RelationGroupByConfig(Model):
    """Groups rows by a linked page."""

    type: Literal["relation"]
    property_id: str
    """Property to group by."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


SelectGroupByConfigType: TypeAlias = Literal["select", "multi_select"] | str
"""Type of the property."""


class SelectGroupByConfig(Model):
    """Groups rows by an option."""

    type: SelectGroupByConfigType
    """Type of the property."""
    property_id: str
    """Property to group by."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


StatusGroupByConfigGroupBy: TypeAlias = Literal["group", "option"] | str
"""Whether the options or their groups form the groups."""


class StatusGroupByConfig(Model):
    """Groups rows by their status."""

    type: Literal["status"]
    property_id: str
    """Property to group by."""
    group_by: StatusGroupByConfigGroupBy
    """Whether the options or their groups form the groups."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


TextGroupByConfigType: TypeAlias = Literal["text", "title", "url", "email", "phone_number"] | str
"""Type of the property."""


class TextGroupByConfig(Model):
    """Groups rows by a text."""

    type: TextGroupByConfigType
    """Type of the property."""
    property_id: str
    """Property to group by."""
    group_by: FormulaTextSubGroupByGroupBy
    """Whether equal texts or equal first letters form a group."""
    sort: GroupSort
    """Order of the groups."""
    property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""


class UnknownGroupByConfig(UnknownVariant, tag="type"):
    """A variant of `GroupByConfig` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    property_id: str
    """Property to group by."""


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
"""How rows are grouped. What can be said depends on the `type` of the property."""


ViewPropertyConfigCardPropertyWidthMode: TypeAlias = Literal["full_line", "inline"] | str
"""Whether the property has a line of a card to itself."""


ViewPropertyConfigDateFormat: TypeAlias = (
    Literal["full", "short", "month_day_year", "day_month_year", "year_month_day", "relative"] | str
)
"""How dates are written: by locale (`full`, `short`), in a fixed order of day, month and year, or seen
from today (`relative`).
"""


ViewPropertyConfigStatusShowAs: TypeAlias = Literal["select", "checkbox"] | str
"""Whether a status shows as its option or as a tick."""


ViewPropertyConfigTimeFormat: TypeAlias = Literal["12_hour", "24_hour", "hidden"] | str
"""How times are written, if at all."""


class ViewPropertyConfig(Model):
    """How a view shows one property."""

    property_id: str
    """The property."""
    property_name: str | None = None
    """Name of the property."""
    visible: bool | None = None
    """Whether it is shown."""
    width: int | None = None
    """Width of the column in pixels. For tables."""
    wrap: bool | None = None
    """Whether long content goes on in the next line."""
    status_show_as: ViewPropertyConfigStatusShowAs | None = None
    """Whether a status shows as its option or as a tick."""
    card_property_width_mode: ViewPropertyConfigCardPropertyWidthMode | None = None
    """Whether the property has a line of a card to itself."""
    date_format: ViewPropertyConfigDateFormat | None = None
    """How dates are written: by locale (`full`, `short`), in a fixed order of day, month and year, or
    seen from today (`relative`).
    """
    time_format: ViewPropertyConfigTimeFormat | None = None
    """How times are written, if at all."""


class BoardViewConfig(Model):
    """Settings of a board: cards in columns, one column a group."""

    type: Literal["board"]
    group_by: GroupByConfig
    """What makes the columns of the board."""
    sub_group_by: GroupByConfig | None = None
    """What divides the board into rows."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""
    cover: CoverConfig | None = None
    """What serves as cover of the cards."""
    cover_size: BoardViewConfigCoverSize | None = None
    """Size of the covers."""
    cover_aspect: BoardViewConfigCoverAspect | None = None
    """Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayout | None = None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`).
    """


CalendarViewConfigViewRange: TypeAlias = Literal["week", "month"] | str
"""Whether a week or a month is shown."""


class CalendarViewConfig(Model):
    """Settings of a calendar: rows on their days."""

    type: Literal["calendar"]
    date_property_id: str
    """Property that gives the date of an entry."""
    date_property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""
    view_range: CalendarViewConfigViewRange | None = None
    """Whether a week or a month is shown."""
    show_weekends: bool | None = None
    """Whether Saturday and Sunday are shown."""


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
"""How the figure is computed. `count` counts rows; all others look at a property."""


class ChartAggregation(Model):
    """A figure that is computed from rows."""

    aggregator: ChartAggregationAggregator
    """How the figure is computed. `count` counts rows; all others look at a property."""
    property_id: str | None = None
    """Property that it is computed from. Only `count` does without."""


ChartReferenceLineDashStyle: TypeAlias = Literal["solid", "dash"] | str
"""Whether the line is solid or dashed."""


class ChartReferenceLine(Model):
    """A line that marks a value in a chart."""

    id: str
    """Id of the line."""
    value: Number
    """The value."""
    label: str
    """Text at the line."""
    color: NoticonColor
    """Colour of the line."""
    dash_style: ChartReferenceLineDashStyle
    """Whether the line is solid or dashed."""


ChartViewConfigChartType: TypeAlias = Literal["column", "bar", "line", "donut", "number"] | str
"""Kind of chart."""


ChartViewConfigAxisLabels: TypeAlias = Literal["none", "x_axis", "y_axis", "both"] | str
"""Which axes have a label."""


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
"""Colours of the chart."""


ChartViewConfigDonutLabels: TypeAlias = Literal["none", "value", "name", "name_and_value"] | str
"""What is written at the slices. For donuts."""


ChartViewConfigGridLines: TypeAlias = Literal["none", "horizontal", "vertical", "both"] | str
"""Which lines of a grid are drawn."""


ChartViewConfigGroupStyle: TypeAlias = Literal["normal", "percent", "side_by_side"] | str
"""How parts of a bar stand: on top of each other, as shares of 100 per cent, or next to each
other.
"""


ChartViewConfigHeight: TypeAlias = Literal["small", "medium", "large", "extra_large"] | str
"""Height of the chart."""


ChartViewConfigLegendPosition: TypeAlias = Literal["off", "bottom", "side"] | str
"""Where the legend stands, if anywhere."""


ChartViewConfigSort: TypeAlias = (
    Literal["manual", "x_ascending", "x_descending", "y_ascending", "y_descending"] | str
)
"""Order of the groups."""


class ChartViewConfig(Model):
    """Settings of a chart drawn from the rows."""

    type: Literal["chart"]
    chart_type: ChartViewConfigChartType
    """Kind of chart."""
    x_axis: GroupByConfig | None = None
    """How rows are grouped along the x axis. Not for charts of a number."""
    y_axis: ChartAggregation | None = None
    """What is counted or computed for each group."""
    x_axis_property_id: str | None = None
    """Property of the x axis, for charts that show values as they are."""
    y_axis_property_id: str | None = None
    """Property of the y axis, for charts that show values as they are."""
    value: ChartAggregation | None = None
    """The figure that a chart of a number shows."""
    sort: ChartViewConfigSort | None = None
    """Order of the groups."""
    color_theme: ChartViewConfigColorTheme | None = None
    """Colours of the chart."""
    height: ChartViewConfigHeight | None = None
    """Height of the chart."""
    hide_empty_groups: bool | None = None
    """Whether groups without rows are left out."""
    legend_position: ChartViewConfigLegendPosition | None = None
    """Where the legend stands, if anywhere."""
    show_data_labels: bool | None = None
    """Whether values are written into the chart."""
    axis_labels: ChartViewConfigAxisLabels | None = None
    """Which axes have a label."""
    grid_lines: ChartViewConfigGridLines | None = None
    """Which lines of a grid are drawn."""
    cumulative: bool | None = None
    """Whether each point adds to those before it. For lines."""
    smooth_line: bool | None = None
    """Whether the line is rounded. For lines."""
    hide_line_fill_area: bool | None = None
    """Whether the area below the line stays empty. For lines."""
    group_style: ChartViewConfigGroupStyle | None = None
    """How parts of a bar stand: on top of each other, as shares of 100 per cent, or next to each
    other.
    """
    y_axis_min: Number | None = None
    """Lower end of the y axis; null to leave it to Notion."""
    y_axis_max: Number | None = None
    """Upper end of the y axis; null to leave it to Notion."""
    donut_labels: ChartViewConfigDonutLabels | None = None
    """What is written at the slices. For donuts."""
    hide_title: bool | None = None
    """Whether the title of a number is left out."""
    stack_by: GroupByConfig | None = None
    """How columns, bars or lines are divided further."""
    reference_lines: list[ChartReferenceLine] | None = None
    """Lines that mark certain values."""
    caption: str | None = None
    """Text below the chart."""
    color_by_value: bool | None = None
    """Whether the depth of a colour follows the value."""


class DashboardWidget(Model):
    """A view that stands on a dashboard."""

    id: str
    """Id of the widget."""
    view_id: str
    """The view that the widget shows."""
    width: int | None = None
    """Width on a grid of twelve columns."""
    row_index: int | None = None
    """Row of the widget, counted from 0."""


class DashboardRow(Model):
    """One row of a dashboard."""

    id: str
    """Id of the row."""
    widgets: list[DashboardWidget]
    """Widgets from left to right."""
    height: int | None = None
    """How many pixels high the row is."""


class DashboardViewConfig(Model):
    """Views arranged as widgets."""

    type: Literal["dashboard"]
    rows: list[DashboardRow]
    """Rows of widgets from top to bottom."""


QuickFilterCondition: TypeAlias = dict[str, Any]
"""Condition of a quick filter: what a query filter says of a property, but without naming it."""


FormViewConfigSubmissionPermissions: TypeAlias = (
    Literal["none", "comment_only", "reader", "read_and_write", "editor"] | str
)
"""What people may do with the page that their answer makes."""


class FormViewConfig(Model):
    """Settings of a form that people fill in to add rows."""

    type: Literal["form"]
    is_form_closed: bool | None = None
    """Whether the form takes no more answers."""
    anonymous_submissions: bool | None = None
    """Whether people can answer without giving their name."""
    submission_permissions: FormViewConfigSubmissionPermissions | None = None
    """What people may do with the page that their answer makes."""


class GalleryViewConfig(Model):
    """Settings of a gallery: cards in a grid."""

    type: Literal["gallery"]
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""
    cover: CoverConfig | None = None
    """What serves as cover of the cards."""
    cover_size: BoardViewConfigCoverSize | None = None
    """Size of the covers."""
    cover_aspect: BoardViewConfigCoverAspect | None = None
    """Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayout | None = None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`).
    """


class ListViewConfig(Model):
    """Settings of a list: one line a row."""

    type: Literal["list"]
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""


class MapViewConfig(Model):
    """Settings of a map: rows as pins."""

    type: Literal["map"]
    height: ChartViewConfigHeight | None = None
    """Height of the map."""
    map_by: str | None = None
    """Property that gives the place."""
    map_by_property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""


SubtaskConfigDisplayMode: TypeAlias = Literal["show", "hidden", "flattened", "disabled"] | str
"""As a tree, hidden behind a count, as a flat list, or not at all."""


SubtaskConfigFilterScope: TypeAlias = Literal["parents", "parents_and_subitems", "subitems"] | str
"""Which rows a filter looks at."""


class SubtaskConfig(Model):
    """How rows below other rows are shown."""

    property_id: str | None = None
    """Relation that leads to the row above."""
    display_mode: SubtaskConfigDisplayMode | None = None
    """As a tree, hidden behind a count, as a flat list, or not at all."""
    filter_scope: SubtaskConfigFilterScope | None = None
    """Which rows a filter looks at."""
    toggle_column_id: str | None = None
    """Column that has the toggle to fold them."""


class TableViewConfig(Model):
    """Settings of a table: rows and columns."""

    type: Literal["table"]
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""
    group_by: GroupByConfig | None = None
    """How rows are grouped."""
    subtasks: SubtaskConfig | None = None
    """How rows below other rows are shown."""
    wrap_cells: bool | None = None
    """Whether long content of cells goes on in the next line."""
    frozen_column_index: int | None = None
    """Index of the last column that stays in place when the table scrolls sideways."""
    show_vertical_lines: bool | None = None
    """Whether lines separate the columns."""


class TimelineArrowsBy(Model):
    """Which relation is drawn as arrows between bars."""

    property_id: str | None = None
    """The relation, null for no arrows."""


TimelinePreferenceZoomLevel: TypeAlias = (
    Literal["hours", "day", "week", "bi_week", "month", "quarter", "year", "5_years"] | str
)
"""How much time is seen at once."""


class TimelinePreference(Model):
    """Scale and position of a time line."""

    zoom_level: TimelinePreferenceZoomLevel
    """How much time is seen at once."""
    center_timestamp: int | None = None
    """What the time line is centred on, in milliseconds since 1970."""


class TimelineViewConfig(Model):
    """Settings of a timeline: rows as bars along an axis of time."""

    type: Literal["timeline"]
    date_property_id: str
    """Property that gives the date of an entry."""
    date_property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    end_date_property_id: str | None = None
    """Property that gives the end, if it is another one."""
    end_date_property_name: str | None = None
    """Present name of that property; the id is what lasts."""
    properties: list[ViewPropertyConfig] | None = None
    """Which properties are shown, how, and in which order."""
    show_table: bool | None = None
    """Whether a table stands at the left."""
    table_properties: list[ViewPropertyConfig] | None = None
    """Which properties that table shows."""
    preference: TimelinePreference | None = None
    """Scale and position of the time line."""
    arrows_by: TimelineArrowsBy | None = None
    """Which relation is drawn as arrows."""
    color_by: bool | None = None
    """Whether bars take the colour of a property."""


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
"""How a view shows its rows. `type` is the type of the view."""


class PropertyViewFilter(Model):
    """A condition on a property. It stands under the type of the property."""

    property: str
    """The property."""


TimestampSortTimestamp: TypeAlias = Literal["created_time", "last_edited_time"] | str
"""Which of the two times."""


class TimestampViewFilter(Model):
    """A condition on the time of creation or last change."""

    timestamp: TimestampSortTimestamp
    """Which of the two times."""


class UnknownAndOrViewFilterAndItemAndOrAndItem(UnknownVariant):
    """A variant of `AndOrViewFilterAndItemAndOrAndItem` that this version of the package does not
    know.

    It keeps everything that came: `to_dict()` gives it back.
    """


AndOrViewFilterAndItemAndOrAndItem: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | UnknownAndOrViewFilterAndItemAndOrAndItem,
    ByKey(
        {"property": PropertyViewFilter, "timestamp": TimestampViewFilter},
        unknown=UnknownAndOrViewFilterAndItemAndOrAndItem,
    ),
]


class AndOrViewFilterAndItemAndOr(Model):
    """The variant `and_or` of `AndOrViewFilterAndItem`."""

    or_: list[AndOrViewFilterAndItemAndOrAndItem] | None = Field(default=None, alias="or")
    """At least one of these holds."""
    and_: list[AndOrViewFilterAndItemAndOrAndItem] | None = Field(default=None, alias="and")
    """All of these hold."""


AndOrViewFilterAndItem: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | AndOrViewFilterAndItemAndOr,
    FullOrPartial(
        PropertyViewFilter,
        ("property",),
        FullOrPartial(TimestampViewFilter, ("timestamp",), AndOrViewFilterAndItemAndOr),
    ),
]


class AndOrViewFilter(Model):
    """Conditions that are joined."""

    or_: list[AndOrViewFilterAndItem] | None = Field(default=None, alias="or")
    """At least one of these holds."""
    and_: list[AndOrViewFilterAndItem] | None = Field(default=None, alias="and")
    """All of these hold."""


ViewFilter: TypeAlias = Annotated[
    PropertyViewFilter | TimestampViewFilter | AndOrViewFilter,
    FullOrPartial(
        PropertyViewFilter,
        ("property",),
        FullOrPartial(TimestampViewFilter, ("timestamp",), AndOrViewFilter),
    ),
]
"""The filter of a view, in the form of a query filter: one condition, or several joined by `and` or
`or`.
"""


SortDirection: TypeAlias = Literal["ascending", "descending"] | str
"""Direction of a sort."""


class PropertySort(Model):
    """A sort by a property."""

    property: str
    """The property."""
    direction: SortDirection
    """Smallest first (`ascending`) or largest first (`descending`)."""


class TimestampSort(Model):
    """A sort by the time of creation or last change."""

    timestamp: TimestampSortTimestamp
    """Which of the two times."""
    direction: SortDirection
    """Oldest first (`ascending`) or latest first (`descending`)."""


class UnknownViewSort(UnknownVariant):
    """A variant of `ViewSort` that this version of the package does not know.

    It keeps everything that came: `to_dict()` gives it back.
    """

    direction: SortDirection
    """Smallest first (`ascending`) or largest first (`descending`)."""


ViewSort: TypeAlias = Annotated[
    PropertySort | TimestampSort | UnknownViewSort,
    ByKey({"property": PropertySort, "timestamp": TimestampSort}, unknown=UnknownViewSort),
]
"""A sort key of a view."""


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
"""Kind of view."""


class DataSourceView(Model):
    """A view in full."""

    object: Literal["view"]
    id: str
    """Id of the view."""
    parent: DatabaseParent
    """The database that the view is a tab of."""
    name: str
    """Name on the tab."""
    type: ViewType
    """Kind of view. It cannot be changed."""
    created_time: dt.datetime
    """When the view was made."""
    last_edited_time: dt.datetime
    """When the view was changed last."""
    url: str
    """Address of the view in Notion."""
    data_source_id: str | None = None
    """The data source that the view shows, null for dashboards."""
    created_by: PartialUser | None = None
    """Who made the view, or null."""
    last_edited_by: PartialUser | None = None
    """Who changed the view last, or null."""
    filter: ViewFilter | None = None
    """Which rows it shows, null for all."""
    sorts: list[ViewSort] | None = None
    """Order of the rows, the most important key first; null for none."""
    quick_filters: dict[str, dict[str, Any]] | None = None
    """Filters that stand above the view, by property."""
    configuration: ViewConfig | None = None
    """How it shows the rows."""
    dashboard_view_id: str | None = None
    """The dashboard that the view is a widget of. Missing for other views."""


class DataSourceViewReference(Model):
    """A view by id alone."""

    object: Literal["view"]
    id: str
    """Id of the view."""


class DeletedViewQuery(Model):
    """Confirmation that a view query is gone."""

    object: Literal["view_query"]
    id: str
    """Id of the query."""
    deleted: bool
    """Whether it is gone."""


class PageReference(Model):
    """A row that a view query has found, by its id."""

    object: str
    id: str
    """Id of the page."""


class PartialDataSourceView(Model):
    """A reference to a view that is deleted or that the connection may not read."""

    object: Literal["view"]
    id: str
    """Id of the view."""
    parent: DatabaseParent
    """The database that the view is a tab of."""
    type: ViewType
    """Kind of view."""


class ViewQuery(Model):
    """A view query: the kept result of a view, with its first page."""

    object: Literal["view_query"]
    id: str
    """Id of the query, to read further pages with."""
    view_id: str
    """The view that was run."""
    expires_at: dt.datetime
    """Until when further pages can be read."""
    total_count: Number
    """How many rows were found and kept."""
    results: list[PageReference]
    """References to the rows of the first page."""
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""


class ViewListPage(PageModel[DataSourceViewReference]):
    """View list page."""

    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[DataSourceViewReference]
    """References to views."""
    type: Literal["view"]
    view: EmptyObject


DataSourceViewOrPartialDataSourceView: TypeAlias = Annotated[
    DataSourceView | PartialDataSourceView,
    FullOrPartial(
        DataSourceView,
        ("created_time", "last_edited_time", "name", "url"),
        PartialDataSourceView,
    ),
]


class ViewQueryResultsPage(PageModel[PartialPage]):
    """View query results page."""

    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[PartialPage]
    """References to the rows; read the pages for their properties."""
    type: Literal["page"]
    page: EmptyObject
