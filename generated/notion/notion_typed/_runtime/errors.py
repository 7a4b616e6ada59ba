"""Everything that a call of the client raises, below `ClientError`.

Errors are plain data: they can be pickled and copied, and their messages hold no credential (the
parts of an answer that a message quotes are cleaned by whoever makes the error). What is *not*
decided here: which answer becomes which error (`responses`), which are tried again (`retries`).
Imports neither pydantic nor httpx2.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .error_base import AnswerError, APIError, ClientError, publish
from .headers import NO_HEADERS, Headers
from .statuses import may_pass

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
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
    "class_for_status",
    "publish",
]


_OF_AN_ANSWER: Final = frozenset(
    {"code", "request_id", "headers", "content", "body", "retry_after", "retries_taken"}
)


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; nothing was sent."""


class PaginationError(ClientError):
    """A list cannot be read further."""


class RetryableError(APIError):
    """Raised by middleware: the attempt failed, and is repeated if retries are left."""

    is_retryable = True

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class APIConnectionError(APIError):
    """No complete answer came: no connection, or one that broke."""

    is_retryable = True

    was_sent: bool = True
    """Whether the API may have got the request; if not, nothing can have come of it."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class TokenError(APIError):
    """No access token came from where tokens are fetched; `__cause__` is the error of that call.

    What is known of an answer is that of the server that was asked for the token.
    """

    _status: int | None = None

    @property
    def status(self) -> int | None:
        """The status of the answer."""
        return self._status

    def take_over(self, cause: ClientError) -> None:
        """Know what the error of that call knows."""
        self._status = cause.status
        for name, value in vars(cause).items():
            if name in _OF_AN_ANSWER:
                setattr(self, name, value)
        self.is_retryable = cause.is_retryable


class ResponseDecodeError(AnswerError):
    """A successful answer is not what the API promises, such as HTML instead of JSON."""


class ResponseValidationError(AnswerError):
    """A successful answer does not fit its type; raised by strict clients only."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        body: object = None,
        request_id: str | None = None,
        places: tuple[str, ...] = (),
    ) -> None:
        super().__init__(
            message,
            status=status,
            headers=headers,
            content=content,
            body=body,
            request_id=request_id,
        )
        self.places = places
        """Where the answer does not fit, such as ``results.3.properties.Name``."""


class StreamError(AnswerError):
    """The API reports within a stream of events that something went wrong."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        body: object = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(
            message,
            status=status,
            headers=headers,
            content=content,
            body=body,
            request_id=request_id,
        )
        self.code = code


class APIStatusError(AnswerError):
    """The API answered with a status that is not a success."""

    _type: tuple[str, str] | None = None

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        body: object = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            status=status,
            headers=headers,
            content=content,
            body=body,
            request_id=request_id,
        )
        self.code = code
        self.retry_after = retry_after
        self.is_retryable = may_pass(status)

    @cached_property
    def data(self) -> object:
        """The body as the type that the API declares for it, read when it is first asked for.

        What does not fit is left as it came. ``None`` if the API declares no type for this status,
        or if nothing of the body fits it.
        """
        if self._type is None:
            return None
        from .decode import NotJSONError, decode
        from .references import load

        try:
            decoded = decode(load(*self._type), self.content)
        except NotJSONError:
            return None
        return decoded.value if decoded.fits_at_all else None

    def declare_type(self, package: str, reference: str) -> None:
        """Say of which type `data` is: ``module:Name`` below a package."""
        self._type = package, reference

    def __str__(self) -> str:
        head = f"{self.status} {self.code}" if self.code else str(self.status)
        tail = f" (request id {self.request_id})" if self.request_id else ""
        return f"{head}: {self.message}{tail}"


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401: credentials are missing or not accepted."""


class PermissionDeniedError(APIStatusError):
    """Status 403."""


class NotFoundError(APIStatusError):
    """Status 404."""


class ConflictError(APIStatusError):
    """Status 409."""


class UnprocessableEntityError(APIStatusError):
    """Status 422."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests."""


class InternalServerError(APIStatusError):
    """Status 500 and above."""


class ServiceUnavailableError(InternalServerError):
    """Status 503."""


class GatewayTimeoutError(InternalServerError):
    """Status 504."""


class OverloadedError(InternalServerError):
    """Status 529."""


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    529: OverloadedError,
}


def class_for_status(status: int) -> type[APIStatusError]:
    """Give the class of errors with this status."""
    fallback = InternalServerError if status >= 500 else APIStatusError
    return _BY_STATUS.get(status, fallback)
