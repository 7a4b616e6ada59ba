"""Bodies of answers that are no success: as much of them as can be read.

In: a response of httpx2 with such a status. Out: its body, and what is wrong with it. The status says
what happened, so a body that breaks off or is not compressed as it says is no reason to fail
otherwise. What is *not* decided here: what the answer means (`responses`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Final

from .failures import is_of_the_wire

if TYPE_CHECKING:
    import httpx2

    from .calls import Call

__all__ = ["read_refusal", "read_refusal_async"]

_BROKEN: Final = "broken off"


def read_refusal(response: httpx2.Response, call: Call) -> tuple[bytes, str]:
    """Read the body, and say what is wrong with it. Raises `APITimeoutError`."""
    chunks: list[bytes] = []
    flaw = ""
    try:
        pieces: Iterator[bytes] = response.iter_raw()
        for chunk in pieces:
            chunks.append(chunk)
            call.check_time()
    except Exception as error:
        if not is_of_the_wire(error):
            raise
        flaw = _BROKEN
    return _unpacked(response, b"".join(chunks), flaw)


async def read_refusal_async(response: httpx2.Response, call: Call) -> tuple[bytes, str]:
    """Read the body, and say what is wrong with it. Raises `APITimeoutError`."""
    chunks: list[bytes] = []
    flaw = ""
    try:
        pieces: AsyncIterator[bytes] = response.aiter_raw()
        async for chunk in pieces:
            chunks.append(chunk)
            call.check_time()
    except Exception as error:
        if not is_of_the_wire(error):
            raise
        flaw = _BROKEN
    return _unpacked(response, b"".join(chunks), flaw)


def _unpacked(response: httpx2.Response, raw: bytes, flaw: str) -> tuple[bytes, str]:
    encodings = [pair for pair in response.headers.raw if pair[0].lower() == b"content-encoding"]
    if not encodings or not raw:
        return raw, flaw
    import httpx2

    try:
        return httpx2.Response(200, headers=encodings, content=raw).content, flaw
    except httpx2.DecodingError:
        named = response.headers["content-encoding"]
        return raw, flaw or f'not encoded as "{named}", as it says'
