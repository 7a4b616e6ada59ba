"""Accepting what cases give: it writes, says what it wrote, and is refused in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MODULES = ("case_runner.py", "conftest.py", "other_process.py", "test_cases.py")
CASE = "types/tuples"


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A suite with one case, whose expectations are out of date."""
    for module in MODULES:
        shutil.copy(TESTS / module, tmp_path / module)
    folder = tmp_path / "cases" / CASE
    shutil.copytree(TESTS / "cases" / CASE, folder)
    (folder / "api.txt").write_text("yesterday\n", encoding="utf-8")
    (folder / "files").mkdir()
    (folder / "files" / "setup.py").write_text("# no longer made\n", encoding="utf-8")
    return tmp_path


def test_a_difference_names_the_command_that_accepts_it(suite: Path) -> None:
    done = run(suite)
    assert done.returncode == 1
    assert f"{CASE}: 2 of 3 expectations differ" in done.stdout
    assert "-yesterday" in done.stdout
    assert f"accept with: make golden CASE={CASE}" in done.stdout


def test_accepting_writes_and_deletes_and_shows_what(suite: Path) -> None:
    done = run(suite, "--accept")
    folder = suite / "cases" / CASE
    assert done.returncode == 0, done.stdout
    assert (folder / "api.txt").read_bytes() == (TESTS / "cases" / CASE / "api.txt").read_bytes()
    assert not (folder / "files" / "setup.py").exists()
    assert "-yesterday" in done.stdout
    assert "-# no longer made" in done.stdout
    assert "1 case changed" in done.stdout
    assert run(suite).returncode == 0
    assert "0 cases changed" in run(suite, "--accept").stdout


def test_only_the_first_lines_of_a_large_change_are_shown(suite: Path) -> None:
    lines = "".join(f"line {number}\n" for number in range(100))
    (suite / "cases" / CASE / "api.txt").write_text(lines, encoding="utf-8")
    done = run(suite, "--accept")
    assert "-line 5\n" in done.stdout
    assert "-line 99" not in done.stdout
    assert "more lines" in done.stdout


def test_accepting_is_refused_in_ci(suite: Path) -> None:
    done = run(suite, "--accept", ci="true")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "not accepted in CI" in done.stderr
    assert (suite / "cases" / CASE / "api.txt").read_text(encoding="utf-8") == "yesterday\n"


def test_a_case_that_does_not_exist_is_refused(suite: Path) -> None:
    done = run(suite, "--case", "types/tupels")
    assert done.returncode != 0
    assert "there is no case types/tupels" in done.stdout + done.stderr


def run(suite: Path, *options: str, ci: str = "") -> subprocess.CompletedProcess[str]:
    """Run what is expected of the cases of a suite."""
    paths = os.pathsep.join([str(suite), *(path for path in sys.path if path)])
    command = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(suite))
    return subprocess.run(
        [sys.executable, *command, "-k", "expected", "test_cases.py", *options],
        cwd=suite,
        env={**os.environ, "CI": ci, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
