"""What the API returns: database parent."""

from typing import Literal

from .._runtime.models import Model


class DatabaseParent(Model):
    """Says that something belongs to a database.

    See https://developers.notion.com/reference/parent-object
    """

    type: Literal["database_id"]
    """Always `database_id`, which is also the key of the id."""
    database_id: str
    """The database one level up."""
