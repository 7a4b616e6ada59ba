"""Answers with what is around their result: status, headers, and how they came about.

In: an answer that was read, and the call that it answers. Out: a `RawResponse`, whose result is
made when it is asked for. What is *not* decided here: what an answer means (`responses`), and
answers that are read piece by piece (`streamed`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from .answers import Answer, hidden
from .calls import Call
from .responses import request_id_of
from .settings import ClientSettings

__all__ = ["RawResponse", "ResponseFacts"]

ResultT_co = TypeVar("ResultT_co", covariant=True)


class ResponseFacts:
    """What is known of an answer before its body is read."""

    def __init__(self, answer: Answer, call: Call, settings: ClientSettings) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self.http_version = answer.http_version
        """Such as ``HTTP/1.1``."""
        self.method = call.request.method
        self.url = hidden(call.url, call.secrets)
        """Where the answer came from: behind redirects, if there were any.

        A key that is a part of it is not shown.
        """
        self.retries_taken = call.retries_taken
        """How often an attempt was repeated before this answer came."""
        self.elapsed = call.elapsed
        """Seconds from the start of the call to the answer, with all attempts and waits."""
        self.request_id = request_id_of(answer, None, settings)
        """The id by which the API knows the request, if it named one."""
        self._label = call.request.label

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} of {self._label}>"


class RawResponse(ResponseFacts, Generic[ResultT_co]):
    """An answer that was read to its end; `parse` gives the result of the call."""

    def __init__(
        self,
        answer: Answer,
        call: Call,
        settings: ClientSettings,
        parse: Callable[[Answer], ResultT_co],
    ) -> None:
        super().__init__(answer, call, settings)
        self._answer = answer
        self._parse = parse
        self._parsed: list[ResultT_co] = []
        if self.request_id is None and answer.content.startswith(b"{"):
            # Whether it should have been JSON is for `parse` to say.
            with suppress(ValueError):
                self.request_id = request_id_of(answer, self.json(), settings)

    @property
    def content(self) -> bytes:
        """The body as it came, decompressed."""
        return self._answer.content

    @property
    def text(self) -> str:
        """The body as text, in the encoding that the content type names."""
        return self._answer.text

    def json(self) -> object:
        """Give the body as JSON values. Raises `ValueError` if it is no JSON."""
        try:
            value: object = json.loads(self._answer.content)
        except RecursionError:
            raise ValueError("the JSON is nested too deep") from None
        return value

    def parse(self) -> ResultT_co:
        """Give the result of the call, the same object each time.

        Raises what the call would have raised: `ResponseDecodeError`, `ResponseValidationError`.
        """
        if not self._parsed:
            self._parsed.append(self._parse(self._answer))
        return self._parsed[0]
