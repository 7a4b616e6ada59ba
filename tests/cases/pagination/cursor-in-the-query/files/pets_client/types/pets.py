"""Types of answers of `client.pets`."""

from .._runtime.models import Model, PageModel


class Pet(Model):
    """Pet."""

    name: str | None = None


class PetList(PageModel[Pet]):
    """Returned by `pets.list`."""

    results: list[Pet]
    has_more: bool
    next_cursor: str | None
