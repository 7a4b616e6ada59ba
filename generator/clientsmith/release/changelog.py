"""The CHANGELOG.md of a package, which clientsmith and people write together.

In: its text, and the entry of a release. Out: its text with the entry. clientsmith only ever adds:
an entry goes below the marker (above the first heading of a version, if somebody has removed the
marker), and not a character elsewhere changes. What people have written under "Unreleased" moves to the
top of the entry. An entry that is there already, for the same version, stays as people have left it.
No run but a release touches the file, so it is in no manifest, and nobody calls an edit of it an edit
of generated code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

CHANGELOG: Final = "CHANGELOG.md"
MARKER: Final = "<!-- clientsmith: entries of new releases go below this line -->"

_HEAD: Final = """\
# Changelog

What has changed for users of {distribution}.

<!-- What you write under "## Unreleased" moves to the top of the entry of the next release. -->
{marker}
"""
_find_heading = re.compile(r"^## ", re.MULTILINE).search
_find_unreleased = re.compile(
    rf"^## \[?Unreleased\]?[ \t]*\n(.*?)(?=^## |^{re.escape(MARKER)}|\Z)",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
).search


def put_entry(text: str, version: str, lines: Sequence[str], distribution: str) -> str:
    """The text of the file with the entry of a version; an empty text begins a new file."""
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    if not text.strip():
        text = _HEAD.format(distribution=distribution, marker=MARKER)
    if re.search(rf"^## \[?v?{re.escape(version)}\b", text, re.MULTILINE):
        return text.replace("\n", newline)
    notes = ""
    unreleased = _find_unreleased(text)
    if unreleased is not None:
        notes = unreleased[1].strip()
        text = text[: unreleased.start()] + text[unreleased.end() :]
    body = "\n".join([*([notes, ""] if notes else []), *lines]).strip()
    entry = f"## {version}\n\n{body}\n"
    place = _place(text)
    before, after = text[:place].rstrip("\n"), text[place:].strip("\n")
    text = f"{before}\n\n{entry}" + (f"\n{after}\n" if after else "")
    return text.replace("\n", newline)


def _place(text: str) -> int:
    """Where an entry goes: below the marker, else above the first version, else at the end."""
    marker = text.find(MARKER)
    if marker >= 0:
        return marker + len(MARKER)
    heading = _find_heading(text)
    return heading.start() if heading else len(text)
