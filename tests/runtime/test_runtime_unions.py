"""Which arm of a union an answer becomes, and that nothing of it is lost."""

# ruff: noqa: ANN401  # parts of answers are looked at freely

from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from realistic import page_list
from wiki import types as wiki

from runtime.decode import decode
from runtime.models import ByTag


def parse(kind: Any, value: object) -> Any:
    """Parse as the client does; what comes must fit."""
    decoded = decode(kind, json.dumps(value).encode())
    assert decoded.misfits == ()
    return decoded.value


def is_refused(kind: Any, value: object) -> bool:
    try:
        TypeAdapter(kind).validate_json(json.dumps(value))
    except ValidationError:
        return True
    return False


PARAGRAPH: Any = {"type": "paragraph", "paragraph": {"rich_text": []}}
TEXT: Any = {
    "type": "text",
    "text": {"content": "a", "link": None},
    "annotations": {
        "bold": True,
        "italic": False,
        "strikethrough": False,
        "underline": False,
        "code": False,
        "color": "mauve",
    },
    "plain_text": "a",
    "href": None,
}


def test_a_known_tag_chooses_its_arm() -> None:
    assert type(parse(wiki.Block, PARAGRAPH)) is wiki.ParagraphBlock


def test_an_unknown_tag_becomes_the_unknown_variant_with_all_that_came() -> None:
    sent = {"type": "hologram", "hologram": {"depth": [1, 2.5, None, {"a": "é"}]}, "id": "x"}
    block = parse(wiki.Block, sent)
    assert isinstance(block, wiki.UnknownBlock)
    assert block.tag == "hologram"
    assert getattr(block, "type") == "hologram"  # noqa: B009  # checkers see "<unknown>"
    assert (block.model_extra or {})["hologram"] == sent["hologram"]
    assert block.to_dict() == sent
    assert json.loads(block.to_json()) == sent


@pytest.mark.parametrize(
    "bad",
    [
        {"type": "paragraph"},
        {"type": "paragraph", "paragraph": None},
        {"type": "paragraph", "paragraph": {"rich_text": "text"}},
        {"type": "paragraph", "paragraph": {"rich_text": [{"type": "text"}]}},
    ],
)
def test_a_known_tag_with_content_that_does_not_fit_is_no_unknown_variant(bad: object) -> None:
    assert is_refused(wiki.Block, bad)


@pytest.mark.parametrize("bad", [{}, {"type": None}, {"id": "x"}, [], "paragraph", 3, None])
def test_what_has_no_tag_is_refused(bad: object) -> None:
    assert is_refused(wiki.Block, bad)


@pytest.mark.parametrize("tag", [["paragraph"], {"a": 1}, 3, 1.5, False, ""])
def test_a_tag_of_another_kind_is_unknown(tag: object) -> None:
    block = parse(wiki.Block, {"type": tag})
    assert type(block) is wiki.UnknownBlock
    assert block.to_dict() == {"type": tag}
    assert block.tag == (tag if isinstance(tag, str) else json.dumps(tag))


def test_the_marker_key_tells_full_from_partial_objects() -> None:
    assert type(parse(wiki.PageOrDataSource, {"object": "page", "id": "x"})) is wiki.PartialPage
    source = parse(wiki.PageOrDataSource, {"object": "data_source", "id": "x", "title": [TEXT]})
    assert type(source) is wiki.DataSource
    assert type(source.title[0]) is wiki.Text


def test_a_whole_object_that_does_not_fit_is_no_partial_object() -> None:
    assert is_refused(wiki.PageOrDataSource, {"object": "page", "id": "x", "url": "https://a"})
    assert is_refused(wiki.PageOrDataSource, {"object": "data_source", "id": "x", "title": 3})
    assert is_refused(wiki.UserOrPartial, {"object": "user", "id": "x", "type": "bot"})


def test_an_unknown_arm_of_full_or_partial_arms_is_the_unknown_variant() -> None:
    found = parse(wiki.PageOrDataSource, {"object": "canvas", "id": "x", "url": "u"})
    assert type(found) is wiki.UnknownSearchResult
    assert found.tag == "canvas"


def test_a_union_can_be_an_arm_of_another() -> None:
    assert type(parse(wiki.UserOrPartial, {"object": "user", "id": "x"})) is wiki.PartialUser
    unknown = parse(wiki.UserOrPartial, {"object": "user", "id": "x", "type": "agent"})
    assert type(unknown) is wiki.UnknownUser


def test_unions_work_in_lists_of_lists_and_in_recursive_models() -> None:
    inner: Any = {"type": "paragraph", "paragraph": {"rich_text": [TEXT], "children": [PARAGRAPH]}}
    sent: Any = {"type": "table", "rows": [[inner, {"type": "chart"}], [], [PARAGRAPH]]}
    table = parse(wiki.Block, sent)
    assert type(table) is wiki.TableBlock
    [first, second] = table.rows[0]
    assert type(first) is wiki.ParagraphBlock
    assert first.paragraph.children is not None
    assert type(first.paragraph.children[0]) is wiki.ParagraphBlock
    assert type(second) is wiki.UnknownBlock
    assert table.to_dict() == sent


def test_unknown_values_of_an_open_enum_arrive_as_text() -> None:
    assert parse(wiki.RichText, TEXT).annotations.color == "mauve"


def test_unknown_properties_are_kept_in_their_order_after_the_known_ones() -> None:
    sent: Any = {"zeta": 1, "type": "paragraph", "alpha": [2], "paragraph": {"rich_text": []}}
    block = parse(wiki.Block, sent)
    assert list(block.to_dict()) == ["type", "paragraph", "zeta", "alpha"]
    assert block.to_dict() == sent
    assert block.zeta == 1


def test_the_one_key_that_an_arm_has_chooses_it() -> None:
    bundle = parse(
        wiki.Bundle, {"filters": [{"rich_text": "a"}, {"checkbox": True}, {"formula": {"x": 1}}]}
    )
    assert [type(item) for item in bundle.filters] == [
        wiki.TextFilter,
        wiki.FlagFilter,
        wiki.UnknownFilter,
    ]
    assert bundle.filters[2].tag == ""
    assert bundle.filters[2].to_dict() == {"formula": {"x": 1}}


def test_a_known_key_with_content_that_does_not_fit_is_no_unknown_variant() -> None:
    assert is_refused(wiki.Filter, {"checkbox": {"equals": True}})


def test_an_absent_tag_is_made_up_for_by_a_key_of_its_name() -> None:
    sent = [
        {"kind": "narrow", "narrow": 1},
        {"narrow": 1},
        {"wide": 2, "kind": None},
        {"kind": "high", "high": 3},
        {"deep": 4},
    ]
    bundle = parse(wiki.Bundle, {"widths": sent})
    assert [type(item) for item in bundle.widths] == [
        wiki.Narrow,
        wiki.Narrow,
        wiki.Wide,
        wiki.UnknownWidth,
        wiki.UnknownWidth,
    ]
    assert bundle.to_dict() == {"widths": sent}


@pytest.mark.parametrize(
    "bad", [{"narrow": "x"}, {"kind": "wide", "narrow": 1}, {"narrow": 1.5, "wide": 2.5}]
)
def test_a_key_or_tag_with_content_that_does_not_fit_is_refused(bad: object) -> None:
    assert is_refused(wiki.Width, bad)


def test_arms_in_order_are_taken_by_the_first_that_fits() -> None:
    bundle = parse(wiki.Bundle, {"shapes": [{"side": 2, "label": "s"}, {"radius": 1.5}]})
    assert [type(item) for item in bundle.shapes] == [wiki.Square, wiki.Circle]


@pytest.mark.parametrize(
    ("sent", "kind"), [("a", str), (["a"], list), ({"url": "u"}, wiki.Link), (None, type(None))]
)
def test_arms_of_different_kinds_need_no_marker(sent: object, kind: type) -> None:
    assert type(parse(wiki.Bundle, {"loose": sent}).loose) is kind


def test_tags_can_be_numbers_and_booleans() -> None:
    by_number = Annotated[
        wiki.Small | wiki.UnknownSize, ByTag("size", {1: wiki.Small}, unknown=wiki.UnknownSize)
    ]
    by_truth = Annotated[
        wiki.Large | wiki.UnknownSize, ByTag("size", {True: wiki.Large}, unknown=wiki.UnknownSize)
    ]
    assert type(parse(by_number, {"size": 1, "width": 5})) is wiki.Small
    assert type(parse(by_number, {"size": 2, "width": 5})) is wiki.UnknownSize
    assert type(parse(by_number, {"size": "1", "width": 5})) is wiki.UnknownSize
    assert type(parse(by_truth, {"size": True, "width": 5})) is wiki.Large
    assert type(parse(by_truth, {"size": False, "width": 5})) is wiki.UnknownSize
    assert parse(by_truth, {"size": False}).tag == "false"
    assert is_refused(by_number, {"size": 1, "width": "wide"})
    assert is_refused(by_truth, {"size": True, "width": "wide"})


def test_numbers_stay_what_they_were() -> None:
    shapes = parse(wiki.Bundle, {"shapes": [{"radius": 2}, {"radius": 2.0}, {"radius": 10**30}]})
    assert [repr(item.radius) for item in shapes.shapes] == ["2", "2.0", str(10**30)]


def test_base64_is_bytes_for_python_and_the_same_text_for_the_api() -> None:
    sent = {"name": "a", "content": "+/8="}
    bundle = parse(wiki.Bundle, {"attachment": sent})
    assert bundle.attachment.content == b"\xfb\xff"
    assert bundle.to_dict() == {"attachment": sent}
    assert bundle.to_dict(mode="python") == {"attachment": {"name": "a", "content": b"\xfb\xff"}}


def test_names_that_python_reserves_have_an_attribute_of_their_own() -> None:
    page = json.loads(page_list(1))["results"][0] | {"in": True}
    parsed = parse(wiki.Page, page)
    assert parsed.in_ is True
    assert parsed.to_dict()["in"] is True
    assert parsed.to_dict(by_alias=False)["in_"] is True
