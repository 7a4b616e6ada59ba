"""How `notion_typed` behaves against a server: what comes, what is sent, what goes wrong."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wire import block, failure, listed, page, paragraph

from notion_typed import AsyncNotion, Notion, errors, types


@pytest.fixture
def notion(server: ScriptedServer) -> Iterator[Notion]:
    with Notion("secret", base_url=server.url, max_retries=0) as client:
        yield client


@pytest.fixture
def strict(server: ScriptedServer) -> Iterator[Notion]:
    with Notion("secret", base_url=server.url, max_retries=0, strict=True) as client:
        yield client


# What comes


def test_what_comes_is_typed(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply(page()))
    found = notion.pages.retrieve("page-1")
    assert isinstance(found, types.Page)
    assert found.created_time == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    effort = found.properties["Effort"]
    assert effort.type == "number"
    assert effort.number == 2.5
    assert found.icon is not None
    assert found.icon.type == "emoji"
    assert found.icon.emoji == "🚀"


def test_what_comes_is_given_back_to_the_letter(notion: Notion, server: ScriptedServer) -> None:
    sent = page()
    server.answers(reply(sent))
    assert notion.pages.retrieve("page-1").to_dict() == {
        **sent,
        "created_time": "2026-01-02T03:04:05Z",
        "last_edited_time": "2026-01-02T03:04:05Z",
    }


def test_a_partial_page_is_told_from_a_full_one(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply({"object": "page", "id": "page-1"}))
    assert isinstance(notion.pages.retrieve("page-1"), types.PartialPage)


def test_an_unknown_block_keeps_its_tag_and_all_that_came(
    strict: Notion, server: ScriptedServer
) -> None:
    sent = block("hologram", {"depth": 3, "layers": [{"z": 1}, None]}, id="h-1")
    server.answers(listed("block", paragraph("a"), sent, paragraph("b")))
    known, unknown, after = strict.blocks.children.list("page-1").results
    assert isinstance(known, types.ParagraphBlock)
    assert isinstance(unknown, types.UnknownBlock)
    assert isinstance(after, types.ParagraphBlock)
    assert unknown.tag == "hologram"
    assert unknown.type not in ("paragraph", "heading_1")
    assert unknown.to_dict() == sent


def test_an_unknown_value_of_an_enum_arrives_as_it_is(
    strict: Notion, server: ScriptedServer
) -> None:
    server.answers(reply(paragraph("a", color="ultraviolet")))
    found = strict.blocks.retrieve("b")
    assert isinstance(found, types.ParagraphBlock)
    assert found.paragraph.color == "ultraviolet"


def test_an_unknown_field_is_kept(strict: Notion, server: ScriptedServer) -> None:
    server.answers(reply(page(brand_new={"deep": [1, 2]})))
    found = strict.pages.retrieve("page-1")
    assert found.model_extra == {"brand_new": {"deep": [1, 2]}}
    assert found.to_dict()["brand_new"] == {"deep": [1, 2]}


def test_what_does_not_fit_arrives_with_one_warning_that_names_the_place(
    notion: Notion, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    sent = page(properties={"Effort": {"id": "e", "type": "number", "number": "lots"}})
    server.answers(listed("page_or_data_source", page(), sent))
    with caplog.at_level(logging.WARNING):
        first, second = notion.data_sources.query("d").results
    assert isinstance(first, types.Page)
    assert isinstance(second, types.Page)
    assert second.url == "https://www.notion.so/page-1"
    assert isinstance(second.created_time, dt.datetime)
    assert second.properties["Effort"].to_dict()["number"] == "lots"
    (record,) = caplog.records
    assert record.name.startswith("notion_typed")
    assert "results.1.properties.Effort.number" in record.getMessage()


def test_a_page_that_fits_nowhere_arrives_with_what_it_has(
    notion: Notion, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(reply({"object": "page", "id": 7, "url": [], "properties": None}))
    with caplog.at_level(logging.WARNING):
        found = notion.pages.retrieve("page-1")
    assert isinstance(found, types.Page | types.PartialPage)
    assert found.to_dict() == {"object": "page", "id": 7, "url": [], "properties": None}
    (record,) = caplog.records
    assert "id" in record.getMessage()


def test_a_strict_client_raises_with_the_raw_body(strict: Notion, server: ScriptedServer) -> None:
    answer = reply(page(in_trash="perhaps"), x_request_id="request-9")
    server.answers(answer)
    with pytest.raises(errors.ResponseValidationError, match="in_trash") as caught:
        strict.pages.retrieve("page-1")
    assert caught.value.content == answer.body
    assert caught.value.places == ("in_trash",)
    assert caught.value.status == 200
    assert caught.value.request_id == "request-9"
    assert isinstance(caught.value, errors.NotionError)


# Lists

BLOCKS = (
    listed("block", paragraph("a"), paragraph("b"), cursor="2"),
    listed("block", cursor="3"),
    listed("block", paragraph("c")),
)
ROWS = (
    listed("page_or_data_source", page("a"), page("b"), cursor="2"),
    listed("page_or_data_source", cursor="3"),
    listed("page_or_data_source", page("c")),
)


def test_a_cursor_in_the_query_leads_over_all_pages(notion: Notion, server: ScriptedServer) -> None:
    server.answers(*BLOCKS)
    found = [item.to_dict()["type"] for item in notion.blocks.children.list("b", page_size=2)]
    assert found == ["paragraph"] * 3
    targets = [urlsplit(received.target) for received in server.received]
    assert {target.path for target in targets} == {"/v1/blocks/b/children"}
    assert [dict(parse_qsl(target.query)) for target in targets] == [
        {"page_size": "2"},
        {"page_size": "2", "start_cursor": "2"},
        {"page_size": "2", "start_cursor": "3"},
    ]


def test_a_cursor_in_the_body_leads_over_all_pages(notion: Notion, server: ScriptedServer) -> None:
    server.answers(*ROWS)
    rows = notion.data_sources.query("d", in_trash=False, filter_properties=["title"])
    assert [row.to_dict()["id"] for row in rows] == ["a", "b", "c"]
    assert [received.json for received in server.received] == [
        {"in_trash": False},
        {"in_trash": False, "start_cursor": "2"},
        {"in_trash": False, "start_cursor": "3"},
    ]
    assert {received.target for received in server.received} == {
        "/v1/data_sources/d/query?filter_properties=title"
    }


@pytest.mark.anyio
async def test_an_asynchronous_client_walks_the_same_pages(server: ScriptedServer) -> None:
    async with AsyncNotion("secret", base_url=server.url) as notion:
        server.answers(*ROWS)
        rows = [row.to_dict()["id"] async for row in notion.data_sources.query("d")]
        server.answers(*BLOCKS)
        sizes = [len(p.results) async for p in notion.blocks.children.list("b").pages()]
    assert rows == ["a", "b", "c"]
    assert sizes == [2, 0, 1]
    assert len(server.received) == 6


@pytest.mark.anyio
async def test_an_awaited_list_is_its_first_page(server: ScriptedServer) -> None:
    server.answers(*ROWS)
    async with AsyncNotion("secret", base_url=server.url) as notion:
        first = await notion.data_sources.query("d")
        assert [row.to_dict()["id"] for row in first.results] == ["a", "b"]
        assert len(server.received) == 1
        following = await first.get_next_page_async()
        assert following is not None
        assert following.next_cursor == "3"


def test_the_fields_of_the_first_page_are_there(notion: Notion, server: ScriptedServer) -> None:
    server.answers(*ROWS)
    rows = notion.data_sources.query("d")
    assert (len(rows.results), rows.has_more, rows.next_cursor) == (2, True, "2")
    assert len(server.received) == 1


def test_a_cursor_that_repeats_ends_the_walk(notion: Notion, server: ScriptedServer) -> None:
    server.answers(listed("page_or_data_source", page(), cursor="2"))
    found: list[object] = []
    with pytest.raises(errors.PaginationError, match="same cursor"):
        found.extend(notion.data_sources.query("d"))
    assert len(server.received) == 2


# Failures


@pytest.mark.parametrize(
    ("status", "code", "kinds"),
    [
        (400, "validation_error", (errors.ValidationError, errors.BadRequestError)),
        (401, "unauthorized", (errors.UnauthorizedError, errors.AuthenticationError)),
        (403, "restricted_resource", (errors.PermissionDeniedError,)),
        (404, "object_not_found", (errors.ObjectNotFoundError, errors.NotFoundError)),
        (409, "conflict_error", (errors.ConflictError,)),
        (418, "teapot_error", (errors.APIStatusError,)),
        (429, "rate_limited", (errors.RateLimitError,)),
        (500, "internal_server_error", (errors.InternalServerError,)),
        (503, "service_unavailable", (errors.ServiceUnavailableError,)),
    ],
)
def test_an_error_has_the_class_of_its_code_and_of_its_status(
    notion: Notion,
    server: ScriptedServer,
    status: int,
    code: str,
    kinds: tuple[type[errors.APIStatusError], ...],
) -> None:
    server.answers(failure(status, code, "Could not."))
    with pytest.raises(errors.NotionError) as caught:
        notion.pages.retrieve("p")
    error = caught.value
    for kind in kinds:
        assert isinstance(error, kind)
    assert isinstance(error, errors.APIStatusError)
    assert (error.status, error.code, error.message) == (status, code, "Could not.")
    assert error.request_id == "request-1"
    assert error.headers["content-type"] == "application/json"
    assert str(error) == f"{status} {code}: Could not. (request id request-1)"


def test_an_error_of_a_proxy_is_told_by_its_title(notion: Notion, server: ScriptedServer) -> None:
    html = b"<html><head><title>502 Bad gateway</title></head><body>" + b"x" * 5000
    server.answers(Answer(502, html, {"content-type": "text/html", "cf-ray": "abc-FRA"}))
    with pytest.raises(errors.InternalServerError, match="502 Bad gateway") as caught:
        notion.users.me()
    assert caught.value.code is None
    assert "abc-FRA" in str(caught.value)
    assert len(str(caught.value)) < 200


def test_html_in_place_of_json_is_an_error(notion: Notion, server: ScriptedServer) -> None:
    server.answers(Answer(200, b"<title>Log in</title>", {"content-type": "text/html"}))
    with pytest.raises(errors.ResponseDecodeError, match="Log in"):
        notion.users.me()


def test_a_call_is_repeated_when_the_api_says_so(server: ScriptedServer) -> None:
    server.answers(failure(429, "rate_limited", retry_after="0"), reply(page()))
    with Notion("secret", base_url=server.url) as notion:
        created = notion.pages.create(markdown="Hello")
    assert isinstance(created, types.Page)
    assert [received.json for received in server.received] == [{"markdown": "Hello"}] * 2


def test_retrying_ends(server: ScriptedServer) -> None:
    server.answers(failure(429, "rate_limited", retry_after="0"))
    with (
        Notion("secret", base_url=server.url, max_retries=3) as notion,
        pytest.raises(errors.RateLimitError),
    ):
        notion.users.me()
    assert len(server.received) == 4


def test_no_server_is_an_error_of_the_same_tree() -> None:
    with (
        Notion("secret", base_url="http://127.0.0.1:9", max_retries=0) as notion,
        pytest.raises(errors.APIConnectionError) as caught,
    ):
        notion.users.me()
    assert isinstance(caught.value, errors.NotionError)


def test_a_timeout_is_an_error_of_the_same_tree(notion: Notion, server: ScriptedServer) -> None:
    server.answers(Answer(delay=0.5))
    with pytest.raises(errors.APITimeoutError):
        notion.users.me(timeout=0.05)


# What is sent


def test_none_is_null_and_what_is_left_out_is_not_sent(
    notion: Notion, server: ScriptedServer
) -> None:
    server.answers(reply(page()))
    notion.pages.update("p", icon=None, properties={"Site": {"url": None}})
    notion.pages.update("p", in_trash=False)
    notion.pages.update("p")
    assert [received.json for received in server.received] == [
        {"icon": None, "properties": {"Site": {"url": None}}},
        {"in_trash": False},
        {},
    ]


def test_the_version_of_the_api_is_configuration(server: ScriptedServer) -> None:
    server.answers(reply(page()))
    for notion in (
        Notion("secret", base_url=server.url),
        Notion("secret", base_url=server.url, notion_version="2030-01-01"),
    ):
        with notion:
            notion.pages.retrieve("p")
    sent = [received.headers["notion-version"] for received in server.received]
    assert sent == ["2026-03-11", "2030-01-01"]


@pytest.mark.parametrize(
    ("given", "variables", "sent"),
    [
        (None, {"NOTION_API_KEY": "key"}, "Bearer key"),
        (None, {"NOTION_TOKEN": "token"}, "Bearer token"),
        (None, {"NOTION_API_KEY": "key", "NOTION_TOKEN": "token"}, "Bearer key"),
        ("argument", {"NOTION_API_KEY": "key"}, "Bearer argument"),
    ],
)
def test_the_token_comes_from_the_argument_or_the_environment(
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    given: str | None,
    variables: dict[str, str],
    sent: str,
) -> None:
    for name in ("NOTION_API_KEY", "NOTION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    server.answers(reply(page()))
    with Notion(given, base_url=server.url) as notion:
        notion.pages.retrieve("p")
    assert server.received[0].headers["authorization"] == sent


def test_ids_of_properties_are_sent_encoded_once(notion: Notion, server: ScriptedServer) -> None:
    effort = {"object": "property_item", "id": "a%3Ab", "type": "number", "number": 2.5}
    server.answers(reply(page()), reply(effort))
    notion.pages.retrieve("p", filter_properties=["title", "%3AEdV", "a:b", "50%"])
    notion.pages.properties.retrieve("p", "a%3Ab")
    assert [received.target for received in server.received] == [
        (
            "/v1/pages/p?filter_properties=title&filter_properties=%3AEdV"
            "&filter_properties=a%3Ab&filter_properties=50%25"
        ),
        "/v1/pages/p/properties/a%3Ab",
    ]


@pytest.mark.parametrize(
    "page_id", ["..", ".", "../users/me", "a/../b", "%2e%2e", "..%2fusers", ""]
)
def test_an_id_that_leads_elsewhere_is_refused(
    notion: Notion, server: ScriptedServer, page_id: str
) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        notion.pages.retrieve(page_id)
    assert server.received == []


@pytest.mark.parametrize(
    ("page_id", "sent"), [("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("ä b", "%C3%A4%20b")]
)
def test_an_id_stays_one_segment(
    notion: Notion, server: ScriptedServer, page_id: str, sent: str
) -> None:
    server.answers(reply(page()))
    notion.pages.retrieve(page_id)
    assert server.received[0].target == f"/v1/pages/{sent}"


def test_options_of_a_call_hold_for_that_call(notion: Notion, server: ScriptedServer) -> None:
    server.answers(reply(page()))
    notion.pages.update(
        "p",
        extra_headers={"Notion-Version": "2030-01-01", "X-Trace": "7"},
        extra_query={"trace": True},
        extra_body={"brand_new": 1},
    )
    notion.pages.update("p")
    changed, usual = server.received
    assert changed.headers["notion-version"] == "2030-01-01"
    assert changed.headers["x-trace"] == "7"
    assert changed.target == "/v1/pages/p?trace=true"
    assert changed.json == {"brand_new": 1}
    assert usual.headers["notion-version"] == "2026-03-11"
    assert (usual.target, usual.json) == ("/v1/pages/p", {})
