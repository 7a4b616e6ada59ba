"""A span of OpenTelemetry for each call, over all its attempts.

It is of kind CLIENT, follows the semantic conventions for HTTP and is current while the call is on
its way; every attempt carries its trace header. It holds neither the URL nor headers nor bodies.
OpenTelemetry is imported when a client is made that is told to trace, and only its API: what becomes
of spans is the application's to say. What is *not* decided here: which calls are traced.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast
from urllib.parse import urlsplit

from .addresses import port_of
from .answers import Answer
from .errors import InvalidArgumentError
from .settings import ClientSettings, env

if TYPE_CHECKING:
    from .calls import Call

__all__ = ["Span", "TracerProvider", "Tracing", "make_tracing"]

_FAILURE: Final = 400
_YES: Final = frozenset({"1", "true", "yes", "on"})


class TracerProvider(Protocol):
    """A `TracerProvider` of OpenTelemetry."""

    def get_tracer(self, name: str, version: str | None = None, /) -> object:
        """Give a tracer for a library."""
        ...


def make_tracing(
    settings: ClientSettings, *, wanted: TracerProvider | bool | None
) -> Tracing | None:
    """Give what makes the spans, if the caller or else ``<PREFIX>_TRACING`` wants any.

    Raises `InvalidArgumentError` if the caller wants them and OpenTelemetry is not installed.
    """
    by_caller = wanted is not None
    if wanted is None:
        value = env(f"{settings.env_prefix}_TRACING") if settings.env_prefix else None
        wanted = value is not None and value.lower() in _YES
    if wanted is False:
        return None
    try:
        return Tracing(None if wanted is True else wanted, settings)
    except ModuleNotFoundError:
        lack = 'tracing needs the package "opentelemetry-api", which is not installed'
        if by_caller:
            raise InvalidArgumentError(lack) from None
        logging.getLogger(settings.package).warning(lack)
        return None


class Tracing:
    """Makes the spans of a client."""

    def __init__(self, provider: TracerProvider | None, settings: ClientSettings) -> None:
        self._trace = cast("_Trace", import_module("opentelemetry.trace"))
        self._context = cast("_Context", import_module("opentelemetry.context"))
        self._propagate = cast("_Propagate", import_module("opentelemetry.propagate"))
        provider = provider or self._trace.get_tracer_provider()
        self._tracer = cast("_Tracer", provider.get_tracer(settings.package, settings.version))

    def begin(self, call: Call) -> Span:
        """Start the span of a call, and have its requests carry the trace header."""
        method, _, path = call.request.label.partition(" ")
        template = path.partition("?")[0]
        url = urlsplit(call.request.url)
        span = self._tracer.start_span(
            f"{method} {template}",
            kind=self._trace.SpanKind.CLIENT,
            attributes={
                "http.request.method": method,
                "url.template": template,
                "server.address": url.hostname or "",
                "server.port": port_of(url) or 0,
            },
        )
        token = self._context.attach(self._trace.set_span_in_context(span))
        carrier: dict[str, str] = {}
        self._propagate.inject(carrier)
        given = {name.lower() for name in call.request.headers}
        added = {name: value for name, value in carrier.items() if name.lower() not in given}
        if added:
            call.request = replace(call.request, headers={**call.request.headers, **added})
        return Span(span, lambda: self._context.detach(token), self._failed)

    @property
    def _failed(self) -> object:
        return self._trace.Status(self._trace.StatusCode.ERROR)


class Span:
    """The span of one call."""

    def __init__(self, span: _OtelSpan, leave: _Leave, failed: object) -> None:
        self._span = span
        self._leave = leave
        self._failed = failed

    def end(self, call: Call, error: BaseException | None) -> None:
        """Note what came of the call."""
        if call.retries_taken:
            self._span.set_attribute("http.request.resend_count", call.retries_taken)
        outcome, failure = call.outcome, ""
        if isinstance(outcome, Answer):
            self._span.set_attribute("http.response.status_code", outcome.status)
            if outcome.status >= _FAILURE:
                failure = str(outcome.status)
        if error is not None:
            failure = f"{type(error).__module__}.{type(error).__qualname__}"
        if failure:
            self._span.set_attribute("error.type", failure)
            self._span.set_status(self._failed)
        self._leave()
        self._span.end()


# What is used of OpenTelemetry. It is not imported for types either: who does not have it must be
# able to check this package.


class _Leave(Protocol):
    def __call__(self) -> object: ...


class _OtelSpan(Protocol):
    def set_attribute(self, key: str, value: str | int, /) -> None: ...
    def set_status(self, status: object, /) -> None: ...
    def end(self) -> None: ...


class _Tracer(Protocol):
    def start_span(
        self, name: str, /, *, kind: object, attributes: Mapping[str, str | int]
    ) -> _OtelSpan: ...


class _Kinds(Protocol):
    CLIENT: object


class _Codes(Protocol):
    ERROR: object


class _MakeStatus(Protocol):
    def __call__(self, code: object, /) -> object: ...


class _Trace(Protocol):
    SpanKind: _Kinds
    StatusCode: _Codes
    Status: _MakeStatus

    def get_tracer_provider(self) -> TracerProvider: ...
    def set_span_in_context(self, span: _OtelSpan, /) -> object: ...


class _Context(Protocol):
    def attach(self, context: object, /) -> object: ...
    def detach(self, token: object, /) -> None: ...


class _Propagate(Protocol):
    def inject(self, carrier: dict[str, str], /) -> None: ...
