"""Read `pack.yaml`.

    contract: "1.0"                      # the version of the views that the templates rely on
    extends: true                        # add to the chosen pack; an installed pack says to which
    without: [tests/test_mock.py.jinja]  # but leave these templates and copies of it out
    plugin: plugin.py                    # a module with filters, tests and values
    files:
      - template: resource.py.jinja      # or: copy: runtime   (a file or a folder, taken as it is)
        each: resource                   # once for each view of this name; default: package
        to: "{package.module}/resources/{module}.py"
        when: has_methods                # only for views whose flag is set
        formatted: true                  # the template writes what black would write
        aside: true                      # may be made while the other files are

In: the folders of templates, the user's before that of the pack. Out: a `Pack`. An entry of a file
that extends another takes the place of those that make the same path or use the same template. What
becomes of a pack is *not* decided here (`pack`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.emit.manifest import is_inside
from clientsmith.emit.pack import CONTRACT, Entry, Pack, PluginFile, suggest
from clientsmith.emit.stamp import files_below
from clientsmith.emit.templates import PACK, UnknownPackError, find_pack
from clientsmith.source.files import parse_text, read_text
from clientsmith.source.node import Map, Node, Scalar, Seq, kind_of

_KEYS = ("contract", "extends", "without", "plugin", "files")
_ENTRY_KEYS = ("template", "copy", "each", "to", "when", "formatted", "aside")
_VERSION = re.compile(r"(\d+)(?:\.(\d+))?")


def read_pack(folders: Sequence[Path]) -> tuple[Pack | None, tuple[Diagnostic, ...]]:
    """Read the `pack.yaml` of the first folder that has one, and list the files that it copies.

    A file of an earlier folder stands in for the file of the same path in a later one.
    """
    return _read(folders, 0)


def _read(folders: Sequence[Path], start: int) -> tuple[Pack | None, tuple[Diagnostic, ...]]:
    """The pack of the first folder from `start` on that has one."""
    at = next((i for i in range(start, len(folders)) if (folders[i] / PACK).is_file()), None)
    if at is None:
        problem = f'no "{PACK}" in {", ".join(str(folder) for folder in folders[start:])}'
        return None, (
            diagnostic("pack-invalid", problem, hint="name the folder of a template pack"),
        )
    path = folders[at] / PACK
    text, found = read_text(path, path.as_posix())
    if text is None:
        return None, found
    node, found = parse_text(text)
    if node is None:
        return None, found
    base: Pack | None = None
    reader = _Reader(folders, folders[at])
    if reader.extends(node):
        if not any((folder / PACK).is_file() for folder in folders[at + 1 :]):
            reader.refuse(node, "there is no pack behind this one that it could extend")
        else:
            base, more = _read(folders, at + 1)
            found = (*found, *more)
            if base is None:
                return None, found
    pack = reader.read(node, base)
    found = (*found, *reader.diagnostics)
    return (None if reader.diagnostics else pack), found


class _Reader:
    """One reading of a pack; collects what is wrong with it."""

    def __init__(self, folders: Sequence[Path], home: Path) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._folders = folders
        self._home = home

    def extends(self, node: Node) -> bool:
        """Whether the pack adds to the one behind it."""
        value = node.get("extends") if isinstance(node, Map) else None
        if isinstance(value, Scalar) and isinstance(value.value, str):
            return self._extends_by_name(value, value.value)
        return isinstance(node, Map) and self._flag(node, "extends")

    def _extends_by_name(self, node: Node, name: str) -> bool:
        """Whether the pack of a name is behind this one, as it is behind an installed pack."""
        behind = self._folders[self._folders.index(self._home) + 1 :]
        try:
            wanted = find_pack(name)
        except UnknownPackError as error:
            self.refuse(node, str(error), suggest(name, error.names))
            return False
        if wanted.folder not in behind[:1]:
            hint = f'choose it in the configuration ("pack: {name}") and write "extends: true"'
            self.refuse(node, f'"{name}" is not the chosen pack', hint)
            return False
        return True

    def read(self, node: Node, base: Pack | None) -> Pack:
        """The pack; what `base` has comes first."""
        if not isinstance(node, Map):
            self.refuse(node, f"a pack is an object, not {kind_of(node)}")
            return Pack(())
        self._check_keys(node, _KEYS, "a pack")
        self._check_contract(node)
        entries = self._entries(node, optional=base is not None)
        plugins = self._plugins(node)
        if base is None:
            if "without" in node:
                self.refuse(node, '"without" needs "extends: true"', key="without")
            return Pack(entries, plugins)
        left_out = self._without(node, base)
        paths = {entry.to for entry in entries}
        sources = {entry.source for entry in entries} | left_out
        kept = (e for e in base.entries if e.to not in paths and e.source not in sources)
        return Pack((*kept, *entries), (*base.plugins, *plugins))

    def refuse(self, node: Node, problem: str, hint: str = "", *, key: str = "") -> None:
        """Report a problem at a node, or at one of its keys."""
        place = node.key_location(key) if isinstance(node, Map) and key else node.location
        self.diagnostics.append(diagnostic("pack-invalid", problem, place, hint=hint))

    def _check_keys(self, node: Map, known: Sequence[str], owner: str) -> None:
        for key in node:
            if key not in known:
                self.refuse(node, f'{owner} has no key "{key}"', suggest(key, known), key=key)

    def _check_contract(self, node: Map) -> None:
        major, _, minor = CONTRACT.partition(".")
        contract = node.get("contract")
        wanted = contract.value if isinstance(contract, Scalar) else None
        is_one = isinstance(wanted, int | str) and not isinstance(wanted, bool)
        version = _VERSION.fullmatch(str(wanted)) if is_one else None
        if version is None:
            problem = f'"contract" must be {major} or a string such as "{CONTRACT}"'
            self.refuse(contract or node, f"{problem}, the version of the views")
        elif version[1] != major or int(version[2] or 0) > int(minor):
            self.refuse(
                contract or node,
                f"the pack is made for version {wanted} of the views, and this clientsmith has"
                f" {CONTRACT}",
                (
                    "install the clientsmith that the pack was made for"
                    if (int(version[1]), int(version[2] or 0)) > (int(major), int(minor))
                    else "look up in its changelog which fields have another name, and change the pack"
                ),
            )

    def _entries(self, node: Map, *, optional: bool) -> tuple[Entry, ...]:
        match node.get("files"):
            case Seq() as files:
                return tuple(entry for item in files if (entry := self._entry(item)) is not None)
            case None if optional:
                return ()
            case files_node:
                self.refuse(files_node or node, '"files" must be a list of entries')
                return ()

    def _entry(self, node: Node) -> Entry | None:
        if not isinstance(node, Map):
            self.refuse(node, f"an entry is an object, not {kind_of(node)}")
            return None
        before = len(self.diagnostics)
        self._check_keys(node, _ENTRY_KEYS, "an entry")
        template, copy = self._string(node, "template", ""), self._string(node, "copy", "")
        if bool(template) == bool(copy):
            self.refuse(node, 'an entry has either "template" or "copy"')
        elif template:
            self._find_template(node, template)
        copies = self._copies(node, copy) if copy else None
        to = self._string(node, "to", "")
        if not to:
            self.refuse(node, 'an entry needs "to", the path of the file')
        each, when = self._string(node, "each", "package"), self._string(node, "when", "")
        formatted, aside = self._flag(node, "formatted"), self._flag(node, "aside")
        if len(self.diagnostics) > before:
            return None
        return Entry(template or copy, copies, each, to, when, formatted, aside, node.location)

    def _find_template(self, node: Map, template: str) -> None:
        if is_inside(template) and any((f / template).is_file() for f in self._folders):
            return
        known = {
            path.relative_to(folder).as_posix()
            for folder in self._folders
            for path in files_below(folder)
            if path.suffix == ".jinja"
        }
        problem = f'template "{template}" is in no template folder'
        self.refuse(node.get("template") or node, problem, suggest(template, known))

    def _copies(self, node: Map, source: str) -> tuple[tuple[str, str], ...]:
        rests: set[str] = set()
        for folder in self._folders if is_inside(source) else ():
            if (folder / source).is_file():
                return ((source, ""),)
            rests |= {
                path.relative_to(folder / source).as_posix()
                for path in files_below(folder / source)
            }
        if not rests:
            self.refuse(node, f'"{source}" is in no template folder')
        return tuple((f"{source}/{rest}", rest) for rest in sorted(rests))

    def _without(self, node: Map, base: Pack) -> set[str]:
        known = {entry.source for entry in base.entries}
        match node.get("without"):
            case None:
                return set()
            case Seq() as names:
                found: set[str] = set()
                for item in names:
                    name = item.value if isinstance(item, Scalar) else None
                    if not isinstance(name, str):
                        self.refuse(item, f"a template is a string, not {kind_of(item)}")
                    elif name not in known:
                        problem = f'the pack has no template and no copy "{name}"'
                        self.refuse(item, problem, suggest(name, known))
                    else:
                        found.add(name)
                return found
            case other:
                self.refuse(other, '"without" must be a list of templates')
                return set()

    def _plugins(self, node: Map) -> tuple[PluginFile, ...]:
        name = self._string(node, "plugin", "")
        place = node.get("plugin")
        if not name or place is None:
            return ()
        if not is_inside(name) or not (self._home / name).is_file():
            self.refuse(place, f'there is no file "{name}" beside this one')
        return (PluginFile(self._home / name, place.location),)

    def _string(self, node: Map, key: str, default: str) -> str:
        match node.get(key):
            case None:
                return default
            case Scalar(value=str(value)):
                return value
            case other:
                self.refuse(other, f'"{key}" must be a string, not {kind_of(other)}')
                return default

    def _flag(self, node: Map, key: str) -> bool:
        match node.get(key):
            case None:
                return False
            case Scalar(value=bool(value)):
                return value
            case other:
                self.refuse(other, f'"{key}" must be true or false, not {kind_of(other)}')
                return False
