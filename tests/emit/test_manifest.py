"""A manifest says the same on every machine, and is not believed when it names foreign places."""

from __future__ import annotations

import json

import pytest

from clientsmith.emit.manifest import (
    Maker,
    is_inside,
    make_manifest,
    read_manifest,
    write_manifest,
)

MAKER = Maker("0.1.0", "1.2", "26.1.0")
INPUTS = {"document": {"openapi.yaml": "1"}, "templates": {"built-in": "2"}}


def test_what_is_written_is_read_back() -> None:
    manifest = make_manifest({"b.py": "b", "a.py": "a"}, MAKER, INPUTS, {"b.py": "0"})
    assert read_manifest(write_manifest(manifest)) == (manifest, ())


def test_the_text_does_not_depend_on_the_order_of_files() -> None:
    one = make_manifest({"b.py": "b", "a.py": "a"}, MAKER)
    other = make_manifest({"a.py": "a", "b.py": "b"}, MAKER)
    assert write_manifest(one) == write_manifest(other)


@pytest.mark.parametrize(
    "path", ["../a", "/a", "a/../../b", "a//b", "", ".", "a\\b", "c:/a", "a/", "a\0b"]
)
def test_a_path_that_leads_out_is_refused(path: str) -> None:
    text = json.dumps({"generator": "1", "contract": 1, "files": {path: "0"}})
    manifest, (found,) = read_manifest(text)
    assert (manifest, found.code, is_inside(path)) == (None, "not-generated", False)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"files": {}}', '{"generator": 1}'])
def test_a_text_that_is_no_manifest_is_refused_with_a_place(text: str) -> None:
    manifest, (found,) = read_manifest(text)
    assert (manifest, str(found.location)) == (None, ".clientsmith.json:1:1")


def test_a_conflict_of_a_merge_is_called_so_at_its_line() -> None:
    text = write_manifest(make_manifest({"a.py": "a"}, MAKER))
    begun, rest = text.split("\n", 1)
    merged = f"{begun}\n<<<<<<< HEAD\n=======\n>>>>>>> other\n{rest}"
    manifest, (found,) = read_manifest(merged)
    assert (manifest, str(found.location)) == (None, ".clientsmith.json:2:1")
    assert found.message == 'a merge left a conflict in ".clientsmith.json"'
