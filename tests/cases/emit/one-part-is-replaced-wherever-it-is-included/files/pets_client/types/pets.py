"""Types of answers of `client.pets`."""

from typing import TypeAlias

from .._runtime.models import Model

Name: TypeAlias = str
"""What a pet is called."""


class Pet(Model):
    # 2 fields
    id: str
    name: str | None = None
