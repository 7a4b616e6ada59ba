"""What can go wrong with a call: each fault as a value.

What is *not* decided here: when a fault occurs (`script`), and what it makes of an answer
(`spoil`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

__all__ = [
    "REPEATED_CURSOR",
    "AdditionalField",
    "Closed",
    "CutBody",
    "Failed",
    "Fault",
    "HtmlPage",
    "RateLimited",
    "RepeatedCursor",
    "SlowBody",
    "UnknownVariant",
    "is_carried_out",
]

REPEATED_CURSOR: Final = "00000000-0000-4000-8000-00000000c0de"
"""The cursor that `RepeatedCursor` hands out again and again."""


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Status 429; `retry_after` are seconds or a date for ``Retry-After``, None leaves it out."""

    retry_after: int | str | None = 1


@dataclass(frozen=True, slots=True)
class Failed:
    """An error of the API with any status; `carried_out` says that the call had its effect."""

    status: int = 500
    carried_out: bool = False


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page of HTML, as proxies in front of an API send it."""

    status: int = 520
    carried_out: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection is closed before the answer."""

    carried_out: bool = False


@dataclass(frozen=True, slots=True)
class CutBody:
    """The connection is closed after so many bytes of the body; the call was carried out."""

    after: int = 10


@dataclass(frozen=True, slots=True)
class SlowBody:
    """The body takes so many seconds; the call was carried out."""

    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class UnknownVariant:
    """The answer holds a variant that the document does not know."""

    name: str = "a_variant_of_tomorrow"


@dataclass(frozen=True, slots=True)
class AdditionalField:
    """Each object of the answer has a property that the document does not know."""

    name: str = "a_field_of_tomorrow"


@dataclass(frozen=True, slots=True)
class RepeatedCursor:
    """A list says that another page follows, and names the same one each time."""


Fault: TypeAlias = (
    RateLimited
    | Failed
    | HtmlPage
    | Closed
    | CutBody
    | SlowBody
    | UnknownVariant
    | AdditionalField
    | RepeatedCursor
)


def is_carried_out(fault: Fault | None) -> bool:
    """Whether a call has its effect in spite of its fault."""
    match fault:
        case RateLimited():
            return False
        case Failed() | HtmlPage() | Closed():
            return fault.carried_out
        case None | CutBody() | SlowBody() | UnknownVariant() | AdditionalField():
            return True
        case RepeatedCursor():
            return True
        case _:
            assert_never(fault)
