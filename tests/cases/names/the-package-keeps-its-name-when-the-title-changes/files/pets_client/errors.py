"""The exceptions that this package raises; all of them are below `PetsFault`."""

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

PetsFault = ClientError
publish(PetsFault, "PetsFault", __name__)
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


BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {}
"""The exception for each status and error code of the API."""
