"""The only module that changes the disk.

`look` says what stands in an output folder; `apply` carries out `Changes`. Each text goes to a
temporary file first and takes its place by a rename, so a reader never sees half a file, and no
file is renamed before all texts are on the disk. What is written is *not* decided here
(`emit/reconcile`).
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.reconcile import Changes, Obstacle

_TEMPORARY = ".clientsmith-tmp"
_KINDS = {stat.S_IFDIR: Obstacle.FOLDER, stat.S_IFLNK: Obstacle.LINK}


def look(folder: Path, paths: Iterable[str]) -> Mapping[str, str | Obstacle]:
    """What stands at each of the paths below the folder; absent paths have no entry.

    A path that leads through a file or a symbolic link is reported at itself.
    """
    found: dict[str, str | Obstacle] = {}
    plain_folders: set[Path] = set()
    for path in paths:
        target = folder / path
        if target.parent not in plain_folders:
            obstacle = _obstacle_above(folder, path)
            if obstacle is not None:
                found[path] = obstacle
                continue
            plain_folders.add(target.parent)
        there = _read(target)
        if there is not None:
            found[path] = there
    return found


def apply(folder: Path, changes: Changes) -> tuple[Diagnostic, ...]:
    """Carry out the changes; with a diagnostic when the disk refuses, in which case nothing was replaced.

    Does nothing when there is a conflict, which is a bug in the caller.
    """
    if changes.conflict:
        problem = "changes with a conflict cannot be applied"
        raise ValueError(problem)
    waiting: list[tuple[Path, Path]] = []
    try:
        for path, text in changes.write.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(target.name + _TEMPORARY)
            waiting.append((temporary, target))
            temporary.write_bytes(text.encode())
    except OSError as error:
        for temporary, _ in waiting:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        return (_refused(folder, error),)
    try:
        for temporary, target in waiting:
            temporary.replace(target)
        for path in changes.delete:
            (folder / path).unlink(missing_ok=True)
    except OSError as error:
        return (_refused(folder, error),)
    _remove_empty_folders(folder, changes.delete)
    return ()


def _read(target: Path) -> str | Obstacle | None:
    try:
        mode = target.lstat().st_mode
        if not stat.S_ISREG(mode):
            return _KINDS.get(stat.S_IFMT(mode), Obstacle.OTHER)
        return target.read_bytes().decode()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return Obstacle.NOT_TEXT
    except OSError:
        return Obstacle.OTHER


def _obstacle_above(folder: Path, path: str) -> Obstacle | None:
    """Why a file cannot be made at a path: one of its folders is a link or not a folder."""
    for parent in (folder / path).parents:
        if parent == folder:
            return None
        if parent.is_symlink():
            return Obstacle.LINK
        if parent.exists() and not parent.is_dir():
            return Obstacle.OTHER
    return None


def _remove_empty_folders(folder: Path, deleted: Iterable[str]) -> None:
    """Remove the folders that the deletions left empty; bytecode that Python left in them goes too."""
    parents = {parent for path in deleted for parent in Path(path).parents if parent != Path()}
    for parent in sorted(parents, key=lambda path: len(path.parts), reverse=True):
        _remove_bytecode(folder / parent / "__pycache__")
        with suppress(OSError):
            (folder / parent).rmdir()


def _remove_bytecode(cache: Path) -> None:
    """Remove a bytecode cache beside which no module is left."""
    if not cache.is_dir() or any(entry.suffix == ".py" for entry in cache.parent.iterdir()):
        return
    for entry in cache.glob("*.pyc"):
        with suppress(OSError):
            entry.unlink()
    with suppress(OSError):
        cache.rmdir()


def _refused(folder: Path, error: OSError) -> Diagnostic:
    name = Path(str(error.filename or folder))
    shown = name.relative_to(folder).as_posix() if name.is_relative_to(folder) else name.as_posix()
    shown = shown.removesuffix(_TEMPORARY)
    return diagnostic(
        "cannot-write",
        f'"{shown}" cannot be written: {(error.strerror or str(error)).lower()}',
        Location(shown, 1, 1),
        hint="check the permissions and the free space of the output folder",
    )
