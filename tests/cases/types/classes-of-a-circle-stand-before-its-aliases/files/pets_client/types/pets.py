"""Types of answers of `client.pets`."""

from typing import TypeAlias

from .._runtime.models import Model


class Node(Model):
    """Node."""

    below: "list[Node] | None" = None


AllNodes: TypeAlias = list[Node]
"""Returned by `pets.list`."""
