"""What the API takes: page move parent page id."""

from typing import Literal, Required, TypedDict


class PageMoveParentPageIdParam(TypedDict, total=False):
    """The variant `page_id` of `PageMoveParentParam`."""

    page_id: Required[str]
    type: Literal["page_id"]
    """Always `page_id`. May be left out, as the key of the id tells it."""
