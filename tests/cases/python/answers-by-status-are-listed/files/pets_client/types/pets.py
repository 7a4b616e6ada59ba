"""Types of answers of `client.pets`."""

from .._runtime.models import Model, PageModel


class PetListPage(PageModel[str]):
    """One page of pets. Returned by `pets.list`."""

    results: list[str]
    next_cursor: str | None


class PetCreateResponse200(Model):
    """The new pet. Returned by `pets.create`."""

    id: str | None = None


class PetCreateResponse202(Model):
    """A task that makes it, to be asked for later. Returned by `pets.create`."""

    task: str | None = None
