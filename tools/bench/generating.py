"""How long it takes to generate a package: the first time, after a change, and after none.

All that is measured reads one document; the configuration that ours is given has no overlays, so
that neither side makes anything which the other does not know of.
"""

from __future__ import annotations

import re
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
_BUMP = 0.5
_ONE_LINE = 0.2
_CHECK = 1.1
"""A check is to cost no more than a run; a tenth is what two medians of the same thing differ by."""

_DESCRIPTION = re.compile(rb'("description": ?"[^"\\]*)[^"\\]"')


@dataclass(frozen=True, slots=True)
class Generating:
    """What to generate: `config` is ours alone, `document` is one file that both read.

    `older` is the edition of the document before it, if there is one.
    """

    config: Path
    document: Path
    room: Path
    older: Path | None = None


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
        "line": _edited(task, "generate"),
        "check": _edited(task, "check"),
    }
    if task.older is not None:
        tasks["bump"] = _bumped(task, task.older)
    taken = in_turn(tasks, rounds)
    cold, bare_, full = taken["cold"], taken["bare"], taken["full"]
    rows = [
        Comparison("generate", f"{_RIVAL} without its hooks", cold, bare_, _COLD),
        Comparison("generate", f"{_RIVAL} with ruff", cold, full),
        Comparison(
            "generate again, nothing changed", _RIVAL, taken["unchanged"], bare_, _UNCHANGED
        ),
        Comparison("generate, one description changed", _RIVAL, taken["line"], full, _ONE_LINE),
        Comparison(
            "check, one description changed", "generate", taken["check"], taken["line"], _CHECK
        ),
    ]
    if "bump" in taken:
        rows.append(Comparison("generate, the next edition", _RIVAL, taken["bump"], full, _BUMP))
    return rows


def _edited(task: Generating, command: str) -> Callable[[], Sample]:
    """Measure a command on a package whose document has lost one character of a description."""
    document = task.room / f"{command}.json"
    folder = task.room / f"edited-{command}"
    original = task.document.read_bytes()
    edited = _DESCRIPTION.sub(rb'\1"', original, count=1)

    def measure() -> Sample:
        document.write_bytes(original)
        _run(task, document, folder)
        document.write_bytes(edited)
        return _run(task, document, folder, command)

    return measure


def _bumped(task: Generating, older: Path) -> Callable[[], Sample]:
    """Measure a run over the package of the edition before."""
    document, folder = task.room / "bumped.json", task.room / "bumped"

    def measure() -> Sample:
        shutil.copyfile(older, document)
        _run(task, document, folder)
        shutil.copyfile(task.document, document)
        return _run(task, document, folder)

    return measure


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
    return _run(task, task.document, folder)


def _run(task: Generating, document: Path, folder: Path, command: str = "generate") -> Sample:
    line = (clientsmith(), command, task.config, "--spec", document, "-o", folder)
    # A check ends with 1 because it finds that something has changed.
    return timed(line, environment(), good=(0, 1) if command == "check" else (0,))


def _rival(task: Generating, rivals: Rivals, folder: Path, config: Path | None) -> Sample:
    options = () if config is None else ("--config", config)
    program = rivals.commands / "openapi-python-client"
    source = ("--path", task.document, "--output-path", folder, "--meta", "none")
    # Its hooks look for ruff on the path, and are left out in silence when it is not there.
    path = f"{rivals.commands}:{environment()['PATH']}"
    return timed((program, "generate", *source, *options), environment(PATH=path))
