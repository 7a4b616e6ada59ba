"""Tests of `client.cities`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import expect, plain

from cities_client import AsyncCities, Cities
from cities_client.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_cities_get(
    mock: Mock,
    client: Cities,
    examples: dict[str, Any],
) -> None:
    answer = examples["cities_get"]
    mock.answer("cities.get", answer)
    result = client.cities.get(["id"], {"R": 1}, size={"w": 1})
    expect(
        mock,
        "GET",
        "/st%C3%A4dte/.id;color=R,1",
        query=[["size", "w|1"], ["api_key", "test-secret"]],
    )
    assert plain(result) == answer


async def test_cities_get_async(
    mock: Mock,
    async_client: AsyncCities,
    examples: dict[str, Any],
) -> None:
    answer = examples["cities_get"]
    mock.answer("cities.get", answer)
    result = await async_client.cities.get(["id"], {"R": 1}, size={"w": 1})
    expect(
        mock,
        "GET",
        "/st%C3%A4dte/.id;color=R,1",
        query=[["size", "w|1"], ["api_key", "test-secret"]],
    )
    assert plain(result) == answer
