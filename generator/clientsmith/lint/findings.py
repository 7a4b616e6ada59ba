"""What a rule has found, and the changes to the document that would settle it.

A finding is a diagnostic with actions. An action names its target by the keys and indexes that lead
there from the root of the document, so that it means exactly one value.

Not decided here: how actions are written as an overlay (`snippet`), and what is found (the rules).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass
from clientsmith.overlay.search import Place
from clientsmith.source.node import JsonValue, Map, Node, Scalar, Seq, child_of, unescape_token


@dataclass(frozen=True, slots=True)
class Update:
    """Merge a value into the one at a place (Overlay 1.1.0, Action Object, `update`)."""

    place: Place
    value: JsonValue


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove what stands at a place."""

    place: Place


@dataclass(frozen=True, slots=True)
class Copy:
    """Merge what stands at another place into the value at a place (since Overlay 1.1.0)."""

    place: Place
    source: Place


Action: TypeAlias = Update | Remove | Copy


@dataclass(frozen=True, slots=True)
class Finding:
    """`given` says what the actions take for granted, as the end of a sentence; they are in the
    order in which they must be applied. There are none when nothing in the document itself helps.
    """

    diagnostic: Diagnostic
    actions: tuple[Action, ...] = ()
    given: str = ""

    @property
    def rule(self) -> str:
        """The code of the rule."""
        return self.diagnostic.code


def place_of(root: Node, pointer: str) -> Place | None:
    """The keys and indexes that a pointer such as `#/paths` stands for; None if nothing is there."""
    place: list[str | int] = []
    node = root
    for token in pointer.split("/")[1:]:
        key = unescape_token(token)
        below = child_of(node, key)
        if below is None:
            return None
        place.append(int(key) if isinstance(node, Seq) else key)
        node = below
    return tuple(place)


def text_of(node: Node | None) -> str:
    """The string that a node is; empty when it is none."""
    return node.value if isinstance(node, Scalar) and isinstance(node.value, str) else ""


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of their places."""
    return tuple(sorted(findings, key=lambda finding: location_of(finding.diagnostic)))


def location_of(found: Diagnostic) -> Location:
    """The place of a diagnostic; a place before all others when it has none."""
    return found.location or Location("", 0, 0)


def key_location(parent: Node | None, key: str, node: Node) -> Location:
    """Where the key of a member stands, or the member itself in an array."""
    return parent.key_location(key) if isinstance(parent, Map) else node.location
