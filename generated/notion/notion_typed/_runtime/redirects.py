"""Where a request goes when the server sends it elsewhere.

In: a request and an answer. Out: the next request, or ``None``. On the way to another origin the
request loses everything that is meant for the API alone: credentials, cookies, the headers of the
API and of the caller; a body is not sent there at all, for it may hold secrets too. What is *not*
decided here: what becomes of an answer that is not followed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from .addresses import names_a_server, origin_of
from .answers import Answer
from .requests import Prepared

__all__ = ["MAX_REDIRECTS", "redirected"]

MAX_REDIRECTS: Final = 10

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_HARMLESS: Final = frozenset({"accept", "user-agent"})
_OF_THE_BODY: Final = frozenset({"content-type", "content-length"})


def redirected(request: Prepared, answer: Answer) -> Prepared | None:
    """Give the request that `answer` asks for (RFC 9110, 15.4)."""
    location = answer.headers.get("location")
    if answer.status not in _REDIRECTS or not location:
        return None
    try:
        url = urljoin(request.url, location)
        here, there = urlsplit(request.url), urlsplit(url)
        same_origin = origin_of(here) == origin_of(there) or _is_upgrade(here, there)
    except ValueError:
        return None
    if not names_a_server(there):
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


def _is_upgrade(here: SplitResult, there: SplitResult) -> bool:
    upgraded = ("https", here.hostname, 443)
    return origin_of(here) == ("http", here.hostname, 80) and origin_of(there) == upgraded
