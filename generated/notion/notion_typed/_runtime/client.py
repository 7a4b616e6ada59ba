"""The two clients, which generated ones derive from.

What is *not* decided here: anything; generated code finds both by this name.
"""

from .async_client import AsyncClient
from .sync_client import SyncClient

__all__ = ["AsyncClient", "SyncClient"]
