"""Tests of `client.pets`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import expect

from pets_client import AsyncPets, Pets
from pets_client.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_pets_list(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("pets.list", answer, status=204)
    client.pets.list(["ids", "ids"], ["kinds", "kinds"], ["plain", "plain"])
    expect(mock, "GET", "/pets/.ids.ids/;kinds=kinds;kinds=kinds/plain,plain")


async def test_pets_list_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("pets.list", answer, status=204)
    await async_client.pets.list(["ids", "ids"], ["kinds", "kinds"], ["plain", "plain"])
    expect(mock, "GET", "/pets/.ids.ids/;kinds=kinds;kinds=kinds/plain,plain")
