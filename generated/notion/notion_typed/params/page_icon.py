"""What the API takes: page icon."""

from typing import Literal, Required, TypeAlias, TypedDict
from .noticon_color import NoticonColorParam
from .rich_text import CustomEmojiPageIconParam, ExternalPageCoverExternalParam


class EmptyObjectParam(TypedDict, total=False):
    """An object with nothing in it. It stands where a type has no settings."""


EmojiParam: TypeAlias = str
"""An emoji."""


class EmojiPageIconParam(TypedDict, total=False):
    """An emoji as icon."""

    type: Literal["emoji"]
    emoji: Required[str]
    """The emoji itself."""


class ExternalPageIconParam(TypedDict, total=False):
    """An image on the web as icon."""

    type: Literal["external"]
    external: Required[ExternalPageCoverExternalParam]


class IdObjectResponseParam(TypedDict, total=False):
    """The id that a property has within its data source."""

    id: Required[str]
    """Id of the property, percent-encoded. It stays when the property is renamed."""


class FileUploadPageIconParam(TypedDict, total=False):
    """An uploaded image as icon."""

    type: Literal["file_upload"]
    file_upload: Required[IdObjectResponseParam]


NoticonNameParam: TypeAlias = str
"""Name of one of Notion's own icons, as the icon picker spells it."""


class IconPageIconIconParam(TypedDict, total=False):
    """`icon` of `IconPageIconParam`."""

    name: Required[str]
    """Name of the icon."""
    color: NoticonColorParam
    """Colour of the icon; gray if left out."""


class IconPageIconParam(TypedDict, total=False):
    """One of Notion's own icons, in a colour."""

    type: Literal["icon"]
    icon: Required[IconPageIconIconParam]


PageIconParam: TypeAlias = (
    FileUploadPageIconParam
    | EmojiPageIconParam
    | ExternalPageIconParam
    | CustomEmojiPageIconParam
    | IconPageIconParam
)
"""An icon to set: an emoji, an emoji of the workspace, an icon of Notion's own, or an image."""
