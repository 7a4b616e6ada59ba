"""What has changed in the pack under what a user has copied out of it, and how both go together.

In: copies (`ejected`), and the shelf as it is now. Out: for each copy what has become of it; merged
texts, which `git merge-file` makes. Nothing of the user's is written here.
"""

from __future__ import annotations

import subprocess
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.templates.ejected import Copy, read_kept, text_of
from clientsmith.templates.shelf import Shelf

_YOURS: Final = "yours"
CONFLICT: Final = f"<<<<<<< {_YOURS}"
"""What a conflict begins with in a merged text."""

_MOST_CONFLICTS: Final = 127
"""What `git merge-file` exits with is the number of conflicts up to this, and an error beyond."""


class State(StrEnum):
    """What has become of a copy."""

    SAME = "nothing has changed in the pack"
    CHANGED = "changed in the pack"
    TAKEN = "the same as in the pack now"
    GONE = "not in the pack any more"
    LOST = "what it was like is not known any more"


@dataclass(frozen=True, slots=True)
class Standing:
    """A copy, the text that it was made from, and that of the pack now; None where there is none."""

    copy: Copy
    state: State
    was: str | None
    now: str | None


class MergeError(Exception):
    """Texts cannot be merged; the message says why."""


def compare(copy: Copy, shelf: Shelf) -> Standing:
    """What has become of a copy since it was made."""
    brought = shelf.brought.get(copy.wanted.template)
    now = None if brought is None else text_of(copy.wanted, brought)
    was = read_kept(copy)
    if now is None:
        return Standing(copy, State.GONE, was, None)
    if was is None:
        return Standing(copy, State.LOST, None, now)
    if was == now:
        return Standing(copy, State.SAME, was, now)
    return Standing(copy, State.TAKEN if copy.text == now else State.CHANGED, was, now)


def merge(mine: str, was: str, now: str) -> tuple[str, int]:
    """The user's text with what has changed in the pack, and the number of conflicts.

    A conflict stands in the text between the usual marks, with what there was before.
    Raises MergeError without git.
    """
    if mine == now:
        return now, 0
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("yours", "was", "pack")]
        for path, text in zip(paths, (mine, was, now), strict=True):
            path.write_text(text, encoding="utf-8", newline="")
        labels = ("-L", _YOURS, "-L", "as it was ejected", "-L", "the pack now")
        try:
            done = subprocess.run(
                ["git", "merge-file", "-p", "--diff3", *labels, *map(str, paths)],
                capture_output=True,
                check=False,
                cwd=folder,
            )
        except OSError as error:
            raise MergeError("git is needed to merge, and cannot be run") from error
    if not 0 <= done.returncode <= _MOST_CONFLICTS:
        problem = done.stderr.decode(errors="replace").strip() or "git merge-file has failed"
        raise MergeError(problem)
    return done.stdout.decode("utf-8"), done.returncode
