"""References: what a `$ref` says, and where its target is.

In: the string of a reference and the file it stands in. Out: a `Place`, or why there is none.
Files are known by their path from the root document's folder, with `/` and without needless `.`
or `..`; those on the web by their address in its one spelling.

Not decided here: whether the place exists and may be read (`collect`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import SplitResult, quote, unquote, urlsplit

from clientsmith.frozen import dataclass
from clientsmith.source.addresses import is_address, join_address
from clientsmith.source.grammar import MAPPING_VALUE, SHAPES, Referring
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token, unescape_token


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A node of a file, by the path of the file and a JSON Pointer (RFC 6901)."""

    file: str
    pointer: str

    @property
    def tokens(self) -> tuple[str, ...]:
        """The keys and indices of the pointer."""
        return tuple(unescape_token(token) for token in self.pointer.split("/")[1:])

    def below(self, token: str) -> Place:
        """The place of a member or item of this one."""
        return Place(self.file, f"{self.pointer}/{escape_token(token)}")

    def ancestors(self) -> Iterator[tuple[Place, tuple[str, ...]]]:
        """Itself and the places around it, from the inside, each with the keys from there to here."""
        tokens = self.tokens
        pointer = self.pointer
        for length in range(len(tokens), -1, -1):
            yield Place(self.file, pointer), tokens[length:]
            pointer = pointer.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a reference is not followed, in the words of a diagnostic."""

    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A reference in the text: its string, and the kind of object that it stands for."""

    value: Scalar
    kind: str


def parse_reference(reference: str, file: str) -> Place | Refusal:
    """The place that a reference in a file names (RFC 3986, section 5; RFC 6901, section 6)."""
    try:
        parts = urlsplit(reference)
    except ValueError:
        return Refusal("dangling-reference", f'"{reference}" is not a reference')
    target = _file_of(reference, parts, file)
    if isinstance(target, Refusal):
        return target
    pointer = unquote(parts.fragment)
    if pointer and not pointer.startswith("/"):
        hint = 'write the fragment as a JSON Pointer, such as "#/components/schemas/Pet"'
        return Refusal("dangling-reference", f'the fragment "#{pointer}" is not a pointer', hint)
    tokens = pointer.split("/")
    return Place(target, "/".join(escape_token(unescape_token(token)) for token in tokens))


def _file_of(reference: str, parts: SplitResult, file: str) -> str | Refusal:
    """The file that a reference leads to, by path or address."""
    if is_address(reference) or is_address(file):
        try:
            return (
                file
                if reference.startswith("#") or not reference
                else join_address(file, reference)
            )
        except ValueError as error:
            hint = "write an address that begins with https:// and holds no password"
            return Refusal("remote-reference", f"the reference is refused: {error}", hint)
    if parts.netloc or parts.scheme not in ("", "file"):
        hint = "store the document next to the root document and refer to that file"
        return Refusal("remote-reference", f'"{reference}" is not a file', hint)
    path = unquote(parts.path)
    if parts.scheme or path.startswith("/"):
        return refuse_outside(reference)
    return posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file


def write_pointer(pointer: str) -> str:
    """A pointer as a reference inside of one document, as it stands in a `$ref`."""
    return "#" + quote(pointer, safe="/~!$&'()*+,;=:@?-._")


def reference_of(node: Node, kind: str) -> Scalar | None:
    """The string of the `$ref` of an object, if an object of that kind can have one."""
    if isinstance(node, Map) and SHAPES[kind].referring is not Referring.NOTHING:
        value = node.get("$ref")
        if isinstance(value, Scalar) and isinstance(value.value, str):
            return value
    return None


def is_pure_reference(node: Node) -> bool:
    """Whether an object is nothing but its `$ref`."""
    return isinstance(node, Map) and len(node) == 1


def find_references(node: Node, kind: str) -> Iterator[Found]:
    """The references below a node of a kind, in document order."""
    pending: list[tuple[Node, str]] = [(node, kind)]
    while pending:
        node, kind = pending.pop()
        # Whole documents come through here; a `match` takes twice as long.
        if isinstance(node, Map):
            if "$ref" in node.items and (reference := reference_of(node, kind)) is not None:
                yield Found(reference, kind)
            pending.extend(reversed(members_of(node, kind)))
        elif isinstance(node, Seq):
            pending.extend([(item, kind) for item in reversed(node.items)])
        elif kind == MAPPING_VALUE and isinstance(node.value, str) and names_a_place(node.value):
            yield Found(node, "schema")


def members_of(node: Map, kind: str) -> list[tuple[Node, str]]:
    """The members of an object that are not data, with their kinds."""
    shape = SHAPES[kind]
    if shape.others:
        kinds = ((value, shape.kind_of_member(key)) for key, value in node.items.items())
        return [(value, kind) for value, kind in kinds if kind]
    kinds_of = shape.members
    return [(value, kinds_of[key]) for key, value in node.items.items() if key in kinds_of]


def names_a_place(value: str) -> bool:
    """Whether the value of a discriminator's mapping is a reference, not a component's name."""
    return "#" in value or "/" in value or value.endswith((".yaml", ".yml", ".json"))


def refuse_outside(reference: str) -> Refusal:
    """Why a reference to a file elsewhere on this machine is not followed."""
    hint = "move the file below the folder of the root document"
    return Refusal("outside-root", f'"{reference}" leads out of the root document\'s folder', hint)
