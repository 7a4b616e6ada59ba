"""What the API returns: id response."""

from typing import TypeAlias

IdResponse: TypeAlias = str
"""An id: a UUID with dashes."""
