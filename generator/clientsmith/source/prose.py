"""Texts that people read and that decide nothing: descriptions and summaries.

In: the node of such a text. Out: a `str` that knows what it was made from. What it says has no part
in what a document means, so that a run may go by what the last one has understood when only such
texts are otherwise (`recall`). Whoever has to choose between texts before views are made does it
with the functions here, whose choice can be made anew; a test holds all others to it. Which texts
are prose is decided where they are read (`openapi`) and where they stand (`recall/outline`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Self, TypeAlias

from clientsmith.source.node import Scalar

Choice: TypeAlias = "Callable[[Iterable[str]], str]"
"""A function of this module that makes one text of several."""


class Prose(str):
    """A text and what it was made from: its node, or other texts and the choice between them."""

    __slots__ = ("choice", "made_from")

    choice: Choice | None
    made_from: Scalar | tuple[str, ...]

    def __new__(
        cls, text: str, made_from: Scalar | tuple[str, ...], choice: Choice | None = None
    ) -> Self:
        """A text of a node, or one that a choice has made."""
        prose = super().__new__(cls, text)
        prose.made_from, prose.choice = made_from, choice
        return prose


def common_text(texts: Iterable[str]) -> str:
    """What all say that say something; empty when they say several things."""
    kept = _worth_keeping(texts)
    said = {str(text) for text in kept} - {""}
    return _made(said.pop() if len(said) == 1 else "", kept, common_text)


def first_text(texts: Iterable[str]) -> str:
    """The first that says something; empty when none does."""
    kept = _worth_keeping(texts)
    return _made(next((str(text) for text in kept if str(text)), ""), kept, first_text)


def _worth_keeping(texts: Iterable[str]) -> tuple[str, ...]:
    """Without those that never say anything: a choice that is empty now may not be another time."""
    return tuple(text for text in texts if isinstance(text, Prose) or text)


def _made(text: str, kept: tuple[str, ...], choice: Choice) -> str:
    if len(kept) < 2:
        return kept[0] if kept else ""
    return Prose(text, kept, choice) if any(isinstance(it, Prose) for it in kept) else text
