"""Find what a person means among all that templates receive: a file, a method, a type, a webhook.

In: the planned files of a package, and a word. Out: `Place`s, the best first. A view is found by
what it calls itself (`dotted`, `name`, `event`) wherever it stands; no class of views is known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from difflib import get_close_matches
from typing import Final, cast

from clientsmith.emit.package import File, PlannedFile
from clientsmith.frozen import dataclass
from clientsmith.templates.contract import Contract
from clientsmith.templates.kinds import Kind, Many, View

_WHOLE: Final = "package"
_WORDS: Final = ("dotted", "name", "event")


@dataclass(frozen=True, slots=True)
class Place:
    """Something that a template receives: `path` is how the template of `file` reaches it."""

    file: PlannedFile
    path: str
    value: object
    kind: Kind
    words: tuple[str, ...]
    depth: int


def find_places(files: Iterable[File], word: str, contract: Contract) -> tuple[Place, ...]:
    """Where a word leads: to files by path, else to views by name.

    Those nearest to a file come first, and among them those whose file tells most of the thing.
    """
    roots = [
        place for file in files if isinstance(file, PlannedFile) for place in _roots(file, contract)
    ]
    path = word.strip("/")
    by_path = [r for r in roots if r.file.path == path or r.file.path.endswith(f"/{path}")]
    if by_path:
        return tuple(by_path)
    first = {id(root.value): root for root in reversed(roots)}
    found = [p for root in first.values() for p in _within(root, contract) if word in p.words]

    words = list(contract.each)

    def order(place: Place) -> tuple[int, int, str, str]:
        root = place.path.partition(".")[0]
        return place.depth, words.index(root), place.file.path, place.path

    return tuple(sorted(found, key=order))


def spare_files(
    files: Iterable[File], views: Mapping[str, Sequence[object]], contract: Contract
) -> Iterator[PlannedFile]:
    """A file without a name for each view that no template of the pack receives, but could."""
    planned = [file for file in files if isinstance(file, PlannedFile)]
    asked = {name for file in planned for name in file.context}
    shared = {
        name: value
        for file in planned[:1]
        for name, value in file.context.items()
        if name == _WHOLE or name not in contract.each
    }
    for each in contract.each:
        if each in views and each not in asked:
            yield from (PlannedFile("", "", {each: view, **shared}) for view in views[each])


def closest_words(files: Iterable[File], word: str, contract: Contract) -> tuple[str, ...]:
    """The words that come closest to one that leads nowhere."""
    planned = [file for file in files if isinstance(file, PlannedFile)]
    first = {id(root.value): root for file in planned for root in _roots(file, contract)}
    known = {file.path for file in planned}
    for root in first.values():
        known |= {each for place in _within(root, contract) for each in place.words}
    return tuple(get_close_matches(word, sorted(known), n=4, cutoff=0.5))


def _roots(file: PlannedFile, contract: Contract) -> Iterator[Place]:
    """The view that a file is made from."""
    names = [name for name in file.context if name in contract.each]
    own = [name for name in names if name != _WHOLE] or names
    for name in own:
        value = file.context[name]
        yield Place(file, name, value, View(contract.each[name]), _words(value), 0)


def _within(place: Place, contract: Contract) -> Iterator[Place]:
    """A place and all views in it."""
    yield place
    match place.kind:
        case View(name=name):
            for field in contract.views[name].fields:
                if _holds_views(field.kind):  # other fields may cost something to be made
                    value = getattr(place.value, field.name)
                    path = f"{place.path}.{field.name}"
                    yield from _inside(place, path, value, field.kind, contract)
        case _:
            pass


def _holds_views(kind: Kind) -> bool:
    return isinstance(kind.item if isinstance(kind, Many) else kind, View)


def _inside(
    place: Place, path: str, value: object, kind: Kind, contract: Contract
) -> Iterator[Place]:
    match kind:
        case View():
            inner = Place(place.file, path, value, kind, _words(value), place.depth + 1)
            yield from _within(inner, contract)
        case Many(item=View() as item):
            for at, each in enumerate(cast("tuple[object, ...]", value)):
                inner = Place(
                    place.file, f"{path}[{at}]", each, item, _words(each), place.depth + 1
                )
                yield from _within(inner, contract)
        case _:
            pass


def _words(value: object) -> tuple[str, ...]:
    """What a view calls itself."""
    if not is_dataclass(value):
        return ()
    found = (getattr(value, word, None) for word in _WORDS)
    # Nobody asks for a name as Markdown has to write it.
    return tuple(
        each.replace("\\", "").strip("`") for each in found if isinstance(each, str) and each
    )
