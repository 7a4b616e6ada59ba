"""Whether a run would only repeat the last one, found out without importing what a run needs.

In: a project. Out: a digest of all that decides what a run makes besides the files that it reads,
and the summary of the last run when that holds still. What a stamp is, and where it lies, is *not*
decided here (`emit/stamp`).
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

# The version that black itself is told by; black, and the metadata of packages, take long to import.
from _black_version import version as black_version

import clientsmith
from clientsmith.emit.stamp import fingerprint, fresh_stamp, own_fingerprint
from clientsmith.project import Project
from clientsmith.source.files import display_name
from clientsmith.terminal import Terminal


def digest_settings(project: Project, *, strict: bool) -> str:
    """One digest of everything besides the read files that decides what a run makes."""
    parts = (
        clientsmith.__version__,
        black_version,
        own_fingerprint(),
        fingerprint(_template_folders(project)),
        str(project.spec if isinstance(project.spec, str) else project.spec.resolve()),
        str(project.config_path and project.config_path.resolve()),
        project.api_version,
        f"{project.pack.origin} {project.pack.name}",
        str(strict),
    )
    return sha256("\0".join(parts).encode()).hexdigest()


def say_up_to_date(terminal: Terminal, output: Path, settings: str) -> bool:
    """Say what the last run came to, if a run would change nothing; whether that is so."""
    stamp = fresh_stamp(output, settings)
    if stamp is None:
        return False
    terminal.say(f"{shown(output)} is up to date")
    terminal.say(stamp.summary)
    if stamp.findings:
        terminal.say(f"{stamp.findings} (clientsmith validate --verbose shows them)")
    return True


def shown(path: Path) -> str:
    """A path as messages show it, without the detours of a configuration."""
    return display_name(path.resolve())


def _template_folders(project: Project) -> Iterator[Path]:
    yield from (pack.folder for pack in project.pack.chain)
    if project.templates is not None:
        yield project.templates
