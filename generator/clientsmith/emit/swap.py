"""Replace many files of a folder in one step, so that nobody ever sees the half of it.

A second folder is made beside the first: what stays is linked into it, which costs no copy, and
what changes is written. Then the two change places. Whoever imports a package while it is
regenerated, or after the run was killed, finds the old one or the new one.

In: a folder and what changes below it. What changes is *not* decided here (`reconcile`), nor what
is done where the system cannot exchange two folders (`disk`).
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from pathlib import Path
from typing import Final

from clientsmith.emit.exchange import exchange

_CANNOT_LINK: Final = {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP}
_BYTECODE: Final = "__pycache__"


def prepare(live: Path, staged: Path, write: Mapping[str, str], delete: AbstractSet[str]) -> None:
    """Make `staged`: what `live` has, with some texts written and some files left out.

    Paths are relative to the folder. Raises OSError; what has been made then is of no use.
    """
    _clone(live, staged, "", {*write, *delete})
    for path, text in write.items():
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def put_in_place(live: Path, staged: Path, generated: AbstractSet[str]) -> bool:
    """Let `staged` become `live`; whether this system can do that in one step.

    `generated` has every path below the folder that clientsmith knows. Folders with nothing of it
    are somebody's own: they stay the very folders they were, for the shells and editors that are
    open in them. A file of somebody's own that was made or saved meanwhile is taken along.
    """
    if not live.exists():
        live.parent.mkdir(parents=True, exist_ok=True)
        staged.rename(live)
        return True
    if not exchange(live, staged):
        return False
    old = staged
    for path in list(_own_folders(old, "", _folders_of(generated))):
        with suppress(OSError):
            exchange(live / path, old / path)
    for path in list(_files(old, "")):
        if path not in generated and not _same(live / path, old / path):
            with suppress(OSError):
                (live / path).parent.mkdir(parents=True, exist_ok=True)
                (old / path).replace(live / path)
    shutil.rmtree(old, ignore_errors=True)
    return True


def _clone(source: Path, target: Path, below: str, without: AbstractSet[str]) -> None:
    target.mkdir(parents=True)
    if not source.exists():
        return
    with os.scandir(source) as entries:
        for entry in entries:
            path = f"{below}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                _clone(Path(entry.path), target / entry.name, f"{path}/", without)
            elif path not in without:
                _link(entry.path, target / entry.name)
    shutil.copystat(source, target)


def _link(source: str, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _CANNOT_LINK:
            raise
        shutil.copy2(source, target, follow_symlinks=False)


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samestat(one.lstat(), other.lstat())
    except FileNotFoundError:
        return False


def _own_folders(folder: Path, below: str, shared: AbstractSet[str]) -> Iterator[str]:
    """The topmost folders without anything generated, relative to the first one."""
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{below}{entry.name}"
            if not entry.is_dir(follow_symlinks=False) or entry.name == _BYTECODE:
                continue
            if path in shared:
                yield from _own_folders(Path(entry.path), f"{path}/", shared)
            else:
                yield path


def _files(folder: Path, below: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{below}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path), f"{path}/")
            else:
                yield path


def _folders_of(paths: AbstractSet[str]) -> AbstractSet[str]:
    return {
        "/".join(parts[:count])
        for parts in (path.split("/") for path in paths)
        for count in range(1, len(parts))
    }
