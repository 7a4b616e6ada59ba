"""Views by the name that packs use, each made when a pack asks for it.

In: for each name a function that makes its views. Out: a mapping that calls it once, at the first
look. A pack that has no tests so costs no views of tests. What the views hold is *not* decided
here (`package`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

Maker: TypeAlias = Callable[[], tuple[object, ...]]
"""A pure function, so that nobody can tell when it was called."""


class LazyViews(Mapping[str, tuple[object, ...]]):
    """The views of each name; to ask whether a name is known, and for all names, makes none."""

    def __init__(self, makers: Mapping[str, Maker]) -> None:
        self._makers = makers
        self._made: dict[str, tuple[object, ...]] = {}

    def __getitem__(self, name: str) -> tuple[object, ...]:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)
