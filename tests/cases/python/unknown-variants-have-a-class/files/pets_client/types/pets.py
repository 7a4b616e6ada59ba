"""Types of answers of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, Number, UnknownVariant
from .._runtime.unions import ByTag


class Ball(Model):
    """Ball."""

    type: Literal["ball"]
    radius: Number


class Rope(Model):
    """Rope."""

    type: Literal["rope"]
    length: Number


class UnknownToy(UnknownVariant, tag="type"):
    """A variant of `Toy` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Toy: TypeAlias = Annotated[
    Ball | Rope | UnknownToy,
    ByTag("type", {"ball": Ball, "rope": Rope}, unknown=UnknownToy),
]
"""`Ball` or `Rope`, told apart by `type`."""


class Pet(Model):
    """Returned by `pets.list`."""

    toy: Toy
