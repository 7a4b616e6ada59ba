"""Models of what the API returns.

Each name is loaded from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Pet as Pet,
        PetHome as PetHome,
        PetHotel as PetHotel,
        PetToy as PetToy,
        PetToyBall as PetToyBall,
        PetToyBell as PetToyBell,
        PetTreasure as PetTreasure,
        PetTreasureBone as PetTreasureBone,
        UnknownPetToy as UnknownPetToy,
        UnknownPetTreasure as UnknownPetTreasure,
    )

_HOMES: dict[str, str] = {
    "Pet": "pets",
    "PetHome": "pets",
    "PetHotel": "pets",
    "PetToy": "pets",
    "PetToyBall": "pets",
    "PetToyBell": "pets",
    "PetTreasure": "pets",
    "PetTreasureBone": "pets",
    "UnknownPetToy": "pets",
    "UnknownPetTreasure": "pets",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
