"""What the API returns: pets."""

from typing_extensions import TypeAliasType

from .._runtime.models import Model

Json = TypeAliasType("Json", "list[Json] | dict[str, Json] | str")


class Pet(Model):
    """Pet."""

    extra: Json | None = None
