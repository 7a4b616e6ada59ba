"""Types of answers of `client.pets`."""

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Model

if TYPE_CHECKING:
    Json: TypeAlias = "list[Json] | dict[str, Json] | str"
else:
    Json = TypeAliasType("Json", "list[Json] | dict[str, Json] | str")
"""`list[Json]`, `dict[str, Json]` or `str`."""


class Pet(Model):
    """Returned by `pets.list`."""

    extra: Json | None = None
