"""How much of a file has arrived, told to whoever wants to know.

In: sizes of parts, from several threads. Out: one `UploadProgress` after the other. What is *not*
decided here: when a part has arrived (`uploads`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Report", "UploadProgress"]


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How much of a file has arrived."""

    sent_bytes: int
    total_bytes: int
    sent_parts: int
    total_parts: int


class Report:
    """Adds up what has arrived."""

    def __init__(
        self, tell: Callable[[UploadProgress], None] | None, total_bytes: int, total_parts: int
    ) -> None:
        self._tell = tell
        self._total_bytes = total_bytes
        self._total_parts = total_parts
        self._sent_bytes = 0
        self._sent_parts = 0
        self._lock = threading.Lock()

    def add(self, size: int) -> None:
        """Count a part."""
        with self._lock:
            self._sent_bytes += size
            self._sent_parts += 1
            if self._tell is not None:
                self._tell(
                    UploadProgress(
                        self._sent_bytes, self._total_bytes, self._sent_parts, self._total_parts
                    )
                )
