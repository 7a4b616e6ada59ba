"""The lock of names: every public name that was given away, and what it was given to.

In: the text of `names.lock`. Out: a `NameLock`, or what is wrong with the text; and the text again.
One name stands on one line, and the lines are sorted, so that version control merges what two
branches have added. What a name of the lock belongs to today is *not* decided here (`holding`).

    field output:#/components/schemas/user in_trash = in_trash
    method #/paths/~1v1~1pages/post = pages.create post-page
    package client = Notion
    type output:#/components/schemas/page = Page model4-0a1b2c3d Database/first_page

Behind the name of a method stands its operationId; behind that of a type its shape, and one place
where it is used: what a thing that has moved is recognised by. The name of a type that has become
another one stands there without a place: this is that now.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Final, NamedTuple
from urllib.parse import unquote

from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.locklines import UNMERGED, is_mark_of_conflict, refuse_line
from clientsmith.python.reserved import KEYWORDS
from clientsmith.source.node import Text

_HEAD: Final = """\
# The public names that were given away, each with what it was given to: what is here keeps its name.
# Written by clientsmith, one name a line, in order. "clientsmith names" shows, pins and releases them.
"""

_TO_ESCAPE = re.compile(r"[\s%=\"\x00-\x1f\x7f]")
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_EMPTY: Final = '""'
_FIRST: Final = "the name that was released first"


class NameKind(StrEnum):
    """What a name is given to."""

    ARGUMENT = "argument"
    CLASS = "class"
    ERROR = "error"
    FIELD = "field"
    METHOD = "method"
    PACKAGE = "package"
    RESOURCE = "resource"
    TYPE = "type"
    UNKNOWN = "unknown"


_KINDS: Final = {kind.value: kind for kind in NameKind}
_WITH_MEMBER: Final = frozenset({NameKind.ARGUMENT, NameKind.FIELD})


class NameId(NamedTuple):
    """What has a name: `owner` is a type in its role, an operation, a path of resources, the code of
    an error or a key of `package` in the configuration; `member` is the wire name of a field, or
    the id of an argument.
    """

    kind: NameKind
    owner: str
    member: str = ""

    def __str__(self) -> str:
        return " ".join((self.kind, *filter(None, (self.owner, self.member))))


DISTRIBUTION: Final = NameId(NameKind.PACKAGE, "distribution")
"""The one name that is not one of Python."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A name, and what its owner is recognised by when it has moved; `line` is 0 for a new one.

    `name` is dotted for methods: the path of their resource belongs to it.
    """

    name: str
    shape: str = ""
    use: str = ""
    line: int = 0

    @property
    def became(self) -> str:
        """The name of the type that this one has become; empty when it is one itself."""
        return "" if "/" in self.use else self.use


@dataclass(frozen=True, slots=True)
class NameLock:
    """All names that were given away; `text` is what they were read from."""

    entries: Mapping[NameId, Locked] = field(default_factory=dict[NameId, Locked])
    text: Text | None = None


def read_name_lock(text: Text) -> tuple[NameLock | None, tuple[Diagnostic, ...]]:
    """The lock that a text says; None when any line of it cannot be believed."""
    entries: dict[NameId, Locked] = {}
    holders: dict[tuple[str, str, str], NameId] = {}
    found: list[Diagnostic] = []
    for number, line in enumerate(text.content.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        read = _read_line(line, number)
        if isinstance(read, str):
            column = len(line) - len(line.lstrip()) + 1
            found.append(refuse_line(text, number, read, column=column))
            if read == UNMERGED:  # what follows repeats itself
                break
            continue
        key, locked = read
        known = entries.get(key)
        if known is not None and known.name != locked.name:
            problem = f'"{key}" has two names: "{known.name}" and "{locked.name}"'
            found.append(refuse_line(text, number, problem, other=known.line, keep=_FIRST))
            continue
        holder = holders.setdefault(slot_of(key, locked.name), key)
        if holder != key:
            problem = f'two things are called "{locked.name}": "{holder}" and "{key}"'
            other = entries[holder].line
            found.append(refuse_line(text, number, problem, other=other, keep=_FIRST))
            continue
        entries[key] = locked
    return (None if found else NameLock(entries, text)), tuple(found)


def write_name_lock(entries: Mapping[NameId, Locked]) -> str:
    """The text of a lock; every entry stands on a line of its own."""
    return _HEAD + "".join(sorted(_lines(entries)))


def scope_of(key: NameId, name: str) -> tuple[str, str]:
    """Among what a name must be the only one: a kind and an owner."""
    match key.kind:
        case NameKind.TYPE | NameKind.UNKNOWN:
            return NameKind.TYPE, ""
        case NameKind.CLASS | NameKind.ERROR:
            return key.kind, ""
        case NameKind.METHOD:
            return NameKind.RESOURCE, name.rpartition(".")[0]
        case NameKind.RESOURCE:
            return NameKind.RESOURCE, key.owner.rpartition(".")[0]
        case NameKind.FIELD | NameKind.ARGUMENT | NameKind.PACKAGE:
            return key.kind, key.owner


def slot_of(key: NameId, name: str) -> tuple[str, str, str]:
    """The scope of a name and its last part: what one thing only can have."""
    return (*scope_of(key, name), last_part(name))


def last_part(name: str) -> str:
    """The identifier itself of a name that may be dotted."""
    return name.rpartition(".")[2]


def is_name(key: NameId, name: str) -> bool:
    """Whether Python accepts a name for a thing of that kind."""
    if key == DISTRIBUTION:
        return _DISTRIBUTION.fullmatch(name) is not None
    parts = name.split(".") if key.kind is NameKind.METHOD else [name]
    return all(part.isidentifier() and part not in KEYWORDS for part in parts)


def _read_line(line: str, number: int) -> tuple[NameId, Locked] | str:
    """An entry, or what is wrong with its line."""
    if is_mark_of_conflict(line):
        return UNMERGED
    before, equals, after = line.partition(" = ")
    words, told = before.split(), after.split()
    kind = _KINDS.get(words[0]) if words else None
    if kind is None:
        known = ", ".join(kind.value for kind in NameKind)
        return f'"{line.split(maxsplit=1)[0]}" is no kind of name; there are {known}'
    if not equals or len(words) != (3 if kind in _WITH_MEMBER else 2) or not 1 <= len(told) <= 3:
        example = "owner member" if kind in _WITH_MEMBER else "owner"
        return f'the line is not of the form "{kind} {example} = name"'
    key = NameId(kind, *map(_plain, words[1:]))
    if not is_name(key, told[0]):
        return f'"{told[0]}" is no name that Python accepts'
    name, shape, use = (*told, "", "")[:3]
    if kind is NameKind.METHOD:
        shape, use = "", shape
    return key, Locked(name, shape, _plain(use), number)


def _lines(entries: Mapping[NameId, Locked]) -> Iterator[str]:
    for key, locked in entries.items():
        words = [
            key.kind.value,
            *(_escape(word) or _EMPTY for word in _words(key)),
            "=",
            locked.name,
        ]
        words += filter(None, (locked.shape, _escape(locked.use)))
        yield " ".join(words) + "\n"


def _words(key: NameId) -> Iterable[str]:
    return (key.owner, key.member) if key.kind in _WITH_MEMBER else (key.owner,)


def _escape(text: str) -> str:
    """The text without white space, which parts the words of a line."""
    if not _TO_ESCAPE.search(text):
        return text
    return _TO_ESCAPE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), text)


def _plain(word: str) -> str:
    if "%" not in word:  # nearly always
        return "" if word == _EMPTY else word
    return unquote(word)
