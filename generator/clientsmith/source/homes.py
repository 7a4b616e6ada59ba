"""Where the content of other files lives in the bundled document.

In: `Sources`. Out: `Homes`, which gives each place of a file its JSON Pointer in the bundle, and
the components that the bundle gets in addition.

- A place of the root document stays where it is.
- A root component that is nothing but a reference becomes the home of what it refers to.
- A place inside of another that has a home lives there.
- Everything else becomes a component, called by the last token of its pointer or by the stem of
  its file. Names that clash step to longer ones together, so no name depends on an order.

Not decided here: how nodes are put together (`bundle`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.source.grammar import SHAPES, Referring
from clientsmith.source.node import Map, Node, child_of, escape_token
from clientsmith.source.references import Place, is_pure_reference, reference_of
from clientsmith.source.sources import Sources, Target

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Homes:
    """Pointers in the bundle by target; `added` has the new components by section and name."""

    sources: Sources
    pointers: Mapping[Target, str]
    added: Mapping[str, Mapping[str, Target]]

    def pointer_of(self, target: Target) -> str | None:
        """Where a target lives in the bundle; None when it is merged where it is needed."""
        if target.place.file == self.sources.root:
            return target.place.pointer
        found = _covering(self.sources, self.pointers, target)
        if found is None:
            return None
        anchor, tokens = found
        return self.pointers[anchor] + "".join(f"/{escape_token(token)}" for token in tokens)


def find_homes(sources: Sources) -> Homes:
    """A home for every target that can be a component."""
    pointers, taken = _root_homes(sources)
    anchors = dict(pointers)
    sections: dict[str, list[Target]] = {}
    for target in sorted(sources.targets, key=lambda target: (target.place, target.kind)):
        shape = SHAPES[target.kind]
        if shape.referring is Referring.TARGET and _covering(sources, anchors, target) is None:
            anchors[target] = ""
            sections.setdefault(shape.section, []).append(target)
    added: dict[str, dict[str, Target]] = {}
    for section, targets in sorted(sections.items()):
        names = _name(targets, taken.get(section, set()))
        added[section] = dict(sorted(names.items()))
        pointers |= {target: f"/components/{section}/{name}" for name, target in names.items()}
    return Homes(sources, pointers, added)


def _root_homes(sources: Sources) -> tuple[dict[Target, str], dict[str, set[str]]]:
    """The homes that the root document offers, and the names of its components by section."""
    pointers: dict[Target, str] = {}
    taken: dict[str, set[str]] = {}
    root = dict(_members(sources, sources.document, "document"))
    for key in ("paths", "components"):
        _offer(sources, pointers, root.get(key), key, f"/{key}")
    components = root.get("components")
    for section, node in _members(sources, components, "components"):
        kind = SHAPES["components"].kind_of_member(section)
        if not kind:
            continue
        _offer(sources, pointers, node, kind, f"/components/{section}")
        entries = _members(sources, node, kind)
        taken[section] = {name for name, _ in entries}
        # The namesake of the target comes first, so that it and not an alias is the home.
        kind = SHAPES[kind].others
        for is_namesake in (True, False):
            for name, entry in sorted(entries, key=lambda pair: pair[0]):
                target = _target_of(sources, entry, kind)
                if target is not None and (_own_name(target.place) == name) is is_namesake:
                    pointer = f"/components/{section}/{escape_token(name)}"
                    _offer(sources, pointers, entry, kind, pointer)
    return pointers, taken


def _members(sources: Sources, node: Node | None, kind: str) -> list[tuple[str, Node]]:
    if not isinstance(node, Map) or not kind:
        return []
    return list(sources.merged(node, kind).items.items())


def _offer(
    sources: Sources, pointers: dict[Target, str], node: Node | None, kind: str, pointer: str
) -> None:
    """Make a place of the root document the home of what it refers to, if that has none."""
    target = None if node is None else _target_of(sources, node, kind)
    if target is not None:
        pointers.setdefault(target, pointer)


def _target_of(sources: Sources, node: Node, kind: str) -> Target | None:
    """What a node that is nothing but a reference to another file refers to."""
    reference = reference_of(node, kind) if kind else None
    place = None if reference is None else sources.link_of(reference)
    if place is None or place.file == sources.root or not is_pure_reference(node):
        return None
    return Target(place, kind)


def _covering(
    sources: Sources, anchors: Mapping[Target, str], target: Target
) -> tuple[Target, tuple[str, ...]] | None:
    """The innermost anchor that holds a target as what it is, and the keys from there to it."""
    for place, tokens in target.place.ancestors():
        kinds = [target.kind] if not tokens else list(SHAPES)
        for kind in kinds:
            anchor = Target(place, kind)
            if anchor in anchors and _kind_below(sources, anchor, tokens) == target.kind:
                return anchor, tokens
    return None


def _kind_below(sources: Sources, anchor: Target, tokens: tuple[str, ...]) -> str:
    """The kind that a node has below an anchor, or "" when it is data there."""
    node: Node | None = sources.node_at(anchor.place)
    kind = anchor.kind
    for token in tokens:
        if isinstance(node, Map):
            kind = SHAPES[kind].kind_of_member(token)
        if node is None or not kind:
            return ""
        node = child_of(node, token)
    return kind


def _name(targets: list[Target], taken: set[str]) -> dict[str, Target]:
    """A name for each target, different from all others and from those that are taken."""
    names: dict[str, Target] = {}
    open_targets = [(target, _wishes(target.place)) for target in targets]
    for level in range(max(len(wishes) for _, wishes in open_targets)):
        wished = [(target, wishes[min(level, len(wishes) - 1)]) for target, wishes in open_targets]
        counts = Counter(name for _, name in wished)
        granted = {
            name: target
            for target, name in wished
            if counts[name] == 1 and name not in taken and name not in names
        }
        names |= granted
        done = set(granted.values())
        open_targets = [pair for pair in open_targets if pair[0] not in done]
    for target, wishes in open_targets:
        number = 2
        while (name := f"{wishes[-1]}_{number}") in names or name in taken:
            number += 1
        names[name] = target
    return names


def _wishes(place: Place) -> list[str]:
    """Names for a place from short to long."""
    path = PurePosixPath(place.file)
    stems = (*path.parent.parts, path.name.partition(".")[0])
    tokens = place.tokens
    wishes = [(*stems[-1:], *tokens[-1:])] if tokens else []
    wishes += [(*stems[-count:], *tokens) for count in range(1, len(stems) + 1)]
    names = [_own_name(place), *("_".join(wish) for wish in wishes)]
    return [_NOT_IN_NAMES.sub("_", name).strip("_") or "component" for name in names]


def _own_name(place: Place) -> str:
    tokens = place.tokens
    return tokens[-1] if tokens else PurePosixPath(place.file).name.partition(".")[0]
