"""Types of answers of `client.pets`."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

Size: TypeAlias = Literal["1x", "2x", "XL", "xl", "", "-1", "+1", "++", "class", 'say "hi"'] | str


class Pet(Model):
    """Returned by `pets.list`."""

    size: Size | None = None
