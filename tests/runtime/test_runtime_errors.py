"""What goes wrong becomes an error of the tree that says what came."""

# ruff: noqa: S301  # the pickles are our own

from __future__ import annotations

import copy
import datetime as dt
import gzip
import logging
import pickle
import traceback
from collections.abc import Iterator
from dataclasses import replace
from email.utils import format_datetime
from typing import Any

import pytest
from realistic import page_list
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import SETTINGS, Wiki
from wiki.errors import RowLimitError, ValidationError, WikiError
from wiki.types import AsyncTask, Problem

from runtime import errors
from runtime.client import SyncClient
from runtime.endpoint import Endpoint
from runtime.headers import Headers

TOKEN = "wk_secret_0123456789"


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[Wiki]:
    with Wiki(TOKEN, base_url=server.url, max_retries=0, timeout=2) as made:
        yield made


def fail(client: Wiki) -> errors.APIError:
    with pytest.raises(errors.APIError) as caught:
        client.pages.retrieve("x")
    error = caught.value
    assert TOKEN not in str(error)
    assert TOKEN not in repr(error)
    assert TOKEN not in "".join(traceback.format_exception(error)[1:])
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    return error


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.APIStatusError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (502, errors.InternalServerError),
        (503, errors.ServiceUnavailableError),
        (504, errors.GatewayTimeoutError),
        (520, errors.InternalServerError),
        (529, errors.OverloadedError),
        (300, errors.APIStatusError),
    ],
)
def test_the_status_chooses_the_class(
    server: ScriptedServer, client: Wiki, status: int, expected: type
) -> None:
    server.answers(reply({"code": "new_code", "message": "no"}, status))
    error = fail(client)
    assert type(error) is expected
    assert isinstance(error, errors.APIStatusError)
    assert (error.status, error.code) == (status, "new_code")


def test_an_error_says_what_the_api_says(server: ScriptedServer, client: Wiki) -> None:
    body = {
        "object": "error",
        "status": 400,
        "code": "validation_error",
        "message": "body failed validation",
        "request_id": "req-1",
    }
    server.answers(reply(body, 400, x_wiki_request_id="from-header", retry_after="3"))
    error = fail(client)
    assert isinstance(error, ValidationError)
    assert str(error) == "400 validation_error: body failed validation (request id req-1)"
    assert error.message == "body failed validation"
    assert error.request_id == "req-1"
    assert error.body == body
    assert error.headers["X-Wiki-Request-Id"] == "from-header"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "3"}, 3.0),
        ({"retry_after": "0.5"}, 0.5),
        ({"retry_after": "-1"}, None),
        ({"retry_after": "soon"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_an_error_says_how_long_to_wait(
    server: ScriptedServer,
    client: Wiki,
    status: int,
    headers: dict[str, str],
    seconds: float | None,
) -> None:
    server.answers(reply({"message": "slow down"}, status, **headers))
    assert fail(client).retry_after == seconds


def test_a_date_to_wait_for_is_told_in_seconds(server: ScriptedServer, client: Wiki) -> None:
    then = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=30)
    server.answers(reply({}, 503, retry_after=format_datetime(then, usegmt=True)))
    seconds = fail(client).retry_after
    assert seconds is not None
    assert 25 <= seconds <= 31


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        *((Answer(status), True) for status in (408, 425, 429, 500, 502, 503, 504, 520, 529)),
        *((Answer(status), False) for status in (300, 400, 401, 403, 404, 409, 422, 501, 505)),
        (Answer(hang_up=True), True),
        (Answer(200, b"<html>"), False),
    ],
)
def test_an_error_says_whether_it_may_pass(
    server: ScriptedServer, client: Wiki, answer: Answer, *, expected: bool
) -> None:
    server.answers(answer)
    assert fail(client).is_retryable is expected


ALL = (
    *("status", "code", "message", "request_id", "headers", "content", "body"),
    *("is_retryable", "retry_after", "retries_taken"),
)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(400),
        Answer(200, b"<"),
        Answer(200, b"[]"),
        Answer(hang_up=True),
        Answer(raw=b"\0"),
        Answer(200, b"x", {"content-encoding": "gzip"}),
    ],
)
def test_every_error_can_be_asked_for_everything(
    server: ScriptedServer, client: Wiki, answer: Answer
) -> None:
    server.answers(answer)
    error = fail(client)
    for each in (error, errors.InvalidArgumentError("no")):
        known = {name: getattr(each, name) for name in ALL}
        assert known["headers"] is not None
        assert isinstance(known["content"], bytes)
        assert isinstance(known["retries_taken"], int)
    assert (error.status is None) == isinstance(error, errors.APIConnectionError)


TYPED = Endpoint[object](
    "GET",
    "/",
    result="json",
    errors={"404": "types:Problem", "4XX": "types:AsyncTask", "default": "types:Problem"},
)


def typed_error(client: Wiki, endpoint: Endpoint[object] = TYPED) -> errors.APIStatusError:
    with pytest.raises(errors.APIStatusError) as caught:
        client.request(endpoint)
    return caught.value


def test_an_error_has_the_data_that_the_document_declares(
    server: ScriptedServer, client: Wiki
) -> None:
    body = {"object": "error", "code": "not_found", "message": "m", "additional_data": {"a": ["b"]}}
    server.answers(reply(body, 404))
    error = typed_error(client)
    data = error.data
    assert isinstance(data, Problem)
    assert data.additional_data == {"a": ["b"]}
    assert error.data is data
    again = pickle.loads(pickle.dumps(error))
    assert again.data == data
    assert copy.deepcopy(error).data == data


def test_the_status_chooses_the_type_of_the_data(server: ScriptedServer, client: Wiki) -> None:
    server.answers(reply({"task_id": "t"}, 400))
    assert typed_error(client).data == AsyncTask(task_id="t")
    server.answers(reply({"object": "error", "code": "new", "message": "m"}, 500))
    assert isinstance(typed_error(client).data, Problem)
    assert typed_error(client, Endpoint[object]("GET", "/")).data is None


def test_what_is_usual_for_a_status_counts_where_the_endpoint_says_nothing(
    server: ScriptedServer,
) -> None:
    usual = {"400": "types:Problem", "404": "types:Problem", "500": "types:Problem"}
    settings = replace(SETTINGS, error_types=usual)
    special = Endpoint[object](
        "GET", "/", errors={"400": "types:AsyncTask", "5XX": "types:AsyncTask"}
    )
    with SyncClient(settings, base_url=server.url, max_retries=0) as client:
        for status, expected in ((400, AsyncTask), (404, Problem), (500, AsyncTask)):
            server.answers(
                reply({"task_id": "t", "object": "error", "code": "c", "message": "m"}, status)
            )
            with pytest.raises(errors.APIStatusError) as caught:
                client.request(special)
            assert type(caught.value.data) is expected


def test_data_that_does_not_fit_stays_as_it_came(server: ScriptedServer, client: Wiki) -> None:
    server.answers(reply({"object": "oops", "message": "m", "more": 1}, 404))
    data = typed_error(client).data
    assert isinstance(data, Problem)
    assert data.to_dict() == {"object": "oops", "message": "m", "more": 1}


@pytest.mark.parametrize("body", [b"", b"<html>", b'["a"]', b'{"object'])
def test_what_is_nothing_of_the_declared_type_is_no_data(
    server: ScriptedServer, client: Wiki, body: bytes
) -> None:
    server.answers(Answer(404, body))
    error = typed_error(client)
    assert error.data is None
    assert error.status == 404


def test_a_code_may_need_its_status_to_choose_the_class(
    server: ScriptedServer, client: Wiki
) -> None:
    server.answers(reply({"code": "limit_exceeded", "message": "m"}, 409))
    assert type(fail(client)) is RowLimitError
    server.answers(reply({"code": "limit_exceeded", "message": "m"}, 400))
    assert type(fail(client)) is errors.BadRequestError


def test_other_shapes_of_errors_are_read_too(server: ScriptedServer, client: Wiki) -> None:
    server.answers(
        reply({"error": "invalid_grant", "error_description": "expired"}, 400, x_request_id="r")
    )
    assert str(fail(client)) == "400 invalid_grant: expired (request id r)"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            Answer(
                502,
                b"<html><head><title>Bad\n gateway</title></head><body>nginx</body></html>",
                {"content-type": "text/html; charset=utf-8", "cf-ray": "8f2a-FRA"},
            ),
            (
                '502: the answer has no message: "Bad gateway"'
                ' (content type "text/html", cf-ray 8f2a-FRA)'
            ),
        ),
        (Answer(520, b""), "520: the answer has no message: an empty body (no content type)"),
        (
            Answer(529, b"overloaded", {"content-type": "text/plain"}),
            '529: the answer has no message: "overloaded" (content type "text/plain")',
        ),
        (
            Answer(403, b'["a"]', {"content-type": "application/json"}),
            '403: the answer has no message: "["a"]" (content type "application/json")',
        ),
        (
            Answer(500, b"x" * 5000),
            f'500: the answer has no message: "{"x" * 160}..." (no content type)',
        ),
        (
            Answer(500, "fünf".encode("latin-1"), {"content-type": "text/plain;charset=latin-1"}),
            '500: the answer has no message: "fünf" (content type "text/plain")',
        ),
        (
            Answer(500, b"\xff\xfe", {"content-type": "text/plain;charset=klingon"}),
            '500: the answer has no message: "\ufffd\ufffd" (content type "text/plain")',
        ),
    ],
)
def test_an_error_of_something_else_on_the_way_is_described(
    server: ScriptedServer, client: Wiki, answer: Answer, expected: str
) -> None:
    server.answers(answer)
    assert str(fail(client)) == expected


@pytest.mark.parametrize(
    ("body", "content_type", "what"),
    [
        (
            b"<!doctype html><title>Sign in</title>",
            "text/html",
            '"Sign in" (content type "text/html"',
        ),
        (b"", "application/json", 'an empty body (content type "application/json"'),
        (b'{"object": "pa', "application/json", '"{"object": "pa"'),
        (b"\xff\xfe\x00", "application/json", "content type"),
    ],
)
def test_a_success_that_is_no_json_says_what_came(
    server: ScriptedServer, client: Wiki, body: bytes, content_type: str, what: str
) -> None:
    server.answers(Answer(200, body, {"content-type": content_type, "cf-ray": "8f2a-FRA"}))
    error = fail(client)
    assert isinstance(error, errors.ResponseDecodeError)
    assert str(error).startswith("GET /v1/pages/{page_id}: expected JSON with status 200, got ")
    assert what in str(error)
    assert "cf-ray 8f2a-FRA" in str(error)
    assert (error.status, error.content) == (200, body)


def test_any_json_must_be_json(server: ScriptedServer, client: Wiki) -> None:
    server.answers(Answer(200, b"oops"))
    with pytest.raises(errors.ResponseDecodeError):
        client.request(Endpoint[object]("GET", "/", result="json"))


def test_a_body_that_is_not_encoded_as_it_says_is_told_apart(
    server: ScriptedServer, client: Wiki
) -> None:
    server.answers(Answer(200, b"not gzip", {"content-encoding": "gzip"}))
    error = fail(client)
    assert isinstance(error, errors.ResponseDecodeError)
    assert 'not encoded as "gzip"' in str(error)
    server.answers(Answer(200, gzip.compress(b"[]"), {"content-encoding": "gzip"}))
    assert client.request(Endpoint[object]("GET", "/", result="text")) == "[]"


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (Answer(delay=1.0), errors.APITimeoutError),
        (Answer(hang_up=True), errors.APIConnectionError),
        (Answer(raw=b"not HTTP\r\n\r\n"), errors.APIConnectionError),
        (Answer(200, b"{", missing_bytes=10), errors.APIConnectionError),
    ],
)
def test_what_breaks_on_the_way_is_a_connection_error(
    server: ScriptedServer, failure: Answer, expected: type
) -> None:
    server.answers(failure)
    with Wiki(TOKEN, base_url=server.url, max_retries=0, timeout=0.3) as client:
        error = fail(client)
    assert type(error) is expected
    assert str(error).startswith("GET /v1/pages/{page_id}: no ")
    assert error.__cause__ is not None


def test_a_server_that_is_not_there_is_a_connection_error() -> None:
    with ScriptedServer() as gone:
        url = gone.url
    with Wiki(TOKEN, base_url=url, max_retries=0) as client:
        assert type(fail(client)) is errors.APIConnectionError


def test_a_host_that_cannot_be_is_an_invalid_argument() -> None:
    with (
        Wiki(TOKEN, base_url="http://xn--\u00e9.example", max_retries=0) as client,
        pytest.raises(errors.InvalidArgumentError, match="URL"),
    ):
        client.pages.retrieve("x")


SECRET_BODIES = (
    '"bad token {}"',
    '{{"message": "bad {}"}}',
    '{{"code": "{0}", "message": "m", "request_id": "{0}"}}',
    "<p>Bearer {}</p>",
    "<title>{}</title>",
    '{{"message": "m", "errors": [{{"field": "{0}", "message": "{0}"}}]}}',
    '{{"message": "Fix one:\\nbody.{0} should be a, instead was `{0}`.\\nbody.b should be c."}}',
    '{{"object": "page", "{0}": "{0}"}}',
    '["{}"]',
)


@pytest.mark.parametrize("status", [200, 302, 401, 500])
@pytest.mark.parametrize("body", SECRET_BODIES)
@pytest.mark.parametrize(
    "headers", [{}, {"cf-ray": TOKEN, "x-wiki-request-id": TOKEN, "content-type": TOKEN}]
)
def test_a_server_that_repeats_the_token_does_not_bring_it_into_messages(
    server: ScriptedServer,
    status: int,
    body: str,
    headers: dict[str, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="wiki")
    server.answers(Answer(status, body.format(TOKEN).encode(), headers))
    with Wiki(TOKEN, base_url=server.url, max_retries=1, strict=True, _sleep=nothing) as client:
        fail(client)
    assert TOKEN not in caplog.text


@pytest.mark.parametrize(
    "answer",
    [
        Answer(hang_up=True),
        Answer(raw=f"HTTP/1.1 {TOKEN}\r\n\r\n".encode()),
        Answer(raw=f"{TOKEN}: x\r\n\r\n".encode()),
        Answer(200, b"{", {"x-a": TOKEN}, missing_bytes=10),
        Answer(200, TOKEN.encode(), {"content-encoding": "gzip"}),
        Answer(200, TOKEN.encode(), {"content-encoding": "deflate"}),
        Answer(307, b"", {"location": f"http://127.0.0.1:1/{TOKEN}"}),
        Answer(307, b"", {"location": f"http://[{TOKEN}"}),
        Answer(307, b"", {"location": f"http://{TOKEN}:x/"}),
        Answer(delay=0.6),
    ],
)
def test_no_other_failure_brings_the_token_into_messages(
    server: ScriptedServer, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="wiki")
    server.answers(answer)
    with Wiki(TOKEN, key=TOKEN, base_url=server.url, max_retries=0, timeout=0.3) as client:
        fail(client)
    assert TOKEN not in caplog.text


def test_no_argument_that_is_refused_brings_the_token_into_messages() -> None:
    with pytest.raises(WikiError) as caught:
        Wiki(f"{TOKEN}\r\n", base_url="http://127.0.0.1:1").pages.retrieve("x")
    assert TOKEN not in str(caught.value)
    with pytest.raises(WikiError) as caught:
        Wiki(TOKEN, base_url=f"http://user:{TOKEN}@127.0.0.1")
    assert TOKEN not in str(caught.value)


def nothing(seconds: float) -> None:
    """Do not wait."""


def test_a_strict_client_refuses_what_does_not_fit(server: ScriptedServer) -> None:
    body = {"results": [{"type": "paragraph"}], "has_more": False, "request_id": "r"}
    sent = reply({"object": "list", **body})
    server.answers(sent)
    with (
        Wiki(TOKEN, base_url=server.url, strict=True) as client,
        pytest.raises(errors.ResponseValidationError) as caught,
    ):
        client.pages.children("b")
    error = caught.value
    assert error.places == ("results.0.paragraph", "next_cursor")
    assert str(error) == (
        "GET /v1/blocks/{block_id}/children: the answer does not fit its type:"
        " results.0.paragraph: missing; next_cursor: missing"
    )
    assert (error.status, error.content, error.request_id) == (200, sent.body, "r")
    assert error.headers["content-type"] == "application/json"


def test_a_patient_client_warns_once_and_types_the_rest(
    server: ScriptedServer, client: Wiki, caplog: pytest.LogCaptureFixture
) -> None:
    blocks = [{"type": "paragraph", "paragraph": 1}, {}, {}, {}, {}]
    server.answers(
        reply({"object": "list", "results": blocks, "has_more": False, "next_cursor": None})
    )
    page = client.pages.children("b")
    assert page.to_dict()["results"] == blocks
    [record] = [record for record in caplog.records if record.name == "wiki"]
    assert record.levelname == "WARNING"
    assert record.getMessage().startswith("GET /v1/blocks/{block_id}/children: ")
    assert "results.0.paragraph: " in record.getMessage()
    assert record.getMessage().endswith("; and 2 more")


def test_a_success_of_which_nothing_fits_is_refused_by_any_client(
    server: ScriptedServer, client: Wiki
) -> None:
    server.answers(reply(["not", "a", "page"]))
    assert isinstance(fail(client), errors.ResponseValidationError)


def test_an_answer_that_fits_warns_of_nothing(
    server: ScriptedServer, client: Wiki, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(Answer(200, page_list(3)))
    assert len(client.pages.search().results) == 3
    assert caplog.records == []


def every_error() -> list[errors.ClientError]:
    headers = Headers([("X-A", "1")])
    made: list[errors.ClientError] = []
    for name in errors.__all__:
        found: Any = getattr(errors, name)
        if name[0].islower():
            continue
        if issubclass(found, errors.APIStatusError):
            made.append(found("m", status=400, code="c", headers=headers, body={"a": 1}))
        elif issubclass(found, errors.ResponseValidationError):
            made.append(found("m", status=200, content=b"{}", places=("a.0",)))
        elif issubclass(found, errors.ResponseDecodeError | errors.StreamError):
            made.append(found("m", status=200, headers=headers, content=b"<", request_id="r"))
        else:
            made.append(found("m"))
    return [*made, ValidationError("m", status=400, code="validation_error")]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_every_error_survives_pickling_and_copying(error: errors.ClientError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert (str(again), repr(again), again.args) == (str(error), repr(error), error.args)
        assert vars(again).keys() == vars(error).keys()
        assert isinstance(again, WikiError)


def test_the_root_has_the_name_under_which_the_package_publishes_it() -> None:
    assert repr(WikiError) == "<class 'wiki.errors.WikiError'>"
    assert pickle.loads(pickle.dumps(WikiError)) is errors.ClientError
