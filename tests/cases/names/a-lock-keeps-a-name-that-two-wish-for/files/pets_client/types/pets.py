"""Types of answers of `client.pets`."""

from .._runtime.models import Model


class UserName2(Model):
    """User name 2."""

    weeks: int | None = None


class UserName(Model):
    """User name."""

    age: int | None = None


class PetListResponse(Model):
    """Yes. Returned by `pets.list`."""

    a: UserName | None = None
    b: UserName2 | None = None
