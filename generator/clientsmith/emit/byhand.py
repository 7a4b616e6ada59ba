"""How much of a package is written by hand: the files below an output folder that nobody generates.

In: the folder and the paths that are generated. Out: counts of files and lines. What is done about
such files is decided nowhere: they belong to whoever wrote them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

from clientsmith.frozen import dataclass

_NOT_SOURCE: Final = ("__pycache__", "build", "dist", "node_modules")
_ENVIRONMENT: Final = "pyvenv.cfg"


@dataclass(frozen=True, slots=True)
class ByHand:
    """Files by hand and their lines, where most of them are, and which part of all lines, from 0 to 1,
    is written by hand.
    """

    files: int
    lines: int
    folder: str
    share: float


def count_by_hand(output: Path, generated: AbstractSet[str]) -> ByHand:
    """Count what stands below a folder. Hidden files, bytecode and environments do not count."""
    paths = {path.relative_to(output).as_posix(): path for path in _source_files(output)}
    own = {name: _lines(path) for name, path in paths.items() if name not in generated}
    folders: dict[str, int] = {}
    for name, lines in own.items():
        folder = name.rpartition("/")[0]
        folders[folder] = folders.get(folder, 0) + lines
    most = max(folders, key=lambda folder: folders[folder], default="")
    lines = sum(own.values())
    # Most packages have nothing by hand, and then nobody needs to read all of theirs.
    others = sum(_lines(path) for name, path in paths.items() if name not in own) if lines else 0
    return ByHand(len(own), lines, most, lines / (lines + others) if lines else 0.0)


def _source_files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        if _ENVIRONMENT in names:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if name[0] != "." and name not in _NOT_SOURCE)
        yield from (Path(parent, name) for name in sorted(names) if name[0] != ".")


def _lines(path: Path) -> int:
    try:
        content = path.read_bytes()
    except OSError:
        return 0
    return 0 if b"\0" in content else content.count(b"\n")
