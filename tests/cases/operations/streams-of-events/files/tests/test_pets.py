"""Tests of `client.pets`."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Any

import pytest
from checks import collect, expect, plain

from pets_client import AsyncPets, Pets, errors
from pets_client.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_pets_count(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_count"]] * 2
    mock.answer("pets.count", answer)
    result = list(client.pets.count())
    expect(mock, "GET", "/pets/counted", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


async def test_pets_count_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_count"]] * 2
    mock.answer("pets.count", answer)
    result = await collect(async_client.pets.count())
    expect(mock, "GET", "/pets/counted", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


def test_pets_feed(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = examples["pets_feed"]
    mock.answer("pets.feed", answer)
    result = client.pets.feed(name="name")
    expect(mock, "POST", "/pets", json={"name": "name"})
    assert plain(result) == answer


async def test_pets_feed_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = examples["pets_feed"]
    mock.answer("pets.feed", answer)
    result = await async_client.pets.feed(name="name")
    expect(mock, "POST", "/pets", json={"name": "name"})
    assert plain(result) == answer


def test_pets_feed_raises_the_documented_error(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    mock.answer("pets.feed", examples["pets_feed_error"], status=404)
    with pytest.raises(errors.NotFoundError) as caught:
        client.pets.feed(name="name")
    assert caught.value.status == 404


def test_pets_feed_stream(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_feed_stream"]] * 2
    mock.answer("pets.feed_stream", answer)
    result = list(client.pets.feed_stream(name="name"))
    expect(mock, "POST", "/pets", headers={"Accept": "text/event-stream"}, json={"name": "name"})
    assert plain(result) == answer


async def test_pets_feed_stream_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_feed_stream"]] * 2
    mock.answer("pets.feed_stream", answer)
    result = await collect(async_client.pets.feed_stream(name="name"))
    expect(mock, "POST", "/pets", headers={"Accept": "text/event-stream"}, json={"name": "name"})
    assert plain(result) == answer


def test_pets_feed_stream_raises_the_documented_error(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    mock.answer("pets.feed_stream", examples["pets_feed_stream_error"], status=404)
    with pytest.raises(errors.NotFoundError) as caught:
        client.pets.feed_stream(name="name")
    assert caught.value.status == 404


def test_pets_hear(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = ["content", "of\ntwo lines"]
    mock.answer("pets.hear", answer)
    result = list(client.pets.hear())
    expect(mock, "GET", "/pets/noises", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


async def test_pets_hear_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = ["content", "of\ntwo lines"]
    mock.answer("pets.hear", answer)
    result = await collect(async_client.pets.hear())
    expect(mock, "GET", "/pets/noises", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


def test_pets_watch_births(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_watch_births"]] * 2
    mock.answer("pets.watch_births", answer)
    result = list(client.pets.watch_births(kind="kind"))
    expect(
        mock,
        "GET",
        "/pets/born",
        query=[["kind", "kind"]],
        headers={"Accept": "text/event-stream"},
    )
    assert plain(result) == answer


async def test_pets_watch_births_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_watch_births"]] * 2
    mock.answer("pets.watch_births", answer)
    result = await collect(async_client.pets.watch_births(kind="kind"))
    expect(
        mock,
        "GET",
        "/pets/born",
        query=[["kind", "kind"]],
        headers={"Accept": "text/event-stream"},
    )
    assert plain(result) == answer
