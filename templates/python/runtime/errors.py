"""Everything that a call of the client raises, below `ClientError`.

Errors are plain data: they can be pickled and copied, and their messages hold no credential (the
parts of an answer that a message quotes are cleaned by whoever makes the error). What is *not*
decided here: which answer becomes which error (`responses`), which are tried again (`retries`).
Imports neither pydantic nor httpx2.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
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
    "RetryableError",
    "ServiceUnavailableError",
    "StreamError",
    "UnprocessableEntityError",
    "class_for_status",
    "publish",
]


class ClientError(Exception):
    """The root of all errors of this package.

    What an error knows of an answer is ``None`` or empty where there was none.
    """

    code: str | None = None
    """The API's own code of the error."""

    request_id: str | None = None
    """The id by which the API knows the request."""

    headers: Headers = NO_HEADERS
    """The headers of the answer."""

    content: bytes = b""
    """The body of the answer as it came."""

    body: object = None
    """The body of the answer: JSON values, else text."""

    is_retryable: bool = False
    """Whether the trouble may pass: the same call may succeed later.

    It says nothing about what happened meanwhile: a POST that broke may have been carried out.
    """

    retry_after: float | None = None
    """How many seconds the API asks to wait before that."""

    retries_taken: int = 0
    """How often an attempt of the call was repeated before it failed."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def status(self) -> int | None:
        """The status of the answer."""
        return None

    def __reduce__(self) -> tuple[object, ...]:
        # Without calling __init__: subclasses take keyword arguments, `args` is the message only.
        return _restore, (type(self), self.args, self.__dict__)


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; nothing was sent."""


class PaginationError(ClientError):
    """A list cannot be read further."""


class APIError(ClientError):
    """A call reached for the API and failed."""


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
    """No access token came from where tokens are fetched; `__cause__` is the error of that call."""


class _AnswerError(APIError):
    """What errors that come with an answer have in common."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers = NO_HEADERS,
        content: bytes = b"",
        body: object = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self._status = status
        self.headers = headers
        self.content = content
        self.body = body
        self.request_id = request_id

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self._status

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


class StreamError(_AnswerError):
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


class APIStatusError(_AnswerError):
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
        self.is_retryable = status in _PASSING

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

_PASSING: Final = frozenset(
    {408, 425, 429, 500, 502, 503, 504, 529, *range(520, 525)}  # the latter are an edge proxy's
)

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
