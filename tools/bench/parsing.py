"""Parses a list of 100 pages and reads the same bytes with `json.loads`, in turn, in one process.

The way from bytes to a value is that of `data_sources.query`: the same type, the same function.
Prints JSON: the samples of both as (wall, cpu) seconds, once as programs run and once without
Python's search for garbage, which is a third of the time. A process of its own, which has the
generated package on its path; nothing of it is known before that.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Protocol, cast

from bench.pages import as_json, page_list

_COUNT = 100


class _Decoded(Protocol):
    value: object
    misfits: tuple[object, ...]


def main(rounds: int) -> None:
    """Measure as often as told, and once before that uncounted."""
    data = as_json(page_list(_COUNT))
    parse = _parser()
    _check(parse(data))
    result = {"pages": _COUNT, "bytes": len(data), "usual": _in_turn(parse, data, rounds)}
    gc.disable()
    result["without_gc"] = _in_turn(parse, data, rounds)
    print(json.dumps(result))


def _in_turn(
    parse: Callable[[bytes], object], data: bytes, rounds: int
) -> dict[str, list[tuple[float, float]]]:
    ours: list[tuple[float, float]] = []
    theirs: list[tuple[float, float]] = []
    for _ in range(rounds + 1):
        ours.append(_sample(parse, data))
        theirs.append(_sample(json.loads, data))
    return {"ours": ours[1:], "theirs": theirs[1:]}


def _parser() -> Callable[[bytes], _Decoded]:
    endpoints = vars(importlib.import_module("notion_typed.resources.data_sources"))
    module, _, name = endpoints["_QUERY"].result.partition(":")
    kind: object = getattr(importlib.import_module(f"notion_typed.{module}"), name)
    decode: Callable[[object, bytes], _Decoded]
    decode = importlib.import_module("notion_typed._runtime.decode").decode
    return lambda data: decode(kind, data)


def _sample(work: Callable[[bytes], object], data: bytes) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    value = work(data)
    sample = time.perf_counter() - wall, time.process_time() - cpu
    del value  # only now: giving memory back is not parsing
    return sample


def _check(decoded: _Decoded) -> None:
    """Refuse to measure a parser that leaves something as it came."""
    kinds = [type(item).__name__ for item in _objects(decoded.value)]
    unknown = sorted({kind for kind in kinds if kind.startswith("Unknown")})
    pages = kinds.count("Page")
    if decoded.misfits or unknown or pages != _COUNT:
        sys.exit(f"not all is typed: {pages} pages, {unknown}, {decoded.misfits}")


def _objects(value: object) -> Iterator[object]:
    """A parsed value and all objects inside it."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _objects(item)
    elif isinstance(value, dict):
        for item in cast("dict[str, object]", value).values():
            yield from _objects(item)
    elif hasattr(value, "model_fields_set"):
        yield value
        yield from _objects(vars(value))


if __name__ == "__main__":
    main(int(sys.argv[1]))
