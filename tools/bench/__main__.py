"""The command line of the benchmark: `make bench`, or `make bench DOC=openapi.json`."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from bench.generating import Generating, clientsmith, compare_generating
from bench.processes import CommandFailedError, environment, timed
from bench.rivals import set_up_rivals
from bench.table import table
from bench.using import Using, compare_using, loaded_by_import

_ROOT = Path(__file__).parents[2]
_CONFIG = _ROOT / "spec" / "notion" / "clientsmith.yaml"
_ROUNDS = 7
_LEAST_ROUNDS = 5
# Short processes vary more, and cost less.
_MORE = 3

_NOTES = """\
Times are medians of the wall clock. All are measured in turn, round by round; the first round is not
counted. A ratio is the median of the ratios of each round; "cpu" is that of processor time, which
other work on the machine disturbs less.
generate    ours: a fresh process into an empty folder, with validation, formatting and tests of the
            package. openapi-python-client: --meta none, once without its hooks (nothing is
            formatted) and once with the default ones (ruff check, ruff format). What is generated
            after a change is compared with its run with the default hooks: it has no other. Ours
            recalls what it has understood in runs before; the first round, which has none, does not
            count.
first page  ours: a process that imports, makes a client and reads a page from an HTTP server in
            another process on 127.0.0.1. theirs: a process that does nothing but import openai.
retrieve    20 calls at a time in one process, of each client in turn, to that same server. bare httpx2:
            client.get, raise_for_status and model_validate_json of the type that ours gives.
            notion_client gives dictionaries that nobody has looked at: once with model_validate of
            that type after it, which compares the same work, and once as they are, which has no
            target. openai reads an object of its own with as many bytes, which it does not validate.
parse       in one process: the function and the type of data_sources.query, from bytes to models."""


def main() -> int:
    """Measure and print; 1 when something fails, or when `--check` is given and a target missed."""
    options = _options()
    if not clientsmith().is_file():
        print('"clientsmith" is not installed beside this interpreter; run make setup')
        return 1
    try:
        return _measure(options)
    except (CommandFailedError, subprocess.CalledProcessError) as error:
        print(f"the benchmark cannot go on: {error}")
        return 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--document", type=Path, help="an OpenAPI document of the Notion API")
    parser.add_argument("--older", type=Path, help="the edition of that document before it")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="of generating; at least 5")
    parser.add_argument("--check", action="store_true", help="fail when a target is missed")
    parser.add_argument("--bench", type=Path, default=_ROOT / ".bench", help="where to work")
    options = parser.parse_args()
    if options.rounds < _LEAST_ROUNDS:
        parser.error(f"--rounds must be at least {_LEAST_ROUNDS}")
    return options


def _measure(options: argparse.Namespace) -> int:
    document, rounds, bench = options.document, options.rounds, options.bench
    print("==> setting up what is measured against", flush=True)
    rivals = set_up_rivals(bench / "rivals", _ROOT / "tools" / "bench-constraints.txt")
    room = bench / "room"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    if document is None:
        # Both have to read the same document, and the rival reads one file only.
        document = room / "bundled.json"
        timed((clientsmith(), "bundle", _CONFIG, "-o", document, "-q"), environment())
    print(f"==> generating, {rounds} rounds", flush=True)
    generating = Generating(_without_overlays(room), document, room, options.older)
    comparisons = compare_generating(generating, rivals, rounds)
    print(f"==> using the package, {rounds * _MORE} rounds", flush=True)
    using = Using(room / "ours", _ROOT / "tools", rivals)
    comparisons += compare_using(using, rounds * _MORE)
    loaded = loaded_by_import(using)
    print()
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}"
    )
    print(f"document: {document}")
    print()
    print(table(comparisons))
    print()
    print(f"import notion_typed loads {len(loaded)} modules of pydantic and of types")
    print(_NOTES)
    missed = [comparison for comparison in comparisons if comparison.is_missed]
    return 1 if options.check and (missed or loaded) else 0


def _without_overlays(room: Path) -> Path:
    """Our configuration without what changes the document, for a document that both sides read."""
    config = yaml.safe_load(_CONFIG.read_text(encoding="utf-8"))
    for key in ("document", "overlays", "api_version", "versions", "upstream", "output"):
        config.pop(key, None)
    config["templates"] = str(_CONFIG.parent / config["templates"])
    path = room / "clientsmith.yaml"
    path.write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
