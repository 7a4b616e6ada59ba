"""Which days."""

from typing import TypedDict

PetCreateWhenParam = TypedDict("PetCreateWhenParam", {"from": str, "to": str}, total=False)
"""Which days.

Keys:
    from: The first day.
    to: The last day, None for none.
"""
