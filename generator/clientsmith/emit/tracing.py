"""Which line of which template each line of a rendered file comes from.

In: a planned file and the template folders. Out: its text as the template wrote it, with an origin
for each line. The lines of templates are marked before they are rendered and the marks read off the
text, so that includes, macros and blocks that a user's template replaces are all followed.
What becomes of a text afterwards is *not* decided here (`format`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from jinja2.ext import Extension

from clientsmith.emit.lookup import find, split
from clientsmith.emit.package import (
    NO_PLUGIN,
    CopiedFile,
    File,
    FixedFile,
    PlannedFile,
    Plugin,
)
from clientsmith.emit.render import make_environment
from clientsmith.frozen import dataclass

_OPEN: Final = "\ue000"
_CLOSE: Final = "\ue001"
"""Marks of the private use area, which no document and no template writes."""

_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_ONLY_TAGS = re.compile(r"\s*(?:\{%.*?%\}|\{#.*?#\})")


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of a template: its name below the folder of templates, where that lies, and the line."""

    template: str
    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class Traced:
    """The lines of a file, each with where it comes from; None for one that no template has."""

    lines: tuple[str, ...]
    origins: tuple[Origin | None, ...]


def trace(file: File, folders: Sequence[Path], plugin: Plugin = NO_PLUGIN) -> Traced:
    """Follow the lines of a file back.

    Raises jinja2.TemplateError for a template that cannot be rendered, as `render` would report.
    """
    match file:
        case PlannedFile():
            return _follow(file, folders, plugin)
        case CopiedFile(source=source):
            path = next(f / source for f in folders if (f / source).is_file())
            lines = path.read_text(encoding="utf-8").split("\n")
            origins = (Origin(source, path, number) for number in range(1, len(lines) + 1))
            return Traced(tuple(lines), tuple(origins))
        case FixedFile(text=text):
            lines = text.split("\n")
            return Traced(tuple(lines), (None,) * len(lines))


class _Marking(Extension):
    """Puts a mark in front of each line of a template that writes something."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source with its marks; lines of tags alone write nothing and must stay as they are."""
        del filename
        return "\n".join(_marked(source.split("\n"), name or ""))


def _marked(lines: Sequence[str], name: str) -> Iterator[str]:
    inside = False
    for number, line in enumerate(lines, 1):
        last = number == len(lines) and not line
        silent = inside or last or _ONLY_TAGS.match(line) or line.lstrip().startswith(("{%", "{#"))
        yield line if silent else f"{_OPEN}{name}\t{number}{_CLOSE}{line}"
        opened = max(line.rfind("{%"), line.rfind("{{"), line.rfind("{#"))
        closed = max(line.rfind("%}"), line.rfind("}}"), line.rfind("#}"))
        inside = opened > closed if opened != closed else inside


def _follow(file: PlannedFile, folders: Sequence[Path], plugin: Plugin) -> Traced:
    environment = make_environment(folders, plugin).overlay(extensions=[_Marking])
    environment.bytecode_cache = None
    text = environment.get_template(file.template).render(file.context)
    lines: list[str] = []
    origins: list[Origin | None] = []
    current: Origin | None = None
    for line in text.split("\n"):
        marks = _MARK.findall(line)
        if marks:
            current = _origin(marks[-1], folders)
        lines.append(_MARK.sub("", line).rstrip(" \t"))
        origins.append(current)
    return Traced(tuple(lines), tuple(origins))


def _origin(mark: str, folders: Sequence[Path]) -> Origin:
    name, _, line = mark.partition("\t")
    plain, depth = split(name)
    at = find(plain, folders, depth)
    return Origin(plain, folders[-1 if at is None else at] / plain, int(line))
