"""Views of the client.

In: security schemes and client headers of the API, and the configuration. Out: the constructor's
arguments and the settings. What is said of them is decided in `clientdocs`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Api, Place, SchemeKind, SecurityScheme
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.clientdocs import client_doc, credential_text, header_text
from clientsmith.python.errortypes import ErrorTypes, write_error_types
from clientsmith.python.identity import Identity
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import HeaderOption, header_options
from clientsmith.python.naming import Scope, Symbol, resolve
from clientsmith.python.pretty import Expr, Group, Pair, call, lay_out, tuple_expr
from clientsmith.python.reserved import CLIENT_ARGUMENT_NAMES
from clientsmith.python.views import ClientArgumentView, ClientView
from clientsmith.python.words import snake


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


def client_view(api: Api, config: Config, identity: Identity, errors: ErrorTypes) -> ClientView:
    """The view of the two client classes."""
    credentials = find_credentials(api, config, identity)
    headers = header_options(api, config)
    header_names = _header_arguments(headers, config)
    arguments: list[ClientArgumentView] = []
    said: list[tuple[str, str]] = []
    for credential in credentials:
        for part, name, variables in credential.arguments:
            said.append((name, credential_text(credential.scheme, part, variables)))
            kind = "str | TokenSource | None" if part == "token" else "str | None"
            arguments.append(ClientArgumentView(name, f"{name}: {kind} = None,"))
    first, rest = arguments[:1], arguments[1:]
    if credentials and len(credentials[0].arguments) > 1:
        first, rest = [], arguments
    for option in headers:
        name = header_names[option.name]
        default = string_literal(option.default) if option.default else "None"
        kind = "str" if option.default else "str | None"
        said.append((name, header_text(option)))
        rest.append(ClientArgumentView(name, f"{name}: {kind} = {default},"))
    return ClientView(
        name=identity.client,
        async_name=f"Async{identity.client}",
        doc=client_doc(identity, said, config.calls.rate),
        async_doc=client_doc(identity, said, config.calls.rate, asynchronous=True),
        first=tuple(first),
        arguments=tuple(rest),
        credentials=_credentials(credentials),
        headers=_headers(headers, header_names),
        settings=_settings(config, identity, errors),
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
    parts = {part for credential in credentials for part, _, _ in credential.arguments}
    return frozenset(always | classes | ({"secret"} if parts - {"token"} else set()))


def client_type_needs(credentials: Iterable[Credential]) -> frozenset[str]:
    """The library names that only annotations of the client's module use."""
    tokens = any(part == "token" for c in credentials for part, _, _ in c.arguments)
    usual = frozenset(_USUAL_TYPES)
    return usual | {"TokenSource"} if tokens else usual


def header_arguments(api: Api, config: Config) -> Mapping[str, HeaderOption]:
    """The client headers by the name of their constructor argument."""
    options = header_options(api, config)
    names = _header_arguments(options, config)
    return {names[option.name]: option for option in options}


_USUAL_TYPES = (
    *("AsyncMiddleware", "Mapping", "Middleware", "NotGiven", "Omit", "RateLimiter"),
    *("RetryBudget", "Sequence", "TracerProvider", "httpx2"),
)

_CLASSES = {
    SchemeKind.BEARER: "bearer",
    SchemeKind.OAUTH2: "bearer",
    SchemeKind.OPENID: "bearer",
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
        parts: list[tuple[Expr, ...]] = [
            (string_literal(name), name, *map(string_literal, variables))
            for _, name, variables in credential.arguments
        ]
        if _CLASSES[scheme.kind] == "bearer":
            url = (Pair("token_url=", string_literal(scheme.token_url)),)
            made = call("bearer", *parts[0], *(url if scheme.token_url else ()))
        else:
            values = [call("secret", *part) for part in parts]
            if scheme.kind is SchemeKind.API_KEY:
                place = (scheme.place or Place.HEADER).value
                values = [string_literal(place), string_literal(scheme.parameter), *values]
            made = call(_CLASSES[scheme.kind], *values)
        pairs.append(Pair(string_literal(scheme.name) + ": ", made))
    return lay_out(Group("{", tuple(pairs), "}"), indent=12, prefix="credentials=", suffix=",")


def _headers(options: Iterable[HeaderOption], names: Mapping[str, str]) -> tuple[str, ...]:
    pairs = tuple(Pair(string_literal(o.name) + ": ", names[o.name]) for o in options)
    return lay_out(Group("{", pairs, "}"), indent=12, prefix="headers=", suffix=",")


def _settings(config: Config, identity: Identity, errors: ErrorTypes) -> tuple[str, ...]:
    told = config.errors
    fields = call(
        "ErrorFields",
        *(
            Pair(f"{word}=", _strings(values))
            for word, values in (
                ("code", told.code),
                ("message", told.message),
                ("request_id", told.request_id),
                ("request_id_headers", told.request_id_headers),
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
        Pair("env_prefix=", string_literal(identity.env_prefix)),
        Pair("errors=", string_literal("errors:BY_CODE")),
        Pair("error_fields=", fields),
    ]
    if errors.usual:
        items.append(Pair("error_types=", write_error_types(errors.usual)))
    calls = config.calls
    if calls.rate is not None:
        items.append(Pair("rate_limit=", f"({calls.rate}, {calls.burst})"))
    if calls.retry_conflicts:
        items.append(Pair("retry_conflicts=", "True"))
    return lay_out(call("ClientSettings", *items), indent=0, prefix="SETTINGS = ")


def _strings(values: Iterable[str]) -> Expr:
    return tuple_expr(string_literal(value) for value in values)
