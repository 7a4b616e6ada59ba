"""Types of answers of `client.pets`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag


class PetHome(Model):
    """`home` or `hotel` of `Pet`."""

    street: str | None = None
    town: str | None = None
    door: int | None = None


PetHotel: TypeAlias = PetHome
"""Deprecated: this is `PetHome` now, and goes on working under its old name."""


class PetToyBell(Model):
    """The variant `bell` of `PetToy`."""

    kind: Literal["bell"]


class PetToyBall(Model):
    """The variant `ball` of `PetToy`."""

    kind: Literal["ball"]


class PetTreasureBone(Model):
    """The variant `bone` of `PetToy`."""

    kind: Literal["bone"]


class UnknownPetToy(UnknownVariant, tag="kind"):
    """A variant of `PetToy` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `kind`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


PetToy: TypeAlias = Annotated[
    PetToyBell | PetToyBall | PetTreasureBone | UnknownPetToy,
    ByTag(
        "kind",
        {"bell": PetToyBell, "ball": PetToyBall, "bone": PetTreasureBone},
        unknown=UnknownPetToy,
    ),
]
"""`PetToyBell`, `PetToyBall` or `PetTreasureBone`, told apart by `kind`."""


PetTreasure: TypeAlias = PetToy
"""Deprecated: this is `PetToy` now, and goes on working under its old name."""


UnknownPetTreasure: TypeAlias = UnknownPetToy
"""Deprecated: this is `UnknownPetToy` now, and goes on working under its old name."""


class Pet(Model):
    """Returned by `pets.get`."""

    home: PetHome | None = None
    hotel: PetHome | None = None
    toy: PetToy | None = None
    treasure: PetToy | None = None
