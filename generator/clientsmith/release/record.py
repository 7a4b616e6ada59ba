"""What runs ask of the last release before they read the rest of it: `release.json`, a few lines.

In: a `Record`, or the text of such a file. Out: the other one; and the digest of a document, the
lines by which operations are known. So a run that changes nothing reads nothing else of a release,
and one that loses no operation reads no document. What the other files hold is *not* decided here
(`files`, `document`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.inventory import METHODS
from clientsmith.source.node import JsonValue, Map, plain

RECORD: Final = "release.json"
HINT: Final = "restore it from version control, or write it anew with generate --release"

_FORMAT: Final = 1
_ABOUT: Final = "The last release. clientsmith generate --release writes this folder; commit it."
_find_variables = re.compile(r"\{[^}]*\}").sub


@dataclass(frozen=True, slots=True)
class Record:
    """One release: its version, digests of its document and of its code, and its operations, each
    as `get /pages/{}`.
    """

    version: str
    document: str
    code: str
    operations: tuple[str, ...]


def make_record(version: str, root: Map, code: str) -> Record:
    """The record of a release; `code` is the digest of its package."""
    return Record(version, digest_document(root), code, tuple(sorted(list_operations(root))))


def write_record(record: Record) -> str:
    """The text of `release.json`, an operation a line."""
    operations = ",\n".join(json.dumps(it, ensure_ascii=False) for it in record.operations)
    head: dict[str, JsonValue] = {
        "about": _ABOUT,
        "format": _FORMAT,
        "version": record.version,
        "document": record.document,
        "code": record.code,
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    return "{\n" + ",\n".join([*lines, f'"operations": [\n{operations}\n]']) + "\n}\n"


def read_record(text: str, file: str) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    """What a file says; None when it is no such file. `file` is what messages call it."""
    line, reason = 1, "it lacks what such a file begins with"
    try:
        value: JsonValue = json.loads(text)
        match value:
            case {
                "format": 1,
                "version": str(version),
                "document": str(document),
                "code": str(code),
                "operations": list(operations),
            }:
                known = tuple(it for it in operations if isinstance(it, str))
                return Record(version, document, code, known), ()
            case _:
                pass
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        reason = str(error)
    message = f'"{file}" is no {RECORD} that can be read: {reason}'
    return None, (diagnostic("not-surface", message, Location(file, line, 1), hint=HINT),)


def digest_document(root: Map) -> str:
    """One digest of all that a document says, in whichever order its keys stand."""
    return sha256(json.dumps(plain(root), sort_keys=True).encode()).hexdigest()


def list_operations(root: Map) -> Iterator[str]:
    """The operations of a document, each as a record has it; a reference to a path item has none."""
    paths = root.get("paths")
    for path, item in paths.items.items() if isinstance(paths, Map) else ():
        if isinstance(item, Map):
            yield from (name_operation(path, it) for it in METHODS if isinstance(item.get(it), Map))


def name_operation(path: str, method: str) -> str:
    """What an operation is known by: `get /pages/{}`."""
    return f"{method} {shape_of(path)}"


def shape_of(path: str) -> str:
    """A path without the names of its variables, which callers do not see."""
    return _find_variables("{}", path)
