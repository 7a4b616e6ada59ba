"""What the API takes: id request."""

from typing import TypeAlias

IdRequestParam: TypeAlias = str
"""An id, with or without dashes."""
