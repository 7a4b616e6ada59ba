"""Credentials, and which of them a request carries.

In: the security alternatives of an operation and what the client was given. Out: headers, query
parameters and cookies. What is *not* decided here: whether a request may carry them at all
(`redirects` takes them off on the way to another host).
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, assert_never

__all__ = ["ApiKey", "Basic", "Bearer", "Credential", "Credentials", "choose", "secrets"]


_SHORTEST_SECRET: Final = 4
"""Anything shorter is no secret, and hiding it would make messages unreadable."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in the ``Authorization`` header."""

    token: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Basic:
    """A user and a password in the ``Authorization`` header (RFC 7617)."""

    user: str | None = field(repr=False)
    password: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, query parameter or cookie of the API's own."""

    place: Literal["header", "query", "cookie"]
    name: str
    value: str | None = field(repr=False)


Credential: TypeAlias = Bearer | Basic | ApiKey


@dataclass(frozen=True, slots=True)
class Credentials:
    """What one request carries."""

    headers: Mapping[str, str] = field(repr=False)
    query: Mapping[str, str] = field(repr=False)
    cookies: Mapping[str, str] = field(repr=False)


def choose(
    alternatives: tuple[tuple[str, ...], ...], configured: Mapping[str, Credential]
) -> Credentials:
    """Take the first alternative that is configured completely, or nothing if none is."""
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    cookies: dict[str, str] = {}
    for credential in _first_complete(alternatives, configured):
        match credential:
            case Bearer():
                headers["Authorization"] = f"Bearer {credential.token}"
            case Basic():
                pair = f"{credential.user}:{credential.password}".encode()
                headers["Authorization"] = f"Basic {base64.b64encode(pair).decode('ascii')}"
            case ApiKey():
                place = {"header": headers, "query": query, "cookie": cookies}[credential.place]
                place[credential.name] = credential.value or ""
            case _:
                assert_never(credential)
    return Credentials(headers, query, cookies)


def secrets(configured: Mapping[str, Credential]) -> Iterator[str]:
    """Give every text that must not be shown."""
    for credential in configured.values():
        for value in _values(credential):
            if value and len(value) >= _SHORTEST_SECRET:
                yield value
        if isinstance(credential, Basic):
            for header in choose((("",),), {"": credential}).headers.values():
                yield header.removeprefix("Basic ")


def _first_complete(
    alternatives: tuple[tuple[str, ...], ...], configured: Mapping[str, Credential]
) -> tuple[Credential, ...]:
    for alternative in alternatives:
        found = tuple(configured[name] for name in alternative if name in configured)
        if len(found) == len(alternative) and all(all(_values(item)) for item in found):
            return found
    return ()


def _values(credential: Credential) -> tuple[str | None, ...]:
    match credential:
        case Bearer():
            return (credential.token,)
        case Basic():
            return (credential.user, credential.password)
        case ApiKey():
            return (credential.value,)
        case _:
            assert_never(credential)
