"""Security schemes by meaning: what kind of credential each one asks for.

In goes the document, out come the schemes of the `Api`. What is *not* decided here: which of them
an operation needs (`operations`).
"""

from __future__ import annotations

from clientsmith.api import operations as api
from clientsmith.api.types import Doc
from clientsmith.openapi.model import Document, SecurityScheme


def lower_schemes(document: Document) -> tuple[api.SecurityScheme, ...]:
    """The security schemes that the document declares."""
    return tuple(_scheme(scheme) for scheme in document.security_schemes)


def _scheme(scheme: SecurityScheme) -> api.SecurityScheme:
    places = {"query": api.Place.QUERY, "header": api.Place.HEADER, "cookie": api.Place.COOKIE}
    return api.SecurityScheme(
        scheme.name,
        _scheme_kind(scheme),
        Doc(text=scheme.description),
        scheme.location,
        places.get(scheme.place) if scheme.type == "apiKey" else None,
        scheme.parameter if scheme.type == "apiKey" else "",
        scheme.token_url,
    )


def _scheme_kind(scheme: SecurityScheme) -> api.SchemeKind:
    match scheme.type, scheme.scheme.lower():
        case "http", "bearer":
            return api.SchemeKind.BEARER
        case "http", "basic":
            return api.SchemeKind.BASIC
        case "apiKey", _:
            return api.SchemeKind.API_KEY
        case "oauth2", _:
            return api.SchemeKind.OAUTH2
        case "openIdConnect", _:
            return api.SchemeKind.OPENID
        case "mutualTLS", _:
            return api.SchemeKind.MUTUAL_TLS
        case _:
            return api.SchemeKind.OTHER
