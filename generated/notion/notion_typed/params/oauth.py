"""The account in your own system that belongs to the user; for link previews."""

from typing import Required, TypedDict


class OAuthTokenExternalAccountParam(TypedDict, total=False):
    """The account in your own system that belongs to the user; for link previews."""

    key: Required[str]
    """What identifies the account in that system."""
    name: Required[str]
    """What the account is called, for people to read."""
