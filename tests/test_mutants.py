"""The list of mutants fits the generator: each breaks what stands there exactly once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from mutate.mutants import GENERATOR, Mutant, MutantError, mutate, read_mutants

TOP = Path(__file__).parents[1]
MUTANTS = read_mutants()
ROOMS = ("source", "openapi", "overlay", "lower", "python", "emit", "difference", "recall")


def test_there_are_fifty_mutants_of_every_room_and_no_two_are_the_same() -> None:
    assert len({(one.file, one.old, one.new) for one in MUTANTS}) == len(MUTANTS) >= 50
    assert {one.file.partition("/")[0] for one in MUTANTS} == set(ROOMS)


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_a_mutant_fits_the_generator_and_is_python(mutant: Mutant) -> None:
    text = (TOP / GENERATOR / mutant.file).read_text(encoding="utf-8")
    assert ast.dump(ast.parse(mutate(mutant, text))) != ast.dump(ast.parse(text))


def test_of_fifty_mutants_at_most_two_are_said_to_survive() -> None:
    explained = [one for one in MUTANTS if one.explained]
    assert len(explained) * 50 <= 2 * len(MUTANTS)


def test_tests_that_mutants_ask_first_exist() -> None:
    for mutant in MUTANTS:
        assert mutant.tests or mutant.cases, str(mutant)
        for name in mutant.tests:
            assert (TOP / "tests" / name).exists(), name
        for area in mutant.cases:
            assert (TOP / "tests" / "cases" / area).is_dir(), area


@pytest.mark.parametrize("text", ["", "one one"])
def test_a_mutant_whose_text_does_not_stand_there_once_is_an_error(text: str) -> None:
    with pytest.raises(MutantError, match=f"stands there {text.count('one')} times"):
        mutate(Mutant("a.py", "one", "two", "nothing"), text)


def test_a_mutant_that_changes_nothing_is_an_error() -> None:
    with pytest.raises(MutantError, match="changes nothing"):
        mutate(Mutant("a.py", "one", "one", "nothing"), "one")
