"""One mutant after the other in a private copy of the tree, until a test notices.

In: a copy and a mutant. Out: a `Verdict`. The tree itself is only read.

What fails without any mutant is found first and left out: it could notice nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from mutate.mutants import GENERATOR, Mutant, mutate

_SUITE: Final = ("tests/test_*.py", "tests/emit", "tests/lower")
_SLOW: Final = (
    *("test_bench.py", "test_golden.py", "test_soak.py", "test_watch.py", "test_web.py"),
    *("test_notion_versions.py", "test_wholes.py", "test_readme.py", "test_mutants.py"),
)
"""Tests that need minutes, or that do not ask the generator."""

_EXPECTED: Final = "test_what_is_expected"
_FAILED: Final = re.compile(r"^(?:FAILED|ERROR) (\S+(?:\[.*?\])?)", re.MULTILINE)
_TIME_LIMIT: Final = 300
"""Seconds for a selection of tests; a mutant that needs more has been noticed."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`noticed` is the test that failed; empty when all passed. `seconds` is how long that took."""

    mutant: Mutant
    noticed: str
    seconds: float


@dataclass(slots=True)
class Copy:
    """A private copy of the tree, and the tests that fail in it as it is."""

    folder: Path
    broken: list[str] = field(default_factory=list[str])

    def try_out(self, mutant: Mutant) -> Verdict:
        """Break the generator in one way, and ask the likeliest tests, then all."""
        path = self.folder / GENERATOR / mutant.file
        text, before = path.read_text(encoding="utf-8"), path.stat()
        begin = monotonic()
        path.write_text(mutate(mutant, text), encoding="utf-8")
        try:
            noticed = self.first_failure(likely(mutant)) or self.first_failure(everything())
        finally:
            path.write_text(text, encoding="utf-8")
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        return Verdict(mutant, noticed, monotonic() - begin)

    def find_broken(self, mutants: Iterable[Mutant]) -> None:
        """Find out which likely tests fail without a mutant; modules are compiled on the way."""
        files = sorted({f"tests/{name}" for mutant in mutants for name in mutant.tests})
        selection = [*files, "tests/test_cases.py", "-k", f"not test_cases.py or {_EXPECTED}"]
        self.broken += _FAILED.findall(self._run(selection, fresh=True))

    def first_failure(self, selection: list[str]) -> str:
        """The first test that fails and usually does not; empty when there is none."""
        output = self._run([*selection, "-x", *(f"--deselect={name}" for name in self.broken)])
        failed = _FAILED.findall(output)
        return failed[0] if failed else ""

    def _run(self, selection: list[str], *, fresh: bool = False) -> str:
        paths = [str(self.folder / part) for part in ("generator", "tests", "tools")]
        files = [name for pattern in selection for name in self._expand(pattern)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        if not fresh:
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
        if fresh:
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
