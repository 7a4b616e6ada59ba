"""The mock of the API, as tests see it.

In: requests, from a transport or a server, one at a time or from many threads; what tests put there
and ask for. Out: answers, and what was received. What is *not* decided here: what a request is
answered with (`service`), and what a fault makes of it (`spoil`).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from .ancestry import Ancestry
from .calls import Call, Hook, Told
from .document import Document, Kind
from .examples import Examples
from .faults import is_carried_out
from .lists import Lists
from .messages import Answer, Request
from .offspring import Offspring
from .reading import load_document
from .script import Faults
from .service import Service
from .spoil import spoil
from .state import State
from .store import Finisher, Store
from .validate import RequestValidator
from .values import MISSING, Json, Missing, unknown_name

if TYPE_CHECKING:
    import httpx2

    from .server import MockServer

__all__ = ["Mock"]

_PACKAGE: Final = __name__.rpartition(".testing.")[0]


class Mock:
    """A stand-in for the API that keeps what it is given. Threads and tasks can share it.

    - `secrets`: the tokens, keys and passwords that are accepted; without them any is.
    - `page_size`: how many items a page has at most.
    - `listed`: how many examples a list has of what no operation of the API creates.
    - `validate`: whether requests are validated, which needs the extra ``testing``.
    - `unknown_query`: whether query parameters are let pass that the document does not know.
    - `check_ids`: whether ids in bodies (``page_id``) must be those of objects that were created, as
      ids in paths must be in any case.
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
        check_ids: bool = False,
        kept_calls: int = 1000,
        seed: int = 0,
        document: Document | None = None,
    ) -> None:
        self.document = document or load_document()
        self.faults = Faults(seed, self.document.operations)
        self._examples = Examples(self.document)
        self._store = Store(self.document, self._examples)
        self._state = State(
            self._store,
            Lists(self._store, page_size, listed),
            Offspring(self._store),
            Ancestry(self._store, in_bodies=check_ids),
        )
        validator = (
            RequestValidator(
                self.document, unknown_query=unknown_query, distribution=_PACKAGE.replace("_", "-")
            )
            if validate
            else None
        )
        self._service = Service(
            self.document,
            self._examples,
            self._store,
            self._state,
            frozenset(secrets),
            validator,
        )
        self._lock = threading.RLock()
        self._calls: deque[Call] = deque(maxlen=kept_calls)
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
        body: Json | bytes | Missing = MISSING,
        *,
        status: int | None = None,
        variant: str = "",
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
        validate: bool = True,
    ) -> None:
        """Answer calls of an operation (``pages.create``) in another way than by itself.

        Either with this `body`: JSON, bytes as they are, or the list of the events of a stream. Or
        with an example of the answer with this `status`, or of the `variant`: the name of a schema,
        or the value by which it is told (``paragraph``). `times` is how often; what is asked for
        last goes first. `validate=False` gives the answer to requests too that the document does
        not admit. Raises `KeyError` for an operation that there is not.
        """
        self._check_name(operation)
        with self._lock:
            told = Told(operation, status, variant, body, dict(headers or {}), times, validate)
            self._service.told.insert(0, told)

    def on(self, operation: str, hook: Hook) -> None:
        """Call `hook` after each call of an operation that is carried out, before it is answered.

        It may look at `call.sent`, and change `call.body` or, with `call.change`, the object that
        the call was about. Raises `KeyError` for an operation that there is not.
        """
        self._check_name(operation)
        with self._lock:
            self._service.hooks.append((operation, hook))

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
        """The calls that were received, of one operation or all; faults included.

        Raises `KeyError` for an operation that there is not.
        """
        if operation:
            self._check_name(operation)
        with self._lock:
            return [call for call in self._calls if operation in ("", call.name)]

    def reset(self) -> None:
        """Forget objects, calls, faults and answers. Hooks stay."""
        with self._lock:
            self._state.clear()
            self._calls.clear()
            self._service.told.clear()
            self.faults.clear()

    def handle(self, request: Request) -> Answer:
        """Answer a request."""
        with self._lock:
            operation = self._service.find(request)
            fault = self.faults.next(operation, request)
            call = Call(request, operation, fault)
            answer = self._service.carry_out(call) if is_carried_out(fault) else None
            answer = self._arrive(call, answer)
            call.status = answer.status
            self._calls.append(call)
        return answer

    def _arrive(self, call: Call, answer: Answer | None) -> Answer:
        if call.fault is not None:
            return spoil(self.document, self._examples, call, call.fault, answer)
        if answer is None:
            message = "a call without a fault has an answer"
            raise AssertionError(message)
        return answer

    def _kind(self, name: str) -> Kind:
        for kind in self.document.kinds.values():
            if name in (kind.name, kind.path):
                return kind
        raise unknown_name("kind", name, (k.name for k in self.document.kinds.values()))

    def _check_name(self, operation: str) -> None:
        if operation not in self.document.operations:
            raise unknown_name("operation", operation, self.document.operations)


def _prepare(mock: Mock) -> None:
    """Let the hand-written part of the package say what the document does not.

    That is `prepare(mock)` in ``lib/testing.py``, where a package has one.
    """
    name = f"{_PACKAGE}.lib"
    if _PACKAGE and find_spec(name) is not None and find_spec(f"{name}.testing") is not None:
        prepare: Callable[[Mock], None] = import_module(f"{name}.testing").prepare
        prepare(mock)
