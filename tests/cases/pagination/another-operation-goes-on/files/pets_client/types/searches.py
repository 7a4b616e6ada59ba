"""Types of answers of `client.searches`."""

from .._runtime.models import FirstPageModel, Model, PageModel


class Pet(Model):
    """Pet."""

    name: str


class SearchStartPage(FirstPageModel[Pet | str, "SearchReadPage"]):
    """A search. Returned by `searches.start`."""

    id: str
    results: list[Pet]
    next_cursor: str | None = None


class SearchReadPage(PageModel[str]):
    """A page. Returned by `searches.read`."""

    results: list[str]
    next_cursor: str | None = None
