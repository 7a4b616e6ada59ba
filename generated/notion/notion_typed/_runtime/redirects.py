"""Where a request goes when the server sends it elsewhere.

In: a request and an answer. Out: the next request, or ``None``. On the way to another origin the
request loses everything that is meant for the API alone: credentials, cookies, the headers of the
API and of the caller; a body is not sent there at all, for it may hold secrets too. What is *not*
decided here: what becomes of an answer that is not followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from .answers import Answer
from .requests import Prepared

__all__ = ["MAX_REDIRECTS", "redirected"]

MAX_REDIRECTS: Final = 10

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_HARMLESS: Final = frozenset({"accept", "user-agent"})
_OF_THE_BODY: Final = frozenset({"content-type", "content-length"})
_PORTS: Final[Mapping[str, int]] = {"http": 80, "https": 443}


def redirected(request: Prepared, answer: Answer) -> Prepared | None:
    """Give the request that `answer` asks for (RFC 9110, 15.4)."""
    location = answer.headers.get("location")
    if answer.status not in _REDIRECTS or not location:
        return None
    try:
        url = urljoin(request.url, location)
        here, there = urlsplit(request.url), urlsplit(url)
        same_origin = _origin(here) == _origin(there) or _is_upgrade(here, there)
    except ValueError:
        return None
    if there.scheme not in _PORTS:
        return None
    if answer.status == 303 or (answer.status in (301, 302) and request.method == "POST"):
        method = "HEAD" if request.method == "HEAD" else "GET"
        request = replace(
            request,
            method=method,
            content=None,
            headers={
                name: value
                for name, value in request.headers.items()
                if name.lower() not in _OF_THE_BODY
            },
        )
    if not request.replayable or (request.content is not None and not same_origin):
        return None
    if not same_origin:
        kept = {name: value for name, value in request.headers.items() if name.lower() in _HARMLESS}
        request = replace(request, headers=kept, trusted=False)
    return replace(request, url=url)


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)


def _is_upgrade(here: SplitResult, there: SplitResult) -> bool:
    return _origin(here) == ("http", there.hostname, 80) and _origin(there)[::2] == ("https", 443)
