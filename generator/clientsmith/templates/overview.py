"""Which templates there are, what they make, and which of them a user has changed.

In: the shelf, and the pack. Out: an `Overview`. How it looks is *not* decided here (`commands`).
"""

from __future__ import annotations

import re
from typing import Final

from clientsmith.emit.lookup import BASE
from clientsmith.emit.pack import Entry, Pack
from clientsmith.frozen import dataclass
from clientsmith.templates.blocks import find_base, find_blocks
from clientsmith.templates.shelf import Shelf

_MACRO: Final = re.compile(r"\{%[-+]?\s*macro\s+(\w+\s*\([^)]*\))")


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template: the entries that it makes files for (none for a part), its blocks and macros.

    `yours` says what the user's folder does with it: nothing, when it is empty.
    """

    name: str
    entries: tuple[Entry, ...]
    blocks: tuple[str, ...]
    macros: tuple[str, ...]
    yours: str


def overlook(shelf: Shelf, pack: Pack) -> tuple[TemplateInfo, ...]:
    """All templates: those that make files in the order of the pack, then parts by name."""
    order = {e.source: at for at, e in reversed(list(enumerate(pack.entries)))}
    names = sorted(shelf.names, key=lambda name: (order.get(name, len(order)), name))
    return tuple(_inform(name, shelf, pack) for name in names)


def macros_of(text: str) -> tuple[str, ...]:
    """The macros of a template with what they take: `child(child, place)`."""
    return tuple(" ".join(found.split()) for found in _MACRO.findall(text))


def _inform(name: str, shelf: Shelf, pack: Pack) -> TemplateInfo:
    brought, mine = shelf.brought.get(name), shelf.mine.get(name)
    text = next(each.text for each in (brought, mine) if each is not None)
    yours = ""
    if mine is not None:
        blocks = ", ".join(b.name for b in find_blocks(mine.text) if not b.outer)
        base = find_base(mine.text)
        if brought is None:
            yours = "added"
        elif base == f"{BASE}{name}":
            yours = f"extended: {blocks}" if blocks else "extended"
        else:
            yours = "replaced"
    return TemplateInfo(
        name,
        tuple(e for e in pack.entries if e.source == name and e.copies is None),
        tuple(block.name for block in find_blocks(text)),
        macros_of(text),
        yours,
    )
