"""What the client writes to the log of the application.

The logger has the name of the package. Nothing here adds a handler or touches another logger; the
level is set once, when a client is made, if the environment variable ``<PREFIX>_LOG`` names one and
the application has not set any. At INFO there is a record for every attempt and every wait, with the
fields of `_Fields` as attributes; at DEBUG also headers and bodies, without secrets. What is *not*
decided here: where records go, which is the application's to say.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, TypedDict

from .answers import Answer, hidden
from .redaction import shown_body, shown_headers
from .settings import ClientSettings, env

if TYPE_CHECKING:
    from .calls import Call
    from .retries import Outcome

__all__ = ["log_attempt", "log_retry", "set_level"]

_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warn": logging.WARNING,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}


class _Fields(TypedDict, total=False):
    """The attributes of a record, next to those of each record."""

    method: str
    path: str
    """The template of the path, such as ``/pages/{page_id}``: a filled one may tell secrets."""

    attempt: int
    """1 for the first one."""

    status: int | None
    error: str | None
    """The class of the error where no answer came."""

    duration: float
    """Seconds."""

    request_id: str | None
    delay: float
    """Seconds until the next attempt."""


def set_level(settings: ClientSettings) -> None:
    """Set the level of the package's logger as the environment says."""
    if settings.env_prefix is None:
        return
    variable = f"{settings.env_prefix}_LOG"
    name = env(variable)
    if name is None:
        return
    logger = logging.getLogger(settings.package)
    level = _LEVELS.get(name.lower())
    if level is None:
        logger.warning('%s is "%s": expected one of %s', variable, name, ", ".join(_LEVELS))
    elif logger.level == logging.NOTSET:
        logger.setLevel(level)


def log_attempt(logger: logging.Logger, call: Call, outcome: Outcome, seconds: float) -> None:
    """Note what came of an attempt that took so many seconds."""
    if not logger.isEnabledFor(logging.INFO):
        return
    fields = _fields(call)
    answer = outcome if isinstance(outcome, Answer) else None
    result = type(outcome).__name__ if answer is None else str(answer.status)
    fields["status"] = None if answer is None else answer.status
    fields["error"] = None if answer is not None else result
    fields["duration"] = seconds
    fields["request_id"] = None if answer is None else _request_id(call, answer)
    # Not the URL: ids and the query may hold what must not be in a log.
    logger.info(
        "%s: %s after %.3f s (attempt %d)",
        *(call.request.label, result, seconds, call.attempt),
        extra=fields,
    )
    if logger.isEnabledFor(logging.DEBUG):
        _log_content(logger, call, answer, fields)


def log_retry(logger: logging.Logger, call: Call, delay: float) -> None:
    """Note that the attempt is repeated after so many seconds."""
    if logger.isEnabledFor(logging.INFO):
        fields = _fields(call)
        fields["delay"] = delay
        logger.info("%s: tried again in %.3f s", call.request.label, delay, extra=fields)


def _log_content(
    logger: logging.Logger, call: Call, answer: Answer | None, fields: _Fields
) -> None:
    request = call.sent or call.request
    content = request.content
    body = "a body in pieces" if content is not None else "no body"
    if isinstance(content, bytes):
        body = shown_body(content, call.secrets)
    headers = shown_headers(request.headers, call.secrets)
    logger.debug("%s: sent %s; with %s", request.label, headers, body, extra=fields)
    if answer is not None:
        headers = shown_headers(answer.headers, call.secrets)
        body = "a body in pieces" if answer.unread else shown_body(answer.content, call.secrets)
        logger.debug("%s: received %s; with %s", request.label, headers, body, extra=fields)


def _request_id(call: Call, answer: Answer) -> str | None:
    found = call.request_id_of(answer)
    return None if found is None else hidden(found, call.secrets)


def _fields(call: Call) -> _Fields:
    method, _, path = call.request.label.partition(" ")
    return {"method": method, "path": path, "attempt": call.attempt}
