"""What a value looks like on the wire: the expectations of generated tests.

In: an argument and its example. Out: path, query pairs and texts as the specification of parameter
styles has them (OpenAPI 3.1, section 4.8.12). This is written apart from the run time, which the
tests hold against it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from clientsmith.api.types import TypeTable
from clientsmith.python.arguments import Argument
from clientsmith.python.styles import sent_as_json
from clientsmith.source.node import JsonValue

_PATH_SAFE = "~:@!$&'()*+,;="
_JOINTS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def wire_path(template: str, sent: Iterable[Argument], values: Mapping[str, JsonValue]) -> str:
    """The path of a call, its template filled with the values of the path arguments by their ids."""
    # A fragment or a query behind a path only sets operations of a document apart.
    template = quote(re.split("[?#]", template, maxsplit=1)[0], safe="/{}%" + _PATH_SAFE)
    for argument in sent:
        if argument.place == "path":
            template = template.replace(
                "{" + quote(argument.name, safe=_PATH_SAFE) + "}",
                _path_text(argument, values[argument.id]),
            )
    return template


def _path_text(argument: Argument, value: JsonValue) -> str:
    """A value as OpenAPI 3.1, section 4.8.12.4 writes it into a path."""
    parameter = argument.parameter
    style, explode = (parameter.style, parameter.explode) if parameter else ("simple", False)
    name = argument.name
    match value:
        case list():
            texts = [wire_text(item) for item in value]
        case dict() if explode:
            texts = [f"{key}={wire_text(item)}" for key, item in value.items()]
        case dict():
            texts = [text for key, item in value.items() for text in (key, wire_text(item))]
        case _:
            texts = [wire_text(value)]
    texts = [quote(text, safe=_PATH_SAFE) for text in texts]
    match style:
        case "label":
            return "." + ("." if explode else ",").join(texts)
        case "matrix" if explode and isinstance(value, dict):
            return "".join(f";{text}" for text in texts)
        case "matrix" if explode:
            return "".join(f";{name}={text}" for text in texts)
        case "matrix":
            return f";{name}=" + ",".join(texts)
        case _:
            return ",".join(texts)


def wire_text(value: JsonValue) -> str:
    """A scalar as it stands in a path, a query, a header or a form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def query_pairs(
    types: TypeTable, argument: Argument, value: JsonValue
) -> Iterable[tuple[str, str]]:
    """The name and value pairs that a query argument becomes."""
    parameter = argument.parameter
    if parameter is None or value is None:
        return
    if sent_as_json(types, parameter):
        yield argument.name, json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        return
    match value:
        case list():
            texts = [wire_text(item) for item in value if item is not None]
            if parameter.style == "form" and parameter.explode:
                yield from ((argument.name, text) for text in texts)
            elif texts:
                joint = _JOINTS.get(parameter.style, ",")
                if parameter.explode:
                    yield from ((argument.name, text) for text in texts)
                else:
                    yield argument.name, joint.join(texts)
        case dict():
            if parameter.style == "deepObject":
                for key, item in value.items():
                    if isinstance(item, list):
                        yield from ((f"{argument.name}[{key}]", wire_text(each)) for each in item)
                    else:
                        yield f"{argument.name}[{key}]", wire_text(item)
            elif parameter.explode:
                yield from ((key, wire_text(item)) for key, item in value.items())
            else:
                joint = _JOINTS.get(parameter.style, ",")
                yield argument.name, joint.join(
                    f"{k}{joint}{wire_text(v)}" for k, v in value.items()
                )
        case _:
            yield argument.name, wire_text(value)
