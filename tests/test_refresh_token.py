"""The client of the case `operations/refresh-token-by-cookie`, run against a real server."""

# ruff: noqa: ANN401  # what is generated has no type here

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import pytest

from case_packages import imported

PACKAGE = "accounts_client"
ENVELOPE = {
    "status": 422,
    "message": "the request does not fit",
    "type": "validation_error",
    "details": [
        {"location": ["body", "organization_id"], "message": "no such id", "type": "value_error"},
        {"location": ["cookie", 0], "message": "too short", "type": "length_error"},
    ],
}


class Accounts:
    """Gives a new token for the cookie that it gave last, and says what is wrong with others."""

    def __init__(self) -> None:
        self.cookies: list[dict[str, str]] = []
        self.bodies: list[object] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        accounts = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                cookies = SimpleCookie(self.headers.get("cookie", ""))
                given = {name: morsel.value for name, morsel in cookies.items()}
                accounts.cookies.append(given)
                accounts.bodies.append(json.loads(body) if body else None)
                if "authorization" in self.headers:
                    self.answer(400, {"status": 400, "message": "no", "type": "unexpected"})
                elif given.get("refresh_token") == "good":
                    organization = {"id": "o1", "name": "Pets"}
                    self.answer(200, {"access_token": "fresh", "organization": organization})
                elif given.get("refresh_token") == "odd":
                    self.answer(422, ENVELOPE)
                else:
                    self.answer(401, {"status": 401, "message": "expired", "type": "unauthorized"})

            def do_GET(self) -> None:
                if self.headers.get("authorization") == "Bearer fresh":
                    self.answer(200, {"id": "o1", "name": "Pets"})
                else:
                    self.answer(401, {"status": 401, "message": "expired", "type": "unauthorized"})

            def answer(self, status: int, value: object) -> None:
                body = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("accounts")
    with imported("operations/refresh-token-by-cookie", PACKAGE, folder) as package:
        yield package


@pytest.fixture
def accounts() -> Iterator[Accounts]:
    with Accounts() as running:
        yield running


def test_the_cookie_is_sent_and_no_other_credential(package: Any, accounts: Accounts) -> None:
    with package.Accounts("stale", base_url=accounts.url) as client:
        answer = client.auth.refresh_token(
            refresh_token="good", device="a b;c", organization_id="o1"
        )
    assert (answer.access_token, answer.organization.name) == ("fresh", "Pets")
    assert accounts.cookies[0]["refresh_token"] == "good"
    assert "c" not in accounts.cookies[0], "a value cannot smuggle in another cookie"
    assert accounts.bodies == [{"organization_id": "o1"}]


def test_errors_are_typed_and_tell_the_details(package: Any, accounts: Accounts) -> None:
    with (
        package.Accounts(base_url=accounts.url) as client,
        pytest.raises(package.UnprocessableEntityError) as caught,
    ):
        client.auth.refresh_token(refresh_token="odd")
    error = caught.value
    assert (error.status, error.code) == (422, "validation_error")
    assert str(error).startswith("422 validation_error: the request does not fit")
    assert [(tuple(d.location), d.message, d.type) for d in error.data.details] == [
        (("body", "organization_id"), "no such id", "value_error"),
        (("cookie", 0), "too short", "length_error"),
    ]


def test_a_refresh_that_fails_is_told_by_its_status(package: Any, accounts: Accounts) -> None:
    with (
        package.Accounts(base_url=accounts.url) as client,
        pytest.raises(package.AuthenticationError, match="401 unauthorized: expired"),
    ):
        client.auth.refresh_token(refresh_token="old")


def test_the_endpoint_can_be_what_gives_tokens(package: Any, accounts: Accounts) -> None:
    """What the operation gives is used as the token of the others, and renewed once refused."""
    with package.Accounts(base_url=accounts.url) as plain:
        asked: list[str] = []

        def renewed() -> object:
            asked.append("good")
            token = (
                "stale"
                if len(asked) == 1
                else plain.auth.refresh_token(refresh_token="good").access_token
            )
            return package.AccessToken(token, expires_in=3600)

        with package.Accounts(renewed, base_url=accounts.url) as client:
            assert [client.accounts.get_me().name for _ in range(3)] == ["Pets"] * 3
    assert len(asked) == 2
    assert len(accounts.cookies) == 1


def test_an_operation_that_needs_a_token_says_so(package: Any, accounts: Accounts) -> None:
    with (
        package.Accounts(base_url=accounts.url) as client,
        pytest.raises(package.AccountsError, match='"token" of the client or ACCOUNTS_TOKEN'),
    ):
        client.accounts.get_me()
