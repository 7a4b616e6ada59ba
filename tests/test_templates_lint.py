"""What is wrong with a template is found before anything is rendered, and what is right is let be."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.emit.package import NO_PLUGIN, Plugin
from clientsmith.emit.packfile import read_pack
from clientsmith.emit.templates import BUILT_IN, find_pack, pack_names
from clientsmith.source.node import JsonScalar
from clientsmith.templates.blocks import find_base, find_blocks
from clientsmith.templates.lint import lint_templates
from clientsmith.templates.shelf import read_shelf

LAYOUT = "{% block top %}{{ package.module }}{% endblock %}{% block end %}{% endblock %}\n"
PACK = """\
contract: 1
files:
  - {template: main.py.jinja, to: main.py}
  - {template: resource.md.jinja, each: resource, to: "{name}.md"}
"""


VARIABLES: dict[str, JsonScalar] = {"team": "Shelter", "is_open": True}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    write(folder / "pack.yaml", PACK)
    write(folder / "main.py.jinja", LAYOUT)
    write(folder / "resource.md.jinja", "{{ resource.name }}\n")
    write(
        folder / "parts" / "macros.jinja",
        "{% macro one(thing) %}{{ thing.name }}{% endmacro %}\n"
        "{% macro whole() %}{{ package.module }}{% endmacro %}\n",
    )
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def lint(pack: Path, plugin: Plugin = NO_PLUGIN, **own: str) -> list[str]:
    """The codes that are found in templates of a user: `main` stands in for that of the pack."""
    return [found.code for found in findings(pack, plugin, **own)]


def findings(pack: Path, plugin: Plugin = NO_PLUGIN, **own: str) -> tuple[Diagnostic, ...]:
    names = {"main": "main.py.jinja", "resource": "resource.md.jinja"}
    folder = pack.parent / "own"
    for name, text in own.items():
        write(folder / names.get(name, f"{name}.jinja"), text)
    read, problems = read_pack([folder, pack])
    assert read is not None, problems
    return lint_templates(read_shelf([pack], folder), read, plugin, VARIABLES)


@pytest.mark.parametrize("name", pack_names())
def test_our_own_packs_are_in_order(name: str) -> None:
    found = find_pack(name)
    assert found.origin == BUILT_IN
    read, problems = read_pack([found.folder])
    assert read is not None, problems
    shelf = read_shelf([found.folder], None)
    complaints = lint_templates(shelf, read, NO_PLUGIN, {})
    assert [f"{each.location}: {each.message}" for each in complaints] == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ package.module }}{{ variables.team }}\n",
        "{% for error in package.errors %}{{ loop.index }}{{ error.name }}{% endfor %}\n",
        "{{ package.doc | lines }}\n",
        "{{ package.error_exports | join(', ') | indent(4) }}{{ package.errors | length }}\n",
        "{% for a in package.resources %}{% for b in a.methods %}{{ b.sync.define }}{% endfor %}{% endfor %}\n",
        '{% import "parts/macros.jinja" as parts %}{{ parts.one(package.client) }}\n',
        '{% from "parts/macros.jinja" import one %}{{ one(thing=package.client) }}\n',
        "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{{ twice(package.module) }}\n",
        '{% extends "base/main.py.jinja" %}{% block top %}{{ super() }}{% endblock %}\n',
        "{% raw %}{{ nothing.at.all }}{% endraw %}{# {{ nothing }} #}\n",
        "{% macro m() %}{{ package.module }}{% endmacro %}{{ m() }}\n",
        '{% from "parts/macros.jinja" import whole with context %}{{ whole() }}\n',
        "# {{ package.title }} is in a comment, where one line stays\n",
        '{% include "no/such.jinja" ignore missing %}\n',
    ],
)
def test_what_is_right_is_let_be(pack: Path, text: str) -> None:
    assert lint(pack, main=text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{{ packag.module }}\n", '"packag"'),
        ("{{ package.modul }}\n", '"modul"'),
        ("{% if package.has_errors %}{% endif %}\n", '"has_errors"'),
        ("{% for error in package.errors %}{% endfor %}{{ error.name }}\n", '"error"'),
        ("{% for error in package.errors %}{{ error.nam }}{% endfor %}\n", '"nam"'),
        ("{% for line in package.client.docs %}{% endfor %}\n", '"docs"'),
        ("{{ package.dox | lines }}\n", '"dox"'),
        ("{{ variables.tem }}\n", '"tem"'),
        ("{{ values.caht }}\n", '"caht"'),
        ("{% if package.module is shi %}{% endif %}\n", '"shi"'),
        ("{% for e in package.errors %}{{ loop.frist }}{% endfor %}\n", '"frist"'),
        ('{% import "parts/macros.jinja" as m %}{{ m.two(package) }}\n', '"two"'),
        ('{% import "parts/macros.jinja" as m %}{{ m.whole() }}\n', '"package"'),
        ('{% import "parts/macros.jinja" as m %}{{ m.one(package) }}\n', '"name"'),
        ("{% macro m(x) %}{{ x.nam }}{% endmacro %}{{ m(package.client) }}\n", '"nam"'),
        ("{{ super() }}\n", '"super"'),
    ],
)
def test_a_name_that_does_not_exist_is_named(pack: Path, text: str, word: str) -> None:
    (found,) = findings(pack, main=text)
    assert found.code == "template-unknown-name"
    assert word in found.message


def test_a_filter_that_does_not_exist_is_named_and_is_not_logic_as_well(pack: Path) -> None:
    (found,) = findings(pack, main="{{ package.module | uper }}\n")
    assert found.message == 'there is no filter "uper"'


def test_a_part_is_looked_at_with_what_its_template_hands_to_it(pack: Path) -> None:
    (found,) = findings(
        pack,
        main='{% for error in package.errors %}{% include "part.jinja" %}{% endfor %}\n',
        part="\n{{ error.cod }}\n",
    )
    assert found.location is not None
    assert (found.location.file.endswith("part.jinja"), found.location.line) == (True, 2)
    assert found.location.column == 10
    assert found.hint == 'did you mean "code"?'


def test_a_view_has_other_fields_than_the_next(pack: Path) -> None:
    assert lint(pack, resource="{{ resource.dotted }}{{ package.module }}\n") == []
    assert lint(pack, resource="{{ resource.module }}\n") == ["template-unknown-name"]


@pytest.mark.parametrize(
    "text",
    [
        "{{ package.client }}\n",
        "{{ package.doc }}\n",
        "{% for letter in package.module %}{{ letter }}{% endfor %}\n",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m() }}\n",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(y=1, x=2) }}\n",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(1, 2) }}\n",
        "{% for a, b in package.errors %}{% endfor %}\n",
    ],
)
def test_a_value_used_as_what_it_is_not_is_found(pack: Path, text: str) -> None:
    assert lint(pack, main=text) == ["template-type"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('"""{{ package.title }}"""\n', ["template-raw-text"]),
        ('x = "{{ package.summary }}"\n', ["template-raw-text"]),
        ('x = "{{ package.module_literal }}"\n', ["template-raw-text"]),
        ("x = {{ package.module_literal }}\n", []),
        ('x = "{{ package.module }}"\n', []),
        ('x = "{{ package.title | indent(2) }}"\n', ["template-raw-text"]),
        ("x = {{ package.summary_toml }}\n", ["template-raw-text"]),
    ],
)
def test_text_is_printed_only_where_it_is_ready_for_it(
    pack: Path, text: str, codes: list[str]
) -> None:
    assert lint(pack, main=text) == codes


def test_markdown_is_ready_for_a_page(pack: Path) -> None:
    assert lint(pack, resource="# {{ package.title }}\n{{ package.summary }}\n") == []


def test_a_filter_of_a_plugin_is_known_and_answers_for_what_it_makes(pack: Path) -> None:
    plugin = Plugin({"quoted": repr}, {}, {})
    assert lint(pack, plugin, main="x = {{ package.title | quoted }}\n") == []


def test_a_test_of_a_plugin_is_known_and_no_logic(pack: Path) -> None:
    plugin = Plugin({}, {"shy": str.islower}, {})
    for text in ("{% if package.module is shy %}", "{% if package.module is not shy %}"):
        assert lint(pack, plugin, main=f"{text}x{{% endif %}}\n") == []


def test_the_values_of_a_plugin_are_known_by_name_and_may_hold_anything(pack: Path) -> None:
    plugin = Plugin({}, {}, {"chat": {"rooms": ("one",)}})
    text = "{{ values.chat.anything }}{% for room in values.chat.rooms %}{{ room }}{% endfor %}\n"
    assert lint(pack, plugin, main=text) == []
    (found,) = findings(pack, plugin, main="{{ values.caht }}\n")
    assert found.hint == 'did you mean "chat"?'


def test_a_block_may_call_what_the_template_that_it_is_from_takes_in(pack: Path) -> None:
    taken = '{% from "parts/macros.jinja" import one %}'
    write(
        pack / "main.py.jinja",
        f"{taken}{{% block top %}}{{{{ one(package.client) }}}}{{% endblock %}}",
    )
    own = '{% extends "base/main.py.jinja" %}{% block top %}{{ one(package.client) }}{% endblock %}'
    assert lint(pack, main=own) == []
    assert lint(pack, main=own.replace("one(", "two(")) == [
        "template-logic",
        "template-unknown-name",
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            '{% extends "base/main.py.jinja" %}{% block tpo %}{% endblock %}\n',
            ["template-unknown-block"],
        ),
        (
            "{% extends 'base/main.py.jinja' %}{% block tpo %}{% endblock %}\n",
            ["template-unknown-block"],
        ),
        (
            '{% extends "base/main.py.jinja" %}{% block top %}{% block new %}{% endblock %}{% endblock %}\n',
            [],
        ),
        ("{% block new %}{% endblock %}\n", []),
        ('{% extends "base/nothing.jinja" %}\n', ["template-unknown-name"]),
    ],
)
def test_a_block_that_nothing_prints_is_found(pack: Path, text: str, codes: list[str]) -> None:
    assert lint(pack, main=text) == codes


def test_a_block_is_looked_at_though_the_layout_is_the_packs(pack: Path) -> None:
    text = '{% extends "base/main.py.jinja" %}{% block end %}{{ package.nothing }}{% endblock %}\n'
    assert lint(pack, main=text) == ["template-unknown-name"]


def test_a_template_that_nothing_uses_is_found(pack: Path) -> None:
    assert lint(pack, mian="{{ package.module }}\n") == ["template-unused"]


def test_logic_is_found(pack: Path) -> None:
    assert lint(pack, main="{% if package.operations > 1 %}x{% endif %}\n") == ["template-logic"]


def test_what_breaks_the_grammar_is_told_at_its_line(pack: Path) -> None:
    (found,) = findings(pack, main="fine\n{% if package.module %}\n")
    assert found.code == "template-syntax"
    assert found.location is not None and found.location.line in (2, 3)


def test_what_jinja_stumbles_over_is_told_at_its_column(pack: Path) -> None:
    (found,) = findings(pack, main="# {{ package.module }\n")
    assert found.location is not None and found.location.column == 21


def test_a_template_for_another_pack_may_lie_in_the_same_folder(pack: Path) -> None:
    write(pack.parent / "own" / "page.md.jinja", "{{ package.module }}\n")
    read, _ = read_pack([pack.parent / "own", pack])
    assert read is not None
    shelf = read_shelf([pack], pack.parent / "own")
    assert lint_templates(shelf, read, NO_PLUGIN, VARIABLES, ["page.md.jinja"]) == ()
    assert [each.code for each in lint_templates(shelf, read, NO_PLUGIN, VARIABLES)] == [
        "template-unused"
    ]


def test_a_conflict_that_a_merge_has_left_is_found(pack: Path) -> None:
    text = "<<<<<<< yours\na\n=======\nb\n>>>>>>> the pack now\n"
    assert lint(pack, main=text) == ["template-syntax"]


def test_templates_that_include_each_other_come_to_an_end(pack: Path) -> None:
    assert (
        lint(pack, main='{% include "part.jinja" %}\n', part='{% include "main.py.jinja" %}\n')
        == []
    )


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        ('{template: main.py.jinja, to: "{package.nam}.py"}', "package.nam"),
        ("{template: main.py.jinja, to: a.py, when: module}", "module"),
        ("{template: main.py.jinja, to: a.py, when: variables.tem}", "tem"),
        ("{template: main.py.jinja, to: a.py, when: variables.team}", "team"),
        ('{template: main.py.jinja, to: "{variables.is_open}.py"}', "is_open"),
        ("{template: main.py.jinja, to: a.py, each: resorce}", "resorce"),
        ("{template: main.py.jinja, to: ../a.py}", "../a.py"),
    ],
)
def test_entries_of_a_pack_are_held_against_the_views(pack: Path, entry: str, word: str) -> None:
    write(pack.parent / "own" / "pack.yaml", f"contract: 1\nfiles:\n  - {entry}\n")
    (found,) = findings(pack)
    assert found.code == "pack-invalid"
    assert f'"{word}"' in found.message


def test_blocks_are_found_to_the_character() -> None:
    text = "a\n  {% block one %}\nb\n  {%- block two -%}c{% endblock two %}\n  {% endblock %}\nd\n"
    one, two = find_blocks(text)
    assert text[one.start : one.end] == text[2:-2]
    assert text[one.begin : one.stop].startswith("b\n")
    assert (two.name, two.outer, two.line) == ("two", "one", 4)
    assert text[two.begin : two.stop] == "c"


@pytest.mark.parametrize(
    "text",
    [
        "{# {% block one %} #}",
        "{% raw %}{% block one %}{% endblock %}{% endraw %}",
        "{% blocks one %}{% endblocks %}",
        "{% block one %} that is never closed",
    ],
)
def test_what_is_no_block_is_none(text: str) -> None:
    assert find_blocks(text) == ()


def test_a_comment_extends_nothing() -> None:
    assert find_base('{# {% extends "a" %} #}{% extends "b" %}') == "b"


def test_a_macro_is_looked_into_also_where_the_user_extends_its_template(pack: Path) -> None:
    macro = "{% macro m(x) %}{{ x.nam }}{% endmacro %}{{ m(package.client) }}"
    write(pack / "main.py.jinja", f"{macro}{{% block top %}}{{% endblock %}}\n")
    own = '{% extends "base/main.py.jinja" %}{% block top %}{{ package.module }}{% endblock %}'
    assert lint(pack, main=own) == ["template-unknown-name"]
