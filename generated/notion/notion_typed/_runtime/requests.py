"""From the arguments of a call to an HTTP request, without sending it.

In: an endpoint, arguments, the options of the call and the configuration of the client. Out: a
`Prepared` request. Raises `InvalidArgumentError` for what cannot be sent. What is *not* decided
here: how often it is sent (`retries`) and where it is sent to next (`redirects`).
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, TypeAlias, assert_never
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from . import credentials as creds
from .arguments import Arguments
from .chunks import Chunks
from .encode import encode_json, is_scalar, list_items, scalar_text
from .endpoint import Endpoint, Pages, ParamStyle
from .errors import InvalidArgumentError, PaginationError
from .files import open_source
from .multipart import multipart_chunks
from .narrow import is_mapping
from .omit import Omit, omit
from .options import RequestOptions
from .urls import cookie_pairs, expand_path, header_text, query_pairs, query_text

__all__ = [
    "Content",
    "Defaults",
    "Prepared",
    "check_base_url",
    "check_headers",
    "origin_of",
    "prepare",
]

Content: TypeAlias = bytes | Chunks | None

_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_DEFAULT_STYLE: Final = ParamStyle()
_PORTS: Final[Mapping[str, int]] = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the client adds to every request."""

    base_url: str
    headers: Mapping[str, str | Omit]
    query: Mapping[str, object]
    credentials: Mapping[str, creds.Credential]
    user_agent: str
    is_carried: Callable[[creds.Place, str], bool]
    """Tells whether the HTTP client adds a header, query parameter or cookie itself."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that is ready to be sent. Its headers may hold credentials: they are not shown."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    """By names as they are sent; no two differ only in case."""

    content: Content = field(repr=False)
    label: str
    """Method and path template: how the request is called in messages and logs."""

    trusted: bool = True
    """Whether it goes to the API, and not to where the API pointed to."""

    asked: creds.Asked | None = None
    """The token that it still has to be given."""

    @property
    def replayable(self) -> bool:
        """Whether the request can be sent a second time."""
        return not isinstance(self.content, Chunks) or self.content.replayable


def prepare(
    endpoint: Endpoint[object], arguments: Arguments, options: RequestOptions, defaults: Defaults
) -> Prepared:
    """Build the request of one call."""
    label = f"{endpoint.method} {endpoint.path}"
    chosen = creds.choose(
        label,
        endpoint.security,
        defaults.credentials,
        partial(_is_carried, arguments, options, defaults),
    )
    body = _from_the_start(endpoint.pages, arguments.body)
    content, content_type = _content(endpoint, body, options.get("extra_body", {}))
    query = {**defaults.query, **chosen.query, **arguments.query, **options.get("extra_query", {})}
    path = expand_path(endpoint.path, arguments.path, endpoint.path_styles)
    pairs = query_pairs(query, endpoint.query)
    headers = _Headers()
    headers.put("Accept", _accept(endpoint))
    headers.put("User-Agent", defaults.user_agent)
    headers.put_all(chosen.headers)
    headers.put_all(defaults.headers)
    if content_type is not None:
        headers.put("Content-Type", content_type)
    cookies = cookie_pairs({**chosen.cookies, **arguments.cookies}, endpoint.cookies)
    if cookies:
        headers.put("Cookie", "; ".join(f"{name}={value}" for name, value in cookies))
    for name, value in arguments.headers.items():
        if value is not None and not isinstance(value, Omit):
            headers.put(name, header_text(name, value, endpoint.headers.get(name, _DEFAULT_STYLE)))
    headers.put_all(options.get("extra_headers", {}))
    if isinstance(content, Chunks):
        if content.length is not None:
            headers.put("Content-Length", str(content.length))
        content = replace(content, progress=options.get("on_progress"))
    url = defaults.base_url.rstrip("/") + path
    if pairs:
        url = f"{url}?{query_text(pairs)}"
    if arguments.url is not None:
        url = _followed(url, arguments.url, {**defaults.query, **chosen.query}, endpoint.query)
    return Prepared(
        endpoint.method,
        url,
        headers.values,
        content,
        label,
        asked=chosen.asked,
    )


def check_base_url(url: str | None) -> str:
    """Give the URL back if requests can be sent below it. Raises `InvalidArgumentError`.

    Its messages do not quote the URL, which may hold a password.
    """
    if not url:
        raise InvalidArgumentError('the API has no address of its own: "base_url" must be given')
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port is None or parts.port > 0
    except ValueError:
        raise InvalidArgumentError('"base_url" is not a URL') from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_valid:
        raise InvalidArgumentError('"base_url" must start with http:// or https:// and name a host')
    if parts.username is not None:
        raise InvalidArgumentError('"base_url" must hold no credentials')
    if parts.query or parts.fragment:
        raise InvalidArgumentError('"base_url" must have no query and no fragment')
    return url


def _is_carried(
    arguments: Arguments,
    options: RequestOptions,
    defaults: Defaults,
    place: creds.Place,
    name: str,
) -> bool:
    """Tell whether the caller has taken care of something that a credential may stand for."""
    if defaults.is_carried(place, name):
        return True
    if place == "query":
        named = (arguments.query, defaults.query, options.get("extra_query", {}))
        return any(name in values for values in named)
    if place == "cookie":
        if name in arguments.cookies:
            return True
        name = "cookie"
    named = (arguments.headers, defaults.headers, options.get("extra_headers", {}))
    return any(name.lower() == key.lower() for values in named for key in values)


def _followed(
    here: str, address: str, query: Mapping[str, object], styles: Mapping[str, ParamStyle]
) -> str:
    """Give the address of a further page, with the query that every request of the client has."""
    try:
        url = urljoin(here, address)
        parts = urlsplit(url)
        leads_away = origin_of(parts) != origin_of(urlsplit(here))
    except ValueError:
        raise PaginationError("the next page has an address that is no URL") from None
    if leads_away:
        # With the request its credentials would go there.
        raise PaginationError(
            f'the next page is on another server than the API: "{parts.scheme}://{parts.hostname}"'
        )
    there = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    added = query_pairs({n: v for n, v in query.items() if n not in there}, styles)
    text = "&".join(filter(None, (parts.query, query_text(added) if added else "")))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, text, ""))


def origin_of(url: SplitResult) -> tuple[str, str | None, int | None]:
    """Give scheme, host and port, by which servers are told apart. Raises `ValueError`."""
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)


def check_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Give headers back as they can be sent. Raises `InvalidArgumentError`."""
    checked = _Headers()
    checked.put_all(headers)
    return checked.values


class _Headers:
    """Headers in the making: what is put later replaces, `omit` removes."""

    def __init__(self) -> None:
        self._by_key: dict[str, tuple[str, str]] = {}

    def put(self, name: str, value: str | Omit) -> None:
        if not _TOKEN.fullmatch(name):
            raise InvalidArgumentError(f"not the name of a header: {name!r}")
        if isinstance(value, Omit):
            self._by_key.pop(name.lower(), None)
            return
        # The value itself is not quoted in messages: it may be a credential.
        if not value.isascii() or not value.replace("\t", " ").isprintable():
            raise InvalidArgumentError(
                f'the value of the header "{name}" has a line break or another character '
                "that headers cannot carry"
            )
        self._by_key[name.lower()] = (name, value)

    def put_all(self, headers: Mapping[str, str | Omit] | Mapping[str, str]) -> None:
        for name, value in headers.items():
            self.put(name, value)

    @property
    def values(self) -> Mapping[str, str]:
        return dict(self._by_key.values())


def _accept(endpoint: Endpoint[object]) -> str:
    if endpoint.stream is not None:
        return "text/event-stream"
    if endpoint.result in ("bytes", "none"):
        return "*/*"
    return "text/*, */*;q=0.5" if endpoint.result == "text" else "application/json"


def _from_the_start(pages: Pages | None, body: object) -> object:
    """Leave out a cursor that is null: the one of a last page, which means the first as in a query."""
    if pages is None or pages.where != "body" or not is_mapping(body):
        return body
    if body.get(pages.cursor, omit) is not None:
        return body
    return {name: value for name, value in body.items() if name != pages.cursor}


def _content(
    endpoint: Endpoint[object], body: object, extra: Mapping[str, object]
) -> tuple[Content, str | None]:
    """Write the body, and say of which type it is."""
    if extra:
        if not (is_mapping(body) or isinstance(body, Omit)):
            raise InvalidArgumentError('"extra_body" can only be added to a body with properties')
        body = {**(body if is_mapping(body) else {}), **extra}
    if isinstance(body, Omit):
        return None, None
    kind, content_type = endpoint.body or "json", endpoint.content_type
    match kind:
        case "json":
            return encode_json(body), content_type or "application/json"
        case "form":
            return _form(_properties(body)), content_type or "application/x-www-form-urlencoded"
        case "multipart":
            boundary = secrets.token_hex(16)
            chunks = multipart_chunks(_properties(body), endpoint.parts, boundary)
            return chunks, f"multipart/form-data; boundary={boundary}"
        case "text":
            text = scalar_text(body, "body")
            return text.encode(), content_type or "text/plain; charset=utf-8"
        case "binary":
            content_type = content_type or "application/octet-stream"
            return Chunks.of([open_source(body, "body")]), content_type
        case _:
            assert_never(kind)


def _properties(body: object) -> Mapping[str, object]:
    if not is_mapping(body):
        raise InvalidArgumentError(f'body: expected a mapping, not "{type(body).__name__}"')
    return body


def _form(values: Mapping[str, object]) -> bytes:
    """Write ``application/x-www-form-urlencoded``; objects become JSON (OpenAPI 3.1, 4.8.15)."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        items = list_items(value)
        pairs += [(name, _form_text(name, item)) for item in ((value,) if items is None else items)]
    return urlencode(pairs).encode("ascii")


def _form_text(name: str, value: object) -> str:
    return scalar_text(value, name) if is_scalar(value) else encode_json(value, name).decode()
