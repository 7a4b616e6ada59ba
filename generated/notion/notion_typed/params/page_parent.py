"""What the API takes: page parent."""

from typing import Literal, Required, TypedDict


class PageParentParam(TypedDict, total=False):
    """A page that something new goes on.

    See https://developers.notion.com/reference/parent-object
    """

    type: Required[Literal["page_id"]]
    """Kind of parent; there is only this one."""
    page_id: Required[str]
    """Id of the page."""
