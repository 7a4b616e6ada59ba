# Pets API 1
"""An animal that looks for a home."""

from .._runtime.models import Model


class Pet(Model):
    # Pets API 1
    """An animal that looks for a home."""

    id: str
    name: str | None = None
