"""The mark that each call bears, so that server and client speak of the same one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["HEADER", "headers"]

HEADER: Final = "x-soak-mark"


def headers(mark: int) -> Mapping[str, str]:
    """The headers that a call is sent with."""
    return {HEADER: str(mark)}
