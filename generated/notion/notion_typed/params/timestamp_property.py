"""What the API takes: timestamp property."""

from typing import Literal, TypeAlias

TimestampPropertyParam: TypeAlias = Literal["created_time", "last_edited_time"]
"""When something was made (`created_time`), or changed last (`last_edited_time`).

See https://developers.notion.com/reference/filter-data-source-entries
"""
