"""March and April of the official document: what truly changed between them, and nothing else."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from pathlib import Path

import pytest

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Change
from clientsmith.difference.compare import compare
from clientsmith.difference.edition import Edition, read_edition
from clientsmith.difference.effects import Direction, Effect, Kind
from clientsmith.difference.news import news, sum_up_changes
from clientsmith.source.collect import load
from clientsmith.source.node import JsonValue, Map, plain

OFFICIAL = Path(__file__).parents[2] / "shared" / "notion" / "official"
MARCH, APRIL = OFFICIAL / "2026-03-17.openapi.json", OFFICIAL / "2026-04-23.openapi.json"
OURS = Path(__file__).parents[1] / "spec" / "notion" / "openapi.yaml"

pytestmark = pytest.mark.skipif(
    not APRIL.exists(), reason="the official documents are not published here"
)

PROSE = ("description", "title", "examples")


@cache
def edition(path: Path) -> Edition:
    bundle, problems = load(path)
    assert bundle is not None and problems == ()
    read, problems = read_edition(bundle.root)
    assert read is not None and problems == ()
    return read


@cache
def changes() -> tuple[Change, ...]:
    return compare(edition(MARCH), edition(APRIL))


def components(root: Map) -> Map:
    above = root.get("components")
    schemas = above.get("schemas") if isinstance(above, Map) else None
    assert isinstance(schemas, Map)
    return schemas


@cache
def beginnings(root: Map) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The lines that component schemas begin at, with their names, and where the paths do."""
    schemas = components(root)
    lines = [(schemas.key_location(name).line, name) for name in schemas]
    # The paths follow the components in both documents.
    lines.append((root.key_location("paths").line, ""))
    assert lines == sorted(lines)
    return tuple(line for line, _ in lines), tuple(name for _, name in lines)


def component_at(root: Map, place: Location | None) -> str:
    """The component schema that a place is in; empty for one outside of them."""
    assert place is not None
    lines, names = beginnings(root)
    index = bisect_right(lines, place.line) - 1
    return names[index] if index >= 0 else ""


def references(value: JsonValue) -> set[str]:
    """The names of all components that a value refers to."""
    match value:
        case {"$ref": str() as reference}:
            return {reference.rpartition("/")[2]}
        case dict():
            return {name for inner in value.values() for name in references(inner)}
        case list():
            return {name for inner in value for name in references(inner)}
        case _:
            return set()


@cache
def component(root: Map, name: str) -> JsonValue:
    """A component schema with its references written out."""
    node = components(root).get(name)
    assert node is not None
    return expanded(root, plain(node))


def expanded(root: Map, value: JsonValue) -> JsonValue:
    """A schema with its references written out and without prose; none of the documents recurs."""
    match value:
        case {"$ref": str() as reference}:
            return component(root, reference.rpartition("/")[2])
        case dict():
            return {
                key: expanded(root, inner)
                for key, inner in value.items()
                if key not in PROSE or not isinstance(inner, (str, list))
            }
        case list():
            return [expanded(root, inner) for inner in value]
        case _:
            return value


@cache
def textually_changed() -> frozenset[str]:
    old, new = components(edition(MARCH).root), components(edition(APRIL).root)
    return frozenset(
        name
        for name, node in old.items.items()
        if (other := new.get(name)) is not None and plain(node) != plain(other)
    )


@cache
def truly_changed() -> frozenset[str]:
    """The components that say something else themselves, once references are written out."""
    march, april = edition(MARCH).root, edition(APRIL).root
    return frozenset(
        name for name in textually_changed() if component(march, name) != component(april, name)
    )


def met(kind: Kind, what: str, direction: Direction, where: str) -> list[Change]:
    """The changes of a kind that are met at a place which ends so."""
    return [
        change
        for change in changes()
        if (change.kind, change.what, change.direction) == (kind, what, direction)
        and any(place.where.endswith(where) for place in change.places)
    ]


def test_fifteen_of_forty_eight_components_truly_changed() -> None:
    assert len(textually_changed()) == 48
    assert len(truly_changed()) == 15


def test_each_of_the_fifteen_is_found() -> None:
    april = edition(APRIL).root
    march = edition(MARCH).root
    touched = {
        name
        for change in changes()
        for place in change.places
        for name in (component_at(march, place.old), component_at(april, place.new))
    }
    for name in truly_changed() - touched:
        old, new = components(march).get(name), components(april).get(name)
        assert old is not None and new is not None
        # One refers to another component than before, and that is where the change stands.
        assert (references(plain(new)) - references(plain(old))) & touched


def test_none_of_the_thirty_three_that_only_look_changed_is_told() -> None:
    only_look = textually_changed() - truly_changed()
    assert len(only_look) == 33
    april = edition(APRIL).root
    told = {component_at(april, place.new) for change in changes() for place in change.places}
    assert only_look & told == set()
    assert not any(change.direction is Direction.WEBHOOK for change in changes())


def test_few_changes_are_not_safe() -> None:
    told = [(c.effect.value, c.kind, c.what) for c in changes() if c.effect is not Effect.SAFE]
    assert told == [
        ("breaking", Kind.TYPE_WIDENED, "person"),
        ("breaking", Kind.TYPE_WIDENED, "bot"),
        ("soft", Kind.VARIANT_ADDED, "icon"),
        ("soft", Kind.VARIANT_ADDED, "heading_4"),
        ("soft", Kind.VARIANT_ADDED, "tab"),
    ]


def test_eleven_operations_are_new_and_none_has_gone() -> None:
    kinds = [change.kind for change in changes()]
    assert kinds.count(Kind.OPERATION_ADDED) == 11
    assert not {Kind.OPERATION_REMOVED, Kind.OPERATION_MOVED, Kind.OPERATION_RENAMED} & set(kinds)


def test_one_error_is_new_for_thirty_two_operations() -> None:
    (change,) = [change for change in changes() if change.kind is Kind.ERROR_ADDED]
    assert (change.what, len(change.places), change.effect) == ("504", 32, Effect.SAFE)


@pytest.mark.parametrize(
    ("kind", "what", "direction", "where", "effect"),
    [
        (Kind.REQUIRED_PROPERTY_ADDED, "is_archived", "response", "(pageObjectResponse)", "safe"),
        (
            Kind.PROPERTY_ADDED,
            "is_archived",
            "request",
            "PATCH /v1/pages/{page_id} request",
            "safe",
        ),
        (Kind.VARIANT_ADDED, "heading_4", "response", "results[]", "soft"),
        (Kind.VARIANT_ADDED, "tab", "response", "results[]", "soft"),
        (Kind.VARIANT_ADDED, "heading_4", "request", "POST /v1/pages request children[]", "safe"),
        (Kind.VARIANT_ADDED, "tab", "request", "POST /v1/pages request children[]", "safe"),
        (Kind.REQUIRED_PROPERTY_ADDED, "icon", "response", "(paragraph).paragraph", "safe"),
        (Kind.PROPERTY_ADDED, "icon", "request", "(paragraph).paragraph", "safe"),
        (Kind.VARIANT_ADDED, "icon", "response", "(pageObjectResponse).icon", "soft"),
        (Kind.VARIANT_ADDED, "icon", "request", "POST /v1/pages request icon", "safe"),
        (Kind.TYPE_WIDENED, "person", "response", ".verified_by", "breaking"),
        (Kind.VARIANT_ADDED, "discussion_id markdown", "request", "/v1/comments request", "safe"),
        (Kind.TYPE_WIDENED, "", "request", "select(equals).equals", "safe"),
        (Kind.TYPE_WIDENED, "", "request", "status(does_not_equal).does_not_equal", "safe"),
        (Kind.TYPE_WIDENED, "", "request", "multi_select(contains).contains", "safe"),
        (Kind.VALUE_ADDED, '"one_week_ago"', "request", "date(before).before", "safe"),
        (Kind.VALUE_ADDED, '"me"', "request", "people(contains).contains", "safe"),
        (Kind.PROPERTY_ADDED, "options", "request", "(status).status", "safe"),
        (
            Kind.VARIANT_ADDED,
            "verification",
            "request",
            "POST /v1/pages request properties.*",
            "safe",
        ),
        (Kind.DEPRECATED, "", "request", "(insert_content)", "safe"),
        (Kind.DEPRECATED, "", "request", "(replace_content_range)", "safe"),
    ],
)
def test_what_truly_changed_is_found_with_its_effect(
    kind: Kind, what: str, direction: str, where: str, effect: str
) -> None:
    found = met(kind, what, Direction(direction), where)
    assert found and {change.effect.value for change in found} == {effect}


def test_backwards_what_has_come_has_gone() -> None:
    back = compare(edition(APRIL), edition(MARCH))
    come = sorted(c.kind.removesuffix("-added") for c in changes() if c.kind.endswith("-added"))
    gone = sorted(c.kind.removesuffix("-removed") for c in back if c.kind.endswith("-removed"))
    assert not any(change.kind.endswith("-added") for change in back)
    # Arrays of filters that may be text too become text: one is called wider, the other narrower.
    assert set(come) == set(gone)


def test_an_edition_does_not_differ_from_itself_even_in_prose() -> None:
    assert compare(edition(APRIL), edition(APRIL), prose=True) == ()


def test_prose_is_told_on_request_and_changes_nothing_else() -> None:
    everything = compare(edition(MARCH), edition(APRIL), prose=True)
    rest = [change for change in everything if change.kind is not Kind.PROSE_CHANGED]
    assert len(rest) < len(everything)
    # Without prose, what is written alike is skipped: that must not lose anything.
    assert set(rest) == set(changes())


def test_our_edition_says_what_april_says() -> None:
    ours, april = edition(OURS), edition(APRIL)
    assert sum_up_changes(news(ours.root, april.root)) == "nothing"
    assert sum_up_changes(news(april.root, ours.root)) == "nothing"
