"""What a JSON Schema says against a document, cut down to what a person can use.

In: errors of jsonschema-rs and the schema they come from. Out: `Violation`s. An alternative that
fails is replaced by what is wrong with its likeliest branch, and complaints that only follow from
others are dropped. Neither the schema nor the document is ever quoted at length.

Not decided here: how grave a violation is and what is said about it (`structure`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias
from urllib.parse import unquote

from jsonschema_rs import ValidationError, ValidationErrorKind

from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue

Path: TypeAlias = tuple[str | int, ...]

_ALIASES: Final = {
    "": "document",
    "parameter location": "parameter",
    "schema xor content": "parameter",
    "example xor examples": "media type",
    "examples": "media type",
    "content": "media type",
    "discriminator": "schema",
    "xml": "schema",
}


@dataclass(frozen=True, slots=True)
class Violation:
    """One rule that a document breaks.

    `rule` is the keyword of JSON Schema; `owner` the kind of object whose rule it is, in words;
    `names` are the members that are missing, unknown or exclude each other; `expected` is what may
    stand there instead, and `known` the members that the object may have.
    """

    path: Path
    rule: str
    owner: str
    names: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


def find_violations(
    errors: Iterable[ValidationError], schema: Mapping[str, JsonValue]
) -> tuple[Violation, ...]:
    """The violations that errors of a schema stand for, without repetitions."""
    found = dict.fromkeys(v for error in errors for v in _reduce(error, schema))
    rules: dict[Path, set[str]] = {}
    for violation in found:
        rules.setdefault(violation.path, set()).add(violation.rule)
    return tuple(v for v in found if not _follows(v.rule, rules[v.path]))


def _follows(rule: str, rules: set[str]) -> bool:
    """Whether a broken rule says nothing that others at the same place do not say better."""
    if rule == "oneOf":
        return len(rules) > 1
    return any(rule != decisive and decisive in rules for decisive in ("type", "minProperties"))


def _reduce(error: ValidationError, schema: Mapping[str, JsonValue]) -> Iterator[Violation]:
    path, rule, owner = _origin(error)
    match error.kind:
        case ValidationErrorKind.OneOfNotValid(context) | ValidationErrorKind.AnyOf(context):
            yield from _reduce_branches(error, context, schema)
        case ValidationErrorKind.UnevaluatedProperties(unexpected):
            # A failed branch leaves members unevaluated that the object may well have.
            known = _known_members(error, schema)
            names = tuple(name for name in unexpected if name not in known)
            if names:
                yield Violation(path, rule, owner, names, known=known)
        case ValidationErrorKind.AdditionalProperties(unexpected):
            known = _known_members(error, schema)
            yield Violation(path, rule, owner, tuple(unexpected), known=known)
        case kind:
            yield Violation(path, rule, owner, _names_in(kind), _expected_in(kind))


def _names_in(kind: ValidationErrorKind) -> tuple[str, ...]:
    match kind:
        case ValidationErrorKind.Required(name):
            return (name,)
        case ValidationErrorKind.PropertyNames(inner):
            return (str(inner.instance),)
        case ValidationErrorKind.Not({"required": list() as names}):
            return tuple(str(name) for name in names)
        case _:
            return ()


def _expected_in(kind: ValidationErrorKind) -> tuple[str, ...]:
    match kind:
        case ValidationErrorKind.Type(types):
            return tuple(types)
        case ValidationErrorKind.Enum(options):
            return tuple(_show(option) for option in options)
        case ValidationErrorKind.Constant(value):
            return (_show(value),)
        case ValidationErrorKind.Format(name):
            return (name,)
        case _:
            return ()


def _reduce_branches(
    error: ValidationError,
    branches: Iterable[list[ValidationError]],
    schema: Mapping[str, JsonValue],
) -> Iterator[Violation]:
    """What is wrong with the branch that was most likely meant."""
    reduced = [[v for inner in branch for v in _reduce(inner, schema)] for branch in branches]
    path = tuple(error.instance_path)
    # Objects that stand for themselves are not references that lack their `$ref`.
    own = [branch for branch in reduced if not any(v.names == ("$ref",) for v in branch)] or reduced
    meant = [branch for branch in own if not any(_tells_apart(v, path) for v in branch)]
    if meant:
        best = min(meant, key=lambda branch: (_has_wrong_type(branch, path), len(branch)))
        if all(len(branch) == 1 and branch[0].rule == "required" for branch in meant):
            names = tuple(name for branch in meant for name in branch[0].names)
            best = [Violation(path, "required", best[0].owner, names)]
        yield from best
        return
    told = [v for branch in own for v in branch if _tells_apart(v, path)]
    expected = tuple(dict.fromkeys(option for v in told for option in v.expected))
    if told:
        yield Violation(told[0].path, "enum", told[0].owner, expected=expected)


def _tells_apart(violation: Violation, path: Path) -> bool:
    """Whether a violation says that the branch is about objects of another kind."""
    return violation.rule == "enum" and violation.path in ((*path, "in"), (*path, "type"))


def _has_wrong_type(branch: list[Violation], path: Path) -> bool:
    return any(violation.rule == "type" and violation.path == path for violation in branch)


def _origin(error: ValidationError) -> tuple[Path, str, str]:
    """Where an error is, the keyword that fails, and the words for the object it belongs to."""
    found = re.search(r"#/(?:\$defs|definitions)/([^/]+)", error.absolute_keyword_location or "")
    name = unquote(found[1]) if found else ""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|-", " ", name).lower()
    words = words.removesuffix(" or reference")
    if words.endswith(("flow", "flows")):
        words = "OAuth flow"
    elif words.endswith("security scheme"):
        words = "security scheme"
    return tuple(error.instance_path), error.kind.name, _ALIASES.get(words, words)


def _known_members(error: ValidationError, schema: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """The members that the definition behind an error mentions anywhere."""
    found = re.search(r"#/(\$defs|definitions)/([^/]+)", error.absolute_keyword_location or "")
    table = schema.get(found[1]) if found else None
    definition = table.get(unquote(found[2])) if found and isinstance(table, dict) else dict(schema)
    names: set[str] = set()
    pending: list[JsonValue] = [definition]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            properties = node.get("properties")
            names.update(properties if isinstance(properties, dict) else ())
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    return tuple(sorted(names))


def _show(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"'
        case _:
            return str(value)
