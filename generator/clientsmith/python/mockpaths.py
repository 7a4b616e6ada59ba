"""Collections of objects as paths tell of them: ``/pages``, whose items are at ``/pages/{id}``.

In: paths, and the properties of objects. Out: collections, their names, and the property by which
their items are found. What is done to the items is *not* decided here (`mockstate`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from clientsmith.api.types import Named, ObjectType, Primitive

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_USUAL_IDS = ("id", "uuid", "sid", "uid", "key", "name")


def split_item(path: str) -> tuple[str, str]:
    """The collection of an item's path and the parameter that names the item, or empty texts."""
    collection, _, last = path.partition("#")[0].rpartition("/")
    names = _PARAMETER.findall(last)
    return (collection, str(names[0])) if len(names) == 1 and last.startswith("{") else ("", "")


def item_parameter(path: str, collection: str) -> str:
    """The parameter right behind a collection in a path; empty if there is none."""
    if not path.startswith(f"{collection}/"):
        return ""
    names = _PARAMETER.fullmatch(path.removeprefix(collection).strip("/").partition("/")[0])
    return names[1] if names else ""


def item_prefixes(path: str) -> Iterable[str]:
    """The collections of the items that a path is below, the innermost first."""
    above = path
    while "/" in above:
        above = above.rpartition("/")[0]
        collection, parameter = split_item(above)
        if parameter:
            yield collection


def id_property(objects: Iterable[ObjectType], parameter: str, collection: str) -> str:
    """The property that a path's parameter holds; empty when no property looks like it."""
    fields = {
        _bare(field.name): field.name
        for decl in objects
        for field in decl.fields
        if isinstance(field.type, Primitive | Named)
    }
    wanted = _bare(parameter)
    noun = _bare(collection.rpartition("/")[2])
    shorter = [wanted.removeprefix(word) for word in (noun, noun.removesuffix("s")) if word]
    for name in (wanted, *shorter, *(n for n in _USUAL_IDS if parameter or n != "name")):
        if name in fields:
            return fields[name]
    return ""


def name_kinds(paths: Iterable[str]) -> Mapping[str, str]:
    """A name for each collection: its last word, unless another has the same."""
    lasts = {path: _last_word(path) for path in paths}
    taken = list(lasts.values())
    return {path: last if taken.count(last) == 1 else path for path, last in lasts.items()}


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _last_word(path: str) -> str:
    words = [part for part in path.split("/") if part and "{" not in part]
    return words[-1] if words else path
