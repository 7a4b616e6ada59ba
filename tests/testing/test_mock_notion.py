"""The flows of Notion work against its mock as they do against Notion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import pytest

from notion_typed import AsyncNotion, Notion, errors, omit
from notion_typed._runtime.base_model import Model
from notion_typed.testing import CutBody, Failed, Mock, RateLimited
from notion_typed.types import Database, Page

PARENT = "0f1e2d3c-4b5a-4697-8899-aabbccddeeff"


@pytest.fixture
def mock() -> Mock:
    return Mock(page_size=2)


@pytest.fixture
def notion(mock: Mock) -> Iterator[Notion]:
    with mock.http_client() as http_client:
        yield Notion("secret", http_client=http_client, max_retries=0, strict=True)


def new_page(notion: Notion, title: str = "Plan") -> Page:
    page = notion.pages.create(
        parent={"page_id": PARENT},
        properties={"title": {"title": [{"text": {"content": title}}]}},
    )
    assert isinstance(page, Page)
    return page


def wire(result: object) -> dict[str, Any]:
    """A result as it came; tests look at what all variants of it have."""
    found: dict[str, Any] = cast("Model", result).to_dict()
    return found


def kinds(blocks: Iterable[object]) -> list[str]:
    return [wire(block)["type"] for block in blocks]


def test_a_page_is_created_retrieved_changed_and_put_into_the_trash(notion: Notion) -> None:
    page = new_page(notion)
    assert wire(page)["properties"]["title"]["title"][0]["plain_text"] == "Plan"
    assert notion.pages.retrieve(page.id) == page
    assert notion.pages.retrieve(page.id.replace("-", "")) == page
    changed = notion.pages.update(
        page.id, properties={"title": {"title": [{"text": {"content": "Later"}}]}}
    )
    assert wire(changed)["properties"]["title"]["title"][0]["plain_text"] == "Later"
    trashed = notion.pages.update(page.id, in_trash=True)
    assert wire(trashed)["in_trash"] is True
    assert list(notion.search()) == []


def test_children_are_appended_listed_page_by_page_and_deleted(notion: Notion, mock: Mock) -> None:
    page = new_page(notion)
    added = notion.blocks.children.append(
        page.id,
        children=[
            {"paragraph": {"rich_text": [{"text": {"content": "one"}}]}},
            {"divider": {}},
            {"toggle": {"rich_text": [], "children": [{"quote": {"rich_text": []}}]}},
        ],
    )
    assert kinds(added.results) == ["paragraph", "divider", "toggle"]
    blocks = list(notion.blocks.children.list(page.id))
    assert kinds(blocks) == ["paragraph", "divider", "toggle"]
    assert len(mock.calls("blocks.children.list")) == 2
    assert [wire(block)["has_children"] for block in blocks] == [False, False, True]
    inner = list(notion.blocks.children.list(str(blocks[2].to_dict()["id"])))
    assert kinds(inner) == ["quote"]
    notion.blocks.delete(str(blocks[1].to_dict()["id"]))
    assert kinds(notion.blocks.children.list(page.id)) == ["paragraph", "toggle"]


def test_a_new_page_brings_its_children(notion: Notion) -> None:
    page = notion.pages.create(parent={"page_id": PARENT}, children=[{"divider": {}}])
    assert kinds(notion.blocks.children.list(page.id)) == ["divider"]


def test_a_database_brings_a_data_source_whose_rows_can_be_queried(
    notion: Notion, mock: Mock
) -> None:
    database = notion.databases.create(
        parent={"type": "page_id", "page_id": PARENT},
        initial_data_source={"properties": {"Name": {"title": {}}}},
    )
    assert isinstance(database, Database)
    source = notion.data_sources.retrieve(database.data_sources[0].id)
    assert list(wire(source)["properties"]) == ["Name"]
    for name in ("a", "b", "c"):
        notion.pages.create(
            parent={"data_source_id": source.id},
            properties={"Name": {"title": [{"text": {"content": name}}]}},
        )
    new_page(notion, "elsewhere")
    rows = [wire(row) for row in notion.data_sources.query(source.id)]
    names = [row["properties"]["Name"]["title"][0]["plain_text"] for row in rows]
    assert names == ["a", "b", "c"]
    assert len(mock.calls("data_sources.query")) == 2


def test_a_file_is_uploaded_in_one_piece_or_in_parts(notion: Notion) -> None:
    upload = notion.file_uploads.create(filename="a.txt", content_type="text/plain")
    assert upload.status == "pending"
    sent = notion.file_uploads.send(upload.id, file=("a.txt", b"hello", "text/plain"))
    assert (sent.status, sent.content_length) == ("uploaded", 5)
    upload = notion.file_uploads.create(mode="multi_part", number_of_parts=2, filename="b.bin")
    for part in (1, 2):
        sent = notion.file_uploads.send(upload.id, file=b"x" * 10, part_number=part)
        assert sent.status == "pending"
    done = notion.file_uploads.complete(upload.id)
    assert done.status == "uploaded"
    waiting = notion.file_uploads.create(filename="c.txt")
    assert [each.id for each in notion.file_uploads.list(status="pending")] == [waiting.id]
    assert len(list(notion.file_uploads.list(status="uploaded"))) == 2


def test_comments_users_and_search(notion: Notion) -> None:
    page = new_page(notion)
    comment = notion.comments.create(
        parent={"page_id": page.id}, rich_text=[{"text": {"content": "Good"}}]
    )
    assert [wire(each) for each in notion.comments.list(block_id=page.id)] == [wire(comment)]
    assert list(notion.comments.list(block_id=PARENT)) == []
    me = notion.users.me()
    assert notion.users.retrieve(wire(me)["id"]) == me
    assert me in list(notion.users.list())
    assert [wire(found) for found in notion.search()] == [wire(page)]


def test_requests_that_notion_would_refuse_are_refused(notion: Notion) -> None:
    with pytest.raises(errors.ValidationError, match=r"body\.properties\.Name"):
        notion.pages.create(
            parent={"page_id": PARENT},
            properties=cast("Any", {"Name": {"titel": []}}),
        )
    with pytest.raises(errors.ObjectNotFoundError):
        notion.pages.retrieve(PARENT)
    with pytest.raises(errors.MissingVersionError):
        notion.users.me(extra_headers={"Notion-Version": omit})
    with pytest.raises(errors.UnauthorizedError):
        notion.users.me(extra_headers={"Authorization": omit})


def test_no_page_is_lost_or_made_twice_when_answers_fail(mock: Mock) -> None:
    mock.faults.seed(5)
    mock.faults.add(RateLimited(retry_after=0), operation="pages.create", probability=0.3)
    mock.faults.add(CutBody(), operation="pages.retrieve", calls=3)
    mock.faults.add(Failed(500), operation="pages.retrieve", calls=5)
    with mock.http_client() as http_client:
        notion = Notion("secret", http_client=http_client, max_retries=20)
        pages = [new_page(notion, str(number)) for number in range(30)]
        assert [notion.pages.retrieve(page.id).id for page in pages] == [page.id for page in pages]
    assert len(mock.objects("pages")) == 30
    assert len(mock.calls("pages.create")) > 30


@pytest.mark.anyio
async def test_the_asynchronous_client_has_the_same_mock(mock: Mock) -> None:
    async with mock.async_http_client() as http_client:
        notion = AsyncNotion("secret", http_client=http_client, max_retries=0, strict=True)
        page = await notion.pages.create(parent={"page_id": PARENT})
        await notion.blocks.children.append(
            page.id, children=[{"divider": {}}, {"divider": {}}, {"divider": {}}]
        )
        found = [block async for block in notion.blocks.children.list(page.id)]
        assert kinds(found) == ["divider"] * 3
        trashed = await notion.pages.update(page.id, in_trash=True)
        assert wire(trashed)["in_trash"] is True


def test_ids_in_bodies_are_looked_up_by_a_mock_that_is_told_to() -> None:
    mock = Mock(check_ids=True)
    with mock.http_client() as http_client:
        notion = Notion("secret", http_client=http_client, max_retries=0)
        with pytest.raises(errors.ObjectNotFoundError, match=PARENT):
            new_page(notion)
        mock.add("pages", {"id": PARENT})
        assert notion.pages.retrieve(new_page(notion).id)


def test_a_session_is_streamed_from_its_beginning_to_its_end(notion: Notion, mock: Mock) -> None:
    with notion.sessions.stream(message="Hello") as stream:
        events = [wire(event) for event in stream]
    assert [event["type"] for event in events] == [
        "session.snapshot",
        "event.provisional",
        "event.committed",
        "stream.timeout",
        "stream.error",
        "stream.end",
    ]
    (session,) = mock.objects("sessions")
    assert (events[0]["session"]["id"], events[-1]["session_id"]) == (session["id"], session["id"])


def test_the_query_of_a_view_goes_on_with_another_operation(notion: Notion, mock: Mock) -> None:
    source = str(mock.add("data_sources")["id"])
    rows = [
        mock.add("pages", {"parent": {"type": "data_source_id", "data_source_id": source}})["id"]
        for _ in range(5)
    ]
    new_page(notion, "elsewhere")
    database = str(mock.add("databases")["id"])
    view = notion.views.create(
        data_source_id=source, name="All", type="table", database_id=database
    )
    found = notion.views.queries.create(str(wire(view)["id"]))
    assert [row.id for row in found] == rows
    assert len(mock.calls("views.queries.results")) == 2
