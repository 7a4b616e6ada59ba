"""What the API returns: custom emoji."""

from .._runtime.models import Model


class CustomEmoji(Model):
    """An emoji that the workspace has added."""

    id: str
    """Id of the emoji."""
    name: str
    """Name of the emoji."""
    url: str
    """Address of its image."""
