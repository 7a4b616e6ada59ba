"""Whether requests by example are such as the mock of a package lets pass.

In: the data of the mock, and the values of arguments. Out: yes or no. What values examples have is
*not* decided here (`examples`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import jsonschema_rs

from clientsmith.api.operations import MediaKind
from clientsmith.python.arguments import BODY
from clientsmith.python.methods import Method
from clientsmith.source.node import JsonValue

_URI = "urn:document"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_KINDS = (MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART)


class Requests:
    """Tells whether a request by example is one that the document admits: examples know nothing
    of patterns, and documents contradict themselves.
    """

    def __init__(self, data: str) -> None:
        self._document = json.loads(data)
        self._operations = {o["name"]: o for o in self._document["operations"]}
        resource = {"$schema": _DIALECT, **self._document}
        self._registry = jsonschema_rs.Registry([(_URI, resource)])

    def admit(self, name: str, method: Method, values: Mapping[str, JsonValue]) -> bool:
        """Whether the values of the arguments are valid; `values` by the id of the argument."""
        index = self._document["operations"].index(self._operations[name])
        place = f"#/operations/{index}"
        parameters = self._operations[name].get("parameters", [])
        for number, parameter in enumerate(parameters):
            key = f"{parameter['in']}:{parameter['name']}"
            if key in values and parameter.get("required") and _is_empty(values[key]):
                return False  # nothing is sent for it
            if key in values and not self._is_valid(
                f"{place}/parameters/{number}/schema", values[key]
            ):
                return False
        if method.body is None or method.body.media.kind not in _KINDS:
            return True
        media = method.body.media.media_type.replace("~", "~0").replace("/", "~1")
        own = {a.name: values[a.id] for a in method.example if a.place == BODY}
        body: JsonValue = own if method.body.flat else own.get(BODY)
        return self._is_valid(f"{place}/body/content/{media}/schema", body)

    def _is_valid(self, pointer: str, value: JsonValue) -> bool:
        schema = {"$schema": _DIALECT, "$ref": _URI + pointer}
        try:
            return jsonschema_rs.validator_for(schema, registry=self._registry).is_valid(value)
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
            return True  # what is no schema admits everything


def _is_empty(value: JsonValue) -> bool:
    return value is None or (isinstance(value, list) and all(map(_is_empty, value)))
