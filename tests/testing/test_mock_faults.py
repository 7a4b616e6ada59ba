"""Faults befall the calls that a script names, on real sockets and without any."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from mock_clients import connect

from testing import (
    AdditionalField,
    AsyncMockTransport,
    Closed,
    CutBody,
    Failed,
    HtmlPage,
    Mock,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
    read_faults,
)

HEADERS = {"x-key": "k", "x-version": "2"}


@pytest.fixture(params=["transport", "server"])
def http(mock: Mock, request: pytest.FixtureRequest) -> Iterator[httpx2.Client]:
    if request.param == "transport":
        with connect(mock) as client:
            yield client
        return
    with mock.serve() as server, httpx2.Client(base_url=server.url, headers=HEADERS) as client:
        yield client


def test_a_limit_says_how_long_to_wait(mock: Mock, http: httpx2.Client) -> None:
    mock.faults.add(RateLimited(retry_after=7))
    answer = http.get("/hours")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert answer.json()["error"]["code"] == "rate_limited"


def test_errors_come_in_the_format_of_the_api_or_of_a_proxy(
    mock: Mock, http: httpx2.Client
) -> None:
    mock.faults.add(Failed(503), calls=1)
    mock.faults.add(HtmlPage(520), calls=2)
    failed, page, good = (http.get("/hours") for _ in range(3))
    assert (failed.status_code, failed.json()["error"]["message"]) == (
        503,
        "a fault with status 503",
    )
    assert (page.status_code, page.headers["content-type"]) == (520, "text/html")
    assert page.text.startswith("<!DOCTYPE html>")
    assert good.status_code == 200


def test_a_body_is_cut_although_more_was_announced(mock: Mock, http: httpx2.Client) -> None:
    mock.faults.add(CutBody(after=4), calls=1)
    with pytest.raises(httpx2.RemoteProtocolError):
        http.get("/hours")
    assert http.get("/hours").status_code == 200


def test_a_connection_is_closed_before_the_answer(mock: Mock, http: httpx2.Client) -> None:
    mock.faults.add(Closed(), calls=1)
    with pytest.raises((httpx2.RemoteProtocolError, httpx2.ReadError)):
        http.get("/hours")
    assert http.get("/hours").status_code == 200


def test_a_slow_body_takes_its_time_or_is_not_waited_for(mock: Mock, http: httpx2.Client) -> None:
    mock.faults.add(SlowBody(0.2))
    started = time.perf_counter()
    assert http.get("/hours").status_code == 200
    assert time.perf_counter() - started >= 0.2
    with pytest.raises(httpx2.ReadTimeout):
        http.get("/hours", timeout=0.05)


def test_what_the_document_does_not_know_is_added(mock: Mock, http: httpx2.Client) -> None:
    mock.add("shelves", {"id": 1})
    http.post("/shelves/1/media", json={"kind": "book", "title": "B"})
    mock.faults.add(UnknownVariant("stone"), operation="media.list", calls=1)
    mock.faults.add(AdditionalField("mood"), operation="media.list", calls=2)
    assert http.get("/shelves/1/media").json()[0]["kind"] == "stone"
    assert "mood" in http.get("/shelves/1/media").json()[0]
    assert http.get("/shelves/1/media").json()[0]["kind"] == "book"


def test_a_cursor_is_repeated_for_ever(mock: Mock, http: httpx2.Client) -> None:
    mock.faults.add(RepeatedCursor())
    first = http.get("/shelves").json()["next_cursor"]
    assert http.get("/shelves", params={"cursor": first}).json()["next_cursor"] == first


@pytest.mark.parametrize(
    ("fault", "count"),
    [
        (RateLimited(), 0),
        (Failed(500), 0),
        (Failed(500, carried_out=True), 1),
        (Closed(), 0),
        (Closed(carried_out=True), 1),
        (CutBody(), 1),
    ],
    ids=repr,
)
def test_a_fault_says_whether_the_call_had_its_effect(
    mock: Mock,
    http: httpx2.Client,
    fault: RateLimited | Failed | Closed | CutBody,
    count: int,
) -> None:
    mock.faults.add(fault)
    try:
        http.post("/shelves", json={"label": "a"})
    except httpx2.TransportError:
        assert isinstance(fault, Closed | CutBody)
    assert len(mock.objects("shelves")) == count
    assert [call.carried_out for call in mock.calls()] == [count == 1]


def test_a_rule_names_calls_by_operation_method_path_and_number(
    mock: Mock, http: httpx2.Client
) -> None:
    mock.faults.add(Failed(500), operation="hours.*", calls=(2, 3))
    mock.faults.add(Failed(502), method="post", path="/shelves*", times=1)
    assert [http.get("/hours").status_code for _ in range(4)] == [200, 500, 500, 200]
    assert http.get("/shelves").status_code == 200
    sent = [http.post("/shelves", json={"label": "a"}).status_code for _ in range(2)]
    assert sent == [502, 201]


def test_chance_can_be_repeated(mock: Mock, http: httpx2.Client) -> None:
    def statuses() -> list[int]:
        mock.reset()
        mock.faults.seed(7)
        rule = mock.faults.add(Failed(500), probability=0.3)
        found = [http.get("/hours").status_code for _ in range(60)]
        assert mock.faults.occurred(rule) == found.count(500)
        return found

    first = statuses()
    assert 5 < first.count(500) < 35
    assert statuses() == first


def test_a_script_is_read_from_a_file(mock: Mock, http: httpx2.Client, tmp_path: Path) -> None:
    script = tmp_path / "faults.json"
    rules = [{"fault": "rate_limited", "retry_after": 0, "operation": "hours.get", "calls": [2]}]
    script.write_text(json.dumps({"seed": 3, "faults": rules}), encoding="utf-8")
    (rule,), seed = read_faults(script)
    assert (rule.fault, rule.calls, seed) == (RateLimited(0), (2,), 3)
    mock.faults.add_rule(rule)
    assert [http.get("/hours").status_code for _ in range(3)] == [200, 429, 200]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not valid JSON"),
        ("{}", 'there must be a list "faults"'),
        ('{"faults": [{"fault": "rain"}]}', r'faults\[0\]: "fault" must be one of rate_limited'),
        ('{"faults": [{"fault": "failed", "after": 1}]}', '"failed" has no "after"'),
        ('{"faults": [{"fault": "failed", "status": "x"}]}', '"status" cannot be "x"'),
        ('{"faults": [{"fault": "failed", "calls": ["x"]}]}', '"calls" must be numbers from 1'),
    ],
)
def test_a_script_that_is_wrong_is_explained(tmp_path: Path, text: str, message: str) -> None:
    script = tmp_path / "faults.json"
    script.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_faults(script)


@pytest.mark.anyio
async def test_the_asynchronous_transport_knows_the_same_faults(mock: Mock) -> None:
    mock.faults.add(Closed(), calls=1)
    mock.faults.add(CutBody(), calls=2)
    mock.faults.add(SlowBody(0.05), calls=3)
    async with httpx2.AsyncClient(
        transport=AsyncMockTransport(mock), base_url="http://mock.invalid", headers=HEADERS
    ) as http:
        for _ in range(2):
            with pytest.raises(httpx2.RemoteProtocolError):
                await http.get("/hours")
        assert (await http.get("/hours")).status_code == 200
        assert (await http.put("/hours", json={"opens": "1", "closes": "2"})).status_code == 200


def test_a_rule_for_an_operation_that_there_is_not_is_refused(mock: Mock) -> None:
    with pytest.raises(KeyError, match=r'no operation "hour.get"; known are hours.get'):
        mock.faults.add(Failed(500), operation="hour.get")
    with pytest.raises(KeyError, match=r"hours.get"):
        mock.calls("hour.get")


@pytest.mark.parametrize(
    "half",
    [
        b'content-length: 100\r\n\r\n{"title": "A',
        b"content-length: 100\r\n\r\n",
        b"transfer-encoding: chunked\r\n\r\n",
        b'transfer-encoding: chunked\r\n\r\n12\r\n{"title": "A',
    ],
)
def test_half_a_request_is_none(mock: Mock, half: bytes) -> None:
    with mock.serve() as server:
        with socket.create_connection(("127.0.0.1", server.port), timeout=30) as gone:
            gone.sendall(b"POST /books HTTP/1.1\r\nhost: x\r\nx-key: k\r\nx-version: 2\r\n" + half)
            gone.shutdown(socket.SHUT_WR)
            assert gone.recv(1) == b"", "the server says nothing to who is gone"
        assert mock.calls() == []
