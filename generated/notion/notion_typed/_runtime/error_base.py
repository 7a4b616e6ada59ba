"""What all errors of the tree have in common.

Errors are plain data: they can be pickled and copied. What is *not* decided here: which errors there
are (`errors`). Imports neither pydantic nor httpx2.
"""

from __future__ import annotations

from typing import TypeVar

from .headers import NO_HEADERS, Headers

__all__ = ["APIError", "AnswerError", "ClientError", "publish"]


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


class APIError(ClientError):
    """A call reached for the API and failed."""


class AnswerError(APIError):
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


ErrorT = TypeVar("ErrorT", bound=ClientError)


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
