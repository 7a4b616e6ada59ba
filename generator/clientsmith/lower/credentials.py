"""Security schemes by meaning: what kind of credential each one asks for.

In goes the document, out come the schemes of the `Api`. What is *not* decided here: which of them
an operation needs (`operations`).
"""

from __future__ import annotations

from clientsmith.api import operations as api
from clientsmith.api.types import Doc
from clientsmith.openapi.model import Document, Flow, SecurityScheme

_FOR_ITSELF = "clientCredentials"


def lower_schemes(document: Document) -> tuple[api.SecurityScheme, ...]:
    """The security schemes that the document declares."""
    return tuple(_scheme(scheme) for scheme in document.security_schemes)


def _scheme(scheme: SecurityScheme) -> api.SecurityScheme:
    places = {"query": api.Place.QUERY, "header": api.Place.HEADER, "cookie": api.Place.COOKIE}
    token_url, refresh_url = _addresses(scheme.flows)
    return api.SecurityScheme(
        scheme.name,
        _scheme_kind(scheme),
        Doc(text=scheme.description),
        scheme.location,
        places.get(scheme.place) if scheme.type == "apiKey" else None,
        scheme.parameter if scheme.type == "apiKey" else "",
        token_url,
        refresh_url if refresh_url != token_url else "",
        _grants(scheme.flows),
    )


def _addresses(flows: tuple[Flow, ...]) -> tuple[str, str]:
    """Where tokens come from, and where those are renewed that a user has agreed to."""
    own = [flow.token_url for flow in flows if flow.kind == _FOR_ITSELF]
    first = next((url for url in (*own, *(flow.token_url for flow in flows)) if url), "")
    renewed = [flow.refresh_url or flow.token_url for flow in flows if flow.kind != _FOR_ITSELF]
    return first, next(filter(None, renewed), "")


def _grants(flows: tuple[Flow, ...]) -> tuple[api.Grant, ...]:
    found: list[api.Grant] = []
    if any(flow.kind == _FOR_ITSELF and flow.token_url for flow in flows):
        found.append(api.Grant.CLIENT_CREDENTIALS)
    if any(flow.kind != _FOR_ITSELF and (flow.refresh_url or flow.token_url) for flow in flows):
        found.append(api.Grant.REFRESH_TOKEN)
    return tuple(found)


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
