"""The mock keeps what it is given: created, changed, listed, deleted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest
from mock_clients import connect

from testing import Call, Mock
from testing.document import Document


def test_what_is_created_can_be_retrieved_changed_and_deleted(http: httpx2.Client) -> None:
    made = http.post("/shelves", json={"label": "Maps", "colour": "blue"}).json()
    assert (made["label"], made["colour"], made["room"]) == ("Maps", "blue", None)
    place = f"/shelves/{made['id']}"
    assert http.get(place).json() == made
    changed = http.patch(place, json={"label": "Charts"}).json()
    assert changed == {**made, "label": "Charts"}
    assert http.get(place).json() == changed
    assert http.delete(place).status_code == 204
    gone = http.get(place)
    assert gone.status_code == 404
    assert gone.json()["error"] == {
        "code": "not_found",
        "message": f'nothing in "shelves" has the id "{made["id"]}"',
    }


def test_nothing_is_there_that_nobody_has_created(http: httpx2.Client) -> None:
    assert http.get("/shelves").json()["items"] == []
    assert http.get("/shelves/1").status_code == 404


def test_below_what_nobody_has_created_is_nothing(mock: Mock, http: httpx2.Client) -> None:
    book = {"kind": "book", "title": "B"}
    assert http.get("/shelves/1/media").status_code == 404
    answer = http.post("/shelves/1/media", json=book)
    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == 'nothing in "shelves" has the id "1"'
    mock.add("shelves", {"id": 1})
    assert http.post("/shelves/1/media", json=book).status_code == 201


def test_what_only_others_create_is_made_up(http: httpx2.Client) -> None:
    readers = http.get("/readers").json()
    assert len({reader["id"] for reader in readers}) == 3
    assert http.get(f"/readers/{readers[1]['id']}").json() == readers[1]
    other = "11111111-2222-4333-8444-555555555555"
    assert http.get(f"/readers/{other}").json()["id"] == other


def test_a_list_below_an_object_has_only_what_belongs_to_it(
    mock: Mock, http: httpx2.Client
) -> None:
    mock.add("shelves", {"id": 1})
    mock.add("shelves", {"id": 2})
    book, film = {"kind": "book", "title": "B"}, {"kind": "film", "title": "F", "minutes": 90}
    first = http.post("/shelves/1/media", json=book).json()
    second = http.post("/shelves/2/media", json=film).json()
    assert http.get("/shelves/1/media").json() == [first]
    assert http.get("/shelves/2/media").json() == [second]
    assert http.get(f"/shelves/2/media/{second['id']}").json() == second
    assert (first["kind"], second["minutes"]) == ("book", 90)


def test_a_query_parameter_that_objects_have_filters_them(http: httpx2.Client) -> None:
    for colour in ("red", "blue", "red"):
        http.post("/shelves", json={"label": colour, "colour": colour})
    found = http.get("/shelves", params={"colour": "red"}).json()["items"]
    assert [shelf["label"] for shelf in found] == ["red", "red"]


def test_lists_are_cut_into_pages(http: httpx2.Client) -> None:
    for number in range(5):
        http.post("/shelves", json={"label": str(number)})
    labels: list[str] = []
    sizes: list[int] = []
    query: dict[str, str | int] = {"limit": 2}
    while True:
        page = http.get("/shelves", params=query).json()
        sizes.append(len(page["items"]))
        labels += [shelf["label"] for shelf in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert (labels, sizes) == (["0", "1", "2", "3", "4"], [2, 2, 1])
    assert http.get("/shelves", params={"cursor": "mine"}).status_code == 400


def test_a_thing_that_exists_once_is_kept_under_its_path(http: httpx2.Client) -> None:
    before = http.get("/hours").json()
    after = http.put("/hours", json={"opens": "9", "closes": "17"}).json()
    assert before != after == {"opens": "9", "closes": "17"}
    assert http.get("/hours").json() == after


def test_a_test_can_put_objects_there_and_look_at_them(mock: Mock, http: httpx2.Client) -> None:
    shelf = mock.add("shelves", {"label": "Prepared"})
    assert http.get(f"/shelves/{shelf['id']}").json() == shelf
    http.post("/shelves", json={"label": "Sent"})
    assert [each["label"] for each in mock.objects("shelves")] == ["Prepared", "Sent"]
    with pytest.raises(KeyError, match="known are"):
        mock.objects("shelfs")


def test_a_hook_says_what_the_document_does_not(mock: Mock, http: httpx2.Client) -> None:
    def number(call: Call) -> None:
        call.change(room=f"room of {call.request.method}")

    mock.on("shelves.create_shelf", number)
    made = http.post("/shelves", json={"label": "a"}).json()
    assert made["room"] == "room of POST"
    assert http.get(f"/shelves/{made['id']}").json() == made


def test_answers_can_be_asked_for(mock: Mock, http: httpx2.Client) -> None:
    files = {"file": ("a.png", b"\x89PNG")}
    assert http.post("/scans", files=files, data={"page": "1"}).json() == {"text": "text"}
    mock.answer("scans.scan", status=202, times=1)
    answer = http.post("/scans", files=files, data={"page": "1"})
    assert (answer.status_code, answer.json()) == (202, {"task": "task"})
    assert http.post("/scans", files=files, data={"page": "1"}).status_code == 200
    mock.answer("scans.scan", {"text": "so"})
    assert http.post("/scans", files=files, data={"page": "1"}).json() == {"text": "so"}
    with pytest.raises(KeyError):
        mock.answer("scans.none")


def test_a_variant_can_be_asked_for_by_its_name_or_by_its_constant(
    mock: Mock, http: httpx2.Client
) -> None:
    assert http.get("/shelves/1/media/1").status_code == 404
    medium = mock.add("media", {"kind": "film"})
    assert medium["kind"] == "film"
    mock.answer("media.get_medium", {"kind": "book"})
    assert http.get("/shelves/1/media/1").json() == {"kind": "book"}


def test_calls_are_remembered_with_what_was_sent(mock: Mock, http: httpx2.Client) -> None:
    http.post("/shelves", json={"label": "a"})
    http.post("/shelves", json={})
    calls = mock.calls("shelves.create_shelf")
    assert [(call.status, call.carried_out, call.sent) for call in calls] == [
        (201, True, {"label": "a"}),
        (400, False, {}),
    ]
    assert mock.calls("hours.get") == []
    mock.reset()
    assert mock.calls() == []
    assert mock.objects("shelves") == []


def test_many_threads_share_a_mock(document: Document) -> None:
    mock = Mock(document=document)

    def create(number: int) -> int:
        with connect(mock) as http:
            made: int = http.post("/shelves", json={"label": str(number)}).json()["id"]
            return made

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(create, range(100)))
    assert len(set(ids)) == 100
    labels = {str(each["label"]) for each in mock.objects("shelves")}
    assert labels == {str(number) for number in range(100)}
