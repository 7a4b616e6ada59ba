"""What the little Notion of the tests refuses: more, deeper or longer than the API takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from notion_answers import TIME

LEVELS = {"column_list": 3}


@dataclass(frozen=True)
class Refused(Exception):  # noqa: N818  # it becomes an answer
    status: int
    code: str
    message: str


def matches(row: dict[str, Any], condition: dict[str, Any] | None, depth: int = 0) -> bool:
    if condition is None:
        return True
    if depth > 2:
        raise Refused(400, "validation_error", "filters may be nested two levels deep")
    for key, combine in (("and", all), ("or", any)):
        if key in condition:
            return combine([matches(row, one, depth + 1) for one in condition[key]])
    if "property" in condition:
        return bool(row["id"].endswith(condition["rich_text"]["ends_with"]))
    return bool(row.get("created_time", TIME) >= condition["created_time"]["on_or_after"])


def check_blocks(blocks: list[dict[str, Any]], depth: int = 0, levels: int = 2) -> int:
    if len(blocks) > 100:
        raise Refused(400, "validation_error", f"{len(blocks)} children")
    if blocks and depth > levels:
        raise Refused(400, "validation_error", "too deep")
    total = 0
    for block in blocks:
        kind = block.get("type") or next(key for key in block if key != "object")
        content = block[kind]
        _check_text(content)
        children = content.get("children", [])
        if kind in ("column_list", "table") and not children:
            raise Refused(400, "validation_error", f"{kind} without children")
        if kind == "column_list" and depth > 0:
            raise Refused(400, "validation_error", "columns within other blocks")
        allowed = LEVELS.get(kind, levels)
        total += 1 + check_blocks(children, depth + 1, allowed)
    return total


def _check_text(content: dict[str, Any]) -> None:
    lists = [content.get("rich_text", []), content.get("caption", []), *content.get("cells", [])]
    for items in lists:
        if len(items) > 100:
            raise Refused(400, "validation_error", f"{len(items)} items of text")
        for item in items:
            text = item.get("text", {}).get("content", "")
            if len(text.encode("utf-16-le")) > 4000:
                raise Refused(400, "validation_error", f"{len(text)} characters")
