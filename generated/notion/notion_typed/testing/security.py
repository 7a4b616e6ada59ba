"""Whether a request carries the credentials that its operation asks for.

In: an operation, a request, and the secrets that are accepted. Raises `RefusedError` with status
401. What is *not* decided here: whether a credential allows the operation; all do.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator

from .decode import cookies_of
from .document import Document, Operation, Scheme
from .messages import Request
from .problems import RefusedError

__all__ = ["check_security"]

_BEARER = ("bearer", "oauth2", "openid")


def check_security(
    document: Document, operation: Operation, request: Request, secrets: frozenset[str]
) -> None:
    """Raise `RefusedError` unless one of the alternatives is there in full.

    Without `secrets` every credential is accepted that is not empty.
    """
    if not operation.security:
        return
    wrong = ""
    for alternative in operation.security:
        missing = ""
        for name in alternative:
            scheme = document.schemes.get(name, Scheme("other"))
            given = list(_given(scheme, request))
            if scheme.kind in ("other", "mutual-tls"):
                continue
            if not given or not all(given):
                missing = f"no credentials for {_spoken(name, scheme)}"
            elif secrets and not secrets.issuperset(given):
                missing = f"the credentials for {_spoken(name, scheme)} are not accepted"
        if not missing:
            return
        wrong = wrong or missing
    raise RefusedError(401, wrong, "unauthorized authentication invalid token")


def _given(scheme: Scheme, request: Request) -> Iterator[str]:
    authorization = request.headers.get("authorization", "")
    kind, _, value = authorization.partition(" ")
    if scheme.kind in _BEARER and kind.lower() == "bearer":
        yield value.strip()
    elif scheme.kind == "basic" and kind.lower() == "basic":
        try:
            yield from base64.b64decode(value, validate=True).decode().split(":", 1)
        except ValueError:
            yield ""
    elif scheme.kind == "api-key":
        match scheme.place:
            case "header":
                found = request.headers.get(scheme.name.lower())
                yield from () if found is None else (found,)
            case "query":
                yield from (value for name, value in request.query if name == scheme.name)
            case _:
                yield from (value for name, value in cookies_of(request) if name == scheme.name)


def _spoken(name: str, scheme: Scheme) -> str:
    if scheme.kind == "api-key":
        return f'"{name}" (the {scheme.place} "{scheme.name}")'
    word = "Basic" if scheme.kind == "basic" else "Bearer"
    return f'"{name}" (the header "Authorization: {word} ...")'
