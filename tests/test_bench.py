"""The benchmark measures what it says: medians, in turn, with everything typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.comparison import Comparison, Sample, Series, in_turn
from bench.pages import as_json, page, page_list
from bench.processes import CommandFailedError, environment, timed
from bench.responses import response
from bench.table import table

ROOT = Path(__file__).parents[1]


def _series(*seconds: float) -> Series:
    return Series(tuple(Sample(wall, wall / 2) for wall in seconds))


def test_one_slow_round_does_not_change_a_ratio() -> None:
    comparison = Comparison("ours", "theirs", _series(1, 1, 50), _series(2, 2, 2), 0.6)
    assert comparison.ratio == pytest.approx(0.5)
    assert comparison.cpu_ratio == pytest.approx(0.5)
    assert not comparison.is_missed


def test_a_ratio_is_that_of_what_was_measured_in_the_same_round() -> None:
    # A slow moment of the machine met both in two rounds, and theirs alone in a third.
    comparison = Comparison("ours", "theirs", _series(1, 1, 1, 4, 4), _series(2, 2, 8, 8, 8))
    assert comparison.ratio == pytest.approx(0.5)
    assert comparison.cpu_ratio == pytest.approx(0.5)


def test_a_target_is_missed_above_it_and_not_at_it() -> None:
    assert Comparison("ours", "theirs", _series(3), _series(2), 1.4).is_missed
    assert not Comparison("ours", "theirs", _series(3), _series(2), 1.5).is_missed
    assert not Comparison("ours", "theirs", _series(3), _series(2)).is_missed


def test_tasks_take_turns_and_the_first_round_does_not_count() -> None:
    turns: list[str] = []

    def task(name: str) -> Sample:
        turns.append(name)
        return Sample(len(turns), len(turns))

    taken = in_turn({"a": lambda: task("a"), "b": lambda: task("b")}, rounds=2)
    assert turns == ["a", "b", "a", "b", "a", "b"]
    assert [sample.wall for sample in taken["a"].samples] == [3, 5]
    assert [sample.wall for sample in taken["b"].samples] == [4, 6]


def test_a_table_shows_medians_their_range_and_the_verdict() -> None:
    rows = [
        Comparison("parse", "rival", _series(0.02, 0.021, 0.04), _series(0.01), 2.0),
        Comparison("import", "rival", _series(0.25), _series(0.5), 0.6),
        Comparison("start", "rival", _series(1), _series(1)),
    ]
    _, parse, start_up, start = table(rows).splitlines()
    expected = "parse / rival 21.0 ms (20.0..40.0) 10.0 ms (10.0..10.0) 2.10 2.10 2.00 MISSED"
    assert " ".join(parse.split()) == expected
    assert start_up.split()[-4:] == ["0.50", "0.50", "0.60", "reached"]
    assert start.split()[-2:] == ["1.00", "1.00"]


def test_a_process_that_fails_is_not_measured() -> None:
    with pytest.raises(CommandFailedError, match=r"exit code 3(.|\n)*out of luck"):
        timed((sys.executable, "-c", "print('out of luck'); raise SystemExit(3)"), environment())


def test_measured_processes_cache_bytecode_whatever_the_shell_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("KEPT", "yes")
    env = environment(PYTHONPATH="there")
    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert (env["KEPT"], env["PYTHONPATH"]) == ("yes", "there")


def test_pages_are_the_same_each_time_and_differ_from_each_other() -> None:
    assert as_json(page_list(30)) == as_json(page_list(30))
    assert len({as_json(page(number)) for number in range(100)}) == 100


def test_what_openai_reads_is_as_large_as_a_page() -> None:
    size = len(as_json(page(1)))
    assert size <= len(as_json(response(size))) < size * 1.05


def test_nothing_in_the_pages_is_unknown_to_the_package() -> None:
    paths = os.pathsep.join(map(str, (ROOT / "generated" / "notion", ROOT / "tools")))
    done = subprocess.run(
        (sys.executable, "-m", "bench.parsing", "1"),
        env=environment(PYTHONPATH=paths),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["pages"] == 100
