"""`client.oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.oauth import OauthTokenExternalAccountParam
    from ..types.oauth import OauthIntrospectResponse, OauthRevokeResponse, OauthTokenResponse

_INTROSPECT: Endpoint[OauthIntrospectResponse] = Endpoint(
    "POST",
    "/v1/oauth/introspect",
    result="types.oauth:OauthIntrospectResponse",
    body="json",
    security=(("basicAuth",),),
)
_REVOKE: Endpoint[OauthRevokeResponse] = Endpoint(
    "POST",
    "/v1/oauth/revoke",
    result="types.oauth:OauthRevokeResponse",
    body="json",
    security=(("basicAuth",),),
)
_TOKEN: Endpoint[OauthTokenResponse] = Endpoint(
    "POST",
    "/v1/oauth/token",
    result="types.oauth:OauthTokenResponse",
    body="json",
    security=(("basicAuth",),),
)


class OauthResource(SyncResource):
    """Methods of `oauth`."""

    def introspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OauthIntrospectResponse:
        """Inspect a token.

        Tells whether an access or refresh token is still good, what it may do and when it was
        issued.

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
    ) -> OauthRevokeResponse:
        """Revoke an access token.

        Makes an access token invalid at once. To go on, the user has to authorise the connection
        anew.

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
        external_account: OauthTokenExternalAccountParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse: ...

    @overload
    def token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse: ...

    def token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        external_account: OauthTokenExternalAccountParam | Omit = omit,
        refresh_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse:
        """Obtain or refresh a token.

        Exchanges the code of the authorisation page for an access token, or a refresh token for a
        fresh pair. A code works once, and a refresh token is spent by its use.

        Args:
            grant_type: `authorization_code`: asks with a code. Or: `refresh_token`: asks with a
                refresh token.
            code: The `code` that Notion appended to the redirect address. It works once and not for
                long.
            redirect_uri: The redirect address, needed if one was named when the user was sent to
                Notion or if several are registered.
            external_account: The account in your own system that belongs to the user; for link
                previews.
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


class AsyncOauthResource(AsyncResource):
    """Methods of `oauth`.

    Every method is to be awaited.
    """

    async def introspect(
        self,
        *,
        token: str,
        **options: Unpack[RequestOptions],
    ) -> OauthIntrospectResponse:
        """Inspect a token.

        Tells whether an access or refresh token is still good, what it may do and when it was
        issued.

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
    ) -> OauthRevokeResponse:
        """Revoke an access token.

        Makes an access token invalid at once. To go on, the user has to authorise the connection
        anew.

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
        external_account: OauthTokenExternalAccountParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse: ...

    @overload
    async def token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse: ...

    async def token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        external_account: OauthTokenExternalAccountParam | Omit = omit,
        refresh_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OauthTokenResponse:
        """Obtain or refresh a token.

        Exchanges the code of the authorisation page for an access token, or a refresh token for a
        fresh pair. A code works once, and a refresh token is spent by its use.

        Args:
            grant_type: `authorization_code`: asks with a code. Or: `refresh_token`: asks with a
                refresh token.
            code: The `code` that Notion appended to the redirect address. It works once and not for
                long.
            redirect_uri: The redirect address, needed if one was named when the user was sent to
                Notion or if several are registered.
            external_account: The account in your own system that belongs to the user; for link
                previews.
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
