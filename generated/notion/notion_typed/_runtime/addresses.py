"""Addresses of servers.

In: a URL of the caller or of an answer. Out: whether requests can go below it, and which server it
names. What is *not* decided here: where a request goes (`requests`, `redirects`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, urlsplit

from .errors import InvalidArgumentError

__all__ = ["check_base_url", "names_a_server", "origin_of", "port_of"]

_PORTS: Final[Mapping[str, int]] = {"http": 80, "https": 443}
_LONGEST_LABEL: Final = 63


def check_base_url(url: object) -> str:
    """Give the URL back if requests can be sent below it. Raises `InvalidArgumentError`.

    Its messages do not quote the URL, which may hold a password.
    """
    if not url:
        raise InvalidArgumentError('the API has no address of its own: "base_url" must be given')
    if not isinstance(url, str):
        raise InvalidArgumentError(f'"base_url" must be text, not "{type(url).__qualname__}"')
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port is None or parts.port > 0
    except ValueError:
        raise InvalidArgumentError('"base_url" is not a URL') from None
    if not names_a_server(parts) or not port_is_valid:
        raise InvalidArgumentError('"base_url" must start with http:// or https:// and name a host')
    if parts.username is not None:
        raise InvalidArgumentError('"base_url" must hold no credentials')
    if parts.query or parts.fragment:
        raise InvalidArgumentError('"base_url" must have no query and no fragment')
    return url


def names_a_server(url: SplitResult) -> bool:
    """Tell whether this is an address of HTTP whose host can be looked up (RFC 1035, 2.3.4)."""
    host = url.hostname or ""
    labels = host.removesuffix(".").split(".")
    is_name = ":" in host or all(0 < len(label) <= _LONGEST_LABEL for label in labels)
    return url.scheme in ("http", "https") and is_name


def origin_of(url: SplitResult) -> tuple[str, str | None, int | None]:
    """Give scheme, host and port, by which servers are told apart. Raises `ValueError`."""
    return url.scheme, url.hostname, port_of(url)


def port_of(url: SplitResult) -> int | None:
    """Give the port, also where it is left out; ``None`` for neither http nor https.

    Raises `ValueError`.
    """
    return url.port or _PORTS.get(url.scheme)
