"""Types of answers of `client.pets`."""

from .._runtime.models import Model


class Pet(Model):
    """Returned by `pets.create`."""

    must: str
    must_or_null: str | None
    may: str | None = None
    may_or_null: str | None = None
