"""Types of arguments that `data_sources` and `search` have in common."""

from typing import Literal, TypeAlias

DataSourceQueryResultTypeParam: TypeAlias = Literal["page", "data_source"]
