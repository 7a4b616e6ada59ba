"""What `clientsmith templates` does with the templates themselves, up to its exit code.

In: the terminal and an opened project. Out: the exit code; `eject` and `diff --merge` write into the
user's folder of templates, and only there. Nothing is generated. What a template receives is shown
by `context`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import click

from clientsmith.diagnostics import CODES, Diagnostic, Severity, has_errors, tighten
from clientsmith.emit.diff import diff_text
from clientsmith.emit.pack import CONTRACT, Entry, Pack
from clientsmith.emit.packfile import read_pack
from clientsmith.emit.plugin import load_plugins
from clientsmith.emit.templates import (
    TemplatePack,
    UnknownPackError,
    find_pack,
    pack_names,
    template_folders,
)
from clientsmith.freshness import shown
from clientsmith.project import Project
from clientsmith.report import annotate, count_findings, plural
from clientsmith.templates.complaints import closest
from clientsmith.templates.ejected import Copy, eject, find_copies, read_wanted, renew, text_of
from clientsmith.templates.lint import lint_templates
from clientsmith.templates.overview import TemplateInfo, overlook
from clientsmith.templates.shelf import Shelf, UnreadableError, read_shelf
from clientsmith.templates.upstream import CONFLICT, MergeError, Standing, State, compare, merge
from clientsmith.terminal import Terminal

_LEVELS = {Severity.NOTE: "notice", Severity.WARNING: "warning"}


def list_templates(terminal: Terminal, project: Project) -> int:
    """Say which templates there are, what they make, and which of them are the user's."""
    pack = _read_pack(terminal, project)
    if pack is None:
        return 1
    shelf = _shelf(project)
    brought, _ = read_pack(template_folders(project.pack, None))
    left_out = {each.source for each in brought.entries} if brought is not None else set[str]()
    yours = "" if shelf.own is None else f", changed in {shown(shelf.own)}"
    terminal.say(f"pack {project.pack.name} ({project.pack.origin}), contract {CONTRACT}{yours}")
    for info in overlook(shelf, pack):
        for line in _describe(info, left_out):
            terminal.print(line)
    for entry in pack.entries:
        for line in _describe_copy(entry, shelf.own):
            terminal.print(line)
    return 0


def show_template(terminal: Terminal, project: Project, thing: str) -> int:
    """Print a template, a block of it, or a file that is copied, as the pack has it."""
    shelf, wanted = _shelf(project), read_wanted(thing)
    brought = shelf.brought.get(wanted.template)
    text = _read_copied(project, thing) if brought is None else text_of(wanted, brought)
    if text is None:
        return _complain_of(terminal, shelf, thing)
    terminal.print(text.rstrip("\n"))
    return 0


def eject_template(terminal: Terminal, project: Project, thing: str, own: Path) -> int:
    """Copy a template or a block into the user's folder, to be changed there."""
    shelf, wanted = _shelf(project), read_wanted(thing)
    try:
        files = eject(wanted, project.pack.name, CONTRACT, shelf)
    except LookupError:
        if _read_copied(project, thing) is None:
            return _complain_of(terminal, shelf, thing)
        terminal.complain(
            f'"{thing}" is no template, but copied as it is; save what "clientsmith templates show'
            f' {thing}" prints as {shown(own / thing)}'
        )
        return 1
    except FileExistsError:
        path = shown(own / wanted.template)
        what = f'has a block "{wanted.block}"' if wanted.block else "is there"
        terminal.complain(f"{path} {what} already; it stays as it is")
        return 1
    if not _write(terminal, own, files):
        return 1
    terminal.say(
        f"{shown(own / wanted.template)} is yours now; commit it with {shown(own)}/.ejected"
    )
    return 0


def lint_all(terminal: Terminal, project: Project, form: str, *, strict: bool) -> int:
    """Say what is wrong with the templates before anything is generated."""
    found = find_faults(project)
    found = tighten(found) if strict else found
    if form == "github":
        for each in found:
            terminal.print(_annotation(each))
    else:
        terminal.show(found)
        terminal.say(count_findings(found) or "the templates are in order")
    return 1 if has_errors(found) else 0


def find_faults(project: Project) -> tuple[Diagnostic, ...]:
    """What is wrong with the templates of a project."""
    pack, found = read_pack(template_folders(project.pack, project.templates))
    if pack is None:
        return found
    plugin, more = load_plugins(pack.plugins)
    try:
        shelf = _read_shelf(project)
    except UnreadableError as error:
        return (*found, *more, *error.found)
    if has_errors(more):
        return (*found, *more)  # what it should have added would be missed everywhere
    elsewhere = _names_elsewhere(project.pack)
    return (*found, *lint_templates(shelf, pack, plugin, project.config.variables, elsewhere))


def diff_templates(
    terminal: Terminal, project: Project, things: tuple[str, ...], *, merging: bool
) -> int:
    """Say what has changed in the pack under what the user has copied, and merge it when asked."""
    shelf = _shelf(project)
    wanted = [read_wanted(thing) for thing in things]
    copies = [c for c in find_copies(shelf) if not wanted or c.wanted in wanted]
    missing = [each for each in wanted if each not in {copy.wanted for copy in copies}]
    if missing:
        terminal.complain(f'"{missing[0]}" was not ejected')
        return 1
    if not copies:
        terminal.say("nothing was ejected")
        return 0
    bad = 0
    for copy in copies:
        standing = compare(copy, shelf)
        terminal.print(f"{copy.template.shown}:{copy.line}: {copy.wanted}: {standing.state}")
        if CONFLICT in copy.text:
            terminal.complain("  a merge has left a conflict; resolve it, and remove the marks")
            bad += 1
        elif standing.state in (State.SAME, State.TAKEN) and not merging:
            continue
        elif merging:
            bad += not _merge(terminal, project, copy)
        else:
            bad += 1
            for line in _changes(standing):
                terminal.print(line)
    return 1 if bad else 0


def _merge(terminal: Terminal, project: Project, copy: Copy) -> bool:
    """Merge one copy; whether it is as it should be now."""
    shelf = _shelf(project)  # an earlier block of the same file may have been merged
    again = next(each for each in find_copies(shelf) if each.wanted == copy.wanted)
    standing = compare(again, shelf)
    if standing.state is State.SAME:
        return True
    if standing.was is None or standing.now is None:
        terminal.complain(f"  {_REMEDIES[standing.state]}")
        return False
    try:
        merged, conflicts = merge(again.text, standing.was, standing.now)
    except MergeError as error:
        terminal.complain(f"  {error}")
        return False
    if not _write(terminal, again.template.folder, renew(again, merged, standing.now, CONTRACT)):
        return False
    terminal.say(
        f"  merged, {plural(conflicts, 'conflict')} to resolve" if conflicts else "  merged"
    )
    return not conflicts


def _changes(standing: Standing) -> Iterator[str]:
    """What changed on both sides, and whether that goes together."""
    copy, was, now = standing.copy, standing.was, standing.now
    if was is None or now is None:
        yield f"  {_REMEDIES[standing.state]}"
        if now is not None:
            yield diff_text(now, copy.text, str(copy.wanted), most=None).rstrip("\n")
        return
    yield "in the pack:"
    yield diff_text(was, now, str(copy.wanted), most=None).rstrip("\n")
    if copy.text != was:
        yield "by you:"
        yield diff_text(was, copy.text, str(copy.wanted), most=None).rstrip("\n")
    try:
        _, conflicts = merge(copy.text, was, now)
    except MergeError:
        return
    yield (
        f"both change the same lines in {plural(conflicts, 'place')}; --merge marks them"
        if conflicts
        else "these go together; --merge takes up what is new"
    )


_REMEDIES: Mapping[State, str] = {
    State.GONE: "it has no effect any more: look in clientsmith templates list for what is there now",
    State.LOST: "the text in .ejected is missing or another one: eject it anew and change it again",
}


def _describe(info: TemplateInfo, brought: Collection[str]) -> Iterator[str]:
    """A template; one that makes files for the pack alone, of which `brought` knows, is left out."""
    made = ", ".join(_made(entry) for entry in info.entries)
    unmade = "left out" if info.name in brought else "part"
    yield f"{info.name} -> {made}" if made else f"{info.name} ({unmade})"
    rows = {
        "blocks": ", ".join(info.blocks),
        "macros": ", ".join(info.macros),
        "yours": info.yours,
    }
    yield from (f"  {label:<7} {text}" for label, text in rows.items() if text)


def _describe_copy(entry: Entry, own: Path | None) -> Iterator[str]:
    if entry.copies is None:
        return
    yield f"{entry.source} -> {entry.to} (copied)"
    yours = [source for source, _ in entry.copies if own is not None and (own / source).is_file()]
    if yours:
        yield f"  {'yours':<7} {', '.join(yours)}"


def _read_copied(project: Project, name: str) -> str | None:
    """A file that the pack copies as it is; None when there is none of the name, or no text."""
    pack, _ = read_pack(template_folders(project.pack, None))
    known = {source for e in (pack.entries if pack else ()) for source, _ in e.copies or ()}
    folders = template_folders(project.pack, None) if name in known else ()
    path = next((folder / name for folder in folders if (folder / name).is_file()), None)
    try:
        return None if path is None else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _made(entry: Entry) -> str:
    return entry.to if entry.each == "package" else f"{entry.to} for each {entry.each}"


def _complain_of(terminal: Terminal, shelf: Shelf, thing: str) -> int:
    wanted = read_wanted(thing)
    brought = shelf.brought.get(wanted.template)
    if brought is None:
        hint = closest(wanted.template, shelf.brought)
        terminal.complain(f'the pack has no template "{wanted.template}"; {hint}')
    else:
        from clientsmith.templates.blocks import find_blocks

        known = [block.name for block in find_blocks(brought.text)]
        hint = closest(wanted.block, known) or "it has none"
        terminal.complain(f'"{wanted.template}" has no block "{wanted.block}"; {hint}')
    return 1


def _read_pack(terminal: Terminal, project: Project) -> Pack | None:
    pack, found = read_pack(template_folders(project.pack, project.templates))
    terminal.show(found)
    return pack


def _names_elsewhere(pack: TemplatePack) -> frozenset[str]:
    """The names of the templates of packs that the run does not use."""
    names: set[str] = set()
    for other in {*pack_names()} - {each.name for each in pack.chain}:
        with suppress(UnknownPackError, UnreadableError):
            names |= {*read_shelf(template_folders(find_pack(other), None), None).names}
    return frozenset(names)


def _shelf(project: Project) -> Shelf:
    try:
        return _read_shelf(project)
    except UnreadableError as error:
        raise click.ClickException(str(error)) from None


def _read_shelf(project: Project) -> Shelf:
    return read_shelf(template_folders(project.pack, None), project.templates)


def _write(terminal: Terminal, folder: Path, files: Mapping[str, str]) -> bool:
    for name, text in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            terminal.complain(f'"{path}" cannot be written: {(error.strerror or "").lower()}')
            return False
    return True


def _annotation(found: Diagnostic) -> str:
    text = f"{found.message}; {found.hint}" if found.hint else found.message
    level = _LEVELS.get(found.severity, "error")
    return annotate(level, CODES[found.code].name, text, found.location)
