"""What is said of the arguments of the client.

In: credentials, headers and the identity of the package. Out: lines for the docstring of the
client's class. Which arguments there are, is decided in `clientviews` and in the template.
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.api.operations import SchemeKind, SecurityScheme
from clientsmith.python.identity import Identity
from clientsmith.python.literals import docstring, fill, prose, string_literal
from clientsmith.python.methods import HeaderOption

_WIDTH = 96

_GRANTED = {
    "client_id": "The id of your application, by which tokens are fetched and renewed.",
    "client_secret": "The secret of your application, which goes nowhere else.",
    "refresh_token": "What tokens in the name of a user are fetched and renewed for.",
    "token_url": "Where tokens are fetched, if not where the API says.",
}


def client_doc(
    identity: Identity,
    arguments: Iterable[tuple[str, str]],
    rate: float | None,
    *,
    asynchronous: bool = False,
) -> tuple[str, ...]:
    """The docstring of a client class; `arguments` are those that this API has besides the usual.

    `rate` is how many requests per second the API wants at most, if that is known.
    """
    said = f"A client for the {identity.title}" + (", for `async` code." if asynchronous else ".")
    lines = [
        line
        for name, text in (*arguments, *_usual(identity, rate, asynchronous=asynchronous))
        for line in fill(f"    {name}: {' '.join(prose(text).split())}", _WIDTH, hang=8)
    ]
    return docstring((said, "\n".join(["Args:", *lines])), 4)


def credential_text(scheme: SecurityScheme, part: str, variables: Iterable[str]) -> str:
    """What one part of a credential is, and where it is looked for when it is not given."""
    named = _either(variables)
    return f"{_spoken(scheme, part)} Without it, the environment variable {named} is used."


def _either(variables: Iterable[str]) -> str:
    return " or ".join(f"`{name}`" for name in variables)


def header_text(option: HeaderOption, variables: tuple[str, ...]) -> str:
    """What a header of every request is for, and where it is looked for when it is not given."""
    text = prose(option.doc.text) or "Sent with every request."
    named = (
        f" Without it, the environment variable {_either(variables)} is used." if variables else ""
    )
    default = f" By default {string_literal(option.default)}." if option.default else ""
    return f"The header `{option.name}`. {text}{named}{default}"


def _spoken(scheme: SecurityScheme, part: str) -> str:
    text = prose(scheme.doc.text)
    text = f" {text}" if text else ""
    match scheme.kind:
        case SchemeKind.BASIC:
            return f"The {part} for basic authentication.{text}"
        case SchemeKind.API_KEY:
            return f"The API key that is sent as {scheme.place} `{scheme.parameter}`.{text}"
        case SchemeKind.OAUTH2 if part != "token":
            return _GRANTED[part]
        case _:
            token = text.strip() or "The bearer token."
            return f"{token} It may be a callable that gives tokens, or a grant of OAuth 2."


def _limiter(rate: float | None) -> str:
    text = "A `RateLimiter`, shared by threads and tasks, that keeps calls to a rate."
    return text if rate is None else f"{text} True is one of {rate:g} requests per second."


def _usual(
    identity: Identity, rate: float | None, *, asynchronous: bool
) -> Iterable[tuple[str, str]]:
    """The arguments that every client has."""
    variable = f"`{identity.env_prefix}_BASE_URL`"
    usual = f" or else {identity.base_url}" if identity.base_url else ""
    client = "httpx2.AsyncClient" if asynchronous else "httpx2.Client"
    return (
        ("base_url", f"Another server. Without it, the environment variable {variable}{usual}."),
        (
            "timeout",
            (
                "Seconds that each phase of an attempt may take (connecting, sending, waiting for more of"
                " the answer), or an `httpx2.Timeout`; None waits for ever. By default 60."
            ),
        ),
        ("total_timeout", "Seconds that a call may take with all its attempts and waits."),
        ("max_retries", "How often a failed attempt is repeated where that does no harm."),
        (
            "retry_unsafe",
            "Repeat also a POST or PATCH that may have been carried out, at the risk of doing it twice.",
        ),
        (
            "retry_budget",
            (
                "What may be spent on retries, shared by all calls; None sets no limit."
                " By default a tenth of the calls and a few in reserve."
            ),
        ),
        ("limiter", _limiter(rate)),
        ("default_headers", "Headers to send with every call; `omit` removes one."),
        ("default_query", "Query parameters to send with every call."),
        (
            "http_client",
            f"An `{client}` of your own, for a proxy or certificates; closing it is up to you.",
        ),
        ("http2", 'Speak HTTP/2 where the server does; needs `pip install "httpx2[http2]"`.'),
        ("middleware", "What to run around each attempt; the first one is outermost."),
        (
            "tracing",
            (
                "Make a span of OpenTelemetry for each call; True, or a `TracerProvider` of your own."
                f" Without it, the environment variable `{identity.env_prefix}_TRACING`."
            ),
        ),
        (
            "strict",
            "Raise `ResponseValidationError` for an answer that contradicts its type; else only warn.",
        ),
    )
