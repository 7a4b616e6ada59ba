"""The version of the API that a document describes, as far as it says so.

In: a bundled document. Out: the values that a header for the version may have (`Notion-Version`,
`X-Api-Version`), newest last as they are listed; without such a header `info.version`.
"""

from __future__ import annotations

import re

from clientsmith.pull.lookup import listed_values, members, resolve
from clientsmith.source.node import Map, Node, Scalar, Seq, as_written

_is_version_header = re.compile(r"(?i)(?:.*[-_])?version$").match


def find_api_version(document: Map) -> str:
    """The version or versions of the API, separated by commas; empty when there is nothing said."""
    values: dict[str, None] = {}
    for parameter in _parameters(document):
        node = resolve(parameter, document)
        name = None if node is None else node.get("name")
        if node is None or not isinstance(name, Scalar) or not _is_header(node):
            continue
        if _is_version_header(str(name.value)):
            schema = node.get("schema")
            found = () if schema is None else listed_values(schema, document)
            values |= {as_written(value): None for value in found}
    if values:
        return ", ".join(values)
    version = members(document, "info").get("version")
    return as_written(version) if isinstance(version, Scalar) else ""


def _is_header(parameter: Map) -> bool:
    place = parameter.get("in")
    return isinstance(place, Scalar) and place.value == "header"


def _parameters(document: Map) -> list[Node]:
    """The parameters of the components and of every operation."""
    found = list(members(resolve(document.get("components"), document), "parameters").values())
    for item in members(document, "paths").values():
        owners = [item, *(item.items.values() if isinstance(item, Map) else ())]
        for owner in owners:
            listed = owner.get("parameters") if isinstance(owner, Map) else None
            found += listed.items if isinstance(listed, Seq) else ()
    return found
