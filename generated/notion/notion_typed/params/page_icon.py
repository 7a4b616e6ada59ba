"""Types of arguments that `blocks`, `data_sources`, `databases` and `pages` have in common."""

from typing import Literal, Required, TypeAlias, TypedDict
from .empty_object import NoticonColorParam
from .rich_text import CustomEmojiPageIconParam, ExternalPageCoverExternalParam

EmojiParam: TypeAlias = str
"""One emoji, as the Unicode character itself."""


class EmojiPageIconParam(TypedDict, total=False):
    """Uses a standard emoji as icon."""

    type: Literal["emoji"]
    """Always `emoji`. May be left out, as the key of the icon tells it."""
    emoji: Required[str]
    """The emoji as a character, such as `🥑`."""


class ExternalPageIconParam(TypedDict, total=False):
    """Uses an image on the web as icon."""

    type: Literal["external"]
    """Always `external`. May be left out, as the key of the icon tells it."""
    external: Required[ExternalPageCoverExternalParam]
    """Where the image is."""


class IdObjectResponseParam(TypedDict, total=False):
    """A property of a data source, or a file upload, by id."""

    id: Required[str]
    """The id. That of a property is percent-encoded, and stays when the property is renamed."""


class FileUploadPageIconParam(TypedDict, total=False):
    """Uses an uploaded image as icon."""

    type: Literal["file_upload"]
    """Always `file_upload`. May be left out, as the key of the icon tells it."""
    file_upload: Required[IdObjectResponseParam]
    """The uploaded image, by the id of a file upload with the status `uploaded`."""


NoticonNameParam: TypeAlias = str
"""Name of one of Notion's own icons, as the icon picker spells it."""


class IconPageIconIconParam(TypedDict, total=False):
    """Which icon, and in which colour."""

    name: Required[str]
    """Name in Notion's icon picker, such as `pizza`."""
    color: NoticonColorParam
    """Colour to draw the icon in; `gray` if left out."""


class IconPageIconParam(TypedDict, total=False):
    """Uses one of Notion's own icons, in a colour."""

    type: Literal["icon"]
    """Always `icon`. May be left out, as the key of the icon tells it."""
    icon: Required[IconPageIconIconParam]
    """Which icon, and in which colour."""


PageIconParam: TypeAlias = (
    FileUploadPageIconParam
    | EmojiPageIconParam
    | ExternalPageIconParam
    | CustomEmojiPageIconParam
    | IconPageIconParam
)
"""An icon to set: an emoji, an emoji of the workspace, an icon of Notion's own, or an image."""
