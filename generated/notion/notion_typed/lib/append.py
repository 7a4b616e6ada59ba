"""Append any number of blocks, nested to any depth.

In: the page or block that receives them, and the blocks. Out: the new blocks of the outermost
level. Few requests are made, one after another, so that the order is kept; what is too deep for one
goes to the ids that it has brought. What is *not* decided here: what fits into a request
(`_cutting`), how blocks are written (`blocks`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, cast, overload

from typing_extensions import Unpack

from .._runtime.base_model import wire_value
from .._runtime.omit import Omit, omit
from ..errors import InvalidArgumentError, NotionError
from ._cutting import Node, Portion, read_blocks, take_portion
from ._flow import Flow, ask, run
from ._lists import Cursors, items_of

if TYPE_CHECKING:
    from .._client import AsyncNotion, Notion
    from .._runtime.options import RequestOptions
    from ..params import BlockParam, ContentPositionParam
    from ..types import Block, BlockChildListPage, PartialBlock

__all__ = ["append_blocks", "resume_append_blocks"]


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
    appended before an error stays; a note on the error says how much that is, and
    `resume_append_blocks` takes the error to append the rest.

    Example:
        >>> from notion_typed.lib.blocks import paragraph, toggle
        >>> many = [paragraph(f"line {number}") for number in range(250)]
        >>> len(lib.append_blocks(client, page_id, [toggle("all of it", children=many)]))
        1
    """
    nodes = read_blocks(blocks)
    appending = _Appending(sum(node.size for node in nodes))
    if nodes:
        appending.jobs.append(_Job(block_id, (), nodes, position, outermost=True))
    return run(client, appending.carry_out(options))


@overload
def resume_append_blocks(
    client: Notion, error: NotionError, **options: Unpack[RequestOptions]
) -> list[Block | PartialBlock]: ...
@overload
def resume_append_blocks(
    client: AsyncNotion, error: NotionError, **options: Unpack[RequestOptions]
) -> Coroutine[Any, Any, list[Block | PartialBlock]]: ...
def resume_append_blocks(
    client: Notion | AsyncNotion, error: NotionError, **options: Unpack[RequestOptions]
) -> list[Block | PartialBlock] | Coroutine[Any, Any, list[Block | PartialBlock]]:
    """Append what `append_blocks` had not appended yet when it raised an error.

    The request that failed is made again. If Notion may have carried it out (an
    `APIConnectionError`, or a status from 500 on), look at the page first: else its blocks, up to
    1,000, may be there twice.

    Args:
        client: `Notion`, or `AsyncNotion`, with which the call is to be awaited.
        error: What `append_blocks` or this function has raised. It can be pickled meanwhile.
        options: For every call, such as `timeout`.

    Returns:
        The new blocks of the outermost level, in their order, including those from before.

    Raises `InvalidArgumentError` for an error after which there is nothing to go on with, and the
    errors of the calls; these can be resumed again.

    Example:
        >>> try:
        ...     created = lib.append_blocks(client, page_id, many)
        ... except notion_typed.RateLimitError as error:
        ...     created = lib.resume_append_blocks(client, error)
    """
    appending: object = error.__dict__.get(_UNFINISHED)
    if not isinstance(appending, _Appending):
        raise InvalidArgumentError("error: append_blocks has not raised it, or cannot go on")
    return run(client, appending.copy().carry_out(options))


_UNFINISHED: Final = "_unfinished_append"
"""Where an error keeps what is left to do."""


@dataclass(frozen=True, slots=True)
class _Job:
    """Blocks to append to one parent."""

    above: str
    path: tuple[int, ...]
    """Where the parent is below `above`: places among the children."""

    nodes: tuple[Node, ...]
    position: ContentPositionParam | Omit = omit
    outermost: bool = False


@dataclass(slots=True)
class _Appending:
    """Blocks on their way: nothing but data, so that an error can keep it."""

    total: int
    appended: int = 0
    jobs: deque[_Job] = field(default_factory=deque["_Job"])
    created: list[Block | PartialBlock] = field(default_factory=list["Block | PartialBlock"])
    lists: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Children by the id of their parent: answers have the ids of the outermost level only."""

    def copy(self) -> _Appending:
        """Give one that can go on while this one stays as it is."""
        return replace(self, jobs=deque(self.jobs), created=[*self.created], lists={**self.lists})

    def carry_out(self, options: RequestOptions) -> Flow[list[Block | PartialBlock]]:
        while self.jobs:
            job = self.jobs[0]
            try:
                parent = yield from self._locate(job, options)
                portion = take_portion(job.nodes)
                page = yield from _send(parent, portion, job.position, options)
            except NotionError as error:
                error.add_note(f"{self._progress()}; resume_append_blocks goes on from there")
                error.__dict__[_UNFINISHED] = self
                raise
            self.jobs.popleft()
            self.appended += portion.size
            try:
                self._note(job, parent, portion, items_of(page))
            except NotionError as error:
                error.add_note(self._progress())
                raise
        return self.created

    def _progress(self) -> str:
        return f"append_blocks: {self.appended} of {self.total} blocks were appended before"

    def _note(
        self, job: _Job, parent: str, portion: Portion, new: list[Block | PartialBlock]
    ) -> None:
        """Remember what has come, and what is left over."""
        if job.outermost:
            self.created += new
        for leftover in portion.leftovers:
            first, *inner = leftover.path
            self.jobs.append(_Job(_id(new, first), tuple(inner), leftover.nodes))
        if portion.rest:
            position: ContentPositionParam | Omit = job.position
            if not isinstance(position, Omit) and position["type"] != "end":
                position = {"type": "after_block", "after_block": {"id": _id(new, -1)}}
            self.jobs.appendleft(_Job(parent, (), portion.rest, position, job.outermost))

    def _locate(self, job: _Job, options: RequestOptions) -> Flow[str]:
        parent = job.above
        for place in job.path:
            if parent not in self.lists:
                self.lists[parent] = yield from _children(parent, options)
            parent = _id(self.lists[parent], place)
        return parent


def _send(
    parent: str,
    portion: Portion,
    position: ContentPositionParam | Omit,
    options: RequestOptions,
) -> Flow[BlockChildListPage]:
    children = cast("Sequence[BlockParam]", portion.blocks)
    return ask(
        lambda client: client.blocks.children.append(
            parent, children=children, position=position, **options
        ),
        lambda client: client.blocks.children.append(
            parent, children=children, position=position, **options
        ),
    )


def _children(parent: str, options: RequestOptions) -> Flow[list[str]]:
    ids: list[str] = []
    cursors, cursor = Cursors(), None
    while True:
        page = yield from _list(parent, cursor, options)
        found = items_of(page)
        ids += [_id(found, place) for place in range(len(found))]
        cursor = cursors.after(page)
        if cursor is None:
            return ids


def _list(parent: str, cursor: str | None, options: RequestOptions) -> Flow[BlockChildListPage]:
    start = cursor or omit
    return ask(
        lambda client: client.blocks.children.list(parent, start_cursor=start, **options),
        lambda client: client.blocks.children.list(parent, start_cursor=start, **options),
    )


def _id(found: Sequence[object], place: int) -> str:
    """Give the id of a block that is to be there."""
    block_id: object = found[place] if -len(found) <= place < len(found) else None
    if not isinstance(block_id, str):
        block_id = wire_value(block_id, "id")
    if not isinstance(block_id, str):
        raise NotionError("the API has appended blocks without telling their ids")
    return block_id
