"""The templates that a run would use: those of the pack, and the user's before them.

In: folders. Out: a `Shelf`, which gives the text of each template by name as Jinja would find it.
What the texts say is *not* looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from clientsmith.emit.stamp import files_below
from clientsmith.frozen import dataclass
from clientsmith.source.files import display_name

ENDING: Final = ".jinja"
BASE: Final = "base/"
"""What stands before the name of a template to mean the one of the pack."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its name, as others extend or include it, the folder that it is in, its text."""

    name: str
    folder: Path
    text: str

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.folder / self.name.removeprefix(BASE)

    @property
    def shown(self) -> str:
        """Its file as messages name it."""
        return display_name(self.path)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The templates of the pack and the user's, by name; `own` is None when the user has none."""

    folder: Path
    own: Path | None
    brought: Mapping[str, Template]
    mine: Mapping[str, Template]

    def find(self, name: str) -> Template | None:
        """The template that Jinja would find under a name."""
        if name in self.mine:
            return self.mine[name]
        if name in self.brought:
            return self.brought[name]
        if name.startswith(BASE):
            return self.brought.get(name.removeprefix(BASE))
        return None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all templates, sorted."""
        return tuple(sorted({*self.brought, *self.mine}))


def read_shelf(folder: Path, own: Path | None) -> Shelf:
    """The templates of a pack's folder and of the user's.

    Raises OSError or UnicodeDecodeError for one that cannot be read.
    """
    return Shelf(folder, own, dict(_read(folder)), {} if own is None else dict(_read(own)))


def _read(folder: Path) -> Iterator[tuple[str, Template]]:
    for path in files_below(folder):
        if path.name.endswith(ENDING):
            name = path.relative_to(folder).as_posix()
            yield name, Template(name, folder, path.read_text(encoding="utf-8"))
