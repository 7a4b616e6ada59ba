"""The mock as a process of its own, with faults by chance, that counts what it carries out.

Prints its address and the ids of what can be read. For each line that it reads it prints a JSON
object: how often the request of each mark was carried out, and how often each fault occurred. Ends
with its input.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TypedDict

from notion_typed.testing import (
    AdditionalField,
    Call,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    Mock,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)
from soak.marks import HEADER

_FAULTS: tuple[tuple[float, Fault], ...] = (
    (0.03, RateLimited(retry_after=0)),
    (0.01, RateLimited(retry_after=None)),
    (0.01, Failed(500)),
    (0.01, Failed(500, carried_out=True)),
    (0.01, Failed(503)),
    (0.01, Failed(529)),
    (0.005, Failed(504, carried_out=True)),
    (0.01, HtmlPage(520)),
    (0.005, HtmlPage(502, carried_out=True)),
    (0.01, Closed()),
    (0.01, Closed(carried_out=True)),
    (0.01, CutBody(0)),
    (0.01, CutBody(40)),
    (0.002, SlowBody(1.5)),
    (0.02, UnknownVariant()),
    (0.02, AdditionalField()),
    (0.02, RepeatedCursor()),
)


class Ids(TypedDict):
    """What is there from the beginning."""

    page: str
    blocks: list[str]
    """One for each call that deletes one."""

    upload: str
    data_source: str


class Told(TypedDict):
    """What the server says in the end."""

    carried_out: dict[str, int]
    """By mark, how often at most one of its requests was: each page of a list is one."""

    faults: dict[str, int]


def main(seed: int, blocks: int) -> None:
    """Serve until the input ends."""
    mock = Mock(seed=seed, kept_calls=1)
    counts: Counter[tuple[str, str]] = Counter()

    def count(call: Call) -> None:
        mark = call.request.headers.get(HEADER)
        if mark is not None:
            counts[mark, _cursor(call)] += 1

    for name in mock.document.operations:
        mock.on(name, count)
    ids = Ids(
        page=_add(mock, "pages"),
        blocks=[_add(mock, "blocks") for _ in range(blocks)],
        upload=_add(mock, "file_uploads"),
        data_source=_add(mock, "data_sources"),
    )
    rules = [mock.faults.add(fault, probability=chance) for chance, fault in _FAULTS]
    with mock.serve() as server:
        print(server.url, flush=True)
        print(json.dumps(ids), flush=True)
        for _ in sys.stdin:
            most: dict[str, int] = {}
            for key, times in counts.items():
                most[key[0]] = max(most.get(key[0], 0), times)
            faults = {repr(rule.fault): mock.faults.occurred(rule) for rule in rules}
            print(json.dumps(Told(carried_out=most, faults=faults)), flush=True)


def _add(mock: Mock, kind: str) -> str:
    return str(mock.add(kind)["id"])


def _cursor(call: Call) -> str:
    sent = call.sent
    if isinstance(sent, dict) and "start_cursor" in sent:
        return str(sent["start_cursor"])
    return dict(call.request.query).get("start_cursor", "")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
