"""A mock of the API for tests: in the same process, without sockets, or as a server.

    mock = Mock()
    client = Client(..., http_client=mock.http_client())

It validates requests against the document of the API, keeps what is created, cuts lists into
pages, asks for credentials, and lets calls fail on demand (`Mock.faults`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import Call as Call
    from .calls import Hook as Hook
    from .faults import AdditionalField as AdditionalField
    from .faults import Closed as Closed
    from .faults import CutBody as CutBody
    from .faults import Failed as Failed
    from .faults import Fault as Fault
    from .faults import HtmlPage as HtmlPage
    from .faults import RateLimited as RateLimited
    from .faults import RepeatedCursor as RepeatedCursor
    from .faults import SlowBody as SlowBody
    from .faults import UnknownVariant as UnknownVariant
    from .mock import Mock as Mock
    from .script import FaultRule as FaultRule
    from .script import Faults as Faults
    from .script import read_faults as read_faults
    from .server import MockServer as MockServer
    from .transport import AsyncMockTransport as AsyncMockTransport
    from .transport import MockTransport as MockTransport

__all__ = [
    "AdditionalField",
    "AsyncMockTransport",
    "Call",
    "Closed",
    "CutBody",
    "Failed",
    "Fault",
    "FaultRule",
    "Faults",
    "Hook",
    "HtmlPage",
    "Mock",
    "MockServer",
    "MockTransport",
    "RateLimited",
    "RepeatedCursor",
    "SlowBody",
    "UnknownVariant",
    "read_faults",
]

_HOMES = {
    "AsyncMockTransport": "transport",
    "Call": "calls",
    "FaultRule": "script",
    "Faults": "script",
    "Hook": "calls",
    "Mock": "mock",
    "MockServer": "server",
    "MockTransport": "transport",
    "read_faults": "script",
}


def __getattr__(name: str) -> object:
    # The fixtures are loaded in every run of pytest, so this package costs nothing by itself.
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{_HOMES.get(name, 'faults')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
