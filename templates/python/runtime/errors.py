"""Everything that a call of the client raises, below `ClientError`.

Errors are plain data: they can be pickled, and they never hold a credential (the parts of an
answer that a message quotes are cleaned by whoever makes the error). What is *not* decided here:
which answer becomes which error (`responses`), which are tried again (`retries`). Imports neither
pydantic nor httpx2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from .headers import NO_HEADERS, Headers

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
    "ServiceUnavailableError",
    "UnprocessableEntityError",
    "class_for_status",
    "publish",
]


class ClientError(Exception):
    """The root of all errors of this package."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[object, ...]:
        # Without calling __init__: subclasses take keyword arguments, `args` is the message only.
        return _restore, (type(self), self.args, self.__dict__)


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; nothing was sent."""


class PaginationError(ClientError):
    """A list cannot be read further."""


class APIError(ClientError):
    """A call reached for the API and failed."""

    retries_taken: int = 0
    """How often an attempt of the call was repeated before it failed."""


class APIConnectionError(APIError):
    """No complete answer came: no connection, or one that broke."""

    was_sent: bool = True
    """Whether the API may have got the request; if not, nothing can have come of it."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class _AnswerError(APIError):
    """What errors that come with an answer have in common."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.content = content
        """The body of the answer as it came."""
        self.request_id = request_id

    @property
    def text(self) -> str:
        """The body of the answer as text."""
        return self.content.decode("utf-8", "replace")


class ResponseDecodeError(_AnswerError):
    """A successful answer is not what the API promises, such as HTML instead of JSON."""


class ResponseValidationError(_AnswerError):
    """A successful answer does not fit its type; raised by strict clients only."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        request_id: str | None = None,
        places: tuple[str, ...] = (),
    ) -> None:
        super().__init__(
            message, status=status, headers=headers, content=content, request_id=request_id
        )
        self.places = places
        """Where the answer does not fit, such as ``results.3.properties.Name``."""


class APIStatusError(_AnswerError):
    """The API answered with a status that is not a success."""

    code: str | None = None
    """The API's own code of the error."""

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
            message, status=status, headers=headers, content=content, request_id=request_id
        )
        self.code = code
        self.body = body
        """The body of the answer: JSON values, else text, ``None`` when it was empty."""

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

    @property
    def retry_after(self) -> float | None:
        """How many seconds the API asks to wait; ``None`` if it does not say so in seconds."""
        try:
            return max(0.0, float(self.headers.get("retry-after", "")))
        except ValueError:
            return None


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

ErrorT = TypeVar("ErrorT", bound=ClientError)


def class_for_status(status: int) -> type[APIStatusError]:
    """Give the class of errors with this status."""
    fallback = InternalServerError if status >= 500 else APIStatusError
    return _BY_STATUS.get(status, fallback)


def publish(error: type[ErrorT], name: str, module: str) -> type[ErrorT]:
    """Give a class the name under which a package publishes it, and by which it is pickled."""
    error.__name__ = error.__qualname__ = name
    error.__module__ = module
    return error


def _restore(
    error: type[ClientError], args: tuple[object, ...], state: dict[str, object]
) -> ClientError:
    restored = error.__new__(error, *args)
    restored.__dict__.update(state)
    return restored
