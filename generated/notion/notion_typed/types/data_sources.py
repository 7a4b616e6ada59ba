"""What the API returns: data sources."""

from .._runtime.models import Model, PageModel


class DataSourceListTemplatesPageTemplate(Model):
    """An item of `templates` of `DataSourceListTemplatesPage`."""

    id: str
    """Id of the template, which is a page."""
    name: str
    """What the template is called."""
    is_default: bool
    """Whether new rows use it when no other template is named."""


class DataSourceListTemplatesPage(PageModel[DataSourceListTemplatesPageTemplate]):
    """Data source list templates page."""

    templates: list[DataSourceListTemplatesPageTemplate]
    """The templates."""
    has_more: bool
    """Whether there is another page."""
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
