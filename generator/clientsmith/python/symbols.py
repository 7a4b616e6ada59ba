"""How a person writes what has a name, and what is meant by it.

In: names by their ids, and what somebody wrote: `Page`, `Page.parent`, `pages.create`,
`pages.create.parent`, `notion_typed.types.Page`, `#/components/schemas/page`, or an id as the lock
has it. Out: the ids that are meant, or those that are spelled most like it. What is done with them
is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches
from typing import Final

from clientsmith.python.namelock import NameId, NameKind

_OWNED: Final = {
    NameKind.FIELD: NameKind.TYPE,
    NameKind.ARGUMENT: NameKind.METHOD,
}
_ALIKE: Final = 0.6
_LOWEST: Final = 0.5
_MOST: Final = 5
_ROOMS: Final = ("types", "params", "errors", "resources", "client")


def spell(names: Mapping[NameId, str]) -> Mapping[NameId, str]:
    """For each id what a person calls it, with what it is a part of in front."""
    spelled: dict[NameId, str] = {}
    for key, name in names.items():
        owner = _OWNED.get(key.kind)
        if owner is not None:
            spelled[key] = f"{names.get(NameId(owner, key.owner), '?')}.{name}"
        elif key.kind is NameKind.RESOURCE:
            spelled[key] = ".".join((*key.owner.split(".")[:-1], name))
        else:
            spelled[key] = name
    return spelled


def find_symbols(
    names: Mapping[NameId, str], text: str, outer: Iterable[str] = ()
) -> tuple[NameId, ...]:
    """The ids that a text means; `outer` are names that may stand in front, such as the package's."""
    if text.startswith("#"):
        exact = [key for key in names if pointer_of(key) == text and not key.member]
        return tuple(sorted(exact))
    by_id = [key for key in names if text in (str(key), str(key).partition(" ")[2])]
    if by_id:
        return tuple(sorted(by_id))
    wanted = {text, _plain(text, outer)}
    found = [key for key, spelled in spell(names).items() if spelled in wanted]
    return tuple(sorted(found))


def find_closest(names: Mapping[NameId, str], text: str, outer: Iterable[str] = ()) -> list[str]:
    """What exists and is spelled most like a text, each once, the closest first."""
    if text.startswith("#"):
        return get_close_matches(text, sorted({*map(pointer_of, names)} - {""}), 3, 0.5)
    plain = _plain(text, outer).casefold()
    owner, dot, member = plain.rpartition(".")
    near: dict[str, float] = {}
    for spelled in sorted({*spell(names).values(), *outer}):
        folded = spelled.casefold()
        above, _, last = folded.rpartition(".")
        whole, part = _likeness(plain, folded), _likeness(member, last)
        if dot:  # what it is a part of may be right
            near[spelled] = max(whole, 0.2 + part if above == owner else 0)
        else:
            near[spelled] = max(whole, 0.95 * part)
    likely = sorted(
        (each for each in near if near[each] >= _ALIKE),
        key=lambda each: (-near[each], -SequenceMatcher(None, each, text).ratio()),
    )
    return likely[:1] if likely and near[likely[0]] == 1 else likely[:_MOST]


def _likeness(one: str, other: str) -> float:
    """How alike two texts are: 1 for the same, 0 as soon as they are not alike enough."""
    matcher = SequenceMatcher(None, other, one)
    enough = matcher.real_quick_ratio() >= _LOWEST and matcher.quick_ratio() >= _LOWEST
    return matcher.ratio() if enough else 0


def pointer_of(key: NameId) -> str:
    """The place of the document that an id is for; empty when there is none in it."""
    owner = key.owner
    for role in ("output:", "input:"):
        owner = owner.removeprefix(role)
    return owner if owner.startswith("#") else ""


def _plain(text: str, outer: Iterable[str]) -> str:
    """The text without the package, the client or a module in front of it."""
    parts = text.split(".")
    left = {*outer, *_ROOMS}
    while len(parts) > 1 and parts[0] in left:
        parts = parts[1:]
    return ".".join(parts)
