"""Tests of `client.pages.properties`."""

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


def test_pages_properties_retrieve(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_properties_retrieve"]
    mock.answer("pages.properties.retrieve", answer)
    result = client.pages.properties.retrieve(
        "page id",
        "property id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id/properties/property%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


async def test_pages_properties_retrieve_async(
    mock: Mock,
    async_client: AsyncNotion,
    examples: dict[str, Any],
) -> None:
    answer = examples["pages_properties_retrieve"]
    mock.answer("pages.properties.retrieve", answer)
    result = await async_client.pages.properties.retrieve(
        "page id",
        "property id",
        start_cursor="start cursor",
        page_size=1,
    )
    expect(
        mock,
        "GET",
        "/v1/pages/page%20id/properties/property%20id",
        query=[["start_cursor", "start cursor"], ["page_size", "1"]],
        headers={"Authorization": "Bearer test-secret", "Notion-Version": "2026-03-11"},
    )
    assert plain(result) == answer


def test_pages_properties_retrieve_raises_the_documented_error(
    mock: Mock,
    client: Notion,
    examples: dict[str, Any],
) -> None:
    mock.answer(
        "pages.properties.retrieve",
        examples["pages_properties_retrieve_error"],
        status=400,
    )
    with pytest.raises(errors.InvalidJsonError) as caught:
        client.pages.properties.retrieve(
            "page id",
            "property id",
            start_cursor="start cursor",
            page_size=1,
        )
    assert caught.value.status == 400
