"""The errors of the wiki in the form of generated ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from runtime.errors import (
    APIStatusError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    publish,
)
from runtime.errors import ClientError as WikiError


class ValidationError(BadRequestError):
    code = "validation_error"


class RowLimitError(ConflictError):
    code = "limit_exceeded"


BY_CODE: Final[Mapping[str | tuple[int, str], type[APIStatusError]]] = {
    "validation_error": ValidationError,
    (409, "limit_exceeded"): RowLimitError,
}

publish(WikiError, "WikiError", __name__)

__all__ = ["BY_CODE", "InternalServerError", "RowLimitError", "ValidationError", "WikiError"]
