"""The only module that changes the files of a package.

`look` says what stands in an output folder; `apply` carries out `Changes`, so that whoever looks at
the folder, at any moment and even if the run is killed, sees the old package or the new one:

1. Everything new is written below the cache folder, and what a person would lose is copied there;
   until then nothing has changed.
2. The journal says what is about to be written.
3. Each folder with several changes is exchanged as a whole (`swap`), single files are renamed into
   place, and the manifest comes last.

What is written is *not* decided here (`emit/reconcile`).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.emit.cache import CACHE, make_cache
from clientsmith.emit.exclusive import BusyError, alone
from clientsmith.emit.journal import read_journal, remove_journal, write_journal
from clientsmith.emit.manifest import MANIFEST
from clientsmith.emit.reconcile import Changes, Obstacle
from clientsmith.emit.swap import prepare, put_in_place
from clientsmith.frozen import dataclass
from clientsmith.source.files import display_name

LOST = f"{CACHE}/lost"
"""Where the files are that a forced run has replaced though a person had written them."""

_NEXT = "next"
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
    """Carry out the changes; with a diagnostic when the disk refuses or another run is at work.

    Raises ValueError when there is a conflict, which is a bug in the caller.
    """
    if changes.conflict:
        problem = "changes with a conflict cannot be applied"
        raise ValueError(problem)
    staged = folder / CACHE / _NEXT
    if changes.nothing_to_do and not staged.exists() and not read_journal(folder):
        return ()
    try:
        with alone(folder):
            _apply(folder, changes, staged)
    except BusyError:
        return (_busy(folder),)
    except OSError as error:
        return (_refused(folder, staged, error),)
    return ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A folder at the top of the output folder with several changes; paths are relative to it."""

    name: str
    write: Mapping[str, str]
    delete: frozenset[str]
    generated: frozenset[str]


def _apply(folder: Path, changes: Changes, staged: Path) -> None:
    parts, singles = _divide(folder, changes)
    shutil.rmtree(staged, ignore_errors=True)  # of a run that was killed
    try:
        (make_cache(folder) / _NEXT).mkdir()
        for path in changes.lost:
            (folder / LOST / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / path, folder / LOST / path)
        for part in parts:
            prepare(folder / part.name, staged / part.name, part.write, part.delete)
        for path in singles:
            _write(staged / path, changes.write[path])
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
        write_journal(folder, changes.write)
        for part in parts:
            live, new = folder / part.name, staged / part.name
            if not put_in_place(live, new, part.generated):
                _replace(folder, staged, [f"{part.name}/{path}" for path in part.write])
        _replace(folder, staged, singles)
        for path in changes.delete:
            (folder / path).unlink(missing_ok=True)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    remove_journal(folder)
    _remove_empty_folders(folder, changes.delete)


def _divide(folder: Path, changes: Changes) -> tuple[list[_Part], list[str]]:
    """What is exchanged as a whole, and the files that are renamed one by one, the manifest last."""
    touched: dict[str, list[str]] = {}
    for path in (*changes.write, *changes.delete):
        top, inside, _ = path.partition("/")
        touched.setdefault(top if inside else "", []).append(path)
    names = [
        name
        for name, paths in touched.items()
        if name and (len(paths) > 1 or not (folder / name).exists())
    ]
    parts = [
        _Part(
            name,
            {path[len(name) + 1 :]: text for path, text in _below(name, changes.write)},
            frozenset(path[len(name) + 1 :] for path in changes.delete if _is_below(name, path)),
            frozenset(
                path[len(name) + 1 :]
                for path in (*changes.write, *changes.keep, *changes.delete)
                if _is_below(name, path)
            ),
        )
        for name in names
    ]
    singles = [path for path in changes.write if path.partition("/")[0] not in names]
    return parts, sorted(singles, key=lambda path: (path == MANIFEST, path))


def _below(name: str, texts: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return ((path, text) for path, text in texts.items() if _is_below(name, path))


def _is_below(name: str, path: str) -> bool:
    return path.startswith(f"{name}/")


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode())


def _replace(folder: Path, staged: Path, paths: Iterable[str]) -> None:
    for path in paths:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (staged / path).replace(target)


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


def _busy(folder: Path) -> Diagnostic:
    return diagnostic(
        "cannot-write",
        f'another run is writing to "{folder.as_posix()}"',
        hint="wait until it is done, then run again",
    )


def _refused(folder: Path, staged: Path, error: OSError) -> Diagnostic:
    return diagnostic(
        "cannot-write",
        f'"{_meant(folder, staged, error)}" cannot be written: '
        f"{(error.strerror or str(error)).lower()}",
        hint="check the permissions and the free space of the output folder",
    )


def _meant(folder: Path, staged: Path, error: OSError) -> str:
    """What could not be written, in the words of the person who named the folder."""
    if not isinstance(error.filename, str):
        return folder.as_posix()
    path = Path(error.filename).resolve()
    for base in (staged.resolve(), folder.resolve()):
        if path.is_relative_to(base):
            path = folder / path.relative_to(base)
            break
    else:
        return display_name(path)
    if path.is_relative_to(folder / CACHE) and not os.access(folder, os.W_OK):
        return folder.as_posix()  # nobody has heard of the cache
    return path.as_posix()
