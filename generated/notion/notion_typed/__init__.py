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
    from ._runtime.files import FileInput as FileInput
    from ._runtime.omit import Omit as Omit
    from ._runtime.omit import omit as omit
    from ._runtime.options import RequestOptions as RequestOptions
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
    from .errors import ServiceUnavailableError as ServiceUnavailableError
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
    "FileInput",
    "Omit",
    "RequestOptions",
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
    "ServiceUnavailableError",
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
    "FileInput": "_runtime.files",
    "Omit": "_runtime.omit",
    "RequestOptions": "_runtime.options",
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
