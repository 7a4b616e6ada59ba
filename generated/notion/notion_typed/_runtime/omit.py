"""Sentinels for "no value was given", which is something else than ``None`` (JSON ``null``).

What is *not* decided here: what leaving a value out means; whoever builds a request drops it.
"""

from __future__ import annotations

from typing import Final, Literal, final

__all__ = ["NotGiven", "Omit", "not_given", "omit"]


@final
class Omit:
    """The type of `omit`, the default of every optional argument: the value is not sent."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


@final
class NotGiven:
    """The type of `not_given`: keep what the client was configured with (``None`` turns it off)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "not_given"

    def __reduce__(self) -> str:
        return "not_given"


omit: Final = Omit()
"""Leave this value out of the request."""

not_given: Final = NotGiven()
"""Use the client's own setting."""
