"""Tests of `client.cities`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from cities_client import AsyncCities, Cities

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_cities_get(
    server: Server,
    client: Cities,
    examples: dict[str, Any],
) -> None:
    answer = examples["cities_get"]
    server.answer(200, answer, "application/json")
    result = client.cities.get(["id"], {"R": 1}, size={"w": 1})
    server.expect(
        "GET",
        "/st%C3%A4dte/.id;color=R,1",
        query=[["size", "w|1"], ["api_key", "test-secret"]],
    )
    assert plain(result) == answer


async def test_cities_get_async(
    server: Server,
    async_client: AsyncCities,
    examples: dict[str, Any],
) -> None:
    answer = examples["cities_get"]
    server.answer(200, answer, "application/json")
    result = await async_client.cities.get(["id"], {"R": 1}, size={"w": 1})
    server.expect(
        "GET",
        "/st%C3%A4dte/.id;color=R,1",
        query=[["size", "w|1"], ["api_key", "test-secret"]],
    )
    assert plain(result) == answer
