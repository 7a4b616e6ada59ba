"""What `clientsmith diff` does with documents, up to its exit code.

In: the terminal and what the two sides were called. Out: the exit code; the changes are printed.
A side is whatever a project is made of, or the folder of a release. Options and help texts are
*not* here (`cli`), nor what differs (`difference`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from clientsmith.commands.telling import Telling, tell_changes
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
from clientsmith.release.files import ReleaseFiles, read_document, read_version
from clientsmith.report import count_findings
from clientsmith.source.addresses import is_address
from clientsmith.source.files import display_name
from clientsmith.source.llms import is_site
from clientsmith.source.node import Map, Text
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
    """One side, read. `rename` gives a place the name by which its file is known to people;
    `version` is that of the API, where a configuration has several, or of the release.
    """

    name: str
    version: str
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
    names = _name_apart(before, after, (old.api_version, new.api_version))
    telling = Telling(
        f"{names[0]} -> {names[1]}: {count_effects(changes)}",
        lambda: report_changes(changes, verbose=terminal.verbose),
        lambda: write_json(changes, *names),
        lambda: write_markdown(changes, *names),
        lambda: write_annotations(changes),
    )
    tell_changes(terminal, telling, wish.format)
    return 1 if reaches((change.effect for change in changes), wish.limit) else 0


def _open(terminal: Terminal, side: Side, wish: Wish, folders: ExitStack) -> _Opened | None:
    """Read one side; None, with the reason on the terminal, when that is not possible."""
    terminal.progress("reading")
    try:
        revision = _find_revision(side)
        target, name, prefix = _place(side, revision, folders)
        opened = _Opened(name, "", None, {}, (), _renaming(revision, prefix))
        if wish.prose and _release_at(target) is not None:
            problem = f'--prose: "{name}" is a release, which keeps no descriptions of types'
            raise click.UsageError(problem)
        opened = _read(opened, target, side.api_version, overlaid=wish.overlaid)
    except (RevisionError, UsageError) as error:
        terminal.progress("")
        raise click.UsageError(str(error)) from None
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


def _name_apart(old: _Opened, new: _Opened, asked: tuple[str, str]) -> tuple[str, str]:
    """What the two sides are called, with versions where nothing else tells them apart."""
    alike = old.name == new.name and old.version != new.version
    old_name, new_name = (
        f"{side.name} ({side.version})" if side.version and (alike or wanted) else side.name
        for side, wanted in ((old, asked[0]), (new, asked[1]))
    )
    return old_name, new_name


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


def _renaming(revision: Revision | None, prefix: str) -> Callable[[str], str]:
    def rename(file: str) -> str:
        if revision is None or not file.startswith(prefix):
            return file
        return f"{revision.name}:{file.removeprefix(prefix)}"

    return rename


def _read(
    opened: _Opened, target: Path | str | None, api_version: str, *, overlaid: bool
) -> _Opened:
    release = _release_at(target)
    if release is not None:
        if api_version:
            problem = f'"{opened.name}" is a release; only a configuration tells API versions apart'
            raise UsageError(problem)
        return _read_release(release, opened)
    project, found = open_project(
        _configuration_in(target), None, None, None, api_version=api_version
    )
    if project is None:
        return replace(opened, found=_renamed(found, opened.rename))
    return _read_project(project, replace(opened, found=found), overlaid=overlaid)


def _release_at(target: Path | str | None) -> ReleaseFiles | None:
    """The release that is kept in a folder, if one is."""
    if not isinstance(target, Path):
        return None
    files = ReleaseFiles(target, ours=False)
    return files if files.document.is_file() else None


def _configuration_in(target: Path | str | None) -> Path | str | None:
    """The configuration in a folder that has one; anything else is what it was called.

    Raises UsageError when it is a folder with nothing to be compared.
    """
    if not isinstance(target, Path):
        return target
    found = next((target / name for name in CONFIG_NAMES if (target / name).is_file()), target)
    if found.is_dir() and not is_site(found):
        problem = "holds no configuration, no release and no index; name a document in it"
        raise UsageError(f'"{target.name}" {problem}')
    return found


def _read_release(files: ReleaseFiles, opened: _Opened) -> _Opened:
    root, found = read_document(files)
    if root is None:
        return replace(opened, found=_renamed(found, opened.rename))
    version = read_version(files)
    name = f"{opened.name} ({version})" if version else opened.name
    return replace(_with_edition(opened, root, {root.text.name: root.text}, found), name=name)


def _read_project(project: Project, opened: _Opened, *, overlaid: bool) -> _Opened:
    overlays = project.overlays if overlaid else ()
    bundle, found = load_document(project.spec, overlays, project.config)
    opened = replace(opened, version=project.api_version)
    found = (*opened.found, *found)
    if bundle is None or has_errors(found):
        return replace(opened, found=_renamed(found, opened.rename))
    return _with_edition(opened, bundle.root, bundle.texts, found)


def _with_edition(
    opened: _Opened, root: Map, texts: Mapping[str, Text], found: tuple[Diagnostic, ...]
) -> _Opened:
    edition, more = read_edition(root)
    known = {opened.rename(name): text for name, text in texts.items()}
    return replace(
        opened,
        edition=edition,
        texts=known,
        found=_renamed((*found, *more), opened.rename),
    )


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


def _configuration_here() -> str:
    """What the configuration of this folder is called."""
    return next((name for name in CONFIG_NAMES if Path(name).is_file()), CONFIG_NAMES[0])
