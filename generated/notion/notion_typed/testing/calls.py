"""Calls as the mock understood them, for tests to look at and for hooks to change.

What is *not* decided here: what is answered (`mock`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .decode import Decoded
from .document import Operation
from .faults import Fault
from .messages import Request
from .store import Stored
from .values import Json, Missing

__all__ = ["Call", "Hook", "Told"]


@dataclass(slots=True)
class Call:
    """A call that the mock has received, as it understood it."""

    request: Request
    operation: Operation | None = None
    fault: Fault | None = None
    status: int = 0
    carried_out: bool = False
    """Whether it had its effect; a fault may have prevented that."""

    decoded: Decoded | None = field(default=None, repr=False)
    stored: Stored | None = field(default=None, repr=False)
    """The object that the call was about."""

    body: Json = field(default=None, repr=False)
    """The body of the answer; a hook may put another in its place."""

    @property
    def name(self) -> str:
        """The method of the client that was called: ``pages.create``."""
        return self.operation.name if self.operation is not None else ""

    @property
    def sent(self) -> Json:
        """The body of the request; None when there was none."""
        found = self.decoded.body if self.decoded is not None else None
        return None if isinstance(found, Missing) else found

    def change(self, **values: Json) -> None:
        """Change properties of the object that the call was about, and of the answer."""
        if self.stored is not None:
            self.stored.change({**self.stored.value, **values})
        if isinstance(self.body, dict):
            self.body = {**self.body, **values}


Hook = Callable[[Call], None]
"""Called after a call was carried out and before it is answered."""


@dataclass(slots=True)
class Told:
    """An answer that a test asks for; `validate` says whether only to what the document admits."""

    operation: str
    status: int | None
    variant: str
    body: Json | bytes | Missing
    headers: Mapping[str, str]
    times: int | None
    validate: bool
