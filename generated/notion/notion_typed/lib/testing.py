"""What Notion's document does not say and the mock must know.

In: the mock of `notion_typed.testing`, which calls `prepare` when it is made. Out: uploads that
become `uploaded` once they are sent, and the plain text of rich text. What is *not* decided here:
everything that follows from the document.
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


def _sent(call: Call) -> dict[str, Any]:
    return cast("dict[str, Any]", call.sent) if isinstance(call.sent, dict) else {}
