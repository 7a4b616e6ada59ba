"""The folder of what was pulled, changed all at once or not at all.

In: the new files and their lock. Out: nothing, or an OSError. The files are first written below a
hidden folder in it, the lock last; then each takes its place, again the lock last. A run that is
killed before the lock lies in the hidden folder has changed nothing, and one that is killed after
that is completed by the next (`recover`). Other files of the folder are left alone.

Not decided here: what is written (`upstream`).
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from clientsmith.pull.lock import LOCK_NAME, Lock, read_lock, write_lock
from clientsmith.source.kept import TEMPORARY, write_whole

_STAGE: Final = f".pull{TEMPORARY}"


def store(folder: Path, files: Mapping[str, bytes], lock: Lock) -> None:
    """Write files that are new or have changed, and the lock; remove what only the old lock has.

    Raises OSError when the disk refuses; until everything is on the disk, nothing has changed.
    """
    recover(folder)
    stage = folder / _STAGE
    was_there = folder.exists()
    try:
        for path, content in files.items():
            write_whole(stage / path, content)
        write_whole(stage / LOCK_NAME, write_lock(lock).encode())
    except OSError:
        shutil.rmtree(stage, ignore_errors=True)
        if not was_there:
            with suppress(OSError):
                folder.rmdir()
        raise
    _complete(folder, stage)


def recover(folder: Path) -> None:
    """Bring to its end what a killed run has begun, or remove what it has left.

    Raises OSError when the disk refuses.
    """
    stage = folder / _STAGE
    if (stage / LOCK_NAME).is_file():
        _complete(folder, stage)
    elif stage.exists():
        shutil.rmtree(stage)


def _complete(folder: Path, stage: Path) -> None:
    """Let all files of the stage take their places. May be repeated from any point."""
    new = read_lock(stage)
    old = read_lock(folder)
    staged = sorted(path for path in stage.rglob("*") if path.is_file())
    for path in staged:
        inside = path.relative_to(stage)
        if inside != Path(LOCK_NAME):
            (folder / inside).parent.mkdir(parents=True, exist_ok=True)
            path.replace(folder / inside)
    if old is not None and new is not None:
        _remove(folder, [path for path in old.files if path not in new.files])
    (stage / LOCK_NAME).replace(folder / LOCK_NAME)
    shutil.rmtree(stage)


def _remove(folder: Path, paths: list[str]) -> None:
    """Remove files, and the folders that are empty then."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)
    parents = {parent for path in paths for parent in Path(path).parents if parent != Path()}
    for parent in sorted(parents, key=lambda path: len(path.parts), reverse=True):
        with suppress(OSError):
            (folder / parent).rmdir()
