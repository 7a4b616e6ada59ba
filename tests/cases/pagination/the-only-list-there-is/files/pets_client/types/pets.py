"""Types of answers of `client.pets`."""

from typing import Literal

from .._runtime.models import Model, PageModel


class Pet(Model):
    """Pet."""

    object: Literal["pet"]
    name: str


class RowsNextPage(Model):
    """`next_page` of `Rows`."""

    offset: str
    uri: str | None = None


class Rows(PageModel[Pet]):
    """Returned by `pets.list_nested`."""

    rows: list[Pet]
    next_page: RowsNextPage | None = None
