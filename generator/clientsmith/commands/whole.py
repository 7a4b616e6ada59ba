"""A whole run as one value, for commands that explain what the stages have made of each other.

In: the terminal and a project. Out: a `Known`. Nothing is written, and no file is made before it is
asked for; what is said of it is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clientsmith.api.operations import Api
from clientsmith.commands.onefile import Files
from clientsmith.commands.trail import Trail, give_up, remember
from clientsmith.diagnostics import has_errors
from clientsmith.emit.packfile import read_pack
from clientsmith.emit.plugin import load_plugins
from clientsmith.emit.templates import template_folders
from clientsmith.locks import read_locks
from clientsmith.pipeline import PROGRESS, Loaded, Lowered, request_of, run
from clientsmith.project import Project
from clientsmith.python.named import NamedPackage
from clientsmith.python.namelock import NameId, NameLock
from clientsmith.python.package import plan_views
from clientsmith.source.bundle import Bundle
from clientsmith.source.files import display_name
from clientsmith.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Known:
    """All that a run has made, up to the files; `names` are those of what exists today."""

    project: Project
    bundle: Bundle
    named: NamedPackage
    lock: NameLock
    files: Files
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
    """Run a project up to its files; None when an error stopped it, which has been said."""
    trail = Trail()
    request = request_of(project)
    bundle: Bundle | None = None
    api: Api | None = None
    steps = run(request)
    for doing in PROGRESS:
        terminal.progress(doing)
        step = next(steps, None)
        if step is None:
            break
        remember(trail, step)
        match step:
            case Loaded():
                bundle = step.bundle
            case Lowered():
                api = step.api
                break
            case _:
                pass
    terminal.progress("")
    folders = template_folders(project.pack, project.templates)
    locks, found = read_locks(request.locks)
    pack, more = read_pack(folders)
    plugin, others = load_plugins(pack.plugins if pack is not None else ())
    trail.diagnostics += (*found, *more, *others)
    good = not has_errors(trail.diagnostics)
    if bundle is None or api is None or locks is None or pack is None or not good:
        give_up(terminal, trail, "nothing can be explained")
        return None
    lock = locks.names or NameLock()
    planned, _ = plan_views(api, request.config, bundle.root, lock)
    named = planned.named
    entries = named.lock or {}
    alive = {k: e.name for k, e in entries.items() if k not in lock.entries or k in named.held.were}
    files = Files(pack, planned.views, request.config.variables, plugin, folders)
    return Known(project, bundle, named, lock, files, alive)
