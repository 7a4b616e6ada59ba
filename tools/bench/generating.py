"""How long it takes to generate a package, the first time and when nothing has changed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bench.comparison import Comparison, Sample, in_turn
from bench.processes import environment, timed
from bench.rivals import Rivals

_RIVAL = "openapi-python-client"
_COLD = 0.6
_UNCHANGED = 0.1


@dataclass(frozen=True, slots=True)
class Generating:
    """What to generate: `config` is ours alone, `document` is one file that both read."""

    config: Path
    document: Path
    room: Path


def clientsmith() -> Path:
    """The command as it is installed beside the interpreter that runs this."""
    return Path(sys.executable).with_name("clientsmith")


def compare_generating(task: Generating, rivals: Rivals, rounds: int) -> list[Comparison]:
    """Measure; afterwards `room`/ours has a package."""
    bare = task.room / "no-hooks.yaml"
    bare.write_text("post_hooks: []\n", encoding="utf-8")
    kept = task.room / "ours"
    tasks: dict[str, Callable[[], Sample]] = {
        "cold": _fresh(task.room / "cold", lambda folder: _generate(task, folder)),
        "bare": _fresh(task.room / "bare", lambda folder: _rival(task, rivals, folder, bare)),
        "unchanged": lambda: _generate(task, kept),
        "full": _fresh(task.room / "full", lambda folder: _rival(task, rivals, folder, None)),
    }
    taken = in_turn(tasks, rounds)
    cold, unchanged = taken["cold"], taken["unchanged"]
    return [
        Comparison("generate", f"{_RIVAL} without its hooks", cold, taken["bare"], _COLD),
        Comparison("generate", f"{_RIVAL} with ruff", cold, taken["full"]),
        Comparison("generate again, nothing changed", _RIVAL, unchanged, taken["bare"], _UNCHANGED),
    ]


def _fresh(folder: Path, measure: Callable[[Path], Sample]) -> Callable[[], Sample]:
    """Measure into a folder that is not there yet, another one each time."""
    numbers = count()

    def task() -> Sample:
        target = folder / str(next(numbers))
        sample = measure(target)
        shutil.rmtree(target)
        return sample

    folder.mkdir(parents=True)
    return task


def _generate(task: Generating, folder: Path) -> Sample:
    command = (clientsmith(), "generate", task.config, "--spec", task.document, "-o", folder)
    return timed(command, environment())


def _rival(task: Generating, rivals: Rivals, folder: Path, config: Path | None) -> Sample:
    options = () if config is None else ("--config", config)
    program = rivals.commands / "openapi-python-client"
    source = ("--path", task.document, "--output-path", folder, "--meta", "none")
    # Its hooks look for ruff on the path, and are left out in silence when it is not there.
    path = f"{rivals.commands}:{environment()['PATH']}"
    return timed((program, "generate", *source, *options), environment(PATH=path))
