"""The methods of `client.oauth` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.oauth import AsyncOAuthResource, OAuthResource


class RawOAuthResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: OAuthResource) -> None:
        self.introspect = raw(resource.introspect)
        self.revoke = raw(resource.revoke)
        self.token = raw(resource.token)


class StreamingOAuthResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: OAuthResource) -> None:
        self.introspect = streaming(resource.introspect)
        self.revoke = streaming(resource.revoke)
        self.token = streaming(resource.token)


class AsyncRawOAuthResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncOAuthResource) -> None:
        self.introspect = raw_async(resource.introspect)
        self.revoke = raw_async(resource.revoke)
        self.token = raw_async(resource.token)


class AsyncStreamingOAuthResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncOAuthResource) -> None:
        self.introspect = streaming_async(resource.introspect)
        self.revoke = streaming_async(resource.revoke)
        self.token = streaming_async(resource.token)
