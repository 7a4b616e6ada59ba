"""The last release of a package, as it is kept beside the configuration.

In: a project. Out: the paths of `released/`, and what stands in there: its version and digests
(`release.json`), the document as it was (`document.json`, bundled and with its overlays), what Python
saw of the package (`surface.json`), and how unions were decoded (`unions.lock`). They are written by
a release and by nothing else, so that "since the last release" means one thing to everybody.

Not decided here: what a release is compared with (`report`) and which version is next (`versions`).
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.interface.model import Interface
from clientsmith.interface.saved import SURFACE, read_interface
from clientsmith.project import Project
from clientsmith.release.record import HINT, RECORD, Record, read_record
from clientsmith.source.files import display_name, parse_text, read_text
from clientsmith.source.node import Map

FOLDER: Final = "released"
DOCUMENT: Final = "document.json"
UNIONS: Final = "unions.lock"
FIRST_VERSION: Final = "0.1.0"

_NEW: Final = ".new"


@dataclass(frozen=True, slots=True)
class ReleaseFiles:
    """Where the last release is kept. It is `ours` for a run that writes the package of the
    configuration; a run that writes elsewhere only reads it.
    """

    folder: Path
    ours: bool

    @property
    def record(self) -> Path:
        """The version, and what most runs ask: no run with nothing to do reads more."""
        return self.folder / RECORD

    @property
    def surface(self) -> Path:
        """What Python saw of the package."""
        return self.folder / SURFACE

    @property
    def document(self) -> Path:
        """The document that the package was made of."""
        return self.folder / DOCUMENT

    @property
    def unions(self) -> Path:
        """How unions were decoded."""
        return self.folder / UNIONS

    @property
    def exists(self) -> bool:
        """Whether anything has been released."""
        return self.record.is_file()


@dataclass(frozen=True, slots=True)
class Baseline:
    """The last release. `decodings` is the text of its lock of unions, empty without one."""

    record: Record
    root: Map
    interface: Interface
    decodings: str


def find_release(project: Project, output: Path | None) -> ReleaseFiles | None:
    """Where the releases of a project are kept; None without a configuration.

    An older version of the API is a package of its own, with releases of its own.
    """
    if project.config_path is None:
        return None
    version = project.api_version
    part = f".{version}" if version != project.config.api_version else ""
    configured = project.config.versions.get(version)
    usual = (configured and configured.output) or project.config.output
    ours = usual is None or output is None or usual.resolve() == output.resolve()
    return ReleaseFiles(project.config_path.parent / f"{FOLDER}{part}", ours)


def read_version(files: ReleaseFiles | None) -> str:
    """The version of the last release; empty without one."""
    record, _ = read_release(files)
    return "" if record is None else record.version


def read_release(files: ReleaseFiles | None) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    """What the last release says of itself; None without one, or with the reason."""
    if files is None or not files.exists:
        return None, ()
    text, found = read_text(files.record, display_name(files.record))
    return (None, found) if text is None else read_record(text.content, text.name)


def with_version(config: Config, files: ReleaseFiles | None, version: str = "") -> Config:
    """The configuration with the version to make: the one given, else that of the configuration,
    else that of the last release, else the first one.
    """
    version = version or config.package.version or read_version(files) or FIRST_VERSION
    return replace(config, package=replace(config.package, version=version))


def read_document(files: ReleaseFiles) -> tuple[Map | None, tuple[Diagnostic, ...]]:
    """The document of the last release; None, with the reason, when it cannot be read."""
    name = display_name(files.document)
    text, found = read_text(files.document, name)
    if text is None:
        return None, found
    root, found = parse_text(text)
    if isinstance(root, Map):
        return root, found
    message = f'"{name}" holds no document'
    return None, (*found, diagnostic("not-surface", message, Location(name, 1, 1), hint=HINT))


def read_baseline(files: ReleaseFiles) -> tuple[Baseline | None, tuple[Diagnostic, ...]]:
    """The last release; None, with the reason, when it cannot be read."""
    record, found = read_release(files)
    if record is None:
        return None, found
    root, found = read_document(files)
    text, more = read_text(files.surface, display_name(files.surface))
    if root is None or text is None:
        return None, (*found, *more)
    interface, more = read_interface(text.content, text.name)
    if interface is None:
        return None, (*found, *more)
    decodings = ""
    if files.unions.is_file():
        unions, more = read_text(files.unions, display_name(files.unions))
        found, decodings = (*found, *more), "" if unions is None else unions.content
    return Baseline(record, root, interface, decodings), found


def write_files(texts: Mapping[Path, str]) -> tuple[Diagnostic, ...]:
    """Write files: all of them beside their places first, then each in one step."""
    staged: dict[Path, Path] = {}
    path = Path()
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            staged[path] = path.with_name(path.name + _NEW)
            staged[path].write_bytes(text.encode())
        for path, new in staged.items():
            new.replace(path)
    except OSError as error:
        for new in staged.values():
            with suppress(OSError):
                new.unlink(missing_ok=True)
        name = display_name(path)
        problem = f'"{name}" cannot be written: {(error.strerror or str(error)).lower()}'
        hint = "check the permissions and the free space"
        return (diagnostic("cannot-write", problem, hint=hint),)
    return ()
