"""What the API returns: other."""

from typing import TypeAlias
from .pages import PropertyItemPropertyItemList

PropertyItemList: TypeAlias = PropertyItemPropertyItemList
"""The value of a property that is a list, page by page.

See https://developers.notion.com/reference/property-item-object
"""
