"""What a document means, all things named: understood in this run, or recalled from the last.

In: a request and its document, in one piece or already lowered. Out: an `Understood`. Whether the
last run's will do is decided by `recall`; what becomes of it is *not* decided here (`pipeline`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.meanwhile import Meanwhile
from clientsmith.request import Request
from clientsmith.source.bundle import Bundle
from clientsmith.source.files import display_name

if TYPE_CHECKING:  # a run that recalls needs little of what others need
    from clientsmith.api.operations import Api
    from clientsmith.locks import LockText
    from clientsmith.python.package import PackageViews
    from clientsmith.recall.meaning import Meaning
    from clientsmith.recall.memory import Memory

LEAST = 5000
"""Nodes; what has fewer is understood in the time that it takes to recall it."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A document's meaning, the views of it, and what the locks are to say."""

    meaning: Meaning
    views: PackageViews
    locks: tuple[LockText, ...]


def find_memory(request: Request, bundle: Bundle) -> Memory | None:
    """Where the last run has left what it understood; None where there is no last run, and for a
    document of less than `LEAST` nodes.
    """
    from clientsmith.emit.manifest import MANIFEST
    from clientsmith.locks import look_at_locks
    from clientsmith.recall.memory import open_memory
    from clientsmith.recall.outline import make_outline

    output = request.output
    if not request.recalls or request.accept_decoding or output is None:
        return None
    outline = make_outline(bundle.root) if (output / MANIFEST).is_file() else None
    if outline is None or len(outline.nodes) < LEAST:
        return None
    locks = look_at_locks(request.locks)
    if locks is None:
        return None
    names = (bundle.root.text.name, *sorted(bundle.texts), *map(display_name, request.locks or ()))
    return open_memory(request.config, outline, locks, output=output, names=names)


def recall(request: Request, bundle: Bundle, memory: Memory) -> Understood | None:
    """What the last run has understood, if that holds still: its locks are what they were."""
    from clientsmith.locks import leave_locks
    from clientsmith.python.package import view_package

    meaning = memory.recall()
    if meaning is None:
        return None
    views = view_package(meaning.named, request.config, bundle.root)
    return Understood(meaning, views, leave_locks(request.locks, memory.locks))


def name_things(
    request: Request,
    bundle: Bundle,
    api: Api,
    parsed: tuple[Diagnostic, ...],
    lowered: tuple[Diagnostic, ...],
) -> tuple[Understood | None, tuple[Diagnostic, ...]]:
    """The package of an API with all its names; None when a lock cannot be believed.

    `parsed` and `lowered` is what was found in the document on the way to the API.
    """
    from clientsmith.locks import read_locks, renew_locks
    from clientsmith.python.package import plan_views
    from clientsmith.recall.meaning import Meaning

    locks, found = read_locks(request.locks)
    if locks is None:
        return None, found
    views, more = plan_views(api, request.config, bundle.root, locks.names)
    renewed, others = renew_locks(
        locks, views.named, views.decodings, accepted=request.accept_decoding
    )
    meaning = Meaning(views.named, parsed, lowered, (*found, *more, *others))
    return Understood(meaning, views, renewed), ()


def keep(memory: Memory | None, understood: Understood) -> Meanwhile[None] | None:
    """Let the next run have it, if that will find the locks that this one was made with."""
    if memory is None or not memory.writes:
        return None
    if {lock.path.name: lock.after for lock in understood.locks} != memory.locks:
        return None
    return Meanwhile(partial(memory.keep, understood.meaning))
