"""What stands in an output folder before a run changes it.

In: the folder, and the paths that will be generated. Out: a `Standing`, or an error when the
manifest there cannot be believed. What comes of it is *not* decided here (`reconcile`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.emit.disk import look
from clientsmith.emit.journal import read_journal
from clientsmith.emit.manifest import MANIFEST, Manifest, read_manifest
from clientsmith.emit.merged import read_both_sides
from clientsmith.emit.reconcile import Obstacle
from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """`previous` is what the last run recorded, `found` what stands where files are generated.

    `unfinished` has the digests of texts that are ours though no manifest lists them: what a run was
    about to write when it was killed, and what either side of a merge has written.
    """

    previous: Manifest | None
    unfinished: Mapping[str, frozenset[str]]
    found: Mapping[str, str | Obstacle]

    @property
    def texts(self) -> Mapping[str, str]:
        """What was found, as far as it is text."""
        return {path: text for path, text in self.found.items() if isinstance(text, str)}


def stand(
    output: Path, paths: Iterable[str], *, force: bool
) -> tuple[Standing | None, tuple[Diagnostic, ...]]:
    """Look at an output folder. With `force`, a manifest that cannot be read is none, and of one in
    conflict both sides hold.
    """
    for folder in (output, *output.parents):
        if not folder.is_dir() and (folder.exists() or folder.is_symlink()):
            return None, (_no_folder(output, folder),)
    previous: Manifest | None = None
    unfinished: Mapping[str, frozenset[str]] = {}
    there = look(output, [MANIFEST]).get(MANIFEST)
    if isinstance(there, str):
        previous, found = read_manifest(there)
        if previous is None:
            if not force:
                return None, found
            unfinished = read_both_sides(there)
    for path, was in read_journal(output).items():
        unfinished = {**unfinished, path: unfinished.get(path, frozenset()) | {was}}
    recorded = () if previous is None else previous.files
    found_there = look(output, {*paths, *recorded, *unfinished, MANIFEST})
    return Standing(previous, unfinished, found_there), ()


def _no_folder(output: Path, path: Path) -> Diagnostic:
    what = "a symbolic link that leads nowhere" if not path.exists() else "no folder"
    above = "" if path == output else f'is below "{path.as_posix()}", which '
    problem = f'the output folder "{output.as_posix()}" {above}is {what}'
    return diagnostic("cannot-write", problem, hint="move it away or choose another output folder")
