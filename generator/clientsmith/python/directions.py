"""What is said of types that stand for several, in each direction.

In: the `Api`, with what was said of each of several equal schemas. Out: for a type in a role the
texts of those that travel its way, which often agree where those of both directions do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clientsmith.api.operations import Api
from clientsmith.api.prose import agreed
from clientsmith.api.types import Doc, Said, TypeId
from clientsmith.python.surface import Surface
from clientsmith.python.usage import Role, UseKey, split_key, use_key


def find_said(api: Api, surface: Surface) -> Mapping[UseKey, Said]:
    """What is said of each type that stands for several, by those of them that travel its way."""
    found: dict[UseKey, Said] = {}
    for key in surface.declarations:
        type_id, role = split_key(key)
        ids = [id_ for id_ in (type_id, *api.types[type_id].origin.shared) if id_ in api.said]
        same = [api.said[id_] for id_ in ids if role in _roles(id_, surface)]
        if same:
            whole = [api.said[id_] for id_ in ids]
            found[key] = {name: _of_either(name, whole, same) for name in same[0]}
    return found


def _of_either(name: str, whole: Sequence[Said], same: Sequence[Said]) -> Doc:
    """What all say of a property that say something, or what those of one direction say."""
    by_all = agreed([said[name] for said in whole])
    return by_all if by_all.text else agreed([said[name] for said in same])


def _roles(id_: TypeId, surface: Surface) -> Iterable[Role]:
    """The directions in which the schema at a place of the document travels."""
    tokens = id_.split("/")
    match tokens[1:3]:
        case ["components", "schemas"]:
            whole = TypeId("/".join(tokens[:4]))
            used = [role for role in Role if use_key(whole, role) in surface.declarations]
            return used or tuple(Role)
        case ["components", "requestBodies" | "parameters"]:
            return (Role.INPUT,)
        case ["paths", _] if {"requestBody", "parameters"} & set(tokens[4:6]):
            return (Role.INPUT,)
        case _:
            return (Role.OUTPUT,)
