"""What the API returns: user."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .empty_object import EmptyObject
from .partial_user import PartialUser


class PersonUserPerson(Model):
    """What is known about the person."""

    email: str | None = None
    """Email address. Only for connections that may read it."""


class PersonUser(Model):
    """A human user."""

    id: str
    """Id of the user."""
    object: Literal["user"]
    name: str | None
    """Name as Notion shows it, or null."""
    avatar_url: str | None
    """Address of the user's picture, or null."""
    type: Literal["person"]
    person: PersonUserPerson
    """What is known about the person."""


class BotInfoOwnerUserUserAvatarUrlNamePersonType(Model):
    """The variant `avatar_url_name_person_type` of `BotInfoOwnerUserUser`."""

    id: str
    object: Literal["user"]
    name: str | None
    avatar_url: str | None
    type: Literal["person"]
    person: PersonUserPerson


BotInfoOwnerUserUser: TypeAlias = Annotated[
    BotInfoOwnerUserUserAvatarUrlNamePersonType | PartialUser,
    FullOrPartial(
        BotInfoOwnerUserUserAvatarUrlNamePersonType,
        ("avatar_url", "name", "person", "type"),
        PartialUser,
    ),
]


class BotInfoOwnerUser(Model):
    """A user."""

    type: Literal["user"]
    user: BotInfoOwnerUserUser


class WorkspaceParentForBlockBased(Model):
    """The workspace as parent: the thing lives at its top."""

    type: Literal["workspace"]
    workspace: Literal[True]


class UnknownBotInfoOwner(UnknownVariant, tag="type"):
    """A variant of `BotInfoOwner` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


BotInfoOwner: TypeAlias = Annotated[
    BotInfoOwnerUser | WorkspaceParentForBlockBased | UnknownBotInfoOwner,
    ByTag(
        "type",
        {"user": BotInfoOwnerUser, "workspace": WorkspaceParentForBlockBased},
        unknown=UnknownBotInfoOwner,
    ),
]
"""Who has authorised the connection."""


class BotInfoWorkspaceLimits(Model):
    """Limits that apply in the workspace."""

    max_file_upload_size_in_bytes: int
    """Size of the largest file that can be uploaded, in bytes."""


class BotInfo(Model):
    """Whom a bot belongs to, and what its workspace allows."""

    owner: BotInfoOwner
    """Who has authorised the connection."""
    workspace_id: str
    """Id of the workspace."""
    workspace_limits: BotInfoWorkspaceLimits
    """Limits that apply in the workspace."""
    workspace_name: str | None
    """Name of the workspace, or null."""


BotInfoOrEmptyObject: TypeAlias = Annotated[
    BotInfo | EmptyObject,
    FullOrPartial(
        BotInfo,
        ("owner", "workspace_id", "workspace_limits", "workspace_name"),
        EmptyObject,
    ),
]
"""Details of the bot, empty where they are not for this connection to see."""


class BotUser(Model):
    """A bot: the user in whose name a connection acts."""

    id: str
    """Id of the user."""
    object: Literal["user"]
    name: str | None
    """Name as Notion shows it, or null."""
    avatar_url: str | None
    """Address of the user's picture, or null."""
    type: Literal["bot"]
    bot: BotInfoOrEmptyObject
    """Details of the bot, empty where they are not for this connection to see."""


class UnknownUser(UnknownVariant, tag="type"):
    """A variant of `User` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    object: Literal["user"]
    name: str | None
    """Name as Notion shows it, or null."""
    avatar_url: str | None
    """Address of the user's picture, or null."""


User: TypeAlias = Annotated[
    PersonUser | BotUser | UnknownUser,
    ByTag("type", {"person": PersonUser, "bot": BotUser}, unknown=UnknownUser),
]
"""A user in full: a person or a bot, as `type` tells."""
