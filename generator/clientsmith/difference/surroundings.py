"""Security and servers of two operations, compared by what they are and not by what they are called.

In: two editions and an operation of each. Out: `Finding`s, with the place of the declaration, so
that what the whole API declares is one change and not one for each operation.

Not decided here: the other parts of an operation (`operations`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from clientsmith.difference.changes import Finding
from clientsmith.difference.edition import Edition
from clientsmith.difference.effects import Kind
from clientsmith.openapi.model import Operation, PathItem, SecurityScheme, Server
from clientsmith.source.node import Map, Scalar, Seq, escape_token, resolve_pointer

_Need: TypeAlias = frozenset[str]
"""What one way to sign in needs, in words: `http bearer`, `oauth2 with pets:read`."""


def compare_security(
    old: Edition, new: Edition, before: Operation, after: Operation
) -> Iterator[Finding]:
    """The ways to sign in that are no longer enough, and those that are new."""
    old_at, new_at = _security_at(before), _security_at(after)
    ways_before, ways_after = _ways(old, old_at), _ways(new, new_at)
    places = old.locate(old_at, "#"), new.locate(new_at, "#")
    for way in ways_before:
        if not any(other <= way for other in ways_after):
            yield Finding(Kind.SECURITY_REMOVED, *places, _words(way))
    for way in ways_after:
        if not any(other <= way for other in ways_before):
            yield Finding(Kind.SECURITY_ADDED, *places, _words(way))


def compare_schemes(old: Edition, new: Edition) -> Iterator[Finding]:
    """Schemes that are the same on the wire and ask for tokens elsewhere."""
    for scheme in old.document.security_schemes:
        counterpart = _counterpart(scheme, new.document.security_schemes)
        if counterpart is None:
            continue
        addresses = _addresses(old, scheme), _addresses(new, counterpart)
        if addresses[0] != addresses[1]:
            places = scheme.location, counterpart.location
            yield Finding(Kind.SECURITY_CHANGED, *places, scheme.name, *addresses)


def compare_servers(
    old: Edition,
    new: Edition,
    before: tuple[PathItem, Operation],
    after: tuple[PathItem, Operation],
) -> Iterator[Finding]:
    """The servers of an operation that have gone, and those that have come."""
    old_servers, old_at = _servers(old, *before)
    new_servers, new_at = _servers(new, *after)
    urls_before = dict.fromkeys(map(_url, old_servers))
    urls_after = dict.fromkeys(map(_url, new_servers))
    places = old.locate(old_at, "#"), new.locate(new_at, "#")
    for url in urls_after:
        if url not in urls_before:
            yield Finding(Kind.SERVER_ADDED, *places, url)
    for url in urls_before:
        if url not in urls_after:
            yield Finding(Kind.SERVER_REMOVED, *places, url)


def _security_at(operation: Operation) -> str:
    return "#/security" if operation.security is None else f"{operation.pointer}/security"


def _ways(edition: Edition, pointer: str) -> list[_Need]:
    """The alternatives of a Security Requirement array; without any, nothing is needed."""
    schemes = {scheme.name: scheme for scheme in edition.document.security_schemes}
    listed = resolve_pointer(edition.root, pointer[1:])
    ways: list[_Need] = []
    for requirement in listed if isinstance(listed, Seq) else ():
        needs: set[str] = set()
        for name, scopes in requirement.items.items() if isinstance(requirement, Map) else ():
            scheme = schemes.get(name)
            identity = name if scheme is None else _identity(scheme)
            needs.add(identity)
            for scope in scopes if isinstance(scopes, Seq) else ():
                if isinstance(scope, Scalar):
                    needs.add(f"{identity} with {scope.value}")
        ways.append(frozenset(needs))
    return ways or [frozenset()]


def _identity(scheme: SecurityScheme) -> str:
    """What a scheme is on the wire, whatever the document calls it."""
    words = (scheme.type, scheme.scheme.lower(), scheme.place, scheme.parameter)
    return " ".join(word for word in words if word)


def _counterpart(
    scheme: SecurityScheme, others: tuple[SecurityScheme, ...]
) -> SecurityScheme | None:
    """The scheme of the other document: of the same name, or the only one that is the same."""
    alike = [other for other in others if _identity(other) == _identity(scheme)]
    named = [other for other in alike if other.name == scheme.name]
    return next(iter(named or (alike if len(alike) == 1 else ())), None)


def _addresses(edition: Edition, scheme: SecurityScheme) -> str:
    """Where a scheme sends people and programs: `tokenUrl /token`, flow by flow."""
    node = resolve_pointer(edition.root, f"/components/securitySchemes/{escape_token(scheme.name)}")
    flows = node.get("flows") if isinstance(node, Map) else None
    holders = [node, *(flows.items.values() if isinstance(flows, Map) else ())]
    found = {
        f"{key} {value.value}"
        for holder in holders
        for key, value in (holder.items.items() if isinstance(holder, Map) else ())
        if key.endswith("Url") and isinstance(value, Scalar)
    }
    return ", ".join(sorted(found))


def _words(way: _Need) -> str:
    """A way to sign in; a scheme that is named with a scope is not named again without."""
    needs = [need for need in sorted(way) if not any(n.startswith(f"{need} with ") for n in way)]
    return " and ".join(needs) or "nothing"


def _servers(
    edition: Edition, item: PathItem, operation: Operation
) -> tuple[tuple[Server, ...], str]:
    """The servers that hold for an operation: its own, else the path's, else the document's."""
    if operation.servers:
        return operation.servers, f"{operation.pointer}/servers"
    if item.servers:
        return item.servers, f"{item.pointer}/servers"
    return edition.document.servers, "#/servers"


def _url(server: Server) -> str:
    """The address with the defaults of its variables filled in, without a slash at its end."""
    url = server.url
    for name, default in server.variables:
        url = url.replace(f"{{{name}}}", default)
    return url.rstrip("/") or "/"
