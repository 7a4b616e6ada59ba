"""An animal that looks for a home."""

# Pets API 1

from .._runtime.models import Model


class Pet(Model):
    """An animal that looks for a home."""

    # Pets API 1

    id: str
    name: str | None = None
