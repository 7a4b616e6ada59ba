"""What the stages of a run have made, each with what it has to say.

In: nothing. Out: the classes of which `Step` is the sum, in the order in which a run yields them.
Which stage follows which is *not* decided here (`pipeline`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass

if TYPE_CHECKING:  # stages are imported when they are reached
    from clientsmith.api.operations import Api
    from clientsmith.emit.manifest import Manifest
    from clientsmith.emit.package import Package
    from clientsmith.emit.reconcile import Changes
    from clientsmith.emit.standing import Standing
    from clientsmith.ledger import Ledger
    from clientsmith.locks import LockText
    from clientsmith.openapi.model import Document
    from clientsmith.release.kept import Kept
    from clientsmith.source.bundle import Bundle


@dataclass(frozen=True, slots=True)
class Loaded:
    """The files are one document."""

    bundle: Bundle
    kept: tuple[Kept, ...]
    """What the document has lost since the last release and `bundle` still has."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """The document has its shape."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Lowered:
    """The document has its meaning."""

    api: Api
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Recalled:
    """Nothing but prose is otherwise than in the last run: this stands for what came of it then."""

    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """The files of the package are known, and what of the document they cover."""

    package: Package
    ledger: Ledger
    locks: tuple[LockText, ...]
    views: Mapping[str, Sequence[object]]
    """All that a pack can ask for, by name; what it has not asked for is made at the first look."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files have their texts."""

    texts: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is to be done to the output folder, and what stands in it now."""

    changes: Changes
    manifest: Manifest
    standing: Standing
    locks: tuple[LockText, ...]
    """The locks that this run is to write: those that say something else than before."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Stopped:
    """A stage found errors; there is nothing to go on with."""

    diagnostics: tuple[Diagnostic, ...]


Step: TypeAlias = Loaded | Parsed | Lowered | Recalled | Planned | Rendered | Reconciled | Stopped

PROGRESS = ("reading", "checking", "understanding", "planning", "rendering", "comparing")
"""What the run is doing while the next step is awaited, in order."""
