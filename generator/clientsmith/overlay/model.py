"""An overlay as it was read: what each of its actions looks for and what it does there.

Not decided here: what a query finds (`search`) and what an action makes of it (`apply`).
"""

from __future__ import annotations

from typing import TypeAlias

from clientsmith.frozen import dataclass
from clientsmith.overlay.jsonpath import Query
from clientsmith.source.node import Map, Node, Text


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """Merge a value of the overlay into whatever the target selects."""

    node: Map
    target: Query
    value: Node


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    """Merge another value of the document into whatever the target selects."""

    node: Map
    target: Query
    source: Query


@dataclass(frozen=True, slots=True, eq=False)
class Remove:
    """Remove whatever the target selects from the object or array around it."""

    node: Map
    target: Query


Action: TypeAlias = Update | Copy | Remove


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """An overlay document.

    `version` is the feature set, such as `(1, 1)`; patch versions differ in nothing. `extends` is
    the reference to the document that the overlay is made for, as written; empty when it names none.
    """

    text: Text
    node: Map
    version: tuple[int, int]
    title: str
    extends: str
    actions: tuple[Action, ...]
