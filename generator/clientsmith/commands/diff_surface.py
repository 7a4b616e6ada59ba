"""What `clientsmith diff --surface` does with packages, up to its exit code.

In: the terminal and what the two sides were called. Out: the exit code; the changes are printed.
A side is a folder with a package, that of a release, a `surface.json`, or any of these as a revision
of git has it. What differs is *not* decided here (`interface`).
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from clientsmith.commands.telling import Telling, tell_changes
from clientsmith.diagnostics import Diagnostic
from clientsmith.difference.effects import reaches
from clientsmith.interface.compare import compare_interfaces
from clientsmith.interface.model import Interface
from clientsmith.interface.read import read_folder
from clientsmith.interface.report import (
    count_effects,
    report_changes,
    write_annotations,
    write_json,
    write_markdown,
)
from clientsmith.interface.saved import read_interface
from clientsmith.release.files import ReleaseFiles
from clientsmith.source.files import display_name
from clientsmith.source.revision import Revision, RevisionError, find_revision, revision_of, unpack
from clientsmith.terminal import Terminal


def diff_surfaces(
    terminal: Terminal, old: str | None, new: str, *, rev: str, form: str, limit: str
) -> int:
    """Print what differs between two packages as Python sees them.

    Without `old` it is `new` as the revision `rev` of git has it.

    Raises click.UsageError when a side is not what it was called.
    """
    if old is None:
        before, found = _open_at(new, rev)
        old = f"{rev}:{new}"
    else:
        before, found = _open(old)
    after, more = _open(new) if before is not None else (None, ())
    terminal.show((*found, *more))
    if before is None or after is None:
        return 1
    changes = compare_interfaces(before, after)
    headline = count_effects(changes)
    telling = Telling(
        f"{old} -> {new}: {headline}",
        lambda: report_changes(changes, verbose=terminal.verbose),
        lambda: write_json(changes, old, new),
        lambda: "\n".join((f"### Package: {headline}", "", *write_markdown(changes))),
        lambda: write_annotations(changes),
    )
    tell_changes(terminal, telling, form)
    return 1 if reaches((change.effect for change in changes), limit) else 0


def _open(side: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    try:
        revision = find_revision(side)
    except RevisionError as error:
        raise click.UsageError(str(error)) from None
    if revision is None:
        return _read(Path(side), display_name(Path(side)))
    return _read_revision(revision, side)


def _open_at(side: str, rev: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    try:
        revision = revision_of(rev, Path(side))
    except RevisionError as error:
        raise click.UsageError(str(error)) from None
    return _read_revision(revision, f"{rev}:{side}")


def _read_revision(
    revision: Revision, name: str
) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    try:
        with TemporaryDirectory(prefix="clientsmith-") as folder:
            return _read(unpack(revision, Path(folder)), name)
    except RevisionError as error:
        raise click.UsageError(str(error)) from None


def _read(path: Path, name: str) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    release = ReleaseFiles(path, ours=False)
    if release.surface.is_file():
        path, name = release.surface, f"{name}/{release.surface.name}"
    elif path.is_dir():
        return read_folder(path, name)
    try:
        return read_interface(path.read_text(encoding="utf-8"), name)
    except (OSError, UnicodeDecodeError):
        hint = "name a folder with a package, one with a release, or REVISION:PATH of either"
        raise click.UsageError(f'"{name}" cannot be read; {hint}') from None
