"""Wrong uses of the package `notion_typed`: type checkers complain once about each marked line.

"error" in a comment marks what both checkers see. Nobody runs this file.
"""

from __future__ import annotations

from notion_typed import AsyncNotion, Notion, ObjectNotFoundError, RateLimitError, params, types


def arguments(notion: Notion) -> None:
    notion.pages.retrieve()  # error
    notion.pages.retrieve(42)  # error
    notion.pages.retrieve(None)  # error
    notion.pages.retrieve("id", ["title"])  # error
    notion.pages.retrieve("id", page="x")  # error
    notion.pages.retrieve("id", filter_properties=[1])  # error
    notion.pages.move("id")  # error
    notion.pages.retreive("id")  # error
    notion.page.retrieve("id")  # error
    notion.blocks.children.append("id")  # error
    notion.blocks.children.append("id", [])  # error
    notion.data_sources.query(data_source="id")  # error
    notion.data_sources.query("id", page_size="10")  # error
    notion.data_sources.query("id", start_cursor=5)  # error
    notion.data_sources.query("id", result_type="rows")  # error
    notion.pages.update("id", in_trash=None)  # error
    notion.pages.update("id", in_trash="yes")  # error
    notion.pages.update("id", title="New title")  # error
    notion.comments.list()  # error
    notion.users.retrieve(user_id=b"id")  # error
    notion.file_uploads.create(mode="resumable")  # error
    notion.file_uploads.send("id", file="a path as text")  # error


def bodies(notion: Notion) -> None:
    notion.pages.create(parent={"page": "id"})  # error
    notion.pages.create(parent="id")  # error
    notion.pages.create(parent={"type": "workspace", "workspace": False})  # error
    notion.pages.create(properties={"Name": {"titel": []}})  # error
    notion.pages.create(properties={"Due": {"date": "2026-03-11"}})  # error
    notion.pages.create(properties={"Done": {"checkbox": None}})  # error
    notion.pages.create(properties={"Name": "Title"})  # error
    notion.pages.create(children=[{"paragraf": {"rich_text": []}}])  # error
    notion.pages.create(children=[{"paragraph": {"rich_text": [], "bold": True}}])  # error
    notion.pages.create(children={"paragraph": {"rich_text": []}})  # error
    notion.pages.create(icon={"emoji": None})  # error
    notion.pages.create(template={"type": "template_id"})  # error
    notion.blocks.update("id", to_do={"checked": "yes"})  # error
    notion.data_sources.query("id", sorts=[{"property": "Due", "direction": "up"}])  # error
    notion.data_sources.query("id", sorts={"property": "Due", "direction": "ascending"})  # error
    notion.data_sources.query("id", filter={"property": "N", "number": {"is_like": 1}})  # error
    notion.data_sources.query("id", filter={"or": {"property": "N", "url": {}}})  # error
    block: params.ParagraphBlockParam = {"paragraph": {"rich_text": [{"text": "plain"}]}}  # error
    notion.blocks.children.append("id", children=[block], position={"type": "middle"})  # error


def overloads(notion: Notion) -> None:
    notion.comments.create(markdown="To whom?")  # error
    notion.comments.create(discussion_id="id")  # error
    notion.comments.create(discussion_id="id", parent={"page_id": "id"}, markdown="Both")  # error
    notion.oauth.token(grant_type="authorization_code", refresh_token="t")  # error
    notion.oauth.token(grant_type="password", code="c")  # error
    notion.pages.update_markdown("id", type="replace_content", update_content={})  # error


def options(notion: Notion) -> None:
    notion.users.me(timeout="10s")  # error
    notion.users.me(max_retries=1.5)  # error
    notion.users.me(retries=1)  # error
    notion.users.me(extra_headers={"X-Trace": 7})  # error
    notion.users.me(extra_query=[("a", "b")])  # error
    Notion("token", "2026-03-11")  # error
    Notion(token="secret")  # error
    Notion(timeout="never")  # error
    Notion(max_retries=None)  # error
    Notion(default_headers={"X-Team": 7})  # error
    Notion(strict="yes")  # error


def results(notion: Notion, page: types.Page, block: types.Block) -> None:
    notion.pages.retrieve("id").properties  # error
    page.propertys  # error
    page.properties["Name"].title  # error
    page.created_time.lower()  # error
    page.icon.type  # error
    block.paragraph  # error
    if block.type == "paragraf":  # error
        return
    if block.type == "paragraph":
        block.heading_1  # error
        len(block.paragraph)  # error
    for user in notion.users.list():
        user.person  # error
    notion.data_sources.query("id")["results"]  # error


async def awaiting(notion: AsyncNotion) -> None:
    notion.pages.retrieve("id").id  # error
    for page in notion.data_sources.query("id"):  # error
        del page
    async for page in notion.pages.retrieve("id"):  # error
        del page
    with notion:  # error
        pass


def failures(error: ObjectNotFoundError, limit: RateLimitError) -> None:
    error.status.lower()  # error
    error.reason  # error
    print(limit.retry_after + 1)  # error
