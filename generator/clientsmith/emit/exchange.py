"""Two paths change places in one step that nobody can see half done.

Linux has `renameat2(..., RENAME_EXCHANGE)` since 3.15 and macOS `renamex_np(..., RENAME_SWAP)`
since 10.12; Python offers neither. Where the system or the file system has no such step, the
answer is False and nothing has happened.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = -100
_EXCHANGE: Final = 2
"""RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS have the same value."""

_UNSUPPORTED: Final = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(one: Path, other: Path) -> bool:
    """Let two paths change places; whether this is possible here.

    Raises OSError when it is possible and fails, as with a path that does not exist.
    """
    try:
        library = ctypes.CDLL(None, use_errno=True)
        first, second = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            failed = library.renamex_np(first, second, _EXCHANGE)
        else:
            failed = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    except (AttributeError, OSError, TypeError):  # another system, or another C library
        return False
    number = ctypes.get_errno()
    if failed and number in _UNSUPPORTED:
        return False
    if failed:
        raise OSError(number, os.strerror(number), str(one))
    return True
