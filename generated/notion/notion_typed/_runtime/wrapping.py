"""What a call gives instead of a result: the answer around it, or a stream of events.

In: an answer and the form in which the call wants it. Out: a `RawResponse`, a `StreamedResponse` or
a `Stream`, or their asynchronous kin. What is *not* decided here: what a result is (the clients
hand in functions that make one), and how answers are read (`streamed`, `streaming`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from .answers import Answer
from .calls import Call
from .endpoint import Endpoint
from .events import is_event_stream
from .raw import RawResponse, ResponseFacts
from .reading import AsyncOpen, Open
from .responses import Knowledge, unreadable
from .sse import ServerSentEvent
from .streamed import AsyncStreamedResponse, StreamedResponse
from .streaming import AsyncStream, Stream
from .wishes import Wish

__all__ = ["Making", "wrap", "wrap_async"]

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Making(Generic[ResultT]):
    """What a client knows of the results of an endpoint."""

    endpoint: Endpoint[ResultT]
    knowledge: Knowledge
    conclude: Callable[[Answer], ResultT]
    """Makes the result from a whole answer."""

    decode: Callable[[ResponseFacts, ServerSentEvent], ResultT]
    """Makes the value of an event of a stream."""


def wrap(
    form: Wish | None, call: Call, answer: Answer, making: Making[ResultT], open_: Open
) -> RawResponse[object] | StreamedResponse[object] | Stream[ResultT]:
    """Give the answer to a call in the form that it wishes, a stream of events by default.

    Raises `ResponseDecodeError` if there should be events and it has none.
    """
    streams = making.endpoint.stream is not None

    def stream(response: StreamedResponse[object]) -> Stream[ResultT]:
        return Stream(response, open_, making.decode, resumes=making.endpoint.resumes)

    def parse(response: StreamedResponse[object]) -> ResultT | Stream[ResultT]:
        return stream(response) if streams else making.conclude(response.whole())

    settings = making.knowledge.settings
    response = StreamedResponse(answer, call, settings, parse)
    if streams and not is_event_stream(answer):
        raise _not_events(making, response.whole())
    if form == "raw":
        return RawResponse(response.whole(), call, settings, lambda _: response.parse())
    return stream(response) if form is None else response


async def wrap_async(
    form: Wish | None, call: Call, answer: Answer, making: Making[ResultT], open_: AsyncOpen
) -> RawResponse[object] | AsyncStreamedResponse[object]:
    """Give the answer to a call in the form that it wishes.

    Raises `ResponseDecodeError` if there should be events and it has none.
    """
    streams = making.endpoint.stream is not None

    def stream(response: AsyncStreamedResponse[object]) -> AsyncStream[ResultT]:
        return AsyncStream(response, open_, making.decode, resumes=making.endpoint.resumes)

    async def parse(response: AsyncStreamedResponse[object]) -> ResultT | AsyncStream[ResultT]:
        return stream(response) if streams else making.conclude(await response.whole())

    settings = making.knowledge.settings
    response = AsyncStreamedResponse(answer, call, settings, parse)
    if streams and not is_event_stream(answer):
        raise _not_events(making, await response.whole())
    if form == "raw":
        whole = await response.whole()
        if streams:
            return RawResponse(whole, call, settings, lambda _: stream(response))
        return RawResponse(whole, call, settings, making.conclude)
    return response


def _not_events(making: Making[ResultT], answer: Answer) -> Exception:
    label = f"{making.endpoint.method} {making.endpoint.path}"
    return unreadable(label, answer, making.knowledge, "a stream of events")
