"""What `clientsmith diff` does with documents, up to its exit code.

In: the terminal and what the two sides were called. Out: the exit code; the changes are printed.
Options and help texts are *not* here (`cli`), nor what differs (`difference`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from clientsmith.diagnostics import Diagnostic, Location, has_errors
from clientsmith.difference.changes import Change, Place
from clientsmith.difference.compare import compare
from clientsmith.difference.edition import Edition, read_edition
from clientsmith.difference.effects import reaches
from clientsmith.difference.formats import write_annotations, write_json, write_markdown
from clientsmith.difference.report import count_effects, report_changes
from clientsmith.frozen import dataclass
from clientsmith.loading import load_document
from clientsmith.project import CONFIG_NAMES, Project, UsageError, open_project
from clientsmith.report import count_findings
from clientsmith.source.addresses import is_address
from clientsmith.source.files import display_name
from clientsmith.source.node import Text
from clientsmith.source.revision import (
    Revision,
    RevisionError,
    find_revision,
    revision_of,
    unpack,
)
from clientsmith.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it was called, or None for the configuration of this folder.

    With a `revision` it is taken as git has it there.
    """

    target: str | None
    api_version: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """How the changes are to be told, and which of them make the exit code 1 (none when empty)."""

    format: str
    limit: str = ""
    prose: bool = False
    overlaid: bool = True


@dataclass(frozen=True, slots=True)
class _Opened:
    """One side, read. `rename` gives a place the name by which its file is known to people."""

    name: str
    edition: Edition | None
    texts: dict[str, Text]
    found: tuple[Diagnostic, ...]
    rename: Callable[[str], str]


def diff_documents(terminal: Terminal, old: Side, new: Side, wish: Wish) -> int:
    """Print what differs between two documents.

    Raises click.UsageError when a side is not what it was called.
    """
    with ExitStack() as folders:
        if old.revision:
            old = replace(old, target=new.target)
        before = _open(terminal, old, wish, folders)
        after = _open(terminal, new, wish, folders)
        if before is None or after is None:
            return 1
        terminal.progress("comparing")
        changes = _compare(before, after, prose=wish.prose)
        terminal.progress("")
    _print(terminal, changes, before.name, after.name, wish.format)
    return 1 if reaches((change.effect for change in changes), wish.limit) else 0


def _open(terminal: Terminal, side: Side, wish: Wish, folders: ExitStack) -> _Opened | None:
    """Read one side; None, with the reason on the terminal, when that is not possible."""
    terminal.progress("reading")
    try:
        revision = _find_revision(side)
        target, name, prefix = _place(side, revision, folders)
        project, found = open_project(target, None, None, None, side.api_version)
    except (RevisionError, UsageError) as error:
        terminal.progress("")
        raise click.UsageError(str(error)) from None

    def rename(file: str) -> str:
        if revision is None or not file.startswith(prefix):
            return file
        return f"{revision.name}:{file.removeprefix(prefix)}"

    opened = _Opened(name, None, {}, found, rename)
    if project is not None:
        opened = _read(project, opened, overlaid=wish.overlaid)
    terminal.progress("")
    errors = [one for one in opened.found if has_errors((one,))]
    if opened.edition is None:
        terminal.show(opened.found, opened.texts)
        terminal.complain(f'{count_findings(errors)}; "{name}" cannot be compared')
        return None
    if errors:
        hint = "what is wrong is not compared (clientsmith validate shows it)"
        terminal.complain(f'{count_findings(errors)} in "{name}"; {hint}')
    return opened


def _find_revision(side: Side) -> Revision | None:
    target = side.target or _configuration_here()
    if side.revision:
        return revision_of(side.revision, Path(target))
    return None if side.target is None else find_revision(side.target)


def _place(
    side: Side, revision: Revision | None, folders: ExitStack
) -> tuple[Path | str | None, str, str]:
    """Where to read a side, what it is called, and what the names of its files begin with."""
    if revision is None:
        named = side.target
        name = named or _configuration_here()
        return (named if named is None or is_address(named) else Path(named)), name, ""
    folder = Path(folders.enter_context(TemporaryDirectory(prefix="clientsmith-"))).resolve()
    return unpack(revision, folder), f"{revision.name}:{revision.path}", f"{display_name(folder)}/"


def _read(project: Project, opened: _Opened, *, overlaid: bool) -> _Opened:
    overlays = project.overlays if overlaid else ()
    bundle, found = load_document(project.spec, overlays, project.config)
    found = (*opened.found, *found)
    if bundle is None or has_errors(found):
        return replace(opened, found=_renamed(found, opened.rename))
    edition, more = read_edition(bundle.root)
    texts = {opened.rename(name): text for name, text in bundle.texts.items()}
    found = _renamed((*found, *more), opened.rename)
    return replace(opened, edition=edition, texts=texts, found=found)


def _renamed(found: Sequence[Diagnostic], rename: Callable[[str], str]) -> tuple[Diagnostic, ...]:
    return tuple(replace(one, location=_move(one.location, rename)) for one in found)


def _compare(old: _Opened, new: _Opened, *, prose: bool) -> tuple[Change, ...]:
    if old.edition is None or new.edition is None:
        return ()
    changes = compare(old.edition, new.edition, prose=prose)

    def place(one: Place) -> Place:
        return Place(one.where, _move(one.old, old.rename), _move(one.new, new.rename))

    return tuple(replace(one, places=tuple(map(place, one.places))) for one in changes)


def _move(location: Location | None, rename: Callable[[str], str]) -> Location | None:
    return None if location is None else replace(location, file=rename(location.file))


def _print(terminal: Terminal, changes: tuple[Change, ...], old: str, new: str, form: str) -> None:
    match form:
        case "json":
            terminal.print(write_json(changes, old, new).rstrip("\n"))
        case "markdown":
            terminal.print(write_markdown(changes, old, new).rstrip("\n"))
        case "github":
            text = write_annotations(changes).rstrip("\n")
            if text:
                terminal.print(text)
        case _:
            terminal.say(f"{old} -> {new}: {count_effects(changes)}")
            for line in report_changes(changes, verbose=terminal.verbose):
                terminal.print(line)


def _configuration_here() -> str:
    """What the configuration of this folder is called."""
    return next((name for name in CONFIG_NAMES if Path(name).is_file()), CONFIG_NAMES[0])
