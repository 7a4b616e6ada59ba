"""Says that something belongs to a database."""

from typing import Literal

from .._runtime.models import Model


class DatabaseParent(Model):
    """Says that something belongs to a database."""

    type: Literal["database_id"]
    """Always `database_id`, which is also the key of the id."""
    database_id: str
    """The database one level up."""
