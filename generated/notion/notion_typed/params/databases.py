"""Types of arguments of `client.databases`."""

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict
from .page_parent import PageParentParam
from .property_configuration import PropertyConfigurationParam


class InitialDataSourceParam(TypedDict, total=False):
    """Properties of the data source that is made together with a database."""

    properties: Mapping[str, PropertyConfigurationParam]
    """Properties (columns) by name. Without a title property, one called `Name` is added."""


class WorkspaceParam(TypedDict, total=False):
    """The workspace as a whole."""

    type: Required[Literal["workspace"]]
    """Always `workspace`, which is also the key that is set."""
    workspace: Required[Literal[True]]
    """Always true; which workspace it is follows from the token."""


DatabaseCreateParentParam: TypeAlias = PageParentParam | WorkspaceParam
"""`PageParentParam` or `WorkspaceParam`, told apart by `type`."""
