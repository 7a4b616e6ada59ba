"""Tokens from a server of OAuth 2 (RFC 6749).

In: what an application was granted. Out: requests for tokens, and what their answers mean. What is
*not* decided here: when a token is fetched and how long it is kept (`tokens`), and how a request for
one is sent (the clients hand in a function).
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from inspect import iscoroutine
from typing import Literal

from .errors import ClientError, InvalidArgumentError, TokenError
from .narrow import is_mapping
from .tokens import AccessToken, AsyncPost, Post, TokenRequest, Tokens

__all__ = ["OAuth2ClientCredentials", "OAuth2RefreshToken"]


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
        explained = TokenError(f"no access token came: {error}")
        explained.take_over(error)
        raise explained from error
