"""The only door through which text of the document reaches Python source.

In: any text or JSON value, hostile or not. Out: Python source of a literal or a docstring
that cannot end early, cannot run, and is spelt as black spells it. A template never
quotes anything by itself.
"""

from __future__ import annotations

import re
from math import isfinite
from urllib.parse import quote

from clientsmith.source.node import JsonScalar

_QUOTES = '"""'
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
    body = lines_of(paragraphs, width - indent, before=len(_QUOTES))
    if not body:
        return ()
    lines = [_escape_doc(line) for line in body]
    whole = _QUOTES + _apart(lines[0]) + (" " * lines[0].endswith('"')) + _QUOTES
    if len(lines) == 1 and len(whole) + indent > width:
        # Too long by the quotes: two lines of like length, because black would pull lone quotes up.
        lines = [_escape_doc(line) for line in _halves(body[0])]
    if len(lines) == 1:
        return (whole,)
    return (_QUOTES + _apart(lines[0]), *lines[1:], _QUOTES)


def toml_string(text: str) -> str:
    """The text as a basic string of TOML 1.0."""
    return '"' + "".join(_toml_escape(char) for char in text) + '"'


def markdown_line(text: str) -> str:
    """The text as part of one line of Markdown: no line break, no markup that it did not bring."""
    return " ".join(_printable(text).split()).replace("|", "\\|").replace("<", "&lt;")


def markdown_paragraphs(text: str) -> tuple[str, ...]:
    """The text as paragraphs of Markdown, each on one line; items of lists are paragraphs, too.

    None of them opens a heading or a block of code, which would reach beyond the text.
    """
    parts = re.split(r"\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)", text)
    lines = (markdown_line(part) for part in parts)
    return tuple(re.sub(r"^(#|```|~~~)", r"\\\1", line) for line in lines if line)


def code_span(text: str) -> str:
    """The text as code within a table of Markdown, whatever backticks and bars are in it."""
    text = " ".join(_printable(text).split()).replace("|", "\\|")
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    pad = " " if len(fence) > 1 else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def link_address(text: str) -> str:
    """The text as the address of a link in Markdown, which it cannot end; empty when it is none."""
    return quote(text, safe="!#$%&'*+,/:;=?@[]~") if text.startswith(("http:", "https:")) else ""


def prose(text: str) -> str:
    """Markdown prose of the document in the plain form that docstrings use: links as
    `text (url)`, and the word null as Python has it.
    """
    text = _printable(text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _LINK.sub(_link, text) if "](" in text else text
    return (_NULL.sub(_none, text) if "null" in text else text).strip()


_NULL = re.compile(
    # What is code stays as it is: fences, code spans, indented lines, what stands in braces.
    r"```.*?(?:```|\Z)|(`+)(?!`).*?(?<!`)\1(?!`)|^(?: {4}|\t).*?$|\{[^{}\n]*\}?"
    r"|(?<![\w\"'/.=:<-])null(?![\w\"'/=<(-])",
    re.DOTALL | re.MULTILINE,
)


def _none(match: re.Match[str]) -> str:
    return "None" if match[0] == "null" else match[0]


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
_LEAD = re.compile(r"\s*(?:(?:[-*+]|\d+[.)])\s+)?")


def lines_of(paragraphs: tuple[str, ...], width: int, *, before: int = 0) -> list[str]:
    """Paragraphs of prose as lines of up to `width` columns, the first one shorter by what stands
    `before` it.
    """
    lines: list[str] = []
    for paragraph in paragraphs:
        text = prose(paragraph)
        if not text:
            continue
        if lines:
            lines.append("")
        lines.extend(_wrap_block(text, width, 0 if lines else before + text.startswith('"')))
    return lines


def _wrap_block(text: str, width: int, before: int) -> list[str]:
    if len(text) <= width - before and "\n" not in text:
        return [text]
    lines: list[str] = []
    run: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip() and not _KEEP.match(line):
            run.append(line.strip())
            continue
        if run:
            lines.extend(fill(" ".join(run), width, before=0 if lines else before))
            run.clear()
        if line.strip():
            kept = line.rstrip() if line.startswith("  ") else line.strip()
            lines.extend(_keep(kept, width - (0 if lines else before)))
        elif lines and lines[-1]:
            lines.append("")
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _keep(line: str, width: int) -> list[str]:
    """A line of a list or of code; one that is too long goes on below its text."""
    if len(line) <= width:
        return [line]
    lead = _LEAD.match(line)
    return fill(line, width, hang=len(lead[0]) if lead else 0)


def fill(text: str, width: int, *, before: int = 0, hang: int = 0) -> list[str]:
    """A text as lines of up to `width` columns; the last one is not left with a word or two.

    The first line is shorter by what stands `before` it, the others begin with `hang` spaces.
    """
    lines = _fill(text, width, before, hang)
    least = width // 5
    for narrower in range(width - 3, width // 2, -3):
        if len(lines) == 1 or len(lines[-1]) - hang >= least:
            break
        tried = _fill(text, narrower, before, hang)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def _fill(text: str, width: int, before: int, hang: int) -> list[str]:
    indent = text[: len(text) - len(text.lstrip())]
    words = text.split()
    lines: list[str] = []
    line, room = indent + words[0], width - before
    for word in words[1:]:
        if len(line) + 1 + len(word) <= room:
            line += " " + word
        else:
            lines.append(line)
            line, room = " " * hang + word, width
    return [*lines, line]


def _halves(line: str) -> list[str]:
    """A line as two of like length, if it has two words."""
    for width in range(len(line) // 2, len(line)):
        lines = _fill(line, width, 0, 0)
        if len(lines) <= 2:
            return lines
    return [line]
