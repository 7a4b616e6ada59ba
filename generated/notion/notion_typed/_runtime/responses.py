"""What an answer means: a value, or an error of the tree.

In: an answer, the endpoint that was called, and what the client knows of its API. Out: a `Verdict`,
or a raised error that says what came. What is *not* decided here: whether to try again (`retries`),
and how a value that does not fit is reported (`client`).
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar, cast

from .answers import Answer, describe, hidden
from .endpoint import Endpoint
from .errors import (
    APIStatusError,
    ResponseDecodeError,
    ResponseValidationError,
    class_for_status,
)
from .narrow import is_mapping
from .settings import ClientSettings

__all__ = ["Knowledge", "Verdict", "judge"]

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


def judge(endpoint: Endpoint[ResultT], answer: Answer, knowledge: Knowledge) -> Verdict[ResultT]:
    """Give the result of a call.

    Raises an `APIStatusError` for a status that is no success, a `ResponseDecodeError` for a
    success that cannot be read, and a `ResponseValidationError` for one that does not fit its type
    if the client is strict or if nothing of it fits.
    """
    label = f"{endpoint.method} {endpoint.path}"
    if not 200 <= answer.status < 300:
        raise _status_error(answer, knowledge)
    verdict = _read(label, _reference(endpoint, answer.status), answer, knowledge)
    # `Endpoint` pairs the reference with its type; this is where that is believed.
    return cast("Verdict[ResultT]", verdict)


def _reference(endpoint: Endpoint[ResultT], status: int) -> str:
    others = endpoint.results
    return others.get(str(status)) or others.get(f"{status // 100}XX") or endpoint.result


def _read(label: str, reference: str, answer: Answer, knowledge: Knowledge) -> Verdict[object]:
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
                raise _unreadable(label, answer, knowledge) from None
        case _:
            return _read_typed(label, reference, answer, knowledge)


def _read_typed(
    label: str, reference: str, answer: Answer, knowledge: Knowledge
) -> Verdict[object]:
    # pydantic is loaded when the first answer is there, not when the client is imported.
    from .base_model import Model, set_request_id
    from .decode import NotJSONError, decode

    kind = _load(knowledge.settings.package, reference)
    try:
        decoded = decode(kind, answer.content)
    except NotJSONError:
        raise _unreadable(label, answer, knowledge) from None
    complaint, top_level = "", None
    if isinstance(decoded.value, Model):
        top_level = {**(decoded.value.model_extra or {}), **vars(decoded.value)}
    request_id = _request_id(answer, top_level, knowledge.settings)
    if decoded.misfits:
        shown = "; ".join(map(str, decoded.misfits[:_SHOWN_PLACES]))
        more = len(decoded.misfits) - _SHOWN_PLACES
        complaint = f"{shown}; and {more} more" if more > 0 else shown
        if knowledge.strict or not decoded.fits_at_all:
            raise ResponseValidationError(
                hidden(
                    f"{label}: the answer does not fit its type: {complaint}", knowledge.secrets
                ),
                status=answer.status,
                headers=answer.headers,
                content=answer.content,
                request_id=request_id,
                places=tuple(misfit.path for misfit in decoded.misfits),
            )
    if isinstance(decoded.value, Model):
        set_request_id(decoded.value, request_id)
    return Verdict(decoded.value, complaint)


def _unreadable(label: str, answer: Answer, knowledge: Knowledge) -> ResponseDecodeError:
    what = describe(answer, knowledge.secrets)
    return ResponseDecodeError(
        f"{label}: expected JSON with status {answer.status}, got {what}",
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        request_id=_request_id(answer, None, knowledge.settings),
    )


def _status_error(answer: Answer, knowledge: Knowledge) -> APIStatusError:
    settings = knowledge.settings
    body = _body(answer)
    code = _first_text(body, settings.error_fields.code)
    message = _first_text(body, settings.error_fields.message)
    if message is None:
        message = f"the answer has no message: {describe(answer, knowledge.secrets)}"
    return _class(answer.status, code, settings)(
        hidden(message, knowledge.secrets),
        status=answer.status,
        code=code,
        headers=answer.headers,
        content=answer.content,
        body=body,
        request_id=_request_id(answer, body, settings),
    )


def _class(status: int, code: str | None, settings: ClientSettings) -> type[APIStatusError]:
    table = _NO_TABLE
    if settings.errors is not None:
        table = cast("ErrorTable", _load(settings.package, settings.errors))
    if code is not None:
        found = table.get((status, code)) or table.get(code)
        if found is not None:
            return found
    return class_for_status(status)


def _body(answer: Answer) -> object:
    if not answer.content:
        return None
    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        return answer.text


def _request_id(answer: Answer, body: object, settings: ClientSettings) -> str | None:
    found = _first_text(body, settings.error_fields.request_id)
    if found is not None:
        return found
    names = settings.error_fields.request_id_headers
    return next((answer.headers[name] for name in names if name in answer.headers), None)


def _first_text(body: object, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        value = body
        for name in path.split("."):
            value = value.get(name) if is_mapping(value) else None
        if isinstance(value, str | int) and value != "":
            return str(value)
    return None


@functools.cache
def _load(package: str, reference: str) -> object:
    """Import ``module:Name`` from below `package`."""
    module, _, name = reference.partition(":")
    found: object = getattr(importlib.import_module(f"{package}.{module}"), name)
    return found
