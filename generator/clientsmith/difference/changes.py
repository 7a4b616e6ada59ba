"""What differs between two editions of a document: the value that all of `difference` speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clientsmith.diagnostics import Location


class Kind(StrEnum):
    """What has come or gone, in the order in which people want to hear of it."""

    OPERATION = "operation"
    WEBHOOK = "webhook"
    PARAMETER = "parameter"
    BODY = "request body"
    RESPONSE = "response"
    PROPERTY = "property"
    VALUE = "enum value"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that one edition has and the other has not.

    `where` is the first place that it is met at, such as `PATCH /v1/pages/{page_id} request icon`,
    and empty for an operation; `also` are the other places. `old` or `new` is None: something new
    has no old location, and something that has gone no new one.
    """

    kind: Kind
    where: str
    what: str
    old: Location | None
    new: Location | None
    also: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether the new edition has it."""
        return self.old is None
