"""Import each module of a package first, in a process that forgets the package in between.

    python tools/import_all.py FOLDER...

Each FOLDER holds a package. Exits 1 at the first module that does not import, naming it; so a
module that works only after another one is found out.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

COPIED = ("_runtime", "testing")
"""What every package brings along as it is, below its own name."""


def modules_of(folder: Path) -> Iterator[str]:
    """The dotted names of all modules of the packages in a folder, tests left out."""
    for init in sorted(folder.glob("*/__init__.py")):
        if init.parent.name == "tests":
            continue
        for path in sorted(init.parent.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def import_alone(name: str) -> None:
    """Import a module as if nothing else had been imported of what its package was generated as.

    The run time stays loaded for the modules outside of it: it knows nothing of them.
    """
    top = name.partition(".")[0]
    for loaded in [module for module in sys.modules if module.partition(".")[0] == top]:
        if is_copied(name) or not is_copied(loaded):
            del sys.modules[loaded]
    importlib.import_module(name)


def is_copied(name: str) -> bool:
    """Whether a module is the same in every package."""
    return any(folder in COPIED for folder in name.split(".")[1:2])


def main(folders: Iterable[Path]) -> int:
    """Import everything; the exit code."""
    count = 0
    known: set[tuple[str, bytes]] = set()
    for folder in folders:
        sys.path.insert(0, str(folder))
        for name in modules_of(folder):
            if _is_known(folder, name, known):
                continue
            try:
                import_alone(name)
            except Exception as error:  # noqa: BLE001  (a module can raise anything)
                print(f"{folder}: {name} does not import: {type(error).__name__}: {error}")
                return 1
            count += 1
        sys.path.remove(str(folder))
    print(f"{count} modules import")
    return 0 if count else 1


def _is_known(folder: Path, name: str, known: set[tuple[str, bytes]]) -> bool:
    """Whether a module that is the same in every package has been seen before."""
    path = folder.joinpath(*name.split(".")).with_suffix(".py")
    if not is_copied(name) or not path.exists():
        return False
    module = name.partition(".")[2], path.read_bytes()
    known_before = module in known
    known.add(module)
    return known_before


if __name__ == "__main__":
    sys.exit(main(map(Path, sys.argv[1:])))
