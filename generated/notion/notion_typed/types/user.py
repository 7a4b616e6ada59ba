"""Types of answers that `blocks`, `comments`, `data_sources` and 4 more have in common."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .empty_object import EmptyObject
from .partial_user import PartialUser


class PersonUserPerson(Model):
    """What only people have. It is empty for connections that may not read email addresses."""

    email: str | None = None
    """Email address of the account. Only for connections that may read it."""


class PersonUser(Model):
    """A human being with an account in Notion."""

    id: str
    """Id of the person or bot within Notion."""
    object: Literal["user"]
    """Always `user`, for people and bots alike."""
    name: str | None
    """Name as shown in Notion, None if there is none."""
    avatar_url: str | None
    """Web address of the picture, None without one."""
    type: Literal["person"]
    """Always `person`, which is also the key with the details."""
    person: PersonUserPerson
    """What only people have. It is empty for connections that may not read email addresses."""


class BotOwnerPerson(Model):
    """The person with name, picture and, where allowed, email address."""

    id: str
    """Id to read the person with."""
    object: Literal["user"]
    """Always `user`."""
    name: str | None
    """Name as shown in Notion, None if there is none."""
    avatar_url: str | None
    """Web address of the picture, None without one."""
    type: Literal["person"]
    """Always `person`, which is also the key with the details."""
    person: PersonUserPerson
    """What only people have. It is empty for connections that may not read email addresses."""


BotOwnerUser: TypeAlias = Annotated[
    BotOwnerPerson | PartialUser,
    FullOrPartial(BotOwnerPerson, ("avatar_url", "name", "person", "type"), PartialUser),
]
"""The user, with details or by id alone."""


class BotOwnedByUser(Model):
    """The bot belongs to a user, who authorised the connection."""

    type: Literal["user"]
    """Always `user`, which is also the key that holds the user."""
    user: BotOwnerUser
    """The user, with details or by id alone."""


class WorkspaceParentForBlockBased(Model):
    """The workspace as a whole, which something belongs to or lies at the top level of."""

    type: Literal["workspace"]
    """Always `workspace`, which is also the key that is set."""
    workspace: Literal[True]
    """Always true; which workspace it is follows from the token."""


class UnknownBotOwner(UnknownVariant, tag="type"):
    """A variant of `BotOwner` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


BotOwner: TypeAlias = Annotated[
    BotOwnedByUser | WorkspaceParentForBlockBased | UnknownBotOwner,
    ByTag(
        "type",
        {"user": BotOwnedByUser, "workspace": WorkspaceParentForBlockBased},
        unknown=UnknownBotOwner,
    ),
]
"""Who the bot belongs to: the user who authorised the connection, or the workspace."""


class BotInfoWorkspaceLimits(Model):
    """Limits that the workspace sets to its connections."""

    max_file_upload_size_in_bytes: int
    """Size of the largest file that can be uploaded, in bytes."""


class BotInfo(Model):
    """Whom a bot belongs to, and what its workspace allows."""

    owner: BotOwner
    """Who the bot belongs to: the user who authorised the connection, or the workspace."""
    workspace_id: str
    """The workspace that the bot works in."""
    workspace_limits: BotInfoWorkspaceLimits
    """Limits that the workspace sets to its connections."""
    workspace_name: str | None
    """What the workspace is called, or None."""


BotInfoOrEmptyObject: TypeAlias = Annotated[
    BotInfo | EmptyObject,
    FullOrPartial(
        BotInfo,
        ("owner", "workspace_id", "workspace_limits", "workspace_name"),
        EmptyObject,
    ),
]
"""Owner and workspace of the bot; an empty object if they are not for this connection to see."""


class BotUser(Model):
    """A bot: the user in whose name a connection acts."""

    id: str
    """Id of the person or bot within Notion."""
    object: Literal["user"]
    """Always `user`, for people and bots alike."""
    name: str | None
    """Name as shown in Notion, None if there is none."""
    avatar_url: str | None
    """Web address of the picture, None without one."""
    type: Literal["bot"]
    """Always `bot`, which is also the key with the details."""
    bot: BotInfoOrEmptyObject
    """Owner and workspace of the bot; an empty object
    if they are not for this connection to see.
    """


class UnknownUser(UnknownVariant, tag="type"):
    """A variant of `User` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["user"]
    """Always `user`, for people and bots alike."""
    name: str | None
    """Name as shown in Notion, None if there is none."""
    avatar_url: str | None
    """Web address of the picture, None without one."""


User: TypeAlias = Annotated[
    PersonUser | BotUser | UnknownUser,
    ByTag("type", {"person": PersonUser, "bot": BotUser}, unknown=UnknownUser),
]
"""A user in full: a person or a bot, as `type` tells.

See https://developers.notion.com/reference/user
"""
