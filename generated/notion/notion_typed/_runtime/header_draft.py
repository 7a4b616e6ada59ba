"""The headers of a request in the making.

In: names and values from all who have a say, the most special last. Out: what can be sent. Raises
`InvalidArgumentError` for what would end a header or begin another. What is *not* decided here: who
has a say (`requests`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .errors import InvalidArgumentError
from .omit import Omit

__all__ = ["HeaderDraft", "check_headers"]

_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def check_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Give headers back as they can be sent. Raises `InvalidArgumentError`."""
    checked = HeaderDraft()
    checked.put_all(headers)
    return checked.values


class HeaderDraft:
    """Headers in the making: what is put later replaces what was there in any case of letters."""

    def __init__(self) -> None:
        self._by_key: dict[str, tuple[str, str]] = {}

    def put(self, name: str, value: object) -> None:
        """Set a header to a text, or remove it by `omit`. Raises `InvalidArgumentError`."""
        if not _TOKEN.fullmatch(name):
            raise InvalidArgumentError(f"not the name of a header: {name!r}")
        if isinstance(value, Omit):
            self._by_key.pop(name.lower(), None)
            return
        if not isinstance(value, str):
            raise InvalidArgumentError(
                f'the value of the header "{name}" must be text, not "{type(value).__name__}"'
            )
        # The value itself is not quoted in messages: it may be a credential.
        if not value.isascii() or not value.replace("\t", " ").isprintable():
            raise InvalidArgumentError(
                f'the value of the header "{name}" has a line break or another character '
                "that headers cannot carry"
            )
        self._by_key[name.lower()] = (name, value)

    def put_all(self, headers: Mapping[str, object]) -> None:
        """Set or remove several headers."""
        for name, value in headers.items():
            self.put(name, value)

    @property
    def values(self) -> Mapping[str, str]:
        """What is to be sent."""
        return dict(self._by_key.values())
