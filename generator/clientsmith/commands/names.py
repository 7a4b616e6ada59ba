"""What `clientsmith names` does, up to its exit code.

In: the terminal, an opened project, and what is to be shown or changed. Out: the exit code; the
locks are written by `pin` and `release` alone, and only there. Names change when the package
is generated next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Final

from clientsmith.commands.trail import Trail, follow, give_up
from clientsmith.frozen import dataclass
from clientsmith.locks import LockFiles, LockText, find_locks, put_locks, read_locks, stage_locks
from clientsmith.pipeline import Lowered, request_of
from clientsmith.project import Project
from clientsmith.python.named import NamedPackage, name_package
from clientsmith.python.namelock import (
    Locked,
    NameId,
    NameKind,
    NameLock,
    is_name,
    last_part,
    scope_of,
    write_name_lock,
)
from clientsmith.python.symbols import find_closest, find_symbols, spell
from clientsmith.python.unionlock import UnionLock, rename_types
from clientsmith.report import plural
from clientsmith.terminal import Terminal

_READ: Final = "output:"
"""What the owners of types begin with that come from the API."""
_CALLED: Final = {
    NameKind.CLASS: ("class of resources", "classes of resources"),
    NameKind.PACKAGE: ("name of the package itself", "names of the package itself"),
    NameKind.UNKNOWN: ("unknown variant", "unknown variants"),
}
"""What one of a kind is called, and several, where the kind alone does not say it."""


@dataclass(frozen=True, slots=True)
class _State:
    """What has names today, and what the lock says; `lock` is empty when there is no file."""

    named: NamedPackage
    lock: NameLock
    unions: UnionLock
    files: LockFiles | None

    @property
    def today(self) -> Mapping[NameId, Locked]:
        return self.named.lock or {}

    @property
    def alive(self) -> frozenset[NameId]:
        """What exists today."""
        return frozenset(self.today) - self.gone

    @property
    def gone(self) -> frozenset[NameId]:
        """What the lock keeps names for though it does not exist any more."""
        return frozenset(self.lock.entries) & frozenset(self.today) - frozenset(
            self.named.held.were
        ) - frozenset(self.named.held.were.values())

    def was(self, key: NameId) -> NameId:
        """Under which id the lock has something of today."""
        return self.named.held.were.get(key, key)


def show_names(terminal: Terminal, project: Project, words: tuple[str, ...], *, every: bool) -> int:
    """Show the names that all words fit, or how many there are of each kind."""
    state = _find(terminal, project)
    if state is None:
        return 1
    spelled = spell({key: entry.name for key, entry in state.today.items()})
    gone = state.gone
    if not words and not every:
        for kind, count in sorted(Counter(key.kind for key in state.alive).items()):
            one, several = _CALLED.get(kind, (kind.value, f"{kind.value}s"))
            terminal.print(f"{count:>6} {one if count == 1 else several}")
        new = sum(state.was(key) not in state.lock.entries for key in state.alive)
        terminal.print(f"{len(gone):>6} kept for what is gone")
        if state.files is not None:
            terminal.print(f"{new:>6} not in the lock yet")
        terminal.say("clientsmith names WORD shows those that fit; --all shows all")
        return 0
    wanted = [key for key in sorted(spelled) if _fits(key, spelled[key], words)]
    width = max((len(spelled[key]) for key in wanted), default=0)
    for key in wanted:
        mark = "gone" if key in gone else ""
        if state.today[key].became and key.kind is NameKind.TYPE:
            mark = f"now {state.today[key].became}"
        if state.files is not None and not mark and state.was(key) not in state.lock.entries:
            mark = "new"
        line = f"{key.kind.value:<8} {spelled[key]:<{min(width, 60)}}  {_place(key)}"
        terminal.print(f"{line}  ({mark})" if mark else line)
    if not wanted:
        near = (find_closest(_texts(state.today), word) for word in words)
        close = list(dict.fromkeys(each for found in near for each in found))
        terminal.complain(_nothing(" ".join(words), close))
    return 0 if wanted else 1


def pin_name(terminal: Terminal, project: Project, symbol: str, name: str) -> int:
    """Give a thing a name from the next run on."""
    state = _find(terminal, project)
    if state is None:
        return 1
    texts = _texts(state.today)
    found = find_symbols(texts, symbol, _outer(state))
    if len(found) != 1:
        return _complain_of(terminal, symbol, found, find_closest(texts, symbol, _outer(state)))
    key = found[0]
    if key.kind is NameKind.METHOD and "." not in name:
        name = ".".join((*texts[key].split(".")[:-1], name))
    problem = _why_not(state, project, key, name)
    if problem:
        terminal.complain(problem)
        return 1
    entries = {
        other: _follow(entry, texts[key], name) if other.kind is NameKind.TYPE else entry
        for other, entry in state.lock.entries.items()
        if other != state.was(key)
    }
    now = state.today[key]
    entries[key] = Locked(name, now.shape, now.use)
    # Another name alone is no other decoding, so nobody needs to accept it.
    read = key.kind in (NameKind.TYPE, NameKind.UNKNOWN) and key.owner.startswith(_READ)
    renamed = {texts[key]: name} if read else {}
    said = f'"{texts[key]}" will be called "{name}"'
    return _write(terminal, state, entries, said, renamed)


def release_name(terminal: Terminal, project: Project, name: str) -> int:
    """Let others have a name: what it belongs to, if that exists, is named anew by the next run."""
    state = _find(terminal, project)
    if state is None:
        return 1
    texts = _texts(state.lock.entries)
    found = find_symbols(texts, name, _outer(state))
    if len(found) != 1:
        return _complain_of(terminal, name, found, find_closest(texts, name, _outer(state)))
    entries = {key: entry for key, entry in state.lock.entries.items() if key != found[0]}
    alive = found[0] in state.named.held.were.values()
    text = (
        f'"{name}" is free; "{found[0]}" is named anew by the next run'
        if alive
        else f'"{name}" is free'
    )
    return _write(terminal, state, entries, text)


def _find(terminal: Terminal, project: Project) -> _State | None:
    trail = Trail()
    lowered = follow(terminal, request_of(project), Lowered, trail)
    locks, found = read_locks(find_locks(project, None))
    trail.diagnostics += found
    if lowered is None or locks is None:
        give_up(terminal, trail, "nothing can be said of names")
        return None
    lock = locks.names or NameLock()
    named, _ = name_package(lowered.api, project.config, lock)
    return _State(named, lock, locks.unions or UnionLock(), locks.files)


def _why_not(state: _State, project: Project, key: NameId, name: str) -> str:
    """Why a thing cannot have a name; empty when it can."""
    if not is_name(key, name):
        return f'"{name}" is no name that Python accepts'
    if key.kind is NameKind.PACKAGE and project.config.where("package", key.owner) is not None:
        return f"package.{key.owner} of the configuration says it, and goes before the lock"
    wanted = (*scope_of(key, name), last_part(name))
    for other, entry in state.today.items():
        if other != key and (*scope_of(other, entry.name), last_part(entry.name)) == wanted:
            kept = " (which is gone: clientsmith names release frees it)"
            return f'"{name}" is the name of "{other}"' + (kept if other in state.gone else "")
    return ""


def _follow(entry: Locked, old: str, new: str) -> Locked:
    """The entry, which may be recognised by an owner that is called otherwise now."""
    owner, slash, label = entry.use.partition("/")
    return Locked(entry.name, entry.shape, f"{new}{slash}{label}") if owner == old else entry


def _write(
    terminal: Terminal,
    state: _State,
    entries: Mapping[NameId, Locked],
    said: str,
    renamed: Mapping[str, str] | None = None,
) -> int:
    if state.files is None:
        terminal.complain("without a configuration there is no lock of names")
        return 1
    before = None if state.lock.text is None else state.lock.text.content
    locks = [LockText(state.files.names, before, write_name_lock(entries))]
    if renamed and state.unions.text is not None:
        unions = rename_types(state.unions, renamed)
        locks.append(LockText(state.files.unions, state.unions.text.content, unions))
    refused = stage_locks(locks) or put_locks(locks)
    terminal.show(refused)
    if refused:
        return 1
    terminal.say(f"{said}; run clientsmith generate")
    return 0


def _fits(key: NameId, spelled: str, words: Iterable[str]) -> bool:
    text = f"{key.kind.value} {spelled} {key}".casefold()
    return all(
        (
            fnmatchcase(spelled.casefold(), word.casefold())
            if any(mark in word for mark in "*?[")
            else word.casefold() in text
        )
        for word in words
    )


def _place(key: NameId) -> str:
    return " ".join(filter(None, (key.owner, key.member)))


def _texts(entries: Mapping[NameId, Locked]) -> Mapping[NameId, str]:
    return {key: entry.name for key, entry in entries.items()}


def _outer(state: _State) -> tuple[str, str]:
    return state.named.identity.module, state.named.identity.client


def _complain_of(
    terminal: Terminal, text: str, found: tuple[NameId, ...], close: Iterable[str]
) -> int:
    if not found:
        terminal.complain(_nothing(text, close))
        return 1
    terminal.complain(f'"{text}" can mean {plural(len(found), "thing")}; say which:')
    for key in found:
        terminal.complain(f'  "{key}"')
    return 1


def _nothing(text: str, close: Iterable[str]) -> str:
    near = ", ".join(f'"{each}"' for each in close)
    return f'nothing is called "{text}"' + (f"; did you mean {near}?" if near else "")
