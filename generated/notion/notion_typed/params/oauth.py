"""What the API takes: oauth."""

from typing import Required, TypedDict


class OauthTokenExternalAccountParam(TypedDict, total=False):
    """The account in your own system that belongs to the user; for link previews."""

    key: Required[str]
    """Key of the account."""
    name: Required[str]
    """Name of the account."""
