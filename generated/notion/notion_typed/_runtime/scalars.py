"""Types of single values that JSON writes in its own way.

What is *not* decided here: dates and UUIDs, which pydantic reads and writes as it should.
"""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, Field, PlainSerializer, Strict

__all__ = ["Base64", "Number"]

Number: TypeAlias = Annotated[
    Annotated[int, Strict()] | Annotated[float, Strict()], Field(union_mode="left_to_right")
]
"""A JSON number: whole numbers are ``int``, all others ``float``."""


def _decode_base64(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError(f"not base64: {error}") from None


def _encode_base64(value: object) -> object:
    # What came and is not base64 was left as it is, and so it goes out.
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


Base64: TypeAlias = Annotated[
    bytes,
    BeforeValidator(_decode_base64),
    PlainSerializer(_encode_base64, when_used="json"),
]
"""Bytes that are base64 text on the wire (``format: byte``)."""
