"""Whatever decides something has a case: rooms, recognisers, names, styles, overrides, settings, rules.

What can be read off the code is: the lists of this test are lists of the generator. The rest is
declared in `coverage.yaml` and held against the code, so that what is new has to be declared.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from types import FrameType, ModuleType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import pytest
import yaml

from case_runner import CASES, Case, find_cases, run_case
from clientsmith import config_values
from clientsmith.api.dump import dump_api
from clientsmith.api.operations import Api, Parameter
from clientsmith.api.types import AliasType, ListOf, MapOf, Named, Nullable, ObjectType, TypeExpr
from clientsmith.config import Config
from clientsmith.emit.package import Package, PlannedFile
from clientsmith.lint.rules import RULES
from clientsmith.lower import unions
from clientsmith.python import naming, resources, styles, wishes, words

TESTS = Path(__file__).parent
GENERATOR = TESTS.parent / "generator" / "clientsmith"

ROOMS = {
    "source": ("source", "llms"),
    "overlay": ("overlay",),
    "openapi": ("openapi",),
    "api": ("types", "operations"),
    "lower": ("allof", "inline", "types", "unions", "operations"),
    "python": ("names", "pagination", "python", "errors", "wholes"),
    "emit": ("emit",),
    "lint": ("lint",),
    "templates": ("templates",),
}
"""The areas of cases that a room of the generator is tested by."""

ROOMS_WITHOUT_CASE = {
    "cli": "test_cli.py runs the command",
    "commands": "test_cli.py, test_check.py and test_watch.py run them",
    "difference": "test_difference.py compares pairs of documents",
    "interface": "test_interface.py compares pairs of packages",
    "pull": "test_pull.py asks a server",
    "recall": "test_cases.py rewords each case, test_recall.py damages what is kept",
    "release": "test_release.py makes releases",
}

MODULES_OF_NAMING = (naming, resources, styles, wishes, words)

SETTINGS_WITHOUT_CASE = {
    "output": "test_cli.py",
    "versions.*.output": "test_notion_versions.py",
    "versions.*.templates": "test_notion_versions.py",
}
"""Settings that the run of a case does not come to, and the test that does."""

SPELLINGS = {"pagination.further": "pagination.continue"}
"""Settings whose name is a word of Python."""

SHAPES = {
    ("path", "simple"): ("value", "list", "object"),
    ("path", "label"): ("value", "list", "object"),
    ("path", "matrix"): ("value", "list", "object"),
    ("query", "form"): ("value", "list", "object"),
    ("query", "spaceDelimited"): ("list",),
    ("query", "pipeDelimited"): ("list",),
    ("query", "deepObject"): ("object",),
    ("header", "simple"): ("value", "list", "object"),
    ("cookie", "form"): ("value", "list", "object"),
}
"""What the styles of parameters are defined for (OpenAPI 3.1, section 4.8.12.2)."""

EXPLODED_ALWAYS = ("deepObject",)
EXPLODED_NEVER = ("spaceDelimited", "pipeDelimited")

OVERRIDES = {
    "a variable": ("clientsmith.yaml", "variables:"),
    "a block": ("templates/*.jinja", '{% extends "base/'),
    "a part": ("templates/parts/*.jinja", ""),
    "a whole file": ("templates/*.jinja", ""),
    "a copied file": ("templates/py.typed", ""),
    "a file of the run time": ("templates/runtime/*.py", ""),
    "a pack of one's own": ("templates/pack.yaml", "to:"),
    "a pack with more or less": ("templates/pack.yaml", "extends: true"),
    "without": ("templates/pack.yaml", "without:"),
    "a module of one's own": ("templates/pack.yaml", "plugin:"),
    "each": ("templates/pack.yaml", "each: resource"),
    "each operation": ("templates/pack.yaml", "each: operation"),
    "each type": ("templates/pack.yaml", "each: type"),
    "each webhook": ("templates/pack.yaml", "each: webhook"),
    "when": ("templates/pack.yaml", "when:"),
    "copy": ("templates/pack.yaml", "copy:"),
    "formatted": ("templates/pack.yaml", "formatted:"),
}
"""How a package is made otherwise without touching Python, and how a case shows it."""


def test_every_room_of_the_generator_has_an_area_of_cases() -> None:
    rooms = {path.parent.name for path in GENERATOR.glob("*/__init__.py")}
    known = ROOMS.keys() | ROOMS_WITHOUT_CASE.keys()
    assert sorted(rooms - known) == [], "say which area of cases shows what these rooms do"
    for room, areas in ROOMS.items():
        assert any((CASES / area).is_dir() for area in areas), room


def test_there_are_two_hundred_cases_with_names_like_claims() -> None:
    names = [case.folder.name for case in find_cases()]
    assert len(names) >= 200
    unreadable = [name for name in names if name not in RULES and "-" not in name]
    assert len(unreadable) <= 6, unreadable


@pytest.mark.parametrize("recognise", unions.RECOGNISERS, ids=lambda recognise: recognise.__name__)
def test_without_any_recogniser_some_case_would_come_out_otherwise(
    recognise: unions.Recogniser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tuple(each for each in unions.RECOGNISERS if each is not recognise)
    apis = {case: api_of(case, tmp_path) for case in CASES_OF_UNIONS}
    monkeypatch.setattr(unions, "RECOGNISERS", left)
    assert any(api_of(case, tmp_path) != api for case, api in apis.items())


def test_recognisers_are_asked_in_an_order_that_cases_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apis = {case: api_of(case, tmp_path) for case in CASES_OF_UNIONS}
    monkeypatch.setattr(unions, "RECOGNISERS", tuple(reversed(unions.RECOGNISERS)))
    assert any(api_of(case, tmp_path) != api for case, api in apis.items())


def make_views(package: Package | None) -> None:
    """Have all views made that would be made when somebody asks for them."""
    for file in () if package is None else package.files:
        for view in file.context.values() if isinstance(file, PlannedFile) else ():
            for name in getattr(view, "__match_args__", ()):
                getattr(view, name)


def test_every_line_that_decides_a_name_is_run_by_a_case_that_is_declared(tmp_path: Path) -> None:
    declared = claims()["naming"]
    assert len(set(declared.values())) == len(declared), "one case a claim"
    seen: dict[str, set[int]] = {}
    for remembers in (words.words_of, words.snake, words.pascal):
        remembers.cache_clear()  # what another test has asked for would not be run here
    sys.settrace(tracer({module.__file__ or "": seen for module in MODULES_OF_NAMING}))
    try:
        for name in declared.values():
            make_views(run_case(Case(name, CASES / name), tmp_path, only_plan=True).package)
    finally:
        sys.settrace(None)
    missed = [
        f"{module.__name__}:{line}: {text}"
        for module in MODULES_OF_NAMING
        for line, text in missed_lines(module, seen)
    ]
    assert missed == [], "declare the case that comes here"


def test_every_claim_has_its_case() -> None:
    for group, declared in claims().items():
        missing = [name for name in declared.values() if not (CASES / name).is_dir()]
        assert missing == [], group


def test_every_style_of_parameters_has_a_case_for_all_that_it_can_hold(tmp_path: Path) -> None:
    found: set[tuple[str, str, str, bool]] = set()
    for case in find_cases():
        if case.name.startswith("operations/"):
            api = run_case(case, tmp_path, only_plan=True).api
            if api is not None:
                parameters = (p for operation in api.operations for p in operation.parameters)
                found |= {described(api, p) for p in parameters if not p.json_content}
    wanted = {
        (place, style, shape, exploded)
        for (place, style), shapes in SHAPES.items()
        for shape in shapes
        for exploded in explosions(place, style, shape)
    }
    assert sorted(wanted - found) == []


@pytest.mark.parametrize("point", OVERRIDES)
def test_every_way_to_override_has_a_case_that_shows_a_file(point: str) -> None:
    pattern, word = OVERRIDES[point]
    assert [
        case.name
        for case in find_cases()
        if (case.folder / "files").is_dir()
        and any(word in path.read_text(encoding="utf-8") for path in case.folder.glob(pattern))
    ], point


def test_every_setting_has_a_case() -> None:
    used = {path for case in find_cases() for path in settings_of(case)}
    known = set(settings(Config))
    assert sorted(known - used - SETTINGS_WITHOUT_CASE.keys()) == [], "these need a case"
    assert sorted(SETTINGS_WITHOUT_CASE.keys() & used) == [], "these have a case now"
    assert sorted(SETTINGS_WITHOUT_CASE.keys() - known) == [], "these do not exist"


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_lint_has_a_case_of_its_name(rule: str) -> None:
    assert f"[{rule}]" in (CASES / "lint" / rule / "lint.txt").read_text(encoding="utf-8")


CASES_OF_UNIONS = [case for case in find_cases() if case.name.startswith("unions/")]


def claims() -> Mapping[str, Mapping[str, str]]:
    """Claim to case, in groups."""
    text = (TESTS / "coverage.yaml").read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, str]]", yaml.safe_load(text))


def api_of(case: Case, folder: Path) -> str:
    """What a case means."""
    api = run_case(case, folder, only_plan=True).api
    return "" if api is None else dump_api(api)


def tracer(wanted: Mapping[str, dict[str, set[int]]]) -> Any:  # noqa: ANN401  # as sys has it
    """A function for `sys.settrace` that notes the lines of some files."""

    def local(frame: FrameType, event: str, _: object) -> object:
        if event == "line":
            file = frame.f_code.co_filename
            wanted[file].setdefault(file, set()).add(frame.f_lineno)
        return local

    def outer(frame: FrameType, _: str, __: object) -> object:
        return local if frame.f_code.co_filename in wanted else None

    return outer


def missed_lines(module: ModuleType, seen: Mapping[str, set[int]]) -> Iterator[tuple[int, str]]:
    """The statements of the functions of a module that were not run."""
    path = Path(module.__file__ or "")
    source = path.read_text(encoding="utf-8")
    run = seen.get(str(path), set())
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                if not isinstance(node, ast.stmt) or node is function:
                    continue
                is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
                lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
                if not is_text and run.isdisjoint(lines):
                    yield node.lineno, source.splitlines()[node.lineno - 1].strip()


def explosions(place: str, style: str, shape: str) -> tuple[bool, ...]:
    """Whether parts may be written one by one, in one word, or both."""
    if style in EXPLODED_ALWAYS:
        return (True,)
    if style in EXPLODED_NEVER:
        return (False,)
    if shape == "value":
        return (style == "form",)
    return (True,) if place == "cookie" else (False, True)


def described(api: Api, parameter: Parameter) -> tuple[str, str, str, bool]:
    """A parameter as the table of styles sees it."""
    shape = shape_of(api, parameter.type)
    exploded = parameter.explode or parameter.style in EXPLODED_ALWAYS
    return parameter.place.value, parameter.style, shape, exploded


def shape_of(api: Api, expr: TypeExpr) -> str:
    match expr:
        case ListOf():
            return "list"
        case MapOf():
            return "object"
        case Nullable(inner):
            return shape_of(api, inner)
        case Named(type_id):
            decl = api.types[type_id]
            if isinstance(decl, AliasType):
                return shape_of(api, decl.target)
            return "object" if isinstance(decl, ObjectType) else "value"
        case _:
            return "value"


@cache
def settings(kind: type, path: str = "") -> tuple[str, ...]:
    """The settings of a class of the configuration, with dots; `*` is a key of the user's choice."""
    found: list[str] = []
    hints = get_type_hints(kind, dict(vars(config_values)))
    for field in fields(kind):
        if field.name != "locations":
            name = f"{path}.{field.name}" if path else field.name
            found += settings_below(hints[field.name], SPELLINGS.get(name, name))
    return tuple(dict.fromkeys(found))


def settings_below(hint: object, path: str) -> Iterator[str]:
    """The settings of a value: those of the classes in it, or itself."""
    arguments = get_args(hint)
    origin = get_origin(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        yield from settings(hint, path)
    elif origin in (Union, UnionType):
        for argument in arguments:
            if argument is not type(None):
                yield from settings_below(argument, path)
    elif origin is tuple and arguments[0] is not str:
        yield from settings_below(arguments[0], path)
    elif getattr(origin, "__name__", "") == "Mapping" and is_dataclass(arguments[1]):
        yield from settings_below(arguments[1], f"{path}.*")
    else:
        yield path


def settings_of(case: Case) -> Iterator[str]:
    """The settings that the configuration of a case has."""
    path = case.folder / "clientsmith.yaml"
    if path.exists():
        try:
            read = yaml.safe_load(path.read_text(encoding="utf-8"))
        except yaml.YAMLError:
            return
        yield from spelled(read, "", frozenset(settings(Config)))


def spelled(value: object, path: str, known: frozenset[str]) -> Iterator[str]:
    """The settings that a value of a configuration holds."""
    if path in known:
        yield path
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from spelled(item, path, known)
    elif isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            for name in (str(key), "*"):
                yield from spelled(inner, f"{path}.{name}" if path else name, known)
