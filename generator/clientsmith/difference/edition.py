"""One edition of a document, ready to be compared: its shape, its nodes, and where things stand.

In: the root of a bundled document. Out: an `Edition`, or None when it is no document that can be
read. Not decided here: what a document means.
"""

from __future__ import annotations

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass
from clientsmith.openapi.model import Document, Pointer
from clientsmith.openapi.parse import parse_document
from clientsmith.source.node import Map, Scalar, resolve_pointer, unescape_token


@dataclass(frozen=True, slots=True)
class Edition:
    """A document and the root that it was read from."""

    root: Map
    document: Document

    def locate(self, *pointers: Pointer) -> Location:
        """Where the key of the first of several places stands that exist."""
        for pointer in pointers:
            if resolve_pointer(self.root, pointer[1:]) is not None:
                return self.locate_key(pointer)
        return self.root.location

    def locate_key(self, pointer: Pointer) -> Location:
        """Where the key of a place stands; the root's own place when there is none."""
        above, _, key = pointer[1:].rpartition("/")
        holder = resolve_pointer(self.root, above)
        if isinstance(holder, Map):
            return holder.key_location(unescape_token(key))
        node = resolve_pointer(self.root, pointer[1:])
        return (node or self.root).location

    def holds(self, pointer: Pointer) -> bool:
        """Whether `true` stands at a place."""
        node = resolve_pointer(self.root, pointer[1:])
        return isinstance(node, Scalar) and node.value is True


def read_edition(root: Map) -> tuple[Edition | None, tuple[Diagnostic, ...]]:
    """An edition of a document with what is wrong with it; what is broken in it is not compared."""
    document, found = parse_document(root, with_callbacks=True)
    return (None if document is None else Edition(root, document)), found
