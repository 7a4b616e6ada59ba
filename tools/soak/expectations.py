"""What goes wrong, how often, and what a call may come to by it.

In: nothing. Out: the faults of the mock with their chances, and for each the errors that it may end
a call with, and whether the request is to be sent again. These tables say what the client promises;
they are written by hand, so that a change of its policy does not go unnoticed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from notion_typed.testing import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)

__all__ = ["EXPECTED", "MOST_ATTEMPTS", "Expected"]

MOST_ATTEMPTS: Final = 3
"""A request and its two retries."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A fault, how probable it is, and what it means for the call that it befalls."""

    fault: Fault
    chance: float
    error: str = ""
    """The error that a call ends with if this befell its last attempt; none if that is answered."""

    repeated: Literal["always", "idempotent", "never"] = "never"
    within_body: bool = False
    """Whether it comes after the head, when who reads piece by piece has the response already."""


EXPECTED: Final = (
    Expected(RateLimited(retry_after=0), 0.03, "RateLimitedError", "always"),
    Expected(RateLimited(retry_after=None), 0.01, "RateLimitedError", "always"),
    Expected(Failed(500), 0.01, "InternalServerError", "idempotent"),
    Expected(Failed(500, carried_out=True), 0.01, "InternalServerError", "idempotent"),
    Expected(Failed(503), 0.01, "ServiceUnavailableError", "idempotent"),
    Expected(Failed(529), 0.01, "ServiceOverloadError", "always"),
    Expected(Failed(504, carried_out=True), 0.005, "GatewayTimeoutError", "idempotent"),
    Expected(HtmlPage(520), 0.01, "InternalServerError", "idempotent"),
    Expected(HtmlPage(502, carried_out=True), 0.005, "InternalServerError", "idempotent"),
    Expected(Closed(), 0.01, "APIConnectionError", "idempotent"),
    Expected(Closed(carried_out=True), 0.01, "APIConnectionError", "idempotent"),
    Expected(CutBody(0), 0.01, "APIConnectionError", "idempotent", within_body=True),
    Expected(CutBody(40), 0.01, "APIConnectionError", "idempotent", within_body=True),
    Expected(SlowBody(1.5), 0.002, "APITimeoutError", "idempotent", within_body=True),
    Expected(UnknownVariant(), 0.02),
    Expected(AdditionalField(), 0.02),
    Expected(RepeatedCursor(), 0.02),
)
