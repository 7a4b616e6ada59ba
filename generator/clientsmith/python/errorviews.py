"""Views of errors: an exception class for each error code of the API.

In: the error responses of the API, and the configuration. Out: `ErrorCodes`. Which class a status
has without a code is part of the run time; what it is called stands here, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Api, Response
from clientsmith.api.types import EnumType, LiteralOf, Named, ObjectType, UnionType
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.bodies import declared, preferred
from clientsmith.python.holding import NOTHING_HELD, Held
from clientsmith.python.literals import docstring, markdown_line, string_literal
from clientsmith.python.namelock import NameKind
from clientsmith.python.naming import Scope, Symbol
from clientsmith.python.reserved import BUILTINS
from clientsmith.python.usage import is_error
from clientsmith.python.views import ErrorView
from clientsmith.python.words import pascal, snake
from clientsmith.source.node import JsonScalar

STATUS_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "503": "ServiceUnavailableError",
    "504": "GatewayTimeoutError",
    "529": "OverloadedError",
}
_SERVER = "InternalServerError"
_STATUS = "APIStatusError"
RUNTIME_ERRORS = frozenset(
    [
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "ClientError",
        "InvalidArgumentError",
        "PaginationError",
        "ResponseDecodeError",
        "ResponseValidationError",
        "RetryableError",
        "StreamError",
        "TokenError",
    ]
) | frozenset(STATUS_CLASSES.values())


@dataclass(frozen=True, slots=True)
class ErrorCodes:
    """The exception classes by error code, and for each status and code the class to raise."""

    views: tuple[ErrorView, ...]
    by_code: Mapping[tuple[int, str], str]


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error code that belongs to one status, and what the document says of it."""

    code: str
    status: int
    text: str


def find_error_codes(api: Api, config: Config) -> Mapping[str, ErrorCode]:
    """The error codes that get a class of their own: those that the document names for one status.

    A code of several statuses gets none: whoever catches a status must catch all of its errors.
    """
    statuses: dict[str, set[str]] = {}
    texts: dict[str, str] = {}
    for operation in api.operations:
        for response in operation.responses:
            if is_error(response):
                for code, text in _codes(api, response, config).items():
                    statuses.setdefault(code, set()).add(response.status)
                    texts[code] = texts.get(code) or text
    single = {
        code: int(next(iter(found)))
        for code, found in sorted(statuses.items())
        if len(found) == 1 and next(iter(found)).isdecimal()
    }
    return {
        code: ErrorCode(code, status, texts[code])
        for code, status in single.items()
        if _class_of(code) != status_class(status)
    }


def error_scope(codes: Iterable[str], taken: frozenset[str], held: Held = NOTHING_HELD) -> Scope:
    """The classes of error codes as symbols; `taken` are names that others have."""
    symbols: list[Symbol] = []
    for code in codes:
        name = _class_of(code)
        wishes = (name, f"{name[:-5]}CodeError", f"Api{name}")
        symbols.append(Symbol(code, wishes, locked=held.name_of(NameKind.ERROR, code)))
    reserved = RUNTIME_ERRORS | BUILTINS | taken
    gone = held.gone_in(NameKind.ERROR)
    return Scope("errors", tuple(symbols), reserved, underscore=False, gone=gone)


def view_errors(codes: Mapping[str, ErrorCode], names: Mapping[str, str]) -> ErrorCodes:
    """The exception classes of error codes under their names."""
    views = tuple(
        ErrorView(
            name,
            status_class(codes[code].status),
            markdown_line(code),
            markdown_line(codes[code].text),
            _error_doc(codes[code]),
        )
        for code, name in sorted(names.items(), key=lambda item: item[1])
    )
    return ErrorCodes(views, {(codes[code].status, code): name for code, name in names.items()})


def _class_of(code: str) -> str:
    name = pascal(code)
    return name if name.endswith("Error") else f"{name}Error"


def _error_doc(error: ErrorCode) -> tuple[str, ...]:
    answer = f"The API answered {error.status} with the code {string_literal(error.code)}."
    return docstring((error.text, answer) if error.text else (answer,), 4)


def status_class(status: int) -> str:
    """The exception class of a status without a code of its own."""
    fallback = _SERVER if status >= 500 else _STATUS
    return STATUS_CLASSES.get(str(status), fallback)


def _codes(api: Api, response: Response, config: Config) -> Mapping[str, str]:
    """The codes that an error response can have, each with what the document says of it."""
    media = preferred(response.content)
    if media is None:
        return {}
    decl = declared(api.types, media.type)
    match decl:
        case ObjectType():
            objects = [decl]
        case UnionType(variants=variants):
            members = [declared(api.types, variant.type) for variant in variants]
            objects = [member for member in members if isinstance(member, ObjectType)]
        case _:
            return {}
    found: dict[str, str] = {}
    for each in objects:
        for field in each.fields:
            if field.name not in config.errors.code:
                continue
            said = dict(field.doc.values)
            values: tuple[JsonScalar, ...] = ()
            match field.type:
                case LiteralOf():
                    values = field.type.values
                case Named():
                    enum = declared(api.types, field.type)
                    if isinstance(enum, EnumType):
                        values, said = enum.values, {**dict(enum.doc.values), **said}
                case _:
                    pass
            found |= {v: said.get(v, "") for v in values if isinstance(v, str)}
    return {code: text for code, text in found.items() if snake(code)}
