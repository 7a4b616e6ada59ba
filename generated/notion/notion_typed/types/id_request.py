"""What the API returns: id request."""

from typing import TypeAlias

IdRequest: TypeAlias = str
"""An id, with or without dashes."""
