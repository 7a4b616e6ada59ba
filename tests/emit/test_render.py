"""Templates print what they are given, may be overridden, and fail with their line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from _black_version import version as black_version

from clientsmith.diagnostics import Location
from clientsmith.emit import format as formatting
from clientsmith.emit.format import format_package, format_python
from clientsmith.emit.manifest import Maker, digest, make_manifest
from clientsmith.emit.package import CopiedFile, FixedFile, Package, PlannedFile
from clientsmith.emit.render import render
from clientsmith.emit.wellformed import find_problem
from clientsmith.source.files import display_name


def write(folder: Path, **templates: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in templates.items():
        (folder / f"{name}.jinja").write_text(text, encoding="utf-8")
    return folder


def planned(
    template: str, path: str = "a.py", *, formatted: bool = False, **context: object
) -> Package:
    return Package((PlannedFile(path, f"{template}.jinja", context, formatted),))


def test_a_template_prints_its_view(tmp_path: Path) -> None:
    folder = write(tmp_path, a="{% for x in xs %}\n  {{ x }}\n{% endfor %}\n")
    assert render(planned("a", xs=(1, 2)), [folder]) == ({"a.py": "  1\n  2\n"}, ())


def test_a_user_template_goes_before_the_built_in_one_and_can_extend_it(tmp_path: Path) -> None:
    builtin = write(tmp_path / "b", a="head\n{% block body %}old{% endblock %}\n")
    own = write(tmp_path / "u", a='{% extends "base/a.jinja" %}{% block body %}new{% endblock %}')
    assert render(planned("a"), [own, builtin])[0] == {"a.py": "head\nnew"}


def test_a_copied_file_is_taken_as_it_is_and_can_be_overridden(tmp_path: Path) -> None:
    builtin, own = write(tmp_path / "b", x="{{ built }}", y="{{ in }}"), write(
        tmp_path / "u", y="own"
    )
    package = Package(
        (CopiedFile("x", "x.jinja"), CopiedFile("y", "y.jinja"), FixedFile("z", "fixed"))
    )
    texts, found = render(package, [own, builtin])
    assert (texts, found) == ({"x": "{{ built }}", "y": "own", "z": "fixed"}, ())


@pytest.mark.parametrize(
    ("text", "code", "place", "message"),
    [
        ("a\n{{ missing }}\n", "unknown-name", (2, 4), 'there is no "missing" here'),
        ("a\n\n{% if %}\n", "syntax", (3, 1), "expected an expression"),
        ("{{ 1 + 'a' }}", "error", (1, 1), "unsupported operand"),
        ("{{ range(3) }}", "unknown-name", (1, 4), 'there is no "range" here'),
        ("{{ x.y }}", "unknown-name", (1, 6), '"x" has no "y"'),
        ("{{ x | upper }}", "unknown-name", (1, 8), 'there is no filter "upper"'),
        ("{% if x is odder %}{% endif %}", "unknown-name", (1, 12), 'there is no test "odder"'),
        ("{% include 'b.jinja' %}", "unknown-name", (1, 13), 'there is no template "b.jinja"'),
        ("\n{% for y in x %}{{ y | join(1) }}{% endfor %}", "error", (2, 24), "filter"),
        ("{% endif %}", "syntax", (1, 4), "unknown tag 'endif'"),
    ],
)
def test_a_template_that_fails_is_reported_at_its_place(
    tmp_path: Path, text: str, code: str, place: tuple[int, int], message: str
) -> None:
    folder = write(tmp_path, a=text)
    texts, (found,) = render(planned("a", x=(1,)), [folder])
    assert (texts, found.code) == ({}, f"template-{code}")
    assert found.location is not None
    assert Path(found.location.file).name == "a.jinja"
    assert (found.location.line, found.location.column) == place
    assert message in found.message


def test_a_template_that_fails_for_many_files_is_reported_once(tmp_path: Path) -> None:
    folder = write(tmp_path, a="{{ missing }}")
    files = tuple(PlannedFile(f"{n}.py", "a.jinja", {}) for n in range(5))
    assert len(render(Package(files), [folder])[1]) == 1


def test_a_template_that_is_no_text_is_told_at_the_byte(tmp_path: Path) -> None:
    folder = write(tmp_path, a="{% include 'b.jinja' %}")
    (folder / "b.jinja").write_bytes(b"one\ncaf\xe9\n")
    for template in ("a", "b"):
        texts, (found,) = render(planned(template), [folder])
        assert (texts, found.code, found.location) == (
            {},
            "not-utf8",
            Location(display_name(folder / "b.jinja"), 2, 4),
        )


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    _, (found,) = render(planned("nowhere"), [tmp_path])
    assert 'there is no template "nowhere.jinja"' in found.message


def test_only_python_that_may_need_it_goes_through_black() -> None:
    text = "x = [ 1 ]\n"
    for formatted, path, expected in (
        (False, "a.py", "x = [1]\n"),
        (True, "a.py", text),
        (False, "a.md", text),
    ):
        package = planned("a", path, formatted=formatted)
        made, found = format_package(package, {path: text})
        assert (made.texts, found) == ({path: expected}, ())


def test_what_stands_there_as_it_was_written_is_not_formatted_again() -> None:
    text, package = "x = [ 1 ]\n", planned("a")
    first, _ = format_package(package, {"a.py": text})
    assert first.rendered == {"a.py": digest(text)}
    for black, told in ((black_version, "x = [1]  # from the disk\n"), ("1.0", "x = [1]\n")):
        there = {"a.py": "x = [1]  # from the disk\n"}
        previous = make_manifest(there, Maker("1", "1.0", black), {}, first.rendered)
        again, _ = format_package(package, {"a.py": text}, previous, there)
        assert again.texts == {"a.py": told}
        edited, _ = format_package(package, {"a.py": text}, previous, {"a.py": "edited\n"})
        assert edited.texts == first.texts
        other, _ = format_package(package, {"a.py": "y = [ 2 ]\n"}, previous, there)
        assert other.texts == {"a.py": "y = [2]\n"}


def test_a_promise_that_is_taken_back_sends_a_text_through_black_though_nothing_changed() -> None:
    text = "x = [ 1 ]\n"
    promised, _ = format_package(planned("a", formatted=True), {"a.py": text})
    previous = make_manifest(
        promised.texts, Maker("1", "1.0", black_version), {}, promised.rendered
    )
    again, _ = format_package(planned("a"), {"a.py": text}, previous, {"a.py": text})
    assert again.texts == {"a.py": "x = [1]\n"}


LONG = "x" * 60


@pytest.mark.parametrize(
    "text",
    [
        f'D = {{\n    "{LONG}": "{LONG}",\n}}\n',
        f'D = {{\n    "{LONG}": {LONG},\n}}\n',
        f'D = [\n    "{LONG}{LONG}",\n    {LONG}{LONG},\n]\n',
        f'f(\n    {LONG}="{LONG}",\n    {LONG}={LONG},\n)\n',
        f"from a import (\n    {LONG} as {LONG},\n)\n",
        f"# {LONG} {LONG}\n",
        f'"""{LONG} {LONG}."""\n',
    ],
)
def test_a_long_line_that_black_leaves_whole_needs_no_black(text: str) -> None:
    assert format_python(text) == text
    tell_tale = text + "x = [ 1 ]\n"
    formatted, _ = format_package(planned("a", formatted=True), {"a.py": tell_tale})
    assert formatted.texts == {"a.py": tell_tale}


def test_a_long_line_that_black_would_break_goes_through_black_in_spite_of_a_promise() -> None:
    text = f'D = {{\n    "{LONG}": f({LONG}),\n}}\n'
    formatted, found = format_package(planned("a", formatted=True), {"a.py": text})
    assert (formatted.texts, found) == ({"a.py": format_python(text)}, ())
    assert formatted.texts["a.py"] != text


def test_what_is_copied_stays_as_it_is() -> None:
    package = Package((CopiedFile("a.py", "a.py"),))
    formatted, found = format_package(package, {"a.py": "x = [ 1"})
    assert (formatted.texts, found) == ({"a.py": "x = [ 1"}, ())


@pytest.mark.parametrize(
    ("text", "line"),
    [("x = 1\ny = (\n", 2), ("return 1\n", 1), ("x\n\n'\\d'\n", 3), ("def f(a, a): pass\n", 1)],
)
def test_what_is_not_python_is_reported_at_its_line(text: str, line: int) -> None:
    for formatted in (True, False):
        made, (found,) = format_package(planned("a", formatted=formatted), {"a.py": text})
        assert found.location is not None
        assert (found.code, (found.location.file, found.location.line)) == (
            "template-output",
            ("a.py", line),
        )
        assert "a.jinja" in found.hint
        assert made.texts == {"a.py": text}


@dataclass(frozen=True)
class Part:
    name: str
    doc: tuple[str, ...]


@dataclass(frozen=True)
class Whole:
    parts: tuple[Part, ...]


WHOLE = Whole((Part("first", ("a",)), Part("second", ("b", "c"))))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{{ it.nope }}", "it"),
        (
            "{% for p in it.parts %}{% if p.name == 'second' %}{{ p.nope }}{% endif %}{% endfor %}",
            "it.parts[1]",
        ),
        (
            "{% for p in it.parts %}{% for x in p.doc %}{{ x.nope }}{% endfor %}{% endfor %}",
            "it.parts[0].doc[0]",
        ),
        ("{% macro m(x) %}{{ x.nope }}{% endmacro %}{{ m(it.parts[1]) }}", "it.parts[1]"),
        ("{% macro m(x) %}{{ x[0].nope }}{% endmacro %}{{ m(it.parts) }}", "it.parts[0]"),
        (
            "{% macro m(x) %}{% for y in x %}{{ y.nope }}{% endfor %}{% endmacro %}\n{{ m(it.parts[1].doc) }}",
            "it.parts[1].doc[0]",
        ),
        ("{% with x = it.parts[1].doc %}{{ x.nope }}{% endwith %}", "it.parts[1].doc"),
        ("{{ it.parts[0].nope }}", "it.parts[0]"),
    ],
)
def test_a_missing_field_is_told_by_its_path_from_the_view(
    tmp_path: Path, text: str, path: str
) -> None:
    folder = write(tmp_path, a=text)
    _, (found,) = render(planned("a", it=WHOLE), [folder])
    assert found.message == f'"{path}" has no "nope"'


class Slotted:
    """What a plugin may hand to templates: neither a dataclass nor with a dictionary of its own."""

    __slots__ = ("team",)


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ([1], "a list, which has no fields"),
        ({1}, "a set, which has no fields"),
        (Slotted(), 'a Slotted; it has "team"'),
        ({"team": 1}, 'a mapping of "team"; it has "team"'),
    ],
)
def test_a_missing_field_of_anything_that_a_plugin_hands_over_is_told(
    tmp_path: Path, value: object, what: str
) -> None:
    folder = write(tmp_path, a="{{ it.nope }}")
    _, (found,) = render(planned("a", it=value), [folder])
    assert found.message == '"it" has no "nope"'
    assert found.notes[0].message == f'"it" is {what}'


def test_what_a_failing_line_reads_out_of_a_mapping_is_shown(tmp_path: Path) -> None:
    folder = write(tmp_path, a="{{ variables.colour + 1 }}")
    _, (found,) = render(planned("a", variables={"colour": "red"}), [folder])
    assert found.notes[0].message == "\"variables.colour\" is 'red'"


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        ("a.json", '{\n "a": 1,\n}', (3, 1)),
        ("a.toml", "a = 1\nb = c\n", (2, 5)),
        ("a.toml", 'a = "', (1, 1)),
        ("a.yaml", "a: 1\nb: [1\n", (3, 1)),
        ("a.yml", "a: \x00", (1, 1)),
        ("a.py", "x = 1\ny = = 2\n", (2, 5)),
        ("a.py", "\0", (1, 1)),
        ("a.json", "[" * 100_000, (1, 1)),
        ("a.toml", "a = " + "[" * 5_000, (1, 1)),
        ("a.yaml", "[" * 1_000, (1, 1)),
        ("a.py", "a = " + "-" * 10_000 + "1", (1, 1)),
    ],
)
def test_what_machines_read_is_read(path: str, text: str, place: tuple[int, int]) -> None:
    problem = find_problem(path, text)
    assert problem is not None
    assert (problem.line, problem.column) == place


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.json", "{}"),
        ("a.toml", ""),
        ("a.yaml", "a: !x 1\n---\n- b"),
        ("a.md", "{"),
        ("a.py", ""),
    ],
)
def test_what_can_be_read_is_no_problem(path: str, text: str) -> None:
    assert find_problem(path, text) is None


def test_text_that_cannot_be_read_is_told_at_the_line_of_the_template_that_printed_it(
    tmp_path: Path,
) -> None:
    folder = write(
        tmp_path, a="{% for x in xs %}\n{% include 'b.jinja' %}\n{% endfor %}\n", b="\n{{ x }},\n"
    )
    package = planned("a", "a.json", xs=("[1", "2"))
    texts, _ = render(package, [folder])
    _, (found,) = format_package(package, texts, folders=[folder])
    assert found.location is not None
    assert (Path(found.location.file).name, found.location.line) == ("b.jinja", 2)


def test_of_a_line_without_end_the_beginning_is_shown(tmp_path: Path) -> None:
    folder = write(tmp_path, a="[" * 5_000)
    package = planned("a", "a.json")
    _, (found,) = format_package(package, render(package, [folder])[0], folders=[folder])
    assert found.notes[0].message == f'line 1, column 1 of "a.json" is: {"[" * 100}...'


def test_of_files_that_one_template_makes_one_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path, a="(")
    package = Package(tuple(PlannedFile(f"{n}.py", "a.jinja", {}) for n in range(5)))
    texts, _ = render(package, [folder])
    assert len(format_package(package, texts, folders=[folder])[1]) == 1


def test_what_two_processes_have_formatted_is_what_one_would_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each text has its place, and each template its first problem, whoever has found it."""
    names = [f"{letter}.{kind}" for letter in "abcdefgh" for kind in ("py", "json")]
    good = {name: "x = [1,\n2]\n" if name.endswith("py") else "[1]" for name in names}
    texts = {
        **good,
        "b.py": "x = (\n",
        "c.json": "[",
        "g.py": "x = )\n" + "# much to read\n" * 99,
        "h.json": "]",
    }
    files = tuple(
        PlannedFile(name, f"{name}.jinja", {}, formatted=name < "d") for name in sorted(texts)
    )
    package = Package(files)
    alone = format_package(package, texts)
    monkeypatch.setattr(formatting, "_WORTH_A_PROCESS", 0)
    assert format_package(package, texts) == alone
    formatted, found = alone
    assert [one.message.split()[0] for one in found] == ['"b.py"', '"c.json"', '"g.py"', '"h.json"']
    assert formatted.texts["a.py"] == good["a.py"]
    assert formatted.texts["e.py"] == format_python(good["e.py"]) != good["e.py"]
