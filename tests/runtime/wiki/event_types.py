"""Types of events in the form of generated ones."""

from typing import TYPE_CHECKING, Annotated, Literal

from runtime.models import ByTag, Model, UnknownVariant


class Opened(Model):
    type: Literal["opened"]
    page: str


class Edited(Model):
    type: Literal["edited"]
    page: str
    version: int


class UnknownEvent(UnknownVariant, tag="type"):
    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Event = Annotated[
    Opened | Edited | UnknownEvent,
    ByTag("type", {"opened": Opened, "edited": Edited}, unknown=UnknownEvent),
]


class Change(Model):
    number: int
