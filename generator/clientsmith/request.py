"""What a run is asked to do: everything that decides its result, but for the files themselves.

In: a project, and options of the command line. Out: a `Request`. Nothing is read here but which
version the last release has; what is done with a request is *not* decided here (`pipeline`).
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.config import Config
from clientsmith.emit.templates import TemplatePack, default_pack
from clientsmith.frozen import dataclass

if TYPE_CHECKING:  # most of these have much to import
    from clientsmith.locks import LockFiles
    from clientsmith.project import Project
    from clientsmith.release.files import ReleaseFiles


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do: paths as the user gave them, options of the command line."""

    spec: Path | str
    output: Path | None
    config: Config
    templates: Path | None = None
    overlays: tuple[Path, ...] = ()
    strict: bool = False
    force: bool = False
    config_path: Path | None = None
    aside: bool = False
    """Another version of the API than the one that the configuration is chiefly for."""
    locks: LockFiles | None = None
    release: ReleaseFiles | None = None
    """The last release, whose operations are kept for a while when the document drops them."""
    version: str = ""
    """That of the last release, or of the one that is being made; empty if it is not what decides."""
    accept_decoding: bool = False
    """Whether unions may be decoded in other ways than their lock says."""
    pack: TemplatePack = field(default_factory=default_pack)
    recalls: bool = False
    """Whether to go by what the last run has understood, if nothing but prose is otherwise."""


def request_of(
    project: Project,
    output: Path | None = None,
    *,
    strict: bool = False,
    force: bool = False,
    accept_decoding: bool = False,
    version: str = "",
    recalls: bool = False,
) -> Request:
    """What to ask for a project; `output` goes before the folder that the project has.

    `version` is the one to make; by default that of the configuration or of the last release. Who
    wants to see the document parsed or lowered must not let it be recalled.
    """
    from clientsmith.locks import find_locks
    from clientsmith.release.files import FIRST_VERSION, find_release, read_version, with_version

    release = find_release(project, output or project.output)
    if not project.config.package.version:
        version = version or read_version(release)
    return Request(
        project.spec,
        output or project.output,
        with_version(project.config, release, version),
        project.templates,
        project.overlays,
        strict=strict,
        force=force,
        config_path=project.config_path,
        aside=project.api_version != project.config.api_version,
        locks=find_locks(project, output or project.output),
        release=release,
        version="" if version == FIRST_VERSION else version,
        accept_decoding=accept_decoding,
        pack=project.pack,
        recalls=recalls,
    )
