"""What a run would change in a package: the files and locks that are not as they should be.

In: what a run has reconciled. Out: `Difference`s. Why they differ is found in `emit/reasons`, and
how they are shown is *not* decided here (`check`, `annotations`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from clientsmith.emit.manifest import MANIFEST
from clientsmith.freshness import shown
from clientsmith.frozen import dataclass
from clientsmith.pipeline import Reconciled
from clientsmith.report import plural

_MANY: Final = {
    "differs": "differ",
    "is missing": "are missing",
    "is not generated any more": "are not generated any more",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that a run would change: its text there, and the text wanted; None where there is
    none.
    """

    path: str
    there: str | None
    wanted: str | None
    lock: bool = False
    """Whether it is a lock; its path is that from the working directory then."""

    @property
    def words(self) -> str:
        """What is wrong with it."""
        if self.there is None:
            return "is missing"
        return "is not generated any more" if self.wanted is None else "differs"

    @property
    def line(self) -> int:
        """The first line that differs, counted from 1."""
        there, wanted = (self.there or "").split("\n"), (self.wanted or "").split("\n")
        shared = min(len(there), len(wanted))
        return next((at for at in range(shared) if there[at] != wanted[at]), 0) + 1


def find_differences(reconciled: Reconciled, texts: Mapping[str, str]) -> Iterator[Difference]:
    """The files that are not as they should be, then the locks; the manifest only tells about them.

    `texts` are those that would be generated.
    """
    changes, there = reconciled.changes, reconciled.standing.texts
    for path in sorted({*changes.write, *changes.delete, *changes.conflict} - {MANIFEST}):
        yield Difference(path, there.get(path), texts.get(path))
    for lock in reconciled.locks:
        yield Difference(shown(lock.path), lock.before, lock.after, lock=True)


def count_differences(differences: Sequence[Difference]) -> str:
    """`12 files differ, 1 file is missing`."""
    if not differences:
        return f"only {MANIFEST} differs"
    words = [d.words for d in differences]
    return ", ".join(
        plural(words.count(word), f"file {word}", f"files {many}")
        for word, many in _MANY.items()
        if word in words
    )
