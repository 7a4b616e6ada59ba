"""An index of documentation, `llms.txt`, to the pages and documents that it names.

In: the text of an index, in Markdown. Out: its links in their order, each with the headings that it
stands under. Two forms are read alike: the one that says nothing of methods,

    - [Create a page](https://host/reference/post-page.md): Creates a page

and the older one, which nests its items and writes the method behind the link:

    - [Update page](/reference/update-page)
      - [Trash a page](/reference/trash-a-page) (patch)

Fences are not looked at: some indexes are published inside of one.

Not decided here: where a link leads (`llms_site`), and what a page holds (`llms_page`).
"""

from __future__ import annotations

import re
from typing import Final

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import Text

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SHORT: Final = {"del": "delete"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of an index. `method` is in lower case, and empty where the index names none."""

    title: str
    link: str
    method: str
    description: str
    headings: tuple[str, ...]
    location: Location

    @property
    def is_document(self) -> bool:
        """Whether a whole OpenAPI document stands behind the link, and not a page."""
        if self.headings and _match_documents(self.headings[-1]):
            return True
        name = self.link.partition("#")[0].partition("?")[0].lower()
        is_data = name.endswith((".json", ".yaml", ".yml"))
        return is_data and ("openapi" in name or "swagger" in name)

    @property
    def is_page(self) -> bool:
        """Whether the link may lead to a page of Markdown, and not to a picture, say."""
        path = self.link.partition("#")[0].partition("?")[0]
        name = path.rpartition("/")[2].lower()
        if self.is_document or name in _INDEXES or not path:
            return False
        return not _has_other_ending(name)

    @property
    def is_deprecated(self) -> bool:
        """Whether the title or a heading above says so."""
        return any("(deprecated)" in text.lower() for text in (self.title, *self.headings))


@dataclass(frozen=True, slots=True)
class Index:
    """The links of an index in their order."""

    text: Text
    entries: tuple[Entry, ...]

    @property
    def documents(self) -> tuple[Entry, ...]:
        """The links to whole documents."""
        return tuple(entry for entry in self.entries if entry.is_document)

    @property
    def pages(self) -> tuple[Entry, ...]:
        """The links to pages."""
        return tuple(entry for entry in self.entries if entry.is_page)


def read_index(text: Text) -> Index:
    """The links of an index; lines that are neither a heading nor an item with a link are prose."""
    entries: list[Entry] = []
    headings: list[tuple[int, str]] = []
    for found in _find_lines(text.content):
        if found["level"]:
            level = len(found["level"])
            headings = [(above, title) for above, title in headings if above < level]
            headings.append((level, found["heading"].strip()))
            continue
        method = (found["method"] or "").lower()
        entries.append(
            Entry(
                title=_unescape(found["title"]).strip(),
                link=found["bracketed"] or found["link"] or "",
                method=_SHORT.get(method, method),
                description=(found["description"] or "").strip(),
                headings=tuple(title for _, title in headings),
                location=text.locate(found.start("item")),
            )
        )
    return Index(text, tuple(entries))


def looks_like_index(content: str) -> bool:
    """Whether a text holds links as an index does, and is no OpenAPI document that has some."""
    if _find_document(content):
        return False
    return any(found["level"] is None for found in _find_lines(content))


_INDEXES: Final = ("llms.txt", "llms-full.txt")
_PAGES: Final = (".md", ".mdx", ".markdown", ".txt")
_match_documents = re.compile(
    r"(?i)(?:openapi|swagger)(?: (?:spec(?:ification)?|document|definition|file|schema)s?)?$"
).match
_find_document = re.compile(r"""(?m)^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:""").search
_find_ending = re.compile(r"\.[a-z][a-z0-9]{1,5}$").search
_find_lines = re.compile(rf"""(?imx)
    ^[ ]{{0,3}}(?P<level>\#{{1,6}})[ \t]+(?P<heading>[^\r\n]*?)[ \t]*\#*[ \t\r]*$
    |
    ^[ \t]*(?:[-*+]|\d{{1,9}}[.)])[ \t]+
    (?P<item>\[(?P<title>(?:[^\[\]\\\r\n]|\\.|\[[^\[\]\r\n]*\])+)\]
        \([ \t]*(?:<(?P<bracketed>[^<>\r\n]*)>|(?P<link>[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*))
        (?:[ \t]+"[^"\r\n]*")?[ \t]*\))
    (?:[ \t]*\((?P<method>{"|".join((*METHODS, *_SHORT))})\))?
    (?:[ \t]*:)?(?P<description>[^\r\n]*)
    """).finditer


def _unescape(text: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _has_other_ending(name: str) -> bool:
    return not name.endswith(_PAGES) and _find_ending(name) is not None
