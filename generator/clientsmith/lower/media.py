"""Media types: how a body of each is written and read.

In goes a Media Type Object, out comes a `Media` with its kind. What is *not* decided here: which
of several media types a client prefers.
"""

from __future__ import annotations

from collections.abc import Callable

from clientsmith.api.operations import Media, MediaKind, PartEncoding
from clientsmith.api.types import Anything, Binary, Kind, Nullable, Primitive, TypeExpr
from clientsmith.openapi.model import MediaType, Pointer

_BINARY_TYPES = ("image", "audio", "video", "font")
_BINARY_SUBTYPES = frozenset(("octet-stream", "pdf", "zip", "gzip", "x-tar"))


def lower_media(media: MediaType, type_of: Callable[[Pointer | None], TypeExpr]) -> Media:
    """One entry of a `content` map by meaning."""
    # OpenAPI 3.2, section 4.14.3; before it, documents gave the schema of one event as that of all.
    by_item = media.item_schema is not None and (
        media.schema is None or media_kind(media.name) is MediaKind.EVENT_STREAM
    )
    type_ = type_of(media.item_schema if by_item else media.schema)
    return Media(
        _bare(media.name),
        _kind_for(media.name, type_),
        type_,
        media.location,
        tuple(
            PartEncoding(one.name, one.content_type, one.style, one.explode)
            for one in media.encodings
        ),
        media.examples,
    )


def media_kind(media_type: str) -> MediaKind:
    """The kind that a media type itself shows; OTHER when it depends on what is in it."""
    main, _, sub = _bare(media_type).lower().partition("/")
    if sub == "json" or sub.endswith("+json"):
        return MediaKind.JSON
    if main == "multipart":
        return MediaKind.MULTIPART
    if (main, sub) == ("application", "x-www-form-urlencoded"):
        return MediaKind.FORM
    if (main, sub) == ("text", "event-stream"):
        return MediaKind.EVENT_STREAM
    if main in _BINARY_TYPES or sub in _BINARY_SUBTYPES:
        return MediaKind.BINARY
    return MediaKind.TEXT if main == "text" and sub != "xml" else MediaKind.OTHER


def _kind_for(media_type: str, type_: TypeExpr) -> MediaKind:
    kind = media_kind(media_type)
    if kind is not MediaKind.OTHER:
        return kind
    match type_.inner if isinstance(type_, Nullable) else type_:
        case Binary():
            return MediaKind.BINARY
        case Primitive(kind=Kind.STRING):
            return MediaKind.TEXT
        case Anything():
            return MediaKind.BINARY
        case _:
            # A wildcard with a structured schema is how some frameworks say JSON.
            wildcard = _bare(media_type) in ("*/*", "application/*")
            return MediaKind.JSON if wildcard else MediaKind.OTHER


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip()
