"""What no message, log or other output may show.

In: the credentials of a client. Out: texts, in the spellings in which servers write them back. What
is *not* decided here: where they are looked for (`answers.hidden`, `redaction`, `quiet`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final, assert_never
from urllib.parse import quote, quote_plus

from .credentials import ApiKey, Basic, Bearer, Credential, basic

__all__ = ["secrets"]

_SHORTEST: Final = 4
"""Anything shorter is no secret, and hiding it would make messages unreadable."""

_PLAIN: Final = re.compile(r"[A-Za-z0-9_.~-]*")
"""What is spelt alike everywhere."""

_ENTITIES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
)


def secrets(configured: Mapping[str, Credential]) -> tuple[str, ...]:
    """Give every text that must not be shown, those first that others are a part of."""
    found: set[str] = set()
    for credential in configured.values():
        for text in _confidential(credential):
            if len(text) >= _SHORTEST:
                found.update(_spellings(text))
    return tuple(sorted(found, key=lambda text: (-len(text), text)))


def _confidential(credential: Credential) -> Iterator[str]:
    match credential:
        case Bearer():
            yield credential.token.value or ""
            if credential.source is not None:
                yield from credential.source.secrets()
        case Basic():
            user, password = credential.user.value, credential.password.value
            # A name is no secret, and often a word that has other meanings.
            yield password or user or ""
            if user or password:
                yield basic(user, password).removeprefix("Basic ")
        case ApiKey():
            yield credential.key.value or ""
        case _:
            assert_never(credential)


def _spellings(text: str) -> Iterator[str]:
    """Give a text as servers write it back: as it is, in URLs, in JSON and in HTML."""
    yield text
    if not _PLAIN.fullmatch(text):
        yield quote(text, safe="")
        yield quote_plus(text)
        yield json.dumps(text)[1:-1]
        yield text.translate(_ENTITIES)
