"""A call is one span of OpenTelemetry, whatever it takes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import anyio
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import AsyncWiki, Wiki

from runtime.endpoint import Endpoint
from runtime.errors import ClientError
from runtime.middleware import AttemptRequest, AttemptResponse, Middleware, Next

HERE = Path(__file__).parent
TOKEN = "wk_secret_0123456789"
GET = Endpoint[object]("GET", "/v1/things/{id}", result="json", security=(("bearerAuth",),))
POST = Endpoint[object]("POST", "/v1/things", result="json", body="json")


class Spans:
    """An OpenTelemetry that keeps what it gets."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    @property
    def all(self) -> tuple[ReadableSpan, ...]:
        return self._exporter.get_finished_spans()

    @property
    def one(self) -> ReadableSpan:
        [span] = self.all
        return span

    @property
    def attributes(self) -> Mapping[str, object]:
        return self.one.attributes or {}


@pytest.fixture
def spans() -> Iterator[Spans]:
    made = Spans()
    yield made
    made.provider.shutdown()


def call(
    server: ScriptedServer,
    spans: Spans,
    middleware: Sequence[Middleware] = (),
    max_retries: int = 2,
) -> object:
    with Wiki(
        TOKEN,
        base_url=server.url,
        tracing=spans.provider,
        middleware=middleware,
        max_retries=max_retries,
        _random=lambda: 0.0,
    ) as client:
        return client.request(GET, path={"id": "private-id"}, query={"q": "private-query"})


def test_a_call_is_a_span_that_follows_the_conventions(
    server: ScriptedServer, spans: Spans
) -> None:
    call(server, spans)
    span = spans.one
    assert span.name == "GET /v1/things/{id}"
    assert span.kind is SpanKind.CLIENT
    assert span.status.status_code is StatusCode.UNSET
    assert dict(spans.attributes) == {
        "http.request.method": "GET",
        "url.template": "/v1/things/{id}",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.response.status_code": 200,
    }
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "wiki"
    assert span.instrumentation_scope.version == "0.1.0"


def test_retries_are_of_the_same_span_and_carry_its_trace(
    server: ScriptedServer, spans: Spans
) -> None:
    server.answers(reply({}, 503), Answer(hang_up=True), reply({}))
    call(server, spans)
    assert spans.attributes["http.request.resend_count"] == 2
    assert spans.attributes["http.response.status_code"] == 200
    assert "error.type" not in spans.attributes
    context = spans.one.context
    assert context is not None
    parents = [received.headers["traceparent"][:-3] for received in server.received]
    assert parents == [f"00-{context.trace_id:032x}-{context.span_id:016x}"] * 3


def test_an_error_status_is_an_error_of_the_span(server: ScriptedServer, spans: Spans) -> None:
    server.answers(reply({"code": "c", "message": "private-message"}, 404))
    with pytest.raises(ClientError):
        call(server, spans)
    assert spans.attributes["http.response.status_code"] == 404
    assert spans.attributes["error.type"] == "404"
    assert spans.one.status.status_code is StatusCode.ERROR
    assert spans.one.events == ()


def test_a_call_without_an_answer_is_named_after_its_error(
    server: ScriptedServer, spans: Spans
) -> None:
    server.answers(Answer(hang_up=True))
    with pytest.raises(ClientError):
        call(server, spans, max_retries=1)
    assert spans.attributes["error.type"] == "runtime.errors.APIConnectionError"
    assert spans.attributes["http.request.resend_count"] == 1
    assert "http.response.status_code" not in spans.attributes
    assert spans.one.status.status_code is StatusCode.ERROR


def test_nothing_of_the_content_gets_into_a_span(server: ScriptedServer, spans: Spans) -> None:
    server.answers(reply({"secret": "private-answer"}, 400))
    with pytest.raises(ClientError):
        call(server, spans)
    text = spans.one.to_json()
    assert "private" not in text
    assert TOKEN not in text


def test_the_span_is_current_during_the_call_and_not_afterwards(
    server: ScriptedServer, spans: Spans
) -> None:
    seen: list[int] = []

    class Look:
        def handle(self, request: AttemptRequest, call_next: Next) -> AttemptResponse:
            seen.append(get_current_span().get_span_context().span_id)
            return call_next(request)

    tracer = spans.provider.get_tracer("application")
    with tracer.start_as_current_span("outer") as outer:
        call(server, spans, middleware=[Look()])
        assert get_current_span() is outer
    inner = spans.all[0]
    assert inner.context is not None
    assert inner.parent is not None
    assert seen == [inner.context.span_id]
    assert inner.parent.span_id == outer.get_span_context().span_id


def test_a_trace_header_of_the_caller_is_kept(server: ScriptedServer, spans: Spans) -> None:
    own = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    with Wiki(TOKEN, base_url=server.url, tracing=spans.provider) as client:
        client.request(GET, {"extra_headers": {"TraceParent": own}}, path={"id": "1"})
    assert server.received[0].headers["traceparent"] == own


def test_another_host_does_not_get_the_trace(server: ScriptedServer, spans: Spans) -> None:
    with ScriptedServer() as other:
        server.answers(reply({}, 307, location=f"http://localhost:{other.port}/"))
        call(server, spans)
        assert "traceparent" in server.received[0].headers
        assert "traceparent" not in other.received[0].headers


@pytest.mark.anyio
async def test_calls_of_an_asynchronous_client_are_spans_too(
    server: ScriptedServer, spans: Spans
) -> None:
    async with (
        AsyncWiki(TOKEN, base_url=server.url, tracing=spans.provider) as client,
        anyio.create_task_group() as group,
    ):
        for number in range(5):
            group.start_soon(lambda n: client.request(GET, path={"id": str(n)}), number)
    assert [span.name for span in spans.all] == ["GET /v1/things/{id}"] * 5
    assert len({span.context.trace_id for span in spans.all if span.context}) == 5
    parents = {received.headers["traceparent"] for received in server.received}
    assert len(parents) == 5


@pytest.mark.parametrize(
    ("variable", "option", "expected"),
    [
        (None, "", 0),
        ("1", "", 1),
        ("true", "", 1),
        ("0", "", 0),
        ("1", ", tracing=False", 0),
        (None, ", tracing=True", 1),
    ],
)
def test_tracing_is_switched_on_by_option_or_environment(
    server: ScriptedServer, variable: str | None, option: str, expected: int
) -> None:
    script = f"""
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
exporter, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
from wiki.client import Wiki
with Wiki("t", base_url={server.url!r}{option}) as client:
    client.pages.delete("x")
print(len(exporter.get_finished_spans()))
"""
    assert run(script, variable) == f"{expected}\n"


def test_nothing_of_opentelemetry_is_imported_unless_it_is_switched_on(
    server: ScriptedServer,
) -> None:
    script = f"""
import sys
from wiki.client import Wiki
with Wiki("t", base_url={server.url!r}) as client:
    client.pages.delete("x")
print(any(name.startswith("opentelemetry") for name in sys.modules))
"""
    assert run(script, None) == "False\n"
    assert run(script, "1") == "True\n"


def test_without_opentelemetry_the_option_is_refused_and_the_environment_warned_of(
    server: ScriptedServer,
) -> None:
    script = f"""
import sys
sys.modules["opentelemetry"] = sys.modules["opentelemetry.trace"] = None
from wiki.client import Wiki
from wiki.errors import WikiError
with Wiki("t", base_url={server.url!r}) as client:
    client.pages.delete("x")
try:
    Wiki("t", tracing=True)
except WikiError as error:
    print(error)
"""
    lack = 'tracing needs the package "opentelemetry-api", which is not installed\n'
    assert run(script, "1") == lack * 2


def run(script: str, variable: str | None) -> str:
    path = [str(HERE.parents[1] / "templates" / "python"), str(HERE)]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{script}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={} if variable is None else {"WIKI_TRACING": variable},
        text=True,
        check=False,
    )
    return done.stdout
