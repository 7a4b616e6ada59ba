"""Views of the client.

In: security schemes and client headers of the API, and the configuration. Out: the constructor's
arguments and the settings. What is said of them is decided in `clientdocs`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Api, SchemeKind, SecurityScheme
from clientsmith.config import Config
from clientsmith.python.clientdocs import client_doc, credential_text, header_text
from clientsmith.python.credentials import (
    Credential,
    names_for,
    names_used,
    parts_of,
    write_credentials,
)
from clientsmith.python.errortypes import ErrorTypes, write_error_types
from clientsmith.python.identity import Identity
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import HeaderOption, header_options
from clientsmith.python.naming import Scope, Symbol, resolve
from clientsmith.python.pretty import Expr, Group, Pair, call, lay_out, tuple_expr
from clientsmith.python.reserved import CLIENT_ARGUMENT_NAMES
from clientsmith.python.views import ClientArgumentView, ClientView
from clientsmith.python.words import snake


def find_credentials(api: Api, config: Config, identity: Identity) -> tuple[Credential, ...]:
    """What the client can be given to authenticate with, from the document's security schemes."""
    served, names = _served(api), _credential_names(api, config)
    found: list[Credential] = []
    for scheme in served:
        told = config.credentials.get(scheme.name)
        rows: list[tuple[str, str, tuple[str, ...]]] = []
        for part in parts_of(scheme):
            name = names[f"{scheme.name}.{part}"]
            variables = tuple(told.env.get(part, ())) if told else ()
            rows.append((part, name, variables or (f"{identity.env_prefix}_{name.upper()}",)))
        found.append(Credential(scheme, tuple(rows)))
    return tuple(sorted(found, key=lambda c: (c.scheme.kind is SchemeKind.BASIC, c.scheme.name)))


def client_view(api: Api, config: Config, identity: Identity, errors: ErrorTypes) -> ClientView:
    """The view of the two client classes."""
    credentials = find_credentials(api, config, identity)
    headers = header_options(api, config)
    header_names = _header_arguments(api, config)
    arguments: list[ClientArgumentView] = []
    said: list[tuple[str, str]] = []
    for credential in credentials:
        for part, name, variables in credential.arguments:
            said.append((name, credential_text(credential.scheme, part, variables)))
            kind = "str | TokenSource | None" if part == "token" else "str | None"
            arguments.append(ClientArgumentView(name, f"{name}: {kind} = None,"))
    first, rest = arguments[:1], arguments[1:]
    if credentials and credentials[0].scheme.kind is SchemeKind.BASIC:
        first, rest = [], arguments
    for option in headers:
        name = header_names[option.name]
        variables = _variables(option, config)
        default = string_literal(option.default) if option.default and not variables else "None"
        kind = "str | None" if default == "None" else "str"
        said.append((name, header_text(option, variables)))
        rest.append(ClientArgumentView(name, f"{name}: {kind} = {default},"))
    return ClientView(
        name=identity.client,
        async_name=f"Async{identity.client}",
        doc=client_doc(identity, said, config.calls.rate),
        async_doc=client_doc(identity, said, config.calls.rate, asynchronous=True),
        first=tuple(first),
        arguments=tuple(rest),
        credentials=write_credentials(credentials),
        headers=_headers(headers, header_names, config),
        settings=_settings(config, identity, errors),
        takes_tokens=any("_bearer" in names_used(credential) for credential in credentials),
        renews_tokens=any(credential.scheme.grants for credential in credentials),
        has_rate=config.calls.rate is not None,
        retries_conflicts=config.calls.retry_conflicts,
    )


def client_needs(credentials: Iterable[Credential], config: Config) -> frozenset[str]:
    """The library names that the client's module uses."""
    always = {
        "TYPE_CHECKING",
        "SyncClient",
        "AsyncClient",
        "ClientSettings",
        "ErrorFields",
        "not_given",
    }
    if any(told.env for told in config.client_headers.values()):
        always.add("env")
    return frozenset(always).union(*map(names_used, credentials))


def client_type_needs(credentials: Iterable[Credential]) -> frozenset[str]:
    """The library names that only annotations of the client's module use."""
    tokens = any(part == "token" for c in credentials for part, _, _ in c.arguments)
    usual = frozenset(_USUAL_TYPES)
    return usual | {"TokenSource"} if tokens else usual


def header_arguments(api: Api, config: Config) -> Mapping[str, HeaderOption]:
    """The client headers by the name of their constructor argument."""
    options = header_options(api, config)
    names = _header_arguments(api, config)
    return {names[option.name]: option for option in options}


_USUAL_TYPES = (
    *("AsyncMiddleware", "Mapping", "Middleware", "NotGiven", "Omit", "RateLimiter"),
    *("RetryBudget", "Sequence", "TracerProvider", "httpx2"),
)


def _served(api: Api) -> list[SecurityScheme]:
    served = [scheme for scheme in api.security_schemes if parts_of(scheme)]
    return sorted(served, key=lambda scheme: scheme.name)


def _credential_names(api: Api, config: Config) -> Mapping[str, str]:
    """The arguments for credentials by `scheme.part`."""
    served = _served(api)
    symbols: list[Symbol] = []
    for scheme in served:
        told = config.credentials.get(scheme.name)
        for part in parts_of(scheme):
            alone = sum(part in parts_of(other) for other in served) == 1
            pinned = told.arguments.get(part) if told else None
            wishes = (pinned,) if pinned else names_for(scheme, part, alone=alone)
            symbols.append(Symbol(f"{scheme.name}.{part}", wishes, pinned=bool(pinned)))
    names, _ = resolve(Scope("the client", tuple(symbols), CLIENT_ARGUMENT_NAMES))
    return names


def _header_arguments(api: Api, config: Config) -> Mapping[str, str]:
    taken = CLIENT_ARGUMENT_NAMES | set(_credential_names(api, config).values())
    symbols: list[Symbol] = []
    for option in header_options(api, config):
        told = config.client_headers.get(option.name)
        wish = told.argument if told and told.argument else snake(option.name)
        symbols.append(Symbol(option.name, (wish, f"{wish}_header")))
    names, _ = resolve(Scope("client headers", tuple(symbols), taken))
    return names


def _headers(
    options: Iterable[HeaderOption], names: Mapping[str, str], config: Config
) -> tuple[str, ...]:
    pairs: list[Expr] = []
    for option in options:
        value, variables = names[option.name], _variables(option, config)
        if variables:
            value += f" or env({', '.join(map(string_literal, variables))})"
            value += f" or {string_literal(option.default)}" if option.default else ""
        pairs.append(Pair(string_literal(option.name) + ": ", value))
    return lay_out(Group("{", tuple(pairs), "}"), indent=12, prefix="headers=", suffix=",")


def _variables(option: HeaderOption, config: Config) -> tuple[str, ...]:
    told = config.client_headers.get(option.name)
    return told.env if told else ()


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
