"""Differences between texts as a person reads them. Pure text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff

_MOST_LINES = 40


def diff_text(old: str, new: str, name: str, *, most: int | None = _MOST_LINES) -> str:
    """A unified diff with two lines of context, cut after `most` lines; empty when nothing differs."""
    lines = [
        line if line.endswith("\n") else line + "\n\\ no line break at the end\n"
        for line in unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            f"a/{name}",
            f"b/{name}",
            n=2,
        )
    ]
    if most is not None and len(lines) > most:
        lines = [*lines[:most], f"... and {len(lines) - most} more lines\n"]
    return "".join(lines)


def diff_trees(
    old: Mapping[str, str], new: Mapping[str, str], *, most: int | None = _MOST_LINES
) -> Iterator[str]:
    """The differences between two sets of texts by path, one diff a path, in the order of paths."""
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path), new.get(path)
        if before != after:
            yield diff_text(before or "", after or "", path, most=most)
