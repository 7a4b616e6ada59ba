"""From one page of a list to what the next one is asked for with, without sending anything.

In: a page, the endpoint and the arguments that it was asked for with, and the headers it came with.
Out: a `Step`, or ``None`` at the end of the list. A `Trail` watches that the steps lead somewhere.
What is *not* decided here: who takes the step (`pagination`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias, assert_never, cast

from .answers import hidden
from .arguments import Arguments
from .base_model import wire_value
from .endpoint import Endpoint, Following, Pages
from .errors import PaginationError
from .headers import Headers
from .links import link_target
from .narrow import is_list, is_mapping
from .omit import Omit, omit

__all__ = [
    "MAX_EMPTY_PAGES",
    "MAX_EQUAL_PAGES",
    "AnyEndpoint",
    "Origin",
    "Step",
    "Trail",
    "items_of",
    "next_step",
]

AnyEndpoint: TypeAlias = Endpoint[Any]  # Any: what a page is does not matter here

MAX_EMPTY_PAGES: Final = 100
"""After so many pages without an item in a row a list is taken for endless."""

MAX_EQUAL_PAGES: Final = 10
"""After so many equal pages in a row an API is taken for one that heeds no number of a page."""

_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Origin:
    """What a page was asked for with, and came with."""

    endpoint: AnyEndpoint
    pages: Pages
    arguments: Arguments
    extra: Mapping[str, object]
    """What the caller has sent besides the arguments, where the cursor goes."""

    load: Callable[[str], object]
    """Gives the object of the package that a ``module:NAME`` stands for."""

    headers: Headers
    secrets: tuple[str, ...] = field(repr=False)
    """Texts that no message may show."""


@dataclass(frozen=True, slots=True)
class Step:
    """What the next page is asked for with; `mark` tells it from other pages of the list."""

    endpoint: AnyEndpoint
    arguments: Arguments
    mark: str


@dataclass(slots=True)
class Trail:
    """What was seen while a list was walked.

    `PaginationError` is raised by a mark that comes again, by `MAX_EMPTY_PAGES` pages without an
    item in a row and, where pages are counted, by `MAX_EQUAL_PAGES` equal ones in a row.
    """

    _seen: set[str] = field(default_factory=set[str])
    _empty: int = 0
    _equal: int = 0
    _last: list[object] = field(default_factory=list[object])

    def step_after(self, page: object, origin: Origin) -> Step | None:
        """Give the step after `page`, after looking at where it leads."""
        step = next_step(page, origin)
        if step is None:
            return None
        items = items_of(page, origin.pages)
        self._empty = 0 if items else self._empty + 1
        if self._empty >= MAX_EMPTY_PAGES:
            raise _lost(
                origin, f"{MAX_EMPTY_PAGES} pages in a row had no items, and each promised another"
            )
        if origin.pages.by in ("offset", "page"):
            self._equal = self._equal + 1 if items == self._last else 1
            self._last = items
            if self._equal >= MAX_EQUAL_PAGES:
                raise _lost(
                    origin,
                    f"{MAX_EQUAL_PAGES} pages in a row were equal: the API does not heed "
                    f'"{origin.pages.cursor}"',
                )
        if step.mark in self._seen or step.mark == _own_mark(origin):
            # To go on would give the same items over and over.
            raise _lost(origin, f"the API gave the same cursor twice: {step.mark}")
        self._seen.add(step.mark)
        return step


def items_of(page: object, pages: Pages) -> list[object]:
    """Give the items of a page; none if they are not where they should be."""
    items = wire_value(page, pages.items)
    return items if is_list(items) else []


def next_step(page: object, origin: Origin) -> Step | None:
    """Give the step to the page after `page`, or ``None`` if it is the last one."""
    pages = origin.pages
    if pages.more is not None and wire_value(page, pages.more) is False:
        return None
    match pages.by:
        case "cursor":
            cursor = _present(wire_value(page, pages.next))
        case "url":
            cursor = _present(wire_value(page, pages.next))
        case "link":
            cursor = _present(link_target(origin.headers.get("link", ""), "next"))
        case "offset" | "page":
            cursor = _counted(page, origin)
        case _:
            assert_never(pages.by)
    if cursor is None:
        return None
    if pages.by in ("url", "link"):
        # Path and query are those of the address; only headers and cookies go on as they are.
        return Step(origin.endpoint, replace(origin.arguments, url=str(cursor)), repr(cursor))
    if pages.following is not None:
        return _step_over(page, origin, pages.following, cursor)
    return Step(origin.endpoint, _with_cursor(origin.arguments, pages, cursor), repr(cursor))


def _present(cursor: object) -> object | None:
    return None if cursor == "" else cursor


def _counted(page: object, origin: Origin) -> int | None:
    """Give the number of the first item, or of the page, that was not read yet."""
    pages, found = origin.pages, len(items_of(page, origin.pages))
    here = _given(origin)
    if not found:
        return None
    try:
        number = pages.start if here is None else int(str(here))
    except ValueError:
        message = f'"{pages.cursor}" must be a number to count on from, not {here!r}'
        raise _lost(origin, message) from None
    following = number + (found if pages.by == "offset" else 1)
    total = wire_value(page, pages.total) if pages.total is not None else None
    # `bool` is an `int`, but no number of anything.
    if isinstance(total, int | float) and not isinstance(total, bool):
        return following if following < total + pages.start else None
    return following


def _step_over(page: object, origin: Origin, following: Following, cursor: object) -> Step:
    """Go on with another operation."""
    found_endpoint = origin.load(following.endpoint)
    endpoint = cast("AnyEndpoint", found_endpoint)
    if not isinstance(found_endpoint, Endpoint) or endpoint.pages is None:
        raise _lost(origin, f'"{following.endpoint}" gives no pages')
    found = {name: wire_value(page, place) for name, place in following.parameters.items()}
    for name, value in found.items():
        if value is None:
            raise _lost(origin, f'the first page does not say the "{name}" of further pages')
    path = {**origin.arguments.path, **found}
    query = {name: value for name, value in found.items() if f"{{{name}}}" not in endpoint.path}
    given = {**origin.arguments.query, **_mapping(origin.arguments.body)}
    kept = {name: given[name] for name in following.kept if name in given}
    first = Arguments(
        {name: value for name, value in path.items() if f"{{{name}}}" in endpoint.path},
        {**kept, **query},
        origin.arguments.headers,
        origin.arguments.cookies,
        omit if endpoint.body is None else {},
    )
    return Step(endpoint, _with_cursor(first, endpoint.pages, cursor), repr(cursor))


def _with_cursor(arguments: Arguments, pages: Pages, cursor: object) -> Arguments:
    if pages.where == "query":
        return replace(arguments, query={**arguments.query, pages.cursor: cursor})
    return replace(arguments, body={**_mapping(arguments.body), pages.cursor: cursor})


def _own_mark(origin: Origin) -> str | None:
    """Give the mark of the page that `origin` was asked for."""
    if origin.pages.by in ("url", "link"):
        return None if origin.arguments.url is None else repr(origin.arguments.url)
    given = _given(origin)
    return None if given is None else repr(given)


def _given(origin: Origin) -> object | None:
    arguments, pages = origin.arguments, origin.pages
    given = arguments.query if pages.where == "query" else _mapping(arguments.body)
    value = origin.extra.get(pages.cursor, given.get(pages.cursor))
    return None if isinstance(value, Omit) else value


def _mapping(body: object) -> Mapping[str, object]:
    return body if is_mapping(body) else {}


def _lost(origin: Origin, reason: str) -> PaginationError:
    # An address that the API gives may repeat a key that it was asked with.
    reason = hidden(reason, origin.secrets)
    reason = reason if len(reason) <= _SHOWN else f"{reason[:_SHOWN]}..."
    return PaginationError(f"{origin.endpoint.method} {origin.endpoint.path}: {reason}")
