"""What the API takes: data source query result type."""

from typing import Literal, TypeAlias

DataSourceQueryResultTypeParam: TypeAlias = Literal["page", "data_source"]
