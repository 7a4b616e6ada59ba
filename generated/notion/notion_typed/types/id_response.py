"""What the API returns: id response."""

from typing import TypeAlias

IdResponse: TypeAlias = str
"""The id of an object of Notion: a UUID with dashes.

See https://developers.notion.com/reference/intro
"""
