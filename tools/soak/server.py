"""The mock as a process of its own, with faults by chance, that notes every request.

Prints its address and the ids of what can be read. For each line that it reads it prints a JSON
object: the requests of each mark, and how often a fault occurred. Ends with its input.
"""

from __future__ import annotations

import json
import sys
from typing import TypedDict

from notion_typed.testing import Call, Mock
from soak.expectations import EXPECTED
from soak.marks import HEADER

__all__ = ["Attempt", "Ids", "Told"]


class Ids(TypedDict):
    """What is there from the beginning."""

    page: str
    blocks: list[str]
    """One for each call that deletes one."""

    upload: str
    data_source: str
    users: list[str]
    """All that there are, in their order; like the rows, they take several pages."""

    rows: list[str]


class Attempt(TypedDict):
    """A request as the server saw it."""

    cursor: str
    """Each page of a list is a call of its own."""

    fault: int | None
    """Which of the expected ones befell it."""

    status: int
    carried_out: bool


class Told(TypedDict):
    """What the server says in the end."""

    attempts: dict[str, list[Attempt]]
    """By mark, in the order of their arrival."""

    faults: int


_LISTED = 5


def main(seed: int, calls: int, blocks: int) -> None:
    """Serve until the input ends."""
    mock = Mock(seed=seed, kept_calls=calls * 20)
    ids = _ids(mock, blocks)
    for expected in EXPECTED:
        mock.faults.add(expected.fault, probability=expected.chance)
    with mock.serve() as server:
        print(server.url, flush=True)
        print(json.dumps(ids), flush=True)
        for _ in sys.stdin:
            print(json.dumps(_told(mock)), flush=True)


def _ids(mock: Mock, blocks: int) -> Ids:
    source = _add(mock, "data_sources")
    users = [_add(mock, "users") for _ in range(_LISTED)]
    rows = [_add(mock, "pages", source) for _ in range(_LISTED)]
    return Ids(
        page=_add(mock, "pages"),
        blocks=[_add(mock, "blocks") for _ in range(blocks)],
        upload=_add(mock, "file_uploads"),
        data_source=source,
        users=users,
        rows=rows,
    )


def _add(mock: Mock, kind: str, *parents: str) -> str:
    return str(mock.add(kind, parents=parents)["id"])


def _told(mock: Mock) -> Told:
    numbers = {expected.fault: number for number, expected in enumerate(EXPECTED)}
    attempts: dict[str, list[Attempt]] = {}
    faults = 0
    for call in mock.calls():
        faults += call.fault is not None
        mark = call.request.headers.get(HEADER)
        if mark is not None:
            number = numbers[call.fault] if call.fault is not None else None
            attempt = Attempt(
                cursor=_cursor(call),
                fault=number,
                status=call.status,
                carried_out=call.carried_out,
            )
            attempts.setdefault(mark, []).append(attempt)
    return Told(attempts=attempts, faults=faults)


def _cursor(call: Call) -> str:
    if call.request.content.startswith(b"{"):
        cursor = json.loads(call.request.content).get("start_cursor", "")
        if cursor:
            return str(cursor)
    return dict(call.request.query).get("start_cursor", "")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
