"""What the API takes: views."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict
from .create_database_for_view_parent import CreateDatabaseForViewParentParam
from .end_content_position_schema import (
    EndContentPositionSchemaParam,
    StartContentPositionSchemaParam,
)
from .noticon_color import NoticonColorParam
from .sort_direction import SortDirectionParam

BoardViewConfigCardLayoutParam: TypeAlias = Literal["list", "compact"]
"""Whether the properties of a card stand one per line (`list`) or close together (`compact`)."""


BoardViewConfigCoverAspectParam: TypeAlias = Literal["contain", "cover"]
"""Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""


BoardViewConfigCoverSizeParam: TypeAlias = Literal["small", "medium", "large"]
"""Size of the covers."""


CoverConfigTypeParam: TypeAlias = Literal["page_cover", "page_content", "property"]
"""Cover of the page, first image of its content, or files of a property."""


class CoverConfigParam(TypedDict, total=False):
    """What serves as cover of a card."""

    type: Required[CoverConfigTypeParam]
    """Cover of the page, first image of its content, or files of a property."""
    property_id: str
    """The property, for `property` only."""


GroupSortTypeParam: TypeAlias = Literal["manual", "ascending", "descending"]
"""By value up or down, or as arranged by hand."""


class GroupSortParam(TypedDict, total=False):
    """Order of groups."""

    type: Required[GroupSortTypeParam]
    """By value up or down, or as arranged by hand."""


class CheckboxGroupByConfigParam(TypedDict, total=False):
    """Groups rows into ticked and unticked ones."""

    type: Required[Literal["checkbox"]]
    property_id: Required[str]
    """Property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


DateGroupByConfigGroupByParam: TypeAlias = Literal["relative", "day", "week", "month", "year"]
"""How much time a group spans; `relative` groups around today."""


DateGroupByConfigStartDayOfWeekParam: TypeAlias = Literal[0, 1]
"""First day of a week: 0 for Sunday, 1 for Monday."""


DateGroupByConfigTypeParam: TypeAlias = Literal["date", "created_time", "last_edited_time"]
"""Type of the property."""


class DateGroupByConfigParam(TypedDict, total=False):
    """Groups rows by a date."""

    type: Required[DateGroupByConfigTypeParam]
    """Type of the property."""
    property_id: Required[str]
    """Property to group by."""
    group_by: Required[DateGroupByConfigGroupByParam]
    """How much time a group spans; `relative` groups around today."""
    sort: Required[GroupSortParam]
    """Order of the groups, up or down; here they cannot be arranged by hand."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""
    start_day_of_week: DateGroupByConfigStartDayOfWeekParam
    """First day of a week: 0 for Sunday, 1 for Monday."""


class FormulaCheckboxSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives true or false."""

    type: Required[Literal["checkbox"]]
    sort: Required[GroupSortParam]
    """Order of the groups."""


class FormulaDateSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives a date."""

    type: Required[Literal["date"]]
    group_by: Required[DateGroupByConfigGroupByParam]
    """How much time a group spans; `relative` groups around today."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    start_day_of_week: DateGroupByConfigStartDayOfWeekParam
    """First day of a week: 0 for Sunday, 1 for Monday."""


class FormulaNumberSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives a number."""

    type: Required[Literal["number"]]
    sort: Required[GroupSortParam]
    """Order of the groups."""
    range_start: int
    """Where the first range begins."""
    range_end: int
    """Where the last range ends."""
    range_size: int
    """How many units a range spans."""


FormulaTextSubGroupByGroupByParam: TypeAlias = Literal["exact", "alphabet_prefix"]
"""Whether equal texts or equal first letters form a group."""


class FormulaTextSubGroupByParam(TypedDict, total=False):
    """Groups rows by a formula that gives a text."""

    type: Required[Literal["text"]]
    group_by: Required[FormulaTextSubGroupByGroupByParam]
    """Whether equal texts or equal first letters form a group."""
    sort: Required[GroupSortParam]
    """Order of the groups."""


FormulaGroupByConfigGroupByParam: TypeAlias = (
    FormulaDateSubGroupByParam
    | FormulaTextSubGroupByParam
    | FormulaNumberSubGroupByParam
    | FormulaCheckboxSubGroupByParam
)
"""How the results are grouped, by their type."""


class FormulaGroupByConfigParam(TypedDict, total=False):
    """Groups rows by the result of a formula."""

    type: Required[Literal["formula"]]
    property_id: Required[str]
    """Property to group by."""
    group_by: Required[FormulaGroupByConfigGroupByParam]
    """How the results are grouped, by their type."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


class NumberGroupByConfigParam(TypedDict, total=False):
    """Groups rows by ranges of a number."""

    type: Required[Literal["number"]]
    property_id: Required[str]
    """Property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups, up or down; here they cannot be arranged by hand."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""
    range_start: int
    """Where the first range begins."""
    range_end: int
    """Where the last range ends."""
    range_size: int
    """How many units a range spans."""


PersonGroupByConfigTypeParam: TypeAlias = Literal["person", "created_by", "last_edited_by"]
"""Type of the property."""


class PersonGroupByConfigParam(TypedDict, total=False):
    """Groups rows by a person."""

    type: Required[PersonGroupByConfigTypeParam]
    """Type of the property."""
    property_id: Required[str]
    """Property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


class RelationGroupByConfigParam(TypedDict, total=False):
    """Groups rows by a linked page."""

    type: Required[Literal["relation"]]
    property_id: Required[str]
    """Property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


SelectGroupByConfigTypeParam: TypeAlias = Literal["select", "multi_select"]
"""Type of the property."""


class SelectGroupByConfigParam(TypedDict, total=False):
    """Groups rows by an option."""

    type: Required[SelectGroupByConfigTypeParam]
    """Type of the property."""
    property_id: Required[str]
    """Property to group by."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


StatusGroupByConfigGroupByParam: TypeAlias = Literal["group", "option"]
"""Whether the options or their groups form the groups."""


class StatusGroupByConfigParam(TypedDict, total=False):
    """Groups rows by their status."""

    type: Required[Literal["status"]]
    property_id: Required[str]
    """Property to group by."""
    group_by: Required[StatusGroupByConfigGroupByParam]
    """Whether the options or their groups form the groups."""
    sort: Required[GroupSortParam]
    """Order of the groups."""
    hide_empty_groups: bool
    """Whether groups without rows are left out."""


TextGroupByConfigTypeParam: TypeAlias = Literal["text", "title", "url", "email", "phone_number"]
"""Type of the property."""


class TextGroupByConfigParam(TypedDict, total=False):
    """Groups rows by a text."""

    type: Required[TextGroupByConfigTypeParam]
    """Type of the property."""
    property_id: Required[str]
    """Property to group by."""
    group_by: Required[FormulaTextSubGroupByGroupByParam]
    """Whether equal texts or equal first letters form a group."""
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
"""How rows are grouped. What can be said depends on the `type` of the property."""


ViewPropertyConfigCardPropertyWidthModeParam: TypeAlias = Literal["full_line", "inline"]
"""Whether the property has a line of a card to itself."""


ViewPropertyConfigDateFormatParam: TypeAlias = Literal[
    "full",
    "short",
    "month_day_year",
    "day_month_year",
    "year_month_day",
    "relative",
]
"""How dates are written: by locale (`full`, `short`), in a fixed order of day, month and year, or seen
from today (`relative`).
"""


ViewPropertyConfigStatusShowAsParam: TypeAlias = Literal["select", "checkbox"]
"""Whether a status shows as its option or as a tick."""


ViewPropertyConfigTimeFormatParam: TypeAlias = Literal["12_hour", "24_hour", "hidden"]
"""How times are written, if at all."""


class ViewPropertyConfigParam(TypedDict, total=False):
    """How a view shows one property."""

    property_id: Required[str]
    """The property."""
    visible: bool
    """Whether it is shown."""
    width: int
    """Width of the column in pixels. For tables."""
    wrap: bool
    """Whether long content goes on in the next line."""
    status_show_as: ViewPropertyConfigStatusShowAsParam
    """Whether a status shows as its option or as a tick."""
    card_property_width_mode: ViewPropertyConfigCardPropertyWidthModeParam
    """Whether the property has a line of a card to itself."""
    date_format: ViewPropertyConfigDateFormatParam
    """How dates are written: by locale (`full`, `short`), in a fixed order of day, month and year, or
    seen from today (`relative`).
    """
    time_format: ViewPropertyConfigTimeFormatParam
    """How times are written, if at all."""


class BoardViewConfigParam(TypedDict, total=False):
    """Settings of a board: cards in columns, one column a group."""

    type: Required[Literal["board"]]
    group_by: Required[GroupByConfigParam]
    """What makes the columns of the board."""
    sub_group_by: GroupByConfigParam | None
    """What divides the board into rows."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""
    cover: CoverConfigParam | None
    """What serves as cover of the cards; null for none."""
    cover_size: BoardViewConfigCoverSizeParam | None
    """Size of the covers."""
    cover_aspect: BoardViewConfigCoverAspectParam | None
    """Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayoutParam | None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`).
    """


CalendarViewConfigViewRangeParam: TypeAlias = Literal["week", "month"]
"""Whether a week or a month is shown."""


class CalendarViewConfigParam(TypedDict, total=False):
    """Settings of a calendar: rows on their days."""

    type: Required[Literal["calendar"]]
    date_property_id: Required[str]
    """Property that gives the date of an entry."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""
    view_range: CalendarViewConfigViewRangeParam | None
    """Whether a week or a month is shown."""
    show_weekends: bool | None
    """Whether Saturday and Sunday are shown."""


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
"""How the figure is computed. `count` counts rows; all others look at a property."""


class ChartAggregationParam(TypedDict, total=False):
    """A figure that is computed from rows."""

    aggregator: Required[ChartAggregationAggregatorParam]
    """How the figure is computed. `count` counts rows; all others look at a property."""
    property_id: str
    """Property that it is computed from. Only `count` does without."""


ChartReferenceLineDashStyleParam: TypeAlias = Literal["solid", "dash"]
"""Whether the line is solid or dashed."""


class ChartReferenceLineParam(TypedDict, total=False):
    """A line that marks a value in a chart."""

    value: Required[float]
    """The value."""
    label: Required[str]
    """Text at the line."""
    color: Required[NoticonColorParam]
    """Colour of the line."""
    dash_style: Required[ChartReferenceLineDashStyleParam]
    """Whether the line is solid or dashed."""
    id: str
    """Id of the line."""


ChartViewConfigChartTypeParam: TypeAlias = Literal["column", "bar", "line", "donut", "number"]
"""Kind of chart."""


ChartViewConfigAxisLabelsParam: TypeAlias = Literal["none", "x_axis", "y_axis", "both"]
"""Which axes have a label."""


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
"""Colours of the chart."""


ChartViewConfigDonutLabelsParam: TypeAlias = Literal["none", "value", "name", "name_and_value"]
"""What is written at the slices. For donuts."""


ChartViewConfigGridLinesParam: TypeAlias = Literal["none", "horizontal", "vertical", "both"]
"""Which lines of a grid are drawn."""


ChartViewConfigGroupStyleParam: TypeAlias = Literal["normal", "percent", "side_by_side"]
"""How parts of a bar stand: on top of each other, as shares of 100 per cent, or next to each
other.
"""


ChartViewConfigHeightParam: TypeAlias = Literal["small", "medium", "large", "extra_large"]
"""Height of the chart."""


ChartViewConfigLegendPositionParam: TypeAlias = Literal["off", "bottom", "side"]
"""Where the legend stands, if anywhere."""


ChartViewConfigSortParam: TypeAlias = Literal[
    "manual",
    "x_ascending",
    "x_descending",
    "y_ascending",
    "y_descending",
]
"""Order of the groups."""


class ChartViewConfigParam(TypedDict, total=False):
    """Settings of a chart drawn from the rows."""

    type: Required[Literal["chart"]]
    chart_type: Required[ChartViewConfigChartTypeParam]
    """Kind of chart."""
    x_axis: GroupByConfigParam | None
    """How rows are grouped along the x axis. Not for charts of a number."""
    y_axis: ChartAggregationParam | None
    """What is counted or computed for each group."""
    x_axis_property_id: str | None
    """Property of the x axis, for charts that show values as they are."""
    y_axis_property_id: str | None
    """Property of the y axis, for charts that show values as they are."""
    value: ChartAggregationParam | None
    """The figure that a chart of a number shows."""
    sort: ChartViewConfigSortParam | None
    """Order of the groups."""
    color_theme: ChartViewConfigColorThemeParam | None
    """Colours of the chart."""
    height: ChartViewConfigHeightParam | None
    """Height of the chart."""
    hide_empty_groups: bool | None
    """Whether groups without rows are left out."""
    legend_position: ChartViewConfigLegendPositionParam | None
    """Where the legend stands, if anywhere."""
    show_data_labels: bool | None
    """Whether values are written into the chart."""
    axis_labels: ChartViewConfigAxisLabelsParam | None
    """Which axes have a label."""
    grid_lines: ChartViewConfigGridLinesParam | None
    """Which lines of a grid are drawn."""
    cumulative: bool | None
    """Whether each point adds to those before it. For lines."""
    smooth_line: bool | None
    """Whether the line is rounded. For lines."""
    hide_line_fill_area: bool | None
    """Whether the area below the line stays empty. For lines."""
    group_style: ChartViewConfigGroupStyleParam | None
    """How parts of a bar stand: on top of each other, as shares of 100 per cent, or next to each
    other.
    """
    y_axis_min: float | None
    """Lower end of the y axis; null to leave it to Notion."""
    y_axis_max: float | None
    """Upper end of the y axis; null to leave it to Notion."""
    donut_labels: ChartViewConfigDonutLabelsParam | None
    """What is written at the slices. For donuts."""
    hide_title: bool | None
    """Whether the title of a number is left out."""
    stack_by: GroupByConfigParam | None
    """How columns, bars or lines are divided further."""
    reference_lines: Sequence[ChartReferenceLineParam] | None
    """Lines that mark certain values."""
    caption: str | None
    """Text below the chart."""
    color_by_value: bool | None
    """Whether the depth of a colour follows the value."""


class CreateDatabaseForViewPositionParam(TypedDict, total=False):
    """The block to put it behind; last on the page if left out."""

    type: Required[Literal["after_block"]]
    block_id: Required[str]
    """Id of the block."""


class CreateDatabaseForViewParam(TypedDict, total=False):
    """A linked database to create, with the new view in it."""

    parent: Required[CreateDatabaseForViewParentParam]
    """The page to put it on."""
    position: CreateDatabaseForViewPositionParam
    """The block to put it behind; last on the page if left out."""


class CreateViewQueryParam(TypedDict, total=False):
    """How to run a view."""

    page_size: int
    """How many rows the first page holds, up to 100."""


QuickFilterConditionParam: TypeAlias = Mapping[str, object]
"""Condition of a quick filter: what a query filter says of a property, but without naming it."""


FormViewConfigSubmissionPermissionsParam: TypeAlias = Literal[
    "none",
    "comment_only",
    "reader",
    "read_and_write",
    "editor",
]
"""What people may do with the page that their answer makes."""


class FormViewConfigParam(TypedDict, total=False):
    """Settings of a form that people fill in to add rows."""

    type: Required[Literal["form"]]
    is_form_closed: bool | None
    """Whether the form takes no more answers."""
    anonymous_submissions: bool | None
    """Whether people can answer without giving their name."""
    submission_permissions: FormViewConfigSubmissionPermissionsParam | None
    """What people may do with the page that their answer makes."""


class GalleryViewConfigParam(TypedDict, total=False):
    """Settings of a gallery: cards in a grid."""

    type: Required[Literal["gallery"]]
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""
    cover: CoverConfigParam | None
    """What serves as cover of the cards; null for none."""
    cover_size: BoardViewConfigCoverSizeParam | None
    """Size of the covers."""
    cover_aspect: BoardViewConfigCoverAspectParam | None
    """Whether covers are shown whole (`contain`) or cut to fill the space (`cover`)."""
    card_layout: BoardViewConfigCardLayoutParam | None
    """Whether the properties of a card stand one per line (`list`) or close together
    (`compact`).
    """


class ListViewConfigParam(TypedDict, total=False):
    """Settings of a list: one line a row."""

    type: Required[Literal["list"]]
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""


class MapViewConfigParam(TypedDict, total=False):
    """Settings of a map: rows as pins."""

    type: Required[Literal["map"]]
    height: ChartViewConfigHeightParam | None
    """Height of the map."""
    map_by: str | None
    """Property that gives the place."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""


SubtaskConfigDisplayModeParam: TypeAlias = Literal["show", "hidden", "flattened", "disabled"]
"""As a tree, hidden behind a count, as a flat list, or not at all."""


SubtaskConfigFilterScopeParam: TypeAlias = Literal["parents", "parents_and_subitems", "subitems"]
"""Which rows a filter looks at."""


class SubtaskConfigParam(TypedDict, total=False):
    """How rows below other rows are shown."""

    property_id: str
    """Relation that leads to the row above."""
    display_mode: SubtaskConfigDisplayModeParam
    """As a tree, hidden behind a count, as a flat list, or not at all."""
    filter_scope: SubtaskConfigFilterScopeParam
    """Which rows a filter looks at."""
    toggle_column_id: str
    """Column that has the toggle to fold them."""


class TableViewConfigParam(TypedDict, total=False):
    """Settings of a table: rows and columns."""

    type: Required[Literal["table"]]
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""
    group_by: GroupByConfigParam | None
    """How rows are grouped."""
    subtasks: SubtaskConfigParam | None
    """How rows below other rows are shown; null for Notion's default. To hide them for certain, set
    the display mode `disabled`.
    """
    wrap_cells: bool
    """Whether long content of cells goes on in the next line."""
    frozen_column_index: int
    """Index of the last column that stays in place when the table scrolls sideways."""
    show_vertical_lines: bool
    """Whether lines separate the columns."""


class TimelineArrowsByParam(TypedDict, total=False):
    """Which relation is drawn as arrows between bars."""

    property_id: str | None
    """The relation, null for no arrows."""


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
"""How much time is seen at once."""


class TimelinePreferenceParam(TypedDict, total=False):
    """Scale and position of a time line."""

    zoom_level: Required[TimelinePreferenceZoomLevelParam]
    """How much time is seen at once."""
    center_timestamp: int
    """What the time line is centred on, in milliseconds since 1970."""


class TimelineViewConfigParam(TypedDict, total=False):
    """Settings of a timeline: rows as bars along an axis of time."""

    type: Required[Literal["timeline"]]
    date_property_id: Required[str]
    """Property that gives the date of an entry."""
    end_date_property_id: str | None
    """Property that gives the end, if it is another one."""
    properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties are shown, how, and in which order."""
    show_table: bool | None
    """Whether a table stands at the left."""
    table_properties: Sequence[ViewPropertyConfigParam] | None
    """Which properties that table shows."""
    preference: TimelinePreferenceParam | None
    """Scale and position of the time line."""
    arrows_by: TimelineArrowsByParam | None
    """Which relation is drawn as arrows."""
    color_by: bool | None
    """Whether bars take the colour of a property."""


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
"""How a view shows its rows. `type` is the type of the view."""


ViewFilterParam: TypeAlias = Mapping[str, object]
"""A filter like that of a data source query: one condition, or several joined by `and` or `or`."""


class AfterViewViewPositionParam(TypedDict, total=False):
    """Puts the view behind another one."""

    type: Required[Literal["after_view"]]
    view_id: Required[str]
    """The view to go behind."""


ViewPositionParam: TypeAlias = (
    StartContentPositionSchemaParam | EndContentPositionSchemaParam | AfterViewViewPositionParam
)
"""Place of a view among the tabs of its database."""


ViewSortParam: TypeAlias = Mapping[str, object]
"""A sort key like that of a data source query."""


ViewSortsParam: TypeAlias = Sequence[Mapping[str, object]]
"""Sort keys, the most important first."""


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
"""Kind of view."""


class NewRowWidgetPlacementParam(TypedDict, total=False):
    """Puts the widget into a new row."""

    type: Required[Literal["new_row"]]
    row_index: int
    """Where the new row goes, counted from 0; at the end if left out."""


class ExistingRowWidgetPlacementParam(TypedDict, total=False):
    """Puts the widget into a row that exists, beside the others there."""

    type: Required[Literal["existing_row"]]
    row_index: Required[int]
    """Which row, counted from 0."""


WidgetPlacementParam: TypeAlias = NewRowWidgetPlacementParam | ExistingRowWidgetPlacementParam
"""Place of a widget on a dashboard."""


class CreateViewParam(TypedDict, total=False):
    """A view to create. Exactly one of `database_id`, `view_id` and `create_database` says where it
    goes.
    """

    data_source_id: Required[str]
    """The data source to show."""
    name: Required[str]
    """Name on the tab."""
    type: Required[ViewTypeParam]
    """Kind of view."""
    database_id: str
    """The database to add a tab to."""
    view_id: str
    """The dashboard to add a widget to."""
    filter: Mapping[str, object]
    """Which rows to show: a filter like that of a query."""
    sorts: Sequence[Mapping[str, object]]
    """Order of the rows, the most important key first."""
    quick_filters: Mapping[str, Mapping[str, object]]
    """Filters to put above the view, keyed by name or id of a property."""
    create_database: CreateDatabaseForViewParam
    """The page to put a linked database on."""
    configuration: ViewConfigParam
    """How to show the rows. Its `type` must be that of the view."""
    position: ViewPositionParam
    """Place among the tabs, with `database_id` only; at the end if left out."""
    placement: WidgetPlacementParam
    """Place on the dashboard, with `view_id` only; in a row of its own below the others if
    left out.
    """


class ViewPropertySortParam(TypedDict, total=False):
    """A sort by a property."""

    property: Required[str]
    """The property, by name or id."""
    direction: Required[SortDirectionParam]
    """Smallest first (`ascending`) or largest first (`descending`)."""


ViewPropertySortsParam: TypeAlias = Sequence[ViewPropertySortParam]
"""Sorts by properties, the most important first."""


class UpdateViewParam(TypedDict, total=False):
    """Changes to a view; what is left out stays."""

    name: str
    """New name on the tab."""
    filter: Mapping[str, object] | None
    """New filter, null to show all rows."""
    sorts: Sequence[ViewPropertySortParam] | None
    """New order, by properties only; null for none."""
    quick_filters: Mapping[str, Mapping[str, object] | None] | None
    """Changes to the filters above the view, by property. Null removes one, or all if it stands for
    the whole.
    """
    configuration: ViewConfigParam
    """Changes to how rows are shown. Its `type` must be that of the view; null resets a setting."""
