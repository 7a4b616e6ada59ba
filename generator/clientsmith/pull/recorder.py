"""What a pull reads, and all that it has read.

In: addresses and links. Out: answers, remembered with the file that each becomes. An address whose
file is still there is asked for with its ETag, and answered from the file when nothing has changed.
Bounds the number of requests and their sum.

Not decided here: what is asked for (`upstream`), and how (`web`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from threading import Lock as Mutex
from typing import Final
from urllib.parse import unquote, urlsplit

from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.pull.lock import LOCK_NAME, LockedFile
from clientsmith.source.addresses import normalise_address
from clientsmith.source.kept import hash_of
from clientsmith.source.llms_site import Page, Unread, WebSite
from clientsmith.source.web import LIMITS, Fetched, FetchError, Limits, NotModified, fetch

_MOST_REQUESTS: Final = 5_000
_MOST_BYTES: Final = 256 * 1024 * 1024
_ABSENT: Final = frozenset((200, 404, 410))
"""Statuses of an address that holds no document, which is not the fault of a moment."""


@dataclass(frozen=True, slots=True)
class Known:
    """A file of an earlier pull that is still what it was."""

    file: LockedFile
    content: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """An answer, and what the lock will say of it."""

    file: LockedFile
    content: bytes


class Recorder:
    """Fetches and remembers. Several threads may use it at once."""

    def __init__(self, known: Mapping[str, Known], limits: Limits = LIMITS) -> None:
        self._known = known
        self._limits = limits
        self._answers: dict[str, Fetched] = {}
        self._taken: dict[str, Taken] = {}
        self._mutex = Mutex()
        self._requests = 0
        self._bytes = 0
        self.failure: FetchError | None = None
        """The first thing that went wrong and may go right another time."""

    def fetch(self, url: str) -> Fetched:
        """The answer of an address, asked for once. Raises FetchError as `web.fetch` does."""
        answer = self._answers.get(url)
        if answer is not None:
            return answer
        try:
            self._count()
            answer = self._fetch(url)
        except FetchError as error:
            if error.code == "fetch-failed" and error.status not in _ABSENT:
                self.failure = self.failure or error
            raise
        return answer

    def taken_at(self, url: str) -> Taken | None:
        """What came from an address, which may be the one that the asked one redirected to."""
        return self._taken.get(url)

    def _fetch(self, url: str) -> Fetched:
        known = self._known.get(url)
        answer = fetch(url, limits=self._limits, etag="" if known is None else known.file.etag)
        if isinstance(answer, NotModified):
            if known is None:
                raise TypeError(answer)  # it was asked for without an ETag
            answer = Fetched(answer.url, known.content, known.file.etag, "")
        file = LockedFile(url, hash_of(answer.body), answer.etag)
        with self._mutex:
            self._bytes += len(answer.body)
            self._answers[url] = answer
            self._taken[url] = self._taken[answer.url] = Taken(file, answer.body)
        return answer

    def _count(self) -> None:
        with self._mutex:
            self._requests += 1
            if self._requests > _MOST_REQUESTS or self._bytes > _MOST_BYTES:
                most = f"{_MOST_REQUESTS:,} pages or {_MOST_BYTES:,} bytes"
                message = f"the index leads to more than {most}"
                hint = "name a whole document instead"
                self.failure = self.failure or FetchError("fetch-refused", message, hint)
                raise self.failure


class RecordedSite:
    """An index on the web whose every page that is read becomes a file.

    The files are called as `FolderSite` looks for them, so that the folder is the same site.
    """

    at_once = WebSite.at_once

    def __init__(self, url: str, recorder: Recorder) -> None:
        self._site = WebSite(url, recorder.fetch)
        self._recorder = recorder
        self._mutex = Mutex()
        self.files: dict[str, Taken] = {}

    def read_index(self) -> Page | Diagnostic:
        """The index itself, or why it cannot be read."""
        page = self._site.read_index()
        if isinstance(page, Page):
            self._keep("llms.txt", page)
        return page

    def read(self, link: str) -> Page | Unread:
        """What stands behind a link of the index; nothing when it cannot become a file."""
        path = path_of_link(link)
        if path is None:
            return Unread(f'"{link}" cannot be the name of a file')
        page = self._site.read(link)
        if isinstance(page, Page) and not self._keep(path, page):
            return Unread(f'"{link}" would be the same file as another page')
        return page

    def _keep(self, path: str, page: Page) -> bool:
        taken = self._recorder.taken_at(page.text.name)
        if taken is None:
            raise KeyError(page.text.name)
        with self._mutex:
            return self.files.setdefault(path, taken).content == taken.content


def path_of_link(link: str) -> str | None:
    """The file below the folder of an index that a link becomes; None when no name is safe."""
    try:
        path = unquote(urlsplit(link).path)
    except ValueError:
        return None
    path = posixpath.normpath(path.strip("/") or ".")
    segments = path.split("/")
    if any(s.startswith(".") or len(s) > 120 or not s.isprintable() for s in segments):
        return None
    if set(path) & set('\\:*?"<>|') or len(path) > 400 or path in (LOCK_NAME, "llms.txt"):
        return None
    return path if posixpath.splitext(path)[1] else f"{path}.md"


def normalised(url: str) -> str:
    """An address in its one spelling, or as it is when it has none: `fetch` says what is wrong."""
    try:
        return normalise_address(url)
    except ValueError:
        return url
