"""Types of answers of `client.pets`."""

from .._runtime.models import Model


class PetPutBorn(Model):
    """Where it was born."""

    town: str | None = None
    """The town on record."""


class PetPutResponse(Model):
    """The pet. Returned by `pets.put`."""

    id: str
    birth: PetPutBorn | None = None
    """Where it was born."""
