"""Why a template could not be rendered, so that its author finds the place and the way out.

In: the exception that Jinja let through, the file that was being made, and the environment. Out: a
diagnostic with the line of the template, what was asked for by its path from a view on, what it is,
and which names there are, the closest first. What templates may do is *not* decided here (`render`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, cast

import jinja2
from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError
from jinja2.environment import TemplateModule

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.emit.absent import AbsentError
from clientsmith.emit.dialect import WORDS
from clientsmith.emit.lookup import BASE, NotTextError, split
from clientsmith.emit.package import File, PlannedFile
from clientsmith.emit.viewpaths import Chain, Standpoint, describe, fields_of
from clientsmith.frozen import dataclass, replace
from clientsmith.source.files import display_name, read_text

_UNKNOWN: Final = re.compile(r"[Nn]o (filter|test) named '([^']+)'")
_QUOTED: Final = re.compile(r"'([^']+)'")
_USUAL: Final = re.compile(r"^'[^']*' is undefined$| has no attribute '[^']*'$")
_JINJA: Final = Path(jinja2.__file__).parent
_MOST_NAMES: Final = 12
_MOST_VALUES: Final = 3


@dataclass(frozen=True, slots=True)
class _Frame:
    """A line of a template that an exception came through, and what had a value there."""

    path: Path
    line: int
    names: Mapping[str, object]

    @property
    def text(self) -> str:
        lines = self.path.read_text(encoding="utf-8").split("\n")
        return lines[self.line - 1] if self.line <= len(lines) else ""


@dataclass(frozen=True, slots=True)
class _Mishap:
    """An exception with the frames of templates that it came through, the innermost last."""

    error: Exception
    file: File
    environment: Environment
    folders: Sequence[Path]
    frames: tuple[_Frame, ...]

    @property
    def inner(self) -> _Frame | None:
        return self.frames[-1] if self.frames else None

    def standpoint(self) -> Standpoint | None:
        """Where the template stood; None if it had not begun."""
        if self.inner is None or not isinstance(self.file, PlannedFile):
            return None
        tree = self.environment.parse(self.inner.path.read_text(encoding="utf-8"))
        return Standpoint(tree, self.inner.line, self.inner.names, self.file.context)

    def report(
        self, code: str, message: str, *, at: str = "", hint: str = "", notes: Sequence[Note] = ()
    ) -> Diagnostic:
        """The diagnostic at the innermost line, in the column where the pattern `at` is found."""
        place = None if self.inner is None else _place(self.inner, at)
        making = () if self.inner is None else (Note(f'while making "{self.file.path}"'),)
        notes = (*notes, *self._users(), *making)
        return diagnostic(code, message, place, hint=hint, notes=notes)

    def _users(self) -> Iterator[Note]:
        """The templates that have taken in the one that failed."""
        seen = {self.frames[-1].path} if self.frames else set[Path]()
        for frame in reversed(self.frames):
            if frame.path not in seen:
                seen.add(frame.path)
                yield Note("taken in here", _place(frame, ""))


def explain(
    error: Exception, file: File, environment: Environment, folders: Sequence[Path]
) -> Diagnostic:
    """What went wrong while a file was made."""
    frames = tuple(_frames(error.__traceback__, folders))
    mishap = _Mishap(error, file, environment, folders, frames)
    match error:
        case AbsentError():
            return _absent(mishap, error)
        case TemplateSyntaxError():
            return _unreadable(mishap, error)
        case TemplateNotFound():
            return _not_found(mishap, error)
        case NotTextError(path=path):
            _, problems = read_text(path, display_name(path))
            return problems[0] if problems else _failed(mishap)
        case _ if (unknown := _UNKNOWN.match(str(error))) is not None:
            message, hint = _unknown(mishap, unknown)
            at = _used_as(unknown[2])
            return mishap.report("template-unknown-name", message, hint=hint, at=at)
        case _:
            return _failed(mishap)


def name_closest(wanted: str, names: Sequence[str]) -> tuple[str, str]:
    """All names as a list, the closest to the `wanted` one first, and a hint if one comes close."""
    close = get_close_matches(wanted, names, n=3, cutoff=0.6)
    ordered = [*close, *(name for name in dict.fromkeys(names) if name not in close)]
    listed = ", ".join(f'"{name}"' for name in ordered[:_MOST_NAMES])
    if len(ordered) > _MOST_NAMES:
        listed += f" and {len(ordered) - _MOST_NAMES} more"
    return listed, f'did you mean "{close[0]}"?' if close else ""


def _absent(mishap: _Mishap, error: AbsentError) -> Diagnostic:
    at = rf"\.\s*({re.escape(error.name)})\b" if error.is_field else rf"(?<![\w.])({error.name})\b"
    standpoint = mishap.standpoint()
    if not _USUAL.search(error.message or "") or standpoint is None:
        message = _lowered(error.message or "something does not exist")
        return mishap.report("template-unknown-name", message, at=at)
    if not error.is_field:
        names = sorted(name for name in standpoint.names if not name.startswith("_"))
        known, hint = name_closest(error.name, names)
        notes = (Note(f"there are {known}"),) if known else ()
        message = f'there is no "{error.name}" here'
        return mishap.report("template-unknown-name", message, at=at, hint=hint, notes=notes)
    path = _path_of_owner(standpoint, error) or "it"
    if isinstance(error.owner, TemplateModule):
        what = f'what "{error.owner.__name__}" defines'
        names = sorted(name for name in vars(error.owner) if not name.startswith("_"))
    else:
        what, names = describe(error.owner), list(fields_of(error.owner))
    known, hint = name_closest(error.name, names)
    has = f"; it has {known}" if known else ", which has no fields"
    return mishap.report(
        "template-unknown-name",
        f'"{path}" has no "{error.name}"',
        at=at,
        hint=hint,
        notes=(Note(f'"{path}" is {what}{has}'),),
    )


def _path_of_owner(standpoint: Standpoint, error: AbsentError) -> str:
    for chain in standpoint.chains():
        for end in range(1, len(chain)):
            owner: Chain = chain[:end]
            if chain[end] == error.name and standpoint.value(owner) is error.owner:
                return standpoint.path(owner)
    return standpoint.path_to(error.owner)


def _unreadable(mishap: _Mishap, error: TemplateSyntaxError) -> Diagnostic:
    """A template that Jinja cannot read, or that uses a filter or a test which does not exist."""
    path = Path(error.filename or error.name or mishap.file.path)
    first, _, rest = (error.message or "it cannot be read").partition(". ")
    frame = _Frame(path, error.lineno, {})
    found = replace(mishap, frames=(frame,))
    unknown = _UNKNOWN.match(error.message or "")
    if unknown is not None:
        message, hint = _unknown(mishap, unknown)
        at = _used_as(unknown[2])
        return found.report("template-unknown-name", message, hint=hint, at=at)
    notes = (Note(rest.rstrip(".")),) if rest else ()
    return found.report("template-syntax", _lowered(first), at=_token(first, frame), notes=notes)


def _token(message: str, frame: _Frame) -> str:
    """What Jinja stumbled over, which it names last, if it stands once in the line."""
    quoted = _QUOTED.findall(message)
    is_once = bool(quoted) and frame.path.is_file() and frame.text.count(quoted[-1]) == 1
    return f"({re.escape(quoted[-1])})" if is_once else ""


def _unknown(mishap: _Mishap, unknown: re.Match[str]) -> tuple[str, str]:
    """A message and a hint for a filter or a test that does not exist."""
    kind, name = unknown[1], unknown[2]
    message = f'there is no {kind} "{name}"'
    if name in WORDS:
        return message, f'"{name}" stands alone on its line: {{{{ view.doc | {name} }}}}'
    environment = mishap.environment
    there = [*environment.filters, *WORDS] if kind == "filter" else list(environment.tests)
    known, hint = name_closest(name, [str(each) for each in there])
    return message, hint or f"there are {known}; others come from the plugin of a pack"


def _not_found(mishap: _Mishap, error: TemplateNotFound) -> Diagnostic:
    name, depth = split(str(error.name or ""))
    below = (path.relative_to(folder) for folder in mishap.folders for path in folder.rglob("*.*"))
    names = {path.as_posix() for path in below if path.suffix == ".jinja"}
    known, hint = name_closest(name, sorted(names))
    said = BASE + name if depth else name
    return mishap.report(
        "template-unknown-name",
        f'there is no template "{said}"',
        at=f"[\"']({re.escape(said)})[\"']",
        hint=hint or f"there are {known}",
    )


def _failed(mishap: _Mishap) -> Diagnostic:
    """Anything else: values of a wrong type, and what filters raise."""
    error = mishap.error
    notes: list[Note] = []
    reason = str(error) or type(error).__name__
    at, message = "", f"this cannot be rendered: {_lowered(reason)}"
    used = _used(mishap)
    if mishap.inner is None:
        message = f'"{mishap.file.path}" cannot be made: {_lowered(reason)}'
    if used is not None:
        kind, name, trace = used
        at = _used_as(name)
        message = f'the {kind} "{name}" fails: {type(error).__name__}: {reason}'
        notes += _raised(trace)
    standpoint = mishap.standpoint()
    if standpoint is not None:
        notes += islice(_values(standpoint), _MOST_VALUES)
    return mishap.report("template-error", message, at=at, notes=notes)


def _values(standpoint: Standpoint) -> Iterator[Note]:
    """What the line asks for, as far as it is no macro."""
    for chain in standpoint.chains():
        value = standpoint.value(chain)
        if not callable(value):
            yield Note(f'"{standpoint.path(chain)}" is {describe(value)}')


def _used(mishap: _Mishap) -> tuple[str, str, TracebackType] | None:
    """The filter or test that an exception came from, and the rest of the way through it."""
    environment = mishap.environment
    made = {"filter": environment.filters, "test": environment.tests}
    trace = mishap.error.__traceback__
    while trace is not None:
        for kind, table in made.items():
            for name, function in cast("Mapping[str, Callable[..., object]]", table).items():
                if getattr(function, "__code__", None) is trace.tb_frame.f_code:
                    return kind, name, trace
        trace = trace.tb_next
    return None


def _raised(trace: TracebackType) -> Iterator[Note]:
    """The line of the plugin, if it is one's, that raised an exception."""
    own = trace.tb_frame.f_code.co_filename
    line = trace.tb_lineno
    rest: TracebackType | None = trace
    while rest is not None:
        if rest.tb_frame.f_code.co_filename == own:
            line = rest.tb_lineno
        rest = rest.tb_next
    if Path(own).is_file() and not Path(own).is_relative_to(_JINJA):
        yield Note("raised here", Location(display_name(Path(own)), line, 1))


def _frames(trace: TracebackType | None, folders: Sequence[Path]) -> Iterator[_Frame]:
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if any(path.is_relative_to(folder) for folder in folders) and path.suffix != ".py":
            yield _Frame(path, trace.tb_lineno, dict(trace.tb_frame.f_locals))
        trace = trace.tb_next


def _used_as(name: str) -> str:
    """Where a filter or a test of a name stands."""
    return rf"(?:\||\bis\b(?:\s+not\b)?)\s*({re.escape(name)})\b"


def _place(frame: _Frame, at: str) -> Location:
    column = 1
    if at and frame.path.is_file():
        text = frame.text
        found = re.compile(at).search(text, max(0, text.find("{")))
        column = 1 if found is None else found.start(1) + 1
    return Location(display_name(frame.path), frame.line, column)


def _lowered(text: str) -> str:
    text = text.rstrip(".")
    return text[:1].lower() + text[1:]
