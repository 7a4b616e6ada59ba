"""Import each module of a package first, in a process that forgets the package in between.

    python tools/import_all.py FOLDER...

Each FOLDER holds a package. Exits 1 at the first module that does not import, naming it; so a
module that works only after another one is found out.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import ClassVar

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


class Importer:
    """Imports the packages of many folders; what is the same in several is compiled once."""

    def __init__(self) -> None:
        self.count = 0
        self._known: set[tuple[str, bytes]] = set()
        self._copied: dict[str, dict[Path, bytes]] = {}

    def import_package(self, folder: Path) -> str:
        """What is wrong with the first module of a folder that does not import; empty if none."""
        with _sharing_code(folder):
            self._take_over(folder)
            for name in modules_of(folder):
                if _is_known(folder, name, self._known):
                    continue
                try:
                    import_alone(name)
                except Exception as error:  # noqa: BLE001  # a module can raise anything
                    return f"{name} does not import: {type(error).__name__}: {error}"
                self.count += 1
        return ""

    def _take_over(self, folder: Path) -> None:
        """Keep the run time of another package of the same name, if this one has the same."""
        for init in folder.glob("*/__init__.py"):
            top = init.parent
            copied = {
                path.relative_to(top): path.read_bytes()
                for part in COPIED
                for path in sorted((top / part).rglob("*.py"))
            }
            same = self._copied.get(top.name) == copied
            self._copied[top.name] = copied
            for name in [m for m in sys.modules if m.partition(".")[0] == top.name]:
                if not same:
                    del sys.modules[name]
                elif hasattr(sys.modules[name], "__path__"):
                    # What of it has not been asked for yet comes from here.
                    sys.modules[name].__path__ = [str(folder.joinpath(*name.split(".")))]


@contextmanager
def _sharing_code(folder: Path) -> Generator[None]:
    """Meanwhile a folder is imported from, and its modules are compiled only if no other has them."""

    def find(path: str) -> FileFinder:
        if not Path(path).is_relative_to(folder):
            raise ImportError
        return FileFinder(path, (_SharedCodeLoader, [".py"]))

    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    sys.path_hooks.insert(0, find)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        sys.path_hooks.remove(find)
        sys.dont_write_bytecode = before


def main(folders: Iterable[Path]) -> int:
    """Import everything; the exit code."""
    importer = Importer()
    for folder in folders:
        problem = importer.import_package(folder)
        if problem:
            print(f"{folder}: {problem}")
            return 1
    print(f"{importer.count} modules import")
    return 0 if importer.count else 1


class _SharedCodeLoader(SourceFileLoader):
    """A loader that compiles a text once, under the name of the first file that has it."""

    _codes: ClassVar[dict[bytes, CodeType]] = {}

    def source_to_code(  # type: ignore[override]  # typeshed knows more kinds of source
        self, data: bytes, path: str, *, _optimize: int = -1
    ) -> CodeType:
        code = self._codes.get(data)
        if code is None:
            code = self._codes[data] = super().source_to_code(data, path)
        return code


def _is_known(folder: Path, name: str, known: set[tuple[str, bytes]]) -> bool:
    """Whether a module that is the same in every package has been seen before."""
    if not is_copied(name):
        return False
    path = folder.joinpath(*name.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    module = name.partition(".")[2], source.read_bytes()
    known_before = module in known
    known.add(module)
    return known_before


if __name__ == "__main__":
    sys.exit(main(map(Path, sys.argv[1:])))
