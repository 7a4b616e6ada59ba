"""One document from the web, read with suspicion.

In: an address. Out: its bytes and what is needed to ask again cheaply, `NotModified`, or a
`FetchError` that says what to do. Only https is spoken (http to this machine itself, which is how
tests reach a server); a redirect must stay at the same host and scheme; an answer is bounded in
size and in time, and one that breaks off early counts as none. Proxies of the environment are used
except for this machine itself.

Not decided here: which addresses are asked for (`pull`, `remote`, `llms_site`), what the bytes mean,
and where they are kept.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from clientsmith import __version__
from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.source.addresses import Address, join_address, parse_address

if TYPE_CHECKING:
    import ssl

    import httpx2


@dataclass(frozen=True, slots=True)
class Limits:
    """What one answer may cost: bytes of its body, seconds until the next byte and in all, and
    how many times it may send us elsewhere.
    """

    size: int = 32 * 1024 * 1024
    read: float = 20.0
    whole: float = 120.0
    redirects: int = 5


LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: `url` is the address that gave it, after redirects, in its one spelling.

    `etag` is empty when the server sent none; `media_type` has no parameters.
    """

    url: str
    body: bytes
    etag: str
    media_type: str


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that what has this `etag` is still current."""

    url: str
    etag: str


class FetchError(Exception):
    """A document cannot be had: a code of the catalogue, the reason, and what to do.

    `status` is that of the answer when it was complete and holds no document, else 0.
    """

    def __init__(self, code: str, message: str, hint: str, *, status: int = 0) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.status = status

    def diagnostic(self, location: Location | None = None) -> Diagnostic:
        """The error as a diagnostic at the place that wanted the document."""
        return diagnostic(self.code, self.message, location, hint=self.hint)


def fetch(url: str, *, limits: Limits = LIMITS, etag: str = "") -> Fetched | NotModified:
    """Read what stands at an address; with an `etag`, only if it has changed since.

    Raises FetchError for everything that can go wrong. It cannot be called from within an event
    loop; several threads may call it at once.
    """
    # Imported where it is needed, here and below, because most runs need no network.
    import asyncio

    address = _allowed(url)
    return asyncio.run(_Fetch(address, limits, etag).run())


def _allowed(url: str) -> Address:
    try:
        address = parse_address(url)
    except ValueError as error:
        # What is wrong may be a password in it, so the address is not repeated.
        raise FetchError("fetch-refused", f"the address is refused: {error}", _HTTPS) from None
    if address.scheme != "https" and not address.is_loopback:
        raise FetchError("fetch-refused", f'"{address}" is not https', _HTTPS)
    return address


_HTTPS: Final = "write an address that begins with https:// and holds no password"
_OFFLINE: Final = "check the address and the network, then run it again"
_LATER: Final = "the trouble is the server's; run it again later"
_BY_HAND: Final = "download the document by hand and name the file instead"


class _Fetch:
    """One request with its redirects."""

    def __init__(self, address: Address, limits: Limits, etag: str) -> None:
        self._address = address
        self._limits = limits
        self._etag = etag

    async def run(self) -> Fetched | NotModified:
        import asyncio

        import httpx2

        try:
            async with (
                asyncio.timeout(self._limits.whole),
                httpx2.AsyncClient(
                    headers=self._headers(),
                    timeout=self._limits.read,
                    trust_env=not self._address.is_loopback,
                    verify=_trusted(),
                ) as client,
            ):
                return await self._follow(client)
        except (TimeoutError, httpx2.TimeoutException):
            raise self._failed("does not answer in time", _LATER) from None
        except httpx2.ConnectError as error:
            raise self._unreachable(error) from None
        except httpx2.RemoteProtocolError:
            raise self._failed("breaks off before its answer is complete", _LATER) from None
        except httpx2.DecodingError:
            raise self._failed("sends an answer that cannot be unpacked", _LATER) from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            reason = str(error).lower() or "the connection was lost"
            raise self._failed(f"cannot be read: {reason}", _OFFLINE) from None

    def _headers(self) -> dict[str, str]:
        headers = {
            "Accept": "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5",
            "User-Agent": f"clientsmith/{__version__}",
        }
        return {**headers, "If-None-Match": self._etag} if self._etag else headers

    async def _follow(self, client: httpx2.AsyncClient) -> Fetched | NotModified:
        for _ in range(self._limits.redirects + 1):
            async with client.stream("GET", str(self._address)) as response:
                if not response.has_redirect_location:
                    return await self._take(response)
                self._address = self._redirected(response.headers["location"])
        most = self._limits.redirects
        raise self._failed(f"redirects more than {most} times", "check the address")

    def _redirected(self, location: str) -> Address:
        hint = "if you trust that place, write its address instead"
        try:
            onward = parse_address(join_address(str(self._address), location))
        except ValueError as error:
            message = f'"{self._address}" redirects to an address that is refused: {error}'
            raise FetchError("fetch-refused", message, hint) from None
        if onward.host == self._address.host and onward.scheme != self._address.scheme:
            message = f'"{self._address}" redirects from {self._address.scheme} to {onward.scheme}'
            raise FetchError("fetch-refused", message, hint)
        if onward.origin != self._address.origin:
            message = f'"{self._address}" redirects to another host: "{onward}"'
            raise FetchError("fetch-refused", message, hint)
        return onward

    async def _take(self, response: httpx2.Response) -> Fetched | NotModified:
        if response.status_code == 304 and self._etag:
            return NotModified(str(self._address), self._etag)
        if response.status_code != 200:
            reason, hint = _explain(response.status_code)
            raise self._failed(reason, hint, response.status_code)
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._limits.size:
            raise self._too_large()
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self._limits.size:
                raise self._too_large()
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if _is_html(body, media_type, self._address.path):
            message = "answers with a web page, where a document is expected"
            raise self._failed(message, "check the address; a browser shows what is there", 200)
        etag = response.headers.get("etag", "")
        return Fetched(str(self._address), bytes(body), etag, media_type)

    def _failed(self, reason: str, hint: str, status: int = 0) -> FetchError:
        return FetchError("fetch-failed", f'"{self._address}" {reason}', hint, status=status)

    def _too_large(self) -> FetchError:
        most = f"{self._limits.size:,} bytes"
        return FetchError("fetch-refused", f'"{self._address}" has more than {most}', _BY_HAND)

    def _unreachable(self, error: Exception) -> FetchError:
        if "certificate" in str(error).lower():
            reason = "shows a certificate that is not to be trusted"
            hint = "check the clock of this machine and its certificates, or a proxy in between"
            return self._failed(reason, hint)
        return self._failed("cannot be reached", _OFFLINE)


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates to trust, loaded once: that takes longer than most answers."""
    import httpx2

    return httpx2.create_ssl_context()


def _explain(status: int) -> tuple[str, str]:
    """What a status means for the one who asked, and what to do."""
    reason = f"answers with status {status}"
    match status:
        case 401 | 403 | 407:
            return f"{reason}, so it lets us not in", _BY_HAND
        case 404 | 410:
            return f"{reason}: there is nothing", "check the address; the document may have moved"
        case 429:
            return f"{reason}: it was asked too often", "wait a few minutes, then run it again"
        case _ if status >= 500:
            return reason, _LATER
        case _:
            return f"{reason}, which is no document", "check the address"


def _is_html(body: bytearray, media_type: str, path: str) -> bool:
    """Whether an answer is a page for people. JSON and YAML do not begin with `<`, prose may."""
    start = bytes(body[:256]).removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if "markdown" in media_type or path.endswith((".md", ".txt")):
        return bool(_match_html(start))
    return start.startswith(b"<")


_match_html = re.compile(rb"<!doctype html|<html|<head|<body").match
