"""The templates that a run would use: those of the packs, and the user's before them.

In: folders. Out: a `Shelf`, which gives the text of each template by name as Jinja would find it
(`emit/lookup`). What the texts say is *not* looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic
from clientsmith.emit.lookup import BASE, split
from clientsmith.emit.stamp import files_below
from clientsmith.frozen import dataclass, replace
from clientsmith.source.files import display_name, read_text

ENDING: Final = ".jinja"


class UnreadableError(Exception):
    """A template cannot be read; `found` says why."""

    def __init__(self, found: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(each.message for each in found))
        self.found = found


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its name, as others extend or include it, the folder that it is in, its text."""

    name: str
    folder: Path
    text: str

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.folder / self.name

    @property
    def shown(self) -> str:
        """Its file as messages name it."""
        return display_name(self.path)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The templates of a pack and of those that it extends, and the user's, each by name.

    `own` is the user's folder, None without one; `packs` are the folders of the pack and of those
    behind it. `layers` has the templates of each folder, the user's first.
    """

    own: Path | None
    packs: tuple[Path, ...]
    layers: tuple[Mapping[str, Template], ...]

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where templates are looked for, in this order."""
        return self.packs if self.own is None else (self.own, *self.packs)

    @property
    def mine(self) -> Mapping[str, Template]:
        """The user's templates."""
        return {} if self.own is None else self.layers[0]

    @property
    def brought(self) -> Mapping[str, Template]:
        """The templates of the packs; of those with one name, the first."""
        layers = self.layers if self.own is None else self.layers[1:]
        return {name: each for layer in reversed(layers) for name, each in layer.items()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all templates, sorted."""
        return tuple(sorted({name for layer in self.layers for name in layer}))

    def resolve(self, name: str, user: Template) -> str:
        """What a name means in a template: one with `base/` is looked up behind its folder."""
        return BASE + self._before(user) + split(name)[0] if name.startswith(BASE) else name

    def name_of(self, template: Template) -> str:
        """The name that means this template, also where another one stands in for it."""
        return self._before(template) + template.name

    def find(self, name: str) -> Template | None:
        """The template that Jinja would find under a name that is resolved."""
        plain, depth = split(name)
        return next((layer[plain] for layer in self.layers[depth:] if plain in layer), None)

    def _before(self, template: Template) -> str:
        return BASE * self.folders.index(template.folder)


def read_shelf(packs: Sequence[Path], own: Path | None) -> Shelf:
    """The templates of the folders of packs and of the user's.

    Raises UnreadableError for one that cannot be read.
    """
    shelf = Shelf(own, tuple(packs), ())
    return replace(shelf, layers=tuple(dict(_read(folder)) for folder in shelf.folders))


def _read(folder: Path) -> Iterator[tuple[str, Template]]:
    for path in files_below(folder):
        if path.name.endswith(ENDING):
            name = path.relative_to(folder).as_posix()
            text, found = read_text(path, display_name(path))
            if text is None:
                raise UnreadableError(found)
            lines = text.content.replace("\r\n", "\n").replace("\r", "\n")  # as Jinja reads them
            yield name, Template(name, folder, lines)
