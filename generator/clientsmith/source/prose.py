"""Texts that people read and that decide nothing: descriptions and summaries.

In: the node of such a text. Out: a `str` that knows where it came from. What it says has no part in
what a document means, so that a run may go by what the last one has understood when only such texts
are otherwise (`recall`); that nothing looks into one before views are made is held by a test. Which
texts are prose is decided where they are read (`openapi`) and where they stand (`recall/outline`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from clientsmith.source.node import Scalar


class Prose(str):
    """A text with what it was made from: its node, or all nodes and other texts that say it."""

    __slots__ = ("parts",)

    parts: tuple[Scalar | str, ...]

    def __new__(cls, text: str, *parts: Scalar | str) -> Self:
        """A text that was made from some parts."""
        prose = super().__new__(cls, text)
        prose.parts = parts
        return prose


def common_text(texts: Iterable[str]) -> str:
    """What all say that say something; empty when they say several things."""
    said = [text for text in texts if text]
    if len(said) < 2:
        return said[0] if said else ""
    parts = [part for text in said for part in (text.parts if isinstance(text, Prose) else (text,))]
    common = said[0] if len(set(said)) == 1 else ""
    return Prose(common, *parts) if any(isinstance(text, Prose) for text in said) else common
