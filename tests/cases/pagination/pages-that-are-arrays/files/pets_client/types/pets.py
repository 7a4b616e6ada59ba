"""Types of answers of `client.pets`."""

from typing import Literal, TypeAlias

from .._runtime.models import ArrayPageModel, Model


class Pet(Model):
    """`items` of `PetListCountedPage`, `PetListLinkedPage` and `PetListSharedPage`."""

    object: Literal["pet"]
    name: str


PetList: TypeAlias = list[Pet]
"""Returned by `pets.list_whole`."""


class PetListCountedPage(ArrayPageModel[Pet]):
    """Pets. Returned by `pets.list_counted`."""

    items: list[Pet]
    """The items of this page."""


class PetListLinkedPage(ArrayPageModel[Pet]):
    """Pets. Returned by `pets.list_linked`."""

    items: list[Pet]
    """The items of this page."""


class PetListNumberedPage(ArrayPageModel[str]):
    """Pets. Returned by `pets.list_numbered`."""

    items: list[str]
    """The items of this page."""


class PetListSharedPage(ArrayPageModel[Pet]):
    """Pets. Returned by `pets.list_shared`."""

    items: list[Pet]
    """The items of this page."""
