"""Files on the web that a document refers to, locked by hash.

In: an address. Out: the file, or what is wrong. Only hosts that the configuration allows are
asked. The first run that needs a file fetches it, writes its hash to the lock and keeps a copy
beside it; from then on the copy is read, so that runs need no network and give the same. When
no copy fits the lock (copies need not be under version control), the file is fetched again and
must still be what was locked.

Not decided here: what a reference is (`references`), how a file is fetched (`web`), and when a
changed file is accepted (`clientsmith pull --remote` does, by `Remote.renew`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.addresses import Address, is_address, parse_address
from clientsmith.source.files import SourceFile, decode_text, display_name, parse_text, read_text
from clientsmith.source.json_text import read_json
from clientsmith.source.kept import hash_of, read_kept, write_whole
from clientsmith.source.node import JsonValue, Map, Scalar
from clientsmith.source.web import Fetched, FetchError, fetch

_MOST_FILES: Final = 500
_ACCEPT: Final = 'look at what has changed, then accept it with "clientsmith pull --remote"'
_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Remote:
    """The hosts that references may lead to, as `host` or `host:port`, and the path of the lock.

    With `renew` every file is fetched again, and what has changed is accepted.
    """

    hosts: tuple[str, ...]
    lock: Path
    renew: bool = False

    def allows(self, address: Address) -> bool:
        """Whether references may lead to an address."""
        return address.authority in (host.lower() for host in self.hosts)


@dataclass(frozen=True, slots=True)
class Locked:
    """What the lock says of an address: the hash of its content, and the address that it was
    redirected to (empty: none).
    """

    sha256: str
    moved: str = ""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file under the address that it really has, behind redirects."""

    address: str
    file: SourceFile


class RemoteFiles:
    """The remote files of one run. `read` fetches, `save` writes copies and the lock."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self._locked: Mapping[str, Locked] | None = None
        self._used: dict[str, Locked] = {}
        self._fetched: dict[str, bytes] = {}
        self._failed = False
        self._is_broken = False

    def read(self, text: str) -> tuple[RemoteFile | None, tuple[Diagnostic, ...]]:
        """The file at an address in its one spelling; a diagnostic may lack a location."""
        found, problems = self._read(text)
        self._failed |= found is None
        return found, problems

    def save(self) -> tuple[Diagnostic, ...]:
        """Write copies of what was fetched, then the lock, if this run has changed it.

        With `renew` what is no longer used goes, and nothing is written when a file was missing.
        """
        if not self._used or (self._failed and self._remote.renew):
            return ()
        before = self._locked or {}
        locked = dict(self._used) if self._remote.renew else {**before, **self._used}
        path = self._remote.lock
        try:
            for address, content in self._fetched.items():
                path = self._copy(address)
                write_whole(path, content)
            path = self._remote.lock
            if locked != before:
                write_whole(path, write_lock(locked).encode())
        except OSError as error:
            return (_unwritable(path, error),)
        for address in before.keys() - locked.keys():
            with suppress(OSError):
                self._copy(address).unlink(missing_ok=True)
        return ()

    def _read(self, text: str) -> tuple[RemoteFile | None, tuple[Diagnostic, ...]]:
        refusal = self._refuse(parse_address(text))
        if refusal is not None:
            return None, (refusal,)
        if self._locked is None:
            if self._is_broken:
                return None, ()  # which was reported with the first file
            self._locked, problems = read_lock(self._remote.lock)
            if self._locked is None:
                self._is_broken = True
                return None, problems
        try:
            content, entry = self._content(text, self._locked.get(text))
        except FetchError as error:
            return None, (error.diagnostic(),)
        except _ChangedError as changed:
            return None, (changed.diagnostic,)
        return self._keep(text, content, entry)

    def _refuse(self, address: Address) -> Diagnostic | None:
        if not self._remote.allows(address):
            message = f'"{address}" is on a host that the configuration does not allow'
            hint = f'if you trust it, add "{address.authority}" to "remote.hosts"'
            return diagnostic("remote-reference", message, hint=hint)
        if len(self._used) >= _MOST_FILES:
            message = f'"{address}" is one file too many: {_MOST_FILES} are already read'
            return diagnostic("fetch-refused", message, hint="download the files that you need")
        return None

    def _content(self, address: str, known: Locked | None) -> tuple[bytes, Locked]:
        """The bytes at an address, from the copy if that is what was locked."""
        if known is not None and not self._remote.renew:
            content = read_kept(self._copy(address))
            if content is not None and hash_of(content) == known.sha256:
                return content, known
        answer = fetch(address)
        if not isinstance(answer, Fetched):
            raise TypeError(answer)  # it was asked for without an ETag
        entry = Locked(hash_of(answer.body), "" if answer.url == address else answer.url)
        if known is not None and not self._remote.renew:
            if known.sha256 != entry.sha256:
                raise _ChangedError(address, known.sha256, entry.sha256)
            entry = known
        self._fetched[address] = answer.body
        return answer.body, entry

    def _keep(
        self, address: str, content: bytes, entry: Locked
    ) -> tuple[RemoteFile | None, tuple[Diagnostic, ...]]:
        """Remember what was read, once it is known to be of use."""
        name = entry.moved or address
        text, problems = decode_text(content, name)
        root, more = (None, ()) if text is None else parse_text(text)
        problems = (*problems, *more)
        if text is None or root is None:
            self._fetched.pop(address, None)
            return None, problems
        self._used[address] = entry
        return RemoteFile(name, SourceFile(self._copy(address), text, root)), problems

    def _copy(self, address: str) -> Path:
        """Where the copy of an address lies: under a name that a person recognises."""
        parts = parse_address(address)
        name = _NOT_IN_NAMES.sub("_", PurePosixPath(parts.path).name)[-80:] or "index"
        folder = self._remote.lock.with_name(f"{self._remote.lock.stem}.files")
        return folder / f"{hash_of(address.encode())[:12]}-{name}"


def read_lock(path: Path) -> tuple[Mapping[str, Locked] | None, tuple[Diagnostic, ...]]:
    """What a lock says by address; nothing when there is none, None when it is broken."""
    if not path.exists():
        return {}, ()
    text, problems = read_text(path, display_name(path))
    root, more = (None, ()) if text is None else read_json(text)
    files = root.get("files") if isinstance(root, Map) else None
    if isinstance(files, Map):
        entries = {address: _entry(node) for address, node in files.items.items()}
        if all(entry is not None for entry in entries.values()):
            return {key: entry for key, entry in entries.items() if entry is not None}, ()
    message = f'"{display_name(path)}" is no lock'
    hint = "take it from version control, or remove it: the next run then trusts what it finds"
    notes = [Note(problem.message, problem.location) for problem in (*problems, *more)]
    place = Location(display_name(path), 1, 1)
    return None, (diagnostic("lock-broken", message, place, hint=hint, notes=notes),)


def write_lock(locked: Mapping[str, Locked]) -> str:
    """The text of a lock."""
    files: dict[str, JsonValue] = {}
    for address, entry in sorted(locked.items()):
        moved: dict[str, JsonValue] = {"moved": entry.moved} if entry.moved else {}
        files[address] = {"sha256": entry.sha256, **moved}
    return json.dumps({"version": 1, "files": files}, indent=2) + "\n"


def _entry(node: object) -> Locked | None:
    values = [node.get(key) if isinstance(node, Map) else None for key in ("sha256", "moved")]
    match values:
        case [Scalar(value=str() as sha256), None]:
            return Locked(sha256)
        case [Scalar(value=str() as sha256), Scalar(value=str() as moved)] if is_address(moved):
            return Locked(sha256, moved)
        case _:
            return None


class _ChangedError(Exception):
    """A file is not what was locked; never leaves this module."""

    def __init__(self, address: str, locked: str, found: str) -> None:
        super().__init__(address)
        self.diagnostic = diagnostic(
            "remote-changed",
            f'"{address}" is no longer what was locked',
            hint=_ACCEPT,
            notes=(Note(f"locked: sha256 {locked}"), Note(f"found:  sha256 {found}")),
        )


def _unwritable(path: Path, error: OSError) -> Diagnostic:
    reason = (error.strerror or str(error)).lower()
    message = f'"{display_name(path)}" cannot be written: {reason}'
    return diagnostic("cannot-write", message)
