"""Files to positioned nodes.

In: a path and the name that messages use. Out: a `SourceFile`, or what is wrong with the file.

Not decided here: which files belong to a document (`collect`).
"""

from __future__ import annotations

from pathlib import Path

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.json_text import read_json
from clientsmith.source.node import Node, Text
from clientsmith.source.parsed import BESIDE_BYTECODE, ParsedTexts

_PARSED = ParsedTexts(BESIDE_BYTECODE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read: its path on this machine, its text and its root node."""

    path: Path
    text: Text
    root: Node


def display_name(path: Path) -> str:
    """A path as messages show it: from the working directory where it is below, else as given."""
    if path.is_absolute():
        working = Path.cwd()
        if path.is_relative_to(working):
            path = path.relative_to(working)
    return path.as_posix()


def read_file(path: Path, name: str) -> tuple[SourceFile | None, tuple[Diagnostic, ...]]:
    """The root node of a YAML or JSON file, and what is wrong with the file."""
    text, problems = read_text(path, name)
    if text is None:
        return None, problems
    root, problems = parse_text(text)
    return (None if root is None else SourceFile(path, text, root)), problems


def read_text(path: Path, name: str) -> tuple[Text | None, tuple[Diagnostic, ...]]:
    """The text of a UTF-8 file, and why it cannot be had."""
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        return None, (diagnostic("unreadable-file", f'cannot read "{name}": {reason}'),)
    return decode_text(content, name)


def decode_text(content: bytes, name: str) -> tuple[Text | None, tuple[Diagnostic, ...]]:
    """The text that UTF-8 bytes stand for, and at which byte they are none."""
    try:
        return Text(name, content.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        problem = diagnostic(
            "not-utf8",
            f'"{name}" is not UTF-8: the byte 0x{content[error.start]:02x} cannot stand here',
            Text(name, before).locate(len(before)),
            hint="save the file as UTF-8",
        )
        return None, (problem,)


def parse_text(text: Text) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The root node of a text: JSON by its name or its look, else YAML."""
    if text.name.lower().endswith(".json"):
        return read_json(text)
    if text.content.lstrip("\ufeff \t\r\n")[:1] == "{":
        # Most such files are JSON under another name, which YAML reads only in part.
        root, problems = read_json(text)
        if root is not None:
            return root, problems
    return _PARSED.read(text)
