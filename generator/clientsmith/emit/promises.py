"""Whose word is taken that a template writes what black would write.

In: a planned package and the template folders. Out: the package, with `formatted` only for files
that built-in templates alone have a part in: nobody holds a user's template to black's form, and
it may stand in for a part of a built-in one. What is done about it is *not* decided here
(`format`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from clientsmith.emit.package import Package, PlannedFile
from clientsmith.frozen import replace

# Built-in templates name each other by constants. Jinja could tell, but would have to parse them.
_REFERENCE = re.compile(r"""\{%-?\s*(?:extends|from|import|include)\s+["']([^"']+)""")


def keep_promises(package: Package, folders: Sequence[Path]) -> Package:
    """The package with the promises of built-in templates; `folders` has theirs at its end."""
    *others, builtin = folders
    if not others:
        return package
    kept: dict[str, bool] = {}
    for file in package.files:
        if isinstance(file, PlannedFile) and file.formatted and file.template not in kept:
            kept[file.template] = _is_builtin(file.template, others, builtin)
    files = tuple(
        (
            replace(file, formatted=file.formatted and kept[file.template])
            if isinstance(file, PlannedFile)
            else file
        )
        for file in package.files
    )
    return replace(package, files=files)


def _is_builtin(template: str, others: Sequence[Path], builtin: Path) -> bool:
    """Whether a template and all that it takes in come from the built-in folder."""
    seen: set[str] = set()
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if any((folder / name).is_file() for folder in others):
            return False
        path = builtin / name
        if name not in seen and path.is_file():
            seen.add(name)
            waiting += _REFERENCE.findall(path.read_text(encoding="utf-8"))
    return True
