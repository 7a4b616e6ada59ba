"""Look at cases again in a process of its own, whose sets have another order.

    python tests/other_process.py

For each line `[case, folder]` of standard input, where the package of the case was written to
the folder, it runs the case again, imports each module of the package, and answers with a line:
the digest of the diagnostics, the files that a second run would write or delete, and what is wrong
with the modules.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeAlias

from case_runner import CASES, Case, Outcome, run_case
from clientsmith.emit.manifest import digest
from import_all import Importer

Seen: TypeAlias = tuple[str, list[str], str]


@dataclass(frozen=True, slots=True)
class OtherProcess:
    """The process, as the one that asks sees it."""

    questions: IO[str]
    answers: IO[str]

    def look(self, case: Case, output: Path) -> Seen:
        """What the process says of a case, whose package is in a folder."""
        self.questions.write(json.dumps([case.name, str(output)]) + "\n")
        self.questions.flush()
        answer = self.answers.readline()
        assert answer, "the other process has ended"
        found, paths, problem = json.loads(answer)
        return found, paths, problem


@contextmanager
def other_process() -> Generator[OtherProcess]:
    """A process with another seed of hashes than this one."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    paths = os.pathsep.join(path for path in sys.path if path)
    with subprocess.Popen(
        [sys.executable, __file__],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield OtherProcess(process.stdin, process.stdout)
        process.stdin.close()


def findings(outcome: Outcome) -> str:
    """The digest of everything that a run has said.

    A run in a test does not write locks beside the case, and so the next one misses them.
    """
    return digest(repr([d for d in outcome.diagnostics if d.code != "lock-gone"]))


def main() -> None:
    """Answer until nobody asks."""
    importer = Importer()
    for line in sys.stdin:
        name, folder = json.loads(line)
        print(json.dumps(_look(Case(name, CASES / name), Path(folder), importer)), flush=True)


def _look(case: Case, output: Path, importer: Importer) -> Seen:
    outcome = run_case(case, output)
    changes = outcome.changes
    if outcome.failed or changes is None:
        return findings(outcome), [], ""
    return findings(outcome), [*changes.write, *changes.delete], importer.import_package(output)


if __name__ == "__main__":
    main()
