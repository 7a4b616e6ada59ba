"""A client as it is generated, for a small wiki whose answers look like Notion's."""
