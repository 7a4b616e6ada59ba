"""The index of the how-tos: each page of the folder by its title, with its first paragraph.

In: the folder docs/how-to and the navigation of the site. Out: Markdown, in the order of the
navigation; pages that it does not name come last, by their file names.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

_SITE = Path(__file__).parents[2] / "zensical.toml"
_INDEX = "index.md"

_HEAD = """\
# How-tos

Each of these pages answers one question. For a first walk through everything, take the [tutorial](../tutorial.md).

"""


def howtos_page(folder: Path) -> str:
    """The page, as Markdown."""
    order = [path.removeprefix("how-to/") for path in navigation() if path.startswith("how-to/")]
    names = sorted(path.name for path in folder.glob("*.md") if path.name != _INDEX)
    known = {name: at for at, name in enumerate(order)}
    names.sort(key=lambda name: known.get(name, len(known)))
    entries = (_entry(folder / name) for name in names)
    return _HEAD + "\n".join(entries) + "\n"


def navigation(site: Path = _SITE) -> tuple[str, ...]:
    """The pages that the navigation of the site names, in its order."""
    return tuple(_paths(tomllib.loads(site.read_text(encoding="utf-8"))["project"]["nav"]))


def _paths(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for each in value:  # pyright: ignore[reportUnknownVariableType]
                yield from _paths(each)  # pyright: ignore[reportUnknownArgumentType]
        case dict():
            for each in value.values():  # pyright: ignore[reportUnknownVariableType]
                yield from _paths(each)  # pyright: ignore[reportUnknownArgumentType]
        case _:
            pass


def _entry(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    paragraph = re.search(r"^# .+\n\n((?:[^\n#`|].*\n)+)", text, re.MULTILINE)
    first = " ".join(paragraph[1].split()) if paragraph else ""
    sentence = re.split(r"(?<=[.?!]) (?=[A-Z`])", first)[0].rstrip(":")
    named = title[1] if title else path.stem
    return (
        f"- [{named}]({path.name}): {_unlinked(sentence)}"
        if sentence
        else f"- [{named}]({path.name})"
    )


def _unlinked(text: str) -> str:
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
