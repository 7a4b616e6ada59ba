"""Types of answers of `client.users`."""

from typing import Literal

from .._runtime.models import PageModel
from .empty_object import EmptyObject
from .user import User


class UserListPage(PageModel[User]):
    """One page of users. Returned by `users.list`."""

    type: Literal["user"]
    """Kind of entry in `results`; the key of that name is there for no other reason."""
    user: EmptyObject
    """Empty object under the key that `type` names. It tells nothing."""
    object: Literal["list"]
    """Always `list`: the answer is one page of entries."""
    next_cursor: str | None
    """Pass it as `start_cursor` to get the entries that follow; None when there are none."""
    has_more: bool
    """True as long as entries remain; call again with `next_cursor` to get them."""
    results: list[User]
    """People and bots; `type` tells them apart."""
