"""Types of answers of `client.pets`."""

from typing_extensions import TypeAliasType

from .._runtime.models import Model

Json = TypeAliasType("Json", "list[Json] | dict[str, Json] | str")
"""`list[Json]`, `dict[str, Json]` or `str`."""


class Pet(Model):
    """Returned by `pets.list`."""

    extra: Json | None = None
