"""A whole run as one value, for commands that explain what the stages have made of each other.

In: the terminal and a project. Out: a `Known`. Nothing is written; what is said of it is *not*
decided here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clientsmith.commands.trail import Trail, give_up, remember
from clientsmith.diagnostics import has_errors
from clientsmith.emit.package import Package
from clientsmith.locks import find_locks, read_locks
from clientsmith.pipeline import PROGRESS, Loaded, Lowered, Planned, Rendered, request_of, run
from clientsmith.project import Project
from clientsmith.python.namelock import NameId, NameLock
from clientsmith.python.package import Named, name_package
from clientsmith.source.bundle import Bundle
from clientsmith.source.files import display_name
from clientsmith.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Known:
    """All that a run has made, up to the texts; `names` are those of what exists today."""

    project: Project
    bundle: Bundle
    named: Named
    lock: NameLock
    package: Package
    texts: Mapping[str, str]
    names: Mapping[NameId, str]

    @property
    def overlays(self) -> frozenset[str]:
        """The overlays, as messages call them."""
        return frozenset(display_name(path) for path in self.project.overlays)

    @property
    def outer(self) -> tuple[str, ...]:
        """What may stand in front of a name."""
        identity = self.named.identity
        return identity.module, identity.client, f"Async{identity.client}"


def run_whole(terminal: Terminal, project: Project) -> Known | None:
    """Run a project up to its texts; None when an error stopped it, which has been said."""
    trail = Trail()
    bundle: Bundle | None = None
    named: Named | None = None
    package: Package | None = None
    texts: Mapping[str, str] | None = None
    locks, found = read_locks(find_locks(project, None))
    trail.diagnostics += found
    lock = (locks and locks.names) or NameLock()
    steps = run(request_of(project))
    for doing in PROGRESS:
        terminal.progress(doing)
        step = next(steps, None)
        match step:
            case Loaded():
                bundle = step.bundle
            case Lowered(api=api):
                named, _ = name_package(api, project.config, lock)
            case Planned():
                package = step.package
            case Rendered():
                texts = step.texts
            case _:
                pass
        if step is not None:
            remember(trail, step)
        if step is None or texts is not None:
            break
    terminal.progress("")
    good = not has_errors(trail.diagnostics)
    if bundle is None or named is None or package is None or texts is None or not good:
        give_up(terminal, trail, "nothing can be explained")
        return None
    entries = named.lock or {}
    alive = {k: e.name for k, e in entries.items() if k not in lock.entries or k in named.held.were}
    return Known(project, bundle, named, lock, package, texts, alive)
