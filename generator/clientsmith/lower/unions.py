"""How the variants of a union are told apart: an ordered list of small recognisers.

In go the variants of one union as `View`s, out comes a decision tree over their indexes. Each
recogniser looks at the variants that are still possible and returns a `Dispatch`, or None when the
shape is not its own; the order of the list is the policy. What is *not* decided here: which
variants there are (`settle`), and how a target spells a decision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.lower.values import identity
from clientsmith.lower.views import View
from clientsmith.source.node import JsonScalar

Indexes: TypeAlias = tuple[int, ...]
Recogniser: TypeAlias = Callable[[Sequence[View], Indexes], Dispatch | None]

_FAVOURITE_TAGS = ("type", "object", "kind")


def decide(views: Sequence[View], among: Indexes) -> Dispatch:
    """The decision tree for the variants at these indexes."""
    if len(among) == 1:
        return Only(among[0])
    for recognise in RECOGNISERS:
        dispatch = recognise(views, among)
        if dispatch is not None:
            return dispatch
    return InOrder(tuple(Only(index) for index in among))


def decide_by_discriminator(
    views: Sequence[View], property_: str, values: Mapping[int, tuple[JsonScalar, ...]]
) -> Dispatch | None:
    """The tree that a Discriminator Object describes, when each variant has a value for it."""
    if any(not view.is_object for view in views) or len(values) < len(views):
        return None
    arms = _arms(tuple(values.items()))
    everything = tuple(range(len(views)))
    if any(among == everything for _, among in arms):
        return None
    return TagDispatch(property_, tuple((v, decide(views, a)) for v, a in arms), required=True)


def is_decided(dispatch: Dispatch) -> bool:
    """Whether a tree leaves nothing to trying."""
    return not any(isinstance(part, InOrder) for part in walk(dispatch))


def decides_by_order(views: Sequence[View], dispatch: InOrder) -> bool:
    """Whether trying in order is exact: each arm but the last refuses what is not its own."""
    first = dispatch.arms[0]
    if not isinstance(first, Only):
        return True
    ranks = [views[arm.index].scalar_rank for arm in dispatch.arms if isinstance(arm, Only)]
    return None not in ranks and len(set(ranks)) == len(ranks)


def walk(dispatch: Dispatch) -> Iterator[Dispatch]:
    """The tree and all trees in it, from the top."""
    yield dispatch
    match dispatch:
        case Only():
            return
        case TagDispatch(arms=arms) | RequiredKeyDispatch(arms=arms) | JsonKindDispatch(arms=arms):
            for _, below in arms:
                yield from walk(below)
        case SubsetDispatch(full=full, partial=partial):
            yield from walk(full)
            yield from walk(partial)
        case InOrder(arms=trees):
            for tree in trees:
                yield from walk(tree)
        case _:
            assert_never(dispatch)


def anything_last(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A variant that admits any value comes after all others."""
    wide = tuple(index for index in among if views[index].anything)
    if not wide or len(wide) == len(among):
        return None
    narrow = tuple(index for index in among if index not in wide)
    return InOrder((decide(views, narrow), *(Only(index) for index in wide)))


def json_kind(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """Variants of different JSON types."""
    kinds = sorted({kind for index in among for kind in views[index].kinds})
    arms = [(kind, tuple(i for i in among if kind in views[i].kinds)) for kind in kinds]
    if len(arms) < 2 or any(len(group) == len(among) for _, group in arms):
        return None
    return JsonKindDispatch(tuple((kind, decide(views, group)) for kind, group in arms))


def literals_first(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """Scalars of one type: fixed values first, then formats, then the plain type."""
    if any(views[index].scalar_rank is None for index in among):
        return None
    ordered = sorted(among, key=lambda index: (views[index].scalar_rank or 0, index))
    return InOrder(tuple(Only(index) for index in ordered))


def required_tag(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A property that all variants require and that holds a constant in each."""
    return _best(
        _tag(views, among, name, required=True)
        for name in _tag_names(views, among)
        if all(views[index].keys[name].required for index in among)
    )


def optional_tag(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A constant that may be absent, whose value then names a key that only its variants have."""
    return _best(
        _tag(views, among, name, required=False)
        for name in _tag_names(views, among)
        if _values_name_keys(views, among, name)
    )


def unique_key(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """Keys that each one variant requires and no other variant has."""
    arms: list[tuple[str, Only]] = []
    for index in among:
        own = _own_keys(views, (index,), among)
        if not own:
            return None
        arms.append((own[0], Only(index)))
    return RequiredKeyDispatch(tuple(arms))


def group_key(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """Keys that each a group of variants requires and no variant outside the group has."""
    groups = _key_groups(views, among)
    arms: list[tuple[str, Indexes]] = []
    left = set(among)
    for group, key in groups:
        if left.issuperset(group):
            arms.append((key, group))
            left.difference_update(group)
    if left or len(arms) < 2:
        return None
    return RequiredKeyDispatch(
        tuple((key, decide(views, group)) for key, group in sorted(arms, key=lambda arm: arm[1]))
    )


def full_or_partial(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """Variants that require keys which the rest lack, and the rest."""
    return _best(
        SubsetDispatch(
            decide(views, group),
            _own_keys(views, group, among),
            decide(views, tuple(index for index in among if index not in group)),
        )
        for group, _ in _key_groups(views, among)
    )


def loose_tag(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A constant in each variant that need not be there, and nothing else to go by."""
    return _best(_tag(views, among, name, required=False) for name in _tag_names(views, among))


def more_or_fewer_keys(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A variant with keys that no other has; without any of them another one fits as well."""
    for index in among:
        others = tuple(other for other in among if other != index)
        foreign = {key for other in others for key in views[other].keys}
        extra = tuple(sorted(set(views[index].keys) - foreign))
        covers = all(set(views[other].required) <= set(views[index].keys) for other in others)
        if extra and covers and views[index].is_object:
            return SubsetDispatch(Only(index), extra, decide(views, others))
    return None


def tag_of_some(views: Sequence[View], among: Indexes) -> Dispatch | None:
    """A required constant in most variants that is no constant in the rest: tagged ones first."""
    names = sorted({name for index in among for name in views[index].keys}, key=_favour)
    for name in names:
        tagged = tuple(
            index
            for index in among
            if name in views[index].keys
            and views[index].keys[name].required
            and views[index].keys[name].constants
        )
        rest = tuple(index for index in among if index not in tagged)
        if rest and len(tagged) > 1:
            first = _tag(views, tagged, name, required=True)
            if first is not None:
                return InOrder((first, decide(views, rest)))
    return None


RECOGNISERS: tuple[Recogniser, ...] = (
    anything_last,
    json_kind,
    literals_first,
    required_tag,
    optional_tag,
    unique_key,
    group_key,
    full_or_partial,
    loose_tag,
    more_or_fewer_keys,
    tag_of_some,
)


def _best(candidates: Iterable[Dispatch | None]) -> Dispatch | None:
    """The first tree that decides everything, else the first tree."""
    first: Dispatch | None = None
    for candidate in candidates:
        if candidate is not None:
            if is_decided(candidate):
                return candidate
            first = first or candidate
    return first


def _favour(name: str) -> tuple[int, str]:
    known = name in _FAVOURITE_TAGS
    return (_FAVOURITE_TAGS.index(name) if known else len(_FAVOURITE_TAGS), name)


def _tag_names(views: Sequence[View], among: Indexes) -> list[str]:
    """The properties that hold constants in all variants, likely tags first."""
    names = [
        name
        for name, key in views[among[0]].keys.items()
        if key.constants
        and all(name in views[i].keys and views[i].keys[name].constants for i in among)
    ]
    return sorted(names, key=_favour)


def _tag(views: Sequence[View], among: Indexes, name: str, *, required: bool) -> TagDispatch | None:
    arms = _arms(tuple((index, views[index].keys[name].constants) for index in among))
    if len(arms) < 2 or any(len(group) == len(among) for _, group in arms):
        return None
    return TagDispatch(name, tuple((v, decide(views, group)) for v, group in arms), required)


def _arms(
    values: tuple[tuple[int, tuple[JsonScalar, ...]], ...],
) -> list[tuple[tuple[JsonScalar, ...], Indexes]]:
    """The values that leave the same variants possible, with these."""
    spelled: dict[tuple[str, JsonScalar], JsonScalar] = {}
    variants: dict[tuple[str, JsonScalar], list[int]] = {}
    for index, constants in values:
        for constant in constants:
            spelled.setdefault(identity(constant), constant)
            variants.setdefault(identity(constant), []).append(index)
    groups: dict[Indexes, list[JsonScalar]] = {}
    for key, indexes in variants.items():
        groups.setdefault(tuple(indexes), []).append(spelled[key])
    return [(tuple(constants), group) for group, constants in groups.items()]


def _values_name_keys(views: Sequence[View], among: Indexes, name: str) -> bool:
    for index in among:
        for value in views[index].keys[name].constants:
            if value not in views[index].keys:
                return False
            for other in among:
                same = value in views[other].keys[name].constants
                if not same and value in views[other].keys:
                    return False
    return True


def _own_keys(views: Sequence[View], group: Indexes, among: Indexes) -> tuple[str, ...]:
    """The keys that all of a group require and no other variant has."""
    foreign = {key for index in among if index not in group for key in views[index].keys}
    return tuple(
        key
        for key in sorted(views[group[0]].required - foreign)
        if all(key in views[index].required for index in group)
    )


def _key_groups(views: Sequence[View], among: Indexes) -> list[tuple[Indexes, str]]:
    """Each real part of the variants that a key marks off, large ones first, with such a key."""
    groups: dict[Indexes, str] = {}
    for key in sorted({key for index in among for key in views[index].required}):
        having = tuple(index for index in among if key in views[index].keys)
        if len(having) < len(among) and all(key in views[index].required for index in having):
            groups.setdefault(having, key)
    return sorted(groups.items(), key=lambda item: (-len(item[0]), item[0]))
