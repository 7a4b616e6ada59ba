"""Decide what happens to each file: written, deleted, kept, or in conflict with a person's work.

In: the rendered texts, the manifest of the last run, and what stands on the disk now. Out: the
`Changes` and an error for each conflict. Files that are neither rendered nor in the manifest
belong to the user and do not occur here. Nothing is read or written (`emit/disk`).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import Enum

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.manifest import MANIFEST, Manifest, digest, write_manifest
from clientsmith.frozen import dataclass


class Obstacle(Enum):
    """What can stand at a path besides a text."""

    FOLDER = "a folder"
    LINK = "a symbolic link"
    NOT_TEXT = "a file that is not UTF-8 text"
    OTHER = "something that is not a file"


@dataclass(frozen=True, slots=True)
class Changes:
    """The four kinds of change; each path, sorted, is in exactly one of them.

    `write` has the new texts. `conflict` has the paths where a person's work stands in the way:
    nothing at all is written while there is one. `lost` has those of the paths that are written or
    deleted where it stands and does not count, because the run was forced.
    """

    write: Mapping[str, str]
    delete: tuple[str, ...]
    keep: tuple[str, ...]
    conflict: tuple[str, ...]
    lost: tuple[str, ...] = ()

    @property
    def nothing_to_do(self) -> bool:
        """Whether the disk is as it should be."""
        return not (self.write or self.delete or self.conflict)


def reconcile(
    rendered: Mapping[str, str],
    manifest: Manifest,
    previous: Manifest | None,
    found: Mapping[str, str | Obstacle],
    *,
    unfinished: Mapping[str, AbstractSet[str]] | None = None,
    force: bool = False,
) -> tuple[Changes, tuple[Diagnostic, ...]]:
    """Compare what should be there with what was written last and what is there.

    `manifest` is that of the rendered texts and is written with them. `found` has an entry for
    each path of `rendered`, of `previous` and of the manifest itself where something stands on the
    disk. `unfinished` has the digests of texts that are ours though `previous` does not list them. With
    `force` a text that a person wrote or edited is replaced.
    """
    unfinished = unfinished or {}
    written: Mapping[str, str] = {} if previous is None else previous.files
    recorded = {*unfinished, *written}
    wanted = {**rendered, MANIFEST: write_manifest(manifest)}
    write: dict[str, str] = {}
    delete: list[str] = []
    keep: list[str] = []
    conflict: list[str] = []
    lost: list[str] = []
    diagnostics: list[Diagnostic] = []
    for path in sorted(wanted.keys() | recorded):
        text, there = wanted.get(path), found.get(path)
        if there is None:
            if text is not None:
                write[path] = text
        elif there == text:
            keep.append(path)
        elif isinstance(there, Obstacle):
            conflict.append(path)
            diagnostics.append(_obstacle(path, there))
        elif (ours := _is_ours(path, there, written, unfinished)) or force:
            if not ours:
                lost.append(path)
            if text is None:
                delete.append(path)
            else:
                write[path] = text
        elif path in recorded:
            conflict.append(path)
            diagnostics.append(_edited(path, there, text))
        else:
            conflict.append(path)
            diagnostics.append(_foreign(path))
    changes = Changes(write, tuple(delete), tuple(keep), tuple(conflict), tuple(lost))
    return changes, tuple(diagnostics)


def _is_ours(
    path: str,
    there: str,
    written: Mapping[str, str],
    unfinished: Mapping[str, AbstractSet[str]],
) -> bool:
    known = digest(there)
    return path == MANIFEST or known == written.get(path) or known in unfinished.get(path, ())


def _edited(path: str, there: str, text: str | None) -> Diagnostic:
    if text is None:
        return diagnostic(
            "edited-by-hand",
            f'"{path}" was edited by hand and is no longer generated',
            Location(path, 1, 1),
            hint="move what you wrote below lib/ and remove the file, or run with --force to remove it",
        )
    return diagnostic(
        "edited-by-hand",
        f'"{path}" was edited by hand since it was generated',
        Location(path, _first_difference(there, text), 1),
        hint="move what you wrote below lib/ or into a template, or run with --force to replace it",
    )


def _foreign(path: str) -> Diagnostic:
    return diagnostic(
        "not-generated",
        f'"{path}" stands where a file will be generated, and clientsmith did not write it',
        Location(path, 1, 1),
        hint="move it away, choose another output folder, or run with --force to replace it",
    )


def _obstacle(path: str, there: Obstacle) -> Diagnostic:
    return diagnostic(
        "not-generated",
        f'"{path}" is {there.value} where a file will be generated',
        Location(path, 1, 1),
        hint="move it away or choose another output folder",
    )


def _first_difference(there: str, text: str) -> int:
    """The line, counted from 1, of the first difference between two texts."""
    old, new = there.split("\n"), text.split("\n")
    shared = min(len(old), len(new))
    return next((at for at in range(shared) if old[at] != new[at]), shared - 1) + 1
