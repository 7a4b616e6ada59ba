"""The only door through which text of the document reaches Python source.

In: any text or JSON value, hostile or not. Out: Python source of a literal or a docstring
that cannot end early, cannot run, and is spelt as black spells it. A template never
quotes anything by itself.
"""

from __future__ import annotations

import re
from math import isfinite
from textwrap import wrap

from clientsmith.source.node import JsonScalar

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def string_literal(text: str) -> str:
    """The text as a Python string literal with the quotes that black would choose."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    if text.isprintable() and quote not in text and "\\" not in text:
        return quote + text + quote
    return quote + "".join(_escape(char, quote) for char in text) + quote


def scalar_literal(value: JsonScalar) -> str:
    """A JSON scalar as a Python literal; floats that JSON cannot hold become None."""
    if isinstance(value, str):
        return string_literal(value)
    if isinstance(value, float) and not isfinite(value):
        return "None"
    return repr(value)


def docstring(paragraphs: tuple[str, ...], indent: int, width: int = 100) -> tuple[str, ...]:
    """Paragraphs as the lines of a docstring, quotes included, without the leading indentation.

    `indent` is the number of columns that the lines will be indented by. Lines inside a paragraph
    are wrapped; lines of a list or of code (indented, or starting with `-`, `*`, a digit and a
    point, or a bar) keep their breaks. Empty when there is nothing to say.
    """
    body = _wrapped(paragraphs, width - indent)
    while body and not body[-1]:
        body.pop()
    if not body:
        return ()
    lines = [_escape_doc(line) for line in body]
    whole = f'"""{_apart(lines[0])}' + (' """' if lines[0].endswith('"') else '"""')
    if len(lines) == 1 and len(whole) + indent <= width:
        return (whole,)
    if len(lines) == 1:
        # Too long by the quotes: two lines, because black would pull lone quotes up.
        lines = [_escape_doc(line) for line in _wrapped(paragraphs, width - indent - 8)]
    return (f'"""{_apart(lines[0])}', *lines[1:], '"""')


def toml_string(text: str) -> str:
    """The text as a basic string of TOML 1.0."""
    return '"' + "".join(_toml_escape(char) for char in text) + '"'


def markdown_line(text: str) -> str:
    """The text as part of one line of Markdown: no line break, no markup that it did not bring."""
    return " ".join(_printable(text).split()).replace("|", "\\|").replace("<", "&lt;")


def prose(text: str) -> str:
    """Markdown prose of the document in the plain form that docstrings use: links as `text (url)`."""
    text = _printable(text.replace("\r\n", "\n").replace("\r", "\n"))
    return (_LINK.sub(_link, text) if "](" in text else text).strip()


_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")


def _link(match: re.Match[str]) -> str:
    label, address = match[1], match[2]
    return f"{label} ({address})" if address.startswith("http") else label


def _escape(char: str, quote: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char == quote:
        return "\\" + char
    if char.isprintable():
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _toml_escape(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _printable(text: str) -> str:
    """The text without characters that change how source or a terminal is read (controls, bidi)."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(char if char.isprintable() or char in "\n " else " " for char in text)


def _escape_doc(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def _apart(line: str) -> str:
    """The first line of a docstring, with a quote at its start held off as black does it."""
    return f" {line}" if line.startswith('"') else line


_KEEP = re.compile(r"\s{2,}|[-*+|>#]|\d+[.)]\s|```|~~~")


def _wrapped(paragraphs: tuple[str, ...], width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs:
        text = prose(paragraph)
        if not text:
            continue
        if lines:
            lines.append("")
        lines.extend(_wrap_block(text, width))
    return lines


def _wrap_block(text: str, width: int) -> list[str]:
    if len(text) <= width and "\n" not in text:
        return [text]
    lines: list[str] = []
    run: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip() and not _KEEP.match(line):
            run.append(line.strip())
            continue
        lines.extend(wrap(" ".join(run), width, break_long_words=False, break_on_hyphens=False))
        run.clear()
        if line.strip():
            bullet = re.match(r"\s*(?:[-*+]|\d+[.)])\s+", line)
            hang = " " * len(bullet[0]) if bullet else ""
            kept = wrap(
                line.strip() if not line.startswith("  ") else line.rstrip(),
                width,
                subsequent_indent=hang,
                break_long_words=False,
                break_on_hyphens=False,
                drop_whitespace=True,
            )
            lines.extend(kept)
        elif lines and lines[-1]:
            lines.append("")
    while lines and not lines[-1]:
        lines.pop()
    return lines
