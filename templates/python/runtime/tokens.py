"""Access tokens that are fetched and renewed while a client is used.

In: a callable that gives a token, or a grant of OAuth 2 (RFC 6749). Out: the token to send, which is
kept until shortly before it ends. However many threads and tasks need a token at the same time, it
is asked for once; a `Tokens` may serve several clients. What is *not* decided here: how a request
for a token is sent (the clients hand in a function), and what sends the token (`credentials`).
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import Final, Literal, TypeAlias

from .errors import ClientError, InvalidArgumentError, TokenError
from .narrow import is_mapping

__all__ = [
    "AccessToken",
    "OAuth2ClientCredentials",
    "OAuth2RefreshToken",
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


class _Grant(Tokens):
    """Tokens that are fetched from a server of OAuth 2."""

    def __init__(
        self,
        known: AccessToken | None,
        *,
        client_id: str | None,
        client_secret: str | None,
        token_url: str | None,
        scopes: tuple[str, ...],
        parameters: Mapping[str, str],
        authentication: Literal["basic", "body"],
        encoding: Literal["form", "json"],
    ) -> None:
        super().__init__(known)
        self._client_id = client_id
        self._client_secret = client_secret
        self._token_url = token_url
        self._scopes = scopes
        self._parameters = parameters
        self._authentication: Literal["basic", "body"] = authentication
        self._encoding: Literal["form", "json"] = encoding

    def __repr__(self) -> str:
        return f"{type(self).__name__}(token_url={self._token_url!r})"

    def secrets(self) -> Iterator[str]:
        """Give every text that must not be shown."""
        yield from super().secrets()
        if self._client_secret is not None:
            yield self._client_secret

    @abstractmethod
    def _granted_for(self) -> Mapping[str, str]:
        """Give the fields that say what a token is asked for with."""

    def _accepted(self, token: AccessToken) -> Awaitable[None] | None:
        """Do what is to be done with a token that came."""

    def _fetch(self, post: Post, token_url: str) -> AccessToken:
        with _explained():
            token = _granted(post(self._request(token_url)))
        if (pending := self._accepted(token)) is not None:
            if iscoroutine(pending):
                pending.close()
            raise InvalidArgumentError('an asynchronous "on_refresh" needs the asynchronous client')
        return token

    async def _fetch_async(self, post: AsyncPost, token_url: str) -> AccessToken:
        with _explained():
            token = _granted(await post(self._request(token_url)))
        if (pending := self._accepted(token)) is not None:
            await pending
        return token

    def _request(self, token_url: str) -> TokenRequest:
        url = self._token_url or token_url
        if not url:
            raise InvalidArgumentError('the API does not say where tokens come from: "token_url"')
        fields = {**self._granted_for(), **self._parameters}
        if self._scopes:
            fields["scope"] = " ".join(self._scopes)
        user = None
        if self._client_id is not None:
            if self._authentication == "basic" and self._client_secret is not None:
                user = self._client_id, self._client_secret
            else:
                fields["client_id"] = self._client_id
                if self._client_secret is not None:
                    fields["client_secret"] = self._client_secret
        return TokenRequest(url, fields, self._encoding, user)


class OAuth2ClientCredentials(_Grant):
    """Tokens for an application itself (RFC 6749, 4.4).

    The first call fetches one. `TokenError` is raised by a call for which none is to be had.

    Args:
        client_id: The id of the application.
        client_secret: Its secret.
        token_url: Where tokens come from; without it, what the API says.
        scopes: What the token is to be good for; without it, whatever the server grants.
        parameters: Further fields of the request, such as ``audience``.
        authentication: Whether id and secret go into the header or among the fields.
        encoding: How the fields are written.

    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        token_url: str | None = None,
        scopes: tuple[str, ...] = (),
        parameters: Mapping[str, str] | None = None,
        authentication: Literal["basic", "body"] = "basic",
        encoding: Literal["form", "json"] = "form",
    ) -> None:
        super().__init__(
            None,
            client_id=client_id,
            client_secret=client_secret,
            token_url=token_url,
            scopes=scopes,
            parameters=parameters or {},
            authentication=authentication,
            encoding=encoding,
        )

    def _granted_for(self) -> Mapping[str, str]:
        return {"grant_type": "client_credentials"}


class OAuth2RefreshToken(_Grant):
    """Tokens in the name of a user who has agreed to it once (RFC 6749, 6).

    A refresh token that comes with an access token replaces the one before it: keep it by
    `on_refresh`. `TokenError` is raised by a call for which no token is to be had.

    Args:
        refresh_token: What tokens are to be had for.
        client_id: The id of the application.
        client_secret: Its secret, if it has one.
        access_token: A token that is there already, with `expires_in` if it is not good for ever.
        expires_in: Seconds from now on for which `access_token` is good.
        token_url: Where tokens come from; without it, what the API says.
        scopes: What the token is to be good for; without it, what it was good for before.
        parameters: Further fields of the request.
        authentication: Whether id and secret go into the header or among the fields.
        encoding: How the fields are written.
        on_refresh: Called with each new token before it is used; with an asynchronous client it may
            be asynchronous.

    """

    def __init__(
        self,
        refresh_token: str,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_token: str | None = None,
        expires_in: float | None = None,
        token_url: str | None = None,
        scopes: tuple[str, ...] = (),
        parameters: Mapping[str, str] | None = None,
        authentication: Literal["basic", "body"] = "basic",
        encoding: Literal["form", "json"] = "form",
        on_refresh: Callable[[AccessToken], Awaitable[None] | None] | None = None,
    ) -> None:
        super().__init__(
            None if access_token is None else AccessToken(access_token, expires_in),
            client_id=client_id,
            client_secret=client_secret,
            token_url=token_url,
            scopes=scopes,
            parameters=parameters or {},
            authentication=authentication,
            encoding=encoding,
        )
        self._refresh_token = refresh_token
        self._on_refresh = on_refresh

    def secrets(self) -> Iterator[str]:
        """Give every text that must not be shown."""
        yield from super().secrets()
        yield self._refresh_token

    def _granted_for(self) -> Mapping[str, str]:
        return {"grant_type": "refresh_token", "refresh_token": self._refresh_token}

    def _accepted(self, token: AccessToken) -> Awaitable[None] | None:
        if token.refresh_token is not None:
            self._refresh_token = token.refresh_token
        return None if self._on_refresh is None else self._on_refresh(token)


def _granted(answer: object) -> AccessToken:
    """Read a successful answer (RFC 6749, 5.1)."""
    fields: Mapping[str, object] = answer if is_mapping(answer) else {}
    value, kind = fields.get("access_token"), fields.get("token_type", "bearer")
    if not isinstance(value, str) or not value:
        raise TokenError('no access token came: the answer has no "access_token"')
    if isinstance(kind, str) and kind.lower() != "bearer":
        raise TokenError(f'the access token is not a bearer token but of type "{kind}"')
    refresh_token = fields.get("refresh_token")
    return AccessToken(
        value,
        _seconds(fields.get("expires_in")),
        refresh_token if isinstance(refresh_token, str) and refresh_token else None,
    )


def _seconds(value: object) -> float | None:
    # A number, which not every server writes as one.
    try:
        return None if value is None else float(str(value))
    except ValueError:
        return None


@contextmanager
def _explained() -> Generator[None]:
    """Tell an answer to the request for a token from one to the call that needs the token."""
    try:
        yield
    except TokenError:
        raise
    except ClientError as error:
        raise TokenError(f"no access token came: {error}") from error
