"""The only door through which text of the document reaches Markdown.

In: any text, hostile or not. Out: Markdown that shows this text and nothing else: no link, no HTML,
no heading, no attribute comes of it, whatever stands in it. What a person writes for emphasis and as
code stays so; a link becomes its text with the address behind it. Addresses of pages have a door of
their own. Where the text stands on a page is *not* decided here (the templates).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from clientsmith.python.literals import prose

_SPECIAL = re.compile(r"[\\`*\[\]{}|<>&]|(?<![^\W_])_|_(?![^\W_])")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_LEAD = re.compile(r"[#+-]|\d+(?=[.)](?:\s|$))|[=~:!?/%^$]")
_SPANS = re.compile(
    r"(?P<tick>`+)(?!`)(?P<code>.+?)(?<!`)(?P=tick)(?!`)"
    r"|\*\*(?=[^\s*])(?P<strong>[^*`]*[^\s*`])\*\*"
)
_PLAIN_CODE = re.compile(r"[^`|<>&\\]+")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(?P<text>\S.*)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<text>.*?)\s*#*\s*$")
_SAFE = "/?#&=+,;:@!$~()*'%"


def escape(text: str) -> str:
    """The text as it is, on one line, with nothing in it that Markdown or HTML would read."""
    return _SPECIAL.sub(_special, " ".join(_printable(text).split()))


def inline(text: str) -> str:
    """Prose of the document on one line; code and strong words stay what they are."""
    text = " ".join(prose(text).split())
    parts: list[str] = []
    end = 0
    for match in _SPANS.finditer(text):
        parts.append(_SPECIAL.sub(_special, text[end : match.start()]))
        if match["code"] is not None:
            parts.append(code(match["code"]))
        else:
            parts.append(f"**{_SPECIAL.sub(_special, match['strong'])}**")
        end = match.end()
    parts.append(_SPECIAL.sub(_special, text[end:]))
    return _hold("".join(parts))


def blocks(text: str) -> tuple[str, ...]:
    """Prose of the document as blocks, which stand with an empty line between them: paragraphs,
    lists, and code with its fence. Only lists and code have more than one line.
    """
    return tuple(_blocks(prose(text)))


def code(text: str) -> str:
    """The text as code, also where a bar would end a cell of a table."""
    text = " ".join(_printable(text).split())
    if _PLAIN_CODE.fullmatch(text):
        return f"`{text}`"
    return f"<code>{escape(text)}</code>" if text else ""


def address(url: str) -> str:
    """The address of a page as the target of a link; empty unless it leads to the web."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    return quote(url.strip(), safe=_SAFE).replace("(", "%28").replace(")", "%29")


def _special(match: re.Match[str]) -> str:
    return _ENTITIES.get(match[0], f"\\{match[0]}")


def _hold(line: str) -> str:
    """A line whose beginning opens no block."""
    lead = _LEAD.match(line)
    if lead is None:
        return line
    rest = line[lead.end() :]
    if lead[0].isdecimal():
        return f"{lead[0]}\\{rest}"
    return (f"\\{lead[0]}" if lead[0] in "#+-" else f"&#{ord(lead[0])};") + rest


def _blocks(text: str) -> Iterator[str]:
    run: list[str] = []
    items: list[str] = []
    fenced: list[str] | None = None
    for line in [*text.split("\n"), ""]:
        if _FENCE.match(line):
            if fenced is None:
                yield from _ended(run, items)
                fenced = []
            else:
                yield from _code_block(fenced)
                fenced = None
            continue
        if fenced is not None:
            fenced.append(line)
            continue
        item, heading = _ITEM.match(line), _HEADING.match(line)
        if item:
            yield from _paragraph(run)
            items.append(item["text"])
        elif heading or not line.strip():
            yield from _ended(run, items)
            if heading and heading["text"]:
                yield f"**{escape(heading['text'])}**"
        elif items and line.startswith(" "):
            items[-1] += f" {line.strip()}"
        else:
            yield from _list(items)
            run.append(line)
    if fenced is not None:
        yield from _code_block(fenced)
    yield from _ended(run, items)


def _ended(run: list[str], items: list[str]) -> Iterator[str]:
    yield from _paragraph(run)
    yield from _list(items)


def _paragraph(run: list[str]) -> Iterator[str]:
    if text := inline(" ".join(run)):
        yield text
    run.clear()


def _list(items: list[str]) -> Iterator[str]:
    if items:
        yield "\n".join(f"- {inline(item)}" for item in items)
    items.clear()


def _code_block(lines: list[str]) -> Iterator[str]:
    """Code between fences that no line of it can be."""
    runs = (len(run) for line in lines for run in re.findall("`+", line))
    fence = "`" * max(3, 1 + max(runs, default=0))
    if any(line.strip() for line in lines):
        yield "\n".join([f"{fence}text", *(_printable(line).rstrip() for line in lines), fence])


def _printable(text: str) -> str:
    """The text without characters that are not seen, or that turn the direction of what is."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " for char in text)
