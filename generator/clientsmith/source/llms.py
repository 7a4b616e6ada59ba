"""A site of documentation, known by its index, to one document.

In: an index `llms.txt` as a file, as the folder that holds it, or as an address. Out: a `Bundle` of
the document that it means, as `collect.load` gives one for files. Where the index names a whole
document, that is read; otherwise every page, and the fragments of OpenAPI in them are put together.

An operation that the index or a page announces and no page holds is left out of the client, so it
counts as such (`endpoint-missing`). A page that an index names without a method may be a guide, so
a missing one is only a warning.

Not decided here: how an index (`llms_index`), a page (`llms_page`) and a link (`llms_site`) are read,
and how fragments become one document (`llms_merge`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.addresses import is_address
from clientsmith.source.bundle import Bundle
from clientsmith.source.collect import load
from clientsmith.source.files import parse_text
from clientsmith.source.llms_choice import choose_document
from clientsmith.source.llms_index import Entry, Index, looks_like_index, read_index
from clientsmith.source.llms_merge import merge_fragments
from clientsmith.source.llms_page import Fragment, read_page
from clientsmith.source.llms_site import FolderSite, Page, Site, Unread, WebSite
from clientsmith.source.node import Map, Scalar, Text
from clientsmith.source.remote import Remote
from clientsmith.source.web import fetch

INDEX: Final = "llms.txt"


def is_site(place: str | Path) -> bool:
    """Whether a path or an address is an index, or a folder that holds one."""
    if isinstance(place, str) and is_address(place):
        return place.partition("#")[0].partition("?")[0].endswith(INDEX)
    path = Path(place)
    if path.name == INDEX or path.is_dir():
        return path.name == INDEX or (path / INDEX).is_file()
    if path.suffix.lower() not in (".txt", ".md") or not path.is_file():
        return False
    return looks_like_index(path.read_text(encoding="utf-8", errors="replace"))


def load_site(
    place: str | Path, *, choose: str = "", remote: Remote | None = None
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read the document that an index means.

    `choose` is the end of the link or the title of the document to take when the index names
    whole ones; `remote` is what `collect.load` makes of references to the web. None when the index
    cannot be read or leads to no operation.
    """
    return read_site(_open(place), choose=choose, remote=remote)


def read_site(
    site: Site, *, choose: str = "", remote: Remote | None = None
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read the document that the index of a site means; see `load_site`."""
    opened = site.read_index()
    if isinstance(opened, Diagnostic):
        return None, (opened,)
    index = read_index(opened.text)
    found: tuple[Diagnostic, ...] = ()
    if index.documents or choose:
        entry, found = choose_document(index, choose)
        if entry is None:
            return None, found
        page = site.read(entry.link)
        if isinstance(page, Page):
            return _load_whole(page, opened, remote)
        found = (_document_unread(entry, page),)
    bundle, more = _load_pages(site, opened, index)
    return bundle, (*found, *more)


def _open(place: str | Path) -> Site:
    if isinstance(place, str) and is_address(place):
        return WebSite(place, fetch)
    path = Path(place)
    return FolderSite(path, INDEX) if path.is_dir() else FolderSite(path.parent, path.name)


def _load_whole(
    page: Page, index: Page, remote: Remote | None
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """The document that the index names, with the files that it refers to when it is one itself."""
    if page.path is not None:
        bundle, problems = load(page.path, remote=remote)
        if bundle is None:
            return None, problems
        return _with_index(bundle, index), problems
    root, problems = parse_text(page.text)
    if not isinstance(root, Map):
        if root is not None:
            message = f'"{page.text.name}" holds no object, so it is no OpenAPI document'
            problems = (*problems, diagnostic("not-openapi", message, root.location))
        return None, problems
    return _with_index(Bundle(root, {page.text.name: page.text}, ()), index), problems


def _with_index(bundle: Bundle, index: Page) -> Bundle:
    texts = {**bundle.texts, index.text.name: index.text}
    files = (index.path,) if index.path is not None else ()
    return Bundle(bundle.root, texts, (*files, *bundle.files))


@dataclass(frozen=True, slots=True)
class _Read:
    """An entry of the index, and what its page holds."""

    entry: Entry
    page: Page | Unread
    fragments: tuple[Fragment, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def _load_pages(
    site: Site, opened: Page, index: Index
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """The document that the pages of an index hold the parts of."""
    links = list(dict.fromkeys(_link(entry) for entry in index.pages))
    with ThreadPoolExecutor(site.at_once) as pool:
        pages = dict(zip(links, pool.map(site.read, links), strict=True))
    known: dict[str, _Read] = {}
    reads: list[_Read] = []
    for entry in index.pages:
        page = pages[_link(entry)]
        name = page.text.name if isinstance(page, Page) else ""
        if name and name not in known and isinstance(page, Page):
            known[name] = _Read(entry, page, *read_page(page.text))
        same = known.get(name)
        reads.append(_Read(entry, page) if same is None else _again(same, entry))
    found = [*(p for read in known.values() for p in read.problems)]
    found += [problem for read in reads for problem in _judge(read)]
    fragments = [fragment for read in known.values() for fragment in read.fragments]
    if not any(fragment.held for fragment in fragments):
        return None, (*found, _without_endpoints(index))
    root, problems = merge_fragments(fragments)
    texts = [opened.text, *(page.text for page in pages.values() if isinstance(page, Page))]
    return (
        Bundle(root, {text.name: text for text in texts}, tuple(_paths(opened, *pages.values()))),
        (*found, *problems),
    )


def _link(entry: Entry) -> str:
    return entry.link.partition("#")[0]


def _again(read: _Read, entry: Entry) -> _Read:
    return _Read(entry, read.page, read.fragments, read.problems)


def _paths(*pages: Page | Unread) -> Iterator[Path]:
    found = (page.path for page in pages if isinstance(page, Page) and page.path is not None)
    yield from dict.fromkeys(found)


def _judge(read: _Read) -> Iterator[Diagnostic]:
    """What an entry of the index says of its page that does not hold."""
    entry, page = read.entry, read.page
    if isinstance(page, Unread):
        yield _page_unread(entry, page)
    elif read.fragments:
        yield from _compare(entry, read.fragments)
    elif not read.problems:
        yield _page_without_fragment(entry, page.text)


def _page_unread(entry: Entry, page: Unread) -> Diagnostic:
    notes = () if page.location is None else (Note("broken here", page.location),)
    if entry.method or not page.is_elsewhere:
        message = (
            f'the page "{entry.title}" cannot be read, so its operation is left out: {page.reason}'
        )
        code, hint = "endpoint-missing", "get the page, or describe the operation in an overlay"
    else:
        message = f'the page "{entry.title}" is not read: {page.reason}'
        code, hint = "page-missing", "get the page, in case it describes an operation"
    return diagnostic(code, message, entry.location, hint=hint, notes=notes)


def _page_without_fragment(entry: Entry, text: Text) -> Diagnostic:
    place = text.locate(0)
    if not entry.method:
        message = f'the page "{entry.title}" holds no OpenAPI'
        return diagnostic("page-without-fragment", message, place)
    message = (
        f'the page "{entry.title}" holds no OpenAPI, so its operation '
        f'("{entry.method}" in the index) is left out'
    )
    notes = [Note("named here", entry.location)]
    hint = "describe the operation in an overlay"
    return diagnostic("endpoint-missing", message, place, hint=hint, notes=notes)


def _compare(entry: Entry, fragments: Sequence[Fragment]) -> Iterator[Diagnostic]:
    """Where the index and the operations of a page part."""
    held = [each for fragment in fragments for each in fragment.held]
    if not held:
        return
    notes = [Note("described here", held[0].location)]
    if entry.method and all(each.endpoint.method != entry.method for each in held):
        message = f'the index calls "{entry.title}" a "{entry.method}", but its page describes "{held[0].endpoint}", which is taken'
        hint = "compare it with what the API does, and correct one of them"
        yield diagnostic("endpoint-disagrees", message, entry.location, hint=hint, notes=notes)
    if entry.is_deprecated and not any(_is_deprecated(each.node) for each in held):
        message = f'the index calls "{entry.title}" deprecated, but its page does not, so it will look current'
        hint = 'set "deprecated: true" in an overlay'
        yield diagnostic("endpoint-disagrees", message, entry.location, hint=hint, notes=notes)


def _is_deprecated(operation: Map) -> bool:
    value = operation.get("deprecated")
    return isinstance(value, Scalar) and value.value is True


def _document_unread(entry: Entry, page: Unread) -> Diagnostic:
    message = f'the document "{entry.title}" is not read, so its pages are: {page.reason}'
    hint = "get the document: it is complete, and pages may not be"
    return diagnostic("document-unread", message, entry.location, hint=hint)


def _without_endpoints(index: Index) -> Diagnostic:
    match len(index.pages):
        case 0:
            reason = "it names no page that could hold a fragment of OpenAPI"
        case 1:
            reason = "its only page holds no fragment of OpenAPI"
        case count:
            reason = f"none of its {count} pages holds a fragment of OpenAPI"
    message = f'"{index.text.name}" leads to no operation: {reason}'
    hint = 'a fragment is a fenced block that begins with, for example, "````yaml get /v1/users"'
    return diagnostic("index-without-endpoints", message, index.text.locate(0), hint=hint)
