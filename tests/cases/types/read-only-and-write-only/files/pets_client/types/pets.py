"""Types of answers of `client.pets`."""

from .._runtime.models import Model


class Pet(Model):
    """Returned by `pets.create`."""

    id: str
    name: str
