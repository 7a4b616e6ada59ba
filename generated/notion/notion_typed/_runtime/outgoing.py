"""Requests of httpx2, made from prepared ones.

In: a call, and the client that will send its request. Out: the request, with its time-outs. What is
*not* decided here: how it is sent (`transport`).
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from .calls import Call
from .omit import NotGiven
from .quiet import hide_in_url

if TYPE_CHECKING:
    import httpx2

__all__ = ["outgoing"]

_SHORTEST: Final = 0.001
"""Seconds of a time-out at least: 0 has a meaning of its own for sockets."""


def outgoing(
    client: httpx2.Client | httpx2.AsyncClient,
    call: Call,
    content: bytes | Iterator[bytes] | AsyncIterable[bytes] | None,
) -> httpx2.Request:
    """Make the request of the moment, with what the client adds to each of its requests."""
    import httpx2

    prepared, timeout = call.request, _timeout(client, call)
    limits = client.timeout if isinstance(timeout, NotGiven) else httpx2.Timeout(timeout)
    headers, cookies = _raw(prepared.headers), None
    if prepared.trusted and (client.params or _builds_otherwise(client)):
        request = client.build_request(
            prepared.method,
            prepared.url,
            headers=prepared.headers,
            content=content,
            timeout=limits,
        )
    else:
        # As `build_request` does it, in half of the time. Another host must not get what a client
        # that was given adds to each of its requests.
        if prepared.trusted:
            names = {name.lower() for name, _ in headers}
            others = [pair for pair in client.headers.raw if pair[0].lower() not in names]
            headers, cookies = others + headers, client.cookies
        request = httpx2.Request(
            prepared.method,
            prepared.url,
            headers=headers,
            cookies=cookies,
            content=content,
            extensions={"timeout": limits.as_dict()},
        )
    hide_in_url(request, prepared.url, call.secrets)
    return request


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]


def _builds_otherwise(client: httpx2.Client | httpx2.AsyncClient) -> bool:
    """Whether a client that was given has its own way of making requests."""
    import httpx2

    return type(client).build_request is not httpx2.Client.build_request


def _timeout(
    client: httpx2.Client | httpx2.AsyncClient, call: Call
) -> float | httpx2.Timeout | NotGiven | None:
    """Give what a phase of the attempt may take: no more than is left for the whole call."""
    left, timeout = call.time_left, call.timeout
    if left is None:
        return timeout
    import httpx2

    limits = client.timeout if isinstance(timeout, NotGiven) else httpx2.Timeout(timeout)
    return httpx2.Timeout(
        **{
            phase: max(_SHORTEST, left if seconds is None else min(seconds, left))
            for phase, seconds in limits.as_dict().items()
        }
    )
