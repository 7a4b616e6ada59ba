"""Holds when the box is in the state given."""

from typing import Required, TypedDict


class EqualsCheckboxPropertyFilterParam(TypedDict, total=False):
    """Holds when the box is in the state given."""

    equals: Required[bool]
    """True for ticked, false for unticked."""
