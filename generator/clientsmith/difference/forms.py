"""What the schemas of a value admit, however they are written: the form of the value.

In: a document and the pointers of the schemas that describe one value together. Out: a `Form`: may
it be null, and the `Alternative`s for what it is otherwise, each of one JSON type. Where a schema
stands, what it is called and how it is cut into components has vanished, except as places to show.

Not decided here: which alternatives of two forms belong together (`pairing`), and what counts as
a difference (`values`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.difference.expand import Branch, expand
from clientsmith.difference.rules import Rules
from clientsmith.frozen import dataclass
from clientsmith.lower.allof import conjoin
from clientsmith.lower.shape import Shape, combine
from clientsmith.lower.values import kind_of_value
from clientsmith.openapi.model import Document, Pointer, Schema
from clientsmith.source.node import JsonValue, Map, resolve_pointer

Roots: TypeAlias = tuple[Pointer, ...]
"""The schemas that describe one value together; none means that anything may come."""

ANYTHING: Final = "anything"
_OF_TYPE: Final = {
    "string": frozenset(("maxLength", "minLength", "pattern")),
    "array": frozenset(("maxItems", "minItems", "uniqueItems")),
    "object": frozenset(("maxProperties", "minProperties")),
}
_OF_NUMBERS: Final = frozenset(
    ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf")
)


@dataclass(frozen=True, slots=True)
class Slot:
    """A property of an object."""

    roots: Roots
    required: bool
    location: Location


@dataclass(frozen=True, slots=True)
class Alternative:
    """One thing that a value may be, of one JSON type or `anything`.

    `location` is where it is named, in a union for example, and `home` where it is declared.
    `values` has the JSON text of each value that is allowed, with the schema that lists it; None
    when all are. `tags` has the constants that properties hold; `others` describes properties
    without a name of their own, None when there may be none.
    """

    kind: str
    location: Location
    home: Location
    name: str = ""
    format: str = ""
    bounds: Mapping[str, int | float | str | bool] = field(default_factory=dict[str, int])
    values: Mapping[str, Pointer] | None = None
    properties: Mapping[str, Slot] = field(default_factory=dict[str, Slot])
    tags: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    others: Roots | None = ()
    items: Roots = ()
    prefix: tuple[Roots, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict[str, str])
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """All that a value may be. `default` is JSON text, or empty when none is declared."""

    location: Location
    is_nullable: bool
    alternatives: tuple[Alternative, ...]
    discriminator: str = ""
    default: str = ""
    is_deprecated: bool = False
    is_read_only: bool = False
    is_write_only: bool = False
    prose: tuple[str, ...] = ()

    def of_kind(self, kind: str) -> tuple[Alternative, ...]:
        """The alternatives of one JSON type."""
        return tuple(one for one in self.alternatives if one.kind == kind)


class Forms:
    """The forms of one document, each made once."""

    def __init__(self, document: Document, root: Map) -> None:
        self._schemas = document.schemas
        self._root = root
        self._rules = Rules(document.schemas, root)
        self._known: dict[Roots, Form] = {}
        self._constants: dict[Roots, frozenset[str]] = {}
        schemas = self._schemas.values()
        self._are_some_one_way = any(one.read_only or one.write_only for one in schemas)
        anything = Alternative(ANYTHING, document.location, document.location)
        self._anything = Form(document.location, is_nullable=True, alternatives=(anything,))

    def of(self, roots: Roots) -> Form:
        """The form of the value that all of the schemas describe."""
        if not roots:
            return self._anything
        if roots not in self._known:
            self._known[roots] = self._make(roots)
        return self._known[roots]

    def travels(self, slot: Slot, *, is_read: bool) -> bool:
        """Whether a property exists for whoever reads or writes it (`readOnly`, `writeOnly`)."""
        if not self._are_some_one_way:
            return True
        form = self.of(slot.roots)
        return not (form.is_write_only if is_read else form.is_read_only)

    def value_location(self, alternative: Alternative, value: str) -> Location:
        """Where one of the allowed values is listed."""
        pointer = (alternative.values or {}).get(value, "")
        node = resolve_pointer(self._root, pointer.removeprefix("#")) if pointer else None
        return alternative.location if node is None else node.location

    def _make(self, roots: Roots) -> Form:
        expansion = expand(self._schemas, roots)
        shapes = [combine(self._schemas, branch.parts, []) for branch in expansion.branches]
        branches = [
            (branch, shape)
            for branch, shape in zip(expansion.branches, shapes, strict=True)
            if not shape.never and shape.kinds != ("null",)
        ]
        # What one of one says, or the one besides null, is said of the value.
        common = branches[0][0].parts if len(branches) == 1 else expansion.common
        known = {part.id for part in common}
        alternatives = tuple(
            one for branch, shape in branches for one in self._alternatives(branch, shape, known)
        )
        defaults = [part.default[0] for part in common if part.default]
        return Form(
            _home(expansion.common),
            any(shape.nullable or shape.kinds == ("null",) for shape in shapes),
            alternatives,
            expansion.discriminator,
            default=_text_of(defaults[-1]) if defaults else "",
            is_deprecated=any(part.deprecated for part in common),
            is_read_only=any(part.read_only for part in common),
            is_write_only=any(part.write_only for part in common),
            prose=_prose(self._schemas[roots[0]], common),
        )

    def _alternatives(
        self, branch: Branch, shape: Shape, common: set[Pointer]
    ) -> Iterator[Alternative]:
        own = [part for part in branch.parts if part.id not in common]
        deprecated = any(part.deprecated for part in own)
        location = self._schemas[branch.at].location
        home = _home(own or branch.parts)
        listed = None if shape.values is None else _listed(branch.parts)
        rules = self._rules.of(branch.parts)
        for kind in shape.kinds or (ANYTHING,):
            if kind == "null":
                continue
            values = None if listed is None else _of_kind(kind, listed, shape)
            if values is not None and not values and kind != ANYTHING:
                continue
            is_object = kind == "object"
            slots = self._slots(shape) if is_object else {}
            yield Alternative(
                kind,
                location,
                home,
                branch.name,
                "" if values is not None else shape.format,
                {} if values is not None else _bounds(kind, shape),
                values,
                slots,
                self._tags(slots, branch) if is_object else {},
                None if shape.closed else shape.additional,
                shape.items if kind == "array" else (),
                tuple((at,) for at in shape.prefix_items) if kind == "array" else (),
                rules,
                deprecated,
            )

    def _slots(self, shape: Shape) -> dict[str, Slot]:
        return {
            name: Slot(
                tuple(dict.fromkeys(entry.schema for entry in entries)),
                name in shape.required,
                entries[0].location,
            )
            for name, entries in shape.properties.items()
        }

    def _tags(self, slots: Mapping[str, Slot], branch: Branch) -> dict[str, frozenset[str]]:
        tags = {name: values for name, slot in slots.items() if (values := self._constant(slot))}
        if branch.tag is not None and branch.tag[0] not in tags:
            tags[branch.tag[0]] = frozenset((branch.tag[1],))
        return tags

    def _constant(self, slot: Slot) -> frozenset[str]:
        """The values of a property that allows only a few, and makes no choice."""
        known = self._constants.get(slot.roots)
        if known is None:
            together = conjoin(self._schemas, slot.roots, [])
            stated = any(part.const or part.enum for part in together.parts)
            values = combine(self._schemas, together.parts, []).values if stated else None
            known = frozenset(map(_text_of, () if together.choices else values or ()))
            self._constants[slot.roots] = known
        return known


def _home(parts: Iterable[Schema]) -> Location:
    """Where the last of several schemas stands that is no mere reference."""
    listed = tuple(parts)
    return next((part for part in reversed(listed) if part.ref is None), listed[-1]).location


def _listed(parts: Iterable[Schema]) -> dict[str, Pointer]:
    """Where each value of a `const` or `enum` is listed first."""
    found: dict[str, Pointer] = {}
    for part in parts:
        if part.const:
            found.setdefault(_text_of(part.const[0]), f"{part.id}/const")
        for index, value in enumerate(part.enum or ()):
            found.setdefault(_text_of(value), f"{part.id}/enum/{index}")
    return found


def _of_kind(kind: str, listed: Mapping[str, Pointer], shape: Shape) -> dict[str, Pointer]:
    found: dict[str, Pointer] = {}
    for value in shape.values or ():
        own = kind_of_value(value)
        text = _text_of(value)
        if kind in (own, ANYTHING) or (kind == "number" and own == "integer"):
            found[text] = listed.get(text, "")
    return found


def _bounds(kind: str, shape: Shape) -> dict[str, int | float | str | bool]:
    wanted = _OF_TYPE.get(kind, _OF_NUMBERS)
    return {name: value for name, value in shape.constraints if name in wanted}


def _prose(root: Schema, common: Iterable[Schema]) -> tuple[str, ...]:
    """What is said for people: the nearest title and description, and the examples."""
    said = (root, *(part for part in reversed(tuple(common)) if part.id != root.id))
    title = next((part.title for part in said if part.title), "")
    text = next((part.description for part in said if part.description), "")
    examples = next((part.examples for part in said if part.examples), ())
    return title, text, _text_of(list(examples))


def _text_of(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
