"""Addresses that do not show the secrets in them.

In: a request of httpx2, and what must not be shown. Out: nothing; httpx2 writes the address of every
request to its log, and an API key may be a part of it. What is *not* decided here: where requests go.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING
from urllib.parse import quote

from .answers import hidden

if TYPE_CHECKING:
    import httpx2

__all__ = ["hide_in_url"]


def hide_in_url(request: httpx2.Request, url: str, secrets: Collection[str]) -> None:
    """Replace secrets in the text of the address, `url`; what is sent stays the same."""
    shown = hidden(url, secrets)
    if "?" in url:
        shown = hidden(shown, (quote(secret, safe="") for secret in secrets))
    if shown != url:
        request.url = _quiet_url()(request.url, shown)


@functools.cache
def _quiet_url() -> Callable[[httpx2.URL, str], httpx2.URL]:
    import httpx2

    class QuietURL(httpx2.URL):
        def __init__(self, url: httpx2.URL, shown: str) -> None:
            super().__init__(url)
            self._shown = shown

        def __str__(self) -> str:
            return self._shown

        def __repr__(self) -> str:
            return f"URL({self._shown!r})"

    return QuietURL

PATCHED = True
