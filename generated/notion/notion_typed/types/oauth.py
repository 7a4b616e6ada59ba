"""What the API returns: oauth."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .partial_user import PartialUser


class OauthIntrospectResponse(Model):
    """Oauth introspect response."""

    active: bool
    """True while the token can be used; false for one that was revoked or has expired."""
    scope: str | None = None
    """What the token is allowed to do."""
    iat: int | None = None
    """Time of issue, in seconds since the start of 1970 (UTC)."""
    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""


class OauthRevokeResponse(Model):
    """Oauth revoke response."""

    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""


class OauthTokenResponseOwnerUserUserPersonPerson(Model):
    """What only people have."""

    email: str
    """Email address that the person uses in Notion."""


class OauthTokenResponseOwnerUserUserPerson(Model):
    """The person with name, picture and email address."""

    type: Literal["person"]
    """Always `person`, which is also the key with the email address."""
    person: OauthTokenResponseOwnerUserUserPersonPerson
    """What only people have."""
    name: str | None
    """Name as shown in Notion, or null."""
    avatar_url: str | None
    """Address of the person's picture, null without one."""
    id: str
    """Id to read the user with."""
    object: Literal["user"]
    """Always `user`."""


OauthTokenResponseOwnerUserUser: TypeAlias = Annotated[
    OauthTokenResponseOwnerUserUserPerson | PartialUser,
    FullOrPartial(
        OauthTokenResponseOwnerUserUserPerson,
        ("avatar_url", "name", "person", "type"),
        PartialUser,
    ),
]
"""Who it was: a person with name and address, or an id alone."""


class OauthTokenResponseOwnerUser(Model):
    """A user has authorised the connection."""

    type: Literal["user"]
    """Always `user`, which is also the key that holds the user."""
    user: OauthTokenResponseOwnerUserUser
    """Who it was: a person with name and address, or an id alone."""


class OauthTokenResponseOwnerWorkspace(Model):
    """The variant `workspace` of `OauthTokenResponseOwner`."""

    type: Literal["workspace"]
    workspace: Literal[True]
    """Always true; which workspace it is follows from the token."""


class UnknownOauthTokenResponseOwner(UnknownVariant, tag="type"):
    """A variant of `OauthTokenResponseOwner` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `type`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


OauthTokenResponseOwner: TypeAlias = Annotated[
    OauthTokenResponseOwnerUser | OauthTokenResponseOwnerWorkspace | UnknownOauthTokenResponseOwner,
    ByTag(
        "type",
        {"user": OauthTokenResponseOwnerUser, "workspace": OauthTokenResponseOwnerWorkspace},
        unknown=UnknownOauthTokenResponseOwner,
    ),
]
"""Who has authorised the connection: a user, or the workspace."""


class OauthTokenResponse(Model):
    """Oauth token response."""

    access_token: str
    """The token to send with calls of the API. Keep it secret."""
    token_type: Literal["bearer"]
    """Always `bearer`: the token goes into the header `Authorization`."""
    refresh_token: str | None
    """What to exchange for the next access token, null if there is none."""
    bot_id: str
    """Id of the bot that acts for the user; a good key to store the token under."""
    workspace_icon: str | None
    """Address of the icon that the workspace has, null without one."""
    workspace_name: str | None
    """What the workspace is called, or null."""
    workspace_id: str
    """The workspace that the token is good for."""
    owner: OauthTokenResponseOwner
    """Who has authorised the connection: a user, or the workspace."""
    duplicated_template_id: str | None
    """Page that was made from the connection's template; null if the user took none."""
    request_id: str | None = None
    """Identifies this request when asking Notion's support about it."""
