"""Types of answers of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, PageModel, UnknownVariant
from .._runtime.unions import ByTag


class Pet(Model):
    """Pet."""

    object: Literal["pet"]
    name: str


class PetPage(PageModel[Pet]):
    """Pet page."""

    object: Literal["list"]
    results: list[Pet]
    next_cursor: str | None
    has_more: bool


class UnknownPetOrPetPage(UnknownVariant, tag="object"):
    """A variant of `PetOrPetPage` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `object`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        object: Literal["<unknown>"]


PetOrPetPage: TypeAlias = Annotated[
    Pet | PetPage | UnknownPetOrPetPage,
    ByTag("object", {"pet": Pet, "list": PetPage}, unknown=UnknownPetOrPetPage),
]
"""`Pet` or `PetPage`, told apart by `object`."""
