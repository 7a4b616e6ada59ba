"""Components that no operation and no webhook leads to."""

from __future__ import annotations

from collections.abc import Container, Iterator

from clientsmith.diagnostics import Location, diagnostic
from clientsmith.lint.findings import Finding, Remove, text_of
from clientsmith.lint.subject import COMPONENT, Subject
from clientsmith.overlay.search import Place
from clientsmith.source.grammar import SHAPES
from clientsmith.source.node import Map, Scalar, escape_token

_SECTIONS = SHAPES["components"].members
_BY_NAME = ("securitySchemes", "pathItems")
"""Security schemes are named by requirements; path items may be kept for other documents."""


def find_unused_components(subject: Subject) -> Iterator[Finding]:
    """Each component that is in nobody's way; security schemes are not looked at.

    Those unused ones that refer to a component are removed with it.
    """
    unused = dict(_find_unused(subject))
    users = _users(subject, unused)
    for pointer, (place, location, kind) in unused.items():
        found = diagnostic(
            "unused-component",
            f'no operation and no webhook leads to the {kind} "{place[-1]}"',
            location,
            pointer=pointer,
            hint="remove it, or refer to it where it is meant",
        )
        whole = [pointer]
        for other in whole:
            whole += [user for user in users.get(other, ()) if user not in whole]
        removals = tuple(Remove(unused[one][0]) for one in whole)
        given = f"{'they are' if len(whole) > 1 else 'it is'} not kept for other documents"
        yield Finding(found, removals, given)


def _find_unused(subject: Subject) -> Iterator[tuple[str, tuple[Place, Location, str]]]:
    """The pointer of each unused component, with its place, where its name stands, and its kind."""
    used = {_component(pointer) for pointer in subject.reached}
    components = subject.root.get("components")
    for section, members in components.items.items() if isinstance(components, Map) else ():
        if section in _BY_NAME or section not in _SECTIONS or not isinstance(members, Map):
            continue
        kind = SHAPES[f"components.{section}"].others
        for name, node in members.items.items():
            pointer = f"{COMPONENT}{section}/{escape_token(name)}"
            if pointer not in used and not isinstance(node, Scalar):
                place = ("components", section, name)
                yield pointer, (place, members.key_location(name), kind)


def _users(subject: Subject, unused: Container[str]) -> dict[str, list[str]]:
    """The unused components that refer to each unused one."""
    users: dict[str, list[str]] = {}
    for pointer, visit in subject.visits.items():
        reference = text_of(visit.node.get("$ref"))
        target = subject.references.find(reference) if reference else None
        if target is not None and _component(target[0]) in unused:
            known = users.setdefault(_component(target[0]), [])
            if _component(pointer) not in known:
                known.append(_component(pointer))
    return users


def _component(pointer: str) -> str:
    """The component that a pointer leads into; something else when it leads elsewhere."""
    return "/".join(pointer.split("/")[:4])
