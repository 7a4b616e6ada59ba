"""The examples of the helpers run as they stand, and type checkers accept them."""

from __future__ import annotations

import doctest
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from checkers import CHECKERS, PACKAGE, check
from example_workspace import DECLARATIONS, prepare

from notion_typed import lib
from notion_typed.testing import Mock

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@dataclass(frozen=True)
class Documented:
    """Something with a docstring: a module of `lib` or a function of it."""

    name: str
    doc: str
    examples: list[doctest.Example] = field(default_factory=list[doctest.Example])


def modules() -> Iterator[ModuleType]:
    yield lib
    for path in sorted(Path(str(lib.__file__)).parent.glob("[a-z]*.py")):
        yield importlib.import_module(f"{lib.__name__}.{path.stem}")


def documented() -> list[Documented]:
    parser = doctest.DocTestParser()
    found: list[Documented] = []
    for module in modules():
        name = module.__name__.removeprefix("notion_typed.")
        things: list[tuple[str, Any]] = [(name, module)]
        things += [
            (f"{name}.{function.__name__}", function)
            for function in vars(module).values()
            if inspect.isfunction(function) and function.__module__ == module.__name__
        ]
        for label, thing in things:
            doc = inspect.getdoc(thing) or ""
            found.append(Documented(label, doc, parser.get_examples(doc)))
    return found


ALL = documented()
SHOWN = [one for one in ALL if one.examples]


def test_every_public_function_has_an_example() -> None:
    shown = {one.name: one.doc for one in SHOWN}
    for name in lib.__all__:
        value = getattr(lib, name)
        if inspect.isfunction(value):
            assert f"{value.__module__.removeprefix('notion_typed.')}.{name}" in shown, name


@pytest.mark.parametrize("name", ["blocks", "properties", "rich_text"])
def test_the_example_of_a_module_shows_all_its_builders(name: str) -> None:
    module = importlib.import_module(f"notion_typed.lib.{name}")
    (own,) = (one for one in SHOWN if one.name == f"lib.{name}")
    shown = "".join(example.source for example in own.examples)
    elsewhere = {one.name for one in SHOWN} | {
        "lib.rich_text.split_long",
        "lib.rich_text.date_value",
    }
    for each in module.__all__:
        if inspect.isfunction(getattr(module, each)) and f"lib.{name}.{each}" not in elsewhere:
            assert re.search(rf"\b{name}\.{each}\b", shown), each


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.name)
def test_an_example_runs_and_prints_what_it_says(shown: Documented) -> None:
    mock = Mock()
    with prepare(mock, shown.name) as names:
        test = doctest.DocTest(shown.examples, names, shown.name, None, None, shown.doc)
        runner = doctest.DocTestRunner(optionflags=OPTIONS, verbose=False)
        said: list[str] = []
        runner.run(test, out=said.append)
    assert runner.failures == 0, "".join(said)
    faults = [call.fault for call in mock.calls() if call.fault is not None]
    assert len(faults) == (1 if shown.name.endswith("resume_append_blocks") else 0)


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_type_checker_accepts_every_example(checker: str, tmp_path: Path) -> None:
    parts = [DECLARATIONS]
    for number, shown in enumerate(SHOWN):
        source = "".join(example.source for example in shown.examples)
        parts.append(f"\ndef example_{number}() -> None:  # {shown.name}\n")
        parts.append(textwrap.indent(source, "    "))
    script = tmp_path / "examples.py"
    script.write_text("".join(parts), encoding="utf-8")
    found = check(checker, [script], tmp_path, PACKAGE)
    unused = ("reportUnusedVariable", "reportUnusedExpression")
    assert [str(one) for one in found if one.rule not in unused] == []
