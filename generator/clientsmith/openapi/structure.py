"""Whether a document has the structure that OpenAPI prescribes.

In: the root node of a bundled document. Out: diagnostics only. The document is held against the
schema of its version as openapi-spec-validator ships it, and each schema of a 3.1 or 3.2 document
against the metaschema of JSON Schema. What harms nothing is `structure-harmless`, what concerns a
schema is `invalid-schema`, and `structure` is left for documents whose meaning is lost.

Not decided here: rules that no schema can express (`rules`), whether references lead anywhere
(`parse`), and what an unknown version means (`parse`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final, cast

import jsonschema_rs

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import replace
from clientsmith.openapi.complaints import UNKNOWN_MEMBERS, describe, describe_unknown
from clientsmith.openapi.violations import Violation, find_violations
from clientsmith.source.node import (
    JsonValue,
    Map,
    Node,
    Scalar,
    child_of,
    escape_token,
    plain,
    unescape_token,
)
from clientsmith.source.walk import walk_objects

_VERSIONS: Final = ("3.0", "3.1", "3.2")
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_MOST_NOTES: Final = 3

_HARMLESS_RULES: Final = frozenset(
    ("format", "uniqueItems", "propertyNames", "not", "minItems", "minLength", "minProperties")
)
_HARMLESS_ABSENCES: Final = frozenset(
    (
        ("response", "description"),
        ("responses", "default"),
        ("info", "title"),
        ("info", "version"),
        ("parameter", "required"),
        ("parameter", "schema"),
        ("header", "schema"),
        ("media type", "schema"),
    )
)
_ONLY_FOR_PEOPLE: Final = frozenset(
    ("info", "contact", "license", "tag", "external documentation", "example", "link", "OAuth flow")
)
_TEXTS: Final = frozenset(("description", "summary", "example", "examples", "externalDocs"))


def check_structure(root: Map) -> tuple[Diagnostic, ...]:
    """What a document of OpenAPI 3.0, 3.1 or 3.2 has in another way than its schema says."""
    version = root.get("openapi")
    written = str(version.value) if isinstance(version, Scalar) else ""
    known = next((v for v in _VERSIONS if written.startswith(v + ".")), None)
    if known is None:
        return ()
    whole = plain(root)
    violations: list[tuple[Node, str, Violation]] = []
    violations += ((root, "", violation) for violation in _check_document(whole, known))
    if known != "3.0":
        violations += _check_schemas(root, whole)
    told = [
        found
        for base, pointer, violation in violations
        for found in _describe(base, pointer, violation, known)
    ]
    return _merge(sorted(told, key=lambda found: (_order(root, found.pointer), found.message)))


def _check_document(whole: JsonValue, version: str) -> tuple[Violation, ...]:
    schema = read_schema(version)
    validator = jsonschema_rs.validator_for(schema, validate_formats=True)
    return find_violations(_errors_of(validator, whole), schema)


def _check_schemas(root: Map, whole: JsonValue) -> Iterator[tuple[Node, str, Violation]]:
    validator = jsonschema_rs.Draft202012Validator({"$ref": _DIALECT})
    for visit in walk_objects(root, into_schemas=False):
        if visit.kind == "schema":
            value = _value_at(whole, visit.pointer)
            for violation in find_violations(_errors_of(validator, value), {}):
                yield visit.node, visit.pointer, replace(violation, owner="schema")


def _errors_of(
    validator: jsonschema_rs.Validator, value: JsonValue
) -> list[jsonschema_rs.ValidationError]:
    try:
        return list(validator.iter_errors(value))
    except Exception:  # noqa: BLE001  # it has refused values that real documents hold
        return []


def _value_at(whole: JsonValue, pointer: str) -> JsonValue:
    """The part of a document's values that a walk over its nodes has come to."""
    for token in pointer.split("/")[1:]:
        if isinstance(whole, dict):
            whole = whole[unescape_token(token)]
        elif isinstance(whole, list):
            whole = whole[int(token)]
    return whole


def read_schema(version: str) -> dict[str, JsonValue]:
    """The schema of a version.

    It is read as a file of its package, whose import costs more than all that is done here.
    """
    package = find_spec("openapi_spec_validator")
    if package is None or package.origin is None:
        raise ModuleNotFoundError(name="openapi_spec_validator")
    file = Path(package.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    return cast("dict[str, JsonValue]", json.loads(file.read_text(encoding="utf-8")))


def _grade(violation: Violation) -> str:
    """The code of a violation: what it costs the client decides."""
    at, rule = violation.path[-1] if violation.path else "", violation.rule
    if rule in UNKNOWN_MEMBERS:
        # A path without its slash is an operation that is lost.
        return "structure" if violation.owner == "paths" else "structure-harmless"
    if violation.owner == "schema":
        return "invalid-schema"
    absences = {(violation.owner, name) for name in violation.names}
    harmless = (
        rule in _HARMLESS_RULES
        or violation.owner in _ONLY_FOR_PEOPLE
        or at in _TEXTS
        or (rule == "required" and absences & _HARMLESS_ABSENCES)
        or (violation.owner == "parameter" and at == "required")
    )
    return "structure-harmless" if harmless else "structure"


def _describe(base: Node, pointer: str, violation: Violation, version: str) -> Iterator[Diagnostic]:
    """The diagnostics of a violation: one for each unknown member, else one."""
    node, parent, place = _find(base, violation)
    if (violation.owner, violation.rule) == ("server", "format"):
        return  # a template such as "https://{region}.example.com" is no URI before it is filled
    code = _grade(violation)
    at = "#" + pointer + "".join(f"/{escape_token(str(step))}" for step in violation.path)
    if violation.rule in UNKNOWN_MEMBERS:
        if violation.owner == "responses":
            return  # status codes have a rule of their own
        for name in violation.names:
            message, hint = describe_unknown(name, violation)
            where = node.key_location(name) if isinstance(node, Map) else place
            yield diagnostic(code, message, where, pointer=f"{at}/{escape_token(name)}", hint=hint)
        return
    if violation.rule == "type":
        place = node.location
    if violation.rule == "propertyNames" and isinstance(node, Map):
        place = node.key_location(violation.names[0])
    if violation.rule == "required" and len(violation.names) == 1:
        at = f"{at}/{escape_token(violation.names[0])}"
    message, hint = describe(violation, node, parent, version)
    yield diagnostic(code, message, place, pointer=at, hint=hint)


def _find(base: Node, violation: Violation) -> tuple[Node, Node | None, Location]:
    """The node of a violation, what it stands in, and the place to show: an object's key or the value."""
    node, parent, place = base, None, base.location
    for step in violation.path:
        child = child_of(node, str(step))
        if child is None:
            break
        is_named = isinstance(node, Map) and isinstance(child, Map)
        place = (
            node.key_location(str(step)) if isinstance(node, Map) and is_named else child.location
        )
        node, parent = child, node
    return node, parent, place


def _order(root: Map, pointer: str) -> tuple[int, ...]:
    """Where a pointer stands among those of its document, whichever file or line it is written in."""
    node: Node | None = root
    steps: list[int] = []
    for token in map(unescape_token, pointer.split("/")[1:]):
        keys = list(node.items) if isinstance(node, Map) else ()
        steps.append(
            keys.index(token) if token in keys else int(token) if token.isdecimal() else len(keys)
        )
        node = None if node is None else child_of(node, token)
    return tuple(steps)


def _merge(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """One diagnostic for each message, with further places as notes: some breaks are a habit."""
    by_message: dict[tuple[str, str], list[Diagnostic]] = {}
    for found in diagnostics:
        by_message.setdefault((found.code, found.message), []).append(found)
    return tuple(_with_notes(*found) for found in by_message.values())


def _with_notes(first: Diagnostic, *others: Diagnostic) -> Diagnostic:
    notes = [Note("also here", other.location) for other in others[:_MOST_NOTES]]
    more = len(others) - _MOST_NOTES
    if more > 0:
        notes.append(Note("and in one more place" if more == 1 else f"and in {more} more places"))
    return replace(first, notes=(*first.notes, *notes))
