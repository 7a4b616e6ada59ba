"""What `clientsmith diff --surface` does with packages, up to its exit code.

In: the terminal and what the two sides were called. Out: the exit code; the changes are printed.
A side is a folder with a package, a `surface.json`, or either as a revision of git has it. What
differs is *not* decided here (`interface`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from clientsmith.diagnostics import Diagnostic
from clientsmith.difference.effects import Effect, reaches
from clientsmith.interface.changes import Change
from clientsmith.interface.compare import compare_interfaces
from clientsmith.interface.model import Interface
from clientsmith.interface.read import read_folder
from clientsmith.interface.report import count_effects, report_changes, write_json, write_markdown
from clientsmith.interface.saved import read_interface
from clientsmith.interface.words import tell
from clientsmith.report import annotate
from clientsmith.source.files import display_name
from clientsmith.source.revision import RevisionError, find_revision, unpack
from clientsmith.terminal import Terminal

_LEVELS = {Effect.BREAKING: "error", Effect.SOFT: "warning", Effect.SAFE: "notice"}


def diff_surfaces(terminal: Terminal, old: str, new: str, *, form: str, limit: str) -> int:
    """Print what differs between two packages as Python sees them.

    Raises click.UsageError when a side is not what it was called.
    """
    before, found = _open(old)
    after, more = _open(new) if before is not None else (None, ())
    terminal.show((*found, *more))
    if before is None or after is None:
        return 1
    changes = compare_interfaces(before, after)
    _print(terminal, changes, old, new, form)
    return 1 if reaches((change.effect for change in changes), limit) else 0


def _open(side: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    try:
        revision = find_revision(side)
        if revision is None:
            return _read(Path(side), display_name(Path(side).resolve()))
        with TemporaryDirectory(prefix="clientsmith-") as folder:
            return _read(unpack(revision, Path(folder)), side)
    except RevisionError as error:
        raise click.UsageError(str(error)) from None


def _read(path: Path, name: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    if path.is_dir():
        return read_folder(path)
    try:
        return read_interface(path.read_text(encoding="utf-8"), name)
    except (OSError, UnicodeDecodeError):
        hint = "name a folder with a package, a surface.json, or REVISION:PATH"
        raise click.UsageError(f'"{name}" cannot be read; {hint}') from None


def _print(terminal: Terminal, changes: Sequence[Change], old: str, new: str, form: str) -> None:
    match form:
        case "json":
            terminal.print(write_json(changes, old, new).rstrip("\n"))
        case "markdown":
            lines = (f"### Package: {count_effects(changes)}", "", *write_markdown(changes))
            terminal.print("\n".join(lines).rstrip("\n"))
        case "github":
            for change in changes:
                title = f"{change.effect} change of the package"
                terminal.print(annotate(_LEVELS[change.effect], title, tell(change)))
        case _:
            terminal.say(f"{old} -> {new}: {count_effects(changes)}")
            for line in report_changes(changes, verbose=terminal.verbose):
                terminal.print(line)
