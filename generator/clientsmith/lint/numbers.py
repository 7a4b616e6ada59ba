"""Types that say less than the keywords beside them, or than the name of the property.

In: a `Subject`. Out: a finding for each `type: number` that counts things, and for each schema that
bounds a scalar and does not say which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.diagnostics import diagnostic
from clientsmith.lint.findings import Finding, Update, place_of, text_of
from clientsmith.lint.schemas import kinds_of
from clientsmith.lint.subject import Subject
from clientsmith.python.words import snake
from clientsmith.source.node import Map, Node, Scalar, Seq, kind_of, unescape_token

_match_count = re.compile(
    r"(.+_)?(count|page_size|page_limit|per_page|page_number|offset|total_(items|pages|results)"
    r"|max_results|content_length|position_index)"
).fullmatch
_FRACTIONS: Final = ("float", "double", "decimal")

_STRING_FORMATS: Final = ("date", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uuid")
_TYPE_OF_FORMAT: Final = {
    **dict.fromkeys(_STRING_FORMATS, "string"),
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
}
_TYPE_OF_BOUND: Final = {
    **dict.fromkeys(("pattern", "minLength", "maxLength"), "string"),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), "number"),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems"), "array"),
}
_TYPE_OF_KIND: Final = {"a string": "string", "a number": "number", "a boolean": "boolean"}
_SAYS_ENOUGH: Final = (
    *("type", "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "const", "enum"),
    *("properties", "items", "prefixItems", "additionalProperties", "patternProperties"),
)
_within_a_combination = re.compile(r"/(allOf|anyOf|oneOf|not|if|then|else)(/\d+)?$").search


def counts_things(name: str) -> bool:
    """Whether a property or parameter of a name counts something, so that it is a whole number."""
    return bool(_match_count(snake(name)))


def find_numbers_for_integers(subject: Subject) -> Iterator[Finding]:
    """Each `type: number` with whole numbers as its only values, or with a name that counts."""
    for pointer, visit in subject.visits.items():
        node = visit.node
        if visit.kind != "schema" or kinds_of(node) != ("number",):
            continue
        name = _name_at(subject, pointer)
        why = _whole_values(node) or (
            "its name says that it counts"
            if name and counts_things(name) and _could_be_whole(node)
            else ""
        )
        place = place_of(subject.root, pointer)
        if not why or place is None:
            continue
        what = f'"{name}" is' if name else "this is"
        found = diagnostic(
            "number-for-integer",
            f'{what} of type "number", though {why}',
            node.key_location("type"),
            pointer=f"{pointer}/type",
            hint='write "type: integer"',
        )
        written = node.get("type")
        if isinstance(written, Seq):
            index = [text_of(item) for item in written].index("number")
            yield Finding(found, (Update((*place, "type", index), "integer"),))
        else:
            yield Finding(found, (Update(place, {"type": "integer"}),))


def find_missing_types(subject: Subject) -> Iterator[Finding]:
    """Each schema without a type that has keywords for values of one type."""
    for pointer, visit in subject.visits.items():
        node = visit.node
        if visit.kind != "schema" or any(key in node for key in _SAYS_ENOUGH):
            continue
        if _within_a_combination(pointer):
            continue  # the other members may say it
        told = _implied(node)
        place = place_of(subject.root, pointer)
        if told is None or place is None:
            continue
        key, kind = told
        name = _name_at(subject, pointer)
        what = f'"{name}" has' if name else "this schema has"
        found = diagnostic(
            "missing-type",
            f'{what} "{key}" but no type',
            node.key_location(key),
            pointer=pointer,
            hint=f'write "type: {kind}"',
        )
        yield Finding(found, (Update(place, {"type": kind}),))


def _whole_values(node: Map) -> str:
    """Why a schema for numbers has only whole ones, by its values; empty when it may have others."""
    enum = node.get("enum")
    values = list(enum.items) if isinstance(enum, Seq) else []
    values += [constant] if (constant := node.get("const")) is not None else []
    numbers = [v for v in values if not (isinstance(v, Scalar) and v.value is None)]
    return "all its values are whole numbers" if numbers and all(map(_is_whole, numbers)) else ""


def _could_be_whole(node: Map) -> bool:
    """Whether neither the format nor any bound or example of a number has a fraction."""
    keys = ("minimum", "maximum", "multipleOf", "default", "example")
    examples = [value for key in keys if (value := node.get(key)) is not None]
    return text_of(node.get("format")) not in _FRACTIONS and all(map(_is_whole, examples))


def _is_whole(node: Node) -> bool:
    return (
        isinstance(node, Scalar)
        and not isinstance(node.value, bool)
        and (
            isinstance(node.value, int)
            or (isinstance(node.value, float) and node.value.is_integer())
        )
    )


def _implied(node: Map) -> tuple[str, str] | None:
    """A keyword that tells the type of a schema, and that type."""
    kind = _TYPE_OF_FORMAT.get(text_of(node.get("format")))
    if kind is not None:
        return "format", kind
    whole = all(_is_whole(node.items[key]) for key in ("minimum", "maximum") if key in node)
    for key, kind in _TYPE_OF_BOUND.items():
        if key in node:
            return key, "integer" if kind == "number" and whole else kind
    default = node.get("default")
    kind = None if default is None else _type_of_value(default, _TYPE_OF_KIND)
    return None if kind is None else ("default", kind)


def _type_of_value(node: Node, kinds: Mapping[str, str]) -> str | None:
    kind = kinds.get(kind_of(node))
    return "integer" if kind == "number" and _is_whole(node) else kind


def _name_at(subject: Subject, pointer: str) -> str:
    """The name of the property or parameter whose schema stands at a pointer; empty for others."""
    above, _, last = pointer.rpartition("/")
    if above.endswith("/properties"):
        return unescape_token(last)
    if last in ("0", "1") and above.endswith(("/anyOf", "/oneOf")):
        return _name_at(subject, above.rpartition("/")[0])
    if last == "schema" and above in subject.visits:
        return text_of(subject.visits[above].node.get("name"))
    return ""
