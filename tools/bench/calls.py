"""Reads the same object again and again, in several ways in turn, in one process.

`ours` is the generated client; `bare` is httpx2 with `model_validate_json` of the same model;
`notion_client` and `openai` are those clients, the latter with an object of the same size;
`notion_client_models` makes models of the dictionaries that `notion_client` gives. Prints JSON: for
each way its samples as (wall, cpu) seconds of one call. A process of its own, in the environment of
the rivals and with the generated package on its path; nothing of them is known before that.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from collections.abc import Callable
from typing import Protocol

import httpx2

_PAGE = "59833787-2cf9-4fdf-8782-e53db20768a5"
_VERSION = "2026-03-11"
_AT_ONCE = 20
"""Calls of one sample: a single one is too short for a clock."""

Way = Callable[[], object]


class _Pages(Protocol):
    def retrieve(self, page_id: str) -> object: ...


class _Notion(Protocol):
    pages: _Pages


class _Responses(Protocol):
    def retrieve(self, response_id: str) -> object: ...


class _OpenAI(Protocol):
    responses: _Responses


class _Model(Protocol):
    def model_validate(self, obj: object) -> object: ...
    def model_validate_json(self, json_data: bytes) -> object: ...


def main(url: str, rounds: int) -> None:
    """Measure as often as told, and once before that uncounted."""
    ways: dict[str, Way] = {
        "ours": _ours(url),
        "bare": _bare(url),
        "notion_client": _notion_client(url),
        "notion_client_models": _notion_client_models(url),
        "openai": _openai(url),
    }
    _check(ways)
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            sample = _sample(way)
            if number > 0:
                samples[name].append(sample)
    print(json.dumps(samples))


def _ours(url: str) -> Way:
    make: Callable[..., _Notion] = importlib.import_module("notion_typed").Notion
    pages = make(auth="secret", base_url=url).pages
    return lambda: pages.retrieve(_PAGE)


def _bare(url: str) -> Way:
    model = _model()
    headers = {"Authorization": "Bearer secret", "Notion-Version": _VERSION}
    client = httpx2.Client(headers=headers)
    address = f"{url}/v1/pages/{_PAGE}"

    def read() -> object:
        response = client.get(address)
        response.raise_for_status()
        return model.model_validate_json(response.content)

    return read


def _notion_client(url: str) -> Way:
    make: Callable[..., _Notion] = importlib.import_module("notion_client").Client
    pages = make(auth="secret", base_url=url).pages
    return lambda: pages.retrieve(_PAGE)


def _notion_client_models(url: str) -> Way:
    read, model = _notion_client(url), _model()
    return lambda: model.model_validate(read())


def _openai(url: str) -> Way:
    make: Callable[..., _OpenAI] = importlib.import_module("openai").OpenAI
    responses = make(api_key="secret", base_url=f"{url}/v1").responses
    return lambda: responses.retrieve("resp_1")


def _model() -> _Model:
    model: _Model = importlib.import_module("notion_typed.types").Page
    return model


def _check(ways: dict[str, Way]) -> None:
    """Refuse to measure clients that do not give the same, or not what they promise."""
    kinds = {name: type(way()).__name__ for name, way in ways.items()}
    if list(kinds.values()) != ["Page", "Page", "dict", "Page", "Response"]:
        sys.exit(f"these are not the objects that are to be measured: {kinds}")


def _sample(way: Way) -> tuple[float, float]:
    gc.collect()  # what others have left behind is not to be cleared away now
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(_AT_ONCE):
        way()
    return (time.perf_counter() - wall) / _AT_ONCE, (time.process_time() - cpu) / _AT_ONCE


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
