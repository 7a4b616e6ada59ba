"""Nothing that a client says holds a secret: one run through everything, and a look at all of it."""

from __future__ import annotations

import contextlib
import html
import io
import json
import logging
import traceback
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import anyio
import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki import types
from wiki.client import AsyncWiki, Wiki

from runtime.answers import hidden
from runtime.confidential import secrets
from runtime.credentials import ApiKey, Basic, Secret
from runtime.endpoint import Endpoint

TOKEN = "wk_secret_0123456789"
PASSWORD = 'correct "horse" & <battery>'
KEY = "key/with+signs=9876543210"
EVERYWHERE = ("bearerAuth", "keyAuth", "queryAuth", "cookieAuth")
ENDPOINTS = (
    Endpoint[object]("GET", "/v1/any", result="json", security=(EVERYWHERE,)),
    Endpoint[object]("GET", "/v1/basic", result="types:Page", security=(("basicAuth",),)),
    Endpoint[object]("POST", "/v1/any", result="text", body="json", security=(EVERYWHERE,)),
)
SECRETS = (TOKEN, PASSWORD, KEY)
SPELLINGS = tuple(
    spelt
    for secret in SECRETS
    for spelt in (
        *(secret, json.dumps(secret)[1:-1], quote(secret, safe=""), quote_plus(secret)),
        html.escape(secret),
    )
)
ECHO = f"you sent {' and '.join(SPELLINGS)}"
ANSWERS = (
    reply({"echo": ECHO}),
    reply({"object": "page", "id": [ECHO]}),
    reply({"code": ECHO, "message": ECHO, "request_id": ECHO}, 400),
    reply({"message": ECHO}, 401, x_wiki_request_id=ECHO),
    reply({"message": ECHO}, 429, retry_after="0"),
    Answer(503, f"<html><title>{ECHO}</title>".encode(), {"content-type": "text/html"}),
    Answer(200, f"<html>{ECHO}".encode()),
    Answer(200, b"x", {"content-encoding": ECHO}),
    Answer(200, b"{", missing_bytes=9),
    Answer(302, b"", {"location": f"http://{TOKEN}:x@127.0.0.1:1/{PASSWORD}?{KEY}"}),
    Answer(307, b"", {"location": f"/{TOKEN}"}),
    Answer(hang_up=True),
    Answer(raw=f"HTTP/1.1 {ECHO}\r\n\r\n".encode()),
    Answer(delay=0.5),
)


class _Everything(logging.Formatter):
    """Shows the fields of a record as well, as structured logs do."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{super().format(record)} {vars(record)}"


@pytest.fixture
def output() -> Iterator[Callable[[], str]]:
    """Everything that is logged by anybody, warned of, printed or told by a traceback."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    # The log of the wire is for those who want to see everything as it is.
    handler.addFilter(lambda record: not record.name.startswith("httpcore2"))
    handler.setFormatter(_Everything())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    with (
        contextlib.redirect_stdout(stream),
        contextlib.redirect_stderr(stream),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("always")
        yield stream.getvalue
    root.removeHandler(handler)
    root.setLevel(level)


def use(client: Wiki) -> None:
    print(repr(client), repr(client.pages), vars(client))
    for endpoint in ENDPOINTS:
        try:
            print(type(client.request(endpoint, body={"note": "x"} if endpoint.body else None)))
        except Exception as error:  # noqa: BLE001  # whatever it is, it is looked at
            print(repr(error), str(error))
            traceback.print_exc()
    with contextlib.suppress(Exception):
        client.get("/v1/x", cast_to=types.Page)


async def use_async(client: AsyncWiki) -> None:
    print(repr(client), vars(client))
    for endpoint in ENDPOINTS:
        try:
            await client.request(endpoint, body={"note": "x"} if endpoint.body else None)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is looked at
            print(repr(error), str(error))
            traceback.print_exc()
    await client.close()


@pytest.mark.parametrize("answer", ANSWERS, ids=range(len(ANSWERS)))
def test_no_output_holds_a_secret(
    server: ScriptedServer, answer: Answer, output: Callable[[], str]
) -> None:
    server.answers(answer)
    options: dict[str, Any] = {
        "auth": TOKEN,
        "user": "user",
        "password": PASSWORD,
        "key": KEY,
        "base_url": server.url,
        "timeout": 0.2,
        "max_retries": 1,
        "_random": lambda: 0.0,
    }
    with Wiki(**options) as client:
        use(client)
    anyio.run(use_async, AsyncWiki(**options))
    said = output()
    assert len(server.received) > 0
    assert "wiki" in said, "something was looked at"
    for secret in SPELLINGS:
        lines = [line for line in said.splitlines() if secret in line]
        assert lines == []


def test_a_secret_that_begins_like_another_is_hidden_with_it() -> None:
    configured = {
        "short": ApiKey("header", "X-A", Secret("secret", "a", ())),
        "long": ApiKey("header", "X-B", Secret("secret-and-more", "b", ())),
    }
    assert hidden("it was secret-and-more", secrets(configured)) == "it was ***"


def test_a_name_stays_readable_unless_it_is_all_that_there_is() -> None:
    def known(user: str, password: str) -> tuple[str, ...]:
        parts = Secret(user, "user", ()), Secret(password, "password", ())
        return secrets({"basicAuth": Basic(*parts)})

    assert hidden("an admin with s3cret", known("admin", "s3cret")) == "an admin with ***"
    assert hidden("the key sk_live_1", known("sk_live_1", "")) == "the key ***"
