"""The exceptions that this package raises; all of them are below `PetsError`."""

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

PetsError = ClientError
publish(PetsError, "PetsError", __name__)
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


class InvalidJsonError(BadRequestError):
    """The API answered 400 with the code "invalid_json"."""


class ObjectNotFoundError(NotFoundError):
    """There is no such pet.

    The API answered 404 with the code "object_not_found".
    """


class TimeoutCodeError(ServiceUnavailableError):
    """The API answered 503 with the code "timeout_error"."""


class ValidationError(BadRequestError):
    """Breaks a "rule".

    The API answered 400 with the code "validation_error".
    """


BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (400, "invalid_json"): InvalidJsonError,
    (400, "validation_error"): ValidationError,
    (404, "object_not_found"): ObjectNotFoundError,
    (503, "timeout_error"): TimeoutCodeError,
}
"""The exception for each status and error code of the API."""
