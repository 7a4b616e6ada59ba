"""Overlays on the node tree: what each action does, where what it makes stands, what is refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import jsonpath_rfc9535
import pytest

from clientsmith.diagnostics import Diagnostic, Severity
from clientsmith.overlay import Overlay, apply_overlays, base_of, is_overlay, read_overlay
from clientsmith.overlay.search import Values
from clientsmith.source.files import parse_text
from clientsmith.source.node import JsonValue, Map, Node, Text, plain, resolve_pointer

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: cats}, {name: dogs}, {name: birds}]
paths:
  /cats:
    get: {summary: All cats, tags: [cats], x-traits: [paged]}
    post: {summary: A new cat, tags: [cats, new]}
  /cats/{id}:
    get: {summary: One cat, parameters: [{name: id, in: path}, {name: v, in: query}]}
"""


def document(content: str = PETS) -> Map:
    root, problems = parse_text(Text("openapi.yaml", content))
    assert problems == ()
    assert isinstance(root, Map)
    return root


def reading(folder: Path, content: str) -> tuple[Overlay | None, tuple[Diagnostic, ...]]:
    path = folder / "o.yaml"
    path.write_text(content, encoding="utf-8")
    return read_overlay(path, "o.yaml")


def written(actions: str, version: str = "1.1.0") -> str:
    return f'overlay: {version}\ninfo: {{title: T, version: "1"}}\nactions:\n{actions}'


def applied(
    folder: Path, actions: str, *, version: str = "1.1.0", content: str = PETS
) -> tuple[Map, tuple[Diagnostic, ...]]:
    overlay, problems = reading(folder, written(actions, version))
    assert problems == ()
    assert overlay is not None
    return apply_overlays(document(content), [overlay])


def result(
    folder: Path, actions: str, *, version: str = "1.1.0", content: str = PETS
) -> dict[str, JsonValue]:
    root, problems = applied(folder, actions, version=version, content=content)
    assert problems == ()
    value = plain(root)
    assert isinstance(value, dict)
    return value


def refused(
    folder: Path, actions: str, *, version: str = "1.1.0", content: str = PETS
) -> Diagnostic:
    root, problems = applied(folder, actions, version=version, content=content)
    assert plain(root) == plain(document(content)), "a refused action changes nothing"
    assert len(problems) == 1, problems
    return problems[0]


def broken(folder: Path, content: str) -> Diagnostic:
    overlay, problems = reading(folder, content)
    assert overlay is None
    assert len(problems) == 1, problems
    return problems[0]


def at(root: Node, pointer: str) -> Node:
    node = resolve_pointer(root, pointer)
    assert node is not None, pointer
    return node


def place_of(problem: Diagnostic) -> tuple[int, int]:
    assert problem.location is not None
    return problem.location.line, problem.location.column


class TestUpdate:
    def test_merges_members_at_every_depth(self, tmp_path: Path) -> None:
        action = "- {target: $, update: {info: {title: New, x-by: {a: 1}}, x-top: 1}}"
        made = result(tmp_path, action)
        assert made["info"] == {"title": "New", "version": "1", "x-by": {"a": 1}}
        assert made["x-top"] == 1
        assert made["tags"] == plain(at(document(), "/tags"))

    def test_keeps_the_order_of_members_and_puts_new_ones_last(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: $.info, update: {x-new: 1, title: New}}")
        assert list(_map(made["info"])) == ["title", "version", "x-new"]

    def test_joins_arrays_inside_of_merged_objects(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: $, update: {tags: [{name: fish}]}}")
        assert made["tags"] == [{"name": name} for name in ("cats", "dogs", "birds", "fish")]

    @pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
    def test_appends_an_object_to_an_array(self, tmp_path: Path, version: str) -> None:
        action = "- {target: $.tags, update: {name: fish}}"
        made = result(tmp_path, action, version=version)
        assert made["tags"] == [{"name": name} for name in ("cats", "dogs", "birds", "fish")]

    @pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
    def test_appends_the_items_of_an_array_to_an_array(self, tmp_path: Path, version: str) -> None:
        made = result(tmp_path, "- {target: $.tags, update: [{name: a}, b]}", version=version)
        assert made["tags"] == [
            {"name": "cats"},
            {"name": "dogs"},
            {"name": "birds"},
            {"name": "a"},
            "b",
        ]

    def test_appends_a_primitive_to_an_array(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: \"$.paths['/cats'].get.tags\", update: null}")
        assert _map(_map(made["paths"])["/cats"])["get"] == {
            "summary": "All cats",
            "tags": ["cats", None],
            "x-traits": ["paged"],
        }

    @pytest.mark.parametrize("value", ["New", 7, None, False])
    def test_replaces_a_primitive_by_any_primitive(self, tmp_path: Path, value: JsonValue) -> None:
        action = f"- {{target: $.info.title, update: {json.dumps(value)}}}"
        assert result(tmp_path, action)["info"] == {"title": value, "version": "1"}

    def test_reaches_everything_that_a_wildcard_selects(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: $.paths.*.get, update: {x-safe: true}}")
        paths = _map(made["paths"])
        safe = {
            key: [v for v, o in _map(item).items() if "x-safe" in _map(o)]
            for key, item in paths.items()
        }
        assert safe == {"/cats": ["get"], "/cats/{id}": ["get"]}

    def test_reaches_what_a_filter_selects(self, tmp_path: Path) -> None:
        target = "$.paths.*.get.parameters[?@.name=='v' && @.in=='query']"
        made = result(tmp_path, f'- {{target: "{target}", update: {{required: true}}}}')
        operation = _map(_map(_map(made["paths"])["/cats/{id}"])["get"])
        assert operation["parameters"] == [
            {"name": "id", "in": "path"},
            {"name": "v", "in": "query", "required": True},
        ]

    def test_applies_traits(self, tmp_path: Path) -> None:
        target = "$.paths[?@.get['x-traits'][?@ == 'paged']].get"
        made = result(
            tmp_path, f'- {{target: "{target}", update: {{parameters: [{{name: top}}]}}}}'
        )
        paths = _map(made["paths"])
        assert _map(_map(paths["/cats"])["get"])["parameters"] == [{"name": "top"}]
        assert len(_list(_map(_map(paths["/cats/{id}"])["get"])["parameters"])) == 2

    def test_reaches_a_value_and_one_inside_of_it_in_one_action(self, tmp_path: Path) -> None:
        made = result(
            tmp_path,
            "- {target: '$..[?@.a]', update: {seen: true}}",
            content="{openapi: 3.1.0, x: {a: {a: 1}}}",
        )
        assert made["x"] == {"a": {"a": 1, "seen": True}, "seen": True}

    def test_reaches_a_value_once_that_a_query_selects_twice(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: \"$['tags', 'tags']\", update: {name: fish}}")
        assert len(_list(made["tags"])) == 4

    def test_counts_negative_indexes_from_the_end(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: '$.tags[-1]', update: {x: 1}}")
        assert made["tags"] == [{"name": "cats"}, {"name": "dogs"}, {"name": "birds", "x": 1}]

    def test_knows_the_functions_of_the_standard(self, tmp_path: Path) -> None:
        target = "$.tags[?match(@.name, '[a-d].*') && length(@.name) > 3]"
        made = result(tmp_path, f'- {{target: "{target}", remove: true}}')
        assert made["tags"] == []

    @pytest.mark.parametrize(
        ("target", "value"),
        [
            ("$.info", "text"),
            ("$.info", "[1]"),
            ("$.info.title", "{a: 1}"),
            ("$.info.title", "[1]"),
            ("$", "{info: null}"),
            ("$", "{info: {title: {}}}"),
            ("$", "{tags: {name: fish}}"),
            ("$", "{openapi: [3]}"),
        ],
    )
    def test_refuses_a_value_of_another_kind(self, tmp_path: Path, target: str, value: str) -> None:
        problem = refused(tmp_path, f"- {{target: {target}, update: {value}}}")
        assert problem.code == "overlay-target"
        assert "cannot be merged into" in problem.message
        assert problem.location is not None
        assert problem.location.file == "o.yaml"
        assert [note.location.file for note in problem.notes if note.location] == ["openapi.yaml"]

    def test_refuses_values_of_several_kinds_at_once(self, tmp_path: Path) -> None:
        problem = refused(tmp_path, '- {target: \'$["info", "tags"]\', update: {a: 1}}')
        assert (problem.code, place_of(problem)) == ("overlay-target", (4, 12))
        assert "selects an object and an array" in problem.message
        assert len(problem.notes) == 2


class TestRemove:
    def test_takes_a_member_out_of_its_object(self, tmp_path: Path) -> None:
        root, problems = applied(tmp_path, "- {target: $.info, remove: true}")
        assert problems == ()
        assert list(root) == ["openapi", "tags", "paths"]
        assert "info" not in root.keys

    @pytest.mark.parametrize(
        ("query", "left"),
        [
            ("$.tags[0, 1]", ["birds"]),
            ("$.tags[1, 0]", ["birds"]),
            ("$.tags[0, 2]", ["dogs"]),
            ("$.tags[::-1]", []),
            ("$.tags[1:]", ["cats"]),
            ("$.tags[?@.name != 'dogs']", ["dogs"]),
        ],
    )
    def test_takes_out_several_items_of_one_array(
        self, tmp_path: Path, query: str, left: Sequence[str]
    ) -> None:
        made = result(tmp_path, f'- {{target: "{query}", remove: true}}')
        assert made["tags"] == [{"name": name} for name in left]

    def test_takes_out_a_primitive_item(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: \"$.paths.*.*.tags[?@ == 'new']\", remove: true}")
        assert _map(_map(_map(made["paths"])["/cats"])["post"])["tags"] == ["cats"]

    def test_takes_out_a_value_and_one_inside_of_it(self, tmp_path: Path) -> None:
        made = result(
            tmp_path,
            "- {target: $..old, remove: true}",
            content="{openapi: 3.1.0, a: {old: {old: 1}, b: {old: 2, c: 3}}}",
        )
        assert made["a"] == {"b": {"c": 3}}

    def test_may_take_out_values_of_several_kinds(self, tmp_path: Path) -> None:
        made = result(tmp_path, '- {target: \'$["info", "tags", "openapi"]\', remove: true}')
        assert list(made) == ["paths"]

    def test_never_takes_out_the_document(self, tmp_path: Path) -> None:
        problem = refused(tmp_path, "- {target: $, remove: true}")
        assert (problem.code, place_of(problem)) == ("overlay-target", (4, 12))

    def test_that_is_false_leaves_the_update_to_happen(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: $.info, update: {x: 1}, remove: false}")
        assert _map(made["info"])["x"] == 1


class TestCopy:
    def test_merges_another_value_of_the_document(self, tmp_path: Path) -> None:
        made = result(tmp_path, "- {target: \"$.paths['/cats/{id}']\", copy: \"$.paths['/cats']\"}")
        item = _map(_map(made["paths"])["/cats/{id}"])
        assert list(item) == ["get", "post"]
        assert _map(item["get"])["summary"] == "All cats"
        assert len(_list(_map(item["get"])["parameters"])) == 2

    def test_after_an_update_before_a_removal_moves_a_value(self, tmp_path: Path) -> None:
        actions = (
            "- {target: $.paths, update: {/all: {}}}\n"
            "- {target: \"$.paths['/all']\", copy: \"$.paths['/cats']\"}\n"
            "- {target: \"$.paths['/cats']\", remove: true}\n"
        )
        paths = _map(result(tmp_path, actions)["paths"])
        assert list(paths) == ["/cats/{id}", "/all"]
        assert paths["/all"] == plain(at(document(), "/paths/~1cats"))

    def test_appends_an_object_and_joins_an_array(self, tmp_path: Path) -> None:
        actions = (
            "- {target: $.tags, copy: '$.tags[0]'}\n"
            "- {target: \"$.paths['/cats'].post.tags\", copy: \"$.paths['/cats'].get.tags\"}\n"
        )
        made = result(tmp_path, actions)
        assert _list(made["tags"])[3] == {"name": "cats"}
        assert _map(_map(_map(made["paths"])["/cats"])["post"])["tags"] == ["cats", "new", "cats"]

    def test_replaces_a_primitive(self, tmp_path: Path) -> None:
        assert (
            _map(result(tmp_path, "- {target: $.info.title, copy: $.openapi}")["info"])["title"]
            == "3.1.0"
        )

    def test_of_the_document_into_itself_ends(self, tmp_path: Path) -> None:
        made = result(
            tmp_path, "- {target: $.info, copy: $}", content="{openapi: 3.1.0, info: {title: T}}"
        )
        assert made["info"] == {"title": "T", "openapi": "3.1.0", "info": {"title": "T"}}

    def test_of_nothing_is_refused_with_the_nearest_name(self, tmp_path: Path) -> None:
        problem = refused(tmp_path, "- {target: $.info, copy: \"$.paths['/cat']\"}")
        assert (problem.code, place_of(problem)) == ("overlay-copy", (4, 26))
        assert "did you mean \"$.paths['/cats']\"" in problem.hint

    def test_of_several_values_is_refused_with_their_places(self, tmp_path: Path) -> None:
        problem = refused(tmp_path, "- {target: $.info, copy: '$.tags[*]'}")
        assert problem.code == "overlay-copy"
        assert "3 values" in problem.message
        assert [note.location.line for note in problem.notes if note.location] == [3, 3, 3]

    def test_of_another_kind_is_refused_where_the_query_stands(self, tmp_path: Path) -> None:
        problem = refused(tmp_path, "- {target: $.info, copy: $.tags}")
        assert (problem.code, place_of(problem)) == ("overlay-target", (4, 26))

    def test_is_no_way_to_make_a_document_of_any_size(self, tmp_path: Path) -> None:
        actions = "".join(
            f"- {{target: $, update: {{a{n}: {{}}}}}}\n- {{target: $.a{n}, copy: $}}\n"
            for n in range(40)
        )
        _, problems = applied(tmp_path, actions)
        assert {problem.code for problem in problems} == {"overlay-size"}

    def test_is_no_way_to_make_a_document_of_any_depth(self, tmp_path: Path) -> None:
        actions = "".join(f"- {{target: $.x{'.x' * n}, update: {{x: {{}}}}}}\n" for n in range(210))
        _, problems = applied(tmp_path, actions, content="{openapi: 3.1.0, x: {}}")
        assert problems[0].code == "overlay-size"
        assert {problem.code for problem in problems[1:]} == {"overlay-unmatched"}


class TestVersionOne:
    @pytest.mark.parametrize("verb", ["update: New", "remove: true"])
    def test_changes_no_primitives(self, tmp_path: Path, verb: str) -> None:
        problem = refused(tmp_path, f"- {{target: $.info.title, {verb}}}", version="1.0.0")
        assert (problem.code, place_of(problem)) == ("overlay-target", (4, 12))
        assert "1.1.0" in problem.hint

    def test_has_no_copy(self, tmp_path: Path) -> None:
        _, problems = reading(tmp_path, written("- {target: $, copy: $.info}", "1.0.0"))
        assert problems[0].code == "overlay-unknown-key"
        assert place_of(problems[0]) == (4, 15)
        assert "1.1.0" in problems[0].hint

    def test_lets_a_removal_win_over_an_update(self, tmp_path: Path) -> None:
        actions = "- {target: $.tags, update: {name: fish}, remove: true}"
        overlay, problems = reading(tmp_path, written(actions, "1.0.0"))
        assert [(p.code, p.severity, place_of(p)) for p in problems] == [
            ("overlay-unmatched", Severity.WARNING, (4, 20))
        ]
        assert overlay is not None
        root, _ = apply_overlays(document(), [overlay])
        assert "tags" not in root

    def test_lets_an_action_do_nothing_with_a_warning(self, tmp_path: Path) -> None:
        overlay, problems = reading(tmp_path, written("- {target: $.tags}", "1.0.0"))
        assert overlay is not None
        assert overlay.actions == ()
        assert [p.code for p in problems] == ["overlay-unmatched"]


class TestOrder:
    def test_an_action_sees_what_those_before_it_made(self, tmp_path: Path) -> None:
        actions = (
            "- {target: $, update: {x: {list: [1]}}}\n"
            "- {target: $.x.list, update: 2}\n"
            "- {target: '$.x.list[?@ == 1]', remove: true}\n"
            "- {target: '$.x.list[0]', update: 3}\n"
        )
        assert result(tmp_path, actions)["x"] == {"list": [3]}

    def test_what_was_removed_may_be_made_again(self, tmp_path: Path) -> None:
        actions = "- {target: $.info, remove: true}\n- {target: $, update: {info: [1]}}\n"
        assert result(tmp_path, actions)["info"] == [1]

    def test_an_overlay_sees_what_those_before_it_made(self, tmp_path: Path) -> None:
        first, _ = reading(tmp_path, written("- {target: $, update: {x: {}}}"))
        second, _ = reading(tmp_path, written("- {target: $.x, update: {y: 1}}"))
        assert first is not None
        assert second is not None
        root, problems = apply_overlays(document(), [first, second])
        assert problems == ()
        assert plain(at(root, "/x")) == {"y": 1}
        _, problems = apply_overlays(document(), [second, first])
        assert [problem.code for problem in problems] == ["overlay-unmatched"]

    def test_an_action_after_a_refused_one_still_happens(self, tmp_path: Path) -> None:
        actions = "- {target: $, remove: true}\n- {target: $, update: {x: 1}}\n"
        root, problems = applied(tmp_path, actions)
        assert len(problems) == 1
        assert "x" in root


class TestPlaces:
    ACTIONS = """\
  - target: $.info
    update:
      title: New
      contact:
        name: Ann
  - target: $.tags
    update: {name: fish}
"""

    def test_what_an_overlay_puts_in_stands_in_the_overlay(self, tmp_path: Path) -> None:
        root, _ = applied(tmp_path, self.ACTIONS)
        assert str(at(root, "/info/title").location) == "o.yaml:6:14"
        assert str(at(root, "/info/contact").location) == "o.yaml:8:9"
        assert str(at(root, "/info/contact/name").location) == "o.yaml:8:15"
        assert str(at(root, "/tags/3").location) == "o.yaml:10:13"

    def test_what_was_there_stands_where_it_did(self, tmp_path: Path) -> None:
        root, _ = applied(tmp_path, self.ACTIONS)
        before = document()
        for pointer in ("", "/info", "/info/version", "/tags", "/tags/0", "/paths"):
            assert at(root, pointer).location == at(before, pointer).location

    def test_keys_stand_where_they_were_written_first(self, tmp_path: Path) -> None:
        root, _ = applied(tmp_path, self.ACTIONS)
        info = at(root, "/info")
        assert isinstance(info, Map)
        assert str(info.key_location("title")) == "openapi.yaml:2:8"
        assert str(info.key_location("contact")) == "o.yaml:7:7"

    def test_what_is_copied_stands_where_it_was_copied_from(self, tmp_path: Path) -> None:
        root, _ = applied(tmp_path, "- {target: $.info, copy: '$.tags[1]'}")
        assert str(at(root, "/info/name").location) == "openapi.yaml:3:29"

    def test_the_given_tree_stays_as_it_was_and_shares_what_no_action_touches(
        self, tmp_path: Path
    ) -> None:
        before = document()
        value = json.dumps(plain(before))
        overlay, _ = reading(
            tmp_path,
            written(
                "- {target: $..*.get, update: {x: [1]}}\n"
                "- {target: '$.tags[1]', remove: true}\n"
                "- {target: $.info, copy: '$.tags[0]'}\n"
                "- {target: $.info.title, update: New}\n"
            ),
        )
        assert overlay is not None
        after, problems = apply_overlays(before, [overlay])
        assert problems == ()
        assert json.dumps(plain(before)) == value
        assert json.dumps(plain(after)) != value
        for pointer in ("/paths/~1cats/post", "/tags/0", "/info/version"):
            assert at(after, pointer) is at(before, pointer)
        assert at(after, "/tags/1") is at(before, "/tags/2")
        again, _ = apply_overlays(before, [overlay])
        assert plain(again) == plain(after)


class TestUnmatched:
    @pytest.mark.parametrize(
        ("target", "hint"),
        [
            ("$.inof", '"$" has no "inof"; did you mean "$.info"?'),
            ("$.paths['/cat'].get", '"$.paths" has no "/cat"; did you mean "$.paths[\'/cats\']"?'),
            ("$.zzz", '"$" has no "zzz"'),
            ("$.tags[3]", '"$.tags" is an array without [3]'),
            ("$.tags.name", '"$.tags" is an array without .name'),
            ("$.info[0]", '"$.info" is an object without [0]'),
            ("$.info.title.x", '"$.info.title" is a string without .x'),
            (
                "$.tags[?@.name=='x']",
                '"$.tags" exists, but nothing in it fits the rest of the query',
            ),
            ("$.path.*", '"$" has no "path"; did you mean "$.paths"?'),
        ],
    )
    def test_targets_are_told_with_where_they_break_off(
        self, tmp_path: Path, target: str, hint: str
    ) -> None:
        problem = refused(tmp_path, f'- target: "{target}"\n  update: {{x: 1}}')
        assert (problem.code, problem.severity) == ("overlay-unmatched", Severity.WARNING)
        assert problem.hint == hint
        assert place_of(problem) == (4, 11)


class TestQueries:
    @pytest.mark.parametrize(
        "query",
        [
            "$",
            "$.paths['/cats'].get",
            "$.paths.*.*",
            "$..*",
            "$..name",
            "$..[0]",
            "$..['name', 'summary', 'none']",
            "$..tags..*",
            "$..['tags', 0]",
            "$.tags[-2, 0, 7, -9, 'name', *]",
            "$.tags[::-2]",
            "$.tags[1:]",
            "$[?@.title].version",
            "$..[?@.name]",
            "$..[?@.name == $.tags[0].name]",
            "$..[?@ == 'new' || count(@.*) == 2]",
            "$..[?search(@.summary, 'cat')]['summary']",
            "$..paths..get..[?@.in != 'query']",
        ],
    )
    def test_select_what_the_library_says(self, tmp_path: Path, query: str) -> None:
        path = tmp_path / "o.json"
        action = {"target": query, "remove": True}
        value = {"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": [action]}
        path.write_text(json.dumps(value), encoding="utf-8")
        overlay, _ = read_overlay(path)
        assert overlay is not None
        root = document()
        places = overlay.actions[0].target.find(root, Values())
        reference = {found.location for found in jsonpath_rfc9535.find(query, plain(root))}
        assert set(places) == reference
        assert len(places) == len(reference)


class TestQueriesThatAreNone:
    @pytest.mark.parametrize(
        ("line", "column", "hint"),
        [
            ("target: paths", 11, '"$" is the document: $.paths'),
            ("target: $.paths./cats", 19, "put the name in brackets and quotes: ['/cats']"),
            ("target: $.paths/cats", 18, "put the name in brackets and quotes: ['/cats']"),
            ("target: $.x-y", 14, "put the name in brackets and quotes: ['x-y']"),
            ('target: "$.paths[/cats]"', 20, "put the name in quotes: ['/cats']"),
            ("target: '$.tags[?@.name=''a'']'", 26, '"==" compares'),
            (r'target: "$[\"a\"].x-y"', 22, "put the name in brackets and quotes: ['x-y']"),
            ("target: '$[''a''].x-y'", 22, "put the name in brackets and quotes: ['x-y']"),
            ("target: $.tags[?@.name == cats]", 29, "put the string in quotes: 'cats'"),
            ("target: $.tags[?@.a and @.b]", 23, 'write "&&"'),
            ("target: $.tags.[0]", 18, 'leave out the "." before "["'),
            (
                "target: $.tags[(@.length-1)]",
                18,
                "RFC 9535 has no scripts; [-1] is the last item, and [?...] a filter",
            ),
            (
                "target: $.tags[?@.name =~ 'a']",
                26,
                "use match(@.name, 'pattern') or search(@.name, 'pattern')",
            ),
            (
                "target: $.tags[?size(@) > 1]",
                19,
                "there are length, count, match, search and value",
            ),
            ("target: $.tags[0", 19, ""),
            ("target: $.", 13, ""),
            ('target: ""', 12, '"$" is the document'),
        ],
    )
    def test_are_told_at_the_character_that_is_wrong(
        self, tmp_path: Path, line: str, column: int, hint: str
    ) -> None:
        problem = broken(tmp_path, written(f"- {line}\n  update: {{}}"))
        assert problem.code == "jsonpath-syntax"
        assert (place_of(problem), problem.hint) == ((4, column), hint)

    def test_on_several_lines_are_told_where_they_begin(self, tmp_path: Path) -> None:
        problem = broken(tmp_path, written("- target: >-\n    $.paths./cats\n  remove: true"))
        assert (problem.code, place_of(problem)) == ("jsonpath-syntax", (4, 11))

    @pytest.mark.parametrize(
        "query",
        [
            "$[?" + "(" * 3000 + "@.a" + ")" * 3000 + "]",
            "$[" + "9" * 5000 + "]",
            "$[?@.a == 1e999]",
            "$[?length(@.a)]",
            "$[?@.* == 1]",
            "$[01]",
        ],
    )
    def test_never_end_in_a_traceback(self, tmp_path: Path, query: str) -> None:
        problem = broken(tmp_path, written(f'- {{target: "{query}", remove: true}}'))
        assert problem.code == "jsonpath-syntax"

    def test_are_told_for_what_is_copied_too(self, tmp_path: Path) -> None:
        problem = broken(tmp_path, written("- {target: $, copy: $.a-b}"))
        assert (problem.code, place_of(problem)) == ("jsonpath-syntax", (4, 24))


class TestReading:
    def test_gives_title_version_and_base(self, tmp_path: Path) -> None:
        overlay, problems = reading(
            tmp_path,
            "overlay: 1.0.3\nx-a: 1\nextends: a.yaml\n"
            'info: {title: Why, version: "2", x-b: 1}\n'
            "actions: [{target: $, description: d, update: {}, x-c: 1}]",
        )
        assert problems == ()
        assert overlay is not None
        assert (overlay.version, overlay.title, overlay.extends) == ((1, 0), "Why", "a.yaml")
        assert (overlay.text.name, len(overlay.actions)) == ("o.yaml", 1)

    def test_knows_json(self, tmp_path: Path) -> None:
        path = tmp_path / "o.json"
        value = {
            "overlay": "1.1.0",
            "info": {"title": "T", "version": "1", "description": "D"},
            "actions": [{"target": "$", "update": {"x": 1}}],
        }
        path.write_text(json.dumps(value), encoding="utf-8")
        overlay, problems = read_overlay(path)
        assert problems == ()
        assert overlay is not None
        assert overlay.text.name == path.as_posix()

    @pytest.mark.parametrize(
        ("content", "code", "place"),
        [
            ("[]", "not-overlay", (1, 1)),
            ("openapi: 3.1.0", "not-overlay", (1, 1)),
            (
                written("- {target: $, remove: false, update: {}}", "1.2.0"),
                "overlay-version",
                (1, 10),
            ),
            (written("- {target: $, update: {}}", "1.1"), "overlay-version", (1, 10)),
            (written("- {target: $, update: {}}", "[1]"), "overlay-version", (1, 10)),
            (written("- {target: $, udpate: {}, remove: true}"), "overlay-unknown-key", (4, 15)),
            (written("- {update: {}}"), "missing-key", (4, 3)),
            (written("- {target: 1, update: {}}"), "wrong-type", (4, 12)),
            (written("- {target: $, remove: yes-please}"), "wrong-type", (4, 23)),
            (written("- {target: $, copy: [a]}"), "wrong-type", (4, 21)),
            (written("- target"), "wrong-type", (4, 3)),
            (written("- {target: $}"), "overlay-action", (4, 3)),
            (written("- {target: $, update: {}, remove: true}"), "overlay-action", (4, 27)),
            (written("- {target: $, update: {}, copy: $}"), "overlay-action", (4, 27)),
            (written("  []"), "missing-key", (4, 3)),
            (written("  {}"), "wrong-type", (4, 3)),
            ("overlay: 1.1.0\ninfo: {title: T, version: '1'}", "missing-key", (1, 1)),
            ("overlay: 1.1.0\nactions: [{target: $, update: {}}]", "missing-key", (1, 1)),
            (written("- {target: $, update: {}}").replace("title: T, ", ""), "missing-key", (2, 7)),
            (written("- {target: $, update: {}}").replace('"1"', "1.0"), "wrong-type", (2, 27)),
            (written("- {target: $, update: {}}\nextend: a"), "overlay-unknown-key", (5, 1)),
        ],
    )
    def test_refuses_what_breaks_the_specification(
        self, tmp_path: Path, content: str, code: str, place: tuple[int, int]
    ) -> None:
        problem = broken(tmp_path, content)
        assert (problem.code, place_of(problem)) == (code, place)

    def test_tells_everything_that_is_wrong_at_once(self, tmp_path: Path) -> None:
        _, problems = reading(
            tmp_path, "overlay: 1.1.0\ninfo: {}\nactions: [{target: a}, {remove: true, copy: $}]"
        )
        assert [problem.code for problem in problems] == [
            "missing-key",
            "missing-key",
            "jsonpath-syntax",
            "overlay-action",
            "missing-key",
            "overlay-action",
        ]

    def test_says_that_a_file_is_absent(self, tmp_path: Path) -> None:
        overlay, problems = read_overlay(tmp_path / "none.yaml", "none.yaml")
        assert overlay is None
        assert [problem.code for problem in problems] == ["unreadable-file"]


class TestExtends:
    def test_an_overlay_is_told_from_a_document(self) -> None:
        assert is_overlay(document("{overlay: 1.1.0, extends: a.yaml}"))
        assert not is_overlay(document("{openapi: 3.1.0, overlay: 1}"))
        assert not is_overlay(document())

    def test_the_base_is_found_from_the_overlay(self, tmp_path: Path) -> None:
        overlay, _ = reading(
            tmp_path, f"extends: ../a%20b.yaml\n{written('- {target: $, update: {}}')}"
        )
        assert overlay is not None
        assert base_of(overlay, Path("x/o.yaml")) == (Path("x/../a b.yaml"), ())

    @pytest.mark.parametrize(
        ("extends", "code"),
        [
            ("", "missing-key"),
            ("extends: https://example.com/a.yaml\n", "remote-reference"),
            ("extends: //example.com/a.yaml\n", "remote-reference"),
        ],
    )
    def test_a_base_elsewhere_or_none_is_refused(
        self, tmp_path: Path, extends: str, code: str
    ) -> None:
        overlay, _ = reading(tmp_path, extends + written("- {target: $, update: {}}"))
        assert overlay is not None
        base, problems = base_of(overlay, tmp_path / "o.yaml")
        assert base is None
        assert [problem.code for problem in problems] == [code]
        assert problems[0].hint


def _map(value: JsonValue) -> dict[str, JsonValue]:
    assert isinstance(value, dict)
    return value


def _list(value: JsonValue) -> list[JsonValue]:
    assert isinstance(value, list)
    return value
