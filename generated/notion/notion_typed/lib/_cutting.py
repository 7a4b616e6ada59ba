"""Cut blocks into requests that the API accepts.

In: blocks, nested as deep as they are. Out: requests, each with what is left over from it: children
that did not fit, and the place of the block that they belong to. The limits are those of the
document: 100 blocks in a list, 1,000 in a request, two levels below the outermost one (columns add
one), 100 items of rich text with 2,000 characters each, 500 kB. What is *not* decided here: how
places become ids (`append`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from .._runtime.narrow import is_list, is_mapping
from ..errors import InvalidArgumentError
from .rich_text import split_long

if TYPE_CHECKING:
    from ..params import RichTextParam

__all__ = ["Leftover", "Node", "Portion", "read_blocks", "take_portion"]

_LEVELS: Final = 2
_LONGEST_LIST: Final = 100
_MOST_BLOCKS: Final = 1000
_MOST_BYTES: Final = 480_000
"""Less than the 500 kB of a request, for what surrounds the blocks."""

_MOST_TEXT: Final = _MOST_BYTES - 20_000
"""How long the rich text of one block may be; the rest is for its captions and the like."""

# What these have inside must come with them.
_NEEDS: Final[Mapping[str, int]] = {"column_list": 2, "table": 1}


@dataclass(frozen=True, slots=True)
class Node:
    """A block without its children, and its children."""

    kind: str
    block: Mapping[str, object]
    children: tuple[Node, ...]
    size: int
    """How many blocks these are in all."""

    bytes: int
    """How long they are as JSON."""

    own_bytes: int
    """How long the block alone is."""

    levels: int
    """How many levels below it the block needs to be sent whole."""

    wide: bool
    """Whether a list in it is too long to be sent whole."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Children that have to be sent later, in their order."""

    path: tuple[int, ...]
    """Where their parent is: places among the children, from the outermost block down."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Portion:
    """What one request sends, and what that leaves over."""

    blocks: tuple[Mapping[str, object], ...]
    leftovers: tuple[Leftover, ...]
    size: int
    rest: tuple[Node, ...]
    """Blocks of the outermost level that did not fit."""


def read_blocks(blocks: object, place: str = "blocks") -> tuple[Node, ...]:
    """Read blocks as arguments take them. Raises `InvalidArgumentError` for what is no block."""
    if not isinstance(blocks, Sequence) or isinstance(blocks, str | bytes):
        raise InvalidArgumentError(f"{place}: expected a sequence of blocks")
    nodes: list[Node] = []
    for number, block in enumerate(cast("Sequence[object]", blocks)):
        nodes += _read_block(block, f"{place}.{number}")
    return tuple(nodes)


def take_portion(nodes: Sequence[Node]) -> Portion:
    """Take as many blocks as one request may have; at least one."""
    cut = _Cut()
    sent: list[Mapping[str, object]] = []
    for place, node in enumerate(nodes[:_LONGEST_LIST]):
        # What has to be torn apart at least has a request of its own to begin with.
        if sent and not cut.holds(node):
            break
        sent.append(cut.send(node, _LEVELS, (place,)))
    return Portion(tuple(sent), tuple(cut.leftovers), cut.size, tuple(nodes[len(sent) :]))


@dataclass(slots=True)
class _Cut:
    """One request while it is filled."""

    size: int = 0
    bytes: int = 0
    most_blocks: int = _MOST_BLOCKS
    most_bytes: int = _MOST_BYTES
    leftovers: list[Leftover] = field(default_factory=list[Leftover])

    def holds(self, node: Node) -> bool:
        return (
            self.size + node.size <= self.most_blocks and self.bytes + node.bytes <= self.most_bytes
        )

    def send(self, node: Node, levels: int, path: tuple[int, ...]) -> Mapping[str, object]:
        """Send a block, with as many of its children as fit."""
        self.size += 1
        self.bytes += node.own_bytes
        if node.kind == "column_list":
            return self._send_columns(node, levels, path)
        sent: list[Mapping[str, object]] = []
        for place, child in enumerate(node.children[:_LONGEST_LIST]):
            if levels > 0 and _fits(child, levels - 1) and self.holds(child):
                self.size += child.size
                self.bytes += child.bytes
                sent.append(_whole(child))
            elif place == 0 and _must_send_first(node, child, levels - 1):
                sent.append(self.send(child, levels - 1, (*path, place)))
            else:
                break
        self._leave(node, len(sent), path)
        return _with_children(node, sent)

    def _send_columns(self, node: Node, levels: int, path: tuple[int, ...]) -> Mapping[str, object]:
        """Send all columns, which cannot be added later; each may have its share of the request."""
        columns = node.children[:_LONGEST_LIST]
        most_blocks, most_bytes = self.most_blocks, self.most_bytes
        sent: list[Mapping[str, object]] = []
        for place, column in enumerate(columns):
            left = len(columns) - place
            self.most_blocks = self.size + (most_blocks - self.size) // left
            self.most_bytes = self.bytes + (most_bytes - self.bytes) // left
            sent.append(self.send(column, levels, (*path, place)))
        self.most_blocks, self.most_bytes = most_blocks, most_bytes
        self._leave(node, len(sent), path)
        return _with_children(node, sent)

    def _leave(self, node: Node, sent: int, path: tuple[int, ...]) -> None:
        if sent < len(node.children):
            self.leftovers.append(Leftover(path, node.children[sent:]))


def _fits(node: Node, levels: int) -> bool:
    return node.levels <= levels and not node.wide


def _must_send_first(parent: Node, child: Node, levels: int) -> bool:
    """Tell whether a first child has to come with its parent, even without all that is in it."""
    return parent.kind in ("column", "tab", "table") and levels >= _NEEDS.get(child.kind, 0)


def _whole(node: Node) -> Mapping[str, object]:
    return _with_children(node, [_whole(child) for child in node.children])


def _with_children(node: Node, children: Sequence[Mapping[str, object]]) -> Mapping[str, object]:
    if not children and node.kind != "column":
        return node.block
    content = cast("Mapping[str, object]", node.block[node.kind])
    return {**node.block, node.kind: {**content, "children": list(children)}}


def _read_block(block: object, place: str) -> list[Node]:
    if not is_mapping(block):
        raise InvalidArgumentError(f"{place}: expected a block")
    kind = _kind(block, place)
    content = block[kind]
    if not is_mapping(content):
        raise InvalidArgumentError(f"{place}.{kind}: expected an object")
    children = read_blocks(content.get("children", ()), f"{place}.{kind}.children")
    outer = {key: value for key, value in block.items() if key != kind}
    bare = {key: value for key, value in content.items() if key != "children"}
    parts = _within_limits(bare, f"{place}.{kind}")
    # What is inside follows the text, so it belongs to the last of the blocks.
    return [
        *(_node(kind, {**outer, kind: part}, ()) for part in parts[:-1]),
        _node(kind, {**outer, kind: parts[-1]}, children),
    ]


def _kind(block: Mapping[str, object], place: str) -> str:
    named = block.get("type")
    kinds = [key for key in block if key not in ("type", "object")]
    kind = named if isinstance(named, str) else kinds[0] if len(kinds) == 1 else None
    if kind is None or kind not in block:
        raise InvalidArgumentError(f"{place}: a block has its content under the name of its type")
    return kind


def _node(kind: str, block: Mapping[str, object], children: tuple[Node, ...]) -> Node:
    inner = max((child.levels for child in children), default=-1)
    levels = max(inner if kind == "column_list" else inner + 1, _NEEDS.get(kind, 0))
    own_bytes = _length(block)
    return Node(
        kind=kind,
        block=block,
        children=children,
        size=1 + sum(child.size for child in children),
        own_bytes=own_bytes,
        bytes=own_bytes + sum(child.bytes for child in children),
        levels=levels,
        wide=len(children) > _LONGEST_LIST or any(child.wide for child in children),
    )


def _length(value: object) -> int:
    return len(json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "replace")) + 16


def _within_limits(content: Mapping[str, object], place: str) -> list[Mapping[str, object]]:
    """Split long text, and content with too much text into several blocks' contents."""
    made = dict(content)
    if "caption" in made:
        made["caption"] = _few(_items(made["caption"]), f"{place}.caption")
    if is_list(made.get("cells")):
        cells = cast("list[object]", made["cells"])
        made["cells"] = [
            _few(_items(cell), f"{place}.cells.{number}") for number, cell in enumerate(cells)
        ]
    if "rich_text" not in made:
        return [made]
    return [{**made, "rich_text": group} for group in _groups(_items(made["rich_text"]))]


def _groups(items: list[object]) -> list[list[object]]:
    """Share items of rich text out to as few blocks as may hold them."""
    groups: list[list[object]] = [[]]
    length = 0
    for item in items:
        own = _length(item)
        if groups[-1] and (len(groups[-1]) == _LONGEST_LIST or length + own > _MOST_TEXT):
            groups.append([])
            length = 0
        groups[-1].append(item)
        length += own
    return groups


def _items(items: object) -> list[object]:
    found: list[object] = []
    for item in cast("Sequence[object]", items) if isinstance(items, Sequence) else ():
        content = item.get("text") if is_mapping(item) else None
        whole = is_mapping(content) and isinstance(content.get("content"), str)
        found += split_long(cast("RichTextParam", item)) if whole else [item]
    return found


def _few(items: list[object], place: str) -> list[object]:
    if len(items) > _LONGEST_LIST:
        raise InvalidArgumentError(f"{place}: at most {_LONGEST_LIST} items of rich text")
    return items
