"""What gets into the log of an application, and what never does."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import Wiki

from runtime.endpoint import Endpoint
from runtime.errors import ClientError
from runtime.redaction import shown_body, shown_headers

HERE = Path(__file__).parent
TOKEN = "wk_secret_0123456789"
GET = Endpoint[object]("GET", "/v1/things/{id}", result="json", security=(("bearerAuth",),))
POST = Endpoint[object]("POST", "/v1/oauth/token", result="json", body="json")
FIELDS = ("method", "path", "attempt", "status", "error", "request_id")


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    found = logging.getLogger("wiki")
    yield found
    found.setLevel(logging.NOTSET)


def fields(record: logging.LogRecord) -> tuple[object, ...]:
    return tuple(getattr(record, name, "absent") for name in FIELDS)


def test_each_attempt_and_each_wait_is_a_record_with_fields(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="wiki")
    server.answers(
        reply({}, 503, x_wiki_request_id="r1", retry_after="0"), Answer(hang_up=True), reply({})
    )
    with Wiki(TOKEN, base_url=server.url, _random=lambda: 0.0) as client:
        client.request(GET, path={"id": "private"}, query={"q": "private"})
    where = ("GET", "/v1/things/{id}")
    assert [fields(record) for record in caplog.records] == [
        (*where, 1, 503, None, "r1"),
        (*where, 1, "absent", "absent", "absent"),
        (*where, 2, None, "APIConnectionError", None),
        (*where, 2, "absent", "absent", "absent"),
        (*where, 3, 200, None, None),
    ]
    durations = [getattr(record, "duration", None) for record in caplog.records]
    assert [isinstance(duration, float) for duration in durations] == [True, False] * 2 + [True]
    assert [getattr(caplog.records[at], "delay", None) for at in (1, 3)] == [0.0, 0.0]
    assert {record.levelname for record in caplog.records} == {"INFO"}
    assert "private" not in caplog.text


def test_no_body_and_no_header_is_logged_above_debug(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="wiki")
    server.answers(reply({"message": "private"}, 400, x_private="private"))
    with Wiki(TOKEN, base_url=server.url) as client, pytest.raises(ClientError):
        client.request(POST, {"extra_headers": {"X-P": "private"}}, body={"a": "private"})
    assert len(caplog.records) == 1
    assert "private" not in str([vars(record) for record in caplog.records])


def test_debug_shows_headers_and_bodies_without_secrets(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="wiki")
    server.answers(
        reply({"access_token": "new-1", "echo": TOKEN, "name": "Ada"}, set_cookie="sid=new-2")
    )
    body = {"grant_type": "authorization_code", "code": "new-3", "client_secret": "new-4", "b": 1}
    headers = {"X-Api-Key": "new-5", "X-Harmless": "shown"}
    with Wiki(TOKEN, base_url=server.url) as client:
        client.request(POST, {"extra_headers": headers}, body=body)
    [_, sent, received] = [record.getMessage() for record in caplog.records]
    assert sent.startswith("POST /v1/oauth/token: sent Accept: application/json; User-Agent: wiki")
    assert "X-Api-Key: ***; X-Harmless: shown" in sent
    assert sent.endswith(
        'with {"grant_type": "authorization_code", "code": "***", "client_secret": "***", "b": 1}'
    )
    assert "set-cookie: ***" in received
    assert received.endswith('with {"access_token": "***", "echo": "***", "name": "Ada"}')
    assert not any(word in caplog.text for word in ("new-", TOKEN))


def test_a_logger_that_nobody_reads_costs_no_record(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(reply({}, 503), reply({}))
    with Wiki(TOKEN, base_url=server.url, _random=lambda: 0.0) as client:
        client.request(GET, path={"id": "1"})
    assert caplog.records == []


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Authorization": "Basic abc", "Accept": "*/*"}, "Authorization: ***; Accept: */*"),
        ({"proxy-authorization": "x", "Cookie": "a=b"}, "proxy-authorization: ***; Cookie: ***"),
        ({"X-Auth-Token": "x"}, "X-Auth-Token: ***"),
        ({"Location": "/a?x=1&sig_token=abc&y=2"}, "Location: /a?x=1&sig_token=***&y=2"),
        ({"X-Echo": f"got {TOKEN}"}, "X-Echo: got ***"),
    ],
)
def test_headers_with_secrets_are_starred(headers: dict[str, str], expected: str) -> None:
    assert shown_headers(headers, (TOKEN,)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "no body"),
        (b"\x89PNG\r\n\x1a\n\xff", "9 bytes"),
        (b"x" * (1 << 21), "2097152 bytes"),
        (b"plain\n text", "plain text"),
        (b"user=ada&password=abc&x=1", "user=ada&password=***&x=1"),
        (b'{"a": [{"apiKey": "abc", "b": null}]}', '{"a": [{"apiKey": "***", "b": null}]}'),
        (b'{"code": "validation_error"}', '{"code": "validation_error"}'),
        (b'{"token_count": 3}', '{"token_count": 3}'),
        (
            b'{"url": "https://f.example/a?X-Amz-Signature=abc&e=1"}',
            '{"url": "https://f.example/a?X-Amz-Signature=***&e=1"}',
        ),
        ((TOKEN * 2).encode(), "******"),
    ],
)
def test_bodies_are_shown_without_secrets(body: bytes, expected: str) -> None:
    assert shown_body(body, (TOKEN,)) == expected


def test_a_long_body_is_cut() -> None:
    assert shown_body(b"x" * 5000, ()) == "x" * 2000 + "... (5000 bytes)"


@pytest.mark.parametrize(
    ("value", "before", "expected"),
    [
        ("debug", 0, logging.DEBUG),
        ("INFO", 0, logging.INFO),
        ("warn", 0, logging.WARNING),
        ("", 0, logging.NOTSET),
        ("info", logging.ERROR, logging.ERROR),
    ],
)
def test_the_environment_sets_a_level_that_the_application_has_not_set(
    monkeypatch: pytest.MonkeyPatch, logger: logging.Logger, value: str, before: int, expected: int
) -> None:
    monkeypatch.setenv("WIKI_LOG", value)
    logger.setLevel(before)
    Wiki(TOKEN)
    assert logger.level == expected


def test_an_unknown_level_is_said_to_be_one(
    monkeypatch: pytest.MonkeyPatch, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WIKI_LOG", "loud")
    Wiki(TOKEN)
    assert logger.level == logging.NOTSET
    assert caplog.messages == [
        'WIKI_LOG is "loud": expected one of debug, info, warn, warning, error, critical'
    ]


def test_importing_touches_no_logger_and_using_adds_no_handler(server: ScriptedServer) -> None:
    script = f"""
import logging
import wiki.client, wiki.resources
assert "wiki" not in logging.root.manager.loggerDict
with wiki.client.Wiki("t", base_url={server.url!r}) as client:
    client.pages.delete("x")
found = logging.getLogger("wiki")
print(found.level == logging.DEBUG, found.handlers, found.propagate, logging.root.handlers)
"""
    assert run(script, WIKI_LOG="debug") == "True [] True []\n"


def run(script: str, **environment: str) -> str:
    path = [str(HERE.parents[1] / "templates" / "python"), str(HERE)]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{script}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        text=True,
        check=False,
    )
    return done.stdout


def test_the_words_of_a_record_are_free_for_others(caplog: pytest.LogCaptureFixture) -> None:
    """A name of our own that is one of `LogRecord` would raise an error within `logging`."""
    extra: dict[str, Any] = dict.fromkeys((*FIELDS, "duration", "delay"))
    logging.getLogger("elsewhere").warning("text", extra=extra)
    assert caplog.messages == ["text"]
