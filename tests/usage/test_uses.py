"""The uses that type checkers accept do what they say, against a server that plays the API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import notion_uses
import pytest
from checkers import PACKAGE
from playing_server import PlayingServer

from notion_typed import AsyncNotion, Notion, types


@pytest.fixture(scope="module")
def playing() -> Iterator[PlayingServer]:
    with PlayingServer(PACKAGE) as server:
        yield server


@pytest.fixture
def notion(playing: PlayingServer) -> Iterator[Notion]:
    with Notion("secret", base_url=playing.url, strict=True) as client:
        yield client
    assert playing.missed == []


def test_pages_are_written_and_read(notion: Notion) -> None:
    assert notion_uses.create_a_task(notion, "data-source-id")
    assert notion_uses.describe_a_page(notion, "page-id")
    notion_uses.change_a_page(notion, "page-id", None, lock=None)
    notion_uses.change_a_page(notion, "page-id", "🚀", lock=True)
    assert notion_uses.what_is_not_declared(notion, "page-id") is None
    assert notion_uses.read_one_property(notion, "page-id", "a%3Ab")
    assert notion_uses.read_if_there(notion, "page-id") is not None


def test_rows_and_blocks_are_walked(notion: Notion) -> None:
    assert all(isinstance(row, types.Page) for row in notion_uses.open_tasks(notion, "id"))
    assert next(notion_uses.outline(notion, "block-id"))
    assert notion_uses.pictures(notion, "block-id") == ["emoji"]
    assert len(notion_uses.append_blocks(notion, "page-id", ["one", "two"])) == 1
    assert notion_uses.list_views(notion, "database-id")


def test_comments_files_and_users_are_reached(notion: Notion, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("notes", encoding="utf-8")
    assert notion_uses.attach_a_file(notion, "page-id", path)
    assert notion_uses.discuss(notion, "page-id")
    assert notion_uses.who_am_i(notion)


def test_a_code_becomes_tokens(playing: PlayingServer) -> None:
    access, _ = notion_uses.sign_in("client-id", "client-secret", "code", playing.url)
    assert access
    assert playing.missed == []


@pytest.mark.anyio
async def test_a_search_is_walked_asynchronously(playing: PlayingServer) -> None:
    async with AsyncNotion("secret", base_url=playing.url, strict=True) as notion:
        assert await notion_uses.titles(notion, "words") is not None
    assert playing.missed == []


def test_a_client_is_configured(playing: PlayingServer) -> None:
    called: list[bool] = []
    settings = {"token": "secret", "base_url": playing.url}
    with notion_uses.make_client(settings, lambda: called.append(True)) as notion:
        assert notion.users.me()
    assert called == [True]
