"""Tests of `client.file_uploads`."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server, plain

from notion_typed import AsyncNotion, Notion, errors

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_file_uploads_complete(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_complete"]
    server.answer(200, answer, "application/json")
    result = client.file_uploads.complete("file upload id")
    server.expect(
        "POST",
        "/v1/file_uploads/file%20upload%20id/complete",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_complete_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_complete"]
    server.answer(200, answer, "application/json")
    result = await async_client.file_uploads.complete("file upload id")
    server.expect(
        "POST",
        "/v1/file_uploads/file%20upload%20id/complete",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_complete_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["file_uploads_complete_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.complete("file upload id")
    assert caught.value.status == 400


def test_file_uploads_create(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_create"]
    server.answer(200, answer, "application/json")
    result = client.file_uploads.create(
        mode="single_part",
        filename="filename",
        content_type="content type",
        number_of_parts=1,
        external_url="external url",
    )
    server.expect(
        "POST",
        "/v1/file_uploads",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "mode": "single_part",
            "filename": "filename",
            "content_type": "content type",
            "number_of_parts": 1,
            "external_url": "external url",
        },
    )
    assert plain(result) == answer


async def test_file_uploads_create_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_create"]
    server.answer(200, answer, "application/json")
    result = await async_client.file_uploads.create(
        mode="single_part",
        filename="filename",
        content_type="content type",
        number_of_parts=1,
        external_url="external url",
    )
    server.expect(
        "POST",
        "/v1/file_uploads",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        json={
            "mode": "single_part",
            "filename": "filename",
            "content_type": "content type",
            "number_of_parts": 1,
            "external_url": "external url",
        },
    )
    assert plain(result) == answer


def test_file_uploads_create_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["file_uploads_create_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.create(
            mode="single_part",
            filename="filename",
            content_type="content type",
            number_of_parts=1,
            external_url="external url",
        )
    assert caught.value.status == 400


def test_file_uploads_list(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_list"]
    server.answer(200, answer, "application/json")
    result = client.file_uploads.list(status="pending", start_cursor="start cursor", page_size=1)
    server.expect(
        "GET",
        "/v1/file_uploads",
        query=[["status", "pending"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_list_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_list"]
    server.answer(200, answer, "application/json")
    result = await async_client.file_uploads.list(
        status="pending",
        start_cursor="start cursor",
        page_size=1,
    )
    server.expect(
        "GET",
        "/v1/file_uploads",
        query=[["status", "pending"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_list_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["file_uploads_list_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.list(status="pending", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_file_uploads_retrieve(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_retrieve"]
    server.answer(200, answer, "application/json")
    result = client.file_uploads.retrieve("file upload id")
    server.expect(
        "GET",
        "/v1/file_uploads/file%20upload%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_retrieve_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_retrieve"]
    server.answer(200, answer, "application/json")
    result = await async_client.file_uploads.retrieve("file upload id")
    server.expect(
        "GET",
        "/v1/file_uploads/file%20upload%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_retrieve_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["file_uploads_retrieve_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.retrieve("file upload id")
    assert caught.value.status == 400


def test_file_uploads_send(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_send"]
    server.answer(200, answer, "application/json")
    result = client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    server.expect(
        "POST",
        "/v1/file_uploads/file%20upload%20id/send",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        parts={"file": "binary", "part_number": "1"},
    )
    assert plain(result) == answer


async def test_file_uploads_send_async(
    server: Server,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_send"]
    server.answer(200, answer, "application/json")
    result = await async_client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    server.expect(
        "POST",
        "/v1/file_uploads/file%20upload%20id/send",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        parts={"file": "binary", "part_number": "1"},
    )
    assert plain(result) == answer


def test_file_uploads_send_raises_the_documented_error(
    server: Server,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    server.answer(400, examples["file_uploads_send_error"])
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    assert caught.value.status == 400
