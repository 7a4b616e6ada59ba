"""A page of documentation to the fragments of OpenAPI in it.

In: the text of a page, in Markdown. Out: a `Fragment` for each fenced block whose info string names
an operation, such as `yaml post /v1/oauth/token`, and what is wrong with the others. The nodes of a
fragment point into the page.

Fences are found by a scanner of our own: pages are written in a dialect with components, in which a
block may stand indented inside of a tag, where CommonMark sees HTML or indented code.

Not decided here: which pages there are (`llms_index`) and how fragments become one (`llms_merge`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.files import parse_text
from clientsmith.source.llms_index import METHODS
from clientsmith.source.node import Map, Node, Text

_WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True, order=True)
class Endpoint:
    """An operation by its method, in lower case, and its path; or `webhook` and a name."""

    method: str
    path: str

    def __str__(self) -> str:
        method = self.method if self.method == _WEBHOOK else self.method.upper()
        return f"{method} {self.path}"


@dataclass(frozen=True, slots=True)
class Held:
    """An operation that a fragment holds, and where it begins."""

    endpoint: Endpoint
    node: Map
    location: Location


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a document: its root node, and the operations in it."""

    root: Map
    held: tuple[Held, ...]


def read_page(page: Text) -> tuple[tuple[Fragment, ...], tuple[Diagnostic, ...]]:
    """The fragments of a page; neither fragments nor diagnostics where it announces none."""
    fragments: list[Fragment] = []
    diagnostics: list[Diagnostic] = []
    for fence in _find_fences(page.content):
        endpoint = _parse_info(fence.info)
        if endpoint is None:
            continue
        place = page.locate(fence.at)
        root, problems = _read_fragment(page, fence, place)
        diagnostics += problems
        if root is not None:
            fragment = Fragment(root, tuple(_find_held(root)))
            diagnostics += _compare(endpoint, fragment, place)
            fragments.append(fragment)
    return tuple(fragments), tuple(diagnostics)


@dataclass(frozen=True, slots=True)
class _Fence:
    """A fenced block: the offsets of its fence and of its content, and its info string."""

    at: int
    start: int
    end: int
    info: str
    is_closed: bool


_match_info = re.compile(rf"""(?ix)
    (?:ya?ml|json)[ \t]+(?:\S+[ \t]+)??
    (?:(?P<method>{"|".join(METHODS)})[ \t]+(?P<path>/\S*)
    |{_WEBHOOK}[ \t]+(?P<name>\S.*?)(?:[ \t]+\w+=.*)?$)""").match
_find_fence_lines = re.compile(
    r"(?m)^(?P<lead>[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?P<fence>`{3,}|~{3,})(?P<info>[^\r\n]*)\r?\n?"
).finditer


def _find_fences(content: str) -> Iterator[_Fence]:
    """The fenced blocks of a page (CommonMark 0.31, section 4.5), wherever they stand."""
    opened: re.Match[str] | None = None
    for found in _find_fence_lines(content):
        if opened is None:
            # What has backticks behind it is code within a line.
            if not (found["fence"][0] == "`" and "`" in found["info"]):
                opened = found
        elif _closes(opened, found):
            yield _fence(opened, found.start(), is_closed=True)
            opened = None
        elif _overrules(opened, found):
            # A block of the prose that has no end must not swallow the fragment behind it.
            opened = found
    if opened is not None:
        yield _fence(opened, len(content), is_closed=False)


def _fence(opened: re.Match[str], end: int, *, is_closed: bool) -> _Fence:
    info = opened["info"].strip()
    return _Fence(opened.start("fence"), opened.end(), end, info, is_closed)


def _closes(opened: re.Match[str], found: re.Match[str]) -> bool:
    lead: str = found["lead"]
    fence: str = found["fence"]
    return (
        fence.startswith(opened["fence"])
        and not found["info"].strip()
        and not lead.strip()
        and len(lead.expandtabs(4)) <= len(opened["lead"].expandtabs(4)) + 3
    )


def _overrules(opened: re.Match[str], found: re.Match[str]) -> bool:
    """Whether a longer fence of the same kind, which ends nothing, announces an operation."""
    fence: str = found["fence"]
    is_longer = fence.startswith(opened["fence"]) and len(fence) > len(opened["fence"])
    return is_longer and _parse_info(found["info"].strip()) is not None


def _parse_info(info: str) -> Endpoint | None:
    """The operation that an info string announces; between the words may stand a document."""
    found = _match_info(info)
    if found is None:
        return None
    if found["name"] is not None:
        return Endpoint(_WEBHOOK, found["name"])
    return Endpoint(found["method"].lower(), found["path"])


def _read_fragment(
    page: Text, fence: _Fence, place: Location
) -> tuple[Map | None, tuple[Diagnostic, ...]]:
    """The root node of a fragment, and why it cannot be taken."""
    if not fence.is_closed:
        message = "the fragment has no end, so the page may be cut off, and it is not taken"
        hint = f'get the page anew; if it is complete, end the fragment with "{_mark(page, fence)}"'
        return None, (diagnostic("fragment-invalid", message, place, hint=hint),)
    # What stands before the fragment is blank, so that offsets are those of the page.
    before = re.sub(r"[^\r\n]", " ", page.content[: fence.start])
    content = page.content[fence.start : fence.end]
    if not content.strip():
        message = "the fragment is empty, so its operation is unknown"
        return None, (diagnostic("fragment-invalid", message, place, hint=_ANEW),)
    root, problems = parse_text(Text(page.name, before + content))
    if root is None:
        return None, problems
    if not _is_document(root):
        message = "the fragment is no OpenAPI document, so its operation is unknown"
        hint = 'it needs the keys "openapi", and "paths" or "webhooks"'
        problem = diagnostic("fragment-invalid", message, root.location, hint=hint)
        return None, (*problems, problem)
    return (root if isinstance(root, Map) else None), problems


_ANEW = "get the page anew"


def _mark(page: Text, fence: _Fence) -> str:
    found = re.compile(r"`+|~+").match(page.content, fence.at)
    return "" if found is None else found[0]


def _is_document(root: Node) -> bool:
    return isinstance(root, Map) and "openapi" in root and ("paths" in root or "webhooks" in root)


def _find_held(root: Map) -> Iterator[Held]:
    paths, webhooks = root.get("paths"), root.get("webhooks")
    for path, item in paths.items.items() if isinstance(paths, Map) else ():
        for method, node in item.items.items() if isinstance(item, Map) else ():
            if method in METHODS and isinstance(node, Map) and isinstance(item, Map):
                yield Held(Endpoint(method, path), node, item.key_location(method))
    if isinstance(webhooks, Map):
        for name, node in webhooks.items.items():
            if isinstance(node, Map):
                yield Held(Endpoint(_WEBHOOK, name), node, webhooks.key_location(name))


def _compare(announced: Endpoint, fragment: Fragment, place: Location) -> Iterator[Diagnostic]:
    """What the info string of a fragment and its content say of different things."""
    held = fragment.held
    first = next(iter(held), None)
    if first is None:
        message = (
            f'the fragment is announced as "{announced}" and holds no operation, so it is left out'
        )
        yield diagnostic("endpoint-missing", message, place, hint=_ANEW)
        return
    if len(held) > 1:
        names = ", ".join(f'"{each.endpoint}"' for each in held)
        message = f"the fragment holds {len(held)} operations, all of which are taken: {names}"
        hint = "a fragment is meant to hold the one that its fence announces"
        yield diagnostic("fragment-endpoints", message, place, hint=hint)
    if all(each.endpoint != announced for each in held):
        message = f'the fence announces "{announced}", but the fragment holds "{first.endpoint}", which is taken'
        notes = [Note("held here", first.location)]
        hint = "compare it with what the API does, and correct the page"
        yield diagnostic("endpoint-disagrees", message, place, hint=hint, notes=notes)
