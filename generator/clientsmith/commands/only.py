"""What `clientsmith generate --only` does: show what some files would be, for authors of templates.

In: the terminal, a project, and a pattern of paths. Out: the differences to what is on the disk, and
the exit code. Nothing is written: a manifest that knows a part of a package as new and the rest as
old would be a lie. While watching, a change of a template needs nothing but rendering, because the
views are kept; any other change goes the whole way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from time import time_ns
from typing import Final

import click

from clientsmith.commands.trail import Trail, follow, give_up, inputs_of, show_findings
from clientsmith.commands.watch import Read, look, next_change, say_changed
from clientsmith.diagnostics import Diagnostic, has_errors
from clientsmith.emit.diff import diff_text
from clientsmith.emit.package import CopiedFile, Package
from clientsmith.emit.templates import TemplatePack, template_folders
from clientsmith.frozen import dataclass, replace
from clientsmith.pipeline import Planned, request_of
from clientsmith.project import Project
from clientsmith.report import count_findings, plural
from clientsmith.terminal import Terminal

_PATIENCE: Final = 10
"""Milliseconds; who edits one file waits for it."""

_MOST_LINES: Final = 120
"""Lines of a difference that are shown while watching."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The planned files that a pattern matches, and where their templates are."""

    package: Package
    pack: TemplatePack
    templates: Path | None
    output: Path

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that templates are looked up in."""
        return template_folders(self.pack, self.templates)

    def is_redone_by(self, path: Path) -> bool:
        """Whether a change of this file needs nothing but rendering."""
        resolved = tuple(folder.resolve() for folder in self.folders)
        if not any(path.is_relative_to(folder) for folder in resolved) or not path.is_file():
            return False
        sources = (file.source for file in self.package.files if isinstance(file, CopiedFile))
        copied = {folder / source for source in sources for folder in resolved}
        return path in copied or path.suffix == ".jinja"

    def unprinted(self) -> tuple[Diagnostic, ...]:
        """What stands in blocks that nothing prints, in templates of the user."""
        from clientsmith.templates.unknown import look_for_unknown_blocks

        return look_for_unknown_blocks(self.pack, self.templates)


def show_only(terminal: Terminal, project: Project, pattern: str, *, strict: bool = False) -> int:
    """Show how the files that a pattern matches would change."""
    trail = Trail()
    preview = _plan(terminal, project, pattern, trail, strict=strict)
    if preview is None or not show_findings(terminal, trail, project):
        return 1
    return 0 if _show(terminal, preview) else 1


def watch_only(
    terminal: Terminal, open_again: Callable[[], Project], pattern: str, *, strict: bool = False
) -> None:
    """The same, and again whenever an input changes. Returns when the user stops it."""
    with suppress(KeyboardInterrupt):
        _watch(terminal, open_again, pattern, strict=strict)


def _watch(
    terminal: Terminal, open_again: Callable[[], Project], pattern: str, *, strict: bool
) -> None:
    inputs = _first_inputs(open_again())
    preview: Preview | None = None
    changed: Sequence[Path] = ()
    while True:
        before = look(inputs)
        is_redone = preview is not None and all(map(preview.is_redone_by, changed))
        if not is_redone:
            trail = Trail()
            project, preview = _open_and_plan(terminal, open_again, pattern, trail, strict=strict)
            if project is not None:
                files = {*inputs.files, *inputs_of(project, trail)}
                inputs = Read(project, tuple(files))
                if preview is not None:
                    show_findings(terminal, trail, project)
            before = {**look(inputs), **before}
        if preview is not None:
            begun = time_ns()
            _show(terminal, preview, quick=True)
            _say_how_long(terminal, begun, changed)
            if is_redone:
                terminal.show(preview.unprinted())
        terminal.say("waiting for changes; Ctrl-C ends")
        changed = next_change(inputs, before, _PATIENCE)
        if not changed:
            return
        say_changed(terminal, changed)


def _first_inputs(project: Project) -> Read:
    known = (project.spec, project.config_path, *project.overlays)
    return Read(project, tuple(path for path in known if isinstance(path, Path)))


def _open_and_plan(
    terminal: Terminal,
    open_again: Callable[[], Project],
    pattern: str,
    trail: Trail,
    *,
    strict: bool,
) -> tuple[Project | None, Preview | None]:
    try:
        project = open_again()
    except click.UsageError as error:
        terminal.complain(error.message)
        return None, None
    except SystemExit:  # the configuration is broken, which has been said
        return None, None
    return project, _plan(terminal, project, pattern, trail, strict=strict)


def _plan(
    terminal: Terminal, project: Project, pattern: str, trail: Trail, *, strict: bool
) -> Preview | None:
    """The files that a pattern matches; None, which has been explained, if there are none."""
    output = project.output or Path()
    request = request_of(project, output, strict=strict)
    planned = follow(terminal, request, Planned, trail)
    if planned is None:
        give_up(terminal, trail, "nothing can be shown")
        return None
    package = planned.package
    files = tuple(file for file in package.files if PurePosixPath(file.path).match(pattern))
    if not files:
        close = get_close_matches(pattern, [file.path for file in package.files], 3, 0.5)
        named = ", ".join(f'"{path}"' for path in close)
        hint = f"; did you mean {named}?" if named else ""
        terminal.complain(f'no file of the package matches "{pattern}"{hint}')
        return None
    return Preview(replace(package, files=files), project.pack, project.templates, output)


def _show(terminal: Terminal, preview: Preview, *, quick: bool = False) -> bool:
    """Print how the files differ from the disk; whether all of them could be rendered."""
    from clientsmith.emit.format import format_package
    from clientsmith.emit.render import render

    texts, found = render(preview.package, preview.folders)
    formatted, more = format_package(preview.package, texts, folders=preview.folders, plain=quick)
    found = (*found, *more)
    most = _MOST_LINES if quick else None
    same = 0
    for path, text in formatted.texts.items():
        difference = diff_text(_read(preview.output / path), text, path, most=most)
        same += not difference
        if difference:
            terminal.print(difference.rstrip("\n"))
    if same:
        terminal.say(f"{plural(same, 'file')} as on the disk")
    terminal.show(found)
    if has_errors(found):
        terminal.complain(f"{count_findings(found)}")
    return not has_errors(found)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _say_how_long(terminal: Terminal, begun: int, changed: Sequence[Path]) -> None:
    """Say how long it took, from the last save on if there was one."""
    now = time_ns()
    saved = [path.stat().st_mtime_ns for path in changed if path.is_file()]
    took = f"rendered in {_milliseconds(now - begun)}"
    terminal.say(took + (f", {_milliseconds(now - max(saved))} after the save" if saved else ""))


def _milliseconds(nanoseconds: int) -> str:
    return f"{max(nanoseconds, 0) / 1_000_000:.0f} ms"
