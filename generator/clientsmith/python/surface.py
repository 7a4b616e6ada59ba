"""Which Python things exist and what they would like to be called.

In: the `Api`, where each operation lives, and the configuration. Out: declarations of types (each
in a role), resources with their methods and arguments, classes of errors, and for each of them
wishes. This is the only place that composes words such as `...Param` or `...Page`. Final names
(`naming`), files (`layout`) and annotations (`annotations`) are *not* decided here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.api.operations import Api
from clientsmith.api.types import AliasType, EnumType, ObjectType, TypeDecl, TypeId, UnionType
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.bodies import flattened_bodies
from clientsmith.python.methods import Method, plan_methods
from clientsmith.python.paging import PagePlan
from clientsmith.python.resources import Target
from clientsmith.python.usage import Role, UseKey, find_usage, split_key
from clientsmith.python.wishes import Wishes


class Form(StrEnum):
    """The Python form of a declaration."""

    MODEL = "model"
    TYPED_DICT = "typed dict"
    ENUM = "enum"
    UNION = "union"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True)
class Declaration:
    """One type in one role. `entries` are the entry points that lead to it.

    `pages` is set on envelopes of paginated lists: how they are walked. `open` says that the
    class of unknown variants exists beside a union; `unknown_tag` is the property it is told by.
    """

    key: UseKey
    form: Form
    wishes: tuple[str, ...]
    spelled: str
    pinned: bool
    entries: frozenset[str]
    pages: PagePlan | None = None
    open: bool = False
    unknown_tag: str = ""


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the resource tree: `path` is `()` for the client itself."""

    path: tuple[str, ...]
    methods: tuple[Method, ...]
    children: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Surface:
    """All declarations by their use, and the resource tree from the client down."""

    declarations: Mapping[UseKey, Declaration]
    resources: tuple[Resource, ...]


def find_surface(
    api: Api, config: Config, targets: Mapping[str, Target]
) -> tuple[Surface, tuple[Diagnostic, ...]]:
    """The Python surface of an API, whose operations have places by their ids."""
    flattened = flattened_bodies(api)
    methods, found = plan_methods(api, targets, config)
    entry_of = {operation.id: _entry(targets[operation.id]) for operation in api.operations}
    usage = find_usage(api, entry_of, flattened)
    wishes = Wishes(api, targets, methods, config)
    lists = {
        method.envelope: method.pages
        for method in methods
        if method.pages is not None and method.envelope is not None
    }
    declarations = {
        key: _declare(api.types[split_key(key)[0]], key, entries, wishes, lists)
        for key, entries in sorted(usage.entries.items())
    }
    return Surface(declarations, _tree(methods)), found


def _entry(target: Target) -> str:
    return target.resource[0] if target.resource else target.wishes[0]


def _declare(
    decl: TypeDecl,
    key: UseKey,
    entries: frozenset[str],
    wishes: Wishes,
    lists: Mapping[TypeId, PagePlan],
) -> Declaration:
    role = split_key(key)[1]
    return Declaration(
        key=key,
        form=_form(decl, role),
        wishes=wishes.of(decl.id, role),
        spelled=decl.origin.component,
        pinned=wishes.is_pinned(decl.id),
        entries=entries,
        pages=lists.get(decl.id) if role is Role.OUTPUT else None,
        open=role is Role.OUTPUT and isinstance(decl, UnionType) and can_be_open(decl.dispatch),
        unknown_tag=_tag_of(decl.dispatch) if isinstance(decl, UnionType) else "",
    )


def _form(decl: TypeDecl, role: Role) -> Form:
    match decl:
        case ObjectType():
            return Form.MODEL if role is Role.OUTPUT else Form.TYPED_DICT
        case EnumType():
            return Form.ENUM
        case UnionType():
            return Form.UNION
        case AliasType():
            return Form.ALIAS
    assert_never(decl)


def can_be_open(dispatch: Dispatch) -> bool:
    """Whether a variant that the document does not know can be recognised as such."""
    match dispatch:
        case TagDispatch() | RequiredKeyDispatch():
            return True
        case JsonKindDispatch(arms):
            return any(can_be_open(arm) for _, arm in arms)
        case SubsetDispatch(full, _, partial):
            return can_be_open(full) or can_be_open(partial)
        case Only() | InOrder():
            return False
    assert_never(dispatch)


def _tag_of(dispatch: Dispatch) -> str:
    match dispatch:
        case TagDispatch(property=name):
            return name
        case JsonKindDispatch(arms):
            return next((tag for _, arm in arms if (tag := _tag_of(arm))), "")
        case SubsetDispatch(full, _, partial):
            return _tag_of(full) or _tag_of(partial)
        case _:
            return ""


def _tree(methods: tuple[Method, ...]) -> tuple[Resource, ...]:
    paths: set[tuple[str, ...]] = {()}
    for method in methods:
        for depth in range(len(method.resource) + 1):
            paths.add(method.resource[:depth])
    return tuple(
        Resource(
            path,
            tuple(method for method in methods if method.resource == path),
            tuple(sorted(child for child in paths if child[:-1] == path and child != ())),
        )
        for path in sorted(paths)
    )
