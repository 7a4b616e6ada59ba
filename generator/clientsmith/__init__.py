"""clientsmith turns an OpenAPI document into a Python client."""

__version__ = "0.1.0"
