"""What the API returns: partial user."""

from typing import Literal

from .._runtime.models import Model


class PartialUser(Model):
    """A user by id alone."""

    id: str
    """Id of the user."""
    object: Literal["user"]
