"""How a person writes what has a name, and what is meant by it.

In: names by their ids, and what somebody wrote: `Page`, `Page.parent`, `pages.create`,
`pages.create.parent`, `notion_typed.types.Page`, `#/components/schemas/page`, or an id as the lock
has it. Out: the ids that are meant, or those that are spelled most like it. What is done with them
is *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from clientsmith.python.namelock import NameId, NameKind

_OWNED: Final = {
    NameKind.FIELD: NameKind.TYPE,
    NameKind.ARGUMENT: NameKind.METHOD,
}
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
    """What exists and is spelled most like a text, the closest first."""
    if text.startswith("#"):
        return get_close_matches(text, {pointer_of(key) for key in names} - {""}, 3, 0.5)
    plain = _plain(text, outer)
    spelled = sorted(set(spell(names).values()))
    folded = {each.casefold(): each for each in spelled}
    if plain.casefold() in folded:
        return [folded[plain.casefold()]]
    owner, dot, member = plain.rpartition(".")
    inside = {each.rpartition(".")[2]: each for each in spelled if each.startswith(owner + dot)}
    near = [inside[each] for each in get_close_matches(member, inside, 3, 0.5)] if dot else []
    return list(dict.fromkeys((*near, *get_close_matches(plain, spelled, 3, 0.6))))[:5]


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
