"""What the API returns: pets."""

from .._runtime.models import Model


class Pet(Model):
    """Pet."""

    id: str
    name: str
