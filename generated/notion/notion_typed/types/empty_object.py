"""What the API returns: empty object."""

from .._runtime.models import Model


class EmptyObject(Model):
    """An object with nothing in it. It stands where a type has no settings.

    See https://developers.notion.com/reference/property-object
    """
