"""What the API returns: partial page."""

from typing import Literal

from .._runtime.models import Model


class PartialPage(Model):
    """A reference to a page whose content the connection may not read."""

    object: Literal["page"]
    id: str
    """Id of the page."""
