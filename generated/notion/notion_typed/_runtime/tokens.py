"""Access tokens that are fetched and renewed while a client is used.

In: a callable that gives a token. Out: the token to send, which is kept until shortly before it
ends. However many threads and tasks need a token at the same time, it is asked for once; a `Tokens`
may serve several clients. What is *not* decided here: how tokens are had from a server of OAuth 2
(`grants`), and what sends them (`credentials`).
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import Final, Literal, TypeAlias

from .errors import InvalidArgumentError

__all__ = [
    "AccessToken",
    "AsyncPost",
    "Post",
    "TokenRequest",
    "TokenSource",
    "Tokens",
    "tokens_of",
]

_LEEWAY: Final = 30.0
"""Seconds before its end from which on a token is not used any more, for long-lived ones."""

_LOOK_AGAIN: Final = 0.01
"""Seconds between two looks whether another task or thread has brought the token."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and what is known of it."""

    value: str = field(repr=False)
    expires_in: float | None = None
    """Seconds from now on for which it is good; ``None`` if that is not known."""

    refresh_token: str | None = field(default=None, repr=False)
    """What the next token is to be had for, where it came with one."""


TokenSource: TypeAlias = (
    "Tokens | Callable[[], str | AccessToken | Awaitable[str] | Awaitable[AccessToken]]"
)
"""What gives tokens. A callable that gives text is asked for each call; an `AccessToken` is kept
until shortly before it expires, or until the API refuses it. Asynchronous clients run a callable that
is not asynchronous in a thread.
"""


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """What is sent to get a token (RFC 6749, 4.4.2 and 6)."""

    url: str
    """Absolute, or relative to the address of the API."""

    fields: Mapping[str, str] = field(repr=False)
    encoding: Literal["form", "json"]
    user: tuple[str, str] | None = field(repr=False)
    """Id and secret of the application for basic authentication."""


Post: TypeAlias = Callable[[TokenRequest], object]
"""Sends a request for a token and gives the JSON of a successful answer."""

AsyncPost: TypeAlias = Callable[[TokenRequest], Awaitable[object]]


class Tokens(ABC):
    """A token that is kept, and renewed when it is needed."""

    def __init__(self, known: AccessToken | None = None) -> None:
        self._token: AccessToken | None = None
        self._good_until: float | None = None
        # Of no event loop, since a loop may come and go while a client stays.
        self._lock = threading.Lock()
        if known is not None:
            self._keep(known)

    def get(self, post: Post, token_url: str = "") -> str:
        """Give a token that is good, by asking for one if need be."""
        kept = self._good()
        if kept is not None:
            return kept
        with self._lock:
            kept = self._good()  # which another thread may have brought meanwhile
            return self._keep(self._fetch(post, token_url)) if kept is None else kept

    async def get_async(self, post: AsyncPost, token_url: str = "") -> str:
        """Give a token that is good, by asking for one if need be."""
        from anyio import sleep

        kept = self._good()
        if kept is not None:
            return kept
        while not self._lock.acquire(blocking=False):  # noqa: ASYNC110  # held by any thread
            await sleep(_LOOK_AGAIN)
        try:
            kept = self._good()
            if kept is None:
                return self._keep(await self._fetch_async(post, token_url))
            return kept
        finally:
            self._lock.release()

    def refuse(self, value: str) -> None:
        """Stop using a token that the API does not accept; one that came since then stays."""
        if self._token is not None and self._token.value == value:
            self._good_until = float("-inf")

    def secrets(self) -> Iterator[str]:
        """Give every text that must not be shown."""
        if self._token is not None:
            yield self._token.value
            if self._token.refresh_token is not None:
                yield self._token.refresh_token

    @abstractmethod
    def _fetch(self, post: Post, token_url: str) -> AccessToken: ...

    @abstractmethod
    async def _fetch_async(self, post: AsyncPost, token_url: str) -> AccessToken: ...

    def _good(self) -> str | None:
        if self._token is None:
            return None
        if self._good_until is not None and time.monotonic() >= self._good_until:
            return None
        return self._token.value

    def _keep(self, token: AccessToken) -> str:
        lasts = token.expires_in
        # A tenth of its life is enough for a short-lived one, which must be of some use after all.
        leeway = 0.0 if lasts is None else min(_LEEWAY, lasts / 10)
        self._token = token
        self._good_until = None if lasts is None else time.monotonic() + lasts - leeway
        return token.value


class _Asked(Tokens):
    """Tokens that a callable gives."""

    def __init__(
        self, ask: Callable[[], str | AccessToken | Awaitable[str] | Awaitable[AccessToken]]
    ) -> None:
        super().__init__()
        self._ask = ask
        self._is_asynchronous = iscoroutinefunction(ask) or iscoroutinefunction(
            getattr(ask, "__call__", None)  # noqa: B004  # the method of an object
        )

    def _fetch(self, post: Post, token_url: str) -> AccessToken:  # noqa: ARG002  # asks nobody
        given = self._ask()
        if isawaitable(given):
            if iscoroutine(given):
                given.close()
            raise InvalidArgumentError("a token that is awaited needs the asynchronous client")
        return _token_of(given)

    async def _fetch_async(
        self, post: AsyncPost, token_url: str  # noqa: ARG002  # asks nobody
    ) -> AccessToken:
        from anyio import to_thread

        given = self._ask() if self._is_asynchronous else await to_thread.run_sync(self._ask)
        return _token_of(await given if isawaitable(given) else given)


def tokens_of(source: TokenSource) -> Tokens:
    """Give the tokens that a source gives."""
    return source if isinstance(source, Tokens) else _Asked(source)


def _token_of(given: object) -> AccessToken:
    if isinstance(given, AccessToken):
        return given
    if isinstance(given, str) and given:
        # It is for who gives it to keep it, as nothing is known of its end.
        return AccessToken(given, 0.0)
    raise InvalidArgumentError(
        f'a token must be text or an AccessToken, and not empty: "{type(given).__name__}"'
    )
