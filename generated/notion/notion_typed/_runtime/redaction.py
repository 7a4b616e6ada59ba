"""Headers and bodies as a log may show them: without secrets, and cut.

In: what was sent or received, and the credentials of the client. Out: text. Blotted out are the
credentials wherever they stand, values under names that speak of secrets, and signatures in URLs.
What is *not* decided here: whether anything is logged (`logs`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final

from .answers import hidden
from .narrow import is_list, is_mapping
from .secret_names import names_a_secret, without_values

__all__ = ["shown_body", "shown_headers"]

_LONGEST: Final = 2000
_LARGE: Final = 1 << 20
_STARS: Final = "***"


def shown_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> str:
    """Write headers; the values of those that carry secrets are starred."""
    known = tuple(secrets)
    return "; ".join(
        f"{name}: {_STARS if names_a_secret(name) else hidden(without_values(value), known)}"
        for name, value in headers.items()
    )


def shown_body(content: bytes, secrets: Iterable[str]) -> str:
    """Write a body: JSON or other text on one line, of anything else only the size."""
    if not content:
        return "no body"
    if len(content) > _LARGE:
        return f"{len(content)} bytes"
    try:
        value: object = json.loads(content)
        text = json.dumps(_starred(value), ensure_ascii=False)
    except (ValueError, RecursionError):
        try:
            text = " ".join(content.decode().split())
        except UnicodeDecodeError:
            return f"{len(content)} bytes"
    text = hidden(without_values(text), secrets)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(content)} bytes)"


def _starred(value: object) -> object:
    if is_list(value):
        return [_starred(item) for item in value]
    if not is_mapping(value):
        return value
    # The code of an OAuth grant is as good as a token; elsewhere a code is none.
    is_grant = "grant_type" in value
    return {
        name: (
            _STARS
            if isinstance(item, str) and (names_a_secret(name) or (is_grant and name == "code"))
            else _starred(item)
        )
        for name, item in value.items()
    }
