"""A user by id alone, person or bot; read the user for more."""

from typing import Literal

from .._runtime.models import Model


class PartialUser(Model):
    """A user by id alone, person or bot; read the user for more."""

    id: str
    """Id to read the user with."""
    object: Literal["user"]
    """Always `user`, as in full users; it is the missing keys that tell them apart."""
