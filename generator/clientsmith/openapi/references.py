"""Local references: from the text of a `$ref` to the node it means.

In goes the root of a bundled document and a reference such as `#/components/schemas/page`, out
comes the canonical pointer with the node there. What is *not* decided here: what kind of object
should stand there, and how files become one document (`source.collect`).
"""

from __future__ import annotations

from difflib import get_close_matches
from urllib.parse import unquote

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token, unescape_token

_MOST_HOPS = 32
_LONGEST_INDEX = 9


class References:
    """The references of one document, each looked up once."""

    def __init__(self, root: Map) -> None:
        self._root = root
        self._known: dict[str, tuple[str, Node] | None] = {}

    def find(self, reference: str) -> tuple[str, Node] | None:
        """The canonical pointer and the node of a reference (RFC 6901, section 6), or None.

        A pointer that passes through a reference continues in what that one means.
        """
        if reference not in self._known:
            self._known[reference] = self._walk(reference, _MOST_HOPS)
        return self._known[reference]

    def dangling(self, node: Scalar, pointer: str) -> Diagnostic:
        """The diagnostic for a reference that leads nowhere."""
        text = node.value
        if isinstance(text, str) and text.startswith("#") and not text.startswith("#/"):
            hint = "only JSON Pointers are followed; write #/components/... instead of an anchor"
        else:
            close = self._closest(str(text))
            hint = f'did you mean "{close}"?' if close else "declare it, or correct the spelling"
        message = f'reference "{text}" points to nothing'
        return diagnostic("dangling-reference", message, node.location, pointer=pointer, hint=hint)

    def _closest(self, reference: str) -> str:
        """The name beside the place that a reference means which is most like its own, or nothing."""
        above, _, name = reference.rpartition("/")
        match self.find(above):
            case (_, Map(items=items)):
                return next(iter(get_close_matches(unescape_token(name), sorted(items), n=1)), "")
            case _:
                return ""

    def _walk(self, reference: str, hops: int) -> tuple[str, Node] | None:
        if not (reference == "#" or reference.startswith("#/")) or hops == 0:
            return None
        here: tuple[str, Node] = ("#", self._root)
        for token in unquote(reference).split("/")[1:]:
            below = _child(here[1], token)
            if below is None:
                onward = _reference_of(here[1])
                target = None if onward is None else self._walk(onward, hops - 1)
                below = None if target is None else _child(target[1], token)
                if target is None or below is None:
                    return None
                here = target
            here = (f"{here[0]}/{escape_token(unescape_token(token))}", below)
        return here


def _child(node: Node, token: str) -> Node | None:
    match node:
        case Map():
            return node.get(unescape_token(token))
        case Seq() if token.isdecimal() and len(token) <= _LONGEST_INDEX and int(token) < len(node):
            return node.items[int(token)]
        case _:
            return None


def _reference_of(node: Node) -> str | None:
    match node:
        case Map(items={"$ref": Scalar(value=str() as text)}):
            return text
        case _:
            return None
