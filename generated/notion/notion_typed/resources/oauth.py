"""`client.oauth`: `introspect`, `revoke` and `token`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.oauth import OAuthTokenExternalAccountParam
    from ..responses.oauth import (
        AsyncRawOAuthResource,
        AsyncStreamingOAuthResource,
        RawOAuthResource,
        StreamingOAuthResource,
    )
    from ..types.oauth import OAuthIntrospectResponse, OAuthRevokeResponse, OAuthTokenResponse

_INTROSPECT: Endpoint[OAuthIntrospectResponse] = Endpoint(
    "POST",
    "/v1/oauth/introspect",
    result="types.oauth:OAuthIntrospectResponse",
    safe=True,
    errors={
        "400": "types.errors:OAuthError400",
        "401": "types.errors:OAuthError401",
        "403": "types.errors:OAuthError403",
        "500": "types.errors:OAuthError500",
    },
    body="json",
    security=(("basicAuth",),),
)
_REVOKE: Endpoint[OAuthRevokeResponse] = Endpoint(
    "POST",
    "/v1/oauth/revoke",
    result="types.oauth:OAuthRevokeResponse",
    errors={
        "400": "types.errors:OAuthError400",
        "401": "types.errors:OAuthError401",
        "403": "types.errors:OAuthError403",
        "500": "types.errors:OAuthError500",
    },
    body="json",
    security=(("basicAuth",),),
)
_TOKEN: Endpoint[OAuthTokenResponse] = Endpoint(
    "POST",
    "/v1/oauth/token",
    result="types.oauth:OAuthTokenResponse",
    errors={
        "400": "types.errors:OAuthError400",
        "401": "types.errors:OAuthError401",
        "403": "types.errors:OAuthError403",
        "500": "types.errors:OAuthError500",
    },
    body="json",
    security=(("basicAuth",),),
)


class OAuthResource(SyncResource):
    """Tokens of public connections: obtain, refresh, inspect and revoke them.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawOAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.oauth import RawOAuthResource

        return RawOAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingOAuthResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.oauth import StreamingOAuthResource

        return StreamingOAuthResource(self)

    def introspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthIntrospectResponse:
        """Inspect a token.

        Tells whether an access or refresh token is still good, what it may do and
        when it was issued.

        Args:
            token: The token to ask about, an access token or a refresh token.

        Returns:
            Whether the token is good and, if it is known, what for.

        See https://developers.notion.com/reference/introspect-token
        """
        return self._client.request(_INTROSPECT, options, body={"token": token})

    def revoke(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthRevokeResponse:
        """Revoke an access token.

        Makes an access token invalid at once. To go on, the user has to authorise
        the connection anew.

        Args:
            token: Access token to revoke.

        Returns:
            The id of the request, and nothing else.

        See https://developers.notion.com/reference/revoke-token
        """
        return self._client.request(_REVOKE, options, body={"token": token})

    @overload
    def token(
        self,
        *,
        grant_type: Literal["authorization_code"],
        code: str,
        redirect_uri: str | Omit = omit,
        external_account: OAuthTokenExternalAccountParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse: ...

    @overload
    def token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse: ...

    def token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        external_account: OAuthTokenExternalAccountParam | Omit = omit,
        refresh_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse:
        """Obtain or refresh a token.

        Exchanges the code of the authorisation page for an access token, or a refresh token for a
        fresh pair. A code works once, and a refresh token is spent by its use.

        Args:
            grant_type: Says which of the other arguments are given:
                - `authorization_code`: with `code`.
                - `refresh_token`: with `refresh_token`.
            code: The `code` that Notion appended to the redirect address. It works
                once and not for long.
            redirect_uri: The redirect address, needed if one was named when the user was sent to
                Notion or if several are registered.
            external_account: The account in your own system that belongs to the user;
                for link previews.
            refresh_token: The refresh token that came with the last access token.

        Returns:
            The token, and the workspace that it is good for.

        See https://developers.notion.com/reference/create-a-token
        """
        return self._client.request(
            _TOKEN,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "external_account": external_account,
                "refresh_token": refresh_token,
            },
        )


class AsyncOAuthResource(AsyncResource):
    """Tokens of public connections: obtain, refresh, inspect and revoke them.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawOAuthResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.oauth import AsyncRawOAuthResource

        return AsyncRawOAuthResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingOAuthResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.oauth import AsyncStreamingOAuthResource

        return AsyncStreamingOAuthResource(self)

    async def introspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthIntrospectResponse:
        """Inspect a token.

        Tells whether an access or refresh token is still good, what it may do and
        when it was issued.

        Args:
            token: The token to ask about, an access token or a refresh token.

        Returns:
            Whether the token is good and, if it is known, what for.

        See https://developers.notion.com/reference/introspect-token
        """
        return await self._client.request(_INTROSPECT, options, body={"token": token})

    async def revoke(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthRevokeResponse:
        """Revoke an access token.

        Makes an access token invalid at once. To go on, the user has to authorise
        the connection anew.

        Args:
            token: Access token to revoke.

        Returns:
            The id of the request, and nothing else.

        See https://developers.notion.com/reference/revoke-token
        """
        return await self._client.request(_REVOKE, options, body={"token": token})

    @overload
    async def token(
        self,
        *,
        grant_type: Literal["authorization_code"],
        code: str,
        redirect_uri: str | Omit = omit,
        external_account: OAuthTokenExternalAccountParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse: ...

    @overload
    async def token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse: ...

    async def token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        external_account: OAuthTokenExternalAccountParam | Omit = omit,
        refresh_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OAuthTokenResponse:
        """Obtain or refresh a token.

        Exchanges the code of the authorisation page for an access token, or a refresh token for a
        fresh pair. A code works once, and a refresh token is spent by its use.

        Args:
            grant_type: Says which of the other arguments are given:
                - `authorization_code`: with `code`.
                - `refresh_token`: with `refresh_token`.
            code: The `code` that Notion appended to the redirect address. It works
                once and not for long.
            redirect_uri: The redirect address, needed if one was named when the user was sent to
                Notion or if several are registered.
            external_account: The account in your own system that belongs to the user;
                for link previews.
            refresh_token: The refresh token that came with the last access token.

        Returns:
            The token, and the workspace that it is good for.

        See https://developers.notion.com/reference/create-a-token
        """
        return await self._client.request(
            _TOKEN,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "external_account": external_account,
                "refresh_token": refresh_token,
            },
        )
