"""Finding ids in links and text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from notion_typed import errors, lib

A, B, C = "a" * 32, "b1" * 16, "c2" * 16
DASHED_A = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
DASHED_B = "b1b1b1b1-b1b1-b1b1-b1b1-b1b1b1b1b1b1"
DASHED_C = "c2c2c2c2-c2c2-c2c2-c2c2-c2c2c2c2c2c2"
ALL = (
    lib.extract_notion_id,
    lib.extract_page_id,
    lib.extract_database_id,
    lib.extract_block_id,
)


@pytest.mark.parametrize("extract", ALL)
@pytest.mark.parametrize(
    "given",
    [
        DASHED_A,
        A,
        A.upper(),
        DASHED_A.upper(),
        f"  {A}\n",
        f"https://www.notion.so/{A}",
        f"https://www.notion.so/workspace/A-page-title-{A}",
        f"https://www.notion.so/workspace/A-page-title-{A.upper()}?pvs=4",
        f"https://workspace.notion.site/A-page-{A}",
        f"https://app.notion.com/p/A-page-{A}/",
        f"https://wiki.example.com/A-page-{A}",
        f"www.notion.so/A-page-{A}",
        f"https://api.notion.com/v1/pages/{DASHED_A}",
        f"https://www.notion.so/{DASHED_A}?pvs=4",
        f"https://www.notion.so/chat?page_id={A}",
        f"https://www.notion.so/chat?x=1&database_id={A}",
        f"https://www.notion.so/workspace/Title-{A}?v={B}",
        f"see {A}, please",
    ],
)
def test_an_id_is_found(extract: Callable[[str], str | None], given: str) -> None:
    assert extract(given) == DASHED_A


@pytest.mark.parametrize("extract", ALL)
@pytest.mark.parametrize(
    "given",
    [
        "",
        "   ",
        "no id",
        "https://www.notion.so/",
        "a" * 31,
        "a" * 33,
        "a" * 64,
        f"https://www.notion.so/Cafe{A}",
        "https://www.notion.so/A-page-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        DASHED_A[:-1],
        "g" + DASHED_A[1:],
    ],
)
def test_what_is_no_id_is_none(extract: Callable[[str], str | None], given: str) -> None:
    assert extract(given) is None


def test_a_page_in_front_of_its_database_is_told_from_it() -> None:
    link = f"https://www.notion.so/workspace/{A}?v={B}&p={C}&pm=s"
    assert lib.extract_page_id(link) == DASHED_C
    assert lib.extract_notion_id(link) == DASHED_C
    assert lib.extract_database_id(link) == DASHED_A


def test_the_query_may_name_the_database() -> None:
    link = f"https://www.notion.so/x/{A}?database_id={B}"
    assert lib.extract_database_id(link) == DASHED_B


def test_a_view_is_neither_page_nor_database() -> None:
    link = f"https://www.notion.so/workspace?v={A}"
    assert lib.extract_notion_id(link) == DASHED_A
    assert lib.extract_page_id(link) is None
    assert lib.extract_database_id(link) is None


@pytest.mark.parametrize("fragment", [B, f"block-{B}", B.upper(), DASHED_B])
def test_the_fragment_names_the_block(fragment: str) -> None:
    link = f"https://www.notion.so/Page-{A}?pvs=4#{fragment}"
    assert lib.extract_block_id(link) == DASHED_B
    assert lib.extract_page_id(link) == DASHED_A
    assert lib.extract_notion_id(link) == DASHED_A


def test_a_block_is_no_page() -> None:
    link = f"https://www.notion.so/Page#{B}"
    assert lib.extract_notion_id(link) == DASHED_B
    assert lib.extract_page_id(link) is None


def test_a_heading_in_the_fragment_leaves_the_page() -> None:
    assert lib.extract_block_id(f"https://www.notion.so/Page-{A}#Introduction") == DASHED_A


def test_an_id_becomes_an_address() -> None:
    assert lib.notion_url(DASHED_A) == f"https://www.notion.so/{A}"
    with pytest.raises(errors.InvalidArgumentError, match="no Notion id"):
        lib.notion_url("nothing")
