"""Credentials, and which of them a request carries.

In: the security alternatives of an operation and what the client was given. Out: headers, query
parameters and cookies, and the tokens that have to be asked for first. What is *not* decided here:
whether a request may carry them at all (`redirects` takes them off on the way to another host), and
how tokens are fetched (`tokens`), and how they are kept out of sight (`confidential`).
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, assert_never

from .errors import InvalidArgumentError
from .settings import env

if TYPE_CHECKING:
    from .tokens import Tokens, TokenSource

__all__ = [
    "ApiKey",
    "Asked",
    "Basic",
    "Bearer",
    "Credential",
    "Credentials",
    "Place",
    "Secret",
    "basic",
    "bearer",
    "choose",
    "secret",
]

Place: TypeAlias = Literal["header", "query", "cookie"]
Alternatives: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """A part of a credential, with what a person can do to give it."""

    value: str | None = field(repr=False)
    argument: str
    """The argument of the client."""

    variables: tuple[str, ...]
    """The environment variables that are looked at in its absence."""

    by_caller: bool = False
    """Whether the argument was given."""

    def __str__(self) -> str:
        named = f'the argument "{self.argument}" of the client'
        return f"{named} or {' or '.join(self.variables)}" if self.variables else named


def secret(argument: str, value: str | None, *variables: str) -> Secret:
    """Take what was given, else the first of the environment variables that is set."""
    # An empty text is none, unless there is nothing else: then it may be an empty password.
    return Secret(value or env(*variables) or value, argument, variables, bool(value))


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in the ``Authorization`` header (RFC 6750)."""

    token: Secret
    source: Tokens | None = field(default=None, repr=False)
    """What gives tokens, in place of one that stays."""

    token_url: str = ""
    """Where the API says that tokens come from."""

    ways: tuple[tuple[Secret, ...], ...] = ()
    """What can be given instead of the token; by default the token is all that there is."""


def bearer(
    argument: str, value: str | TokenSource | None, *variables: str, token_url: str = ""
) -> Bearer:
    """Take a token or what gives tokens, else the first environment variable that is set."""
    if value is None or isinstance(value, str):
        return Bearer(secret(argument, value, *variables), None, token_url)
    # Most programs have one token, and need nothing of this.
    from .tokens import tokens_of

    return Bearer(Secret(None, argument, variables), tokens_of(value), token_url)


@dataclass(frozen=True, slots=True)
class Basic:
    """A user and a password in the ``Authorization`` header (RFC 7617).

    One of the two may be empty: APIs with a single key take it as user or as password.
    """

    user: Secret
    password: Secret


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, query parameter or cookie of the API's own."""

    place: Place
    name: str
    key: Secret


Credential: TypeAlias = Bearer | Basic | ApiKey


@dataclass(frozen=True, slots=True)
class Asked:
    """Tokens, one of which goes into the ``Authorization`` header."""

    tokens: Tokens
    token_url: str


@dataclass(frozen=True, slots=True)
class Credentials:
    """What one request carries."""

    headers: Mapping[str, str] = field(repr=False)
    query: Mapping[str, str] = field(repr=False)
    cookies: Mapping[str, str] = field(repr=False)
    asked: Asked | None = None
    """What the request has to wait for."""


def choose(
    label: str,
    alternatives: Alternatives,
    configured: Mapping[str, Credential],
    is_carried: Callable[[Place, str], bool],
) -> Credentials:
    """Take the first alternative that is complete, and one that asks for nothing last of all.

    `is_carried` tells whether the request has a header, query parameter or cookie on other grounds,
    which counts like a credential. Schemes that are not `configured` at all, such as certificates of
    clients, are none of our business. Raises `InvalidArgumentError` that says what to give.
    """
    found = _first_complete(alternatives, configured)
    if found is None:
        found = _first_complete(alternatives, configured, is_carried)
    if found is None:
        raise InvalidArgumentError(
            f"{label} needs credentials: give {_what_is_missing(alternatives, configured)}"
        )
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    cookies: dict[str, str] = {}
    asked: Asked | None = None
    for credential in found:
        match credential:
            case Bearer():
                if credential.source is None:
                    headers["Authorization"] = f"Bearer {credential.token.value}"
                elif not is_carried("header", "Authorization"):
                    asked = Asked(credential.source, credential.token_url)
            case Basic():
                headers["Authorization"] = basic(credential.user.value, credential.password.value)
            case ApiKey():
                place = {"header": headers, "query": query, "cookie": cookies}[credential.place]
                place[credential.name] = credential.key.value or ""
            case _:
                assert_never(credential)
    return Credentials(headers, query, cookies, asked)


def basic(user: str | None, password: str | None) -> str:
    """Write the header of basic authentication."""
    pair = f"{user or ''}:{password or ''}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


def _first_complete(
    alternatives: Alternatives,
    configured: Mapping[str, Credential],
    is_carried: Callable[[Place, str], bool] | None = None,
) -> tuple[Credential, ...] | None:
    fallback: tuple[Credential, ...] | None = None if alternatives else ()
    for alternative in alternatives:
        wanted = [configured[name] for name in alternative if name in configured]
        found = tuple(item for item in wanted if _is_given(item))
        if len(found) == len(wanted) or (
            is_carried is not None
            and all(_is_given(item) or is_carried(*_place(item)) for item in wanted)
        ):
            if wanted:
                return found
            fallback = found
    return fallback


def _what_is_missing(alternatives: Alternatives, configured: Mapping[str, Credential]) -> str:
    wanted: list[str] = []
    for alternative in alternatives:
        missing = [
            _lack(configured[name])
            for name in alternative
            if name in configured and not _is_given(configured[name])
        ]
        if (text := " and ".join(missing)) not in wanted:
            wanted.append(text)
    return "; or else ".join(wanted)


def _lack(credential: Credential) -> str:
    """Say what there is to give, only the rest where something of it was given."""
    ways = credential.ways if isinstance(credential, Bearer) else ()
    ways = ways or (_parts(credential),)
    begun = tuple(way for way in ways if any(part.value for part in way)) or ways
    missing = [[str(part) for part in way if not part.value] for way in begun]
    return ", or ".join(" and ".join(parts) for parts in missing)


def _is_given(credential: Credential) -> bool:
    match credential:
        case Bearer():
            return credential.source is not None or bool(credential.token.value)
        case Basic():
            parts = (credential.user.value, credential.password.value)
            return None not in parts and any(parts)
        case ApiKey():
            return bool(credential.key.value)
        case _:
            assert_never(credential)


def _place(credential: Credential) -> tuple[Place, str]:
    if isinstance(credential, ApiKey):
        return credential.place, credential.name
    return "header", "Authorization"


def _parts(credential: Credential) -> tuple[Secret, ...]:
    match credential:
        case Bearer():
            return (credential.token,)
        case Basic():
            return (credential.user, credential.password)
        case ApiKey():
            return (credential.key,)
        case _:
            assert_never(credential)
