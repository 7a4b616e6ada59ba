"""JSONPath queries (RFC 9535).

In: the scalar that a query is written in. Out: a `Query`, or a `jsonpath-syntax` diagnostic at the
character that breaks the grammar. A library knows the grammar.

Not decided here: what a query selects (`search`), and what happens to it (`apply`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.overlay.complaints import bracketed, explain
from clientsmith.overlay.search import (
    Pick,
    Place,
    Segment,
    Selector,
    Values,
    Wildcard,
    find,
    follow,
)
from clientsmith.source.node import NESTING_LIMIT, JsonValue, Node, Scalar

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment
    from jsonpath_rfc9535.segments import JSONPathSegment
    from jsonpath_rfc9535.selectors import JSONPathSelector

_DEPTH_LIMIT: Final = 2 * NESTING_LIMIT
"""No tree is nested deeper; the library's own limit is lower than what readers accept."""

_is_shorthand = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A query and the scalar that it is written in."""

    scalar: Scalar
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The query as written."""
        return str(self.scalar.value)

    def find(self, root: Node, values: Values) -> tuple[Place, ...]:
        """The places of all nodes that the query selects, each once."""
        return find(self.segments, root, values)

    def break_off(self, root: Node) -> tuple[Place, str | int | None]:
        """How far the names and indexes lead that a query begins with, and the first that fails."""
        place: Place = ()
        node = root
        for segment in self.segments:
            match segment:
                case Segment(selectors=(str() | int() as step,), descends=False):
                    child = follow(node, step)
                    if child is None:
                        return place, step
                    place, node = (*place, child[0]), child[1]
                case _:
                    break
        return place, None


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
    return Query(scalar, tuple(_translate(compiled.segments))), ()


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


def _translate(segments: Iterable[JSONPathSegment]) -> Iterator[Segment]:
    from jsonpath_rfc9535.segments import JSONPathRecursiveDescentSegment
    from jsonpath_rfc9535.selectors import IndexSelector, NameSelector, WildcardSelector

    def selector_of(selector: JSONPathSelector) -> Selector:
        match selector:
            case NameSelector(name=name):
                return name
            case IndexSelector(index=index):
                return index
            case WildcardSelector():
                return Wildcard()
            case _:
                return _pick(selector)

    for segment in segments:
        selectors = tuple(selector_of(selector) for selector in segment.selectors)
        yield Segment(selectors, isinstance(segment, JSONPathRecursiveDescentSegment))


def _pick(selector: JSONPathSelector) -> Pick:
    from jsonpath_rfc9535.node import JSONPathNode

    def pick(value: JsonValue, root: JsonValue) -> Iterable[str | int]:
        node = JSONPathNode(value=value, location=(), parent=None, root=root)
        return (found.location[0] for found in selector.resolve(node))

    return pick
