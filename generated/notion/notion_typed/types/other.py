"""The value of a property that is a list, page by page."""

from typing import TypeAlias
from .pages import PropertyItemPropertyItemList

PropertyItemList: TypeAlias = PropertyItemPropertyItemList
"""The value of a property that is a list, page by page."""
