"""An animal that lives with people."""

import datetime as dt

from .._runtime.models import Field, Model, Number


class Pet(Model):
    """An animal that lives with people."""

    pet_id: str = Field(alias="petId")
    """Its number."""
    born_at: dt.datetime = Field(alias="bornAt")
    birthday: dt.date | None = None
    class_: str | None = Field(default=None, alias="class")
    """Left out, it is `"mammal"`.

    Deprecated.
    """
    scores: dict[str, Number] | None = None
    friends: "list[Pet] | None" = None
    """Others,

    - near
    - far
    """
