"""What generated code tells the runtime about one API, and what the environment adds.

What is *not* decided here: any use of it. Nothing heavy is imported.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

__all__ = ["ClientSettings", "ErrorFields", "env"]

_DEFAULT_TIMEOUT: Final = 60.0


@dataclass(frozen=True, slots=True)
class ErrorFields:
    """Where an error body says what happened; dots lead into objects, the first text wins."""

    code: tuple[str, ...] = ("code", "error.code", "error")
    message: tuple[str, ...] = ("message", "error.message", "error_description", "detail", "title")
    request_id: tuple[str, ...] = ("request_id",)
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id")


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """The constants of a generated package."""

    package: str
    """The import name: types are loaded from below it, and the logger has this name."""

    version: str
    user_agent: str
    base_url: str | None = None
    base_url_env: str | None = None
    """The environment variable that replaces `base_url`."""

    env_prefix: str | None = None
    """What the names of the environment variables ``<PREFIX>_LOG`` and ``<PREFIX>_TRACING`` begin with."""

    errors: str | None = None
    """``module:NAME`` of the table of error classes by ``code`` or ``(status, code)``."""

    error_fields: ErrorFields = ErrorFields()
    error_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Types of the bodies of errors by status, unless an endpoint says otherwise; see there."""

    timeout: float | None = _DEFAULT_TIMEOUT
    """Seconds that each phase of an attempt may take, unless the caller says otherwise."""

    retry_conflicts: bool = False
    """Whether status 409 means that another change got in the way, and that one may try again."""

    rate_limit: tuple[float, int] | None = None
    """How many requests per second the API wants at most, and how many at once."""


def env(*names: str) -> str | None:
    """Give the first of these environment variables that is set and not blank."""
    for name in names:
        if value := os.environ.get(name, "").strip():
            return value
    return None
