"""A reference to a page whose content the connection may not read."""

from typing import Literal

from .._runtime.models import Model


class PartialPage(Model):
    """A reference to a page whose content the connection may not read.

    See https://developers.notion.com/reference/page
    """

    object: Literal["page"]
    """Always `page`, as in full pages; it is the missing keys that tell them apart."""
    id: str
    """Id of the page that may not be read in full."""
