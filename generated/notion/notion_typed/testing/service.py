"""What a request is answered with when nothing goes wrong on the way.

In: a call. Out: an answer as the document describes it: 401 without credentials, 400 for what does
not fit its schema, 404 for what is not there, what a test asks for, else an example that shows what
was sent and kept. What is *not* decided here: each of these, see the modules of these names.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from .calls import Call, Hook, Told
from .decode import Decoded, decode
from .document import EVENTS, Document, Operation
from .events import event_bytes, make_events
from .examples import Examples
from .messages import Answer, Request, json_answer
from .problems import RefusedError, refuse
from .relations import singular
from .replies import choose_media, plain_answer, success
from .security import check_security
from .state import Outcome, State
from .store import Store
from .validate import RequestValidator
from .values import Json, Missing

__all__ = ["Service"]

_LOG: Final = logging.getLogger(__name__.rpartition(".")[0])
_NO_ANSWER: Final = Told("", None, "", Missing(), {}, None, validate=True)


@dataclass(slots=True)
class Service:
    """Answers calls. Whoever calls holds the lock of the mock.

    `told` are the answers that tests ask for, `hooks` what they do to others, by operation.
    """

    document: Document
    examples: Examples
    store: Store
    state: State
    secrets: frozenset[str]
    validator: RequestValidator | None
    told: list[Told] = field(default_factory=list[Told])
    hooks: list[tuple[str, Hook]] = field(default_factory=list[tuple[str, Hook]])
    _warned: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def find(self, request: Request) -> Operation | None:
        """The operation that a request is for."""
        found, _ = self.document.find(request.method, request.path)
        return self._choose(found, request)

    def carry_out(self, call: Call) -> Answer:
        """Do what a call asks for."""
        try:
            if call.operation is None:
                raise self._no_operation(call.request)
            answer = self._answer(call, call.operation)
        except RefusedError as error:
            return refuse(self.document, self.examples, call.operation, error)
        call.carried_out = answer.status < 400
        return answer

    def _choose(self, found: Sequence[Operation], request: Request) -> Operation | None:
        """Of several operations at one place, what the client asks for and a test waits for."""
        fitting = [o for o in found if o.is_stream is request.wants_events] or list(found)
        waiting = [o for o in fitting if self._find_told(o) is not None]
        return next(iter(waiting or fitting), None)

    def _answer(self, call: Call, operation: Operation) -> Answer:
        _, path = self.document.find(call.request.method, call.request.path)
        check_security(self.document, operation, call.request, self.secrets)
        call.decoded = decoded = decode(self.document, operation, path, call.request)
        told = self._find_told(operation) or _NO_ANSWER
        if self.validator is not None and told.validate:
            self.validator.check(decoded, call.request)
        if told.times is not None:
            told.times -= 1
        if told.status is not None and told.status >= 400 and isinstance(told.body, Missing):
            raise RefusedError(told.status, f"the test asks for status {told.status}")
        status, content = success(operation, told.status)
        media, schema = choose_media(content, call.request)
        if not isinstance(told.body, Missing):
            return _as_told(told, status, media, told.body)
        if "json" in media:
            return self._json(call, decoded, told, (status, media, schema))
        stored = None
        if operation.role.does in ("delete", "update", "create", "action"):
            stored = self.state.carry_out(decoded, call.request, None).stored
        if media != EVENTS:
            return plain_answer(status, media, schema, self.examples, told.headers)
        seed: dict[str, Json] = {}
        named = self.store.name_of(stored) if stored is not None else None
        if stored is not None and named is not None:
            one = singular(named[0].name)
            seed = {f"{one}_id": named[1], one: stored.value}
        events = make_events(self.document, self.examples, schema, seed)
        return Answer(status, {"content-type": media, **told.headers}, event_bytes(events))

    def _json(
        self, call: Call, decoded: Decoded, told: Told, promised: tuple[int, str, Json]
    ) -> Answer:
        status, media, schema = promised
        outcome = self.state.carry_out(decoded, call.request, schema, told.variant)
        call.body, call.stored = outcome.body, outcome.stored
        hooks = [hook for name, hook in self.hooks if name == decoded.operation.name]
        for hook in hooks:
            hook(call)
        if not hooks:
            self._warn(decoded.operation, outcome)
        return json_answer(status, call.body, {**_typed(media), **outcome.headers, **told.headers})

    def _warn(self, operation: Operation, outcome: Outcome) -> None:
        for name in outcome.ignored:
            if (operation.name, name) not in self._warned:
                self._warned.add((operation.name, name))
                _LOG.warning(
                    'the mock does not apply "%s" of %s: the list is the same without it; '
                    "Mock.answer or Mock.on can say what the list should be",
                    name,
                    operation.name,
                )

    def _find_told(self, operation: Operation) -> Told | None:
        for told in self.told:
            if told.operation == operation.name and told.times != 0:
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


def _as_told(told: Told, status: int, media: str, body: Json | bytes) -> Answer:
    status = told.status or status
    if isinstance(body, bytes):
        headers = {"content-type": media or "application/octet-stream", **told.headers}
        return Answer(status, headers, body)
    if media == EVENTS and isinstance(body, list) and status < 400:
        return Answer(status, {"content-type": EVENTS, **told.headers}, event_bytes(body))
    return json_answer(status, body, {**_typed(media if status < 400 else ""), **told.headers})


def _typed(media: str) -> dict[str, str]:
    """The type of an answer in JSON, where the document names a special one."""
    return {"content-type": media} if "json" in media and "*" not in media else {}
