"""Reading YAML and JSON text to positioned nodes."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.source.files import parse_text, read_file
from clientsmith.source.json_text import read_json
from clientsmith.source.node import Map, Node, Scalar, Text, as_written, plain, resolve_pointer
from clientsmith.source.yaml_text import read_yaml

Reader = Callable[[Text], tuple[Node | None, tuple[Diagnostic, ...]]]


def value_of(read: Reader, content: str) -> object:
    node, problems = read(Text("f", content))
    assert problems == ()
    assert node is not None
    return plain(node)


def problem_of(read: Reader, content: str) -> Diagnostic:
    _, problems = read(Text("f", content))
    assert len(problems) == 1, problems
    return problems[0]


def place_of(problem: Diagnostic) -> tuple[int, int]:
    assert problem.location is not None
    return problem.location.line, problem.location.column


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "{}",
        '""',
        "0",
        "-0.5e+3",
        "[true, false, null]",
        '{"a": {"b": [1, {"c": "d"}]}, "": " "}',
        r'"\"\\\/\b\f\n\r\t\u00e9"',
        r'"\ud83d\ude00 and 😀"',
        '\n\t {"a"\r\n:\t1 } \n',
        "[" * 150 + "]" * 150,
        json.dumps({"k" * 5000: "long"}),
    ],
)
def test_json_means_what_the_standard_library_says(content: str) -> None:
    assert json.loads(content) == value_of(read_json, content)


def test_json_nodes_know_their_place() -> None:
    node, _ = read_json(Text("f.json", '{\n  "é": [1,\n    {"k\\n": true}]\n}'))
    assert isinstance(node, Map)
    inner = resolve_pointer(node, "/é/1")
    assert isinstance(inner, Map)
    assert str(node.key_location("é")) == "f.json:2:3"
    assert str(inner.location) == "f.json:3:5"
    assert str(inner.key_location("k\n")) == "f.json:3:6"
    assert str(inner.items["k\n"].location) == "f.json:3:13"


def test_json_may_begin_with_a_byte_order_mark() -> None:
    assert value_of(read_json, '\ufeff{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("content", "line", "column", "message", "hint"),
    [
        ("", 1, 1, "expected a value, but the file ends", ""),
        ('{"a": 1', 1, 8, "but the file ends", ""),
        ('{"a": 1,}', 1, 9, "expected a name", "trailing"),
        ("[1,]", 1, 4, "expected a value", "trailing"),
        ('{"a": }', 1, 7, "expected a value", ""),
        ('{"a" 1}', 1, 6, 'expected ":" after the name "a"', ""),
        ('{"a": 1\n "b": 2}', 2, 2, 'expected "," or "}"', "comma is missing"),
        ("{'a': 1}", 1, 2, "expected a name", "double quotes"),
        ("{a: 1}", 1, 2, "expected a name", "double quotes"),
        ("['a']", 1, 2, "expected a value", "double quotes"),
        ("[NaN]", 1, 2, 'not "NaN"', "no number"),
        ("[-Infinity]", 1, 2, 'not "-Infinity"', "no number"),
        ("[True]", 1, 2, 'not "True"', '"true"'),
        ("[01]", 1, 3, 'expected "," or "]"', "leading zeros"),
        ("[1e999]", 1, 2, "too large", ""),
        ("[" + "9" * 5000 + "]", 1, 2, "5000 digits", ""),
        ('["a', 1, 2, "has no end", "closing"),
        ('["a\tb"]', 1, 4, "control character", "escape"),
        (r'["\x"]', 1, 3, "escape", "backslash"),
        (r'["\ud800"]', 1, 2, "surrogate", ""),
        ("[1] 2", 1, 5, "end of the file", ""),
        ("// no\n{}", 1, 1, "expected a value", "comments"),
        ("[" * 100_000, 1, 201, "nested", ""),
        ('{"a":' * 100_000, 1, 1001, "nested", ""),
    ],
)
def test_broken_json_is_explained_at_its_place(
    content: str, line: int, column: int, message: str, hint: str
) -> None:
    problem = problem_of(read_json, content)
    assert problem.code == "json-syntax"
    assert (line, column) == place_of(problem)
    assert message in problem.message
    assert hint in problem.hint


@pytest.mark.parametrize("read", [read_json, read_yaml])
def test_a_key_that_occurs_twice_is_shown_at_both_places(read: Reader) -> None:
    node, problems = read(Text("f", '{"a": 1,\n "b": 2,\n "a": 3}'))
    assert [problem.code for problem in problems] == ["duplicate-key"]
    assert place_of(problems[0]) == (3, 2)
    assert [str(note.location) for note in problems[0].notes] == ["f:1:2"]
    assert node is not None
    assert plain(node) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("on", "on"),
        ("Yes", "Yes"),
        ("y", "y"),
        ("2020-01-01", "2020-01-01"),
        ("12:30:45", "12:30:45"),
        ("012", 12),
        ("0o14", 12),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("+1", 1),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("1.0.0", "1.0.0"),
        (".", "."),
        ("-", [None]),
        ("~", None),
        ("", None),
        ("NULL", None),
        ("nUll", "nUll"),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("-.INF", -math.inf),
        ("'1'", "1"),
        ('"true"', "true"),
        ("! 1", "1"),
        ("!!str 1", "1"),
        ('!!int "1"', 1),
        ("!!float 1", 1.0),
        ("|\n  a\n  b", "a\nb"),
    ],
)
def test_yaml_scalars_follow_the_core_schema_of_yaml_1_2(written: str, value: object) -> None:
    read = value_of(read_yaml, f"key: {written}" if written != "-" else "key:\n  -")
    # 1 == 1.0 == True, so the types are compared too.
    assert repr({"key": value}) == repr(read)


def test_yaml_nodes_know_their_place() -> None:
    node, _ = read_yaml(Text("f.yaml", "\ufeffa: x # é\nb:\n- {c: 1}\n"))
    assert isinstance(node, Map)
    inner = resolve_pointer(node, "/b/0")
    assert isinstance(inner, Map)
    assert str(node.key_location("b")) == "f.yaml:2:1"
    assert str(inner.location) == "f.yaml:3:3"
    assert str(inner.key_location("c")) == "f.yaml:3:4"
    assert str(inner.items["c"].location) == "f.yaml:3:7"


def test_numbers_keep_their_spelling() -> None:
    node, _ = read_yaml(Text("f", "a: 1.10\nb: &x 2.0\nc: {d: 0x1F}\ne: text"))
    assert node is not None
    spelled = {
        pointer: as_written(scalar)
        for pointer in ("/a", "/b", "/c/d", "/e")
        if isinstance(scalar := resolve_pointer(node, pointer), Scalar)
    }
    assert spelled == {"/a": "1.10", "/b": "2.0", "/c/d": "0x1F", "/e": "text"}


def test_yaml_keys_that_are_no_strings_become_strings_with_one_warning() -> None:
    node, problems = read_yaml(Text("f", "x:\n  200: a\n  true: b\n  on: c\n  ~: d\n  1.10: e"))
    assert node is not None
    assert plain(node) == {"x": {"200": "a", "true": "b", "on": "c", "~": "d", "1.10": "e"}}
    assert [problem.code for problem in problems] == ["key-not-string"]
    assert place_of(problems[0]) == (2, 3)
    assert "3 more" in problems[0].message


@pytest.mark.parametrize("content", ["[a, b]: 1\nc: 2", "{a: 1}: 1\nc: 2", "? - a\n: 1\nc: 2"])
def test_yaml_keys_that_are_no_scalars_are_errors(content: str) -> None:
    node, problems = read_yaml(Text("f", content))
    assert [problem.code for problem in problems] == ["complex-key"]
    assert node is not None
    assert plain(node) == {"c": 2}


def test_yaml_aliases_stand_for_their_anchor() -> None:
    content = "a: &a {b: [1]}\nc: *a\nd: &k key\n*k : 2"
    assert value_of(read_yaml, content) == {"a": {"b": [1]}, "c": {"b": [1]}, "d": "key", "key": 2}


def test_yaml_merge_keys_add_what_the_mapping_lacks() -> None:
    content = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {w: 0, <<: [*a, *b], z: 3}\nd: {'<<': 1}"
    read = value_of(read_yaml, content)
    assert isinstance(read, dict)
    assert read["c"] == {"w": 0, "x": 1, "y": 1, "z": 3}
    assert read["d"] == {"<<": 1}


@pytest.mark.parametrize(
    "content",
    [
        "a: &a [1]\n" + "".join(f"b{i}: &a [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" for i in range(20)),
        "a: &a [1]\n" + "".join(f"b{i}: &a [*a]\n" for i in range(300)),
        "a: &a [*a]",
    ],
    ids=["many", "deep", "endless"],
)
def test_yaml_alias_bombs_are_refused(content: str) -> None:
    assert problem_of(read_yaml, content).code == "yaml-alias-limit"


@pytest.mark.parametrize(
    ("content", "line", "column", "message", "hint"),
    [
        ("", 1, 1, "empty", ""),
        ("# nothing\n", 2, 1, "empty", ""),
        ("a: 1\n---\nb: 2", 2, 1, "second document", "one document"),
        ("a:\n\tb: 1", 2, 1, "cannot start", "tabs"),
        ("a: @b", 1, 4, "cannot start", "quotes"),
        ("a: b: c", 1, 5, "mapping values", "quotes"),
        ("a: 'it's'", 1, 8, "expected key", "quotes"),
        ("a: [1", 1, 6, "the file ends", '"]"'),
        ('a: "\\d"', 1, 5, "escape", "backslash"),
        ("a: \x07", 1, 4, "control characters", "escape"),
        ("a: *b", 1, 4, "no anchor", ""),
        ("a: !!int b", 1, 4, "no int", ""),
        ("a: {<<: 1}", 1, 5, "wants a mapping", "quote"),
        ("a: 9e999", 1, 4, "too large", ""),
        ("[" * 100_000, 1, 201, "nested", ""),
        ("- " * 100_000, 1, 401, "nested", ""),
    ],
)
def test_broken_yaml_is_explained_at_its_place(
    content: str, line: int, column: int, message: str, hint: str
) -> None:
    problem = problem_of(read_yaml, content)
    assert problem.code == "yaml-syntax"
    assert (line, column) == place_of(problem)
    assert message in problem.message
    assert hint in problem.hint


def test_yaml_tags_of_other_schemas_are_ignored_with_a_warning() -> None:
    node, problems = read_yaml(Text("f", "a: !Ref b\nc: !!set {d}"))
    assert node is not None
    assert plain(node) == {"a": "b", "c": {"d": None}}
    assert [problem.code for problem in problems] == ["yaml-tag", "yaml-tag"]
    assert '"!Ref"' in problems[0].message


def test_json_under_the_name_of_yaml_is_read_as_json() -> None:
    node, problems = parse_text(Text("f.yaml", r'{"a": "\ud83d\ude00"}'))
    assert problems == ()
    assert node is not None
    assert plain(node) == {"a": "😀"}


def test_a_file_that_is_not_utf8_is_refused_at_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"a: 1\nb: \xff\n")
    file, problems = read_file(path, "f.yaml")
    assert file is None
    assert [problem.code for problem in problems] == ["not-utf8"]
    assert place_of(problems[0]) == (2, 4)


def test_a_conflict_that_a_merge_left_is_told_where_it_begins() -> None:
    content = "info:\n<<<<<<< HEAD\n  title: a\n=======\n  title: b\n>>>>>>> side\n"
    problem = problem_of(read_yaml, content)
    assert (problem.code, problem.message) == ("yaml-syntax", "a merge left a conflict here")
    assert place_of(problem) == (2, 1)


def test_a_heading_underlined_in_a_description_is_no_conflict() -> None:
    problem = problem_of(read_yaml, "info: |\n  Pets\n  =======\ntags: [a\n")
    assert "conflict" not in problem.message
