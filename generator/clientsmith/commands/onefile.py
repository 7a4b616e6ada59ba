"""One file of a package, made without the others.

In: the pack, the views of the package and the folders of templates. Out: the planned file at a path
and its text. Which file is wanted is *not* decided here (`explain`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from clientsmith.emit.format import format_package
from clientsmith.emit.pack import Entry, Pack, plan
from clientsmith.emit.package import CopiedFile, File, Package, Plugin
from clientsmith.emit.promises import keep_promises
from clientsmith.emit.render import render
from clientsmith.frozen import dataclass, replace
from clientsmith.source.node import JsonScalar

_PLACEHOLDER = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Files:
    """The files that a pack would make."""

    pack: Pack
    views: Mapping[str, Sequence[object]]
    variables: Mapping[str, JsonScalar]
    plugin: Plugin
    folders: tuple[Path, ...]

    def at(self, path: str) -> File | None:
        """The file at a path below the output folder; None when no template makes one there."""
        found = (
            file
            for entry in self.pack.entries
            if _may_make(entry, path)
            for file in self._plan(entry).files
            if file.path == path
        )
        return next(found, None)

    def copied(self, folder: str) -> Iterator[CopiedFile]:
        """The Python files that are copied into a folder of that name."""
        for entry in self.pack.entries:
            if entry.copies is not None and f"/{folder}/" in f"{entry.to}/":
                for file in self._plan(entry).files:
                    if isinstance(file, CopiedFile) and file.path.endswith(".py"):
                        yield file

    def text(self, file: File) -> str | None:
        """What a file says; None when its template cannot be rendered."""
        package = keep_promises(Package((file,), plugin=self.plugin), self.folders)
        rendered, _ = render(package, self.folders)
        if file.path not in rendered:
            return None
        formatted, _ = format_package(package, rendered, folders=self.folders)
        return formatted.texts.get(file.path)

    def _plan(self, entry: Entry) -> Package:
        pack = replace(self.pack, entries=(entry,))
        package, _ = plan(pack, self.views, variables=self.variables, plugin=self.plugin)
        return package


def _may_make(entry: Entry, path: str) -> bool:
    """Whether a path can be one of an entry, as far as that can be told without its views."""
    pattern = ".+".join(map(re.escape, _PLACEHOLDER.split(entry.to)))
    return (
        re.match(f"{pattern}(?:/|$)" if entry.copies is not None else f"{pattern}$", path)
        is not None
    )
