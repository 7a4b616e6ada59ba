"""A template pack: the data that says which template makes which file.

`read_pack` reads `pack.yaml` of a template folder, `plan` combines it with the views of a target.
What a view holds and what a template prints are *not* decided here.

    contract: 1
    files:
      - template: resource.py.jinja      # or: copy: runtime   (a file or a folder, taken as it is)
        each: resource                   # once for each view of this name; default: package
        to: "{package.module}/resources/{module}.py"
        when: has_methods                # only for views whose flag is set
        formatted: true                  # the template writes what black would write

A placeholder names a field of the view, or `package.` and a field of the package's view.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.manifest import is_inside
from clientsmith.emit.package import CopiedFile, File, Package, PlannedFile, source_of
from clientsmith.emit.templates import PACK
from clientsmith.frozen import dataclass
from clientsmith.source.files import parse_text
from clientsmith.source.node import JsonScalar, Map, Node, Scalar, Seq, Text, kind_of

CONTRACT: Final = "1.0"
"""The version of the views that templates rely on: its first number grows when a field is renamed,
removed or of another type, the second one when a field is added."""

_KEYS = ("template", "copy", "each", "to", "when", "formatted")
_CONTRACT = re.compile(r"(\d+)(?:\.(\d+))?")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a pack: `template` made once for each view, or `copies` taken as they are.

    `copies` has (source, rest of the path below `to`) for each file of a copied folder, and
    `template` is empty then.
    """

    template: str
    copies: tuple[tuple[str, str], ...]
    each: str
    to: str
    when: str
    formatted: bool
    location: Location


@dataclass(frozen=True, slots=True)
class Pack:
    """The entries of `pack.yaml` in its order."""

    entries: tuple[Entry, ...]


def read_pack(folders: Sequence[Path]) -> tuple[Pack | None, tuple[Diagnostic, ...]]:
    """Read the `pack.yaml` of the first folder that has one, and list the files that it copies.

    A file of an earlier folder stands in for the file of the same path in a later one.
    """
    path = next((folder / PACK for folder in folders if (folder / PACK).is_file()), None)
    if path is None:
        problem = f'no "{PACK}" in {", ".join(str(folder) for folder in folders)}'
        return None, (
            diagnostic("template-error", problem, hint="name the folder of a template pack"),
        )
    try:
        text = Text(path.as_posix(), path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        return None, (diagnostic("template-error", f'"{path}" cannot be read: {error}'),)
    node, diagnostics = parse_text(text)
    if node is None:
        return None, diagnostics
    reader = _Reader(folders)
    pack = reader.read(node)
    found = (*diagnostics, *reader.diagnostics)
    return (None if reader.diagnostics else pack), found


def plan(
    pack: Pack,
    views: Mapping[str, Sequence[object]],
    covers: frozenset[str] = frozenset(),
    variables: Mapping[str, JsonScalar] | None = None,
) -> tuple[Package, tuple[Diagnostic, ...]]:
    """Combine a pack with the views of a target; `views["package"]` has the one view of the whole.

    A template sees its view under the name that `each` gives, the whole as `package`, and what the
    configuration has under `variables` by that name.
    """
    files: dict[str, File] = {}
    diagnostics: list[Diagnostic] = []
    for entry in pack.entries:
        for file, problem in _files(entry, views, variables or {}):
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
    return Package(tuple(ordered), covers), tuple(diagnostics)


class _Reader:
    """One reading of a pack; collects what is wrong with it."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._folders = folders

    def read(self, node: Node) -> Pack:
        if not isinstance(node, Map):
            self._refuse(node, f"a pack is an object, not {kind_of(node)}")
            return Pack(())
        self._check_contract(node)
        match node.get("files"):
            case Seq() as files:
                return Pack(
                    tuple(entry for item in files if (entry := self._entry(item)) is not None)
                )
            case files_node:
                self._refuse(files_node or node, '"files" must be a list of entries')
                return Pack(())

    def _check_contract(self, node: Map) -> None:
        major, _, minor = CONTRACT.partition(".")
        match node.get("contract"):
            case Scalar(value=bool() | float()) as other:
                self._refuse(other, f'"contract" must be {major} or a string such as "{CONTRACT}"')
            case Scalar(value=int() | str() as wanted) as version:
                has_parts = _CONTRACT.fullmatch(str(wanted))
                if has_parts is None:
                    self._refuse(
                        version, f'"contract" must be {major} or a string such as "{CONTRACT}"'
                    )
                elif has_parts[1] != major or int(has_parts[2] or 0) > int(minor):
                    self._refuse(
                        version,
                        f"the pack is made for version {wanted} of the views, and this clientsmith"
                        f" has {CONTRACT}",
                    )
            case other:
                self._refuse(
                    other or node, f'"contract" must be {major} or a string such as "{CONTRACT}"'
                )

    def _entry(self, node: Node) -> Entry | None:
        if not isinstance(node, Map):
            self._refuse(node, f"an entry is an object, not {kind_of(node)}")
            return None
        before = len(self.diagnostics)
        for key in node:
            if key not in _KEYS:
                self._refuse(node.keys.get(key, node), f'an entry has no key "{key}"')
        template, copy = self._string(node, "template", ""), self._string(node, "copy", "")
        if bool(template) == bool(copy):
            self._refuse(node, 'an entry has either "template" or "copy"')
        copies = self._copies(node, copy) if copy else ()
        to = self._string(node, "to", "")
        if not to:
            self._refuse(node, 'an entry needs "to", the path of the file')
        each, when = self._string(node, "each", "package"), self._string(node, "when", "")
        formatted = self._flag(node, "formatted")
        if len(self.diagnostics) > before:
            return None
        return Entry(template, copies, each, to, when, formatted, node.location)

    def _copies(self, node: Map, source: str) -> tuple[tuple[str, str], ...]:
        rests: set[str] = set()
        for folder in self._folders:
            if (folder / source).is_file():
                return ((source, ""),)
            rests |= {
                path.relative_to(folder / source).as_posix() for path in _ordinary(folder / source)
            }
        if not rests:
            self._refuse(node, f'"{source}" is in no template folder')
        return tuple((f"{source}/{rest}", rest) for rest in sorted(rests))

    def _string(self, node: Map, key: str, default: str) -> str:
        match node.get(key):
            case None:
                return default
            case Scalar(value=str(value)):
                return value
            case other:
                self._refuse(other, f'"{key}" must be a string, not {kind_of(other)}')
                return default

    def _flag(self, node: Map, key: str) -> bool:
        match node.get(key):
            case None:
                return False
            case Scalar(value=bool(value)):
                return value
            case other:
                self._refuse(other, f'"{key}" must be true or false, not {kind_of(other)}')
                return False

    def _refuse(self, node: Node, problem: str) -> None:
        self.diagnostics.append(diagnostic("template-error", problem, node.location))


def _ordinary(folder: Path) -> Iterator[Path]:
    """The files of a folder that belong to its author: no bytecode, no hidden files."""
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(
            part == "__pycache__" or part.startswith(".") for part in parts
        ):
            yield path


def _files(
    entry: Entry,
    views: Mapping[str, Sequence[object]],
    variables: Mapping[str, JsonScalar],
) -> Iterator[tuple[File | None, Diagnostic | None]]:
    """The files of an entry, or what is wrong with it."""
    if entry.each not in views:
        known = ", ".join(sorted(views))
        yield None, diagnostic(
            "template-error",
            f'there is no view "{entry.each}"',
            entry.location,
            hint=f"known are {known}",
        )
        return
    whole = views["package"][0]
    for view in views[entry.each]:
        wanted = _field(entry.when, view, whole) if entry.when else True
        if not isinstance(wanted, bool):
            yield None, diagnostic(
                "template-error", f'"{entry.when}" is no flag of "{entry.each}"', entry.location
            )
            return
        path, problem = _fill(entry, view, whole) if wanted else ("", None)
        if not wanted or problem is not None:
            yield None, problem
        elif entry.template:
            context = {entry.each: view, "package": whole, "variables": variables}
            yield PlannedFile(path, entry.template, context, entry.formatted), None
        else:
            for source, rest in entry.copies:
                yield CopiedFile("/".join((path.rstrip("/"), rest)) if rest else path, source), None


def _fill(entry: Entry, view: object, whole: object) -> tuple[str, Diagnostic | None]:
    """The path of a file with its placeholders filled in."""
    path = entry.to
    for name in _PLACEHOLDER.findall(entry.to):
        value = _field(name, view, whole)
        if not isinstance(value, str):
            return "", diagnostic(
                "template-error", f'"{{{name}}}" is no text of "{entry.each}"', entry.location
            )
        path = path.replace("{" + name + "}", value)
    if not is_inside(path.removesuffix("/") if entry.copies else path):
        return "", diagnostic(
            "template-error", f'"{path}" is not a path below the output folder', entry.location
        )
    return path, None


def _field(name: str, view: object, whole: object) -> object:
    """A field of a view, or of the package's view when the name says so; None when there is none."""
    owner, _, rest = name.rpartition(".")
    return (
        getattr(whole if owner == "package" else view, rest, None)
        if owner in ("", "package")
        else None
    )


def _same_path(entry: Entry, file: File, other: File) -> Diagnostic:
    return diagnostic(
        "template-error",
        f'"{source_of(file)}" and "{source_of(other)}" both make "{file.path}"',
        entry.location,
    )
