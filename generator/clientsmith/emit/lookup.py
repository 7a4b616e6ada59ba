"""Where a template of a name is found, and what `base/` in front of a name means.

In: the folders of templates, the one that goes before all others first. Out: for Jinja, the text of
a template. A plain name is looked up in all folders; `base/` and a name, in those behind the folder
of the template that says it. So each pack of a chain can extend what it stands in for. What a
template may say is *not* decided here (`render`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from jinja2 import BaseLoader, Environment, FileSystemLoader, TemplateNotFound

BASE: Final = "base/"


class NotTextError(Exception):
    """The file of a template, or one that is copied, is not UTF-8."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class Lookup(BaseLoader):
    """Loads templates from folders; a name with n times `base/` before it, from the n-th folder."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._loaders = [FileSystemLoader(folder) for folder in folders]
        self._folders = folders

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The text and the path of a template.

        Raises jinja2.TemplateNotFound or NotTextError.
        """
        name, depth = split(template)
        for folder, loader in zip(self._folders[depth:], self._loaders[depth:], strict=True):
            try:
                return loader.get_source(environment, name)
            except TemplateNotFound:
                continue
            except UnicodeDecodeError:
                raise NotTextError(folder / name) from None
        raise TemplateNotFound(template, f'there is no template "{name}"')

    def list_templates(self) -> list[str]:
        """All names that a template may say, with those of the folders behind the first."""
        first, *others = [loader.list_templates() for loader in self._loaders]
        behind = {name for names in others for name in names}
        return sorted({*first, *behind, *(f"{BASE}{name}" for name in behind)})

    def resolve(self, template: str, parent: str) -> str:
        """What a name means in the template `parent`: its folder is written into it."""
        if not template.startswith(BASE):
            return template
        name, _ = split(template)
        home, depth = split(parent)
        at = find(home, self._folders, depth)
        start = 1 if at is None else at + 1
        behind = find(name, self._folders, start)
        return BASE * (start if behind is None else behind) + name


def split(template: str) -> tuple[str, int]:
    """The name of a template below its folder, and in how many folders it is not looked up."""
    name = template
    while name.startswith(BASE):
        name = name.removeprefix(BASE)
    return name, (len(template) - len(name)) // len(BASE)


def find(name: str, folders: Sequence[Path], start: int = 0) -> int | None:
    """The number of the first folder from `start` on that has a template."""
    return next((i for i in range(start, len(folders)) if (folders[i] / name).is_file()), None)
