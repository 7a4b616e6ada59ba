"""What the status of a failure says about trying again: the one table of it.

=============  =================================================================================
status         what it says
=============  =================================================================================
425, 429, 529  refused for now: the server did not begin to work on the request
408, 500, 502  it broke on the way to the server, in it or on the way back: what was asked for
503, 504       may have been done
520 to 524     the same, said by an edge proxy in front of the server
409            another change got in the way, where the API means that by it
others         nothing that would pass by itself
=============  =================================================================================

What is *not* decided here: whether a request is repeated, which its method has a say in (`retries`).
"""

from __future__ import annotations

from typing import Final

__all__ = ["CONFLICT", "FAILED", "REFUSED", "may_pass"]

REFUSED: Final = frozenset({425, 429, 529})
FAILED: Final = frozenset({408, 500, 502, 503, 504, *range(520, 525)})
CONFLICT: Final = 409


def may_pass(status: int, *, conflicts: bool = False) -> bool:
    """Tell whether the same request may succeed later; `conflicts` says whether 409 may."""
    return status in REFUSED or status in FAILED or (conflicts and status == CONFLICT)
