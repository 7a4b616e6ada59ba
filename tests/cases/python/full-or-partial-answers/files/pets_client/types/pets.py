"""Types of answers of `client.pets`."""

from typing import Annotated, TypeAlias

from .._runtime.models import Model
from .._runtime.unions import FullOrPartial


class FullPet(Model):
    """Full pet."""

    id: str
    name: str


class PartialPet(Model):
    """Partial pet."""

    id: str


Pet: TypeAlias = Annotated[FullPet | PartialPet, FullOrPartial(FullPet, ("name",), PartialPet)]
"""`FullPet`, or `PartialPet` with less in it: `isinstance` tells them apart."""
