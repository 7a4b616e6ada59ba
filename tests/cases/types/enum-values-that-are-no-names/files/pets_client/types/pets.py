"""What the API returns: pets."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

Size: TypeAlias = Literal["1x", "2x", "XL", "xl", "", "-1", "+1", "++", "class", 'say "hi"'] | str


class Pet(Model):
    """Pet."""

    size: Size | None = None
