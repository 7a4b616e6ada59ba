"""What rules ask about a document: its objects, and what is sent and received of it.

In: the root of a bundled document, and its `Api`. Out: a `Subject`. References are followed once
here, by their canonical pointers, so that a schema is met at the place where it is written.

Not decided here: what is wrong with any of it (the rules).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clientsmith.frozen import dataclass
from clientsmith.lint.findings import text_of
from clientsmith.openapi.references import References
from clientsmith.source.grammar import MAPPING_VALUE, SHAPES
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token
from clientsmith.source.walk import Visit, walk_objects

COMPONENT = "#/components/"
_MOST_HOPS = 32


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """`visits` are all objects in document order, `reached` those that an operation or a webhook
    leads to, `received` the schemas among these that the client reads, and `sent` those that it
    sends; all by pointer, such as `#/paths`.
    """

    root: Map
    references: References
    visits: Mapping[str, Visit]
    reached: frozenset[str]
    received: frozenset[str]
    sent: frozenset[str]

    def resolve(self, pointer: str, node: Node) -> tuple[str, Node]:
        """The node that a chain of references leads to, with its pointer; itself if it is none."""
        for _ in range(_MOST_HOPS):
            reference = text_of(node.get("$ref")) if isinstance(node, Map) else ""
            target = self.references.find(reference) if reference else None
            if target is None:
                return pointer, node
            pointer, node = target
        return pointer, node

    def operations(self) -> Iterator[tuple[str, Map]]:
        """The operations below `paths`, without webhooks and callbacks."""
        for pointer, visit in self.visits.items():
            below_paths = pointer.startswith("#/paths/") and pointer.count("/") == 3
            if visit.kind == "operation" and below_paths:
                yield pointer, visit.node


def look_at(root: Map) -> Subject:
    """Everything that rules need to know of a document."""
    references = References(root)
    visits = {
        f"#{visit.pointer}": Visit(f"#{visit.pointer}", visit.node, visit.kind)
        for visit in walk_objects(root, into_schemas=True)
    }
    follower = _Follower(references, _children_of_bases(visits, references))
    received: list[tuple[str, Node, str]] = []
    sent: list[tuple[str, Node, str]] = []
    for pointer, visit in visits.items():
        if visit.kind == "operation" and pointer.startswith(("#/paths/", "#/webhooks/")):
            # What a webhook brings is read; what answers it is nothing that the client sends.
            is_webhook = pointer.startswith("#/webhooks/")
            read, written = ("requestBody", "") if is_webhook else ("responses", "requestBody")
            received += _member(pointer, visit, read)
            sent += [*_member(pointer, visit, written), *_member(pointer, visit, "parameters")]
    starts = [
        (f"#/{key}", node, "paths")
        for key in ("paths", "webhooks")
        if (node := root.get(key)) is not None
    ]
    return Subject(
        root,
        references,
        visits,
        follower.follow(starts),
        follower.follow(received),
        follower.follow(sent),
    )


def _member(pointer: str, visit: Visit, key: str) -> Iterator[tuple[str, Node, str]]:
    node = visit.node.get(key)
    if node is not None:
        yield f"{pointer}/{key}", node, SHAPES[visit.kind].kind_of_member(key)


class _Follower:
    def __init__(self, references: References, children: Mapping[str, tuple[str, ...]]) -> None:
        self._references = references
        self._children = children

    def follow(self, starts: Iterable[tuple[str, Node, str]]) -> frozenset[str]:
        """The pointers of all objects that some lead to."""
        seen: set[str] = set()
        pending = list(starts)
        while pending:
            pointer, node, kind = pending.pop()
            if isinstance(node, Scalar):
                if kind == MAPPING_VALUE:
                    pending += self._target(_as_reference(str(node.value)), "schema")
                continue
            if pointer in seen:
                continue
            seen.add(pointer)
            if isinstance(node, Seq):
                pending += [(f"{pointer}/{i}", item, kind) for i, item in enumerate(node.items)]
                continue
            reference = text_of(node.get("$ref"))
            if reference:
                pending += self._target(reference, kind)
            for child in self._children.get(pointer, ()):
                pending += self._target(child, "schema")
            shape = SHAPES[kind]
            pending += [
                (f"{pointer}/{escape_token(key)}", value, below)
                for key, value in node.items.items()
                if (below := shape.kind_of_member(key))
            ]
        return frozenset(seen)

    def _target(self, reference: str, kind: str) -> Iterator[tuple[str, Node, str]]:
        target = self._references.find(reference)
        if target is not None:
            yield (*target, kind)


def _as_reference(value: str) -> str:
    """A value of a discriminator's mapping, which may be the bare name of a schema."""
    return value if value.startswith("#") else f"{COMPONENT}schemas/{escape_token(value)}"


def _children_of_bases(
    visits: Mapping[str, Visit], references: References
) -> Mapping[str, tuple[str, ...]]:
    """The components that extend each schema with a discriminator: a use of it means any of them
    (OpenAPI 3.1.1, section 4.8.25).
    """
    children: dict[str, list[str]] = {}
    for pointer, visit in visits.items():
        if visit.kind != "schema" or pointer.count("/") != 3:
            continue
        members = visit.node.get("allOf")
        for member in members if isinstance(members, Seq) else ():
            reference = text_of(member.get("$ref")) if isinstance(member, Map) else ""
            target = references.find(reference) if reference else None
            if target is not None and isinstance(target[1], Map) and "discriminator" in target[1]:
                children.setdefault(target[0], []).append(pointer)
    return {base: tuple(found) for base, found in children.items()}
