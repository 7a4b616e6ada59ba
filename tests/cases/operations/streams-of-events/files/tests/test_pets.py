"""Tests of `client.pets`."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Any

import pytest
from server import Server, collect, plain

from pets_client import AsyncPets, Pets, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_pets_count(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_count"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = list(client.pets.count())
    server.expect("GET", "/pets/counted", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


async def test_pets_count_async(
    server: Server,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_count"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = await collect(async_client.pets.count())
    server.expect("GET", "/pets/counted", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


def test_pets_feed(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = examples["pets_feed"]
    server.answer(200, answer, "application/json")
    result = client.pets.feed(name="name")
    server.expect("POST", "/pets", json={"name": "name"})
    assert plain(result) == answer


async def test_pets_feed_async(
    server: Server,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = examples["pets_feed"]
    server.answer(200, answer, "application/json")
    result = await async_client.pets.feed(name="name")
    server.expect("POST", "/pets", json={"name": "name"})
    assert plain(result) == answer


def test_pets_feed_raises_the_documented_error(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    server.answer(404, examples["pets_feed_error"])
    with pytest.raises(errors.NotFoundError) as caught:
        client.pets.feed(name="name")
    assert caught.value.status == 404


def test_pets_feed_stream(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_feed_stream"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = list(client.pets.feed_stream(name="name"))
    server.expect("POST", "/pets", headers={"Accept": "text/event-stream"}, json={"name": "name"})
    assert plain(result) == answer


async def test_pets_feed_stream_async(
    server: Server,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_feed_stream"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = await collect(async_client.pets.feed_stream(name="name"))
    server.expect("POST", "/pets", headers={"Accept": "text/event-stream"}, json={"name": "name"})
    assert plain(result) == answer


def test_pets_feed_stream_raises_the_documented_error(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    server.answer(404, examples["pets_feed_stream_error"])
    with pytest.raises(errors.NotFoundError) as caught:
        client.pets.feed_stream(name="name")
    assert caught.value.status == 404


def test_pets_hear(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = ["content", "of\ntwo lines"]
    server.answer(200, answer, "text/event-stream")
    result = list(client.pets.hear())
    server.expect("GET", "/pets/noises", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


async def test_pets_hear_async(
    server: Server,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = ["content", "of\ntwo lines"]
    server.answer(200, answer, "text/event-stream")
    result = await collect(async_client.pets.hear())
    server.expect("GET", "/pets/noises", headers={"Accept": "text/event-stream"})
    assert plain(result) == answer


def test_pets_watch_births(
    server: Server,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_watch_births"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = list(client.pets.watch_births(kind="kind"))
    server.expect(
        "GET",
        "/pets/born",
        query=[["kind", "kind"]],
        headers={"Accept": "text/event-stream"},
    )
    assert plain(result) == answer


async def test_pets_watch_births_async(
    server: Server,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = [examples["pets_watch_births"]] * 2
    server.answer(200, answer, "text/event-stream")
    result = await collect(async_client.pets.watch_births(kind="kind"))
    server.expect(
        "GET",
        "/pets/born",
        query=[["kind", "kind"]],
        headers={"Accept": "text/event-stream"},
    )
    assert plain(result) == answer
