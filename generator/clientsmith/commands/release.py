"""What `clientsmith generate --release` does: judge the wish, then release what has been written.

In: the terminal, an opened project, and what a run has seen. Out: a release, or the reason why there
is none. What cannot be done is said before anything is written. What is new since the last release
is found in `newsroom`, and told by other runs in `news`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.commands.newsroom import (
    Work,
    name_package,
    propose_next,
    see_state,
    write_texts,
)
from clientsmith.commands.newswish import ReleaseWish
from clientsmith.commands.trail import Trail
from clientsmith.freshness import shown
from clientsmith.release.changelog import CHANGELOG
from clientsmith.release.files import FIRST_VERSION, ReleaseFiles, find_release, read_version
from clientsmith.release.versions import why_no_version
from clientsmith.report import plural

if TYPE_CHECKING:  # comparing is for releases that follow another one
    from clientsmith.release.proposal import Proposal, State


def why_no_release(work: Work, wish: ReleaseWish) -> str:
    """Why what is wished cannot be released, as far as that can be known before the package is
    written; empty when nothing speaks against it.
    """
    files = find_release(work.project, work.output)
    if files is None or not files.ours:
        return "a release needs a configuration, and the output folder that it names"
    version = wish.version or work.project.config.package.version
    problem = why_no_version(version, read_version(files)) if version else ""
    if not problem:
        return ""
    where = "--as" if wish.version else "package.version of the configuration"
    return f"{problem}; choose another one for {where}"


def make_release(
    work: Work, wish: ReleaseWish, trail: Trail, again: Callable[[str], Trail | None]
) -> bool:
    """Release the package that has just been written: choose the version, write the package with it
    (`again` does, and gives what it has seen), its changelog and what the next release is compared
    with. Whether all of that was possible.
    """
    files = find_release(work.project, work.output)
    if files is None:
        return False
    version = wish.version or work.project.config.package.version
    proposal: Proposal | None = None
    if files.exists:
        found = propose_next(work, files, trail)
        if found is None:
            return False
        _, proposal = found
        version = version or _choose(proposal)
        if not version:
            work.terminal.complain(
                f"nothing has changed since {proposal.version}, so there is nothing to release; "
                "--as VERSION releases it all the same"
            )
            return False
    version = version or FIRST_VERSION
    seen = again(version)
    if seen is None:
        return False
    if proposal is not None and trail.kept:  # some of it may have gone with this version
        found = propose_next(work, files, seen)
        if found is None:
            return False
        state, proposal = found
    else:
        written = see_state(work, seen)
        if written is None:
            return False
        state = written
    if not write_texts(work.terminal, _texts(work, files, state, proposal)):
        return False
    changed = set(seen.changed)
    if (
        state.kept
    ):  # it stands elsewhere in the document of this release, and coverage.json says where
        seen = again(version)
        if seen is None:
            return False
        changed |= set(seen.changed)
    places = [shown(files.folder), shown(work.output / CHANGELOG)]
    if changed:
        places = [f"{plural(len(changed), 'file')} of {shown(work.output)}", *places]
    work.terminal.say(f"released {state.interface.version}; written: {', '.join(places)}")
    return True


def _texts(
    work: Work, files: ReleaseFiles, state: State, proposal: Proposal | None
) -> Mapping[Path, str]:
    """All that a release writes besides the package itself."""
    from clientsmith.interface.saved import write_interface
    from clientsmith.release.changelog import put_entry
    from clientsmith.release.document import write_document
    from clientsmith.release.record import make_record, write_record
    from clientsmith.release.report import write_entry

    interface = state.interface
    entry = ["First release."] if proposal is None else list(write_entry(proposal))
    changelog = work.output / CHANGELOG
    there = changelog.read_bytes().decode() if changelog.is_file() else ""
    name = name_package(work, interface.package)
    texts = {
        files.record: write_record(make_record(interface.version, state.root, state.code)),
        files.document: write_document(state.root),
        files.surface: write_interface(interface),
        changelog: put_entry(there, interface.version, entry, name),
    }
    return {**texts, files.unions: state.decodings} if state.decodings else texts


def _choose(proposal: Proposal) -> str:
    """The next version; empty when there is nothing to release. What was kept goes with it, unless
    it is only to mend something.
    """
    from clientsmith.release.versions import Level, next_version

    level = proposal.level
    announced = any(it.announced for it in proposal.kept)
    if announced and level is not Level.PATCH:
        level = max(level, Level.BREAKING_MINOR)
    if level is Level.NONE:
        return ""
    return next_version(proposal.version, level) or proposal.version
