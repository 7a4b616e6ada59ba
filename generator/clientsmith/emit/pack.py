"""A template pack: the data that says which template makes which file.

In: a pack as `packfile` has read it, and the views of a target. Out: the files of the package. What
a `pack.yaml` looks like and where it comes from, what a view holds and what a template prints are
*not* decided here.

A placeholder of a path names a field of the view, or `package.` and a field of the package's view.
A condition names a flag in the same way, or `variables.` and a variable of the configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Final, TypeGuard

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.manifest import is_inside
from clientsmith.emit.package import (
    NO_PLUGIN,
    CopiedFile,
    File,
    Package,
    PlannedFile,
    Plugin,
    source_of,
)
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonScalar

CONTRACT: Final = "1.0"
"""The version of the views that templates rely on: its first number grows when a field is renamed,
removed or of another type, the second one when a field is added."""

_PACKAGE: Final = "package"
_VARIABLES: Final = "variables"
_MOST_NAMES: Final = 16
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a pack: the template `source` made once for each view, or copied as it is.

    `copies` has (source, rest of the path below `to`) for each file of a copied file or folder; it
    is None for a template.
    """

    source: str
    copies: tuple[tuple[str, str], ...] | None
    each: str
    to: str
    when: str
    formatted: bool
    aside: bool
    location: Location


@dataclass(frozen=True, slots=True)
class PluginFile:
    """A module of a pack, and where the pack names it."""

    path: Path
    location: Location


@dataclass(frozen=True, slots=True)
class Pack:
    """What `pack.yaml` says, in its order; a later plugin goes before an earlier one."""

    entries: tuple[Entry, ...]
    plugins: tuple[PluginFile, ...] = ()


def plan(
    pack: Pack,
    views: Mapping[str, Sequence[object]],
    covers: frozenset[str] = frozenset(),
    variables: Mapping[str, JsonScalar] | None = None,
    plugin: Plugin = NO_PLUGIN,
) -> tuple[Package, tuple[Diagnostic, ...]]:
    """Combine a pack with the views of a target; `views["package"]` has the one view of the whole.

    A template sees its view under the name that `each` gives, the whole as `package`, what the
    configuration has under `variables` by that name, and as `values` what a plugin adds.
    """
    files: dict[str, File] = {}
    diagnostics: list[Diagnostic] = []
    surroundings = {_VARIABLES: variables or {}, "values": plugin.values}
    for entry in pack.entries:
        for file, problem in _files(entry, views, surroundings):
            if problem is not None:
                diagnostics.append(problem)
                break
            if file is None:
                continue
            other = files.get(file.path.casefold())
            if other is not None:
                diagnostics.append(_same_path(entry, file, other))
                break
            files[file.path.casefold()] = file
    ordered = sorted(files.values(), key=lambda file: file.path)
    return Package(tuple(ordered), covers, plugin), tuple(diagnostics)


def suggest(wanted: str, names: Iterable[str]) -> str:
    """A hint that has the name that comes closest, or all that there are when they are few."""
    known = sorted(names)
    close = get_close_matches(wanted, known, n=1)
    if close:
        return f'did you mean "{close[0]}"?'
    if not known or len(known) > _MOST_NAMES:
        return ""
    return "known are " + ", ".join(f'"{name}"' for name in known)


def _files(
    entry: Entry,
    views: Mapping[str, Sequence[object]],
    surroundings: Mapping[str, Mapping[str, object]],
) -> Iterator[tuple[File | None, Diagnostic | None]]:
    """The files of an entry, or what is wrong with it."""
    if entry.each not in views:
        hint = suggest(entry.each, views)
        yield None, _refuse(entry, f'there is no view "{entry.each}"', hint)
        return
    whole = views[_PACKAGE][0]
    for view in views[entry.each]:
        known = {"": view, _PACKAGE: whole, _VARIABLES: surroundings[_VARIABLES]}
        wanted = _field(entry.when, known) if entry.when else True
        if not isinstance(wanted, bool):
            yield None, _refuse_flag(entry, known)
            return
        path, problem = _fill(entry, known) if wanted else ("", None)
        if not wanted or problem is not None:
            yield None, problem
        elif entry.copies is None:
            context = {entry.each: view, _PACKAGE: whole, **surroundings}
            yield PlannedFile(path, entry.source, context, entry.formatted, entry.aside), None
        else:
            for source, rest in entry.copies:
                yield CopiedFile("/".join((path.rstrip("/"), rest)) if rest else path, source), None


def _fill(entry: Entry, known: Mapping[str, object]) -> tuple[str, Diagnostic | None]:
    """The path of a file with its placeholders filled in."""
    path = entry.to
    for name in _PLACEHOLDER.findall(entry.to):
        value = _field(name, known)
        if not isinstance(value, str):
            hint = suggest(name, _fields_of(known[""], str))
            return "", _refuse(entry, f'"{{{name}}}" is no text of "{entry.each}"', hint)
        path = path.replace("{" + name + "}", value)
    if not is_inside(path if entry.copies is None else path.removesuffix("/")):
        return "", _refuse(entry, f'"{path}" is not a path below the output folder')
    return path, None


def _field(name: str, known: Mapping[str, object]) -> object:
    """A field of a view, or of what the name says before its dot; None when there is none."""
    owner, _, rest = name.rpartition(".")
    holder = known.get(owner)
    return holder.get(rest) if _is_mapping(holder) else getattr(holder, rest, None)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _refuse_flag(entry: Entry, known: Mapping[str, object]) -> Diagnostic:
    owner, _, rest = entry.when.rpartition(".")
    if owner == _VARIABLES:
        problem = f'"{rest}" is no variable of the configuration that is true or false'
        return _refuse(entry, problem, f'add it there: "variables: {{{rest}: true}}"')
    hint = suggest(entry.when, _fields_of(known[""], bool))
    return _refuse(entry, f'"{entry.when}" is no flag of "{entry.each}"', hint)


def _fields_of(view: object, kind: type) -> list[str]:
    """The fields of a view that hold values of a kind."""
    # Both kinds of dataclasses, of the library and our own, know their fields by this name.
    names: Mapping[str, object] = getattr(view, "__dataclass_fields__", {})
    return [name for name in names if isinstance(getattr(view, name), kind)]


def _same_path(entry: Entry, file: File, other: File) -> Diagnostic:
    return _refuse(entry, f'"{source_of(file)}" and "{source_of(other)}" both make "{file.path}"')


def _refuse(entry: Entry, problem: str, hint: str = "") -> Diagnostic:
    return diagnostic("pack-invalid", problem, entry.location, hint=hint)
