"""What differs between two editions of a document, by meaning.

In: two `Edition`s. Out: `Change`s, the gravest first. References are followed, `allOf` is merged and
unions are flattened before anything is compared, so that it does not matter how a document is cut
into components, in which order it stands and, unless asked for, what it says for people. The shape
of a document is compared, not the `Api` that is made of it: that one has merged equal types, and
neither bounds nor places of all that may differ. Components that no operation or webhook uses are
not compared: nobody meets them.

Not decided here: what a change does to a client (`effects`), and how changes are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Change, Finding, Place
from clientsmith.difference.edition import Edition
from clientsmith.difference.effects import Direction, Effect, Kind
from clientsmith.difference.forms import Forms
from clientsmith.difference.graph import Graph
from clientsmith.difference.operations import compare_operations, compare_webhooks
from clientsmith.difference.sameness import Sameness
from clientsmith.difference.sides import Met, Sides
from clientsmith.difference.surroundings import compare_schemes
from clientsmith.difference.values import ValueComparison

_BY_STATUS = (Kind.ERROR_ADDED, Kind.ERROR_REMOVED, Kind.RESPONSE_ADDED, Kind.RESPONSE_REMOVED)
_OF_THE_API = (
    Kind.SERVER_ADDED,
    Kind.SERVER_REMOVED,
    Kind.SECURITY_ADDED,
    Kind.SECURITY_REMOVED,
)


def compare(old: Edition, new: Edition, *, prose: bool = False) -> tuple[Change, ...]:
    """All changes from one edition to another: by effect, then by kind, then in document order.

    With `prose`, what is said for people counts too: descriptions, titles, examples, tags.
    """
    forms = Forms(old.document, old.root), Forms(new.document, new.root)
    sameness = None if prose else Sameness(old.document.schemas, new.document.schemas)
    graph = Graph(ValueComparison(*forms, prose=prose), sameness)
    sides = Sides(old, new, graph, prose)
    met = (*_schemes(old, new), *compare_operations(sides), *compare_webhooks(sides))
    changes = _group(met)
    effects, kinds = list(Effect), list(Kind)
    return tuple(sorted(changes, key=lambda c: (effects.index(c.effect), kinds.index(c.kind))))


def _schemes(old: Edition, new: Edition) -> Iterator[Met]:
    for finding in compare_schemes(old, new):
        yield "", Direction.REQUEST, finding


def _places_of(finding: Finding) -> tuple[Location | None, Location | None]:
    """What must be equal of two places: for something that has come, only the new one."""
    is_new, is_gone = finding.kind.value.endswith("-added"), finding.kind.value.endswith("-removed")
    return None if is_new else finding.old, None if is_gone else finding.new


def _group(met: Iterable[Met]) -> list[Change]:
    """One change for each thing of a document, with all places that it is met at.

    Things are the same that stand at the same places; a status and the way to sign in mean the
    same wherever they stand.
    """
    groups: dict[object, tuple[Finding, Direction, dict[Place, None]]] = {}
    for where, direction, finding in met:
        texts = finding.kind, direction, finding.what, finding.before, finding.after
        is_shared = finding.kind in _BY_STATUS or finding.kind in _OF_THE_API
        key = texts if is_shared else (*texts, *_places_of(finding))
        places = groups.setdefault(key, (finding, direction, {}))[2]
        places[Place(where, finding.old, finding.new)] = None
    return [
        Change(found.kind, direction, found.what, found.before, found.after, tuple(places))
        for found, direction, places in groups.values()
    ]
