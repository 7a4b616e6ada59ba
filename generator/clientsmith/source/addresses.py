"""Addresses on the web, in one spelling each.

In: an address as a person wrote it. Out: the spelling that all writings of the same place share
(RFC 3986, sections 5.2 and 6.2): lower-case scheme and host, no default port, no dot segments, no
needless percent-encoding, no fragment.

Not decided here: whether an address may be read (`web`, `remote`).
"""

from __future__ import annotations

import re
import string
from typing import Final
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from clientsmith.frozen import dataclass

_DEFAULT_PORTS: Final = {"https": 443, "http": 80}
_LOOPBACK: Final = frozenset(("127.0.0.1", "::1", "localhost"))
_UNRESERVED: Final = frozenset(string.ascii_letters + string.digits + "-._~")
_escapes = re.compile(r"%([0-9A-Fa-f]{2})")
_KEPT: Final = "%!$&'()*+,;=:@/"


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address that decide who answers. `port` is never the default one."""

    scheme: str
    host: str
    port: int | None
    path: str
    query: str

    def __str__(self) -> str:
        return urlunsplit((self.scheme, self.authority, self.path, self.query, ""))

    @property
    def authority(self) -> str:
        """The host as an address writes it, with the port where it matters."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port: who answers (RFC 6454, section 4)."""
        return self.scheme, self.host, self.port

    @property
    def is_loopback(self) -> bool:
        """Whether this machine itself answers."""
        return self.host in _LOOPBACK


def is_address(text: str) -> bool:
    """Whether a text is meant as an address on the web and not as a path."""
    return text[:8].lower().startswith(("https://", "http://"))


def parse_address(text: str) -> Address:
    """The parts of an address, in the one spelling.

    Raises ValueError, whose message says why, when it is not one that can be fetched. The message
    names no password, and an address with one is refused: it would end up in files.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise ValueError("it is no address") from None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS:
        raise ValueError('it does not begin with "https://"')
    if parts.username is not None or parts.password is not None:
        raise ValueError("it holds a user name or a password")
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise ValueError("its host is no name of a host") from None
    if not host:
        raise ValueError("it names no host")
    return Address(
        scheme,
        host,
        None if port == _DEFAULT_PORTS[scheme] else port,
        _remove_dots(_spell(parts.path)) or "/",
        _spell(parts.query, "?"),
    )


def normalise_address(text: str) -> str:
    """The one spelling of an address; raises ValueError as `parse_address` does."""
    return str(parse_address(text))


def join_address(base: str, reference: str) -> str:
    """The address that a reference in the document at `base` means, in the one spelling.

    Raises ValueError as `parse_address` does.
    """
    return normalise_address(urljoin(base, reference))


def _spell(text: str, more: str = "") -> str:
    """Percent-encode what must be and nothing else; a `%` that begins no escape is a letter."""
    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return _escapes.sub(_spell_escape, quote(text, safe=_KEPT + more))


def _spell_escape(found: re.Match[str]) -> str:
    letter = chr(int(found[1], 16))
    return letter if letter in _UNRESERVED else f"%{found[1].upper()}"


def _remove_dots(path: str) -> str:
    """The path without `.` and `..` (RFC 3986, section 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)
