"""What a user has copied out of a pack to change it, and what it was like then.

A copy begins with a comment that says where it is from:

    {# ejected from python 1.0: README.md.jinja, block install, sha256 5c1f... #}

and the text as it was lies in `.ejected` of the user's folder, to be committed along with it: what
has changed since, on either side, can be told only from there. In: templates. Out: texts to be
written, or what was found. Nothing is written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from clientsmith.emit.lookup import BASE
from clientsmith.emit.manifest import digest
from clientsmith.frozen import dataclass
from clientsmith.templates.blocks import Block, find_blocks
from clientsmith.templates.shelf import Shelf, Template

FOLDER: Final = ".ejected"
"""Where texts are kept as they were, below the user's folder; no template is looked for there."""

_HEADER: Final = re.compile(
    r"\{# ejected from (?P<pack>\S+) (?P<contract>[\d.]+): (?P<template>\S+?)"
    r"(?:, block (?P<block>\w+))?, sha256 (?P<digest>[0-9a-f]{64}) #\}\n?"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be copied: a template, or a block of it when `block` is not empty."""

    template: str
    block: str = ""

    def __str__(self) -> str:
        return f"{self.template}:{self.block}" if self.block else self.template

    @property
    def kept_at(self) -> str:
        """Where the text is kept as it was, below the user's folder."""
        name = f"{self.template}.{self.block}" if self.block else self.template
        return f"{FOLDER}/{name}"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was made, as its header has it, and the text that has become of it.

    `start` and `stop` are around that text in the user's file; `line` is that of the header.
    """

    wanted: Wanted
    pack: str
    contract: str
    digest: str
    template: Template
    line: int
    start: int
    stop: int

    @property
    def text(self) -> str:
        """What stands there now."""
        return self.template.text[self.start : self.stop]


def read_wanted(text: str) -> Wanted:
    """`TEMPLATE` or `TEMPLATE:BLOCK`, as a command line has it."""
    template, _, block = text.partition(":")
    return Wanted(template.removeprefix(BASE), block)


def text_of(wanted: Wanted, template: Template) -> str | None:
    """The text of a template, or of a block with its tags; None when there is no such block."""
    if not wanted.block:
        return template.text
    block = _block(template.text, wanted.block)
    return None if block is None else template.text[block.start : block.end]


def eject(wanted: Wanted, pack: str, contract: str, shelf: Shelf) -> dict[str, str]:
    """The files to write below the user's folder, by path. A second block joins the first.

    Raises LookupError when the pack has no such template or block, FileExistsError when the user
    has changed it already.
    """
    brought = shelf.brought.get(wanted.template)
    text = None if brought is None else text_of(wanted, brought)
    if text is None:
        raise LookupError(str(wanted))
    header = (
        f"{{# ejected from {pack} {contract}: {wanted.template}"
        f"{f', block {wanted.block}' if wanted.block else ''}, sha256 {digest(text)} #}}\n"
    )
    mine = shelf.mine.get(wanted.template)
    if not wanted.block:
        if mine is not None:
            raise FileExistsError(wanted.template)
        return {wanted.template: header + text, wanted.kept_at: text}
    if mine is not None and _block(mine.text, wanted.block) is not None:
        raise FileExistsError(str(wanted))
    start = f'{{% extends "{BASE}{wanted.template}" %}}\n' if mine is None else mine.text
    gap = "" if start.endswith("\n") else "\n"
    block = text if text.endswith("\n") else text + "\n"
    return {wanted.template: f"{start}{gap}\n{header}{block}", wanted.kept_at: text}


def find_copies(shelf: Shelf) -> Iterator[Copy]:
    """Everything in the user's folder that was copied out of a pack."""
    for template in shelf.mine.values():
        for header in _HEADER.finditer(template.text):
            wanted = Wanted(header["template"], header["block"] or "")
            start, stop = header.end(), len(template.text)
            if wanted.block:
                block = _block(template.text[start:], wanted.block)
                if block is None:
                    continue
                start, stop = start + block.start, start + block.end
            line = template.text.count("\n", 0, header.start()) + 1
            yield Copy(
                wanted,
                header["pack"],
                header["contract"],
                header["digest"],
                template,
                line,
                start,
                stop,
            )


def read_kept(copy: Copy) -> str | None:
    """The text as it was when it was copied; None when it is not there any more as it was."""
    try:
        text = Path(copy.template.folder, copy.wanted.kept_at).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return text if digest(text) == copy.digest else None


def renew(copy: Copy, merged: str, now: str, contract: str) -> dict[str, str]:
    """The files to write when a copy has taken up what the pack has now."""
    text = copy.template.text
    header = next(h for h in _HEADER.finditer(text) if h.end() <= copy.start and _is_of(h, copy))
    said = (
        header[0]
        .replace(copy.digest, digest(now))
        .replace(f"from {copy.pack} {copy.contract}:", f"from {copy.pack} {contract}:")
    )
    between = text[header.end() : copy.start]
    whole = text[: header.start()] + said + between + merged + text[copy.stop :]
    return {copy.template.name: whole, copy.wanted.kept_at: now}


def _is_of(header: re.Match[str], copy: Copy) -> bool:
    return Wanted(header["template"], header["block"] or "") == copy.wanted


def _block(text: str, name: str) -> Block | None:
    return next((block for block in find_blocks(text) if block.name == name), None)
