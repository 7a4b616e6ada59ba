"""What the API takes: create database for view parent."""

from typing import Literal, Required, TypedDict


class CreateDatabaseForViewParentParam(TypedDict, total=False):
    """The page to put it on."""

    type: Required[Literal["page_id"]]
    page_id: Required[str]
    """Id of the page."""
