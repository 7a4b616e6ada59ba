"""From the arguments of a call to an HTTP request, without sending it.

In: an endpoint, arguments, the options of the call and the configuration of the client. Out: a
`Prepared` request. Raises `InvalidArgumentError` for what cannot be sent. What is *not* decided
here: how often it is sent (`retries`) and where it is sent to next (`redirects`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit, urlunsplit

from . import credentials as creds
from .addresses import origin_of
from .arguments import Arguments
from .chunks import Chunks
from .contents import Content, write_content
from .endpoint import Endpoint, Pages, ParamStyle
from .errors import PaginationError
from .header_draft import HeaderDraft
from .narrow import is_mapping
from .omit import Omit, omit
from .options import RequestOptions
from .urls import cookie_pairs, expand_path, header_text, query_pairs, query_text

__all__ = ["Defaults", "Prepared", "prepare"]

_DEFAULT_STYLE: Final = ParamStyle()


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
    content, content_type = write_content(endpoint, body, options.get("extra_body", {}))
    query = {**defaults.query, **chosen.query, **arguments.query, **options.get("extra_query", {})}
    path = expand_path(endpoint.path, arguments.path, endpoint.path_styles)
    pairs = query_pairs(query, endpoint.query)
    headers = HeaderDraft()
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
        parts, start = urlsplit(urljoin(here, address)), urlsplit(here)
        if (start.scheme, parts.scheme, parts.port) == ("https", "http", None):
            # Behind a proxy that does the encryption servers do not know of it.
            parts = parts._replace(scheme="https")
        leads_away = origin_of(parts) != origin_of(start)
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
