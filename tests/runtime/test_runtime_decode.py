"""Answers that do not fit their type: typed as far as they fit, and nothing lost."""

# ruff: noqa: ANN401  # parts of answers are looked at freely
# ruff: noqa: S301  # the pickles are our own

from __future__ import annotations

import copy
import datetime as dt
import gc
import json
import pickle
import subprocess
import sys
import threading
import types
from pathlib import Path
from typing import Any

import pytest
from realistic import page_list
from wiki import types as wiki

from runtime.decode import Decoded, NotJSONError, decode
from runtime.narrow import is_list, is_mapping

HERE = Path(__file__).parent


def read(kind: Any, value: object) -> Any:
    """Decode; the parts of what comes out are looked at freely."""
    return decode(kind, json.dumps(value).encode())


def assert_is(value: object, kind: type) -> None:
    """Check a type without telling type checkers, who would believe what it promises."""
    assert type(value) is kind


def places(decoded: Decoded) -> list[str]:
    return [misfit.path for misfit in decoded.misfits]


def pages(count: int = 3) -> Any:
    return json.loads(page_list(count))


def test_an_answer_that_fits_is_typed_and_turns_back_into_what_came() -> None:
    sent = pages(20)
    decoded = read(wiki.SearchPage, sent)
    assert decoded.misfits == ()
    assert decoded.value.to_dict(mode="python")["results"][0]["created_time"].tzinfo is not None
    assert _with_dates_as_instants(decoded.value.to_dict()) == _with_dates_as_instants(sent)


def _with_dates_as_instants(value: Any) -> Any:
    if is_mapping(value):
        return {
            key: (
                dt.datetime.fromisoformat(item)
                if key.endswith("_time") and isinstance(item, str)
                else _with_dates_as_instants(item)
            )
            for key, item in value.items()
        }
    return [_with_dates_as_instants(item) for item in value] if is_list(value) else value


def test_one_bad_value_costs_one_place() -> None:
    sent = pages()
    sent["results"][1]["properties"]["Name"]["title"][0]["plain_text"] = {"not": "text"}
    decoded = read(wiki.SearchPage, sent)
    assert places(decoded) == ["results.1.properties.Name.title.0.plain_text"]
    page = decoded.value.results[1]
    assert_is(page, wiki.Page)
    assert isinstance(page.created_time, dt.datetime)
    name = page.properties["Name"]
    assert_is(name, wiki.TitleProperty)
    assert name.title[0].plain_text == {"not": "text"}
    assert name.title[0].annotations.color == name.title[0].to_dict()["annotations"]["color"]
    assert type(decoded.value.results[2]) is wiki.Page
    assert _with_dates_as_instants(decoded.value.to_dict()) == _with_dates_as_instants(sent)


def test_a_known_tag_with_bad_content_stays_that_arm() -> None:
    sent = pages()
    sent["results"][0]["properties"]["Done"]["checkbox"] = "maybe"
    decoded = read(wiki.SearchPage, sent)
    done = decoded.value.results[0].properties["Done"]
    assert_is(done, wiki.CheckboxProperty)
    assert done.checkbox == "maybe"
    assert places(decoded) == ["results.0.properties.Done.checkbox"]


def test_a_whole_object_with_a_bad_part_stays_whole() -> None:
    sent = pages(1)["results"][0] | {"in_trash": "perhaps"}
    decoded = read(wiki.PageOrDataSource, sent)
    assert_is(decoded.value, wiki.Page)
    assert decoded.value.in_trash == "perhaps"


def test_a_missing_property_is_none_and_not_made_up_in_what_is_given_back() -> None:
    sent = pages(1)["results"][0]
    del sent["public_url"]
    decoded = read(wiki.Page, sent)
    assert places(decoded) == ["public_url"]
    assert decoded.value.public_url is None
    assert "public_url" not in decoded.value.to_dict()
    assert "public_url" not in decoded.value.model_fields_set


def test_unknown_variants_and_properties_are_kept_next_to_a_bad_value() -> None:
    sent = {
        "object": "list",
        "results": [
            {"type": "hologram", "depth": 3},
            {"type": "paragraph", "paragraph": {"rich_text": 7}, "new": [1]},
            {"id": "no tag"},
        ],
        "has_more": False,
        "next_cursor": None,
        "extra": {"a": 1},
    }
    decoded = read(wiki.BlockPage, sent)
    unknown, paragraph, untagged = decoded.value.results
    assert type(unknown) is wiki.UnknownBlock
    assert type(paragraph) is wiki.ParagraphBlock
    assert type(untagged) is wiki.UnknownBlock
    assert (untagged.tag, untagged.to_dict()) == ("", {"id": "no tag"})
    assert places(decoded) == ["results.1.paragraph.rich_text", "results.2"]
    assert decoded.value.to_dict() == sent


def test_aliases_are_found_next_to_a_bad_value() -> None:
    sent = pages(1)["results"][0] | {"in": True, "url": 3}
    page = read(wiki.Page, sent).value
    assert page.in_ is True
    assert page.to_dict()["in"] is True


def test_optional_parts_that_are_absent_have_their_defaults_next_to_a_bad_value() -> None:
    decoded = read(wiki.Bundle, {"shapes": 3})
    assert decoded.value.filters is None
    assert decoded.value.loose is None
    assert decoded.value.to_dict() == {"shapes": 3}


@pytest.mark.parametrize(
    ("bundle", "where"),
    [
        ({"filters": [{"checkbox": 1.5}]}, "filters.0.checkbox"),
        ({"widths": [{"narrow": "x"}]}, "widths.0.narrow"),
        ({"widths": [{"kind": "wide", "wide": "x"}]}, "widths.0.wide"),
        ({"widths": [{"narrow": "x", "wide": "y"}]}, "widths.0"),
        ({"shapes": [{"side": "x", "label": "a"}]}, "shapes.0.radius"),
        ({"shapes": ["circle"]}, "shapes.0"),
        ({"loose": {"url": 3}}, "loose.url"),
        ({"loose": ["a", 3]}, "loose.1"),
        ({"loose": 3}, "loose"),
        ({"attachment": {"name": "a", "content": "?"}}, "attachment.content"),
    ],
)
def test_every_kind_of_union_says_where_it_does_not_fit(
    bundle: dict[str, object], where: str
) -> None:
    decoded = read(wiki.Bundle, bundle)
    assert places(decoded) == [where]
    assert decoded.value.to_dict() == bundle


def test_an_answer_of_another_kind_fits_not_at_all() -> None:
    others: list[object] = [[], "text", 3, None]
    for other in others:
        decoded = read(wiki.Page, other)
        assert not decoded.fits_at_all
        assert decoded.value == other


def test_values_of_any_shape_are_kept_next_to_a_bad_value() -> None:
    sent = {"anything": {"a": [1, {"b": None}]}, "shapes": 3}
    decoded = read(wiki.Bundle, sent)
    assert places(decoded) == ["shapes"]
    assert decoded.value.to_dict() == sent


def test_a_byte_order_mark_is_no_part_of_the_answer() -> None:
    assert decode(wiki.Link, b'\xef\xbb\xbf{"url": "u"}').misfits == ()


def test_known_answers_are_parsed_without_running_python_code() -> None:
    """Guards and fallbacks cost nothing as long as nothing is unknown."""
    one, many = _calls_while_decoding(page_list(1)), _calls_while_decoding(page_list(50))
    assert one == many
    unknown = page_list(1).replace(b'"type": "emoji"', b'"type": "glyph"')
    assert len(_calls_while_decoding(unknown)) > len(one)


def _calls_while_decoding(data: bytes) -> list[str]:
    decode(wiki.SearchPage, data)
    calls: list[str] = []

    def note(frame: types.FrameType, event: str, _: object) -> None:
        if event == "call":
            calls.append(frame.f_code.co_qualname)

    sys.setprofile(note)
    try:
        decode(wiki.SearchPage, data)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "data", [b"", b"<html></html>", b'{"a": 1', b'{"a": 1} trailing', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_not_json_is_said_to_be_so(data: bytes) -> None:
    with pytest.raises(NotJSONError):
        decode(wiki.Page, data)


def test_half_of_a_surrogate_pair_is_kept() -> None:
    data = b'{"type": "paragraph", "paragraph": {"rich_text": []}, "id": "\\ud800"}'
    decoded: Any = decode(wiki.Block, data)
    assert type(decoded.value) is wiki.ParagraphBlock
    assert decoded.value.model_extra == {"id": "\ud800"}
    assert decoded.misfits


def test_models_survive_pickling_and_copying() -> None:
    page = read(wiki.Page, pages(1)["results"][0]).value
    assert pickle.loads(pickle.dumps(page)) == page
    assert copy.deepcopy(page).to_dict() == page.to_dict()


def test_threads_may_build_the_same_types_at_once() -> None:
    """In a fresh process, where no type is built yet."""
    script = """
import sys, threading
sys.path[:0] = sys.argv[1:]
from realistic import page_list
from runtime.decode import decode
from wiki import types
data, failures, gate = page_list(2), [], threading.Barrier(8)
def work(kind):
    gate.wait()
    try:
        assert decode(kind, data).misfits == ()
    except BaseException as error:
        failures.append(error)
kinds = [types.SearchPage, types.BlockPage] * 4
kinds[1::2] = [types.SearchPage] * 4
threads = [threading.Thread(target=work, args=(kind,)) for kind in kinds]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
sys.exit(repr(failures) if failures else 0)
"""
    path = [str(HERE.parents[1] / "templates" / "python"), str(HERE)]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_to_dict_builds_a_type_on_first_use_in_any_thread() -> None:
    link = wiki.Link.model_construct(url="u")
    results: list[object] = []
    threads = [threading.Thread(target=lambda: results.append(link.to_dict())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [{"url": "u"}] * 4


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(*, enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        read(wiki.SearchPage, pages(100))
        assert gc.isenabled() is enabled
        with pytest.raises(NotJSONError):
            decode(wiki.SearchPage, b"[" * 100_000)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
