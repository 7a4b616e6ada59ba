"""The mock of the API: what a request is answered with.

In: requests, from a transport or a server, one at a time or from many threads. Out: answers as the
document describes them: 401 without credentials, 400 for what does not fit its schema, 404 for
what is not there, else an example that shows what was sent and kept. What is *not* decided here:
each of these, see the modules of these names.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from .calls import Call, Hook, Told
from .decode import Decoded, decode
from .document import Document, Kind, Operation, load_document
from .examples import Examples
from .faults import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    HtmlPage,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
    is_carried_out,
)
from .lists import Lists
from .messages import Answer, Journey, Request, json_answer
from .offspring import Offspring
from .problems import RefusedError, refuse
from .replies import choose_media, plain_answer, success
from .script import Faults
from .security import check_security
from .spoil import spoil
from .state import State
from .store import Finisher, Store
from .validate import RequestValidator
from .values import MISSING, Json, Missing

if TYPE_CHECKING:
    import httpx2

    from .server import MockServer

__all__ = ["Mock"]

_PACKAGE: Final = __name__.rpartition(".testing.")[0]
_HTML: Final = (
    "<!DOCTYPE html>\n<html><head><title>Web server is returning an unknown error</title></head>"
    "<body><h1>Error</h1></body></html>\n"
)


class Mock:
    """A stand-in for the API that keeps what it is given. Threads and tasks can share it.

    - `secrets`: the tokens, keys and passwords that are accepted; without them any is.
    - `page_size`: how many items a page has at most.
    - `listed`: how many examples a list has of what no operation of the API creates.
    - `validate`: whether requests are validated, which needs the extra ``testing``.
    - `unknown_query`: whether query parameters are let pass that the document does not know.
    - `kept_calls`: how many calls `calls` remembers.
    - `seed`: where the chances of faults begin.
    """

    def __init__(
        self,
        *,
        secrets: Iterable[str] = (),
        page_size: int = 100,
        listed: int = 3,
        validate: bool = True,
        unknown_query: bool = False,
        kept_calls: int = 1000,
        seed: int = 0,
        document: Document | None = None,
    ) -> None:
        self.document = document or load_document()
        self.faults = Faults(seed)
        self._examples = Examples(self.document)
        self._store = Store(self.document, self._examples)
        lists = Lists(self._store, page_size, listed)
        self._state = State(self._store, lists, Offspring(self._store))
        self._secrets = frozenset(secrets)
        self._lock = threading.RLock()
        self._calls: deque[Call] = deque(maxlen=kept_calls)
        self._told: list[Told] = []
        self._hooks: list[tuple[str, Hook]] = []
        self._validator: RequestValidator | None = None
        if validate:
            self._validator = RequestValidator(
                self.document,
                unknown_query=unknown_query,
                distribution=_PACKAGE.replace("_", "-"),
            )
        _prepare(self)

    def http_client(self) -> httpx2.Client:
        """A client without sockets, for the `http_client` of this package's client."""
        import httpx2

        from .transport import MockTransport

        return httpx2.Client(transport=MockTransport(self))

    def async_http_client(self) -> httpx2.AsyncClient:
        """A client without sockets, for the `http_client` of the asynchronous client."""
        import httpx2

        from .transport import AsyncMockTransport

        return httpx2.AsyncClient(transport=AsyncMockTransport(self))

    def serve(self, port: int = 0) -> MockServer:
        """A server on the loopback: ``with mock.serve() as server: ... server.url``."""
        from .server import MockServer

        return MockServer(self, port)

    def answer(
        self,
        operation: str,
        body: Json | Missing = MISSING,
        *,
        status: int | None = None,
        variant: str = "",
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> None:
        """Answer calls of an operation (``pages.create``) in another way than by itself.

        Either with this `body`, or with an example of the answer with this `status`, or of the
        `variant`: the name of a schema, or the value by which it is told (``paragraph``). What is
        asked for last goes first. Raises `KeyError` for an operation that there is not.
        """
        self._check_name(operation)
        with self._lock:
            told = Told(operation, status, variant, body, dict(headers or {}), times)
            self._told.insert(0, told)

    def on(self, operation: str, hook: Hook) -> None:
        """Call `hook` after each call of an operation, before it is answered.

        Raises `KeyError` for an operation that there is not.
        """
        self._check_name(operation)
        with self._lock:
            self._hooks.append((operation, hook))

    def finish(self, finisher: Finisher) -> None:
        """Let `finisher` change each object before it is kept, new or changed.

        It says what a schema cannot: that one property follows from another.
        """
        with self._lock:
            self._store.finishers.append(finisher)

    def add(self, kind: str, seed: Json = None, *, parents: Iterable[str] = ()) -> dict[str, Json]:
        """Put an object there, as if it had been created, and give it with its id.

        `kind` is the last word of its collection's path: ``pages``. What `seed` leaves out is an
        example; `parents` are the ids of what it belongs to. Raises `KeyError`.
        """
        with self._lock:
            return self._store.add(self._kind(kind), seed, parents)

    def objects(self, kind: str) -> list[dict[str, Json]]:
        """The objects of a kind, those in the trash included. Raises `KeyError`."""
        with self._lock:
            return self._store.all_of(self._kind(kind))

    def calls(self, operation: str = "") -> list[Call]:
        """The calls that were received, of one operation or all; faults included."""
        with self._lock:
            return [call for call in self._calls if operation in ("", call.name)]

    def reset(self) -> None:
        """Forget objects, calls, faults and answers. Hooks stay."""
        with self._lock:
            self._state.clear()
            self._calls.clear()
            self._told.clear()
            self.faults.clear()

    def handle(self, request: Request) -> Answer:
        """Answer a request."""
        found = self.document.find(request.method, request.path)
        operation = found[0] if found else None
        fault = self.faults.next(operation, request)
        call = Call(request, operation, fault)
        with self._lock:
            answer = None
            if is_carried_out(fault):
                answer = self._carry_out(call, found)
            answer = self._spoil(call, answer)
            call.status = answer.status
            self._calls.append(call)
        return answer

    def _carry_out(self, call: Call, found: tuple[Operation, Mapping[str, str]] | None) -> Answer:
        try:
            if found is None:
                raise self._no_operation(call.request)
            operation, path = found
            check_security(self.document, operation, call.request, self._secrets)
            call.decoded = decode(self.document, operation, path, call.request)
            if self._validator is not None:
                self._validator.check(call.decoded, call.request)
            answer = self._perform(call, call.decoded)
        except RefusedError as error:
            return refuse(self.document, self._examples, call.operation, error)
        call.carried_out = answer.status < 400
        return answer

    def _perform(self, call: Call, decoded: Decoded) -> Answer:
        operation = decoded.operation
        told = self._next_told(operation)
        wanted = told.status if told is not None else None
        if told is not None and not isinstance(told.body, Missing):
            return json_answer(wanted or 200, told.body, told.headers)
        headers: Mapping[str, str] = told.headers if told is not None else {}
        if wanted is not None and wanted >= 400:
            raise RefusedError(wanted, f"the test asks for status {wanted}")
        status, content = success(operation, wanted)
        media, schema = choose_media(content, call.request)
        if "json" not in media:
            if operation.role.does in ("delete", "update", "create", "action"):
                self._state.carry_out(decoded, {}, call.request.path)
            return plain_answer(status, media, schema, self._examples, headers)
        variant = told.variant if told is not None else ""
        call.body, call.stored = self._state.carry_out(decoded, schema, call.request.path, variant)
        for name, hook in self._hooks:
            if name == operation.name:
                hook(call)
        return json_answer(status, call.body, headers)

    def _spoil(self, call: Call, answer: Answer | None) -> Answer:
        match call.fault:
            case RateLimited(retry_after):
                told = {} if retry_after is None else {"retry-after": str(retry_after)}
                return self._refuse(call, 429, "too many requests", told)
            case Failed(status):
                return self._refuse(call, status, f"a fault with status {status}")
            case HtmlPage(status):
                return Answer(status, {"content-type": "text/html"}, _HTML.encode())
            case Closed():
                return Answer(0, {}, b"", Journey(closed=True))
            case None:
                pass
            case CutBody() | SlowBody() | UnknownVariant() | AdditionalField() | RepeatedCursor():
                if answer is not None and call.operation is not None:
                    return spoil(answer, call.fault, call.operation)
        if answer is None:
            message = "a call without a fault has an answer"
            raise AssertionError(message)
        return answer

    def _refuse(
        self, call: Call, status: int, message: str, headers: Mapping[str, str] | None = None
    ) -> Answer:
        refused = RefusedError(status, message)
        return refuse(self.document, self._examples, call.operation, refused, headers)

    def _next_told(self, operation: Operation) -> Told | None:
        for told in self._told:
            if told.operation == operation.name and told.times != 0:
                if told.times is not None:
                    told.times -= 1
                return told
        return None

    def _no_operation(self, request: Request) -> RefusedError:
        methods = self.document.methods_at(request.path)
        if methods:
            known = ", ".join(methods)
            message = f"{request.method} {request.path}: this path has only {known}"
            return RefusedError(405, message)
        message = f"{request.method} {request.path}: no operation has this path"
        return RefusedError(404, message, "not found invalid request url")

    def _kind(self, name: str) -> Kind:
        for kind in self.document.kinds.values():
            if name in (kind.name, kind.path):
                return kind
        known = ", ".join(sorted(kind.name for kind in self.document.kinds.values()))
        raise KeyError(f'there are no "{name}"; known are {known}')

    def _check_name(self, operation: str) -> None:
        if operation not in self.document.operations:
            raise KeyError(f'there is no operation "{operation}"')


def _prepare(mock: Mock) -> None:
    """Let the hand-written part of the package say what the document does not.

    That is `prepare(mock)` in ``lib/testing.py``, where a package has one.
    """
    name = f"{_PACKAGE}.lib"
    if _PACKAGE and find_spec(name) is not None and find_spec(f"{name}.testing") is not None:
        prepare: Callable[[Mock], None] = import_module(f"{name}.testing").prepare
        prepare(mock)
