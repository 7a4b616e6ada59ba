"""One mutant after the other in a private copy of the tree, until a test notices.

In: a copy and a mutant. Out: a `Verdict`. The tree itself is only read.

A test counts only if it passes without the mutant.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from mutate.mutants import GENERATOR, Mutant, mutate

_SUITE: Final = ("tests/lower", "tests/emit", "tests/test_*.py")
_SLOW: Final = (
    *("test_bench.py", "test_golden.py", "test_soak.py", "test_watch.py", "test_web.py"),
    *(
        "test_coverage.py",
        "test_notion_versions.py",
        "test_wholes.py",
        "test_readme.py",
        "test_mutants.py",
    ),
)
"""Tests that need minutes, or that do not ask the generator."""

_EXPECTED: Final = "test_what_is_expected"
_FAILED: Final = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)
_TIME_LIMIT: Final = 1800
"""Seconds for a selection of tests; a mutant that needs more has been noticed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`noticed` is the test that failed; empty when all passed. `seconds` is how long that took."""

    mutant: Mutant
    noticed: str
    seconds: float


@dataclass(slots=True)
class Copy:
    """A private copy of the tree, and the tests that are known to fail in it as it is."""

    folder: Path
    broken: list[str] = field(default_factory=list[str])

    def try_out(self, mutant: Mutant, selection: list[str]) -> Verdict:
        """Break the generator in one way, and ask some tests.

        A test that fails without the mutant, too, has noticed nothing: the others are asked again.
        """
        begin = monotonic()
        while True:
            with self._broken_by(mutant):
                noticed = self._first_failure(selection)
            if "::" not in noticed or not self._fails_anyway(noticed):
                return Verdict(mutant, noticed, monotonic() - begin)
            self.broken.append(noticed)

    @contextmanager
    def _broken_by(self, mutant: Mutant) -> Generator[None]:
        path = self.folder / GENERATOR / mutant.file
        text, before = path.read_text(encoding="utf-8"), path.stat()
        path.write_text(mutate(mutant, text), encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(text, encoding="utf-8")
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def _first_failure(self, selection: list[str]) -> str:
        """The first test that fails, of those that usually do not; empty when there is none."""
        left_out = (f"--deselect={name}" for name in self.broken)
        failed = _FAILED.findall(self._run([*selection, "-x", *left_out], mutated=True))
        return failed[0] if failed else ""

    def _fails_anyway(self, test: str) -> bool:
        return bool(_FAILED.findall(self._run([test], mutated=False)))

    def _run(self, selection: list[str], *, mutated: bool) -> str:
        paths = [str(self.folder / part) for part in ("generator", "tests", "tools")]
        files = [name for pattern in selection for name in self._expand(pattern)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        if mutated:
            # Bytecode of a mutant must not outlive it.
            environment["PYTHONDONTWRITEBYTECODE"] = "1"
        try:
            done = subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "--tb=no", "-rfE", *files],
                cwd=self.folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=_TIME_LIMIT,
            )
        except subprocess.TimeoutExpired:
            return "FAILED time-limit"
        if done.returncode in (0, 1, 5):
            return done.stdout
        if not mutated:
            raise RuntimeError(done.stdout[-3000:] + done.stderr[-3000:])
        # The mutant does not even import, or takes Python with it.
        return f"ERROR exit-code-{done.returncode}\n{done.stdout}"

    def _expand(self, pattern: str) -> list[str]:
        if not pattern.startswith("tests/") or "*" not in pattern:
            return [pattern]
        found = sorted(self.folder.glob(pattern))
        return [
            path.relative_to(self.folder).as_posix() for path in found if path.name not in _SLOW
        ]


def likely(mutant: Mutant) -> list[str]:
    """The tests that are the likeliest to notice a mutant."""
    wanted = [f"{_EXPECTED} and {area}" for area in mutant.cases]
    files = [f"tests/{name}" for name in mutant.tests]
    if mutant.cases:
        files.append("tests/test_cases.py")
    names = " or ".join(f"({one})" for one in wanted)
    return [*files, "-k", f"not test_cases.py or {names}" if names else "not test_cases.py"]


def everything() -> list[str]:
    """The whole suite, as far as it asks the generator."""
    return list(_SUITE)


def copy_tree(tree: Path, folder: Path) -> Copy:
    """A copy of the files of the tree that version control knows or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=tree,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (tree / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(tree / name, folder / name)
    return Copy(folder)
