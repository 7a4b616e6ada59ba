"""The locks beside a configuration: which files they are, what they say, and writing them.

In: the configuration's path and the version of the API. Out: `LockFiles`, the lock of names, and
`LockText`s: what a lock says and what it will say. What stands in a lock is *not* decided here
(`python/namelock`, `python/unionlock`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.manifest import Inputs
from clientsmith.frozen import dataclass
from clientsmith.project import Project
from clientsmith.python.decoding import Decoding, others_than_unions
from clientsmith.python.namelock import NameKind, NameLock, read_name_lock, write_name_lock
from clientsmith.python.unionlock import (
    UnionLock,
    compare_decodings,
    read_union_lock,
    write_union_lock,
)
from clientsmith.source.files import display_name, read_text
from clientsmith.source.node import Text

if TYPE_CHECKING:  # most runs are at their end before there is a package
    from clientsmith.python.named import NamedPackage

_NEW: Final = ".new"


@dataclass(frozen=True, slots=True)
class LockFiles:
    """Where the locks are. They are `kept` by a run that writes the package of the configuration; a
    run that writes elsewhere reads them and leaves them alone.
    """

    names: Path
    unions: Path
    kept: bool

    def __iter__(self) -> Iterator[Path]:
        return iter((self.names, self.unions))


@dataclass(frozen=True, slots=True)
class LockText:
    """What a lock says, and what it is to say; `before` is None when there is no such file."""

    path: Path
    before: str | None
    after: str

    @property
    def changes(self) -> bool:
        """Whether the file is to be written."""
        return self.before != self.after


def find_locks(project: Project, output: Path | None) -> LockFiles | None:
    """The locks of a project; None without a configuration.

    An older version of the API has locks of its own, since it is a package of its own.
    """
    if project.config_path is None:
        return None
    folder, version = project.config_path.parent, project.api_version
    part = f".{version}" if version != project.config.api_version else ""
    configured = project.config.versions.get(version)
    usual = (configured and configured.output) or project.config.output
    kept = usual is None or output is None or usual.resolve() == output.resolve()
    return LockFiles(folder / f"names{part}.lock", folder / f"unions{part}.lock", kept)


@dataclass(frozen=True, slots=True)
class Locks:
    """What the locks say; `names` and `unions` are None without a configuration."""

    files: LockFiles | None = None
    names: NameLock | None = None
    unions: UnionLock | None = None


def read_locks(files: LockFiles | None) -> tuple[Locks | None, tuple[Diagnostic, ...]]:
    """What the locks say, nothing when there are no such files; None when one cannot be believed."""
    if files is None:
        return Locks(), ()
    names, found = read_names(files)
    unions, more = _read_unions(files)
    good = names is not None and unions is not None
    return (Locks(files, names, unions) if good else None), (*found, *more)


def read_names(files: LockFiles) -> tuple[NameLock | None, tuple[Diagnostic, ...]]:
    """The lock of names, empty when there is no such file; None when it cannot be believed."""
    text, found = _read(files.names)
    if found:
        return None, found
    return (NameLock(), ()) if text is None else read_name_lock(text)


def look_at_locks(files: LockFiles | None) -> Mapping[str, str] | None:
    """The texts of the locks that are there, by name, unread; None when one cannot be had."""
    texts: dict[str, str] = {}
    for path in files or ():
        text, found = _read(path)
        if found:
            return None
        if text is not None:
            texts[path.name] = text.content
    return texts


def leave_locks(files: LockFiles | None, texts: Mapping[str, str]) -> tuple[LockText, ...]:
    """What the locks are to say when that is what they say."""
    paths = [path for path in files or () if path.name in texts]
    return tuple(LockText(path, texts[path.name], texts[path.name]) for path in paths)


def renew_locks(
    locks: Locks, named: NamedPackage, decodings: tuple[Decoding, ...], *, accepted: bool
) -> tuple[tuple[LockText, ...], tuple[Diagnostic, ...]]:
    """What the locks are to say, and which unions are decoded otherwise than the lock says."""
    if locks.files is None or locks.names is None or locks.unions is None or named.lock is None:
        return (), ()
    renamed = {
        locks.names.entries[old].name: named.lock[key].name
        for key, old in named.held.were.items()
        if key.kind in (NameKind.TYPE, NameKind.UNKNOWN) and key in named.lock
    }
    rules, found = compare_decodings(
        locks.unions,
        decodings,
        {old: new for old, new in renamed.items() if old != new},
        others_than_unions(named.api.types, named.names.types, decodings),
        accepted=accepted,
    )
    return (
        LockText(locks.files.names, _before(locks.names.text), write_name_lock(named.lock)),
        LockText(locks.files.unions, _before(locks.unions.text), write_union_lock(rules)),
    ), found


def miss_locks(locks: Iterable[LockText], recorded: Inputs) -> tuple[Diagnostic, ...]:
    """A warning for each lock that is to be written and is gone, though the package was made with
    it.
    """
    return tuple(
        diagnostic(
            "lock-gone",
            f'"{display_name(lock.path)}" is gone, and what it kept may be otherwise now',
            Location(display_name(lock.path), 1, 1),
            hint="restore it from version control and run again, or commit what is written now",
        )
        for lock in locks
        if lock.before is None and lock.path.name in recorded.get("locks", {})
    )


def stage_locks(locks: Iterable[LockText]) -> tuple[Diagnostic, ...]:
    """Write what changes beside the locks, so that a full disk is found out before the package is
    touched; `put_locks` does the rest in a moment.
    """
    for lock in locks:
        try:
            _staged(lock).write_bytes(lock.after.encode())
        except OSError as error:
            return (_refused(lock, error, "check the permissions and the free space"),)
    return ()


def put_locks(locks: Iterable[LockText]) -> tuple[Diagnostic, ...]:
    """Put what was staged in place, each file in one step."""
    for lock in locks:
        try:
            _staged(lock).replace(lock.path)
        except OSError as error:
            return (_refused(lock, error, "the package is written; run again when it can be"),)
    return ()


def drop_locks(locks: Iterable[LockText]) -> None:
    """Remove what was staged."""
    for lock in locks:
        with suppress(OSError):
            _staged(lock).unlink(missing_ok=True)


def _before(text: Text | None) -> str | None:
    return None if text is None else text.content


def _read_unions(files: LockFiles) -> tuple[UnionLock | None, tuple[Diagnostic, ...]]:
    text, found = _read(files.unions)
    if found:
        return None, found
    return (UnionLock(), ()) if text is None else read_union_lock(text)


def _read(path: Path) -> tuple[Text | None, tuple[Diagnostic, ...]]:
    return read_text(path, display_name(path)) if path.exists() else (None, ())


def _staged(lock: LockText) -> Path:
    return lock.path.with_name(lock.path.name + _NEW)


def _refused(lock: LockText, error: OSError, hint: str) -> Diagnostic:
    name = display_name(lock.path)
    problem = f'"{name}" cannot be written: {(error.strerror or str(error)).lower()}'
    return diagnostic("cannot-write", problem, hint=hint)
