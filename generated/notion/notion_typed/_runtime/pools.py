"""The clients of httpx2 that hold the connections.

In: the client that was given, or what one of our own is to be like. Out: the one to send with, here
and now. What is *not* decided here: what is sent (`transport`).
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Final, Literal, assert_never

from .credentials import Place
from .errors import ClientError, InvalidArgumentError
from .forks import renew_after_fork
from .omit import NotGiven

if TYPE_CHECKING:
    import ssl

    import httpx2

__all__ = ["AsyncPool", "SyncPool"]

_CONNECT: Final = 5.0
_CONNECTIONS: Final = 100
_CLOSED: Final = "the client is closed"
_INHERITED: Final[list[object]] = []
"""What a parent process left behind: collecting it would close connections that are not ours."""


class SyncPool:
    """The client that was given, or one that is made when it is needed and shared by threads."""

    def __init__(
        self, given: httpx2.Client | None, *, timeout: float | None, http2: bool = False
    ) -> None:
        if given is not None:
            _check_kind(given, "Client", http2=http2)
        _check_http2(http2)
        self._given = given
        self._timeout = timeout
        self._http2 = http2
        self._own: httpx2.Client | None = None
        self._finalizer: weakref.finalize[[], SyncPool] | None = None
        self._closed = False
        self._lock = threading.Lock()
        renew_after_fork(self)

    def changed(
        self, given: httpx2.Client | NotGiven | None, *, http2: bool | NotGiven
    ) -> SyncPool:
        """Give a pool with these connections: this one, if they are the same."""
        if isinstance(given, NotGiven):
            given = self._given
        if isinstance(http2, NotGiven):
            http2 = self._http2 and given is None
        if given is self._given and http2 == self._http2:
            return self
        return SyncPool(given, timeout=self._timeout, http2=http2)

    def client(self) -> httpx2.Client:
        """Give the client to send with. Raises `ClientError` if it is closed."""
        import httpx2

        if self._closed or (self._given is not None and self._given.is_closed):
            raise ClientError(_CLOSED)
        found = self._given or self._own
        if found is not None:
            return found
        with self._lock:
            if self._closed:  # by another thread, meanwhile
                raise ClientError(_CLOSED)
            if self._own is None:
                from .cookies import make_jar

                self._own = httpx2.Client(
                    cookies=make_jar(),
                    timeout=_own_timeout(self._timeout),
                    limits=_own_limits(),
                    http2=self._http2,
                    verify=_own_certificates(),
                )
                self._finalizer = weakref.finalize(self, self._own.close)
            return self._own

    def adds(self, place: Place, name: str) -> bool:
        """Tell whether the client that was given adds a header, query parameter or cookie."""
        return self._given is not None and _adds(self._given, place, name)

    def close(self) -> None:
        """Close the connections; a client that was given is left to who made it."""
        with self._lock:
            self._closed = True
            if self._own is not None:
                self._own.close()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def renew(self) -> None:
        """Make new connections in a forked process; the others still belong to its parent."""
        self._lock = threading.Lock()
        if self._own is not None and self._finalizer is not None:
            self._finalizer.detach()
            _INHERITED.append(self._own)
            self._own = None


class AsyncPool:
    """The client that was given, or one for each event loop, as connections belong to their loop."""

    def __init__(
        self, given: httpx2.AsyncClient | None, *, timeout: float | None, http2: bool = False
    ) -> None:
        if given is not None:
            _check_kind(given, "AsyncClient", http2=http2)
        _check_http2(http2)
        self._given = given
        self._timeout = timeout
        self._http2 = http2
        self._own: weakref.WeakKeyDictionary[object, httpx2.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )
        self._closed = False
        renew_after_fork(self)

    def changed(
        self, given: httpx2.AsyncClient | NotGiven | None, *, http2: bool | NotGiven
    ) -> AsyncPool:
        """Give a pool with these connections: this one, if they are the same."""
        if isinstance(given, NotGiven):
            given = self._given
        if isinstance(http2, NotGiven):
            http2 = self._http2 and given is None
        if given is self._given and http2 == self._http2:
            return self
        return AsyncPool(given, timeout=self._timeout, http2=http2)

    def client(self) -> httpx2.AsyncClient:
        """Give the client to send with. Raises `ClientError` if it is closed."""
        import httpx2

        if self._closed or (self._given is not None and self._given.is_closed):
            raise ClientError(_CLOSED)
        if self._given is not None:
            return self._given
        loop = _running_loop()
        found = self._own.get(loop)
        if found is None:
            self._leave_ended_loops()
            from .cookies import make_jar

            found = httpx2.AsyncClient(
                cookies=make_jar(),
                timeout=_own_timeout(self._timeout),
                limits=_own_limits(),
                http2=self._http2,
                verify=_own_certificates(),
            )
            self._own[loop] = found
        return found

    def adds(self, place: Place, name: str) -> bool:
        """Tell whether the client that was given adds a header, query parameter or cookie."""
        return self._given is not None and _adds(self._given, place, name)

    async def close(self) -> None:
        """Close the connections; a client that was given is left to who made it.

        Those of other event loops cannot be closed from here.
        """
        self._closed = True
        found = self._own.pop(_running_loop(), None)
        if found is not None:
            await found.aclose()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def renew(self) -> None:
        """Make new connections in a forked process; the others still belong to its parent."""
        _INHERITED.extend(self._own.values())
        self._own = weakref.WeakKeyDictionary()

    def _leave_ended_loops(self) -> None:
        """Let go of connections that nobody can use again: they keep their loop from being freed."""
        import asyncio

        for reference in self._own.keyrefs():
            loop = reference()
            if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed():
                self._own.pop(loop, None)


def _running_loop() -> object:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        import trio

        return trio.lowlevel.current_trio_token()


def _adds(client: httpx2.Client | httpx2.AsyncClient, place: Place, name: str) -> bool:
    match place:
        case "header":
            # What its authentication adds, only the client knows.
            return client.auth is not None or name in client.headers
        case "query":
            return name in client.params
        case "cookie":
            return name in client.cookies
        case _:
            assert_never(place)


def _check_kind(given: object, name: Literal["Client", "AsyncClient"], *, http2: bool) -> None:
    import httpx2

    if not isinstance(given, getattr(httpx2, name)):
        raise InvalidArgumentError(
            f'"http_client" must be an httpx2.{name}, not "{type(given).__qualname__}"'
            f' of "{type(given).__module__}"'
        )
    if http2:
        raise InvalidArgumentError(
            '"http2" is for the client\'s own connections: give it to your "http_client" instead'
        )


def _check_http2(wanted: bool) -> None:  # noqa: FBT001  # the name of the function says it
    if not wanted:
        return
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise InvalidArgumentError(
            '"http2" needs a package that is not installed: pip install "httpx2[http2]"'
        )


def _own_timeout(seconds: float | None) -> httpx2.Timeout:
    import httpx2

    # A host that is there accepts a connection at once, however long its answers take.
    return httpx2.Timeout(seconds, connect=None if seconds is None else min(seconds, _CONNECT))


def _own_limits() -> httpx2.Limits:
    import httpx2

    # As many are kept as there may be: what a burst of calls has opened serves the next one.
    return httpx2.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)


def _own_certificates() -> ssl.SSLContext:
    import httpx2

    # httpx2 would read them again for each proxy that the environment names.
    return httpx2.create_ssl_context()
