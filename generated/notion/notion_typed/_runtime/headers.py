"""Response headers: a read-only mapping that does not mind the case of names.

What is *not* decided here: what any header means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from .secret_names import names_a_secret

__all__ = ["NO_HEADERS", "Headers"]


class Headers(Mapping[str, str]):
    """Header values by name; those of a header that came several times are joined by commas.

    Printed, it shows no cookies and tokens.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        shown = {
            name: "***" if names_a_secret(name) else text for name, text in self._values.items()
        }
        return f"Headers({shown!r})"


NO_HEADERS: Final = Headers()
