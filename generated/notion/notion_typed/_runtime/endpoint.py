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

__all__ = ["BodyKind", "Endpoint", "Pages", "ParamStyle", "Style"]

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
class Pages:
    """How a list is read page by page. Names are wire names; dots lead into objects."""

    items: str
    """Where the items of a page are."""

    next: str
    """Where the cursor of the next page is; null or absent on the last page."""

    cursor: str
    """The parameter that takes the cursor."""

    where: Literal["query", "body"] = "query"
    more: str | None = None
    """Where the page says whether another follows; false ends the iteration."""


# No slots: with them Python 3.11 cannot make an `Endpoint[X](...)`.
@dataclass(frozen=True)
class Endpoint(Generic[ResultT_co]):
    """An operation whose calls return `ResultT_co`.

    A result is ``module:Name`` below the package, or ``json`` (any JSON value), ``text``,
    ``bytes`` or ``none``. `security` lists alternatives; each needs all its credentials.
    """

    method: str
    path: str
    result: str = "none"
    results: Mapping[str, str] = field(default_factory=_no_names)
    """Results of other success statuses: ``"202"``, or ``"2XX"`` for the rest of the range."""

    body: BodyKind | None = None
    content_type: str | None = None
    """The media type of the body where it is not the usual one of its kind."""

    query: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    path_styles: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    headers: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    cookies: Mapping[str, ParamStyle] = field(default_factory=_no_styles)
    parts: Mapping[str, str] = field(default_factory=_no_names)
    """Declared content types of multipart parts."""

    security: tuple[tuple[str, ...], ...] = ()
    pages: Pages | None = None
