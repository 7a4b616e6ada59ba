"""Types of answers of `client.pets`."""

from .._runtime.models import Model


class Person(Model):
    """A person."""

    name: str | None = None
    """What the person is called."""


class PetBorn(Model):
    """`born` or `lives` of `Pet`."""

    town: str | None = None
    country: str | None = None
    """Two letters."""


class PetCollar(Model):
    """What holds it."""

    colour: str | None = None
    """As words."""


class Pet(Model):
    """An animal that lives with people."""

    born: PetBorn | None = None
    """Where it was born."""
    lives: PetBorn | None = None
    """Where it lives."""
    owner: Person | None = None
    """Who feeds it."""
    collar: PetCollar | None = None
    lead: PetCollar | None = None
    """What holds it."""
