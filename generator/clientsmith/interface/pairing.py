"""Which names of an old edition are called otherwise in the new one.

In: what has gone and what has come. Out: pairs. A guess is only made when one thing of each side
fits: a rename that nobody made would be worse advice than none. Nothing that exists in both editions
is a candidate.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final, TypeVar

from clientsmith.interface.model import Alias, Class, Constant, Definition, Field, Function, Member

_Key = TypeVar("_Key", bound=Hashable)
_ALIKE: Final = 0.6


def pair_definitions(
    gone: Mapping[str, Definition], come: Mapping[str, Definition]
) -> dict[str, str]:
    """Old paths by new ones: the same kind, with the same content under another name.

    What is named after a class, such as the `PetKind` of a `Pet`, may have been renamed with it; else
    it has stayed.
    """
    pairs: dict[str, str] = {}
    for form in (r"{}", r"\b{}\b"):
        pairs |= _pair(
            {path: _content(path, it, form) for path, it in gone.items() if path not in pairs},
            {
                path: _content(path, it, form)
                for path, it in come.items()
                if path not in {*pairs.values()}
            },
        )
    return pairs


def pair_members(gone: Mapping[str, Member], come: Mapping[str, Member]) -> dict[str, str]:
    """Old names of members by new ones: the same declaration under a name that is alike."""
    pairs = _pair(
        {name: (_said(it), isinstance(it, Field)) for name, it in gone.items()},
        {name: (_said(it), isinstance(it, Field)) for name, it in come.items()},
    )
    return {old: new for old, new in pairs.items() if similar(old, new) or _says_much(gone[old])}


def similar(one: str, other: str) -> bool:
    """Whether two names look as if one came from the other."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _pair(gone: Mapping[str, _Key], come: Mapping[str, _Key]) -> dict[str, str]:
    before, after = _by_key(gone), _by_key(come)
    pairs: dict[str, str] = {}
    for key, olds in before.items():
        news = after.get(key, [])
        if len(olds) == len(news) == 1:
            pairs[olds[0]] = news[0]
    return pairs


def _by_key(names: Mapping[str, _Key]) -> dict[_Key, list[str]]:
    found: dict[_Key, list[str]] = {}
    for name, key in names.items():
        found.setdefault(key, []).append(name)
    return found


def _content(path: str, it: Definition, form: str) -> Hashable:
    """What a definition says, its own name in this form left out; unique when it says nothing."""
    match it:
        case Class(members=members, bases=bases) if members:
            own = re.compile(form.format(re.escape(path.rpartition(".")[2])))
            said = tuple((key, own.sub("", str(member))) for key, member in members.items())
            return (path.rpartition(".")[0], bases, said)
        case Function() if _says_much(it):
            return (path.rpartition(".")[0], it)
        case Alias(target=target) if "[" in target or "|" in target:
            return (path.rpartition(".")[0], target)
        case Class() | Function() | Alias() | Constant():
            return path


def _said(it: Member) -> Member:
    return replace(it, deprecated="")


def _says_much(it: Definition | Member) -> bool:
    """Whether a declaration is unlikely to be met twice by chance."""
    match it:
        case Function(signatures=signatures):
            names = {
                parameter.name for signature in signatures for parameter in signature.parameters
            }
            return len(names) > 2
        case _:
            return False
