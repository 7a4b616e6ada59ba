"""Appending any number of blocks, nested to any depth."""

from __future__ import annotations

import pickle
import random
from functools import partial
from typing import Any

import pytest
from either_client import Api, Client
from fault_server import Fault
from notion_answers import error
from notion_server import NotionServer

from notion_typed import errors, lib
from notion_typed.lib import blocks
from notion_typed.lib.blocks import bulleted_list_item, paragraph, toggle

NO_BLOCKS: list[tuple[Any, str]] = [
    ([{"paragraph": {"rich_text": []}}, "text"], "blocks.1: expected a block"),
    ([{"type": "paragraph"}], "blocks.0: a block has its content"),
    ([{"paragraph": {}, "toggle": {}}], "blocks.0: a block has its content"),
    ([{"divider": None}], "blocks.0.divider: expected an object"),
    ("text", "blocks: expected a sequence"),
    (
        [{"toggle": {"rich_text": [], "children": [{"paragraph": 1}]}}],
        "blocks.0.toggle.children.0.paragraph: expected an object",
    ),
    (
        [{"image": {"external": {"url": "x"}, "caption": [lib.text("x")] * 101}}],
        "blocks.0.image.caption: at most 100 items",
    ),
]


def nested(depth: int, name: str = "level") -> Any:
    inside = [nested(depth - 1, name)] if depth > 1 else []
    return toggle(f"{name} {depth}", children=inside)


def outline(given: list[Any]) -> list[Any]:
    """Say what blocks look like, as `NotionServer.outline` says it."""
    found: list[Any] = []
    for block in given:
        content = block[block["type"]]
        items = content.get("rich_text", [])
        found.append("".join(item["text"]["content"] for item in items) or block["type"])
        if inside := outline(content.get("children", [])):
            found.append(inside)
    return found


def append(api: Api, given: Any, **options: Any) -> Any:
    return api.call(lambda client: lib.append_blocks(client, "page", given, **options))


def test_few_blocks_take_one_request(api: Api, server: NotionServer) -> None:
    given = [paragraph("one", children=[paragraph("inner", children=[paragraph("innermost")])])]
    created = append(api, given)
    assert [block.id for block in created] == server.children["page"]
    assert server.outline("page") == ["one", ["inner", ["innermost"]]]
    assert len(server.requests) == 1


def test_many_blocks_keep_their_order(api: Api, server: NotionServer) -> None:
    given = [paragraph(f"number {place}") for place in range(250)]
    created = append(api, given)
    assert server.outline("page") == [f"number {place}" for place in range(250)]
    assert [block.id for block in created] == server.children["page"]
    assert server.count("PATCH .*") == 3


def test_blocks_go_as_deep_as_they_are(api: Api, server: NotionServer) -> None:
    append(api, [nested(9), paragraph("end")])
    assert server.outline("page") == outline([nested(9), paragraph("end")])


def test_a_thousand_blocks_at_most_go_in_one_request(api: Api, server: NotionServer) -> None:
    given = [
        toggle(f"{number}", children=[paragraph(f"{number}.{place}") for place in range(40)])
        for number in range(60)
    ]
    append(api, given)
    assert server.outline("page") == outline(given)
    assert server.count("PATCH .*") == 3


def test_a_long_list_within_a_block_is_continued(api: Api, server: NotionServer) -> None:
    given = [
        bulleted_list_item("list", children=[paragraph(f"{place}") for place in range(230)]),
        paragraph("end"),
    ]
    append(api, given)
    assert server.outline("page") == outline(given)


def test_any_tree_arrives_as_it_is(server: NotionServer) -> None:
    chance = random.Random(7)

    def tree(depth: int) -> Any:
        most = chance.choice((1, 3, 120)) if depth < 7 and chance.random() < 0.03 else 0
        return toggle(f"{chance.random()}", children=[tree(depth + 1) for _ in range(most)])

    given = [nested(5), *(tree(0) for _ in range(130))]
    append(Api("sync", server.url), given)
    assert server.outline("page") == outline(given)


def test_tables_of_any_length_arrive(api: Api, server: NotionServer) -> None:
    given = blocks.table([[f"{row}", lib.text("x", bold=True)] for row in range(205)])
    append(api, [given])
    (table,) = server.children["page"]
    cells = [server.blocks[row]["table_row"]["cells"] for row in server.children[table]]
    assert [cell[0][0]["plain_text"] for cell in cells] == [f"{row}" for row in range(205)]


def test_a_table_deep_inside_arrives_with_its_rows(api: Api, server: NotionServer) -> None:
    given = [toggle("1", children=[toggle("2", children=[blocks.table([["a"], ["b"]])])])]
    append(api, given)
    assert server.outline("page") == ["1", ["2", ["table", ["table_row", "table_row"]]]]


def test_columns_arrive_side_by_side_and_filled(api: Api, server: NotionServer) -> None:
    left = [nested(5, "left"), paragraph("below")]
    right = [paragraph(f"right {place}") for place in range(120)]
    given = [paragraph("before"), blocks.column_list(left, right), paragraph("after")]
    append(api, given)
    assert server.outline("page") == outline(given)


def test_columns_within_a_toggle_are_appended_to_it(api: Api, server: NotionServer) -> None:
    given = [toggle("outer", children=[blocks.column_list([paragraph("a")], [paragraph("b")])])]
    append(api, given)
    assert server.outline("page") == outline(given)


def test_large_columns_share_a_request(server: NotionServer) -> None:
    column = [
        toggle(f"{number}", children=[paragraph(f"{place}") for place in range(30)])
        for number in range(90)
    ]
    given = [blocks.column_list(column, column, column)]
    append(Api("sync", server.url), given)
    assert server.outline("page") == outline(given)


def test_long_text_is_spread_over_items_of_the_same_style(api: Api, server: NotionServer) -> None:
    words = "wörds 🚀 " * 1000
    long = {"type": "text", "text": {"content": words}, "annotations": {"bold": True}}
    append(api, [{"paragraph": {"rich_text": [long]}}])
    (block,) = server.children["page"]
    items = server.blocks[block]["paragraph"]["rich_text"]
    assert "".join(item["text"]["content"] for item in items) == words
    assert all(item["annotations"]["bold"] for item in items)
    assert len(items) == 5


def test_too_many_items_of_text_become_several_blocks(api: Api, server: NotionServer) -> None:
    items = [lib.text(f"{place} ") for place in range(250)]
    append(api, [{"quote": {"rich_text": items, "children": [paragraph("inner")]}}])
    first, second, third = server.children["page"]
    assert {server.blocks[one]["type"] for one in (first, second, third)} == {"quote"}
    everything = "".join(f"{place} " for place in range(250))
    assert "".join(one for one in server.outline("page") if isinstance(one, str)) == everything
    assert server.outline(third) == ["inner"]


def test_blocks_go_where_they_are_wanted(api: Api, server: NotionServer) -> None:
    present = server.add_block("page", rich_text=[{"plain_text": "present"}])
    last = server.add_block("page", rich_text=[{"plain_text": "last"}])
    many = [paragraph(f"{place}") for place in range(150)]
    append(api, many, position={"type": "after_block", "after_block": {"id": present}})
    expected = ["present", *(f"{place}" for place in range(150)), "last"]
    assert server.outline("page") == expected
    append(api, [paragraph("new") for _ in range(101)], position={"type": "start"})
    assert server.outline("page") == [*["new"] * 101, *expected]
    append(api, [paragraph("end")] * 101, position={"type": "end"})
    assert server.children["page"][252] == last


def test_nothing_to_append_is_no_request(api: Api, server: NotionServer) -> None:
    assert append(api, []) == []
    assert server.requests == []


@pytest.mark.parametrize(("given", "message"), NO_BLOCKS)
def test_what_is_no_block_is_refused_before_anything_is_sent(
    server: NotionServer, given: Any, message: str
) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=message):
        append(Api("sync", server.url), given)
    assert server.requests == []


def test_an_error_tells_how_far_it_got(api: Api, server: NotionServer) -> None:
    refused = Fault(400, body=error(400, "validation_error", "no"))
    server.fail("PATCH /v1/blocks/toggle-1/children", refused)
    given = [nested(4)]
    with pytest.raises(errors.ValidationError) as caught:
        append(api, given)
    (note,) = caught.value.__notes__
    assert note.startswith(
        "append_blocks: 1 of 4 blocks were appended before; resume_append_blocks"
    )


@pytest.mark.parametrize("failing", range(1, 8))
def test_appending_goes_on_where_an_error_ended_it(
    api: Api, server: NotionServer, failing: int
) -> None:
    present = server.add_block("page", rich_text=[{"plain_text": "present"}])
    server.add_block("page", rich_text=[{"plain_text": "last"}])
    given = [nested(6), *(paragraph(f"{place}") for place in range(230)), nested(4, "other")]
    fine = Fault(0)
    refused = Fault(429, body=error(429, "rate_limited", "slow down"))
    server.fail(".*", *[fine] * (failing - 1), refused)
    with pytest.raises(errors.RateLimitedError) as caught:
        append(api, given, position={"type": "after_block", "after_block": {"id": present}})
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own
    created = api.call(lambda client: lib.resume_append_blocks(client, again))
    assert server.outline("page") == ["present", *outline(given), "last"]
    assert [block.id for block in created] == server.children["page"][1:-1]


def test_appending_can_fail_and_go_on_more_than_once(api: Api, server: NotionServer) -> None:
    given = [nested(9)]
    refused = Fault(503, body=error(503, "service_unavailable", "later"))
    server.fail("PATCH .*", refused, Fault(0), refused, refused)
    call = partial(append, api, given)
    for appended in (0, 1, 1):
        with pytest.raises(errors.ServiceUnavailableError) as caught:
            call()
        assert f" {appended} of 9 " in caught.value.__notes__[-1]
        call = partial(api.call, partial(resume, caught.value))
    call()
    assert server.outline("page") == outline(given)


def test_an_error_of_another_call_cannot_be_resumed(api: Api) -> None:
    other = errors.NotionError("another")
    with pytest.raises(errors.InvalidArgumentError, match="append_blocks has not raised it"):
        api.call(lambda client: lib.resume_append_blocks(client, other))


def resume(error: errors.NotionError, client: Client) -> object:
    return lib.resume_append_blocks(client, error)


def test_a_block_with_too_many_bytes_becomes_several(api: Api, server: NotionServer) -> None:
    words = "\u6f22" * 200_000
    append(api, [paragraph(words), paragraph("end")])
    *parts, end = server.outline("page")
    assert "".join(parts) == words
    assert (len(parts), end) == (2, "end")


def test_empty_pages_without_end_are_no_endless_reading(api: Api, server: NotionServer) -> None:
    empty: dict[str, object] = {"object": "list", "type": "block", "block": {}, "results": []}
    pages = [
        Fault(200, body={**empty, "next_cursor": f"cursor-{place}", "has_more": True})
        for place in range(200)
    ]
    server.fail("GET .*", *pages)
    with pytest.raises(errors.PaginationError, match="100 pages in a row"):
        append(api, [blocks.column_list([nested(5)], [nested(5)])])
    with pytest.raises(errors.PaginationError, match="100 pages in a row"):
        api.collect(lambda client: lib.walk_blocks(client, "page"))
    assert server.count("GET .*") == 200


def test_an_appending_that_may_have_been_carried_out_is_not_repeated(server: NotionServer) -> None:
    server.fail("PATCH .*", Fault(502, body=b"<html>bad gateway</html>"))
    with pytest.raises(errors.InternalServerError):
        append(Api("sync", server.url, max_retries=2), [paragraph("once")])
    assert len(server.requests) == 1


def test_an_answer_without_ids_is_an_error_of_the_package(api: Api, server: NotionServer) -> None:
    server.fail("PATCH .*", Fault(200, body={"object": "list", "results": []}))
    with pytest.raises(errors.NotionError, match="without telling their ids"):
        append(api, [nested(4)])
