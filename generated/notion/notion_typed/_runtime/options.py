"""What a caller may set for one call, next to the arguments of the operation itself.

What is *not* decided here: how the options are merged with the client's settings (`requests`,
`client`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from .omit import NotGiven, Omit

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """Options of a single call; each overrides the setting of the client."""

    extra_headers: Mapping[str, str | Omit]
    """Headers to add or replace; `omit` removes one that would be sent otherwise."""

    extra_query: Mapping[str, object]
    """Query parameters to add or replace."""

    extra_body: Mapping[str, object]
    """Top-level properties to add to a JSON, form or multipart body, or to replace in it."""

    timeout: float | Timeout | NotGiven | None
    """Seconds, or a `Timeout` by phase; ``None`` waits for ever."""

    max_retries: int
    """How often a failed attempt is repeated; 0 turns retries off."""
