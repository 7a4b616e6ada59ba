"""Why a package is not what a run would write: what has changed since it was written.

In: the manifest of the last run, the one that a run would write, and what stands on the disk. Out:
`Reason`s, by kind and in the order of the flow. What differs between the texts is *not* decided
here (`reconcile`, `diff`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from clientsmith.emit.manifest import MANIFEST, Inputs, Manifest, digest
from clientsmith.emit.reconcile import Obstacle
from clientsmith.frozen import dataclass

_LOCKS: Final = "locks"
_KINDS: Final = ("document", "overlays", "configuration", _LOCKS, "templates")
"""The kinds of inputs, in the order of the flow; others follow."""

BY_HAND: Final = "by hand"
"""The kind of what a person has done to generated files."""
REMOVED: Final = "was removed"
"""How a file has changed that is not there any more."""
_OF_SEVERAL: Final = {"has": "have", "is": "are", "was": "were"}


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing that has changed, and how: `openapi.yaml`, `has changed`. The name is that of an
    input or of a generated file, and empty for what is no file.
    """

    name: str
    how: str

    def __str__(self) -> str:
        return f"{self.name} {self.how}".strip()


@dataclass(frozen=True, slots=True)
class Reason:
    """One kind of thing that has changed, such as `document`, and which of them."""

    kind: str
    causes: tuple[Cause, ...]


def list_causes(causes: Iterable[Cause], most: int) -> str:
    """Causes as one line: what has changed alike stands together, `most` names of each."""
    alike: dict[str, list[str]] = {}
    for cause in causes:
        alike.setdefault(cause.how, []).append(cause.name)
    return ", ".join(_list(names, how, most) for how, names in alike.items())


def _list(names: Sequence[str], how: str, most: int) -> str:
    if len(names) == 1:
        return f"{names[0]} {how}".strip()
    verb, _, rest = how.partition(" ")
    shown, more = ", ".join(names[:most]), len(names) - most
    counted = f"{shown} and {more} more" if more > 0 else shown
    return f"{counted} {_OF_SEVERAL.get(verb, verb)} {rest}".rstrip()


def find_reasons(
    previous: Manifest | None,
    wanted: Manifest,
    found: Mapping[str, str | Obstacle],
    locks: Mapping[str, str | None] | None = None,
) -> tuple[Reason, ...]:
    """All that has changed. The generator's own code is suspected when nothing else has.

    `locks` has what the locks say that a run would write; None for one that is not there. That a
    lock is to change is a consequence, and no reason.
    """
    if previous is None:
        return (Reason("package", (Cause("", "clientsmith has not written one here"),)),)
    locks = locks or {}
    reasons = [*_inputs(previous, _as_they_are(wanted.inputs, locks)), *_makers(previous, wanted)]
    if not reasons and (previous.files != wanted.files or locks):
        version = wanted.maker.generator
        cause = Cause("", f"{version} writes other texts than it did")
        reasons = [Reason("generator", (cause,))]
    return (*reasons, *_by_hand(previous, found))


def _as_they_are(wanted: Inputs, locks: Mapping[str, str | None]) -> Inputs:
    """The inputs with the locks that there are, not with those that a run would write."""
    there = {name: digest(text) for name, text in locks.items() if text is not None}
    others = {name: was for name, was in wanted.get(_LOCKS, {}).items() if name not in locks}
    return {**wanted, _LOCKS: {**others, **there}}


def _inputs(previous: Manifest, wanted: Inputs) -> Iterator[Reason]:
    kinds = previous.inputs.keys() | wanted.keys()
    for kind in (*_KINDS, *sorted(kinds - set(_KINDS))):
        before, after = previous.inputs.get(kind, {}), wanted.get(kind, {})
        causes = [
            Cause(name, "has changed" if name in after else "is gone")
            for name, was in before.items()
            if after.get(name) != was
        ]
        causes += [Cause(name, "is new") for name in after if name not in before]
        if causes:
            yield Reason(kind, tuple(sorted(causes, key=str)))


def _makers(previous: Manifest, wanted: Manifest) -> Iterator[Reason]:
    before, after = previous.maker, wanted.maker
    pairs = (
        ("generator", before.generator, after.generator),
        ("contract", before.contract, after.contract),
        ("black", before.black, after.black),
    )
    for kind, old, new in pairs:
        if old != new:
            yield Reason(kind, (Cause("", f"{old or 'unknown'} became {new}"),))


def _by_hand(previous: Manifest, found: Mapping[str, str | Obstacle]) -> Iterator[Reason]:
    causes: list[Cause] = []
    for path, was in sorted(previous.files.items()):
        there = found.get(path)
        if there is None:
            causes.append(Cause(path, REMOVED))
        elif path != MANIFEST and (isinstance(there, Obstacle) or digest(there) != was):
            causes.append(Cause(path, "was edited"))
    if causes:
        yield Reason(BY_HAND, tuple(causes))
