"""The command line of the fault run: `make soak`, or `make soak CALLS=1000`.

The server is a process of its own, so that the memory and the sockets that are counted are those of
the client alone. The same seed brings the same faults, as far as threads and the network allow.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, cast

from soak.calls import KINDS
from soak.runs import WAYS, WORKERS, Job
from soak.server import Ids, Told
from soak.verdict import complaints, summary

_CALLS = 10_000
_SEED = 20260311


def main() -> int:
    """Make the calls and say what came of them; 1 when something is wrong."""
    options = _options()
    logging.getLogger("notion_typed").setLevel(logging.ERROR)  # variants of tomorrow bring warnings
    ways: list[str] = options.way or list(WAYS)
    share = options.calls // len(ways)
    wrong = 0
    for number, way in enumerate(ways):
        wrong += _run(way, share, options.seed + number)
    print(f"{wrong} complaints" if wrong else f"{share * len(ways)} calls, no complaints")
    return 1 if wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--calls", type=int, default=_CALLS, help="how many, over all ways")
    parser.add_argument("--seed", type=int, default=_SEED, help="where the chances begin")
    parser.add_argument("--way", action="append", choices=WAYS, help="only this one")
    return parser.parse_args()


def _run(way: str, calls: int, seed: int) -> int:
    with _server(seed, calls) as (url, ids, process):
        job = Job(url, ids, range(calls), calls // 2, seed)
        started = time.perf_counter()
        run = WAYS[way](job)
        seconds = time.perf_counter() - started
        told = _ask(process)
    requests = sum(map(len, told["attempts"].values()))
    print(f"{way}: {calls} calls in {seconds:.0f} s: {summary(run)}")
    print(
        f"    {requests} requests, {told['faults']} faults; {run.grown.bytes} bytes more after the"
        f" second half than after the first; {run.files_open} sockets open, {run.files_left} after"
        " closing"
    )
    found = list(complaints(run, told["attempts"], workers=1 if way == "sync" else WORKERS))
    for complaint in found:
        print(f"    WRONG: {complaint}")
    sys.stdout.flush()
    return len(found)


@contextmanager
def _server(seed: int, calls: int) -> Generator[tuple[str, Ids, subprocess.Popen[str]]]:
    blocks = calls // len(KINDS) + 1
    command = (sys.executable, "-m", "soak.server", str(seed), str(calls), str(blocks))
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        url = _pipe(process.stdout).readline().strip()
        ids = cast("Ids", json.loads(_pipe(process.stdout).readline()))
        try:
            yield url, ids, process
        finally:
            _pipe(process.stdin).close()


def _ask(process: subprocess.Popen[str]) -> Told:
    inward = _pipe(process.stdin)
    inward.write("tell\n")
    inward.flush()
    return cast("Told", json.loads(_pipe(process.stdout).readline()))


def _pipe(end: IO[str] | None) -> IO[str]:
    if end is None:
        raise RuntimeError("the server was started without a pipe")
    return end


if __name__ == "__main__":
    sys.exit(main())
