"""What the API returns: oauth."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model, UnknownVariant
from .._runtime.unions import ByTag, FullOrPartial
from .partial_user import PartialUser


class OauthIntrospectResponse(Model):
    """Oauth introspect response."""

    active: bool
    """Whether the token can be used."""
    scope: str | None = None
    """What the token may do."""
    iat: int | None = None
    """When it was issued, in seconds since 1970."""
    request_id: str | None = None
    """Id of the request, for questions to support."""


class OauthRevokeResponse(Model):
    """Oauth revoke response."""

    request_id: str | None = None
    """Id of the request, for questions to support."""


class OauthTokenResponseOwnerUserUserPersonPerson(Model):
    """`person` of `OauthTokenResponseOwnerUserUserPerson`."""

    email: str


class OauthTokenResponseOwnerUserUserPerson(Model):
    """The variant `Person` of `OauthTokenResponseOwnerUserUser`."""

    type: Literal["person"]
    person: OauthTokenResponseOwnerUserUserPersonPerson
    name: str | None
    avatar_url: str | None
    id: str
    object: Literal["user"]


OauthTokenResponseOwnerUserUser: TypeAlias = Annotated[
    OauthTokenResponseOwnerUserUserPerson | PartialUser,
    FullOrPartial(
        OauthTokenResponseOwnerUserUserPerson,
        ("avatar_url", "name", "person", "type"),
        PartialUser,
    ),
]


class OauthTokenResponseOwnerUser(Model):
    """The variant `user` of `OauthTokenResponseOwner`."""

    type: Literal["user"]
    user: OauthTokenResponseOwnerUserUser


class OauthTokenResponseOwnerWorkspace(Model):
    """The variant `workspace` of `OauthTokenResponseOwner`."""

    type: Literal["workspace"]
    workspace: Literal[True]


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
    """The token for calls of the API."""
    token_type: Literal["bearer"]
    refresh_token: str | None
    """The token to get the next access token with, or null."""
    bot_id: str
    """Id of the bot that acts for the user; a good key to store the token under."""
    workspace_icon: str | None
    """Address of the workspace's icon."""
    workspace_name: str | None
    """Name of the workspace."""
    workspace_id: str
    """Id of the workspace."""
    owner: OauthTokenResponseOwner
    """Who has authorised the connection: a user, or the workspace."""
    duplicated_template_id: str | None
    """Id of the page that was made from the connection's template, if the user chose to."""
    request_id: str | None = None
    """Id of the request, for questions to support."""
