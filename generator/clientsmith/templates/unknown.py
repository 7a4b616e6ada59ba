"""Blocks of the user's templates that nothing prints, because what they extend has none of the name.

In: a shelf. Out: diagnostics. Only texts are looked at, and only of templates that extend others,
so that each run can ask; everything else is looked for by `lint`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic
from clientsmith.emit.templates import TemplatePack, template_folders
from clientsmith.templates.blocks import find_base, find_blocks
from clientsmith.templates.complaints import Complaint, closest, to_diagnostic
from clientsmith.templates.shelf import Shelf, Template, UnreadableError, read_shelf

_DEEPEST: Final = 20
"""Templates that extend each other; more of them go round in a circle."""


def find_unknown_blocks(shelf: Shelf) -> tuple[Diagnostic, ...]:
    """The blocks of the user's templates that nothing prints."""
    return tuple(
        to_diagnostic(complaint)
        for template in shelf.mine.values()
        for complaint in _unknown_blocks(template, shelf)
    )


def look_for_unknown_blocks(pack: TemplatePack, own: Path | None) -> tuple[Diagnostic, ...]:
    """The same for a pack and the user's folder, if there is one.

    A template that cannot be read is left to whoever renders it.
    """
    if own is None:
        return ()
    try:
        shelf = read_shelf(template_folders(pack, None), own)
    except UnreadableError:
        return ()
    return find_unknown_blocks(shelf)


def blocks_above(template: Template, shelf: Shelf) -> frozenset[str] | None:
    """The blocks of the templates that one extends; None when it extends none that is known."""
    above = tuple(templates_above(template, shelf))
    if not above:
        return None
    return frozenset(block.name for base in above for block in find_blocks(base.text))


def templates_above(template: Template, shelf: Shelf) -> Iterator[Template]:
    """The templates that one extends, the nearest first."""
    base = _base_of(template, shelf)
    for _ in range(_DEEPEST):
        if base is None:
            return
        yield base
        base = _base_of(base, shelf)


def _base_of(template: Template, shelf: Shelf) -> Template | None:
    return shelf.find(shelf.resolve(find_base(template.text), template))


def _unknown_blocks(template: Template, shelf: Shelf) -> Iterator[Complaint]:
    known = blocks_above(template, shelf)
    if known is None:
        return
    for block in find_blocks(template.text):
        if not block.outer and block.name not in known:
            yield Complaint(
                template,
                block.line,
                block.name,
                "template-unknown-block",
                f'"{find_base(template.text)}" has no block "{block.name}"; nothing prints this one',
                closest(block.name, known),
            )
