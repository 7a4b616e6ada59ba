"""Realistic uses of the package `notion_typed`, as people write them.

Type checkers must not complain about anything in here, and must know each type that is asserted;
`test_uses.py` calls every function, so what is said here is also what happens.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import assert_never, assert_type

from notion_typed import (
    APIConnectionError,
    APIStatusError,
    AsyncNotion,
    Notion,
    NotionError,
    ObjectNotFoundError,
    Omit,
    RateLimitError,
    errors,
    omit,
    params,
    types,
)

log = logging.getLogger(__name__)


def create_a_task(notion: Notion, data_source_id: str) -> str:
    """Create a row with properties of several types, and blocks as its content."""
    children: list[params.BlockParam] = [
        {"type": "heading_2", "heading_2": {"rich_text": [{"text": {"content": "Steps"}}]}},
        {
            "to_do": {
                "rich_text": [
                    {"text": {"content": "Read the draft"}, "annotations": {"bold": True}}
                ],
                "checked": False,
                "color": "blue_background",
            }
        },
        {"code": {"rich_text": [{"text": {"content": "print(42)"}}], "language": "python"}},
        {"divider": {}},
        {"image": {"type": "external", "external": {"url": "https://example.com/a.png"}}},
    ]
    page = notion.pages.create(
        parent={"data_source_id": data_source_id},
        properties={
            "Name": {"title": [{"text": {"content": "Review", "link": None}}]},
            "Due": {"date": {"start": "2026-03-11", "end": None}},
            "Tags": {"multi_select": [{"name": "docs"}, {"name": "urgent", "color": "red"}]},
            "Effort": {"number": 2.5},
            "Done": {"type": "checkbox", "checkbox": False},
            "State": {"status": {"name": "In progress"}},
            "Owner": {"people": [{"id": "user-id"}]},
            "Parent": {"relation": [{"id": "page-id"}]},
            "Site": {"url": None},
        },
        icon={"emoji": "🚀"},
        cover={"external": {"url": "https://example.com/cover.jpg"}},
        children=children,
    )
    assert_type(page, types.Page | types.PartialPage)
    match page:
        case types.Page():
            assert_type(page.public_url, str | None)
            return page.url
        case types.PartialPage():
            return page.id
        case _:
            assert_never(page)


def describe_a_page(notion: Notion, page_id: str) -> dict[str, str]:
    """Retrieve a page, make sure that all of it came, and write out its properties."""
    page = notion.pages.retrieve(page_id, filter_properties=["title", "%3AEdV"])
    if isinstance(page, types.PartialPage):
        raise PermissionError(page.id)
    assert_type(page, types.Page)
    if page.icon is not None and page.icon.type == "emoji":
        assert_type(page.icon.emoji, str)
    if page.parent.type == "data_source_id":
        assert_type(page.parent.data_source_id, str)
    texts: dict[str, str] = {}
    for name, value in page.properties.items():
        assert_type(value.type == "title", bool)
        match value.type:
            case "title":
                texts[name] = plain(value.title)
            case "rich_text":
                texts[name] = plain(value.rich_text)
            case "number":
                assert_type(value.number, int | float | None)
                texts[name] = "" if value.number is None else f"{value.number:g}"
            case "select":
                texts[name] = value.select.name if value.select else ""
            case "multi_select":
                texts[name] = ", ".join(option.name for option in value.multi_select)
            case "date":
                texts[name] = value.date.start if value.date else ""
            case "checkbox":
                assert_type(value.checkbox, bool)
                texts[name] = "yes" if value.checkbox else "no"
            case "people":
                texts[name] = ", ".join(str(someone.to_dict()["id"]) for someone in value.people)
            case "formula":
                if value.formula.type == "string":
                    assert_type(value.formula.string, str | None)
                    texts[name] = value.formula.string or ""
            case "<unknown>":
                # A type of property that Notion has added since; what came is all there.
                assert_type(value.tag, str)
                assert_type(value.to_dict(), dict[str, object])
                texts[name] = f"({value.tag})"
            case _:
                texts[name] = f"({value.type})"
    return texts


def plain(rich_text: list[types.RichText]) -> str:
    """Join rich text: pieces of text, mentions and equations."""
    parts: list[str] = []
    for item in rich_text:
        if item.type == "text":
            assert_type(item.text.content, str)
            address = item.text.link.url if item.text.link else None
            parts.append(f"[{item.plain_text}]({address})" if address else item.plain_text)
        elif item.type == "mention":
            if item.mention.type == "date":
                assert_type(item.mention.date.end, str | None)
            parts.append("@" + item.plain_text)
        elif item.type == "equation":
            assert_type(item.equation.expression, str)
            parts.append(f"${item.equation.expression}$")
        else:
            assert_type(item, types.UnknownRichText)
            parts.append(f"({item.tag})")
    return "".join(parts)


def open_tasks(notion: Notion, data_source_id: str) -> Iterator[types.Page]:
    """Filter and sort the rows of a data source, and walk over all pages of the result."""
    mine: params.PropertyFilterParam = {"property": "Owner", "people": {"contains": "user-id"}}
    rows = notion.data_sources.query(
        data_source_id,
        filter={
            "and": [
                mine,
                {"property": "Done", "checkbox": {"equals": False}},
                {
                    "or": [
                        {"property": "Due", "date": {"on_or_before": "today"}},
                        {"timestamp": "created_time", "created_time": {"past_week": {}}},
                    ]
                },
            ]
        },
        sorts=[
            {"property": "Due", "direction": "ascending"},
            {"timestamp": "last_edited_time", "direction": "descending"},
        ],
        page_size=50,
    )
    assert_type(rows.has_more, bool)
    assert_type(rows.next_cursor, str | None)
    log.info("%d rows come first", len(rows.results))
    for row in rows:
        match row:
            case types.Page():
                yield row
            case types.PartialPage() | types.DataSource() | types.PartialDataSource():
                log.warning("%s cannot be read", row.id)
            case types.UnknownPageOrDataSource():
                log.warning("a new kind of row: %s", row.tag)
            case _:
                assert_never(row)


async def titles(notion: AsyncNotion, words: str) -> list[str]:
    """Search with the asynchronous client; the list is read while it is iterated over."""
    found: list[str] = []
    async for item in notion.search(query=words, filter={"property": "object", "value": "page"}):
        if isinstance(item, types.Page):
            found += [plain(v.title) for v in item.properties.values() if v.type == "title"]
    first = await notion.search(query=words)
    assert_type(first.results[0].object == "page", bool)
    async for page in notion.users.list(page_size=2).pages():
        assert_type(page.results, list[types.User])
    return found


def outline(notion: Notion, block_id: str, depth: int = 0) -> Iterator[str]:
    """Walk a tree of blocks, telling them apart by their classes."""
    for block in notion.blocks.children.list(block_id):
        match block:
            case types.PartialBlock():
                continue
            case types.ParagraphBlock():
                assert_type(block.paragraph.rich_text, list[types.RichText])
                text = plain(block.paragraph.rich_text)
            case types.Heading1Block():
                text = "# " + plain(block.heading_1.rich_text)
            case types.ToDoBlock(to_do=content):
                text = ("[x] " if content.checked else "[ ] ") + plain(content.rich_text)
            case types.ChildPageBlock():
                text = block.child_page.title
            case types.UnknownBlock(tag=tag):
                assert_type(tag, str)
                text = f"({tag})"
            case _:
                text = f"({block.type})"
        yield "  " * depth + text
        if not isinstance(block, types.UnknownBlock) and block.has_children:
            yield from outline(notion, block.id, depth + 1)


def pictures(notion: Notion, block_id: str) -> list[str]:
    """Tell blocks apart by their tags, down to where a file is stored."""
    found: list[str] = []
    for block in notion.blocks.children.list(block_id, page_size=100):
        if isinstance(block, types.PartialBlock):
            continue
        if block.type == "image":
            assert_type(block, types.ImageBlock)
            if block.image.type == "external":
                found.append(block.image.external.url)
            elif block.image.type == "file":
                found.append(f"{block.image.file.url} until {block.image.file.expiry_time:%H:%M}")
        elif block.type == "paragraph" and block.paragraph.icon is not None:
            found.append(block.paragraph.icon.type)
    return found


def append_blocks(notion: Notion, page_id: str, lines: list[str]) -> list[str]:
    """Append paragraphs after a certain block, with options for this call alone."""
    added = notion.blocks.children.append(
        page_id,
        children=[{"paragraph": {"rich_text": [{"text": {"content": line}}]}} for line in lines],
        position={"type": "after_block", "after_block": {"id": "block-id"}},
        timeout=30.0,
        max_retries=0,
        extra_headers={"X-Trace": "7", "User-Agent": omit},
        extra_query={"trace": True},
        extra_body={"experimental": {"dry_run": True}},
    )
    return [block.id for block in added.results if not isinstance(block, types.UnknownBlock)]


def discuss(notion: Notion, page_id: str) -> str:
    """Start a discussion and answer in it; each form of a comment has a signature of its own."""
    started = notion.comments.create(
        parent={"page_id": page_id}, rich_text=[{"text": {"content": "What about this?"}}]
    )
    assert_type(started, types.Comment | types.PartialComment)
    if isinstance(started, types.Comment):
        notion.comments.create(
            discussion_id=started.discussion_id,
            markdown="**Done.**",
            display_name={"type": "custom", "custom": {"name": "The bot"}},
        )
    last = ""
    for comment in notion.comments.list(block_id=page_id):
        assert_type(comment, types.Comment)
        last = plain(comment.rich_text)
    return last


def sign_in(client_id: str, client_secret: str, code: str, base_url: str) -> tuple[str, str | None]:
    """Exchange the code of an authorisation for tokens, and refresh them."""
    with Notion(client_id=client_id, client_secret=client_secret, base_url=base_url) as notion:
        token = notion.oauth.token(
            grant_type="authorization_code", code=code, redirect_uri="https://example.com/back"
        )
        assert_type(token.access_token, str)
        if token.refresh_token is not None:
            token = notion.oauth.token(
                grant_type="refresh_token", refresh_token=token.refresh_token
            )
        if token.owner.type == "user":
            assert_type(token.owner.user.id, str)
        return token.access_token, token.refresh_token


def attach_a_file(notion: Notion, page_id: str, path: Path) -> str:
    """Upload a file and show it on a page."""
    upload = notion.file_uploads.create(filename=path.name, content_type="text/plain")
    assert_type(upload, types.FileUpload)
    notion.file_uploads.send(upload.id, file=path)
    notion.file_uploads.send(upload.id, file=("notes.txt", b"notes", "text/plain"))
    with path.open("rb") as opened:
        sent = notion.file_uploads.send(upload.id, file=opened, part_number=1)
    notion.blocks.children.append(page_id, children=[{"file": {"file_upload": {"id": sent.id}}}])
    return str(sent.status)


def who_am_i(notion: Notion) -> str:
    """Find out in whose name the client acts."""
    me = notion.users.me()
    assert_type(me, types.User)
    match me:
        case types.BotUser():
            assert_type(me.bot, types.BotInfo | types.EmptyObject)
            where = me.bot.workspace_name if isinstance(me.bot, types.BotInfo) else None
            return f"{me.name} in {where}"
        case types.PersonUser():
            assert_type(me.person.email, str | None)
            return me.name or me.id
        case types.UnknownUser():
            return me.tag
        case _:
            assert_never(me)


def read_if_there(notion: Notion, page_id: str) -> str | None:
    """Handle errors by code, by status and by kind."""
    try:
        return notion.pages.retrieve_markdown(page_id, include_transcript=True).markdown
    except ObjectNotFoundError:
        return None
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        raise
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | None)
        assert_type(error.request_id, str | None)
        assert_type(error.headers.get("content-type"), str | None)
        if isinstance(error, errors.ValidationError) or error.status == 400:
            return error.message
        raise
    except APIConnectionError as error:
        assert_type(error.message, str)
        raise
    except NotionError:
        raise


def change_a_page(notion: Notion, page_id: str, icon: str | None, *, lock: bool | None) -> None:
    """`None` takes something away, `omit` leaves it as it is."""
    locked: bool | Omit = omit if lock is None else lock
    notion.pages.update(
        page_id,
        icon=None if icon is None else {"emoji": icon},
        is_locked=locked,
        properties={"Due": {"date": None}, "Site": {"url": None}},
    )
    notion.data_sources.update(page_id, properties={"Old": None, "State": {"name": "Status"}})


def what_is_not_declared(notion: Notion, page_id: str) -> object:
    """Reach what this version has no types for."""
    page = notion.pages.retrieve(page_id)
    extra: dict[str, object] = page.model_extra or {}
    return extra.get("brand_new", page.to_dict().get("brand_new"))


def read_one_property(notion: Notion, page_id: str, property_id: str) -> list[str]:
    """A property comes as one value, or as a list of pieces."""
    found = notion.pages.properties.retrieve(page_id, property_id)
    if found.type == "property_item":
        assert_type(found.next_cursor, str | None)
        assert_type(found.results, list[types.PropertyItem])
        return [item.type for item in found]
    if found.type == "number":
        assert_type(found.number, int | float | None)
    return [found.type]


def list_views(notion: Notion, database_id: str) -> list[str]:
    """Views come as references; each is retrieved to know more."""
    names: list[str] = []
    for reference in notion.views.list(database_id=database_id):
        view = notion.views.retrieve(reference.id)
        if isinstance(view, types.DataSourceView):
            assert_type(view.name, str)
            names.append(view.name)
    return names


def make_client(settings: dict[str, str], on_request: Callable[[], None]) -> Notion:
    """Configure a client."""
    on_request()
    notion = Notion(
        settings["token"],
        base_url=settings.get("base_url"),
        notion_version="2026-03-11",
        timeout=10.0,
        max_retries=5,
        default_headers={"X-Team": "docs"},
        strict=True,
    )
    patient = notion.with_options(timeout=None, max_retries=8)
    assert_type(patient, Notion)
    return patient
