"""What an answer means: a value, or an error of the tree.

In: an answer, the endpoint that was called, and what the client knows of its API. Out: a `Verdict`,
or a raised error that says what came. What is *not* decided here: whether to try again (`retries`),
and how a value that does not fit is reported (`client`).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar, cast

from .answers import Answer, describe, hidden
from .details import list_details
from .endpoint import Endpoint
from .errors import (
    APIStatusError,
    ResponseDecodeError,
    ResponseValidationError,
    class_for_status,
)
from .narrow import is_list, is_mapping
from .problems import shorten
from .references import load
from .retries import asked_delay
from .settings import ClientSettings
from .statuses import may_pass

__all__ = ["Knowledge", "Verdict", "judge", "load", "request_id_of"]

ResultT = TypeVar("ResultT")
ErrorTable = Mapping[str | tuple[int, str], type[APIStatusError]]

_SHOWN_PLACES: Final = 3
_NO_TABLE: Final[ErrorTable] = {}


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What it takes to judge an answer, besides the answer."""

    settings: ClientSettings
    secrets: tuple[str, ...] = field(repr=False)
    """Texts that no message may show."""

    strict: bool


@dataclass(frozen=True, slots=True)
class Verdict(Generic[ResultT]):
    """A result; `complaint` says where it does not fit its type, empty if it does."""

    value: ResultT
    complaint: str = ""


def judge(
    endpoint: Endpoint[ResultT], answer: Answer, knowledge: Knowledge, sent: bytes | None = None
) -> Verdict[ResultT]:
    """Give the result of a call; `sent` is the body of its request, if it is at hand.

    Raises an `APIStatusError` for a status that is no success, a `ResponseDecodeError` for a
    success that cannot be read, and a `ResponseValidationError` for one that does not fit its type
    if the client is strict or if nothing of it fits.
    """
    label = f"{endpoint.method} {endpoint.path}"
    if not 200 <= answer.status < 300:
        raise _status_error(endpoint, answer, knowledge, sent)
    verdict = read_body(label, _reference(endpoint, answer.status), answer, knowledge)
    # `Endpoint` pairs the reference with its type; this is where that is believed.
    return cast("Verdict[ResultT]", verdict)


def request_id_of(answer: Answer, body: object, settings: ClientSettings) -> str | None:
    """Find the id by which the API knows a request: in the body, else in the headers."""
    found = first_text(body, settings.error_fields.request_id)
    if found is not None:
        return found
    names = settings.error_fields.request_id_headers
    return next((answer.headers[name] for name in names if name in answer.headers), None)


def safe_request_id(answer: Answer, body: object, knowledge: Knowledge) -> str | None:
    """As `request_id_of`, for errors: a server may give back as its id what it was sent."""
    found = request_id_of(answer, body, knowledge.settings)
    return None if found is None else hidden(found, knowledge.secrets)


def _reference(endpoint: Endpoint[ResultT], status: int) -> str | type[object]:
    return _for_status(endpoint.results, status) or endpoint.result


def _for_status(references: Mapping[str, str], status: int) -> str | None:
    return references.get(str(status)) or references.get(f"{status // 100}XX")


def read_body(
    label: str, reference: str | type[object], answer: Answer, knowledge: Knowledge
) -> Verdict[object]:
    match reference:
        case "none":
            return Verdict(None)
        case "bytes":
            return Verdict(answer.content)
        case "text":
            return Verdict(answer.text)
        case "json":
            try:
                return Verdict(json.loads(answer.content))
            except (ValueError, RecursionError):
                raise unreadable(label, answer, knowledge) from None
        case _:
            return _read_typed(label, reference, answer, knowledge)


def _read_typed(
    label: str, reference: str | type[object], answer: Answer, knowledge: Knowledge
) -> Verdict[object]:
    # pydantic is loaded when the first answer is there, not when the client is imported.
    from .base_model import Model, set_request_id
    from .decode import NotJSONError, decode

    kind: object = reference
    if isinstance(reference, str):
        kind = load(knowledge.settings.package, reference)
    try:
        decoded = decode(kind, answer.content)
    except NotJSONError:
        raise unreadable(label, answer, knowledge) from None
    complaint, top_level = "", None
    if isinstance(decoded.value, Model):
        top_level = {**(decoded.value.model_extra or {}), **vars(decoded.value)}
    request_id = request_id_of(answer, top_level, knowledge.settings)
    if decoded.misfits:
        shown = "; ".join(map(str, decoded.misfits[:_SHOWN_PLACES]))
        more = len(decoded.misfits) - _SHOWN_PLACES
        complaint = hidden(f"{shown}; and {more} more" if more > 0 else shown, knowledge.secrets)
        if knowledge.strict or not decoded.fits_at_all:
            raise ResponseValidationError(
                f"{label}: the answer does not fit its type: {complaint}",
                status=answer.status,
                headers=answer.headers,
                content=answer.content,
                body=body_value(answer),
                request_id=safe_request_id(answer, top_level, knowledge),
                places=tuple(misfit.path for misfit in decoded.misfits),
            )
    for value in decoded.value if is_list(decoded.value) else (decoded.value,):
        if isinstance(value, Model):
            set_request_id(value, request_id)
    return Verdict(decoded.value, complaint)


def unreadable(
    label: str, answer: Answer, knowledge: Knowledge, expected: str = "JSON"
) -> ResponseDecodeError:
    """Give the error for an answer that is not what was expected; it says what came."""
    what = describe(answer, knowledge.secrets)
    return ResponseDecodeError(
        f"{label}: expected {expected} with status {answer.status}, got {what}",
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        body=body_value(answer),
        request_id=safe_request_id(answer, None, knowledge),
    )


def _status_error(
    endpoint: Endpoint[ResultT], answer: Answer, knowledge: Knowledge, sent: bytes | None
) -> APIStatusError:
    settings = knowledge.settings
    body = body_value(answer)
    code = first_text(body, settings.error_fields.code)
    error = _class(answer.status, code, settings)(
        hidden(message_of(answer, body, knowledge, sent), knowledge.secrets),
        status=answer.status,
        code=None if code is None else hidden(code, knowledge.secrets),
        headers=answer.headers,
        content=answer.content,
        body=body,
        request_id=safe_request_id(answer, body, knowledge),
        retry_after=asked_delay(answer.headers, dt.datetime.now(dt.UTC)),
    )
    error.is_retryable = may_pass(answer.status, conflicts=settings.retry_conflicts)
    reference = _error_type(endpoint.errors, answer.status)
    reference = reference or _error_type(settings.error_types, answer.status)
    if reference is not None:
        error.declare_type(settings.package, reference)
    return error


def _error_type(references: Mapping[str, str], status: int) -> str | None:
    return _for_status(references, status) or references.get("default")


def message_of(answer: Answer, body: object, knowledge: Knowledge, sent: bytes | None) -> str:
    message = first_text(body, knowledge.settings.error_fields.message)
    details = list_details(body)
    if message is None:
        return details or f"the answer has no message: {describe(answer, knowledge.secrets)}"
    if details is not None:
        return message if details in message else f"{message}: {details}"
    return shorten(message, sent) or message


def _class(status: int, code: str | None, settings: ClientSettings) -> type[APIStatusError]:
    table = _NO_TABLE
    if settings.errors is not None:
        table = cast("ErrorTable", load(settings.package, settings.errors))
    if code is not None:
        found = table.get((status, code)) or table.get(code)
        if found is not None:
            return found
    return class_for_status(status)


def body_value(answer: Answer) -> object:
    if not answer.content:
        return None
    try:
        return json.loads(answer.content)
    except UnicodeDecodeError:
        # What an error says is worth more than the right letters.
        with suppress(ValueError, RecursionError):
            return json.loads(answer.text)
    except (ValueError, RecursionError):
        pass
    return answer.text


def first_text(body: object, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        value = body
        for name in path.split("."):
            value = value.get(name) if is_mapping(value) else None
        if isinstance(value, str | int) and value != "" and not isinstance(value, bool):
            return str(value)
    return None
