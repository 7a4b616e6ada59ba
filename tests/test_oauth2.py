"""The client of the case `operations/grants-of-oauth2`, run against a real server."""

# ruff: noqa: ANN401  # what is generated has no type here

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

import anyio
import pytest

from case_packages import imported

PACKAGE = "pets_client"
SECRET = "s3cret-of-the-application"


class Pets:
    """Gives tokens at two addresses, and pets for the token that it gave last."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, dict[str, str]]] = []
        self.tokens: list[str | None] = []
        self.headers: list[str | None] = []
        self.valid = {"Bearer fixed"}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        pets = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                fields = dict(parse_qsl(body.decode()))
                pets.asked.append((self.path, self.headers.get("authorization"), fields))
                token = f"token-{len(pets.asked)}"
                pets.valid = {f"Bearer {token}"}
                self.answer(
                    200, {"access_token": token, "token_type": "bearer", "expires_in": 3600}
                )

            def do_GET(self) -> None:
                pets.tokens.append(self.headers.get("authorization"))
                pets.headers.append(self.headers.get("client-id"))
                if self.headers.get("authorization") in pets.valid:
                    self.answer(200, ["Rex"])
                else:
                    self.answer(401, {"code": "unauthorized", "message": "no"})

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
    folder = tmp_path_factory.mktemp("pets")
    with imported("operations/grants-of-oauth2", PACKAGE, folder) as package:
        yield package


@pytest.fixture
def pets() -> Iterator[Pets]:
    with Pets() as running:
        yield running


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def names(package: Any, pets: Pets, **given: str) -> list[str]:
    with package.Pets(base_url=pets.url, **given) as client:
        client.pets.list()
        return list(client.with_options(max_retries=0).pets.list())


def test_an_application_gets_tokens_for_its_id_and_secret(package: Any, pets: Pets) -> None:
    assert names(package, pets, client_id="app", client_secret=SECRET) == ["Rex"]
    fields = {"grant_type": "client_credentials"}
    assert pets.asked == [("/oauth/token", basic("app", SECRET), fields)]
    assert pets.tokens == ["Bearer token-1"] * 2


def test_asynchronous_clients_do_the_same(package: Any, pets: Pets) -> None:
    async def run() -> object:
        async with package.AsyncPets(
            client_id="app", client_secret=SECRET, base_url=pets.url
        ) as client:
            return await client.pets.list()

    assert anyio.run(run) == ["Rex"]
    assert len(pets.asked) == 1


def test_a_refresh_token_is_used_where_the_document_says(package: Any, pets: Pets) -> None:
    assert names(package, pets, refresh_token="r1", client_id="public") == ["Rex"]
    fields = {"grant_type": "refresh_token", "refresh_token": "r1", "client_id": "public"}
    assert pets.asked == [("/oauth/refresh", None, fields)]


def test_a_token_that_is_there_is_used_until_it_is_refused(package: Any, pets: Pets) -> None:
    assert names(package, pets, owners="fixed", refresh_token="r1") == ["Rex"]
    assert pets.asked == []
    pets.valid = set()
    assert names(package, pets, owners="fixed", refresh_token="r1") == ["Rex"]
    assert [fields["refresh_token"] for _, _, fields in pets.asked] == ["r1"]
    assert pets.tokens[2:] == ["Bearer fixed", "Bearer token-1", "Bearer token-1"]


def test_tokens_may_come_from_another_address(package: Any, pets: Pets) -> None:
    with Pets() as other:
        other_url = f"{other.url}/tenant/token"
        with pytest.raises(package.errors.AuthenticationError):
            names(package, pets, client_id="a", client_secret=SECRET, token_url=other_url)
        assert [path for path, _, _ in other.asked] == ["/v1/tenant/token"] * 2
    assert pets.asked == []


def test_the_environment_gives_what_the_caller_does_not(
    package: Any, pets: Pets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PETS_CLIENT_ID", "app")
    monkeypatch.setenv("PETS_CLIENT_SECRET", SECRET)
    assert names(package, pets) == ["Rex"]
    assert pets.asked[0][1] == basic("app", SECRET)
    assert names(package, pets, client_id="other") == ["Rex"]
    assert pets.asked[1][1] == basic("other", SECRET)
    pets.valid.add("Bearer fixed")
    monkeypatch.setenv("PETS_OWNERS", "fixed")
    assert names(package, pets) == ["Rex"], "a token goes before what it is fetched for"
    assert len(pets.asked) == 2
    assert names(package, pets, client_id="app", client_secret=SECRET) == ["Rex"]
    assert len(pets.asked) == 3, "what the caller gives goes before the environment"


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (
            {},
            (
                'give the argument "owners" of the client or PETS_OWNERS,'
                ' or the argument "refresh_token" of the client or PETS_REFRESH_TOKEN,'
                ' or the argument "client_id" of the client or PETS_CLIENT_ID and'
                ' the argument "client_secret" of the client or PETS_CLIENT_SECRET'
            ),
        ),
        (
            {"client_id": "app"},
            'give the argument "client_secret" of the client or PETS_CLIENT_SECRET',
        ),
    ],
)
def test_what_is_missing_is_named(
    package: Any, pets: Pets, given: dict[str, str], wanted: str
) -> None:
    with pytest.raises(package.PetsError) as caught:
        names(package, pets, **given)
    assert str(caught.value).endswith(wanted)
    assert pets.asked == []


def test_the_secret_of_the_application_is_not_shown(package: Any, pets: Pets) -> None:
    with package.Pets(client_id="app", client_secret=SECRET, base_url=pets.url) as client:
        client.pets.list()
        assert SECRET not in f"{client!r} {vars(client)}"
        assert "token-1" not in f"{client!r} {vars(client)}"


def test_a_header_may_come_from_the_environment_or_not_at_all(
    package: Any, pets: Pets, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert names(package, pets, owners="fixed") == ["Rex"]
    monkeypatch.setenv("PETS_HEADER", "from-outside")
    assert names(package, pets, owners="fixed") == ["Rex"]
    assert names(package, pets, owners="fixed", client_id_="given") == ["Rex"]
    assert pets.headers == [None] * 2 + ["from-outside"] * 2 + ["given"] * 2
