"""Views of the client and of its errors.

In: security schemes, client headers and error responses of the API, and the configuration. Out:
the constructor's arguments, the settings, and exception classes by error code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import wrap

from clientsmith.api.operations import Api, Place, Response, SchemeKind, SecurityScheme
from clientsmith.api.types import EnumType, LiteralOf, Named, ObjectType, UnionType
from clientsmith.config import Config
from clientsmith.python.bodies import declared, preferred
from clientsmith.python.identity import Identity
from clientsmith.python.literals import docstring, markdown_line, string_literal
from clientsmith.python.methods import HeaderOption, header_options
from clientsmith.python.naming import Scope, Symbol, resolve
from clientsmith.python.pretty import Expr, Group, Pair, call, lay_out, tuple_expr
from clientsmith.python.reserved import BUILTINS, CLIENT_ARGUMENT_NAMES
from clientsmith.python.usage import is_error
from clientsmith.python.views import ClientArgumentView, ClientView, ErrorView
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
    ]
) | frozenset(STATUS_CLASSES.values())


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme with the constructor arguments that feed it."""

    scheme: SecurityScheme
    arguments: tuple[tuple[str, str, tuple[str, ...]], ...]
    """(part, argument, environment variables): `("token", "auth", ("NOTION_TOKEN",))`."""


def find_credentials(api: Api, config: Config, identity: Identity) -> tuple[Credential, ...]:
    """What the client can be given to authenticate with, from the document's security schemes."""
    served = [scheme for scheme in api.security_schemes if _parts(scheme)]
    served.sort(key=lambda scheme: scheme.name)
    symbols: list[Symbol] = []
    for scheme in served:
        told = config.credentials.get(scheme.name)
        alone = sum(_parts(other) == _parts(scheme) for other in served) == 1
        for part in _parts(scheme):
            pinned = told.arguments.get(part) if told else None
            wishes = (pinned,) if pinned else _wishes(scheme, part, alone=alone)
            symbols.append(Symbol(f"{scheme.name}.{part}", wishes, pinned=bool(pinned)))
    names, _ = resolve(Scope("the client", tuple(symbols), CLIENT_ARGUMENT_NAMES))
    found: list[Credential] = []
    for scheme in served:
        told = config.credentials.get(scheme.name)
        rows: list[tuple[str, str, tuple[str, ...]]] = []
        for part in _parts(scheme):
            name = names[f"{scheme.name}.{part}"]
            variables = tuple(told.env.get(part, ())) if told else ()
            rows.append((part, name, variables or (f"{identity.env_prefix}_{name.upper()}",)))
        found.append(Credential(scheme, tuple(rows)))
    return tuple(sorted(found, key=lambda c: (c.scheme.kind is SchemeKind.BASIC, c.scheme.name)))


def client_view(api: Api, config: Config, identity: Identity) -> ClientView:
    """The view of the two client classes."""
    credentials = find_credentials(api, config, identity)
    headers = header_options(api, config)
    header_names = _header_arguments(headers, config)
    arguments: list[ClientArgumentView] = []
    for credential in credentials:
        for part, name, variables in credential.arguments:
            text = f"{_spoken(credential.scheme, part)}; else the environment variable {' or '.join(variables)}."
            arguments.append(_argument(name, f"{name}: str | None = None,", text))
    first, rest = arguments[:1], arguments[1:]
    if credentials and len(credentials[0].arguments) > 1:
        first, rest = [], arguments
    for option in headers:
        name = header_names[option.name]
        default = string_literal(option.default) if option.default else "None"
        kind = "str" if option.default else "str | None"
        rest.append(
            _argument(
                name,
                f"{name}: {kind} = {default},",
                f"The header `{option.name}` of every request.",
            )
        )
    return ClientView(
        name=identity.client,
        async_name=f"Async{identity.client}",
        doc=_client_doc(f"A client for the {identity.title}.", [*first, *rest]),
        async_doc=_client_doc(
            f"A client for the {identity.title}, for `async` code.", [*first, *rest]
        ),
        first=tuple(first),
        arguments=tuple(rest),
        credentials=_credentials(credentials),
        headers=_headers(headers, header_names),
        settings=_settings(config, identity),
    )


def client_needs(credentials: Iterable[Credential]) -> frozenset[str]:
    """The library names that the client's module uses."""
    classes = {_CLASSES[credential.scheme.kind] for credential in credentials}
    always = {
        "TYPE_CHECKING",
        "SyncClient",
        "AsyncClient",
        "ClientSettings",
        "ErrorFields",
        "not_given",
    }
    return frozenset(always | classes | ({"env"} if classes else set()))


CLIENT_TYPE_NEEDS = frozenset({"Mapping", "NotGiven", "httpx2"})


def header_arguments(api: Api, config: Config) -> Mapping[str, HeaderOption]:
    """The client headers by the name of their constructor argument."""
    options = header_options(api, config)
    names = _header_arguments(options, config)
    return {names[option.name]: option for option in options}


@dataclass(frozen=True, slots=True)
class ErrorCodes:
    """The exception classes by error code, and for each status and code the class to raise."""

    views: tuple[ErrorView, ...]
    by_code: Mapping[tuple[int, str], str]


def find_errors(api: Api, config: Config, taken: frozenset[str]) -> ErrorCodes:
    """An exception class for each error code that the document names for one status.

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
    symbols: list[Symbol] = []
    for code, status in single.items():
        name = pascal(code)
        name = name if name.endswith("Error") else f"{name}Error"
        if name != status_class(status):
            symbols.append(Symbol(code, (name, f"{name[:-5]}CodeError", f"Api{name}")))
    names, _ = resolve(
        Scope("errors", tuple(symbols), RUNTIME_ERRORS | BUILTINS | taken, underscore=False)
    )
    views = tuple(
        ErrorView(
            name,
            status_class(single[code]),
            markdown_line(code),
            _error_doc(single[code], code, texts[code]),
        )
        for code, name in sorted(names.items(), key=lambda item: item[1])
    )
    return ErrorCodes(views, {(single[code], code): name for code, name in names.items()})


def _error_doc(status: int, code: str, text: str) -> tuple[str, ...]:
    answer = f"The API answered {status} with the code {string_literal(code)}."
    return docstring((text, answer) if text else (answer,), 4)


def status_class(status: int) -> str:
    """The exception class of a status without a code of its own."""
    fallback = _SERVER if status >= 500 else _STATUS
    return STATUS_CLASSES.get(str(status), fallback)


_CLASSES = {
    SchemeKind.BEARER: "Bearer",
    SchemeKind.OAUTH2: "Bearer",
    SchemeKind.OPENID: "Bearer",
    SchemeKind.BASIC: "Basic",
    SchemeKind.API_KEY: "ApiKey",
}


def _parts(scheme: SecurityScheme) -> tuple[str, ...]:
    match scheme.kind:
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPENID:
            return ("token",)
        case SchemeKind.BASIC:
            return ("username", "password")
        case SchemeKind.API_KEY:
            return ("key",)
        case SchemeKind.MUTUAL_TLS | SchemeKind.OTHER:
            return ()


def _wishes(scheme: SecurityScheme, part: str, *, alone: bool) -> tuple[str, ...]:
    short = {"token": "token", "key": "api_key"}.get(part, part)
    own = snake(scheme.name)
    long = own if part in ("token", "key") else f"{own}_{part}"
    return (short, long) if alone else (long, f"{long}_{short}")


def _spoken(scheme: SecurityScheme, part: str) -> str:
    match scheme.kind:
        case SchemeKind.BASIC:
            return f"The {part} for basic authentication"
        case SchemeKind.API_KEY:
            return f"The API key that is sent as {scheme.place} `{scheme.parameter}`"
        case _:
            return "The bearer token"


def _client_doc(said: str, arguments: Iterable[ClientArgumentView]) -> tuple[str, ...]:
    lines = [f"    {line}" for argument in arguments for line in argument.doc]
    return docstring((said, "\n".join(["Args:", *lines]) if lines else ""), 4)


def _argument(name: str, line: str, text: str) -> ClientArgumentView:
    doc = wrap(f"{name}: {text}", 88, subsequent_indent="    ")
    return ClientArgumentView(name, line, tuple(doc))


def _header_arguments(options: Iterable[HeaderOption], config: Config) -> Mapping[str, str]:
    symbols: list[Symbol] = []
    for option in options:
        told = config.client_headers.get(option.name)
        wish = told.argument if told and told.argument else snake(option.name)
        symbols.append(Symbol(option.name, (wish, f"{wish}_header")))
    names, _ = resolve(Scope("client headers", tuple(symbols), CLIENT_ARGUMENT_NAMES))
    return names


def _credentials(credentials: Iterable[Credential]) -> tuple[str, ...]:
    pairs: list[Expr] = []
    for credential in credentials:
        scheme = credential.scheme
        values = [
            f"{name} or env({', '.join(string_literal(v) for v in variables)})"
            for _, name, variables in credential.arguments
        ]
        if scheme.kind is SchemeKind.API_KEY:
            place = (scheme.place or Place.HEADER).value
            values = [string_literal(place), string_literal(scheme.parameter), *values]
        made = call(_CLASSES[scheme.kind], *values)
        pairs.append(Pair(string_literal(scheme.name) + ": ", made))
    return lay_out(Group("{", tuple(pairs), "}"), indent=12, prefix="credentials=", suffix=",")


def _headers(options: Iterable[HeaderOption], names: Mapping[str, str]) -> tuple[str, ...]:
    pairs = tuple(Pair(string_literal(o.name) + ": ", names[o.name]) for o in options)
    return lay_out(Group("{", pairs, "}"), indent=12, prefix="headers=", suffix=",")


def _settings(config: Config, identity: Identity) -> tuple[str, ...]:
    errors = config.errors
    fields = call(
        "ErrorFields",
        *(
            Pair(f"{word}=", _strings(values))
            for word, values in (
                ("code", errors.code),
                ("message", errors.message),
                ("request_id", errors.request_id),
                ("request_id_headers", errors.request_id_headers),
            )
            if values
        ),
    )
    items: list[Expr] = [
        Pair("package=", string_literal(identity.module)),
        Pair("version=", "__version__"),
        Pair("user_agent=", string_literal(f"{identity.distribution}/") + " + __version__"),
        Pair("base_url=", string_literal(identity.base_url)),
        Pair("base_url_env=", string_literal(f"{identity.env_prefix}_BASE_URL")),
        Pair("errors=", string_literal("errors:BY_CODE")),
        Pair("error_fields=", fields),
    ]
    return lay_out(call("ClientSettings", *items), indent=0, prefix="SETTINGS = ")


def _strings(values: Iterable[str]) -> Expr:
    return tuple_expr(string_literal(value) for value in values)


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
