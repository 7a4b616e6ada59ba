"""Append any number of blocks, nested to any depth.

In: the page or block that receives them, and the blocks. Out: the new blocks of the outermost
level. Few requests are made, one after another, so that the order is kept; what is too deep for one
goes to the ids that it has brought. What is *not* decided here: what fits into a request
(`_cutting`), how blocks are written (`blocks`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast, overload

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import Omit, omit
from ..errors import NotionError
from ._cutting import Leftover, Node, Portion, read_blocks, take_portion
from ._flow import Flow, ask, run
from ._lists import items_of, next_cursor

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..params import BlockParam, ContentPositionParam
    from ..types import Block, BlockChildListPage, PartialBlock

__all__ = ["append_blocks"]


@overload
def append_blocks(
    client: Notion,
    block_id: str,
    blocks: Sequence[BlockParam],
    *,
    position: ContentPositionParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> list[Block | PartialBlock]: ...
@overload
def append_blocks(
    client: AsyncNotion,
    block_id: str,
    blocks: Sequence[BlockParam],
    *,
    position: ContentPositionParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> Coroutine[Any, Any, list[Block | PartialBlock]]: ...
def append_blocks(
    client: Notion | AsyncNotion,
    block_id: str,
    blocks: Sequence[BlockParam],
    *,
    position: ContentPositionParam | Omit = omit,
    **options: Unpack[RequestOptions],
) -> list[Block | PartialBlock] | Coroutine[Any, Any, list[Block | PartialBlock]]:
    """Append blocks to a page or block, however many and however deep.

    Text of more than 2,000 characters is spread over several items of rich text, and text of more
    than 100 items over several blocks of the same type.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        block_id: The page or block that receives the blocks.
        blocks: Blocks, in the order in which they shall appear.
        position: Where they go among the present children; at the end if left out.
        options: For every call, such as `timeout`.

    Returns:
        The new blocks of the outermost level, in their order.

    Raises `InvalidArgumentError` before anything is sent, and the errors of the calls. What was
    appended before an error stays; a note on the error says how much that is.
    """
    nodes = read_blocks(blocks)
    return run(client, _Appending(nodes, options).carry_out(block_id, position))


@dataclass(frozen=True, slots=True)
class _Job:
    """Blocks to append to one parent."""

    parent: str
    nodes: tuple[Node, ...]


class _Appending:
    """Blocks on their way."""

    def __init__(self, nodes: tuple[Node, ...], options: RequestOptions) -> None:
        self._nodes = nodes
        self._options = options
        self._appended = 0
        self._jobs: deque[_Job] = deque()

    def carry_out(
        self, block_id: str, position: ContentPositionParam | Omit
    ) -> Flow[list[Block | PartialBlock]]:
        try:
            created = yield from self._append(_Job(block_id, self._nodes), position)
            while self._jobs:
                yield from self._append(self._jobs.popleft(), omit)
        except NotionError as error:
            total = sum(node.size for node in self._nodes)
            error.add_note(
                f"append_blocks: {self._appended} of {total} blocks were appended before"
            )
            raise
        return created

    def _append(
        self, job: _Job, position: ContentPositionParam | Omit
    ) -> Flow[list[Block | PartialBlock]]:
        created: list[Block | PartialBlock] = []
        nodes = job.nodes
        while nodes:
            portion = take_portion(nodes)
            page = yield from self._send(job.parent, portion, position)
            new = items_of(page)
            self._appended += portion.size
            created += new
            yield from self._note(portion, new)
            nodes = portion.rest
            if nodes and not isinstance(position, Omit) and position["type"] != "end":
                position = {"type": "after_block", "after_block": {"id": _id(new[-1:])}}
        return created

    def _send(
        self, parent: str, portion: Portion, position: ContentPositionParam | Omit
    ) -> Flow[BlockChildListPage]:
        children = cast("Sequence[BlockParam]", portion.blocks)
        return ask(
            lambda client: client.blocks.children.append(
                parent, children=children, position=position, **self._options
            ),
            lambda client: client.blocks.children.append(
                parent, children=children, position=position, **self._options
            ),
        )

    def _note(self, portion: Portion, new: Sequence[object]) -> Flow[None]:
        """Remember what is left over, now that the ids are known."""
        lists: dict[str, list[str]] = {}
        for leftover in portion.leftovers:
            parent = yield from self._locate(leftover, new, lists)
            self._jobs.append(_Job(parent, leftover.nodes))

    def _locate(
        self, leftover: Leftover, new: Sequence[object], lists: dict[str, list[str]]
    ) -> Flow[str]:
        first, *inner = leftover.path
        parent = _id(new[first : first + 1])
        for place in inner:
            # Answers have the ids of the outermost level only.
            if parent not in lists:
                lists[parent] = yield from self._children(parent)
            parent = _id(lists[parent][place : place + 1])
        return parent

    def _children(self, parent: str) -> Flow[list[str]]:
        ids: list[str] = []
        cursor: str | None = None
        while True:
            page = yield from self._list(parent, cursor)
            ids += [_id([block]) for block in items_of(page)]
            following = next_cursor(page)
            if following is None or following == cursor:
                return ids
            cursor = following

    def _list(self, parent: str, cursor: str | None) -> Flow[BlockChildListPage]:
        start = cursor or omit
        return ask(
            lambda client: client.blocks.children.list(parent, start_cursor=start, **self._options),
            lambda client: client.blocks.children.list(parent, start_cursor=start, **self._options),
        )


def _id(found: Sequence[object]) -> str:
    """Give the id of the one block that is to be there."""
    block_id: object = found[0] if found else None
    if not isinstance(block_id, str):
        block_id = wire_value(block_id, "id")
    if not isinstance(block_id, str):
        raise NotionError("the API has appended blocks without telling their ids")
    return block_id
