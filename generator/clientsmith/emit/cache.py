"""The folder inside of an output folder that is clientsmith's own: nothing in it belongs to the
package.

Version control ignores it by itself, and it may be removed at any time. What lies in it is decided
by `stamp`, `journal`, `exclusive` and `swap`.
"""

from __future__ import annotations

from pathlib import Path

CACHE = ".clientsmith_cache"

_IGNORE = "# Made by clientsmith; may be removed.\n*\n"


def make_cache(output: Path) -> Path:
    """The cache folder of an output folder, made if it is not there. Raises OSError."""
    folder = output / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_IGNORE, encoding="utf-8")
    return folder
