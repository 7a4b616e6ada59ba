"""How each union that is read is decoded, as rules that can be compared.

In: the `Api`, its surface and names. Out: for each union its `Rule`s: a condition and what follows
from it, in words of the package, which stay when the document is arranged anew. What a changed rule
means is decided by `unionlock`; how the report looks by its template.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.api.types import Named, TypeTable, UnionType
from clientsmith.frozen import dataclass
from clientsmith.lower.labels import reason_of
from clientsmith.python.annotations import Annotator
from clientsmith.python.bodies import declared
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import flat
from clientsmith.python.surface import Surface
from clientsmith.python.usage import Role, UseKey, split_key, use_key
from clientsmith.source.node import JsonScalar

FULL_IF: Final = "full if it has"
WHOLE: Final = "full"


@dataclass(frozen=True, slots=True)
class Rule:
    """`when` is a condition, its parts joined by commas; `then` a type, or the kind of a decision.

    Conditions begin with `how` where the rule says how a decision is made, with `else` where it
    says what becomes of a value that no other rule is for.
    """

    when: str
    then: str


@dataclass(frozen=True, slots=True)
class Decoding:
    """A union that is read; `fallback` is the class of variants that the document does not know, or
    empty.
    """

    key: UseKey
    name: str
    rules: tuple[Rule, ...]
    fallback: str
    reason: str


def find_decodings(
    types: TypeTable, surface: Surface, names: SurfaceNames, annotator: Annotator
) -> tuple[Decoding, ...]:
    """The decoding of every union that is read, by the name of the union."""
    found: list[Decoding] = []
    for key in surface.declarations:
        type_id, role = split_key(key)
        decl = types[type_id]
        if isinstance(decl, UnionType) and role is Role.OUTPUT:
            texts = {
                index: _safe(flat(annotator.annotate(variant.type, role).expr))
                for index, variant in enumerate(decl.variants)
            }
            rules = [
                Rule(", ".join(path) or "always", then)
                for path, then in _rules(decl.dispatch, texts)
            ]
            fallback = names.unknown.get(key, "")
            if fallback:
                rules.append(Rule("else", fallback))
            reason = reason_of(decl.dispatch)
            found.append(Decoding(key, names.types[key], tuple(rules), fallback, reason))
    return tuple(sorted(found, key=lambda decoding: decoding.name))


def others_than_unions(
    types: TypeTable, names: Mapping[UseKey, str], decodings: Iterable[Decoding]
) -> Mapping[str, tuple[Rule, ...]]:
    """The names of what is read and is no union; with the rules of a union that it is another name
    of.
    """
    rules = {decoding.key: decoding.rules for decoding in decodings}
    found: dict[str, tuple[Rule, ...]] = {}
    for key, name in names.items():
        type_id, role = split_key(key)
        if role is Role.OUTPUT and key not in rules:
            decl = declared(types, Named(type_id))
            found[name] = () if decl is None else rules.get(use_key(decl.id, role), ())
    return found


def _rules(
    dispatch: Dispatch, texts: Mapping[int, str], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    how = (*above, "how")
    match dispatch:
        case Only(index):
            yield above, texts[index]
        case TagDispatch(name, arms, required):
            yield how, f"tag {_quoted(name)}" + ("" if required else ", or the key named like it")
            for values, below in arms:
                for value in values:
                    yield from _rules(
                        below, texts, (*above, f"{_quoted(name)} is {_quoted(value)}")
                    )
        case RequiredKeyDispatch(arms):
            yield how, "unique required key"
            for key, below in arms:
                yield from _rules(below, texts, (*above, f"has {_quoted(key)}"))
        case JsonKindDispatch(arms):
            yield how, "JSON type"
            for kind, below in arms:
                yield from _rules(below, texts, (*above, f"is {kind}"))
        case SubsetDispatch(full, markers, partial):
            yield how, "full or partial"
            for marker in sorted(markers):
                yield (*above, f"{FULL_IF} {_quoted(marker)}"), WHOLE
            yield from _rules(full, texts, (*above, "full"))
            yield from _rules(partial, texts, (*above, "partial"))
        case InOrder(options):
            yield how, "in order"
            for number, below in enumerate(options, 1):
                yield from _rules(below, texts, (*above, f"try {number:02}"))
        case _:
            assert_never(dispatch)


def _quoted(value: JsonScalar) -> str:
    return _safe(json.dumps(value, ensure_ascii=False))


def _safe(text: str) -> str:
    """The text without what parts a rule in the lock, and on one line."""
    return text.replace("->", "-\\u003e").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
