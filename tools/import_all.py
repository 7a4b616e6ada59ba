"""Import each module of a package first, in a process that forgets the package in between.

    python tools/import_all.py FOLDER

FOLDER holds the package. Exits 1 at the first module that does not import, naming it; so a module
that works only after another one is found out.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path


def modules_of(folder: Path) -> Iterator[str]:
    """The dotted names of all modules of the packages in a folder, tests left out."""
    for init in sorted(folder.glob("*/__init__.py")):
        if init.parent.name == "tests":
            continue
        for path in sorted(init.parent.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def import_alone(name: str) -> None:
    """Import a module as if nothing else of its package had been imported."""
    top = name.partition(".")[0]
    for loaded in [module for module in sys.modules if module.partition(".")[0] == top]:
        del sys.modules[loaded]
    importlib.import_module(name)


def main(folder: Path) -> int:
    """Import everything; the exit code."""
    sys.path.insert(0, str(folder))
    count = 0
    for name in modules_of(folder):
        try:
            import_alone(name)
        except Exception as error:  # noqa: BLE001  (a module can raise anything)
            print(f"{name} does not import: {type(error).__name__}: {error}")
            return 1
        count += 1
    print(f"{count} modules import")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
