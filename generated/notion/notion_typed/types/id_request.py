"""The id of an object of Notion: a UUID, with or without its dashes."""

from typing import TypeAlias

IdRequest: TypeAlias = str
"""The id of an object of Notion: a UUID, with or without its dashes."""
