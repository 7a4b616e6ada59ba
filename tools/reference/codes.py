"""The page of the diagnostics: what each code means, why it is given and what to do about it.

In: the catalogue, the remedies, and what the cases of tests/ are expected to say. Out: Markdown. The
example of a code is the shortest one that a case has, so that it is always what clientsmith says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from clientsmith.diagnostics import CODES, Severity
from clientsmith.remedies import Remedy, read_remedies

_CASES = Path(__file__).parents[2] / "tests" / "cases"
_FILES = ("diagnostics.txt", "diagnostics-strict.txt", "lint.txt", "templates.txt")
_FIRST_LINE = re.compile(
    r"( *)(?:[^\s:][^:]*:\d+:\d+: )?(?:error|warning|note|left-out)\[([\w-]+)\]: "
)
_MOST_LINES = 12

_HEAD = """\
# Diagnostics

Whatever clientsmith has to say about your files has a code, in brackets: `error[dangling-reference]`. What follows from
one depends on its severity:

| severity | what follows |
| --- | --- |
| error | nothing is written, and the exit code is 1 |
| left-out | the package is written without something of the document; the exit code is 1 unless the configuration [allows](configuration.md#allow) the code |
| warning | the package is written; look at it when you can |
| note | shown with `--verbose` only |

"Strict" means that `--strict` makes an error of it. `clientsmith explain CODE` says in the terminal what this page does.
"""

_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.OMISSION: "left out",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}


def codes_page() -> str:
    """The page, as Markdown."""
    remedies = read_remedies()
    lines = [_HEAD]
    group = ""
    for name, remedy in remedies.items():
        if name not in CODES:
            continue  # a test demands that it goes
        if remedy.group != group:
            group = remedy.group
            lines.append(f"## {group}\n")
        lines += _entry(name, remedy)
    return "\n".join(lines).rstrip() + "\n"


def _entry(name: str, remedy: Remedy) -> Iterator[str]:
    code = CODES[name]
    strict = ", strict" if code.strict else ""
    yield f"### {name}\n"
    yield f"*{_SEVERITIES[code.severity]}{strict}*: {code.summary}.\n"
    yield f"**Cause.** {remedy.cause}\n"
    yield f"**Cure.** {remedy.cure}\n"
    example = examples().get(name)
    if example is not None:
        yield f"```text\n{example}\n```\n"


@cache
def examples() -> Mapping[str, str]:
    """The shortest diagnostic of each code that the cases expect."""
    found: dict[str, tuple[tuple[bool, int, int, str], str]] = {}
    for path in sorted(_CASES.glob("*/*/*.txt")):
        if path.name in _FILES:
            text = path.read_text(encoding="utf-8", errors="replace")
            for name, lines in _diagnostics(text.splitlines()):
                rank = (path.name == _FILES[1], len(lines), len("".join(lines)), str(path))
                if name not in found or rank < found[name][0]:
                    found[name] = rank, _shortened(lines)
    return {name: text for name, (_, text) in found.items()}


def _diagnostics(lines: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """The diagnostics of a report with the lines that belong to each: those that stand deeper."""
    for at, line in enumerate(lines):
        begin = _FIRST_LINE.match(line)
        if begin is not None:
            indent = len(begin[1])
            end = at + 1
            while end < len(lines) and lines[end].startswith(" " * (indent + 1)):
                end += 1
            yield begin[2], [each[indent:] for each in lines[at:end]]


def _shortened(lines: Sequence[str]) -> str:
    shown = list(lines[:_MOST_LINES])
    return "\n".join([*shown, "  ..."] if len(lines) > _MOST_LINES else shown)
