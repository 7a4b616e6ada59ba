"""One operation of the API as data: what a request is built from and an answer judged by.

Generated modules make one `Endpoint` per operation when they are imported, so this module imports
neither pydantic nor httpx2, and result types are named instead of held. What is *not* decided
here: any meaning of the data (`requests`, `responses`, `pagination`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Generic, Literal, TypeVar

__all__ = ["BodyKind", "Endpoint", "Following", "Pages", "ParamStyle", "Style"]

ResultT_co = TypeVar("ResultT_co", covariant=True)

BodyKind = Literal["json", "form", "multipart", "binary", "text"]
Style = Literal[
    "matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"
]

_NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})
_NO_STYLES: Final[Mapping[str, ParamStyle]] = MappingProxyType({})


def _no_names() -> Mapping[str, str]:
    return _NO_NAMES


def _no_styles() -> Mapping[str, ParamStyle]:
    return _NO_STYLES


@dataclass(frozen=True, slots=True)
class ParamStyle:
    """How a parameter is written (OpenAPI 3.1, 4.8.12 Parameter Object).

    `explode` left at ``None`` means the default of the style: true for form, false for others.
    """

    style: Style | None = None
    """``None`` is the default of the place: simple in paths and headers, else form."""

    explode: bool | None = None

    allow_reserved: bool = False
    """Leave the characters ``:/?[]@!$'()*,;`` of a query value as they are."""

    allow_encoded: bool = False
    """The values are percent-encoded already: keep every valid ``%XX`` of them."""

    json: bool = False
    """The value is written as JSON text (a parameter with ``content: application/json``)."""


@dataclass(frozen=True, slots=True)
class Following:
    """Another operation that gives the pages after the first."""

    endpoint: str
    """``module:NAME`` of its endpoint, which has `Pages` of its own."""

    parameters: Mapping[str, str] = field(default_factory=_no_names)
    """Where the first page has the values of its path and query parameters, by their names.

    The other parameters of the path are those of the first call.
    """

    kept: tuple[str, ...] = ()
    """Query parameters that the first call may have been given too, in its query or body."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How a list is read page by page. Names are wire names; dots lead into objects."""

    items: str
    """Where the items of a page are."""

    next: str = ""
    """Where the cursor or the address of the next page is; null or absent on the last page."""

    cursor: str = ""
    """The parameter that takes the cursor, the offset or the number of a page."""

    where: Literal["query", "body"] = "query"
    more: str | None = None
    """Where the page says whether another follows; false ends the iteration."""

    by: Literal["cursor", "url", "link", "offset", "page"] = "cursor"
    """What leads to the next page.

    A cursor; an address in the page (``url``) or in the header ``Link`` (RFC 8288); the number of
    items or of pages that were read so far. Counting ends at a page without items.
    """

    total: str | None = None
    """Where the page says how many items (or pages, when these are counted) there are."""

    start: int = 0
    """The number of the first item or page."""

    incomplete: str | None = None
    """How a page says that the list ends before its end: ``place=value``."""

    following: Following | None = None


# No slots: with them Python 3.11 cannot make an `Endpoint[X](...)`.
@dataclass(frozen=True)
class Endpoint(Generic[ResultT_co]):
    """An operation whose calls return `ResultT_co`.

    A result is ``module:Name`` below the package, or ``json`` (any JSON value), ``text``,
    ``bytes`` or ``none``; or a type itself. `security` lists alternatives; each needs all its credentials.
    """

    method: str
    path: str
    result: str | type[object] = "none"
    results: Mapping[str, str] = field(default_factory=_no_names)
    """Results of other success statuses: ``"202"``, or ``"2XX"`` for the rest of the range."""

    safe: bool = False
    """It only reads, whatever its method says (RFC 9110, 9.2.1), so that repeating does no harm."""

    stream: Literal["events"] | None = None
    """The answer is a stream of server-sent events, and the result is the data of one of them."""

    errors: Mapping[str, str] = field(default_factory=_no_names)
    """Types of the bodies of errors by status: ``"404"``, ``"4XX"`` or ``"default"``."""

    body: BodyKind | None = None
    content_type: str | None = None
    """The media type of the body where it is not the usual one of its kind."""

    query: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    path_styles: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    headers: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    cookies: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    parts: Mapping[str, str] = field(default_factory=_no_names)
    """Declared content types of multipart parts."""

    files: tuple[str, ...] = ()
    """Multipart parts that are files and never text."""

    security: tuple[tuple[str, ...], ...] = ()
    pages: Pages | None = None

    @property
    def resumes(self) -> bool:
        """Whether a stream that breaks may be asked for again: only reading does no harm twice."""
        return self.safe or self.method == "GET"
