"""The arguments of one call, sorted by the place where they go.

What is *not* decided here: how they are written (`requests`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from .omit import omit

__all__ = ["NO_ARGUMENTS", "Arguments"]

NO_ARGUMENTS: Final[Mapping[str, object]] = MappingProxyType({})


def _none() -> Mapping[str, object]:
    return NO_ARGUMENTS


@dataclass(frozen=True, slots=True)
class Arguments:
    """Values by wire name; `omit` anywhere means that nothing is sent."""

    path: Mapping[str, object] = field(default_factory=_none)
    query: Mapping[str, object] = field(default_factory=_none)
    headers: Mapping[str, object] = field(default_factory=_none)
    cookies: Mapping[str, object] = field(default_factory=_none)
    body: object = omit

    url: str | None = None
    """Where to send the request, in place of the path and the query: the address of a further page,
    relative to that of the operation, on the server of the API.
    """
