"""Where the blocks of a template stand in its text, to the character.

In: the text of a template. Out: `Block`s. Jinja tells only the line of a block and drops what its
tags are written like; who copies a block, or compares one with another, needs the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from clientsmith.frozen import dataclass

_TAG: Final = re.compile(
    r"\{#.*?#\}"
    r"|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}"
    r"|\{%[-+]?\s*(?:(?P<block>block\s+(?P<name>\w+))|(?P<end>endblock\b)"
    r"|extends\s*(?:\"(?P<base>[^\"]*)\"|'(?P<other>[^']*)')).*?%\}",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block: `start` and `end` are around its tags, `begin` and `stop` around what it holds.

    `start` is at the beginning of the line of its tag and `end` behind the line break, as far as
    the lines hold nothing else. `outer` is the name of the block that it stands in, or empty.
    """

    name: str
    outer: str
    line: int
    start: int
    begin: int
    stop: int
    end: int


def find_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a template by place, outer ones before those in them.

    Tags that do not fit together end what is found: Jinja says better what is wrong with them.
    """
    return tuple(sorted(_find(text), key=lambda block: block.start))


def find_base(text: str) -> str:
    """The template that a text extends, when that is named; empty otherwise."""
    found = (tag["base"] or tag["other"] for tag in _TAG.finditer(text))
    return next((name for name in found if name), "")


def _find(text: str) -> Iterator[Block]:
    open_tags: list[re.Match[str]] = []
    for tag in _TAG.finditer(text):
        if tag["block"]:
            open_tags.append(tag)
        elif tag["end"]:
            if not open_tags:
                return
            first = open_tags.pop()
            yield Block(
                first["name"],
                open_tags[-1]["name"] if open_tags else "",
                text.count("\n", 0, first.start()) + 1,
                _line_start(text, first.start()),
                _behind_break(text, first.end()),
                _line_start(text, tag.start()),
                _behind_break(text, tag.end()),
            )


def _line_start(text: str, place: int) -> int:
    """The beginning of the line of a place, if there is nothing but spaces before it."""
    start = text.rfind("\n", 0, place) + 1
    return place if text[start:place].strip() else start


def _behind_break(text: str, place: int) -> int:
    """Behind the line break that follows a place at once."""
    return place + 1 if text.startswith("\n", place) else place
