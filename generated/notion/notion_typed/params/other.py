"""A file with its name, on the web or already stored by Notion."""

from typing import TypeAlias
from .pages import (
    ExternalInternalOrExternalFileWithNameParam,
    FileInternalOrExternalFileWithNameParam,
)

InternalOrExternalFileWithNameParam: TypeAlias = (
    FileInternalOrExternalFileWithNameParam | ExternalInternalOrExternalFileWithNameParam
)
"""A file with its name, on the web or already stored by Notion."""
