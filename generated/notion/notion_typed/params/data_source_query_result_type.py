"""What the API takes: data source query result type."""

from typing import Literal, TypeAlias

DataSourceQueryResultTypeParam: TypeAlias = Literal["page", "data_source"]
"""Only pages or only data sources. It matters in wikis, where both occur; elsewhere all rows are
pages.
"""
