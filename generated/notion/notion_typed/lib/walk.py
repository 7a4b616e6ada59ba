"""Walk the blocks of a page from top to bottom, those inside of others included.

In: the id of a page or block. Out: its blocks in the order in which a reader meets them, each with
its depth. Lists of children are read ahead, so that a page with many of them takes few round trips;
the order stays. What is *not* decided here: how a list is read (`blocks.children.list`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, overload

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import omit
from ..errors import InvalidArgumentError, PaginationError
from ._flow import Call, Flow, ask_all, iterate
from ._lists import Cursors, items_of

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..types import Block, BlockChildListPage, PartialBlock

__all__ = ["WalkedBlock", "walk_blocks"]


class WalkedBlock(NamedTuple):
    """A block, and how many blocks it is inside of below where the walk began."""

    block: Block | PartialBlock
    depth: int


@overload
def walk_blocks(
    client: Notion,
    block_id: str,
    *,
    max_depth: int | None = None,
    concurrency: int = 3,
    into_pages: bool = False,
    **options: Unpack[RequestOptions],
) -> Iterator[WalkedBlock]: ...
@overload
def walk_blocks(
    client: AsyncNotion,
    block_id: str,
    *,
    max_depth: int | None = None,
    concurrency: int = 3,
    into_pages: bool = False,
    **options: Unpack[RequestOptions],
) -> AsyncIterator[WalkedBlock]: ...
def walk_blocks(
    client: Notion | AsyncNotion,
    block_id: str,
    *,
    max_depth: int | None = None,
    concurrency: int = 3,
    into_pages: bool = False,
    **options: Unpack[RequestOptions],
) -> Iterator[WalkedBlock] | AsyncIterator[WalkedBlock]:
    """Walk all blocks below a page or block, each followed by those inside of it.

    Args:
        client: `Notion`, to walk with ``for``, or `AsyncNotion`, to walk with ``async for``.
        block_id: The page or block whose content is wanted.
        max_depth: How many levels to walk: 1 for the direct children only, all without it.
        concurrency: How many lists of children to read at the same time. As many are held at most
            until the walk reaches them; 1 reads each when it is needed.
        into_pages: Whether to walk into the pages that are blocks of the page. Databases are
            never walked into: query their data sources.
        options: For every call, such as `timeout`.

    A block whose children cannot be read raises the error of the API where the walk gets to it.

    Example:
        >>> for block, depth in lib.walk_blocks(client, page_id):
        ...     print(depth, block.type if lib.is_full_block(block) else "no access")
        0 heading_2
        0 toggle
        1 to_do
    """
    if concurrency < 1:
        raise InvalidArgumentError("concurrency: at least 1")
    walk = _Walk(block_id, max_depth, concurrency, into_pages, options)
    return iterate(client, walk.advance)


@dataclass(slots=True)
class _Children:
    """The children of one block, read page by page."""

    block_id: str
    depth: int
    ancestors: frozenset[str]
    cursor: str | None = None
    cursors: Cursors = field(default_factory=Cursors)
    started: bool = False
    complete: bool = False
    error: Exception | None = None
    waiting: deque[tuple[Block | PartialBlock, _Children | None]] = field(
        default_factory=deque["tuple[Block | PartialBlock, _Children | None]"]
    )


class _Walk:
    """Where a walk has got to: lists that are open, the innermost one last."""

    def __init__(
        self,
        block_id: str,
        max_depth: int | None,
        concurrency: int,
        into_pages: bool,  # noqa: FBT001  # as given
        options: RequestOptions,
    ) -> None:
        self._max_depth = max_depth
        self._concurrency = concurrency
        self._into_pages = into_pages
        self._options = options
        self._open = [_Children(block_id, 0, frozenset((block_id,)))]
        if max_depth is not None and max_depth < 1:
            self._open.clear()

    def advance(self) -> Flow[WalkedBlock | None]:
        """Give the next block."""
        while self._open:
            children = self._open[-1]
            if children.waiting:
                block, inside = children.waiting.popleft()
                if inside is not None:
                    self._open.append(inside)
                return WalkedBlock(block, children.depth)
            if children.error is not None:
                self._open.clear()
                raise children.error
            if children.complete:
                self._open.pop()
            else:
                yield from self._read([children, *self._ahead()])
        return None

    def _ahead(self) -> list[_Children]:
        """Choose lists that will be needed next, as long as few are held already."""
        upcoming = [
            inside
            for children in reversed(self._open)
            for _, inside in children.waiting
            if inside is not None
        ]
        room = self._concurrency - 1 - sum(inside.started for inside in upcoming)
        return [inside for inside in upcoming if not inside.started][: max(0, room)]

    def _read(self, lists: list[_Children]) -> Flow[None]:
        calls = [self._call(children) for children in lists]
        pages = yield from ask_all(calls, limit=self._concurrency)
        for children, page in zip(lists, pages, strict=True):
            children.started = True
            if isinstance(page, Exception):
                children.error = page
            else:
                self._take(children, page)

    def _call(self, children: _Children) -> Call[BlockChildListPage]:
        block_id, cursor = children.block_id, children.cursor or omit
        options = self._options
        return Call(
            lambda client: client.blocks.children.list(block_id, start_cursor=cursor, **options),
            lambda client: client.blocks.children.list(block_id, start_cursor=cursor, **options),
        )

    def _take(self, children: _Children, page: BlockChildListPage) -> None:
        for block in items_of(page):
            children.waiting.append((block, self._inside(children, block)))
        try:
            children.cursor = children.cursors.after(page)
        except PaginationError as error:
            children.error = error
        children.complete = children.cursor is None

    def _inside(self, children: _Children, block: Block | PartialBlock) -> _Children | None:
        depth = children.depth + 1
        block_id = wire_value(block, "id")
        if (
            (self._max_depth is not None and depth >= self._max_depth)
            or wire_value(block, "has_children") is not True
            or not isinstance(block_id, str)
            or block_id in children.ancestors
        ):
            return None
        kind = wire_value(block, "type")
        if kind == "child_database" or (kind == "child_page" and not self._into_pages):
            return None
        return _Children(block_id, depth, children.ancestors | {block_id})
