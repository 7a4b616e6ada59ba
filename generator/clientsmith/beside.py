"""Files among the bytecode of this package: they save time, and may be gone at any moment.

In: the source file of the module that keeps something, and bytes. Out: a folder, and a file in it
that is whole or not there. Whoever can write to such a folder can change this program itself, so
what lies there is believed as bytecode is. What is kept, and whether it still holds, is *not*
decided here.
"""

from __future__ import annotations

import os
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path


def beside_bytecode(source: str) -> Path:
    """The folder that has the bytecode of a source file."""
    return Path(cache_from_source(source)).parent


def keep(path: Path, content: bytes) -> None:
    """Put a file there. It does no harm when that fails: the folder may be anybody's."""
    # Another process may be reading, or writing the same: each replaces the whole file at once.
    new = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)
        new.replace(path)
