"""JSONPath queries (RFC 9535) on nodes.

In: the scalar that a query is written in. Out: a `Query`, whose `find` gives the places of what it
selects below a root, or a `jsonpath-syntax` diagnostic at the character that breaks the grammar.

A library knows the grammar and the meaning of the language. Queries that name every step, which
most are, are walked on the nodes themselves; for all others the library gets plain values, made
once for what actions have left alone.

Not decided here: what happens to what a query selects (`apply`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.overlay.complaints import bracketed, explain
from clientsmith.source.node import NESTING_LIMIT, JsonValue, Map, Node, Scalar, Seq

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery

Place: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root to a node: a normalized path."""

_DEPTH_LIMIT: Final = 2 * NESTING_LIMIT
"""No tree is nested deeper; the library's own limit is lower than what readers accept."""

_is_shorthand = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch


class Values:
    """Nodes as plain values; a node that stays the same from action to action is turned once."""

    def __init__(self) -> None:
        self._made: dict[Node, JsonValue] = {}

    def of(self, node: Node) -> JsonValue:
        """The plain value of a node. It is shared: nobody may change it."""
        if isinstance(node, Scalar):
            return node.value
        made = self._made.get(node)
        if made is None:
            if isinstance(node, Map):
                made = {key: self.of(item) for key, item in node.items.items()}
            else:
                made = [self.of(item) for item in node.items]
            self._made[node] = made
        return made


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A query and the scalar that it is written in.

    `steps` are the names and indexes that it begins with. They are the whole query when `search`
    is None; else `search` finds the places of everything that it selects in a plain value.
    """

    scalar: Scalar
    steps: Place
    search: Callable[[JsonValue], Iterable[Place]] | None

    @property
    def text(self) -> str:
        """The query as written."""
        return str(self.scalar.value)

    def find(self, root: Node, values: Values) -> tuple[Place, ...]:
        """The places of all nodes that the query selects, each once."""
        if self.search is not None:
            return tuple(dict.fromkeys(self.search(values.of(root))))
        place, missing = walk(root, self.steps)
        return (place,) if missing is None else ()


def parse_query(scalar: Scalar) -> tuple[Query | None, tuple[Diagnostic, ...]]:
    """The query that a string holds; None when the string breaks the grammar of RFC 9535."""
    # Imported late: most runs have no overlay.
    from jsonpath_rfc9535 import JSONPathError

    text = str(scalar.value)
    try:
        compiled = _environment().compile(text)
    except (JSONPathError, RecursionError, ValueError, OverflowError) as error:
        location, reason, hint = explain(scalar, error)
        message = f'"{text}" is no JSONPath: {reason}'
        return None, (diagnostic("jsonpath-syntax", message, location, hint=hint),)

    def search(value: JsonValue) -> Iterable[Place]:
        return (found.location for found in compiled.finditer(value))

    steps = tuple(_leading_steps(compiled))
    return Query(scalar, steps, None if compiled.singular_query() else search), ()


def walk(root: Node, steps: Place) -> tuple[Place, str | int | None]:
    """How far names and indexes lead, with indexes from 0, and the first that leads nowhere."""
    place: list[str | int] = []
    node = root
    for step in steps:
        match node, step:
            case Map(), str() if step in node.items:
                node = node.items[step]
                place.append(step)
            case Seq(items=items), int() if -len(items) <= step < len(items):
                node = items[step]
                place.append(step % len(items))
            case _:
                return tuple(place), step
    return tuple(place), None


def node_at(root: Node, place: Place) -> Node:
    """The node at a place that `find` gave."""
    node = root
    for step in place:
        if isinstance(node, Map):
            node = node.items[str(step)]
        elif isinstance(node, Seq):
            node = node.items[int(step)]
    return node


def normalized(place: Place) -> str:
    """A place as a query, with names behind dots where the grammar allows it."""
    return "$" + "".join(
        (
            f"[{step}]"
            if isinstance(step, int)
            else f".{step}" if _is_shorthand(step) else bracketed(step)
        )
        for step in place
    )


@cache
def _environment() -> JSONPathEnvironment:
    from jsonpath_rfc9535 import JSONPathEnvironment

    class Environment(JSONPathEnvironment):
        max_recursion_depth = _DEPTH_LIMIT

    return Environment()


def _leading_steps(query: JSONPathQuery) -> Iterator[str | int]:
    from jsonpath_rfc9535.segments import JSONPathChildSegment
    from jsonpath_rfc9535.selectors import IndexSelector, NameSelector

    for segment in query.segments:
        match segment, segment.selectors:
            case JSONPathChildSegment(), (NameSelector(name=step),):
                yield step
            case JSONPathChildSegment(), (IndexSelector(index=step),):
                yield step
            case _:
                return
