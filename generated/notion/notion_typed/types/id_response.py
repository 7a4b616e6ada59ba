"""The id of an object of Notion: a UUID with dashes."""

from typing import TypeAlias

IdResponse: TypeAlias = str
"""The id of an object of Notion: a UUID with dashes."""
