"""Credentials of the client: what it is given for each security scheme, and what it makes of that.

In: the security schemes of the API. Out: the parts of a credential with wishes for their names, and
the lines of the constructor that put them together. What is *not* decided here: which names the
arguments get in the end (`clientviews`), and what is said of them (`clientdocs`).
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.api.operations import Grant, Place, SchemeKind, SecurityScheme
from clientsmith.frozen import dataclass
from clientsmith.python.literals import string_literal
from clientsmith.python.pretty import Expr, Group, Pair, call, lay_out
from clientsmith.python.words import snake


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme with the constructor arguments that feed it."""

    scheme: SecurityScheme
    arguments: tuple[tuple[str, str, tuple[str, ...]], ...]
    """(part, argument, environment variables): `("token", "auth", ("NOTION_TOKEN",))`."""

    @property
    def sufficient(self) -> tuple[str, ...]:
        """The arguments that are enough, where there are several ways to give the credential."""
        names = tuple(name for _, name, _ in self.arguments)
        return names[:1] if self.scheme.grants else names


def parts_of(scheme: SecurityScheme) -> tuple[str, ...]:
    """What the client can be given for a scheme; nothing for one that it does not serve."""
    match scheme.kind:
        case SchemeKind.OAUTH2 if scheme.grants:
            renewed = ("refresh_token",) if Grant.REFRESH_TOKEN in scheme.grants else ()
            return ("token", "client_id", "client_secret", *renewed, "token_url")
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPENID:
            return ("token",)
        case SchemeKind.BASIC:
            return ("username", "password")
        case SchemeKind.API_KEY:
            return ("key",)
        case SchemeKind.MUTUAL_TLS | SchemeKind.OTHER:
            return ()


def names_for(scheme: SecurityScheme, part: str, *, alone: bool) -> tuple[str, ...]:
    """Wishes for the name of an argument; `alone` tells that no other scheme has such a part."""
    short = {"token": "token", "key": "api_key"}.get(part, part)
    own = snake(scheme.name)
    long = own if part in ("token", "key") else f"{own}_{part}"
    return (short, long) if alone else (long, f"{long}_{short}")


def names_used(credential: Credential) -> frozenset[str]:
    """The library names that make the credential: no argument of a client is called as these are."""
    made = {_CLASSES[credential.scheme.kind]}
    if credential.scheme.grants:
        made.add("_oauth2")
    if credential.scheme.grants or made != {"_bearer"}:
        made.add("_secret")
    return frozenset(made)


def write_credentials(credentials: Iterable[Credential]) -> tuple[str, ...]:
    """The lines of the argument that gives a client its credentials."""
    pairs = tuple(
        Pair(string_literal(credential.scheme.name) + ": ", _credential(credential))
        for credential in credentials
    )
    return lay_out(Group("{", pairs, "}"), indent=12, prefix="credentials=", suffix=",")


_CLASSES = {
    SchemeKind.BEARER: "_bearer",
    SchemeKind.OAUTH2: "_bearer",
    SchemeKind.OPENID: "_bearer",
    SchemeKind.BASIC: "Basic",
    SchemeKind.API_KEY: "ApiKey",
}


def _credential(credential: Credential) -> Expr:
    scheme = credential.scheme
    parts = {part: _part(name, variables) for part, name, variables in credential.arguments}
    if _CLASSES[scheme.kind] == "_bearer":
        url = (Pair("token_url=", string_literal(scheme.token_url)),)
        token = call("_bearer", *parts.pop("token"), *(url if scheme.token_url else ()))
        return _granted(scheme, token, parts) if scheme.grants else token
    values = [call("_secret", *part) for part in parts.values()]
    if scheme.kind is SchemeKind.API_KEY:
        place = (scheme.place or Place.HEADER).value
        values = [string_literal(place), string_literal(scheme.parameter), *values]
    return call(_CLASSES[scheme.kind], *values)


def _granted(scheme: SecurityScheme, token: Expr, parts: dict[str, tuple[Expr, ...]]) -> Expr:
    more: list[Expr] = [Pair(f"{part}=", call("_secret", *each)) for part, each in parts.items()]
    if scheme.refresh_url:
        more.append(Pair("refresh_url=", string_literal(scheme.refresh_url)))
    if Grant.CLIENT_CREDENTIALS in scheme.grants:
        more.append(Pair("for_itself=", "True"))
    return call("_oauth2", token, *more)


def _part(name: str, variables: tuple[str, ...]) -> tuple[Expr, ...]:
    return (string_literal(name), name, *map(string_literal, variables))
