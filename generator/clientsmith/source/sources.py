"""The files of one document and how references connect them.

Made by `collect`, used by `bundle`. A reference is known by the spot where its string stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from clientsmith.frozen import dataclass
from clientsmith.source.files import SourceFile
from clientsmith.source.grammar import SHAPES, Referring
from clientsmith.source.node import Map, Node, Scalar, resolve_pointer
from clientsmith.source.references import Place, reference_of

Spot: TypeAlias = tuple[str, int]
"""The name of a text and an offset in it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place that references mean, as one kind of object (see `grammar`)."""

    place: Place
    kind: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The root document and every file that it reaches, by path from the root's folder.

    `root` is the path of the root document and `document` its root node.
    `links` holds the references that leave their file or stand outside of the root document; each
    leads to the place of the content, behind all references that are nothing but a reference.
    """

    root: str
    document: Map
    files: Mapping[str, SourceFile]
    links: Mapping[Spot, Place]
    targets: tuple[Target, ...]

    def node_at(self, place: Place) -> Node:
        """The node of a place that a link leads to; raises KeyError for any that does not exist."""
        node = resolve_pointer(self.files[place.file].root, place.pointer)
        if node is None:
            raise KeyError(place)
        return node

    def link_of(self, reference: Scalar) -> Place | None:
        """The place that the string of a reference means, if it is a link."""
        return self.links.get(spot_of(reference))

    def merged(self, node: Map, kind: str) -> Map:
        """An object together with what its `$ref` takes in from other files; own members win."""
        reference = reference_of(node, kind)
        place = None if reference is None else self.link_of(reference)
        if place is None or not self.takes_in(place, kind):
            return node
        base = self.node_at(place)
        if not isinstance(base, Map):
            return node
        base = self.merged(base, kind)
        own = {key: value for key, value in node.items.items() if key != "$ref"}
        own_keys = {key: value for key, value in node.keys.items() if key != "$ref"}
        items, keys = {**base.items, **own}, {**base.keys, **own_keys}
        return Map(base.text, base.offset, items, keys)

    def takes_in(self, place: Place, kind: str) -> bool:
        """Whether what a reference means is copied to where it stands."""
        return SHAPES[kind].referring is Referring.INLINE and place.file != self.root


def spot_of(reference: Scalar) -> Spot:
    """Where the string of a reference stands."""
    return reference.text.name, reference.offset
