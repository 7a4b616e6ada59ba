"""Types of answers of `client.data_sources`."""

from .._runtime.models import Model, PageModel


class DataSourceListTemplatesPageTemplate(Model):
    """A template, by id and name."""

    id: str
    """Id to name as `template_id`. The template is a page, so it can be read as one."""
    name: str
    """What the template is called."""
    is_default: bool
    """Whether new rows use it when no other template is named."""


class DataSourceListTemplatesPage(PageModel[DataSourceListTemplatesPageTemplate]):
    """A page of templates. Returned by `data_sources.list_templates`."""

    templates: list[DataSourceListTemplatesPageTemplate]
    """Templates of the data source, up to 100 on a page."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
