"""The package and its mock: what is created can be found, and every fault is an error of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import pytest
from checks import plain

from notion_typed import AsyncNotion, Notion, errors
from notion_typed.testing import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    Mock,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the API")


@pytest.fixture
def mock() -> Mock:
    return Mock()


@pytest.fixture(params=["in the same process", "as a server"])
def client(mock: Mock, request: pytest.FixtureRequest) -> Iterator[Notion]:
    if request.param == "as a server":
        with mock.serve() as server, connect(server.url) as client:
            yield client
    else:
        with (
            mock.http_client() as http_client,
            Notion(
                auth="test-secret",
                client_id="test-secret",
                client_secret="test-secret",
                base_url="http://mock.invalid",
                max_retries=0,
                http_client=http_client,
            ) as client,
        ):
            yield client


@pytest.fixture
async def async_client(mock: Mock) -> AsyncIterator[AsyncNotion]:
    async with (
        mock.async_http_client() as http_client,
        AsyncNotion(
            auth="test-secret",
            client_id="test-secret",
            client_secret="test-secret",
            base_url="http://mock.invalid",
            max_retries=0,
            http_client=http_client,
        ) as client,
    ):
        yield client


def connect(url: str) -> Notion:
    return Notion(
        auth="test-secret",
        client_id="test-secret",
        client_secret="test-secret",
        base_url=url,
        max_retries=0,
    )


def wire(result: object) -> dict[str, Any]:
    return cast("dict[str, Any]", plain(result))


def test_what_comments_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.comments.create(
            parent={"page_id": "page id", "type": "page_id"},
            rich_text=[{"type": "text", "text": {"content": "content"}}],
            attachments=[{"file_upload_id": "file upload id", "type": "file_upload"}],
            display_name={"type": "integration"},
        ),
    )
    found = wire(client.comments.retrieve(made["id"]))
    assert found == made
    client.comments.delete(made["id"])


def test_what_data_sources_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.data_sources.create(
            parent={"type": "database_id", "database_id": "database id"},
            properties={"key": {"type": "number", "number": {"format": "format"}}},
            title=[{"type": "text", "text": {"content": "content"}}],
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
        ),
    )
    found = wire(client.data_sources.retrieve(made["id"]))
    assert found == made


def test_what_databases_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.databases.create(
            parent={"type": "page_id", "page_id": "page id"},
            title=[{"type": "text", "text": {"content": "content"}}],
            description=[{"type": "text", "text": {"content": "content"}}],
            is_inline=True,
            initial_data_source={
                "properties": {"key": {"type": "number", "number": {"format": "format"}}},
            },
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
        ),
    )
    found = wire(client.databases.retrieve(made["id"]))
    assert found == made


def test_what_file_uploads_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.file_uploads.create(
            mode="single_part",
            filename="filename",
            content_type="content type",
            number_of_parts=1,
            external_url="external url",
        ),
    )
    found = wire(client.file_uploads.retrieve(made["id"]))
    assert found == made
    items = client.file_uploads.list()
    assert made["id"] in [wire(item)["id"] for item in items]


def test_what_pages_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.pages.create(
            parent={"page_id": "page id", "type": "page_id"},
            properties={
                "key": {
                    "title": [{"type": "text", "text": {"content": "content"}}],
                    "type": "title",
                },
            },
            icon={"type": "file_upload", "file_upload": {"id": "id"}},
            cover={"type": "file_upload", "file_upload": {"id": "id"}},
            content=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            children=[{"embed": {"url": "url"}, "type": "embed", "object": "block"}],
            markdown="markdown",
            template={"type": "none"},
            position={"type": "after_block", "after_block": {"id": "id"}},
            allow_async=True,
            filter_properties=["filter properties"],
        ),
    )
    found = wire(client.pages.retrieve(made["id"]))
    assert found == made


def test_what_sessions_update_made_is_kept(client: Notion) -> None:
    made = wire(
        client.sessions.update(
            message="message",
            session_id="session id",
            metadata={"key": "metadata"},
            agent_id="agent id",
            attachments=[{"file_upload": {"id": "id"}, "type": "file_upload"}],
            prompt_context="prompt context",
        ),
    )
    found = wire(client.sessions.retrieve(made["id"]))
    assert found["id"] == made["id"]


def test_what_views_create_made_is_kept(client: Notion) -> None:
    made = wire(
        client.views.create(
            data_source_id="data source id",
            name="name",
            type="table",
            database_id="database id",
            view_id="view id",
            filter={
                "or": [{"title": {"equals": "equals"}, "property": "property", "type": "title"}],
            },
            sorts=[{"property": "property", "direction": "ascending"}],
            quick_filters={"key": {"title": {"equals": "equals"}, "type": "title"}},
            create_database={"parent": {"type": "page_id", "page_id": "page id"}},
            configuration={"type": "table"},
            position={"type": "start"},
            placement={"type": "new_row"},
        ),
    )
    found = wire(client.views.retrieve(made["id"]))
    assert found == made
    items = client.views.list()
    assert made["id"] in [wire(item)["id"] for item in items]
    client.views.delete(made["id"])
    items = client.views.list()
    assert made["id"] not in [wire(item)["id"] for item in items]


FAULTS = [
    (RateLimited(), errors.RateLimitError),
    (Failed(500), errors.InternalServerError),
    (Failed(503), errors.ServiceUnavailableError),
    (HtmlPage(520), errors.InternalServerError),
    (Closed(), errors.APIConnectionError),
    (CutBody(), errors.APIConnectionError),
]


@pytest.mark.parametrize(("fault", "error"), FAULTS, ids=repr)
def test_a_fault_becomes_an_error(
    client: Notion,
    mock: Mock,
    fault: Fault,
    error: type[errors.NotionError],
) -> None:
    mock.faults.add(fault, operation="agents.query")
    with pytest.raises(error):
        client.agents.query()
    assert [call.fault for call in mock.calls()] == [fault]


@pytest.mark.anyio
@pytest.mark.parametrize(("fault", "error"), FAULTS, ids=repr)
async def test_a_fault_becomes_the_same_error_of_the_asynchronous_client(
    async_client: AsyncNotion,
    mock: Mock,
    fault: Fault,
    error: type[errors.NotionError],
) -> None:
    mock.faults.add(fault, operation="agents.query")
    with pytest.raises(error):
        await async_client.agents.query()
    assert [call.fault for call in mock.calls()] == [fault]


@pytest.mark.parametrize("fault", [SlowBody(0.05), UnknownVariant(), AdditionalField()], ids=repr)
def test_what_the_document_does_not_know_is_let_pass(
    client: Notion,
    mock: Mock,
    fault: Fault,
) -> None:
    mock.faults.add(fault, operation="agents.query")
    result = client.agents.query()
    assert result is not None


def test_a_call_that_was_refused_is_repeated(
    client: Notion,
    mock: Mock,
) -> None:
    mock.faults.add(RateLimited(retry_after=0), operation="agents.query", calls=1)
    client = client.with_options(max_retries=2)
    result = client.agents.query()
    assert result is not None
    assert [call.status // 100 for call in mock.calls()] == [4, 2]


def test_a_list_that_does_not_end_is_noticed(
    client: Notion,
    mock: Mock,
) -> None:
    mock.faults.add(RepeatedCursor(), operation="agents.query")
    result = client.agents.query()
    with pytest.raises(errors.PaginationError):
        list(result)


def test_other_credentials_are_refused() -> None:
    with Mock(secrets=["another"]).serve() as server, connect(server.url) as client:
        with pytest.raises(errors.AuthenticationError):
            client.agents.query()
