"""What the API returns: pets."""

from .._runtime.models import Model


class Pet(Model):
    """Pet."""

    must: str
    must_or_null: str | None
    may: str | None = None
    may_or_null: str | None = None
