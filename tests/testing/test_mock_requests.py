"""The mock refuses what the document does not admit, and says what is wrong with it."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from testing import Mock, MockTransport
from testing.document import Document


def problem(answer: httpx2.Response) -> tuple[int, str, str]:
    """Status, code and message of an error in the format of the API."""
    body: dict[str, Any] = answer.json()
    return answer.status_code, body["error"]["code"], body["error"]["message"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, 'body: "label" is a required property'),
        ({"label": ""}, 'body.label: "" is shorter than 1 character'),
        ({"label": "a", "colour": "green"}, 'body.colour: "green" is not one of "red" or "blue"'),
        ({"label": 1}, 'body.label: 1 is not of type "string"'),
        ([], 'body: [] is not of type "object"'),
    ],
)
def test_a_body_is_held_against_its_schema(http: httpx2.Client, body: object, message: str) -> None:
    assert problem(http.post("/shelves", json=body)) == (400, "invalid_request", message)


def test_all_that_is_wrong_is_said_at_once(http: httpx2.Client) -> None:
    _, _, message = problem(http.get("/shelves", params={"limit": 0, "colour": "green", "x": "y"}))
    assert message.split("; ") == [
        'query colour: "green" is not one of "red" or "blue"',
        "query limit: 0 is less than the minimum of 1",
        "query x: unknown",
    ]


def test_of_alternatives_the_one_that_was_meant_is_spoken_of(http: httpx2.Client) -> None:
    answer = http.post("/shelves/1/media", json={"kind": "film", "title": "M"})
    assert problem(answer)[2] == 'body: "minutes" is a required property'


def test_bounds_of_old_documents_are_understood(mock: Mock, http: httpx2.Client) -> None:
    mock.add("shelves", {"id": 1})
    body = {"kind": "book", "title": "M", "pages": 0}
    assert http.post("/shelves/1/media", json={**body, "pages": 1}).status_code == 201
    assert "pages" in problem(http.post("/shelves/1/media", json=body))[2]


def test_what_is_read_only_is_not_asked_for_and_null_is_taken_where_it_may_stand(
    http: httpx2.Client,
) -> None:
    assert http.post("/shelves", json={"label": "a", "room": None}).status_code == 201


def test_a_header_that_is_missing_or_wrong_is_a_problem_of_its_own(http: httpx2.Client) -> None:
    del http.headers["x-version"]
    assert problem(http.get("/shelves")) == (
        400,
        "missing_header",
        "header X-Version: missing, and required",
    )
    answer = http.get("/shelves", headers={"x-version": "1"})
    assert problem(answer)[1:] == ("invalid_request", 'header X-Version: "1" is not one of "2"')


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"{", "application/json", "body: not valid JSON"),
        (b"a", "text/plain", 'content-type: "text/plain" is not one of application/json'),
        (b"", "", "body: missing, and required"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(
    http: httpx2.Client, content: bytes, content_type: str, message: str
) -> None:
    headers = {"content-type": content_type} if content_type else {}
    answer = http.post("/shelves", content=content, headers=headers)
    assert answer.status_code == 400
    assert problem(answer)[2].startswith(message)


def test_broken_json_has_its_own_code(http: httpx2.Client) -> None:
    headers = {"content-type": "application/json"}
    assert problem(http.post("/shelves", content=b"{", headers=headers))[1] == "bad_json"


def test_parameters_are_read_in_their_styles(http: httpx2.Client) -> None:
    assert http.get("/readers?ids=1,2&where[age]=3").status_code == 200
    assert problem(http.get("/readers?ids=1,b"))[2] == 'query ids[1]: "b" is not of type "integer"'
    assert problem(http.get("/readers?where[age]=b"))[2].startswith('query where.age: "b" is not')
    assert problem(http.get("/shelves/a"))[2] == 'path shelfId: "a" is not of type "integer"'


def test_the_parts_of_a_form_are_validated(http: httpx2.Client) -> None:
    good = http.post("/scans", files={"file": ("a.png", b"\x89PNG")}, data={"page": "1"})
    assert good.status_code == 200
    bad = http.post("/scans", files={"file": ("a.png", b"\x89PNG")}, data={"page": "0"})
    assert problem(bad)[2] == "body.page: 0 is less than the minimum of 1"


def test_credentials_are_asked_for_where_the_document_asks_for_them(http: httpx2.Client) -> None:
    del http.headers["x-key"]
    status, code, message = problem(http.get("/hours"))
    assert (status, code) == (401, "unauthorized")
    assert message == 'no credentials for "key" (the header "X-Key")'
    assert http.get("/rules").status_code == 200


def test_only_the_secrets_that_are_given_are_accepted(document: Document) -> None:
    mock = Mock(document=document, secrets=["right"])
    with httpx2.Client(transport=MockTransport(mock), base_url="http://mock.invalid") as http:
        assert http.get("/hours", headers={"x-key": "wrong"}).status_code == 401
        assert http.get("/hours", headers={"x-key": "right"}).status_code == 200


def test_paths_and_methods_that_do_not_exist_are_told_apart(http: httpx2.Client) -> None:
    assert problem(http.get("/nowhere"))[:2] == (404, "not_found")
    status, _, message = problem(http.delete("/hours"))
    assert (status, message) == (405, "DELETE /hours: this path has only GET, PUT")


def test_paths_may_begin_with_that_of_the_server(http: httpx2.Client) -> None:
    assert http.get("/api/v2/hours").status_code == 200


def test_without_validation_everything_is_taken(document: Document) -> None:
    mock = Mock(document=document, validate=False)
    with httpx2.Client(transport=MockTransport(mock), base_url="http://mock.invalid") as http:
        answer = http.post("/shelves", json={}, headers={"x-key": "k"})
    assert answer.status_code == 201


def test_a_missing_validator_is_named(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "jsonschema_rs", None)
    with pytest.raises(ImportError, match=r"needs jsonschema-rs: pip install"):
        Mock(document=document)
