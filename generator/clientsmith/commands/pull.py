"""What `clientsmith pull` does, up to its exit code.

In: the terminal and an opened project. Out: the exit code; everything is printed through the
terminal. What is fetched and written is *not* decided here (`pull`, `source/remote`), nor what has
changed (`difference`).
"""

from __future__ import annotations

from pathlib import Path

from clientsmith.config import UpstreamConfig
from clientsmith.diagnostics import Diagnostic, has_errors
from clientsmith.difference.changes import Change
from clientsmith.difference.news import has_come, news, sum_up_changes
from clientsmith.difference.report import report_changes
from clientsmith.loading import load_document
from clientsmith.project import Project
from clientsmith.pull.upstream import Pulled, pull
from clientsmith.report import count_findings, plural
from clientsmith.source.bundle import Bundle
from clientsmith.source.collect import load
from clientsmith.source.files import display_name
from clientsmith.source.remote import Remote, read_lock
from clientsmith.terminal import Terminal

_UNCHANGED = "nothing was written"


def pull_upstream(terminal: Terminal, project: Project, upstream: UpstreamConfig) -> int:
    """Bring what is published into its folder, and say what is new against our edition."""
    # Ours is read first, because it may be the very file that is going to change.
    edition = _read_edition(terminal, project)
    terminal.progress("fetching")
    pulled, found = pull(upstream, project.config.where("upstream", "url"))
    terminal.progress("")
    if pulled is None:
        return _give_up(terminal, found)
    terminal.show(found, pulled.texts)
    _say_what_was_written(terminal, upstream.folder, pulled)
    if edition is not None:
        _say_news(terminal, project, edition.changes_to(pulled), brief=not pulled.is_modified)
    return 0


def pull_remote(terminal: Terminal, project: Project) -> int:
    """Fetch all files on the web that the document refers to, and lock what they are now."""
    lock, hosts = project.config.remote.lock, project.config.remote.hosts
    if lock is None or not hosts:
        terminal.complain('the configuration allows no host; name some in "remote.hosts"')
        return 1
    if isinstance(project.spec, str):
        terminal.complain(f'"{project.spec}" is read from the web itself, so nothing is locked')
        return 1
    before, _ = read_lock(lock)
    terminal.progress("fetching")
    bundle, found = load(project.spec, remote=Remote(hosts, lock, renew=True))
    terminal.progress("")
    if bundle is None or has_errors(found):
        return _give_up(terminal, found, bundle)
    terminal.show(found, bundle.texts)
    after, _ = read_lock(lock)
    old, new = before or {}, after or {}
    changed = [address for address in new if old.get(address) != new[address]]
    for address in changed:
        word = "changed" if address in old else "new"
        terminal.say(f"{word}: {address}")
    for address in old.keys() - new.keys():
        terminal.say(f"no longer used: {address}")
    same = len(new) - len(changed)
    terminal.say(f"{display_name(lock)}: {plural(len(new), 'file')}, {same} unchanged")
    return 0


class _Edition:
    """Our edition of the document: as its files have it, and with the overlays on top."""

    def __init__(self, base: Bundle, overlaid: Bundle) -> None:
        self._base = base
        self._overlaid = overlaid

    def changes_to(self, pulled: Pulled) -> tuple[Change, ...]:
        """What is published and not ours even with overlays, and what else differs from the base.

        What only an overlay has or corrects is no news: nobody publishes it.
        """
        against_base = news(self._base.root, pulled.document)
        if self._overlaid is self._base:
            return against_base
        against_all = news(self._overlaid.root, pulled.document)
        come = tuple(change for change in against_all if has_come(change))
        return (*come, *(change for change in against_base if not has_come(change)))


def _read_edition(terminal: Terminal, project: Project) -> _Edition | None:
    """Our edition; None, with the reason on the terminal, when there is none to compare with."""
    if isinstance(project.spec, Path) and not project.spec.exists():
        terminal.say(f'there is no "{display_name(project.spec)}" to compare with yet')
        return None
    base, found = load_document(project.spec, (), project.config)
    overlaid = base
    if project.overlays and base is not None:
        overlaid, found = load_document(project.spec, project.overlays, project.config)
    if base is None or overlaid is None or has_errors(found):
        terminal.show(found, {} if base is None else base.texts)
        terminal.complain("our own document has errors, so nothing is compared with it")
        return None
    return _Edition(base, overlaid)


def _say_what_was_written(terminal: Terminal, folder: Path, pulled: Pulled) -> None:
    name = display_name(folder)
    for path in pulled.edited:
        terminal.complain(f'"{name}/{path}" had been edited by hand and is what is published again')
    if not pulled.is_modified:
        terminal.say(f"{name}: not modified, {_UNCHANGED}")
        return
    counts = f"{plural(len(pulled.written), 'file')} written"
    if pulled.removed:
        counts += f", {len(pulled.removed)} removed"
    version = pulled.lock.api_version
    terminal.say(f"{name}: {counts}" + (f"; API version {version}" if version else ""))


def _say_news(
    terminal: Terminal, project: Project, changes: tuple[Change, ...], *, brief: bool
) -> None:
    spec = project.spec
    ours = display_name(spec) if isinstance(spec, Path) else spec
    terminal.say(f"against {ours}: {sum_up_changes(changes)}")
    if not brief or terminal.verbose:
        for line in report_changes(changes, verbose=terminal.verbose):
            terminal.say(line)


def _give_up(
    terminal: Terminal, found: tuple[Diagnostic, ...], bundle: Bundle | None = None
) -> int:
    terminal.show(found, {} if bundle is None else bundle.texts)
    errors = tuple(d for d in found if has_errors((d,)))
    terminal.complain(f"{count_findings(errors)}; {_UNCHANGED}")
    return 1
