"""What has to be made anew in a process that was forked off.

Locks may have been held by threads that do not exist there, and connections belong to both
processes. What is *not* decided here: what exactly is renewed.
"""

from __future__ import annotations

import os
import weakref
from typing import Final, Protocol

__all__ = ["renew_after_fork"]


class Renewable(Protocol):
    """Something that does not survive a fork as it is."""

    def renew(self) -> None:
        """Called once in the new process, before anything else happens there."""
        ...


_ALIVE: Final[weakref.WeakSet[Renewable]] = weakref.WeakSet()


def renew_after_fork(item: Renewable) -> None:
    """See to it that `item` is renewed in every process that is forked off."""
    _ALIVE.add(item)


def _renew_all() -> None:
    for item in tuple(_ALIVE):
        item.renew()


if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_child=_renew_all)
