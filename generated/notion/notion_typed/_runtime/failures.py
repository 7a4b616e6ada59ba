"""Which error of the tree stands for what goes wrong below httpx2, and in it.

In: what was raised while a request was sent or its answer read. Out: an error that can be shown: its
message holds no credential, and neither does what it says to be caused by. What is *not* decided
here: whether the attempt is repeated (`retries`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .answers import hidden
from .calls import Call
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    InvalidArgumentError,
    ResponseDecodeError,
)
from .headers import Headers

if TYPE_CHECKING:
    import httpx2

__all__ = ["failure", "headers_of", "is_of_the_wire", "undecodable", "unreadable"]

_SPEAKERS: Final = frozenset({"h11", "h2", "hpack", "hyperframe", "httpcore2"})
"""What speaks HTTP below httpx2, which lets some of its errors through (all of h2 in a body)."""

_REFUSED_STREAM: Final = 7


def is_of_the_wire(error: Exception) -> bool:
    """Tell whether an error comes from HTTP, and not from the caller's own code that ran meanwhile."""
    import httpx2

    if isinstance(error, httpx2.HTTPError | httpx2.InvalidURL | httpx2.StreamError):
        return True
    where = _raised_in(error)
    if isinstance(error, UnicodeError) and where == "httpx2":
        return True  # such as a cookie that a server has set and that cannot be sent back
    return _root(type(error).__module__) in _SPEAKERS or where in _SPEAKERS


def failure(error: Exception, call: Call) -> APIConnectionError:
    """Give the error of an attempt that has no complete answer.

    Raises `InvalidArgumentError` if the URL of its request is none, unless that is the server's fault.
    """
    import httpx2

    reason = hidden(str(error), call.secrets)
    if isinstance(error, httpx2.InvalidURL) and not call.is_redirected:
        invalid = InvalidArgumentError(f"{call.request.label}: not a valid URL: {reason}")
        raise invalid from (error if _is_harmless(error, call) else None)
    what = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
    made: APIConnectionError
    if isinstance(error, httpx2.TimeoutException):
        made = APITimeoutError(f"{call.request.label}: no answer in time ({what})")
    else:
        made = APIConnectionError(f"{call.request.label}: no complete answer ({what})")
    before = httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout | httpx2.ProxyError
    made.was_sent = not (isinstance(error, before) or _is_refused_stream(error))
    if _is_harmless(error, call):
        made.__cause__ = error
    return made


def unreadable(response: httpx2.Response, call: Call, error: Exception) -> APIError:
    """Give the error of the tree for one that was raised while a body was read."""
    import httpx2

    if isinstance(error, httpx2.DecodingError):
        return undecodable(error, response, call)
    made = failure(error, call)
    call.note_on(made)
    return made


def undecodable(error: Exception, response: httpx2.Response, call: Call) -> ResponseDecodeError:
    """Give the error of an answer whose body is not compressed as it says."""
    encoding = response.headers.get("content-encoding", "")
    made = ResponseDecodeError(
        hidden(
            f'{call.request.label}: the body is not encoded as "{encoding}", as it says ({error})',
            call.secrets,
        ),
        status=response.status_code,
        headers=headers_of(response),
    )
    call.note_on(made)
    return made


def headers_of(response: httpx2.Response) -> Headers:
    """Give the headers as they came, repeated ones too."""
    return Headers(response.headers.multi_items())


def _is_harmless(error: Exception, call: Call) -> bool:
    """Whether a traceback may show the error: some quote what a server wrote, or the request."""
    text = repr(error)
    return hidden(text, call.secrets) == text


def _is_refused_stream(error: Exception) -> bool:
    """Whether the server says over HTTP/2 that it did not look at the request (RFC 9113, 8.7)."""
    event: object = next(iter(error.__cause__.args), None) if error.__cause__ else None
    return getattr(event, "error_code", None) == _REFUSED_STREAM


def _raised_in(error: Exception) -> str:
    """Give the package whose code raised the error, which may be one of Python's own."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return "" if frame is None else _root(str(frame.tb_frame.f_globals.get("__name__", "")))


def _root(module: str) -> str:
    return module.partition(".")[0]
