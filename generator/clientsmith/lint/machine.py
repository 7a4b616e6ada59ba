"""Findings for programs: JSON, SARIF 2.1.0, and annotations of GitHub Actions.

In: findings. Out: text. Files are named as in messages: relative to the working directory, with `/`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from clientsmith import __version__
from clientsmith.diagnostics import CODES, Location, Note, Severity
from clientsmith.lint.findings import Finding
from clientsmith.lint.rules import RULES, Rule
from clientsmith.lint.snippet import note_of, write_actions
from clientsmith.report import annotate
from clientsmith.source.addresses import is_address
from clientsmith.source.node import JsonValue

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.OMISSION: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
_COMMANDS: Final = {"error": "error", "warning": "warning", "note": "notice"}


def write_json(findings: Iterable[Finding]) -> str:
    """A list of objects, one a finding."""
    return _dump([_as_json(finding) for finding in findings])


def write_sarif(findings: Sequence[Finding]) -> str:
    """One run of SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) with every rule, found or not."""
    rules = list(RULES.values())
    index = {rule.code: number for number, rule in enumerate(rules)}
    driver: JsonValue = {
        "name": "clientsmith",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    return _dump(
        {
            "$schema": _SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": driver},
                    "columnKind": "unicodeCodePoints",
                    "results": [_result(finding, index) for finding in findings],
                }
            ],
        }
    )


def write_annotations(findings: Iterable[Finding]) -> str:
    """A workflow command of GitHub Actions for each finding, one a line."""
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


def _as_json(finding: Finding) -> dict[str, JsonValue]:
    told = finding.diagnostic
    notes: list[JsonValue] = [
        {"message": note.message, "location": _place(note.location)} for note in told.notes
    ]
    return {
        "rule": told.code,
        "severity": str(told.severity),
        "message": told.message,
        "reason": RULES[told.code].reason,
        "hint": told.hint,
        "location": _place(told.location),
        "pointer": told.pointer,
        "notes": notes,
        "overlay": write_actions(finding.actions, note_of(finding)),
    }


def _place(location: Location | None) -> JsonValue:
    if location is None:
        return None
    return {"file": location.file, "line": location.line, "column": location.column}


def _rule(rule: Rule) -> JsonValue:
    code = CODES[rule.code]
    words = rule.code.split("-")
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in words),
        "shortDescription": {"text": f"{code.summary[0].upper()}{code.summary[1:]}."},
        "fullDescription": {"text": rule.reason},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _result(finding: Finding, index: Mapping[str, int]) -> JsonValue:
    told = finding.diagnostic
    result: dict[str, JsonValue] = {
        "ruleId": told.code,
        "ruleIndex": index[told.code],
        "level": _LEVELS[told.severity],
        "message": {"text": _text(finding)},
        "partialFingerprints": {"pointer/v1": told.pointer or told.message},
    }
    if told.location is not None:
        place = _sarif_place(told.location)
        if told.pointer:
            place |= {"logicalLocations": [{"fullyQualifiedName": told.pointer}]}
        result["locations"] = [place]
    related: list[JsonValue] = [
        _related(number, note) for number, note in enumerate(told.notes) if note.location
    ]
    if related:
        result["relatedLocations"] = related
    if finding.actions:
        result["properties"] = {"overlay": write_actions(finding.actions, note_of(finding))}
    return result


def _sarif_place(location: Location) -> dict[str, JsonValue]:
    uri = location.file if is_address(location.file) else quote(location.file)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {"startLine": location.line, "startColumn": location.column},
        }
    }


def _related(number: int, note: Note) -> JsonValue:
    related: dict[str, JsonValue] = {"id": number, "message": {"text": note.message}}
    return related if note.location is None else related | _sarif_place(note.location)


def _text(finding: Finding) -> str:
    told = finding.diagnostic
    return f"{told.message}; {told.hint}" if told.hint else told.message


def _annotation(finding: Finding) -> str:
    told = finding.diagnostic
    command = _COMMANDS[_LEVELS[told.severity]]
    body = f"{_text(finding)}\n{RULES[told.code].reason}"
    if finding.actions:
        body += "\n\n" + write_actions(finding.actions, note_of(finding))
    return annotate(command, told.code, body, told.location)


def _dump(value: JsonValue) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
