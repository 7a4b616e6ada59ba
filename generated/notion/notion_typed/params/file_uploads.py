"""Types of arguments of `client.file_uploads`."""

from typing import Literal, TypeAlias

FileUploadStatusParam: TypeAlias = Literal["pending", "uploaded", "expired", "failed"]
"""`pending` until the file is there, then `uploaded`; `expired` or `failed` if nothing came of it.

- `pending`: Started; the bytes, parts of them or the completion are still missing.
- `uploaded`: Complete; the file can be attached.
- `expired`: Too late: it was not sent or not attached in time.
- `failed`: The import from the web did not succeed.
"""


FileUploadCreateModeParam: TypeAlias = Literal["single_part", "multi_part", "external_url"]
"""`single_part` (the default) for files up to 20 MB, `multi_part` for larger ones, `external_url`
to import a file from the web.

- `single_part`: One request carries the whole file, up to 20 MB.
- `multi_part`: Several requests carry parts of the file; a last one completes it.
- `external_url`: Notion fetches the file from a public address.
"""
