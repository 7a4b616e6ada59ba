"""What each kind of change does to code that uses a package.

In: nothing. Out: the table `RULES`, with a row for every kind, and `effect_of`. Code that passes a
value to the package and code that gets one from it are affected in opposite ways. Breaking is what
stops correct code from running, or a type checker from accepting it, without anybody's doing;
soft is what code has to be looked at for: a `match` over all variants, a warning. Which changes
there are is *not* decided here (`compare`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from clientsmith.difference.effects import Effect, Rule


class Use(StrEnum):
    """What code does with something."""

    WRITTEN = "passed"
    READ = "read"
    BOTH = "passed and read"


class Kind(StrEnum):
    """What a change is, in the order in which people want to hear of it."""

    NAME_ADDED = "name-added"
    NAME_REMOVED = "name-removed"
    NAME_RENAMED = "name-renamed"
    NAME_MOVED = "name-moved"
    NAME_CHANGED_KIND = "name-changed-kind"
    BASE_ADDED = "base-added"
    BASE_REMOVED = "base-removed"
    METHOD_ADDED = "method-added"
    METHOD_REMOVED = "method-removed"
    METHOD_RENAMED = "method-renamed"
    FORM_CHANGED = "form-changed"
    OVERLOAD_ADDED = "overload-added"
    OVERLOAD_REMOVED = "overload-removed"
    PARAMETER_ADDED = "parameter-added"
    REQUIRED_PARAMETER_ADDED = "required-parameter-added"
    PARAMETER_REMOVED = "parameter-removed"
    PARAMETER_RENAMED = "parameter-renamed"
    POSITION_CHANGED = "position-changed"
    BECAME_KEYWORD = "became-keyword"
    BECAME_POSITIONAL = "became-positional"
    PARAMETER_BECAME_REQUIRED = "parameter-became-required"
    PARAMETER_BECAME_OPTIONAL = "parameter-became-optional"
    DEFAULT_CHANGED = "default-changed"
    FIELD_ADDED = "field-added"
    REQUIRED_FIELD_ADDED = "required-field-added"
    FIELD_REMOVED = "field-removed"
    FIELD_RENAMED = "field-renamed"
    FIELD_BECAME_REQUIRED = "field-became-required"
    FIELD_BECAME_OPTIONAL = "field-became-optional"
    MAY_BE_NONE = "may-be-none"
    NO_LONGER_NONE = "no-longer-none"
    VALUE_ADDED = "value-added"
    VALUE_REMOVED = "value-removed"
    VARIANT_ADDED = "variant-added"
    VARIANT_REMOVED = "variant-removed"
    CLASS_REPLACED = "class-replaced"
    TYPE_WIDENED = "type-widened"
    TYPE_NARROWED = "type-narrowed"
    TYPE_CHANGED = "type-changed"
    CONSTANT_CHANGED = "constant-changed"
    DEPRECATED = "deprecated"
    NO_LONGER_DEPRECATED = "no-longer-deprecated"


_B, _S, _N = Effect.BREAKING, Effect.SOFT, Effect.SAFE

RULES: Final[Mapping[Kind, Rule]] = {
    Kind.NAME_ADDED: Rule(_N, _N, "nobody uses it yet"),
    Kind.NAME_REMOVED: Rule(_B, _B, "imports of it fail"),
    Kind.NAME_RENAMED: Rule(_B, _B, "imports of the old name fail"),
    Kind.NAME_MOVED: Rule(_N, _N, "it is still exported from where the documentation shows it"),
    Kind.NAME_CHANGED_KIND: Rule(_B, _B, "a class, a function and an alias are used differently"),
    Kind.BASE_ADDED: Rule(_N, _N, "it is still what it was"),
    Kind.BASE_REMOVED: Rule(_B, _B, "`except` and `isinstance` with the base do not find it"),
    Kind.METHOD_ADDED: Rule(_N, _N, "nobody calls it yet"),
    Kind.METHOD_REMOVED: Rule(_B, _B, "calls of it fail"),
    Kind.METHOD_RENAMED: Rule(_B, _B, "calls of the old name fail"),
    Kind.FORM_CHANGED: Rule(_B, _B, "it is called, awaited or read in another way"),
    Kind.OVERLOAD_ADDED: Rule(_N, _N, "more calls are right"),
    Kind.OVERLOAD_REMOVED: Rule(_B, _B, "a type checker refuses calls that were right"),
    Kind.PARAMETER_ADDED: Rule(_N, _N, "it may be left out"),
    Kind.REQUIRED_PARAMETER_ADDED: Rule(_B, _B, "calls without it fail"),
    Kind.PARAMETER_REMOVED: Rule(_B, _B, "calls with it fail"),
    Kind.PARAMETER_RENAMED: Rule(_B, _B, "calls with the old name fail"),
    Kind.POSITION_CHANGED: Rule(_B, _B, "an argument without a name arrives elsewhere"),
    Kind.BECAME_KEYWORD: Rule(_B, _B, "calls that do not name it fail"),
    Kind.BECAME_POSITIONAL: Rule(_N, _N, "naming it is still right"),
    Kind.PARAMETER_BECAME_REQUIRED: Rule(_B, _B, "calls without it fail"),
    Kind.PARAMETER_BECAME_OPTIONAL: Rule(_N, _N, "passing it is still right"),
    Kind.DEFAULT_CHANGED: Rule(_S, _S, "leaving it out means something else"),
    Kind.FIELD_ADDED: Rule(_N, _N, "it may be left out, and nobody reads it yet"),
    Kind.REQUIRED_FIELD_ADDED: Rule(_B, _N, "values without it are refused by a type checker"),
    Kind.FIELD_REMOVED: Rule(_B, _B, "a type checker refuses it; reading it may fail"),
    Kind.FIELD_RENAMED: Rule(_B, _B, "the old name is refused, and reading it may fail"),
    Kind.FIELD_BECAME_REQUIRED: Rule(_B, _N, "values without it are refused by a type checker"),
    Kind.FIELD_BECAME_OPTIONAL: Rule(_N, _B, "the attribute may be absent or None"),
    Kind.MAY_BE_NONE: Rule(_N, _B, "code that uses the value does not expect None"),
    Kind.NO_LONGER_NONE: Rule(_B, _N, "None is refused"),
    Kind.VALUE_ADDED: Rule(_N, _S, "a match over all values is not complete any more"),
    Kind.VALUE_REMOVED: Rule(_B, _S, "who passes it is refused; who waits for it waits in vain"),
    Kind.VARIANT_ADDED: Rule(_N, _S, "a match over all variants is not complete any more"),
    Kind.VARIANT_REMOVED: Rule(_B, _S, "who passes it is refused; who waits for it waits in vain"),
    Kind.CLASS_REPLACED: Rule(_B, _S, "it has all attributes, but `isinstance` tells it apart"),
    Kind.TYPE_WIDENED: Rule(_N, _B, "code that uses the value meets another type"),
    Kind.TYPE_NARROWED: Rule(_B, _N, "values that were right are refused"),
    Kind.TYPE_CHANGED: Rule(_B, _B, "what was right is wrong"),
    Kind.CONSTANT_CHANGED: Rule(_S, _S, "code may rely on the value"),
    Kind.DEPRECATED: Rule(_S, _S, "it works, warns, and will go"),
    Kind.NO_LONGER_DEPRECATED: Rule(_N, _N, "it does not warn any more"),
}
_ORDER: Final = tuple(Effect)


def effect_of(kind: Kind, use: Use) -> Effect:
    """What a change does to code that uses the thing in a way; the gravest, for both ways."""
    rule = RULES[kind]
    match use:
        case Use.WRITTEN:
            return rule.written
        case Use.READ:
            return rule.read
        case Use.BOTH:
            return min(rule.written, rule.read, key=_ORDER.index)


def table_of_effects() -> str:
    """The table as Markdown, for the reference of the command."""
    lines = ["| change | who passes it | who reads it | why |", "| --- | --- | --- | --- |"]
    lines += (
        f"| `{kind}` | {rule.written} | {rule.read} | {rule.reason} |"
        for kind, rule in RULES.items()
    )
    return "\n".join(lines) + "\n"
