"""When something was made (`created_time`), or changed last (`last_edited_time`)."""

from typing import Literal, TypeAlias

TimestampPropertyParam: TypeAlias = Literal["created_time", "last_edited_time"]
"""When something was made (`created_time`), or changed last (`last_edited_time`)."""
