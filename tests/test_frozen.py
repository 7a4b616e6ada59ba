"""Values behave alike, whether they are really frozen or only for type checkers."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from clientsmith import frozen
from clientsmith.diagnostics import Location

_PROGRAM = """
from __future__ import annotations
from dataclasses import field
from clientsmith.frozen import dataclass, replace

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 2
    note: str = field(default="", compare=False)

@dataclass(frozen=True, slots=True)
class Single:
    x: tuple[int, ...]

@dataclass(frozen=True, slots=True)
class Lists:
    absent: int
    make_1: list[int] = field(default_factory=list[int])
    rest: dict[str, int] = field(default_factory=dict[str, int])

@dataclass(frozen=True, slots=True)
class Nothing:
    pass

@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    x: int

@dataclass(frozen=True, slots=True, order=True)
class Ordered:
    x: int

@dataclass(frozen=True, slots=True)
class Own:
    x: int

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 5

    def __repr__(self) -> str:
        return "mine"

@dataclass(slots=True)
class Open:
    x: int

a, b = Point(1), Point(1, note="other")
print(a == b, hash(a) == hash(b), {a: 1}[b], a == Point(2), a != b, a == (1, 2), a)
print(replace(a, y=5), replace(b, x=3).note, replace(a) is a, Single((1,)) == Single((1,)), {Single((1,))}, Nothing() == Nothing())
print(Thing(1) == Thing(1), len({Thing(1), Thing(1)}), Ordered(1) < Ordered(2), {Ordered(1)})
print(Own(1) == Own(2), hash(Own(1)), Own(1), Own.__match_args__, Point.__slots__, Open.__hash__)
one, other = Lists(1), Lists(1)
one.make_1.append(5)
print(one, other, Lists(1) == other, Lists(2, [3], rest={"x": 4}), replace(one, absent=7))
match a:
    case Point(x, y):
        print(x, y)
try:
    replace(a, z=1)
except TypeError as error:
    print("no such field")
try:
    Point()
except TypeError as error:
    print(error)
try:
    a.z = 1
except (AttributeError, TypeError):
    print("no such field")
"""


def test_classes_compare_hash_and_show_themselves_alike_in_both_forms() -> None:
    said = {_run(_PROGRAM, **more) for more in ({}, {frozen.REALLY: "yes"})}
    assert len(said) == 1
    assert "Point(x=1, y=2, note='')" in said.pop()


def test_values_are_really_frozen_while_the_suite_runs() -> None:
    place = Location("file", 1, 2)
    with pytest.raises(FrozenInstanceError):
        setattr(place, fields(place)[0].name, "other")


def _run(program: str, **more: str) -> str:
    root = Path(frozen.__file__).parents[1]
    env = {**os.environ, "PYTHONPATH": str(root), **more}
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    return done.stdout
