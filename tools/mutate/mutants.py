"""The mutants: ways to break the generator, as `mutants.yaml` lists them.

In: the list. Out: `Mutant`s. How a mutant is tried is *not* decided here (`trials`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

LIST: Final = Path(__file__).parent / "mutants.yaml"
GENERATOR: Final = Path("generator", "clientsmith")


@dataclass(frozen=True, slots=True)
class Mutant:
    """In `file`, the text `old` becomes `new`; `tests` and `cases` are asked first.

    `explained` says why no test can notice, and is empty for nearly all.
    """

    file: str
    old: str
    new: str
    breaks: str
    tests: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    explained: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.breaks}"


class MutantError(Exception):
    """The text of a mutant does not stand in its file exactly once."""


def read_mutants(path: Path = LIST) -> tuple[Mutant, ...]:
    """All mutants, in the order of the list."""
    return tuple(
        Mutant(
            entry["file"],
            entry["old"],
            entry["new"],
            entry["breaks"],
            tuple(entry.get("tests", ())),
            tuple(entry.get("cases", ())),
            entry.get("explained", ""),
        )
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    )


def mutate(mutant: Mutant, text: str) -> str:
    """The text of a file as the mutant has it.

    Raises MutantError when `old` does not stand in it exactly once, or nothing would change.
    """
    count = text.count(mutant.old)
    if count != 1:
        problem = f"{mutant}\n  its text stands there {count} times: {mutant.old.strip()!r}"
        raise MutantError(problem)
    if mutant.old == mutant.new:
        problem = f"{mutant}\n  it changes nothing"
        raise MutantError(problem)
    return text.replace(mutant.old, mutant.new)
