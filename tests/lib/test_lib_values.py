"""Type guards, builders of blocks, text and properties, and what importing them costs."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from checkers import CHECKERS, check
from either_client import TOP
from scripted_server import ScriptedServer, reply
from wire import page, text

from notion_typed import Notion, errors, lib, types
from notion_typed.lib import blocks, properties, rich_text

PARTIAL = {
    "page": types.PartialPage(object="page", id="x"),
    "block": types.PartialBlock(object="block", id="x"),
    "user": types.PartialUser(object="user", id="x"),
    "comment": types.PartialComment(object="comment", id="x"),
}


def built(kind: Any, **values: object) -> Any:
    """An object of a type, of which only the type matters."""
    return kind.model_construct(**values)


@pytest.mark.parametrize(
    ("guard", "full", "partial"),
    [
        (lib.is_full_page, types.Page, types.PartialPage),
        (lib.is_full_block, types.ToDoBlock, types.PartialBlock),
        (lib.is_full_block, types.UnknownBlock, types.PartialBlock),
        (lib.is_full_database, types.Database, types.PartialDatabase),
        (lib.is_full_data_source, types.DataSource, types.PartialDataSource),
        (lib.is_full_page_or_data_source, types.Page, types.PartialPage),
        (lib.is_full_page_or_data_source, types.DataSource, types.PartialDataSource),
        (lib.is_full_comment, types.Comment, types.PartialComment),
        (lib.is_full_view, types.DataSourceView, types.PartialDataSourceView),
        (lib.is_full_user, types.PersonUser, types.PartialUser),
        (lib.is_full_user, types.BotUser, types.PartialUser),
        (lib.is_text, types.TextRichText, types.MentionRichText),
        (lib.is_mention, types.MentionRichText, types.EquationRichText),
        (lib.is_equation, types.EquationRichText, types.TextRichText),
    ],
)
def test_full_objects_are_told_from_references(guard: Any, full: Any, partial: Any) -> None:
    assert guard(built(full))
    assert not guard(built(partial))
    assert not guard({"object": "page", "url": "x"})
    if "full" in guard.__name__:
        assert lib.is_full(built(full))
        assert not lib.is_full(built(partial))


def test_a_guard_takes_no_other_kind() -> None:
    assert not lib.is_full_page(built(types.Database))
    assert not lib.is_full_block(built(types.Page))


def test_text_has_a_style_and_a_link() -> None:
    assert lib.text("soon", link="https://example.com", bold=True, color="red") == {
        "type": "text",
        "text": {"content": "soon", "link": {"url": "https://example.com"}},
        "annotations": {"bold": True, "color": "red"},
    }


def test_mentions_and_equations_are_items_of_text() -> None:
    assert rich_text.mention_user("u") == {
        "type": "mention",
        "mention": {"type": "user", "user": {"id": "u"}},
    }
    assert rich_text.mention_date(dt.date(2026, 3, 11))["mention"] == {
        "type": "date",
        "date": {"start": "2026-03-11"},
    }
    assert rich_text.equation("x^2")["equation"] == {"expression": "x^2"}


@pytest.mark.parametrize(
    ("content", "lengths"),
    [
        ("x" * 2000, [2000]),
        ("x" * 2001, [2000, 1]),
        ("🚀" * 1000, [1000]),
        ("🚀" * 1001, [1000, 1]),
        ("x" + "🚀" * 1000, [1000, 1]),
        ("", [0]),
    ],
)
def test_long_text_is_cut_by_what_notion_counts(content: str, lengths: list[int]) -> None:
    items: Any = rich_text.rich(content)
    assert [len(item["text"]["content"]) for item in items] == lengths
    assert "".join(item["text"]["content"] for item in items) == content


def test_blocks_are_what_the_api_takes() -> None:
    assert blocks.paragraph("a ", lib.text("b", bold=True)) == {
        "type": "paragraph",
        "paragraph": {"rich_text": [lib.text("a "), lib.text("b", bold=True)]},
    }
    assert blocks.heading(2, "Steps", children=[]) == {
        "type": "heading_2",
        "heading_2": {"rich_text": [lib.text("Steps")], "is_toggleable": True},
    }
    assert blocks.callout("Mind", icon="⚠️") == {
        "type": "callout",
        "callout": {"rich_text": [lib.text("Mind")], "icon": {"type": "emoji", "emoji": "⚠️"}},
    }
    assert blocks.image("https://example.com/a.png", caption=["A"]) == {
        "type": "image",
        "image": {
            "type": "external",
            "external": {"url": "https://example.com/a.png"},
            "caption": [lib.text("A")],
        },
    }
    upload = built(types.FileUpload, id="upload-1")
    assert blocks.file(upload, name="notes.txt") == {
        "type": "file",
        "file": {
            "type": "file_upload",
            "file_upload": {"id": "upload-1"},
            "name": "notes.txt",
        },
    }


def test_a_table_is_as_wide_as_its_longest_row() -> None:
    table: Any = blocks.table([["a"], ["b", [lib.text("c"), "d"]]], column_header=True)
    assert table["table"]["table_width"] == 2
    cells = [row["table_row"]["cells"] for row in table["table"]["children"]]
    assert [[len(cell) for cell in row] for row in cells] == [[1, 0], [1, 2]]
    with pytest.raises(errors.InvalidArgumentError):
        blocks.table([[]])
    with pytest.raises(errors.InvalidArgumentError):
        blocks.column_list([])


def test_values_are_what_the_api_takes() -> None:
    assert properties.title("Draft") == {"type": "title", "title": [lib.text("Draft")]}
    assert properties.select("High") == {"type": "select", "select": {"name": "High"}}
    assert properties.select(None) == {"type": "select", "select": None}
    assert properties.multi_select("a", "b")["multi_select"] == [{"name": "a"}, {"name": "b"}]
    assert properties.date(dt.date(2026, 3, 11), "2026-03-12") == {
        "type": "date",
        "date": {"start": "2026-03-11", "end": "2026-03-12"},
    }
    assert properties.date(None) == {"type": "date", "date": None}
    assert properties.relation("p")["relation"] == [{"id": "p"}]
    assert properties.number(None)["number"] is None
    assert properties.files("https://example.com/a%20b.pdf")["files"] == [
        {
            "type": "external",
            "external": {"url": "https://example.com/a%20b.pdf"},
            "name": "a b.pdf",
        }
    ]


def test_values_are_read_by_name_or_id() -> None:
    with ScriptedServer() as server, Notion("secret", base_url=server.url) as client:
        server.answers(reply(page()))
        found = client.pages.retrieve("page-1")
    assert lib.is_full_page(found)
    assert lib.page_title(found) == "Review"
    assert lib.property_value(found, "Effort", types.NumberPagePropertyValue).number == 2.5
    assert lib.property_value(found, "a%3Ab") is found.properties["Effort"]
    assert lib.property_value(found, "a:b") is found.properties["Effort"]
    with pytest.raises(errors.InvalidArgumentError, match='no property "Efort"; there is "Effort"'):
        lib.property_value(found, "Efort")
    with pytest.raises(errors.InvalidArgumentError, match='"number", and no DatePageProperty'):
        lib.property_value(found, "Effort", types.DatePagePropertyValue)


def test_values_that_are_not_known_or_fit_no_type_are_no_hindrance() -> None:
    with ScriptedServer() as server, Notion("secret", base_url=server.url) as client:
        strange: dict[str, object] = {"id": "a%3Ab", "type": "hologram", "hologram": {}}
        title = {"id": "title", "type": "title", "title": [text("Hello")]}
        server.answers(reply(page(properties={"Odd": "raw", "New": strange, "Name": title})))
        found = client.pages.retrieve("page-1")
    assert lib.is_full_page(found)
    assert lib.page_title(found) == "Hello"
    assert isinstance(lib.property_value(found, "a:b"), types.UnknownPagePropertyValue)
    for name in ("New", "Odd"):
        with pytest.raises(errors.InvalidArgumentError, match="and no DatePagePropertyValue"):
            lib.property_value(found, name, types.DatePagePropertyValue)
    with pytest.raises(errors.InvalidArgumentError, match='no property "Nothing"'):
        lib.property_value(found, "Nothing")


def test_rich_text_is_read_as_plain_text() -> None:
    with ScriptedServer() as server, Notion("secret", base_url=server.url) as client:
        strange: dict[str, object] = {
            "type": "hologram",
            "plain_text": "!",
            "href": None,
            "hologram": {},
        }
        title = {"id": "title", "type": "title", "title": [text("Hello"), strange]}
        server.answers(reply(page(properties={"Name": title})))
        found = client.pages.retrieve("page-1")
    assert lib.is_full_page(found)
    name = lib.property_value(found, "Name", types.TitlePagePropertyValue)
    assert lib.plain_text(name.title) == "Hello!"


def test_the_address_to_grant_access_at_is_complete() -> None:
    address = urlsplit(
        lib.authorize_url("id", "https://example.com/back?a=b", state="random state")
    )
    assert (address.netloc, address.path) == ("api.notion.com", "/v1/oauth/authorize")
    assert parse_qs(address.query) == {
        "client_id": ["id"],
        "response_type": ["code"],
        "owner": ["user"],
        "redirect_uri": ["https://example.com/back?a=b"],
        "state": ["random state"],
    }


def test_all_names_are_there_and_no_other() -> None:
    for name in lib.__all__:
        assert getattr(lib, name) is not None
    assert sorted(lib.__all__) == dir(lib)
    with pytest.raises(AttributeError):
        getattr(lib, "nothing")  # noqa: B009  # type checkers know that it is not there


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import notion_typed", ("notion_typed.lib", "pydantic", "httpx2", "anyio")),
        ("import notion_typed.lib", ("pydantic", "httpx2", "anyio")),
        ("from notion_typed.lib import extract_page_id", ("pydantic", "httpx2", "anyio")),
        ("from notion_typed.lib import blocks, walk_blocks", ("httpx2", "anyio")),
    ],
)
def test_imports_are_light(statement: str, absent: tuple[str, ...]) -> None:
    code = f"import sys; {statement}; print([name for name in {absent} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(TOP / "generated" / "notion")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_generating_anew_leaves_what_is_written_by_hand(tmp_path: Path) -> None:
    config = TOP / "spec" / "notion" / "clientsmith.yaml"
    command = [sys.executable, "-m", "clientsmith", "generate", str(config), "-o", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    ours = tmp_path / "notion_typed" / "lib" / "walk.py"
    ours.parent.mkdir()
    ours.write_text("by hand\n", encoding="utf-8")
    (tmp_path / "notion_typed" / "errors.py").unlink()
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "notion_typed" / "errors.py").is_file()
    assert ours.read_text(encoding="utf-8") == "by hand\n"


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_narrow_both_branches_of_a_guard(checker: str, tmp_path: Path) -> None:
    found = check(checker, [Path(__file__).with_name("guard_uses.py")], tmp_path)
    assert [str(one) for one in found] == []


def test_there_is_a_guard_for_every_full_and_partial_pair() -> None:
    references = {
        name: value
        for name, value in ((name, getattr(types, name)) for name in dir(types))
        if name.startswith("Partial") and "object" in getattr(value, "model_fields", {})
    }
    assert len(references) == 7
    for name, reference in references.items():
        words = re.sub(r"(?<!^)(?=[A-Z])", "_", name.removeprefix("Partial")).lower()
        guard = getattr(lib, f"is_full_{words.replace('data_source_view', 'view')}")
        assert not guard(built(reference))
        assert not lib.is_full(built(reference))
