"""Operations that answer at once or, to those who ask for it, with a stream of events.

In: an `Api`. Out: the same with two operations in place of each that has both answers, so that each
becomes a method of its own. What the second one is called is decided in `resources`, what a stream
is in the run time.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.api.operations import Api, Media, MediaKind, Operation, Response
from clientsmith.frozen import replace


def split_streams(api: Api) -> Api:
    """The API with an operation for each way to answer."""
    return replace(api, operations=tuple(one for each in api.operations for one in _split(each)))


def _split(operation: Operation) -> Iterator[Operation]:
    media = [each for response in operation.responses for each in _success(response)]
    if not any(map(_is_stream, media)) or all(map(_is_stream, media)):
        yield operation
        return
    yield replace(operation, responses=tuple(_having(operation, streams=False)))
    yield replace(
        operation,
        id=f"{operation.id}:stream",
        operation_id=operation.operation_id and f"{operation.operation_id}-stream",
        responses=tuple(_having(operation, streams=True)),
        stream_of=operation.id,
    )


def _having(operation: Operation, *, streams: bool) -> Iterator[Response]:
    """The responses of one way to answer; errors belong to both."""
    for response in operation.responses:
        success = _success(response)
        kept = tuple(media for media in success if _is_stream(media) is streams)
        if kept or not (success or (streams and response.status[:1] == "2")):
            yield replace(response, content=kept) if success else response


def _success(response: Response) -> tuple[Media, ...]:
    return response.content if response.status[:1] == "2" else ()


def _is_stream(media: Media) -> bool:
    return media.kind is MediaKind.EVENT_STREAM
