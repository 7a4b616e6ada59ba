"""Groups of keywords of Schema Objects that are read alike: bounds, examples, labels, unread ones.

In goes the entry of a Schema Object, out come the values for its `Schema`. What is *not* decided
here: the keywords that hold schemas (`schema`).
"""

from __future__ import annotations

from clientsmith.openapi.fields import Entry
from clientsmith.openapi.model import UnreadKeyword
from clientsmith.source.node import JsonValue, Map, Scalar, Seq, plain

_NUMBER_BOUNDS = (
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
)
BOUNDS = frozenset((*_NUMBER_BOUNDS, "pattern", "uniqueItems"))
FORMATS = frozenset(("format", "contentMediaType", "contentEncoding"))
UNREAD = frozenset(
    (
        "$dynamicRef",
        "$recursiveRef",
        "contains",
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "if",
        "not",
        "patternProperties",
        "propertyNames",
        "unevaluatedItems",
    )
)
_LABELS = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_VALUE_TEXTS = ("x-enumDescriptions", "x-enum-descriptions")


def read_constraints(entry: Entry) -> tuple[tuple[str, int | float | str | bool], ...]:
    """The bounds as (keyword, value), sorted by keyword."""
    items = entry.node.items
    found: list[tuple[str, int | float | str | bool]] = []
    for key in _NUMBER_BOUNDS:
        match items.get(key):
            case None:
                pass
            case Scalar(value=int() | float() as value) if not isinstance(value, bool):
                found.append((key, value))
            case node:
                entry.wrong(node, entry.at(key), f'"{key}"', "a number")
    if "pattern" in items:
        found.append(("pattern", entry.text("pattern")))
    if "uniqueItems" in items and entry.flag("uniqueItems"):
        found.append(("uniqueItems", True))
    return tuple(sorted(found)) if len(found) > 1 else tuple(found)


def read_unread(entry: Entry) -> tuple[UnreadKeyword, ...]:
    """The keywords that have no part in types."""
    keys = (key for key in entry.node.items if key in UNREAD)
    return tuple(UnreadKeyword(key, entry.node.key_location(key)) for key in keys)


def read_examples(entry: Entry) -> tuple[JsonValue, ...]:
    """The values of `examples`, or of `example`."""
    match entry.node.items.get("examples"), entry.node.items.get("example"):
        case Seq(items=items), _:
            return tuple(plain(item) for item in items)
        case _, None:
            return ()
        case _, example:
            return (plain(example),)


def read_labels(entry: Entry) -> tuple[str, ...]:
    """The names that an extension gives to the values of an `enum`."""
    for key in _LABELS:
        match entry.node.items.get(key):
            case Seq(items=items):
                names = [item.value for item in items if isinstance(item, Scalar)]
                return tuple(name for name in names if isinstance(name, str))
            case _:
                pass
    return ()


def read_value_texts(entry: Entry) -> tuple[tuple[str, str], ...]:
    """What an extension says of the values of an `enum`: a mapping, or a list beside the values."""
    for key in _VALUE_TEXTS:
        match entry.node.items.get(key):
            case Map(items=items):
                pairs = list(items.items())
            case Seq(items=texts):
                values = (plain(value) for value in entry.listed("enum"))
                pairs = list(zip(map(str, values), texts, strict=False))
            case _:
                continue
        said = ((value, text.value) for value, text in pairs if isinstance(text, Scalar))
        return tuple((value, text) for value, text in said if isinstance(text, str) and text)
    return ()


def docs_url(entry: Entry) -> str:
    """The `url` of the External Documentation Object in an entry, or nothing."""
    docs = entry.entry("externalDocs")
    return "" if docs is None else docs.text("url")
