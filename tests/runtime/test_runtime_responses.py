"""Answers raw and piece by piece: what is around a result, and bodies that need not fit in memory."""

from __future__ import annotations

import copy
import gc
import gzip
import json
import pickle
import tracemalloc
import warnings
from pathlib import Path
from typing import assert_type

import pytest
from realistic import page_list
from scripted_server import Answer, ScriptedServer, reply
from streaming_server import Plan, StreamingServer
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime import errors
from runtime.base_model import Model
from runtime.endpoint import Endpoint
from runtime.forms import AsyncOpening, Opening, raw, streaming, streaming_async
from runtime.options import RequestOptions
from runtime.raw import RawResponse
from runtime.streamed import AsyncStreamedResponse, StreamedResponse

PAGE: dict[str, object] = {"object": "page", "id": "p"}
PARTIAL = json.dumps(PAGE).encode()
JSON = {"content-type": "application/json"}
TEXT = {"content-type": "text/plain; charset=latin-1"}
BYTES: Endpoint[bytes] = Endpoint("GET", "/v1/bytes", result="bytes")
WORDS: Endpoint[str] = Endpoint("GET", "/v1/text", result="text")


def request_id_of(result: Model) -> str | None:
    # It is public, but no name of an API can be like it.
    return result._request_id  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def nap(seconds: float) -> None:
    """Do not wait."""


def get_bytes(client: Wiki) -> Opening[bytes]:
    def method(**options: object) -> bytes:
        return client.request(BYTES, RequestOptions(**options))  # type: ignore[typeddict-item]

    return streaming(method)()


def get_bytes_async(client: AsyncWiki) -> AsyncOpening[bytes]:
    async def method(**options: object) -> bytes:
        return await client.request(BYTES, RequestOptions(**options))  # type: ignore[typeddict-item]

    return streaming_async(method)()


def test_a_raw_response_knows_what_is_around_the_result(server: ScriptedServer) -> None:
    server.answers(reply({}, 503), reply(PAGE, x_wiki_request_id="r-7", x_custom="1"))
    with Wiki("t", base_url=server.url, _sleep=nap) as client:
        response = client.pages.with_raw_response.retrieve("p", filter_properties=["a"])
    assert_type(response, RawResponse[types.Page])
    assert (response.status, response.method) == (200, "GET")
    assert response.url == f"{server.url}/v1/pages/p?filter_properties=a"
    assert response.headers["X-Custom"] == "1"
    assert response.request_id == "r-7"
    assert response.retries_taken == 1
    assert response.elapsed > 0
    assert response.http_version == "HTTP/1.1"
    assert response.content == PARTIAL
    assert response.text == PARTIAL.decode()
    assert response.json() == PAGE
    assert repr(response) == "<RawResponse 200 of GET /v1/pages/{page_id}>"


def test_a_raw_response_parses_to_what_the_method_returns(server: ScriptedServer) -> None:
    server.answers(Answer(200, page_list(2)))
    with Wiki("t", base_url=server.url) as client:
        response = client.pages.with_raw_response.search(query="a")
        assert_type(response, RawResponse[types.SearchPage])
        listed = response.parse()
    assert type(listed) is types.SearchPage
    assert response.parse() is listed
    assert response.request_id == request_id_of(listed)


def test_pages_after_a_raw_first_page_are_results(server: ScriptedServer) -> None:
    last: dict[str, object] = {
        "object": "list",
        "results": (),
        "has_more": False,
        "next_cursor": None,
    }
    first = last | {"has_more": True, "next_cursor": "c"}
    server.answers(reply(first), reply(last))
    with Wiki("t", base_url=server.url) as client:
        response = client.pages.with_raw_response.search(query="a")
        following = response.parse().get_next_page()
    assert type(following) is types.SearchPage
    assert server.received[1].json == {"query": "a", "start_cursor": "c"}


def test_an_answer_without_a_result_is_raw_all_the_same(server: ScriptedServer) -> None:
    server.answers(Answer(204, b"", {"x-request-id": "r"}))
    with Wiki("t", base_url=server.url) as client:
        response = client.pages.with_raw_response.delete("p")
    assert_type(response.parse(), None)
    assert (response.status, response.content, response.request_id) == (204, b"", "r")


def test_an_error_status_is_raised_before_there_is_a_response(server: ScriptedServer) -> None:
    server.answers(reply({"code": "gone", "message": "no more"}, 404))
    with Wiki("t", base_url=server.url) as client:
        with pytest.raises(errors.NotFoundError, match="no more"):
            client.pages.with_raw_response.retrieve("p")
        with (
            pytest.raises(errors.NotFoundError, match="no more"),
            client.pages.with_streaming_response.retrieve("p"),
        ):
            pytest.fail("there is nothing to read")


def test_what_cannot_be_parsed_is_still_there_raw(server: ScriptedServer) -> None:
    server.answers(Answer(200, b"<title>Busy</title>", {"content-type": "text/html"}))
    with Wiki("t", base_url=server.url) as client:
        response = client.pages.with_raw_response.retrieve("p")
    assert response.text == "<title>Busy</title>"
    with pytest.raises(errors.ResponseDecodeError, match="Busy"):
        response.parse()
    with pytest.raises(ValueError, match="Expecting value"):
        response.json()


def test_methods_in_another_form_are_made_once_and_look_like_the_method() -> None:
    with Wiki("t", base_url="http://127.0.0.1:9") as client:
        assert client.pages.with_raw_response is client.pages.with_raw_response
        assert client.pages.with_raw_response.retrieve.__name__ == "retrieve"
        other = client.with_options(max_retries=0)
        assert other.pages.with_raw_response is not client.pages.with_raw_response


def test_the_options_of_a_call_hold_in_every_form(server: ScriptedServer) -> None:
    server.answers(reply(PAGE))
    with Wiki("t", base_url=server.url) as client:
        client.pages.with_raw_response.retrieve("p", extra_headers={"x-a": "1"})
        with client.pages.with_streaming_response.retrieve("p", extra_headers={"x-a": "2"}):
            pass
        raw(client.pages.retrieve)("p", extra_headers={"x-a": "3"})
    assert [one.headers["x-a"] for one in server.received] == ["1", "2", "3"]


def test_a_streamed_response_parses_to_what_the_method_returns(server: ScriptedServer) -> None:
    server.answers(Answer(200, page_list(2), {"x-request-id": "r"}))
    with (
        Wiki("t", base_url=server.url) as client,
        client.pages.with_streaming_response.search(query="a") as response,
    ):
        assert_type(response, StreamedResponse[types.SearchPage])
        assert (response.status, response.request_id) == (200, "r")
        assert not response.is_closed
        listed = response.parse()
        assert response.is_closed
    assert type(listed) is types.SearchPage
    assert json.loads(response.read()) == json.loads(page_list(2))


@pytest.fixture
def plans() -> StreamingServer:
    return StreamingServer()


def test_a_body_is_read_while_it_arrives(plans: StreamingServer) -> None:
    plans.plans(Plan((b"ab", b"cd"), headers=TEXT, stays=True))
    with plans, Wiki("t", base_url=plans.url) as client:
        with get_bytes(client) as response:
            chunks = response.iter_bytes()
            got = b""
            while got != b"abcd":
                got += next(chunks)
        assert response.is_closed
        assert plans.hung_up.wait(30)


@pytest.mark.parametrize("cut", range(1, 9))
def test_text_and_lines_do_not_mind_where_a_body_is_cut(plans: StreamingServer, cut: int) -> None:
    body = "ä\r\nb\rcü\n\nd".encode()
    pieces = tuple(body[at : at + cut] for at in range(0, len(body), cut))
    plain = {"content-type": "text/plain"}
    plans.plans(Plan(pieces, headers=plain), Plan(pieces, headers=plain))
    with plans, Wiki("t", base_url=plans.url) as client:
        with get_bytes(client) as response:
            assert "".join(response.iter_text()) == body.decode()
        with get_bytes(client) as response:
            assert list(response.iter_lines()) == ["ä", "b", "cü", "", "d"]


def test_text_is_in_the_encoding_that_the_answer_names(plans: StreamingServer) -> None:
    plans.plans(Plan((b"\xe4",), headers=TEXT))
    with plans, Wiki("t", base_url=plans.url) as client, get_bytes(client) as response:
        assert "".join(response.iter_text()) == "ä"


def test_pieces_have_the_size_that_was_asked_for(plans: StreamingServer) -> None:
    plans.plans(Plan((b"abc", b"defg"), headers=TEXT))
    with plans, Wiki("t", base_url=plans.url) as client, get_bytes(client) as response:
        assert list(response.iter_bytes(2)) == [b"ab", b"cd", b"ef", b"g"]


def test_compressed_bodies_are_unpacked_on_the_way(plans: StreamingServer) -> None:
    packed = gzip.compress(b"x" * 9999)
    plans.plans(Plan((packed[:20], packed[20:]), headers={"content-encoding": "gzip"}))
    with plans, Wiki("t", base_url=plans.url) as client, get_bytes(client) as response:
        assert response.read() == b"x" * 9999


def test_a_body_is_there_once_unless_it_is_kept(plans: StreamingServer) -> None:
    plans.plans(Plan((b"ab",), headers=TEXT), Plan((b"ab",), headers=TEXT))
    with plans, Wiki("t", base_url=plans.url) as client:
        with get_bytes(client) as response:
            assert b"".join(response.iter_bytes()) == b"ab"
            with pytest.raises(errors.ClientError, match="read or closed before"):
                response.read()
        with get_bytes(client) as response:
            assert response.read() == response.read() == response.parse() == b"ab"
            assert list(response.iter_bytes(1)) == [b"a", b"b"]
        assert b"".join(response.iter_bytes()) == b"ab"


def test_a_download_does_not_fit_into_memory_and_need_not(
    plans: StreamingServer, tmp_path: Path
) -> None:
    piece = b"x" * 2**20
    plans.plans(Plan((piece,) * 64, headers=TEXT))
    file = tmp_path / "file"
    with plans, Wiki("t", base_url=plans.url) as client, get_bytes(client) as response:
        tracemalloc.start()
        response.stream_to_file(file)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert file.stat().st_size == 64 * 2**20
    assert peak < 16 * 2**20


def test_a_body_that_breaks_off_is_an_error_of_the_tree(plans: StreamingServer) -> None:
    plans.plans(Plan((b"ab",), headers=TEXT, breaks=True), Plan((b"ab",), headers=TEXT, stays=True))
    with plans, Wiki("t", base_url=plans.url) as client:
        with get_bytes(client) as response, pytest.raises(errors.APIConnectionError) as broken:
            response.read()
        assert "GET /v1/bytes: no complete answer" in str(broken.value)
        hasty = client.with_options(timeout=0.1)
        with get_bytes(hasty) as response, pytest.raises(errors.APITimeoutError):
            response.read()


def test_a_body_that_is_not_compressed_as_it_says_is_an_error_of_the_tree(
    plans: StreamingServer,
) -> None:
    plans.plans(Plan((b"ab",), headers={"content-encoding": "gzip"}))
    with (
        plans,
        Wiki("t", base_url=plans.url) as client,
        get_bytes(client) as response,
        pytest.raises(errors.ResponseDecodeError, match='not encoded as "gzip"'),
    ):
        response.read()


def test_the_connection_is_given_back_whatever_happens_in_the_block(
    plans: StreamingServer,
) -> None:
    plans.plans(*[Plan((b"ab",), headers=TEXT, stays=True)] * 2)
    with plans, Wiki("t", base_url=plans.url) as client:
        with pytest.raises(KeyError), get_bytes(client) as response:
            raise KeyError
        assert response.is_closed
        assert plans.hung_up.wait(30)
        with get_bytes(client) as response:
            next(response.iter_bytes())
        assert response.is_closed


def test_retries_come_before_the_body_and_never_after(plans: StreamingServer) -> None:
    plans.plans(
        Plan((b"busy",), status=503, headers=TEXT), Plan((b"ab",), headers=TEXT, breaks=True)
    )
    with plans, Wiki("t", base_url=plans.url, _sleep=nap) as client, get_bytes(client) as response:
        assert response.retries_taken == 1
        with pytest.raises(errors.APIConnectionError):
            response.read()
    assert len(plans.asked) == 2


def test_connections_of_streamed_responses_are_used_again(server: ScriptedServer) -> None:
    server.answers(reply(PAGE))
    with Wiki("t", base_url=server.url) as client:
        for _ in range(3):
            with client.pages.with_streaming_response.retrieve("p") as response:
                response.read()
    assert len(server.received) == 3
    assert len({received.port for received in server.received}) == 1


@pytest.mark.anyio
async def test_async_raw_responses_are_like_the_others(server: ScriptedServer) -> None:
    server.answers(reply(PAGE, x_wiki_request_id="r-7"), Answer(200, page_list(2)))
    async with AsyncWiki("t", base_url=server.url) as client:
        response = await client.pages.with_raw_response.retrieve("p")
        assert_type(response, RawResponse[types.Page])
        assert (response.status, response.request_id) == (200, "r-7")
        assert type(response.parse()) is types.Page
        listed = await client.pages.with_raw_response.search(query="a")
        assert_type(listed, RawResponse[types.SearchPage])
        assert type(listed.parse()) is types.SearchPage


@pytest.mark.anyio
async def test_async_bodies_are_read_while_they_arrive(
    plans: StreamingServer, tmp_path: Path
) -> None:
    lines = Plan(("ä\r".encode(), b"\nb"), headers={"content-type": "text/plain"})
    plans.plans(lines, lines, lines, Plan((b"ab",), headers=TEXT, stays=True))
    with plans:
        async with AsyncWiki("t", base_url=plans.url) as client:
            async with get_bytes_async(client) as response:
                assert_type(response, AsyncStreamedResponse[bytes])
                assert [line async for line in response.iter_lines()] == ["ä", "b"]
            async with get_bytes_async(client) as response:
                await response.stream_to_file(tmp_path / "file")
            async with get_bytes_async(client) as response:
                assert await response.parse() == await response.read() == "ä\r\nb".encode()
            with pytest.raises(KeyError):
                async with get_bytes_async(client) as response:
                    raise KeyError
            assert response.is_closed
            assert plans.hung_up.wait(30)
    assert (tmp_path / "file").read_bytes() == "ä\r\nb".encode()


@pytest.mark.anyio
async def test_async_bodies_that_break_off_are_errors_of_the_tree(plans: StreamingServer) -> None:
    plans.plans(Plan((b"ab",), headers=TEXT, breaks=True), Plan((b"ab",), headers=TEXT, stays=True))
    with plans:
        async with AsyncWiki("t", base_url=plans.url) as client:
            async with get_bytes_async(client) as response:
                with pytest.raises(errors.APIConnectionError):
                    await response.read()
            async with get_bytes_async(client.with_options(timeout=0.1)) as response:
                with pytest.raises(errors.APITimeoutError):
                    await response.read()


@pytest.mark.anyio
async def test_a_loop_that_is_left_early_leaves_nothing_to_the_event_loop(
    plans: StreamingServer,
) -> None:
    plan = Plan((b"a\n", b"b\n", b"c\n"), headers=TEXT, stays=True)
    plans.plans(plan, plan, plan)
    with plans, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with AsyncWiki("t", base_url=plans.url) as client:
            async with get_bytes_async(client) as response:
                async for _ in response.iter_bytes():
                    break
            async with get_bytes_async(client) as response:
                async for _ in response.iter_text():
                    break
            async with get_bytes_async(client) as response:
                async for _ in response.iter_lines():
                    break
        gc.collect()
    # One generator of httpx2 is left to the event loop however its response is closed.
    said = [str(warning.message) for warning in caught]
    assert [message for message in said if "httpcore2" not in message] == []


def test_an_error_within_a_body_tells_how_often_the_call_was_repeated(
    plans: StreamingServer,
) -> None:
    busy = Plan((), status=503)
    broken = Plan((b"ab",), headers=TEXT, breaks=True)
    garbled = Plan((b"ab",), headers={"content-encoding": "gzip"})
    plans.plans(busy, broken, busy, garbled)
    with plans, Wiki("t", base_url=plans.url, _sleep=nap) as client:
        with get_bytes(client) as response, pytest.raises(errors.APIConnectionError) as caught:
            response.read()
        assert caught.value.retries_taken == 1
        with pytest.raises(errors.ResponseDecodeError) as undecodable:
            client.request(BYTES)
        assert undecodable.value.retries_taken == 1


def test_a_result_gives_back_what_came_in_several_forms(server: ScriptedServer) -> None:
    sent = {"object": "page", "id": "p", "in": True, "new": {"a": 1}}
    server.answers(reply(sent))
    with Wiki("t", base_url=server.url) as client:
        page = client.pages.retrieve("p")
    assert page.to_dict() == sent
    assert json.loads(page.to_json()) == sent
    assert json.loads(page.to_json(indent=2)) == sent
    assert page.to_json(indent=2).startswith('{\n  "')
    assert page.to_dict(by_alias=False)["in_"] is True
    assert json.loads(page.to_json(by_alias=False))["in_"] is True
    assert set(page.to_dict(exclude_unset=False)) > set(sent)
    assert json.loads(page.to_json(exclude_unset=False)) == page.to_dict(exclude_unset=False)
    assert page.model_fields_set == {"object", "id", "in_", "new"}
    assert page.model_extra == {"new": {"a": 1}}


def test_only_the_whole_result_knows_the_request_that_it_answered(server: ScriptedServer) -> None:
    server.answers(reply(PAGE, x_request_id="r"), Answer(200, page_list(1)))
    with Wiki("t", base_url=server.url) as client:
        assert request_id_of(client.pages.retrieve("p")) == "r"
        listed = client.pages.search(query="a")
    assert request_id_of(listed) is not None
    assert request_id_of(listed.results[0]) is None


def test_a_copy_answers_the_same_request(server: ScriptedServer) -> None:
    server.answers(reply(PAGE, x_request_id="r"))
    with Wiki("t", base_url=server.url) as client:
        page = client.pages.retrieve("p")
    for again in (
        *(copy.copy(page), copy.deepcopy(page), page.model_copy(deep=True)),
        pickle.loads(pickle.dumps(page)),  # noqa: S301  # our own
    ):
        assert again == page
        assert request_id_of(again) == "r"
    made = pickle.loads(pickle.dumps(types.AsyncTask(task_id="t")))  # noqa: S301
    assert request_id_of(made) is None


def test_a_copy_of_a_page_can_still_be_walked(server: ScriptedServer) -> None:
    server.answers(Answer(200, page_list(2)))
    with Wiki("t", base_url=server.url) as client:
        listed = client.pages.search(query="a")
        assert len(copy.copy(listed).collect()) == 2


def test_the_items_of_a_list_know_the_request_that_they_answered(server: ScriptedServer) -> None:
    server.answers(reply([{"task_id": "a"}, {"task_id": "b"}], x_request_id="r"))
    with Wiki("t", base_url=server.url) as client:
        tasks = client.get("/v1/tasks", cast_to=list[types.AsyncTask])
    assert [request_id_of(task) for task in tasks] == ["r", "r"]


def test_printed_responses_show_no_secrets(server: ScriptedServer) -> None:
    server.answers(Answer(200, b"{}", {"set-cookie": "session=hidden", "x-a": "1"}))
    keyed = Endpoint[object]("GET", "/v1/keyed", result="json", security=(("queryAuth",),))

    def method(**options: object) -> object:
        return client.request(keyed, RequestOptions(**options))  # type: ignore[typeddict-item]

    with Wiki(base_url=server.url, key="key/of+the=caller") as client:
        response = raw(method)()
    assert server.received[0].target == "/v1/keyed?api_key=key%2Fof%2Bthe%3Dcaller"
    assert response.url == f"{server.url}/v1/keyed?api_key=***"
    assert "hidden" not in repr(response.headers)
    assert "'x-a': '1'" in repr(response.headers)
    assert response.headers["set-cookie"] == "session=hidden"


def test_any_method_of_a_client_can_be_made_raw(server: ScriptedServer) -> None:
    server.answers(reply({"a": 1}))
    with Wiki("t", base_url=server.url) as client:
        response = raw(client.get)("/v1/new", cast_to=dict[str, int])
        assert_type(response, RawResponse[dict[str, int]])
        assert response.parse() == {"a": 1}
        with streaming(client.get)("/v1/new", cast_to=bytes) as opened:
            assert_type(opened, StreamedResponse[bytes])
            assert b"".join(opened.iter_bytes()) == b'{"a": 1}'
