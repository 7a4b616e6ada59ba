"""A page, by id."""

from typing import Literal, Required, TypedDict


class PageParentParam(TypedDict, total=False):
    """A page, by id."""

    type: Required[Literal["page_id"]]
    """Always `page_id`, which is also the key of the id."""
    page_id: Required[str]
    """Id of the page."""
