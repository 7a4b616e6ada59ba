"""What the API takes: databases."""

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict
from .create_database_for_view_parent import CreateDatabaseForViewParentParam
from .property_configuration import PropertyConfigurationParam


class InitialDataSourceParam(TypedDict, total=False):
    """The data source that is made together with a database."""

    properties: Mapping[str, PropertyConfigurationParam]
    """Properties (columns) by name. Without a title property, one called `Name` is added."""


class OauthTokenResponseOwnerWorkspaceParam(TypedDict, total=False):
    """Workspace."""

    type: Required[Literal["workspace"]]
    workspace: Required[Literal[True]]


DatabaseCreateParentParam: TypeAlias = (
    CreateDatabaseForViewParentParam | OauthTokenResponseOwnerWorkspaceParam
)
"""Where the database goes."""
