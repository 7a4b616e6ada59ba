"""Our own templates hold no logic, and are laid out so that they can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from clientsmith.emit.discipline import find_logic

PACKS = Path(__file__).parents[1] / "templates"
TEMPLATES = sorted(PACKS.glob("**/*.jinja"))

_TAG = re.compile(r"\{%[-+]?\s*(\w+)")
_ENDS = {"for": "endfor", "if": "endif", "block": "endblock", "macro": "endmacro"}


def read(text: str) -> nodes.Template:
    """A template as it is written: what the words of our dialect stand for is theirs to say."""
    return Environment(autoescape=False).parse(text)  # noqa: S701  # nothing is rendered


def named(path: Path) -> str:
    return path.relative_to(PACKS).as_posix()


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_a_template_of_ours_holds_no_logic(path: Path) -> None:
    found = find_logic(read(path.read_text(encoding="utf-8")))
    offences = [f"{named(path)}:{each.line}: {each.what}" for each in found]
    assert not offences, "\n".join(offences)


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("{% set x = 1 %}", "an assignment"),
        ("{% with x = a %}{% endwith %}", "an assignment"),
        ("{% if a == b %}{% endif %}", "a comparison"),
        ('{% if "x" in a | join %}{% endif %}', "a comparison"),
        ("{% if a and b %}{% endif %}", 'a chain of "and"'),
        ("{% if a %}{% elif a or b %}{% endif %}", 'a chain of "or"'),
        ("{% if not (not a) %}{% endif %}", 'a "not" within an expression'),
        ("{% if a is defined %}{% endif %}", "a test"),
        ("{% if a | length %}{% endif %}", "a filter within an expression"),
        ("{{ a + 1 }}", "arithmetic"),
        ("{{ -a }}", "arithmetic"),
        ("{{ a ~ b }}", "text put together"),
        ("{{ a[0] }}", "a subscript"),
        ("{{ a.b.upper() }}", "a call"),
        ("{{ a if b else c }}", "a choice"),
        ("{{ a | upper }}", 'the filter "upper"'),
        ("{{ a | join(b) }}", "an argument of a filter that is computed"),
        ("{{ (a + 1) | join }}", "arithmetic"),
        ("{% for a in b if a %}{% endfor %}", "a condition on what is walked"),
        ("{% for a in b[:2] %}{% endfor %}", "a subscript"),
        ("{% for a in [1, 2] %}{% endfor %}", "a literal"),
        ("{% include a %}", "a template whose name is computed"),
        ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(a + 1) }}", "arithmetic"),
        ("{% block b %}{% if a %}{{ a * 2 }}{% endif %}{% endblock %}", "arithmetic"),
    ],
)
def test_logic_is_found_wherever_it_stands(template: str, what: str) -> None:
    found = find_logic(read(f"first line\n{template}\n"))
    assert [(each.line, each.what) for each in found] == [(2, what)]


def test_what_prints_is_no_logic() -> None:
    tree = read("""{% extends "base/x.jinja" %}
{% import "parts/m.jinja" as parts %}
{% macro one(thing) %}{{ thing.name }}{% endmacro %}
{% block b %}
{{ super() }}{{ a.b | join(", ") | indent(4) }}{{ one(a) }}{{ parts.two(a.b, "c") }}
{% for x in a.b %}{% if not loop.last %}{{ x }}{% elif x.flag %}{% else %}.{% endif %}{% endfor %}
    {{ a.b | lines }}
{% include "parts/x.jinja" %}
{% endblock %}
""")
    assert find_logic(tree) == ()


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_what_a_tag_opens_is_closed_where_it_was_opened(path: Path) -> None:
    """On one line, or at the same indentation, so that the eye finds the end."""
    open_tags: list[tuple[str, int, int]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        indent = len(line) - len(line.lstrip(" "))
        for tag in _TAG.findall(line):
            if tag in _ENDS:
                open_tags.append((tag, number, indent))
            elif tag in _ENDS.values():
                opened, since, was = open_tags.pop()
                assert _ENDS[opened] == tag, f"{named(path)}:{number}: {tag} closes {opened}"
                alone = line.lstrip().startswith("{%") or since == number
                assert not alone or since == number or indent == was, f"{named(path)}:{number}"
            elif tag in ("else", "elif"):
                _, since, was = open_tags[-1]
                assert since == number or indent == was, f"{named(path)}:{number}"
    assert not open_tags


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_braces_have_room_and_lines_no_end_of_spaces(path: Path) -> None:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        assert (
            not re.search(r"\{\{-?[^ \-]|[^ \-]-?\}\}(?!\})|\{%[-+]?[^ \-+]|[^ \-+][-+]?%\}", line)
            and line == line.rstrip()
        ), f"{named(path)}:{number}: {line}"
