"""Types of answers of `client.oauth`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .partial_user import PartialUser


class OAuthIntrospectResponse(Model):
    """Whether the token is good and, if it is known, what for. Returned by `oauth.introspect`."""

    active: bool
    """True while the token can be used; false for one that was revoked or has expired."""
    scope: str | None = None
    """What the token is allowed to do."""
    iat: int | None = None
    """Time of issue, in seconds since the start of 1970 (UTC)."""
    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""


class OAuthRevokeResponse(Model):
    """The id of the request, and nothing else. Returned by `oauth.revoke`."""

    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""


class OAuthPersonDetails(Model):
    """What only people have."""

    email: str
    """Email address that the person uses in Notion."""


class OAuthPerson(Model):
    """The person with name, picture and email address."""

    type: Literal["person"]
    """Always `person`, which is also the key with the email address."""
    person: OAuthPersonDetails
    """What only people have."""
    name: str | None
    """Name as shown in Notion, or None."""
    avatar_url: str | None
    """Address of the person's picture, None without one."""
    id: str
    """Id to read the user with."""
    object: Literal["user"]
    """Always `user`."""


OAuthOwnerUser: TypeAlias = Annotated[
    OAuthPerson | PartialUser,
    FullOrPartial(OAuthPerson, ("avatar_url", "name", "person", "type"), PartialUser),
]
"""Who it was: a person with name and address, or an id alone."""


class OAuthOwnedByUser(Model):
    """A user has authorised the connection."""

    type: Literal["user"]
    """Always `user`, which is also the key that holds the user."""
    user: OAuthOwnerUser
    """Who it was: a person with name and address, or an id alone."""


class Workspace(Model):
    """The workspace as a whole."""

    type: Literal["workspace"]
    """Always `workspace`, which is also the key that is set."""
    workspace: Literal[True]
    """Always true; which workspace it is follows from the token."""


class UnknownOAuthOwner(UnknownVariant, tag="type"):
    """A variant of `OAuthOwner` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


OAuthOwner: TypeAlias = Annotated[
    OAuthOwnedByUser | Workspace | UnknownOAuthOwner,
    ByTag("type", {"user": OAuthOwnedByUser, "workspace": Workspace}, unknown=UnknownOAuthOwner),
]
"""Who has authorised the connection: a user, or the workspace."""


class OAuthTokenResponse(Model):
    """The token, and the workspace that it is good for. Returned by `oauth.token`."""

    access_token: str
    """The token to send with calls of the API. Keep it secret."""
    token_type: Literal["bearer"]
    """Always `bearer`: the token goes into the header `Authorization`."""
    refresh_token: str | None
    """What to exchange for the next access token, None if there is none."""
    bot_id: str
    """Id of the bot that acts for the user; a good key to store the token under."""
    workspace_icon: str | None
    """Address of the icon that the workspace has, None without one."""
    workspace_name: str | None
    """What the workspace is called, or None."""
    workspace_id: str
    """The workspace that the token is good for."""
    owner: OAuthOwner
    """Who has authorised the connection: a user, or the workspace."""
    duplicated_template_id: str | None
    """Page that was made from the connection's template; None if the user took none."""
    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""
