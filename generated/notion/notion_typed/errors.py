"""The exceptions that this package raises; all of them are below `NotionError`."""

from __future__ import annotations

from ._runtime.errors import (
    APIConnectionError as APIConnectionError,
    APIError as APIError,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ClientError as ClientError,
    ConflictError as ConflictError,
    GatewayTimeoutError as GatewayTimeoutError,
    InternalServerError as InternalServerError,
    InvalidArgumentError as InvalidArgumentError,
    NotFoundError as NotFoundError,
    OverloadedError as OverloadedError,
    PaginationError as PaginationError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    ResponseDecodeError as ResponseDecodeError,
    ResponseValidationError as ResponseValidationError,
    RetryableError as RetryableError,
    ServiceUnavailableError as ServiceUnavailableError,
    StreamError as StreamError,
    TokenError as TokenError,
    UnprocessableEntityError as UnprocessableEntityError,
    publish as publish,
)

NotionError = ClientError
publish(NotionError, "NotionError", __name__)
publish(APIConnectionError, "APIConnectionError", __name__)
publish(APIError, "APIError", __name__)
publish(APIStatusError, "APIStatusError", __name__)
publish(APITimeoutError, "APITimeoutError", __name__)
publish(AuthenticationError, "AuthenticationError", __name__)
publish(BadRequestError, "BadRequestError", __name__)
publish(ConflictError, "ConflictError", __name__)
publish(GatewayTimeoutError, "GatewayTimeoutError", __name__)
publish(InternalServerError, "InternalServerError", __name__)
publish(InvalidArgumentError, "InvalidArgumentError", __name__)
publish(NotFoundError, "NotFoundError", __name__)
publish(OverloadedError, "OverloadedError", __name__)
publish(PaginationError, "PaginationError", __name__)
publish(PermissionDeniedError, "PermissionDeniedError", __name__)
publish(RateLimitError, "RateLimitError", __name__)
publish(ResponseDecodeError, "ResponseDecodeError", __name__)
publish(ResponseValidationError, "ResponseValidationError", __name__)
publish(RetryableError, "RetryableError", __name__)
publish(ServiceUnavailableError, "ServiceUnavailableError", __name__)
publish(StreamError, "StreamError", __name__)
publish(TokenError, "TokenError", __name__)
publish(UnprocessableEntityError, "UnprocessableEntityError", __name__)


class InvalidBetaError(BadRequestError):
    """The request asks for a beta feature that does not exist or is not open to it.

    The API answered 400 with the code "invalid_beta".
    """


class InvalidClientError(AuthenticationError):
    """Client id or client secret is wrong; copy both again from the connection's settings.

    The API answered 401 with the code "invalid_client".
    """


class InvalidGrantError(BadRequestError):
    """The code or refresh token is used up, expired or meant for another client or redirect
    address; authorise again.

    The API answered 400 with the code "invalid_grant".
    """


class InvalidJsonError(BadRequestError):
    """The body is no JSON; correct how it is written.

    The API answered 400 with the code "invalid_json".
    """


class InvalidRequestError(BadRequestError):
    """The operation does not support what is asked; `message` tells what to change.

    The API answered 400 with the code "invalid_request".
    """


class InvalidRequestUrlError(BadRequestError):
    """The address leads to no operation or holds an id that is none; correct path and query.

    The API answered 400 with the code "invalid_request_url".
    """


class InvalidScopeError(BadRequestError):
    """The scope that is asked for is unknown or too wide; ask for less.

    The API answered 400 with the code "invalid_scope".
    """


class MissingVersionError(BadRequestError):
    """The header `Notion-Version` is missing; send it with every call.

    The API answered 400 with the code "missing_version".
    """


class ObjectNotFoundError(NotFoundError):
    """Nothing with this id can be seen by the connection; check the id, and share the page
    with the connection.

    The API answered 404 with the code "object_not_found".
    """


class RateLimitedError(RateLimitError):
    """Too many requests; wait as many seconds as `Retry-After` says, then repeat the call.

    The API answered 429 with the code "rate_limited".
    """


class RestrictedResourceError(PermissionDeniedError):
    """The connection lacks a capability that the operation needs; grant it in the
    connection's settings.

    The API answered 403 with the code "restricted_resource".
    """


class ServiceOverloadError(OverloadedError):
    """Try again after the time that `Retry-After` names.

    The API answered 529 with the code "service_overload".
    """


class TestEnvError(PermissionDeniedError):
    """The operation is not open in the test environment; use another connection or environment.

    The API answered 403 with the code "test_env_error".
    """


class UnauthorizedClientError(BadRequestError):
    """The connection may not use this `grant_type`; check its settings.

    The API answered 400 with the code "unauthorized_client".
    """


class UnauthorizedError(AuthenticationError):
    """The token was not accepted; check that it is complete and has not been revoked.

    The API answered 401 with the code "unauthorized".
    """


class UnsupportedGrantTypeError(BadRequestError):
    """The `grant_type` is not known; use `authorization_code` or `refresh_token`.

    The API answered 400 with the code "unsupported_grant_type".
    """


class ValidationError(BadRequestError):
    """Body or parameters break a rule or exceed a limit; `message` names the place to correct.

    The API answered 400 with the code "validation_error".
    """


BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (400, "invalid_beta"): InvalidBetaError,
    (400, "invalid_grant"): InvalidGrantError,
    (400, "invalid_json"): InvalidJsonError,
    (400, "invalid_request"): InvalidRequestError,
    (400, "invalid_request_url"): InvalidRequestUrlError,
    (400, "invalid_scope"): InvalidScopeError,
    (400, "missing_version"): MissingVersionError,
    (400, "unauthorized_client"): UnauthorizedClientError,
    (400, "unsupported_grant_type"): UnsupportedGrantTypeError,
    (400, "validation_error"): ValidationError,
    (401, "invalid_client"): InvalidClientError,
    (401, "unauthorized"): UnauthorizedError,
    (403, "restricted_resource"): RestrictedResourceError,
    (403, "test_env_error"): TestEnvError,
    (404, "object_not_found"): ObjectNotFoundError,
    (429, "rate_limited"): RateLimitedError,
    (529, "service_overload"): ServiceOverloadError,
}
"""The exception for each status and error code of the API."""
