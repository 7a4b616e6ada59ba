"""What the API takes: page move parent page id."""

from typing import Literal, Required, TypedDict


class PageMoveParentPageIdParam(TypedDict, total=False):
    """A page as new parent."""

    page_id: Required[str]
    """Id of the new parent page."""
    type: Literal["page_id"]
