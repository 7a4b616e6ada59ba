"""What has changed since the last release, and which version should be next.

In: the last release, and what stands now: the document, the interface of the package, how unions are
decoded, the operations that are kept, and which modules nobody generates. Out: a `Proposal`. Nothing
is written. How it reads is *not* decided here (`report`).
"""

from __future__ import annotations

from dataclasses import dataclass

from clientsmith.difference.changes import Change as DocumentChange
from clientsmith.difference.compare import compare
from clientsmith.difference.edition import read_edition
from clientsmith.interface.changes import Change
from clientsmith.interface.compare import compare_interfaces
from clientsmith.interface.model import Interface
from clientsmith.release.files import Baseline
from clientsmith.release.kept import Kept, without
from clientsmith.release.record import digest_document
from clientsmith.release.versions import Level, level_of, name_step, next_version
from clientsmith.source.node import Map

_COMMENT = "#"


@dataclass(frozen=True, slots=True)
class Decodings:
    """How unions are decoded: how many there are, and the rules that have gone and come."""

    unions: int
    gone: tuple[str, ...]
    come: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class State:
    """What stands now. `decodings` is the text of the lock of unions, `code` a digest of the package
    (`record`), and `by_hand` has the modules that nobody generates, seen from the package.
    """

    root: Map
    interface: Interface
    decodings: str = ""
    kept: tuple[Kept, ...] = ()
    code: str = ""
    by_hand: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """`package` is the import name. `version` is that of the last release, `proposed` the next one:
    the same when nothing has changed, empty when versions are not of the form `1.2.3`.
    """

    package: str
    version: str
    proposed: str
    level: Level
    changes: tuple[Change, ...]
    document: tuple[DocumentChange, ...]
    decodings: Decodings
    kept: tuple[Kept, ...]
    by_hand: tuple[str, ...]

    @property
    def step(self) -> str:
        """Which part of the version is raised."""
        return name_step(self.version, self.proposed)

    @property
    def nothing_new(self) -> bool:
        """Whether all is as it was released."""
        return self.level is Level.NONE


def propose(released: Baseline, now: State, *, whole: bool) -> Proposal:
    """Compare what stands now with the last release.

    Unless the `whole` is wanted, documents are not compared when the package alone decides: every
    run after a change would wait for it.
    """
    changes = compare_interfaces(released.interface, now.interface)
    same = digest_document(now.root) == released.record.document
    document: tuple[DocumentChange, ...] = ()
    level = level_of(changes, (), released.interface)
    if not same and (whole or level is not Level.MAJOR):
        document = _compare_documents(released.root, now.root, now.kept)
        level = level_of(changes, document, released.interface)
    if level is Level.NONE and not (same and now.code == released.record.code):
        level = Level.PATCH  # what people read, or how something is done
    decoded = compare_decodings(released.decodings, now.decodings)
    if decoded.gone:
        level = max(level, Level.MINOR)
    return Proposal(
        now.interface.package,
        released.record.version,
        next_version(released.record.version, level),
        level,
        changes,
        document,
        decoded,
        now.kept,
        now.by_hand,
    )


def _compare_documents(
    released: Map, root: Map, kept: tuple[Kept, ...]
) -> tuple[DocumentChange, ...]:
    """What is kept is told as what it is, gone, and only once."""
    before, _ = read_edition(without(released, (it for it in kept if it.announced)))
    after, _ = read_edition(without(root, kept))
    return () if before is None or after is None else compare(before, after)


def compare_decodings(before: str, after: str) -> Decodings:
    """The rules of two locks of unions that only one of them has."""
    old, new = _rules(before), _rules(after)
    unions = {rule.partition(":")[0] for rule in new}
    return Decodings(
        len(unions),
        tuple(rule for rule in old if rule not in set(new)),
        tuple(rule for rule in new if rule not in set(old)),
    )


def _rules(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip() and line[0] != _COMMENT]
