"""The methods of `client.agents` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.agents import AgentsResource, AsyncAgentsResource


class RawAgentsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AgentsResource) -> None:
        self.batch = raw(resource.batch)
        self.delete = raw(resource.delete)
        self.query = raw(resource.query)
        self.retrieve = raw(resource.retrieve)
        self.retrieve_insights = raw(resource.retrieve_insights)
        self.update_credit_limit = raw(resource.update_credit_limit)
        self.update_status = raw(resource.update_status)


class StreamingAgentsResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: AgentsResource) -> None:
        self.batch = streaming(resource.batch)
        self.delete = streaming(resource.delete)
        self.query = streaming(resource.query)
        self.retrieve = streaming(resource.retrieve)
        self.retrieve_insights = streaming(resource.retrieve_insights)
        self.update_credit_limit = streaming(resource.update_credit_limit)
        self.update_status = streaming(resource.update_status)


class AsyncRawAgentsResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncAgentsResource) -> None:
        self.batch = raw_async(resource.batch)
        self.delete = raw_async(resource.delete)
        self.query = raw_async(resource.query)
        self.retrieve = raw_async(resource.retrieve)
        self.retrieve_insights = raw_async(resource.retrieve_insights)
        self.update_credit_limit = raw_async(resource.update_credit_limit)
        self.update_status = raw_async(resource.update_status)


class AsyncStreamingAgentsResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncAgentsResource) -> None:
        self.batch = streaming_async(resource.batch)
        self.delete = streaming_async(resource.delete)
        self.query = streaming_async(resource.query)
        self.retrieve = streaming_async(resource.retrieve)
        self.retrieve_insights = streaming_async(resource.retrieve_insights)
        self.update_credit_limit = streaming_async(resource.update_credit_limit)
        self.update_status = streaming_async(resource.update_status)
