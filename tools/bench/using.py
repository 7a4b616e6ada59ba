"""How long it takes to use the generated package: import it, call, parse many pages.

All processes run in the environment of the rivals with the package on the path, compiled to
bytecode as an installer does, so both sides have the same interpreter and the same libraries.
"""

from __future__ import annotations

import compileall
import json
import subprocess
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.comparison import Comparison, Sample, in_turn, series
from bench.processes import answer_of, environment, timed
from bench.rivals import Rivals

_IMPORT = 1.1
_FIRST_ANSWER = 0.6
_PARSING = 2.0
_OVER_BARE = 1.3
_UNDER_RIVALS = 1.0

_FIRST = """\
import sys
from notion_typed import Notion
with Notion(auth="secret", base_url=sys.argv[1]) as notion:
    page = notion.pages.retrieve("59833787-2cf9-4fdf-8782-e53db20768a5")
assert type(page).__name__ == "Page", page
"""
_LOADED = """\
import sys, notion_typed
print(*(name for name in sys.modules if name.startswith(("pydantic", "notion_typed.types."))))
"""


@dataclass(frozen=True, slots=True)
class Using:
    """`package` is the folder that `notion_typed` lies in, `tools` the one of this package."""

    package: Path
    tools: Path
    rivals: Rivals

    def run(self, code: str, *arguments: str) -> Sample:
        """Time one process that runs a piece of code."""
        return timed(self.command(code, *arguments), self.env)

    def command(self, code: str, *arguments: str) -> Sequence[str | Path]:
        """The command line that runs a piece of code."""
        return (self.rivals.python, "-c", code, *arguments)

    @property
    def env(self) -> Mapping[str, str]:
        """The variables of a process that has the package on its path."""
        return environment(PYTHONPATH=f"{self.package}:{self.tools}")


def compare_using(using: Using, rounds: int) -> list[Comparison]:
    """Measure imports, the first answer, further ones and parsing."""
    compileall.compile_dir(using.package, quiet=1)
    with _server(using) as url:
        taken = in_turn(
            {
                "nothing": lambda: using.run("pass"),
                "import": lambda: using.run("import notion_typed"),
                "rival": lambda: using.run("import notion_client"),
                "first": lambda: using.run(_FIRST, url),
                "openai": lambda: using.run("import openai"),
            },
            rounds,
        )
    imported, first, nothing = taken["import"], taken["first"], taken["nothing"]
    return [
        Comparison(
            "import notion_typed", "import notion_client", imported, taken["rival"], _IMPORT
        ),
        Comparison("import notion_typed", "python that does nothing", imported, nothing),
        Comparison(
            "import, client, first page", "import openai", first, taken["openai"], _FIRST_ANSWER
        ),
        *_compare_calls(using, rounds),
        *_compare_parsing(using, rounds),
    ]


def loaded_by_import(using: Using) -> tuple[str, ...]:
    """The modules of pydantic and of types that importing the package loads; should be none."""
    return tuple(answer_of(using.command(_LOADED), using.env).split())


def _compare_calls(using: Using, rounds: int) -> Iterator[Comparison]:
    with _server(using) as url:
        command = (using.rivals.python, "-m", "bench.calls", url, str(rounds))
        taken = {
            way: series(pairs) for way, pairs in json.loads(answer_of(command, using.env)).items()
        }
    for way, rival, target in (
        ("bare", "bare httpx2, same model", _OVER_BARE),
        ("notion_client_models", "notion_client, same model", _UNDER_RIVALS),
        ("notion_client", "notion_client, plain dict", None),
        ("openai", "openai, model of as many bytes", _UNDER_RIVALS),
    ):
        yield Comparison("pages.retrieve", rival, taken["ours"], taken[way], target)


def _compare_parsing(using: Using, rounds: int) -> Iterator[Comparison]:
    printed = answer_of((using.rivals.python, "-m", "bench.parsing", str(rounds)), using.env)
    result = json.loads(printed)
    title = f"parse {result['pages']} pages, {result['bytes'] / 1000:.0f} kB"
    for how, words, target in (("usual", "", _PARSING), ("without_gc", ", both without gc", None)):
        taken = result[how]
        ours, theirs = series(taken["ours"]), series(taken["theirs"])
        yield Comparison(title, f"json.loads{words}", ours, theirs, target)


@contextmanager
def _server(using: Using) -> Generator[str]:
    """A process that answers every request with one page; the address to reach it at."""
    command = (using.rivals.python, "-m", "bench.server")
    with subprocess.Popen(command, env=using.env, stdout=subprocess.PIPE, text=True) as process:
        address = "" if process.stdout is None else process.stdout.readline()
        try:
            yield address.strip()
        finally:
            process.terminate()
