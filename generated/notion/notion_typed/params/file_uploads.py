"""What the API takes: file uploads."""

from typing import Literal, TypeAlias

FileUploadStatusParam: TypeAlias = Literal["pending", "uploaded", "expired", "failed"]
"""`pending` until the file is there, then `uploaded`; `expired` or `failed` if nothing came of
it.
"""


FileUploadCreateModeParam: TypeAlias = Literal["single_part", "multi_part", "external_url"]
"""`single_part` (the default) for files up to 20 MB, `multi_part` for larger ones, `external_url` to
import a file from the web.
"""
