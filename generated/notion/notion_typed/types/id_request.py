"""What the API returns: id request."""

from typing import TypeAlias

IdRequest: TypeAlias = str
"""The id of an object of Notion: a UUID, with or without its dashes.

See https://developers.notion.com/reference/intro
"""
