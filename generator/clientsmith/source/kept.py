"""Files that keep what came from the web: written whole or not at all, known by their hash.

In: a path and bytes. Out: nothing, or an OSError. Not decided here: what is kept and what a lock
says about it (`remote`, `pull`).
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

TEMPORARY: Final = ".clientsmith-tmp"
"""The end of the name of a file that is being written. A killed run may leave one behind, which
nothing reads and the next run replaces."""


def hash_of(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal digits."""
    return sha256(content).hexdigest()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it, not even after a power failure.

    Raises OSError when the disk refuses, in which case the file is what it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}{TEMPORARY}")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def read_kept(path: Path) -> bytes | None:
    """The bytes of a file, or None when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None
