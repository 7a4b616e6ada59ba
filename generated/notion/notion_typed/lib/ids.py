"""Find the id of a page, database or block in what people copy: a link, an id, a line of text.

In: text. Out: the id as the API writes it (lower case, dashes), or ``None``. Rules, the first that
applies wins:

1. The text is an id itself, with dashes or without, in upper or lower case.
2. For blocks: the fragment names it (``#...`` or ``#block-...``).
3. For databases: the query names it (``database_id=``); then comes the path. For everything else
   the query comes first (``p=``, ``page_id=``, ``database_id=``): in a link to a page that is open
   in front of its database, the path leads to the database.
4. The first id in the path.
5. Any id in the text. Pages and databases don't take one that is known to be something else: a
   view (``v=``) or a block (the fragment).

The host does not matter: workspaces have domains of their own. A run of more than 32 hexadecimal
digits is no id. What is *not* decided here: whether the id exists, and of what.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "extract_block_id",
    "extract_database_id",
    "extract_notion_id",
    "extract_page_id",
    "notion_url",
]

_DASHED: Final = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
_ID: Final = rf"(?<![0-9a-f])(?:{_DASHED}|[0-9a-f]{{32}})(?![0-9a-f])"
_ANY: Final = re.compile(_ID, re.ASCII | re.IGNORECASE)
_FRAGMENT: Final = re.compile(rf"(?:block-)?({_ID})", re.ASCII | re.IGNORECASE)
_PAGE_KEYS: Final = ("p", "page_id", "database_id")
_DATABASE_KEYS: Final = ("database_id",)


def extract_notion_id(url_or_id: str) -> str | None:
    """Give the id that a link or text holds, of whatever it is; ``None`` if there is none.

    A view's id (``?v=``) or a block's (``#``) is given if it is the only one.

    Example:
        >>> lib.extract_notion_id("https://www.notion.so/Plan-0F1E2D3C4B5A46978899AABBCCDDEEFF")
        '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
    """
    head, query, fragment = _parts(url_or_id)
    return (
        _whole(url_or_id)
        or _in_query(query, _PAGE_KEYS)
        or _first(head)
        or _first(query)
        or _first(fragment)
    )


def extract_page_id(url_or_id: str) -> str | None:
    """Give the id of the page that a link shows; ``None`` if there is none.

    Example:
        >>> lib.extract_page_id("https://www.notion.so/0f1e2d3c4b5a46978899aabbccddeeff?pvs=4")
        '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
    """
    head, query, _ = _parts(url_or_id)
    return (
        _whole(url_or_id)
        or _in_query(query, _PAGE_KEYS)
        or _first(head)
        or _first(_without_view(query))
    )


def extract_database_id(url_or_id: str) -> str | None:
    """Give the id of the database that a link shows; ``None`` if there is none.

    A page of the database that is open in front of it (``p=``) counts only if nothing else does.

    Example:
        >>> lib.extract_database_id("notion.so/0f1e2d3c4b5a46978899aabbccddeeff?v=" + "ab" * 16)
        '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
    """
    head, query, _ = _parts(url_or_id)
    return (
        _whole(url_or_id)
        or _in_query(query, _DATABASE_KEYS)
        or _first(head)
        or _in_query(query, _PAGE_KEYS)
        or _first(_without_view(query))
    )


def extract_block_id(url_or_id: str) -> str | None:
    """Give the id of the block that a link leads to; ``None`` if there is none.

    A link to a page gives the id of the page, which is that of its outermost block.

    Example:
        >>> lib.extract_block_id("https://www.notion.so/Plan#0f1e2d3c4b5a46978899aabbccddeeff")
        '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
    """
    _, _, fragment = _parts(url_or_id)
    match = _FRAGMENT.match(fragment)
    return _written(match[1]) if match else extract_page_id(url_or_id)


def notion_url(object_id: str) -> str:
    """Give the address that opens a page, database or block, from its id or from another link.

    Raises `InvalidArgumentError` if there is no id in it.

    Example:
        >>> lib.notion_url("0f1e2d3c-4b5a-4697-8899-aabbccddeeff")
        'https://www.notion.so/0f1e2d3c4b5a46978899aabbccddeeff'
    """
    found = extract_notion_id(object_id)
    if found is None:
        from ..errors import InvalidArgumentError

        raise InvalidArgumentError(f"no Notion id in {object_id!r}")
    return "https://www.notion.so/" + found.replace("-", "")


def _parts(text: str) -> tuple[str, str, str]:
    """Take a link apart; of other text everything is path. Nothing is decoded: ids need none."""
    head, _, fragment = text.strip().partition("#")
    path, _, query = head.partition("?")
    return path, query, fragment


def _whole(text: str) -> str | None:
    match = _ANY.fullmatch(text.strip())
    return _written(match[0]) if match else None


def _in_query(query: str, keys: tuple[str, ...]) -> str | None:
    given: dict[str, str] = {}
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        given.setdefault(key.lower(), value)
    for key in keys:
        if found := _whole(given.get(key, "")):
            return found
    return None


def _first(text: str) -> str | None:
    match = _ANY.search(text)
    return _written(match[0]) if match else None


def _without_view(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if not pair.lower().startswith("v="))


def _written(found: str) -> str:
    digits = found.replace("-", "").lower()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
