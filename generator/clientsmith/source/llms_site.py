"""Where the links of an index lead: files of a folder, or addresses of the index's own host.

In: a link as the index has it. Out: the text behind it, or why there is none. In a folder, links of
every form lead below it: `https://host/reference/page.md`, `/reference/page` and `reference/page`
are all the file `reference/page.md`.

Not decided here: which links are followed (`llms`), and how an address is read (`web`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.frozen import dataclass
from clientsmith.source.addresses import is_address, join_address, parse_address
from clientsmith.source.files import display_name, read_text
from clientsmith.source.node import Text
from clientsmith.source.web import Fetched, FetchError, NotModified

_ENDINGS = ("", ".md", ".mdx", "/index.md")


@dataclass(frozen=True, slots=True)
class Page:
    """What stands behind a link; `path` is the file that it was read from, if it was one."""

    text: Text
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Why there is no text behind a link.

    `is_elsewhere` when the site does not hold the page, which may well be meant so; otherwise it
    should have been there. `location` is the place in a page that breaks it.
    """

    reason: str
    is_elsewhere: bool = False
    location: Location | None = None


class Site(Protocol):
    """What an index is read from; `at_once` is how many links may be read at the same time."""

    at_once: int

    def read_index(self) -> Page | Diagnostic:
        """The index itself, or why it cannot be read."""
        ...

    def read(self, link: str) -> Page | Unread:
        """What stands behind a link of the index."""
        ...


class FolderSite:
    """A folder that holds an index, by default `llms.txt`, and pages."""

    at_once = 1

    def __init__(self, folder: Path, index: str = "llms.txt") -> None:
        self._folder = folder
        self._index = index

    def read_index(self) -> Page | Diagnostic:
        """The index itself, or why it cannot be read."""
        path = self._folder / self._index
        text, problems = read_text(path, display_name(path))
        return problems[0] if text is None else Page(text, path)

    def read(self, link: str) -> Page | Unread:
        """What stands behind a link; nothing outside of the folder is ever read."""
        inside = _path_of(link)
        if inside is None:
            return Unread(f'"{link}" leads out of the folder')
        try:
            return self._find(link, inside)
        except (OSError, RuntimeError):
            # A name may be too long for the disk, and symbolic links may go in a circle.
            return Unread(f'"{link}" is no name of a file')

    def _find(self, link: str, inside: str) -> Page | Unread:
        root = self._folder.resolve()
        for name in (inside + ending for ending in _ENDINGS):
            path = self._folder / name
            if not path.resolve().is_relative_to(root):
                return Unread(f'"{link}" leads out of the folder')
            if path.is_file():
                return _read_page(path)
        missing = display_name(self._folder / inside)
        return Unread(f'there is no file "{missing}"', is_elsewhere=True)


class WebSite:
    """An index at an address; links to other hosts are not followed."""

    at_once = 8

    def __init__(self, url: str, fetch: Callable[[str], Fetched | NotModified]) -> None:
        self._url = url
        self._fetch = fetch

    def read_index(self) -> Page | Diagnostic:
        """The index itself, or why it cannot be read."""
        try:
            page = self._read(self._url)
        except FetchError as error:
            return error.diagnostic()
        if isinstance(page, Unread):
            return FetchError("fetch-failed", page.reason, "check the address").diagnostic()
        return page

    def read(self, link: str) -> Page | Unread:
        """What stands behind a link; a page is asked for as Markdown first."""
        try:
            url = parse_address(join_address(self._url, link))
        except ValueError as error:
            return Unread(f'"{link}" is refused: {error}')
        if url.origin != parse_address(self._url).origin:
            return Unread(f'"{url}" stands at another host', is_elsewhere=True)
        if posixpath.splitext(url.path)[1]:
            return self._try(str(url))
        found = self._try(join_address(str(url), url.path.rstrip("/") + ".md"))
        return found if isinstance(found, Page) else self._try(str(url))

    def _try(self, url: str) -> Page | Unread:
        try:
            return self._read(url)
        except FetchError as error:
            return Unread(error.message)

    def _read(self, url: str) -> Page | Unread:
        answer = self._fetch(url)
        if isinstance(answer, NotModified):
            return Unread(f'"{url}" answers that nothing has changed, though nobody asked')
        try:
            return Page(Text(answer.url, answer.body.decode("utf-8")))
        except UnicodeDecodeError:
            return Unread(f'"{url}" is not UTF-8')


def _path_of(link: str) -> str | None:
    """The path that a link means from the folder of the index, or None when it leaves that."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    if is_address(link) or not parts.scheme:
        path = posixpath.normpath(unquote(parts.path).lstrip("/") or ".")
        if path != ".." and not path.startswith("../") and "\0" not in path:
            return path
    return None


def _read_page(path: Path) -> Page | Unread:
    text, problems = read_text(path, display_name(path))
    if text is None:
        return Unread(problems[0].message, location=problems[0].location)
    return Page(text, path)
