"""What Notion's document does not say and the mock must know.

In: the mock of `notion_typed.testing`, which calls `prepare` when it is made. Out: uploads that
become `uploaded` once they are sent, the plain text of rich text, and pages that keep their
Markdown. What is *not* decided here: everything that follows from the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ..testing import Call, Mock

__all__ = ["prepare"]


def prepare(mock: Mock) -> None:
    """Teach a mock what only people know of Notion."""
    mock.finish(_write_plain_text)
    mock.on("file_uploads.create", _begin)
    mock.on("file_uploads.send", _receive)
    mock.on("file_uploads.complete", _complete)
    markdown = _Markdown()
    mock.on("pages.create", markdown.write)
    mock.on("pages.update_markdown", markdown.change)
    mock.on("pages.retrieve_markdown", markdown.read)


def _write_plain_text(value: dict[str, Any]) -> None:
    """Rich text repeats its content as plain text, and its link as `href`."""
    text = value.get("text")
    if "plain_text" in value and isinstance(text, dict):
        content = cast("dict[str, Any]", text)
        value["plain_text"] = content.get("content", "")
        link = cast("dict[str, Any]", content.get("link") or {})
        value["href"] = link.get("url")
    for inner in value.values():
        for item in cast("list[object]", inner) if isinstance(inner, list) else [inner]:
            if isinstance(item, dict):
                _write_plain_text(cast("dict[str, Any]", item))


def _begin(call: Call) -> None:
    sent = _sent(call)
    if sent.get("mode") == "multi_part":
        call.change(number_of_parts={"total": sent.get("number_of_parts", 1), "sent": 0})
    elif sent.get("mode") == "external_url":
        call.change(status="uploaded")


def _receive(call: Call) -> None:
    upload = call.stored.value if call.stored is not None else {}
    parts = upload.get("number_of_parts")
    if isinstance(parts, dict):
        done = parts.get("sent")
        call.change(number_of_parts={**parts, "sent": (done if isinstance(done, int) else 0) + 1})
    else:
        file = _sent(call).get("file")
        length = len(file) if isinstance(file, str) else None
        call.change(status="uploaded", content_length=length)


def _complete(call: Call) -> None:
    call.change(status="uploaded")


class _Markdown:
    """The Markdown of pages, by their ids."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def write(self, call: Call) -> None:
        if isinstance(call.body, dict):
            text = _sent(call).get("markdown")
            self._texts[str(call.body.get("id"))] = text if isinstance(text, str) else ""

    def change(self, call: Call) -> None:
        page_id, sent = _page_id(call), _sent(call)
        text = self._texts.get(page_id, "")
        match sent:
            case {"replace_content": {"new_str": str() as new}}:
                text = new
            case {"insert_content": {"content": str() as new}}:
                text = f"{text}\n{new}" if text else new
            case _:
                pass
        self._texts[page_id] = text
        self.read(call)

    def read(self, call: Call) -> None:
        page_id = _page_id(call)
        if page_id in self._texts:
            call.change(
                id=page_id, markdown=self._texts[page_id], truncated=False, unknown_block_ids=[]
            )


def _page_id(call: Call) -> str:
    return call.decoded.path.get("page_id", "") if call.decoded is not None else ""


def _sent(call: Call) -> dict[str, Any]:
    return cast("dict[str, Any]", call.sent) if isinstance(call.sent, dict) else {}
