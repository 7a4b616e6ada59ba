"""An emoji that the workspace has added to the standard ones."""

from .._runtime.models import Model


class CustomEmoji(Model):
    """An emoji that the workspace has added to the standard ones.

    See https://developers.notion.com/reference/list-custom-emojis
    """

    id: str
    """Id by which icons and mentions name the emoji."""
    name: str
    """What the workspace calls the emoji."""
    url: str
    """Web address of the image."""
