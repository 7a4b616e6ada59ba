"""What the API returns: users."""

from typing import Literal

from .._runtime.models import PageModel
from .empty_object import EmptyObject
from .user import User


class UserListPage(PageModel[User]):
    """User."""

    type: Literal["user"]
    user: EmptyObject
    object: Literal["list"]
    next_cursor: str | None
    """Cursor of the next page, null on the last one."""
    has_more: bool
    """Whether there is another page."""
    results: list[User]
    """Users."""
