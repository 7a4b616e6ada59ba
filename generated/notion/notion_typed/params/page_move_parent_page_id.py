"""A page, by id."""

from typing import Literal, Required, TypedDict


class PageMoveParentPageIdParam(TypedDict, total=False):
    """A page, by id."""

    page_id: Required[str]
    """Id of the page, with or without dashes."""
    type: Literal["page_id"]
    """Always `page_id`. May be left out, as the key of the id tells it."""
