"""What the API takes: databases."""

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict
from .page_parent import PageParentParam
from .property_configuration import PropertyConfigurationParam


class InitialDataSourceParam(TypedDict, total=False):
    """Properties of the data source that is made together with a database.

    See https://developers.notion.com/reference/create-database
    """

    properties: Mapping[str, PropertyConfigurationParam]
    """Properties (columns) by name. Without a title property, one called `Name` is added."""


class OauthTokenResponseOwnerWorkspaceParam(TypedDict, total=False):
    """Workspace."""

    type: Required[Literal["workspace"]]
    workspace: Required[Literal[True]]
    """Always true; which workspace it is follows from the token."""


DatabaseCreateParentParam: TypeAlias = PageParentParam | OauthTokenResponseOwnerWorkspaceParam
