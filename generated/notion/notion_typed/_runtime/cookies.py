"""Cookies that servers set, which clients send back.

In: nothing. Out: a jar for a client of httpx2 that takes no cookie which no header can carry: each
later request would fail because of it. It is imported when the first client is made. What is *not*
decided here: which cookies a call sends by itself (`requests`).
"""

from __future__ import annotations

from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urllib.request import Request

__all__ = ["make_jar"]


def make_jar() -> CookieJar:
    """Make a jar for one client."""
    return CookieJar(_Sendable())


class _Sendable(DefaultCookiePolicy):
    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        text = f"{cookie.name}={cookie.value}"
        return text.isascii() and text.isprintable() and super().set_ok(cookie, request)
