"""A complete, typed Python client for the Notion API, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors as errors
    from . import params as params
    from . import types as types
    from ._client import AsyncNotion as AsyncNotion
    from ._client import Notion as Notion
    from ._runtime.budget import RetryBudget as RetryBudget
    from ._runtime.files import FileInput as FileInput
    from ._runtime.grants import OAuth2ClientCredentials as OAuth2ClientCredentials
    from ._runtime.grants import OAuth2RefreshToken as OAuth2RefreshToken
    from ._runtime.incomplete import IncompleteListWarning as IncompleteListWarning
    from ._runtime.limiter import RateLimiter as RateLimiter
    from ._runtime.middleware import AsyncMiddleware as AsyncMiddleware
    from ._runtime.middleware import AsyncNext as AsyncNext
    from ._runtime.middleware import AttemptRequest as AttemptRequest
    from ._runtime.middleware import AttemptResponse as AttemptResponse
    from ._runtime.middleware import Middleware as Middleware
    from ._runtime.middleware import Next as Next
    from ._runtime.omit import Omit as Omit
    from ._runtime.omit import omit as omit
    from ._runtime.options import ClientOptions as ClientOptions
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.raw import RawResponse as RawResponse
    from ._runtime.streamed import AsyncStreamedResponse as AsyncStreamedResponse
    from ._runtime.streamed import StreamedResponse as StreamedResponse
    from ._runtime.streaming import AsyncStream as AsyncStream
    from ._runtime.streaming import Stream as Stream
    from ._runtime.tokens import AccessToken as AccessToken
    from ._runtime.tokens import TokenSource as TokenSource
    from .errors import NotionError as NotionError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import GatewayTimeoutError as GatewayTimeoutError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import OverloadedError as OverloadedError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import RetryableError as RetryableError
    from .errors import ServiceUnavailableError as ServiceUnavailableError
    from .errors import StreamError as StreamError
    from .errors import TokenError as TokenError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import InvalidBetaError as InvalidBetaError
    from .errors import InvalidClientError as InvalidClientError
    from .errors import InvalidGrantError as InvalidGrantError
    from .errors import InvalidJsonError as InvalidJsonError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import InvalidRequestUrlError as InvalidRequestUrlError
    from .errors import InvalidScopeError as InvalidScopeError
    from .errors import MissingVersionError as MissingVersionError
    from .errors import ObjectNotFoundError as ObjectNotFoundError
    from .errors import RateLimitedError as RateLimitedError
    from .errors import RestrictedResourceError as RestrictedResourceError
    from .errors import ServiceOverloadError as ServiceOverloadError
    from .errors import TestEnvError as TestEnvError
    from .errors import UnauthorizedClientError as UnauthorizedClientError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnsupportedGrantTypeError as UnsupportedGrantTypeError
    from .errors import ValidationError as ValidationError

__all__ = [
    "AsyncNotion",
    "Notion",
    "AccessToken",
    "AsyncMiddleware",
    "AsyncNext",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AttemptRequest",
    "AttemptResponse",
    "ClientOptions",
    "FileInput",
    "IncompleteListWarning",
    "Middleware",
    "Next",
    "OAuth2ClientCredentials",
    "OAuth2RefreshToken",
    "Omit",
    "RateLimiter",
    "RawResponse",
    "RequestOptions",
    "RetryBudget",
    "Stream",
    "StreamedResponse",
    "TokenSource",
    "__version__",
    "errors",
    "omit",
    "params",
    "types",
    "NotionError",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "OverloadedError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseValidationError",
    "RetryableError",
    "ServiceUnavailableError",
    "StreamError",
    "TokenError",
    "UnprocessableEntityError",
    "InvalidBetaError",
    "InvalidClientError",
    "InvalidGrantError",
    "InvalidJsonError",
    "InvalidRequestError",
    "InvalidRequestUrlError",
    "InvalidScopeError",
    "MissingVersionError",
    "ObjectNotFoundError",
    "RateLimitedError",
    "RestrictedResourceError",
    "ServiceOverloadError",
    "TestEnvError",
    "UnauthorizedClientError",
    "UnauthorizedError",
    "UnsupportedGrantTypeError",
    "ValidationError",
]

_MODULES = {"errors", "params", "types"}
_HOMES = {
    "AsyncNotion": "_client",
    "Notion": "_client",
    "AccessToken": "_runtime.tokens",
    "AsyncMiddleware": "_runtime.middleware",
    "AsyncNext": "_runtime.middleware",
    "AsyncStream": "_runtime.streaming",
    "AsyncStreamedResponse": "_runtime.streamed",
    "AttemptRequest": "_runtime.middleware",
    "AttemptResponse": "_runtime.middleware",
    "ClientOptions": "_runtime.options",
    "FileInput": "_runtime.files",
    "IncompleteListWarning": "_runtime.incomplete",
    "Middleware": "_runtime.middleware",
    "Next": "_runtime.middleware",
    "OAuth2ClientCredentials": "_runtime.grants",
    "OAuth2RefreshToken": "_runtime.grants",
    "Omit": "_runtime.omit",
    "RateLimiter": "_runtime.limiter",
    "RawResponse": "_runtime.raw",
    "RequestOptions": "_runtime.options",
    "RetryBudget": "_runtime.budget",
    "Stream": "_runtime.streaming",
    "StreamedResponse": "_runtime.streamed",
    "TokenSource": "_runtime.tokens",
    "omit": "_runtime.omit",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is used: importing the package costs next to nothing.
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{_HOMES.get(name, 'errors')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
