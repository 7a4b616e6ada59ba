"""The journal: what a run was about to write, for the run after one that was killed.

It is written before the first file of an output folder is touched and removed after the last. A
run that finds one knows that the texts it names are its own, though the manifest does not list
them: they are no edits by hand.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from clientsmith.emit.cache import CACHE, make_cache
from clientsmith.emit.manifest import digest, is_inside
from clientsmith.source.node import JsonValue

_JOURNAL = "journal.json"


def write_journal(output: Path, texts: Mapping[str, str]) -> None:
    """Remember what is about to be written. Raises OSError: without a journal nothing may be."""
    digests = {path: digest(text) for path, text in sorted(texts.items())}
    path = make_cache(output) / _JOURNAL
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        json.dump({"writing": digests}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())  # it must be there before what it tells about, whatever happens
    new.replace(path)


def read_journal(output: Path) -> Mapping[str, str]:
    """What a run that was killed may have written: digests by path; usually nothing."""
    try:
        value: JsonValue = json.loads((output / CACHE / _JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    match value:
        case {"writing": dict(files)}:
            return {
                path: was for path, was in files.items() if isinstance(was, str) and is_inside(path)
            }
        case _:
            return {}


def remove_journal(output: Path) -> None:
    """Everything has been written."""
    with suppress(OSError):
        (output / CACHE / _JOURNAL).unlink(missing_ok=True)
