"""A package as Python sees it, read from its files and never imported.

In: the texts of the package by path, or its folder. Out: an `Interface`. What is described is what
can be imported by a path without underscores, and what that is built on. A package within the
package that shows anything itself is a door: its modules are no other way in. Tests and other files
beside the package are left alone. Reading with `ast` takes a fifth of the time that griffe takes,
and needs no folder on disk.

Not decided here: what a statement defines (`definitions`), and what a name means (`modules`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.interface.definitions import define
from clientsmith.interface.model import Class, Constant, Definition, Interface, head_of, is_public
from clientsmith.interface.modules import Module, parse_module
from clientsmith.interface.spelling import Speller
from clientsmith.source.files import display_name

_INIT: Final = "__init__.py"
_APART: Final = ("tests", "docs", "examples")
_VERSION: Final = "__version__"


def read_folder(folder: Path, name: str = "") -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    """The interface of the package in a folder, which may be the package's own.

    None when there is none, or when a file cannot be read. `name` is what messages call the folder.
    """
    top = folder.parent if (folder / _INIT).is_file() else folder
    within = folder if top != folder else _package_of(folder)
    shown = name or display_name(folder.resolve())
    if within is None:
        message = f'"{shown}" holds no Python package'
        hint = "name the folder that clientsmith has written, or one with an __init__.py"
        return None, (diagnostic("no-package", message, hint=hint),)
    try:
        texts = {
            path.relative_to(top).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(within.rglob("*.py"))
        }
    except (OSError, UnicodeDecodeError) as error:
        return None, (diagnostic("no-package", f'"{shown}" cannot be read: {error}'.lower()),)
    return read_texts(texts, shown)


def read_texts(
    texts: Mapping[str, str], folder: str = ""
) -> tuple[Interface | None, tuple[Diagnostic, ...]]:
    """The interface of a package whose files have these texts; other files are passed over.

    `folder` is what messages call the place that the paths are relative to.
    """
    package = _package_in(texts)
    if package is None:
        return None, (diagnostic("no-package", "there is no Python package among the files"),)
    own = {it: text for it, text in sorted(texts.items()) if it.startswith(f"{package}/")}
    try:
        return _Reader(package, _Modules(own)).interface(), ()
    except _UnreadableError as error:
        place = Location(f"{folder}/{error.path}" if folder else error.path, error.line, 1)
        message = f'"{error.path}" is no Python that can be read: {error}'
        return None, (diagnostic("no-package", message, place),)


class _UnreadableError(Exception):
    """A module is no Python."""

    def __init__(self, path: str, error: SyntaxError | ValueError) -> None:
        super().__init__(str(error))
        self.path = path
        self.line = (error.lineno if isinstance(error, SyntaxError) else None) or 1


class _Modules:
    """The modules of a package, each read when it is first asked for: many never are."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._paths = {_module_name(it)[0]: it for it in texts if it.endswith(".py")}
        self._known: dict[str, Module] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __contains__(self, name: str) -> bool:
        return name in self._paths

    def get(self, name: str) -> Module | None:
        """A module by its full name. Raises _UnreadableError."""
        path = self._paths.get(name)
        if path is None:
            return None
        if name not in self._known:
            _, is_package = _module_name(path)
            try:
                module = parse_module(name, self._texts[path], is_package=is_package)
            except (SyntaxError, ValueError) as error:
                raise _UnreadableError(path, error) from error
            self._known[name] = module
        return self._known[name]


class _Reader:
    """Follows names from where they are shown to where they are defined."""

    def __init__(self, package: str, modules: _Modules) -> None:
        self._package = package
        self._modules = modules
        self._shown = defaultdict[str, list[str]](list)
        for name in modules:
            module = None if self._is_inside(name) else modules.get(name)
            for export in () if module is None else module.exports:
                path = f"{name}.{export}"
                home = self._home_of(path)
                if home not in modules:
                    self._shown[home].append(self._within(path))
        self._named = {home: self._best(home, paths) for home, paths in self._shown.items()}

    def interface(self) -> Interface:
        """Everything that can be imported, and what it is built on."""
        homes = {path: home for home, path in self._named.items() if is_public(path)}
        known: dict[str, Definition] = {}
        pending = list(homes)
        while pending:
            path = pending.pop()
            definition = None if path in known else self._define(homes.get(path, self._full(path)))
            if definition is None:
                continue
            known[path] = definition
            if isinstance(definition, Class):
                pending += (head_of(base) for base in definition.bases)
        version = known.pop(_VERSION, None)
        others = {
            path: tuple(
                it for it in sorted(self._shown[homes[path]]) if it != path and is_public(it)
            )
            for path in sorted(known)
            if path in homes
        }
        return Interface(
            self._package,
            version.value.strip("'") if isinstance(version, Constant) else "",
            {path: known[path] for path in sorted(known)},
            {path: paths for path, paths in others.items() if paths},
        )

    def _is_inside(self, name: str) -> bool:
        """Whether a module is not public, or in a package that says what it shows, and not that."""
        if not is_public(self._within(name)):
            return True
        above = name
        while above.count("."):
            above, _, module = above.rpartition(".")
            package = self._modules.get(above)
            shown = () if package is None else package.exports
            if above != self._package and shown and module not in shown:
                return True
        return False

    def _define(self, home: str) -> Definition | None:
        module, _, name = home.rpartition(".")
        found = self._modules.get(module)
        if found is None or name not in found.statements:
            return None
        return define(found.statements[name], Speller(lambda it: self._resolve(found, it)))

    def _resolve(self, module: Module, name: str) -> str:
        full = name if "." in name else module.resolve(name)
        home = self._home_of(full)
        if home in self._modules:
            return home
        return self._named.get(home) or self._within(home)

    def _home_of(self, path: str) -> str:
        """Where the thing at a path is defined, through all modules that only hand it on."""
        seen: set[str] = set()
        while path not in seen and path not in self._modules:
            seen.add(path)
            module, _, name = path.rpartition(".")
            found = self._modules.get(module)
            if found is None:
                break
            path = found.resolve(name) if name in found.imports else path
        return path

    def _best(self, home: str, paths: Iterable[str]) -> str:
        public = [path for path in paths if is_public(path)]
        return min(public or [self._within(home)], key=lambda it: (it.count("."), it))

    def _within(self, path: str) -> str:
        return path.removeprefix(f"{self._package}.")

    def _full(self, path: str) -> str:
        return f"{self._package}.{path}"


def _package_of(folder: Path) -> Path | None:
    return next(_packages(folder), None)


def _packages(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            if path.name not in _APART and (path / _INIT).is_file():
                yield path


def _package_in(texts: Iterable[str]) -> str | None:
    tops = (PurePosixPath(path) for path in sorted(texts))
    found = (it.parts[0] for it in tops if len(it.parts) == 2 and it.name == _INIT)
    return next((name for name in found if name not in _APART), None)


def _module_name(path: str) -> tuple[str, bool]:
    name = path.removesuffix(".py").replace("/", ".")
    is_package = name.endswith(".__init__")
    return name.removesuffix(".__init__"), is_package
