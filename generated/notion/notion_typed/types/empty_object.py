"""An object with nothing in it."""

from .._runtime.models import Model


class EmptyObject(Model):
    """An object with nothing in it. It stands where a type has no settings."""
