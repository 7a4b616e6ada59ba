"""Which line of a file that cannot be read is to blame, where the reader stumbled much later.

A quote that somebody opens and does not close turns all quotes after it inside out, and the reader
complains of the last one. In: the lines of a file with their origins. Out: a line that a template in
front of the others wrote, and without which the file can be read. What the reader says about it is
*not* looked at here (`wellformed`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from clientsmith.emit.tracing import Traced
from clientsmith.emit.wellformed import find_problem


def find_culprit(path: str, traced: Traced, line: int, behind: Path) -> int:
    """The line to blame, which is the `line` itself where no other one is known to be.

    Templates below the folder `behind` are those that others change: they are not suspected.
    """
    suspects = list(_suspects(traced, behind))
    if any(line in group for group in suspects):
        return line
    lines = traced.lines
    for group in suspects:
        if _reads_without(path, lines, group):
            single = (at for at in group if _reads_without(path, lines, range(at, at + 1)))
            return next(single, group.start)
    return line


def _suspects(traced: Traced, behind: Path) -> Iterator[range]:
    """The lines, counted from 1, that come one after the other from templates in front."""
    marked = [
        (at, origin is not None and not origin.path.is_relative_to(behind))
        for at, origin in enumerate(traced.origins, 1)
    ]
    for is_suspect, group in groupby(marked, key=lambda item: item[1]):
        if is_suspect:
            numbers = [at for at, _ in group]
            yield range(numbers[0], numbers[-1] + 1)


def _reads_without(path: str, lines: tuple[str, ...], left_out: range) -> bool:
    rest = (text for at, text in enumerate(lines, 1) if at not in left_out)
    return find_problem(path, "\n".join(rest)) is None
