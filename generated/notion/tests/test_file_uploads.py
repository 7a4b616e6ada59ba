"""Tests of `client.file_uploads`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import expect, plain

from notion_typed import AsyncNotion, Notion, errors
from notion_typed.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_file_uploads_complete(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_complete"]
    mock.answer("file_uploads.complete", answer)
    result = client.file_uploads.complete("file upload id")
    expect(
        mock,
        "POST",
        "/v1/file_uploads/file%20upload%20id/complete",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_complete_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_complete"]
    mock.answer("file_uploads.complete", answer)
    result = await async_client.file_uploads.complete("file upload id")
    expect(
        mock,
        "POST",
        "/v1/file_uploads/file%20upload%20id/complete",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_complete_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("file_uploads.complete", examples["file_uploads_complete_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.complete("file upload id")
    assert caught.value.status == 400


def test_file_uploads_create(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_create"]
    mock.answer("file_uploads.create", answer)
    result = client.file_uploads.create(
        mode="single_part",
        filename="filename",
        content_type="content type",
        number_of_parts=1,
        external_url="external url",
    )
    expect(
        mock,
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
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_create"]
    mock.answer("file_uploads.create", answer)
    result = await async_client.file_uploads.create(
        mode="single_part",
        filename="filename",
        content_type="content type",
        number_of_parts=1,
        external_url="external url",
    )
    expect(
        mock,
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("file_uploads.create", examples["file_uploads_create_error"], status=400)
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
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_list"]
    mock.answer("file_uploads.list", answer)
    result = client.file_uploads.list(status="pending", start_cursor="start cursor", page_size=1)
    expect(
        mock,
        "GET",
        "/v1/file_uploads",
        query=[["status", "pending"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_list_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_list"]
    mock.answer("file_uploads.list", answer)
    result = await async_client.file_uploads.list(
        status="pending",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/file_uploads",
        query=[["status", "pending"], ["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_list_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("file_uploads.list", examples["file_uploads_list_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.list(status="pending", start_cursor="start cursor", page_size=1)
    assert caught.value.status == 400


def test_file_uploads_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_retrieve"]
    mock.answer("file_uploads.retrieve", answer)
    result = client.file_uploads.retrieve("file upload id")
    expect(
        mock,
        "GET",
        "/v1/file_uploads/file%20upload%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_file_uploads_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_retrieve"]
    mock.answer("file_uploads.retrieve", answer)
    result = await async_client.file_uploads.retrieve("file upload id")
    expect(
        mock,
        "GET",
        "/v1/file_uploads/file%20upload%20id",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_file_uploads_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("file_uploads.retrieve", examples["file_uploads_retrieve_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.retrieve("file upload id")
    assert caught.value.status == 400


def test_file_uploads_send(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_send"]
    mock.answer("file_uploads.send", answer)
    result = client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    expect(
        mock,
        "POST",
        "/v1/file_uploads/file%20upload%20id/send",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        parts={"file": "binary", "part_number": "1"},
    )
    assert plain(result) == answer


async def test_file_uploads_send_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["file_uploads_send"]
    mock.answer("file_uploads.send", answer)
    result = await async_client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    expect(
        mock,
        "POST",
        "/v1/file_uploads/file%20upload%20id/send",
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
        parts={"file": "binary", "part_number": "1"},
    )
    assert plain(result) == answer


def test_file_uploads_send_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer("file_uploads.send", examples["file_uploads_send_error"], status=400)
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.file_uploads.send("file upload id", file=b"binary", part_number=1)
    assert caught.value.status == 400
