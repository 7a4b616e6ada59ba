"""Bodies that are read while they arrive.

In: a response of httpx2 that nothing was read of. Out: its bytes, once, without keeping them. What
httpx2 raises meanwhile becomes an error of the tree, and every end, also an early one, gives the
connection back. What is *not* decided here: what the bytes are (`streamed`, `streaming`).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing
from typing import TYPE_CHECKING

from .errors import APIError, ClientError
from .failures import is_of_the_wire

if TYPE_CHECKING:
    import httpx2

__all__ = ["AsyncBody", "SyncBody"]


class SyncBody:
    """The body of an open answer of a synchronous client."""

    def __init__(self, response: httpx2.Response, failure: Callable[[Exception], APIError]) -> None:
        self._response = response
        self._failure = failure

    def chunks(self, size: int | None = None) -> Generator[bytes]:
        """Give the body in pieces of `size` bytes, or as they come; decoded, if it is compressed.

        Raises `ClientError` if the body was read or closed before.
        """
        import httpx2

        try:
            yield from self._response.iter_bytes(size)
        except (httpx2.StreamConsumed, httpx2.StreamClosed) as error:
            raise ClientError("the body of the answer was read or closed before") from error
        except Exception as error:
            if not is_of_the_wire(error):
                raise
            failure = self._failure(error)
            raise failure from failure.__cause__
        finally:
            self.close()

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self._response.is_closed

    def close(self) -> None:
        """Give the connection back; doing so twice does no harm."""
        self._response.close()


class AsyncBody:
    """The body of an open answer of an asynchronous client."""

    def __init__(self, response: httpx2.Response, failure: Callable[[Exception], APIError]) -> None:
        self._response = response
        self._failure = failure

    async def chunks(self, size: int | None = None) -> AsyncGenerator[bytes]:
        """Give the body in pieces of `size` bytes, or as they come; decoded, if it is compressed.

        Raises `ClientError` if the body was read or closed before.
        """
        import httpx2

        try:
            async with aclosing(self._response.aiter_bytes(size)) as chunks:
                async for chunk in chunks:
                    yield chunk
        except (httpx2.StreamConsumed, httpx2.StreamClosed) as error:
            raise ClientError("the body of the answer was read or closed before") from error
        except Exception as error:
            if not is_of_the_wire(error):
                raise
            failure = self._failure(error)
            raise failure from failure.__cause__
        finally:
            await self.close()

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self._response.is_closed

    async def close(self) -> None:
        """Give the connection back; doing so twice does no harm."""
        await self._response.aclose()
