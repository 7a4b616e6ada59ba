"""Types of answers of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag


class Ball(Model):
    """Something round."""

    type: Literal["ball"]


PetSize: TypeAlias = Literal["s", "m"] | str
"""How large it is.

- `s`: Small.
- `m`: Middling.
"""


class Pet(Model):
    """An animal.

    See https://example.com/pet
    """

    ball: Ball | None = None
    size: PetSize | None = None
    """How large it is."""
    state: Literal["alive"] | None = None
    """How it is.

    `alive`: It breathes.
    """


class Rope(Model):
    """Rope."""

    type: Literal["rope"]


class UnknownBallOrRope(UnknownVariant, tag="type"):
    """A variant of `BallOrRope` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


BallOrRope: TypeAlias = Annotated[
    Ball | Rope | UnknownBallOrRope,
    ByTag("type", {"ball": Ball, "rope": Rope}, unknown=UnknownBallOrRope),
]
"""`Ball` or `Rope`, told apart by `type`."""


class PetListResponse(Model):
    """All pets. Returned by `pets.list`."""

    pet: Pet | None = None
    toy: BallOrRope | None = None
