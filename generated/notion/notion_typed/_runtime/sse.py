"""Server-sent events out of the bytes of a stream (WHATWG HTML, 9.2 Server-sent events).

In: the bytes of a ``text/event-stream``, cut anywhere. Out: its events. What is *not* decided here:
what the data of an event means (`streaming`), and how bytes arrive. One thing is done that the
standard does not do: an event at the very end counts even if no blank line follows it.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from .lines import LineSplitter

__all__ = ["EventDecoder", "ServerSentEvent"]

_DIGITS: Final = 12
"""How much of a number is read: no wait is that long, and Python refuses endless ones."""


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event as it came; `data` is not interpreted."""

    event: str
    """The name of the event; ``message`` if the server gave it none."""

    data: str
    id: str = ""
    """The last id that the stream has named, be it with this event or an earlier one."""


class EventDecoder:
    """Decodes a stream from its first byte on."""

    def __init__(self, last_event_id: str = "") -> None:
        self.last_event_id = last_event_id
        self.retry: float | None = None
        """How many seconds the server asks to wait before the stream is opened again."""
        self._text = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._lines = LineSplitter()
        self._name = ""
        self._data: list[str] = []
        self._id = last_event_id

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Give the events that `chunk` completes."""
        return self._events(self._lines.feed(self._text.decode(chunk)))

    def flush(self) -> list[ServerSentEvent]:
        """Give the event that the end of the stream completes."""
        rest = self._lines.feed(self._text.decode(b"", final=True))
        return self._events([*rest, *self._lines.flush(), ""])

    def _events(self, lines: list[str]) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for line in lines:
            if line:
                self._field(line)
            elif (event := self._dispatch()) is not None:
                events.append(event)
        return events

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._name = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self.retry = int(value[:_DIGITS]) / 1000
            case _:
                # A comment, whose name is empty, or a field that the standard does not know.
                pass

    def _dispatch(self) -> ServerSentEvent | None:
        name, data = self._name, self._data
        self._name, self._data = "", []
        self.last_event_id = self._id
        if not data:
            return None
        return ServerSentEvent(name or "message", "\n".join(data), self._id)
