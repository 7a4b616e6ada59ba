"""The documentation becomes a site: every page is in its navigation, and every link leads somewhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_site import TOP, build, complaints
from reference.howtos import navigation


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What the site is built from, elsewhere."""
    shutil.copytree(TOP / "docs", tmp_path / "docs")
    shutil.copy(TOP / "zensical.toml", tmp_path)
    return tmp_path


def test_the_navigation_names_every_page_and_no_other() -> None:
    pages = {path.relative_to(TOP / "docs").as_posix() for path in TOP.glob("docs/**/*.md")}
    named = navigation()
    assert sorted(named) == sorted(set(named)), "once is enough"
    assert set(named) == pages, "mend the navigation in zensical.toml"


def test_the_site_is_built_and_every_link_leads_somewhere(copy: Path) -> None:
    assert build(copy) == ""
    assert list(complaints(copy / "site")) == []
    assert (copy / "site" / "search.json").stat().st_size > 10_000


def test_a_link_to_a_page_that_is_not_there_stops_the_build(copy: Path) -> None:
    with (copy / "docs" / "index.md").open("a", encoding="utf-8") as page:
        page.write("\n[Nowhere](nowhere.md)\n")
    said = build(copy)
    assert "nowhere.md" in said
    assert "Traceback" not in said


def test_what_the_builder_does_not_see_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<link rel="canonical" href="https://a.example/"><link href="https://a.example/a.css">'
        '<img src="gone.png"><a href="other/#there">a</a><a href="other/#gone">b</a>'
        '<a href="../outside.html">c</a><a href="https://a.example/">d</a>',
        encoding="utf-8",
    )
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "index.html").write_text('<h2 id="there">There</h2>', encoding="utf-8")
    assert sorted(complaints(tmp_path)) == [
        'index.html fetches "https://a.example/a.css" from another host',
        'index.html leads to "../outside.html", which is not there',
        'index.html leads to "gone.png", which is not there',
        'index.html leads to "other/#gone", and there is no such heading',
    ]


def test_a_site_without_pages_is_none(tmp_path: Path) -> None:
    assert list(complaints(tmp_path)) == [f"{tmp_path.name} holds no page"]
