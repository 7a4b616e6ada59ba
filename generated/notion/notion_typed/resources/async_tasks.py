"""`client.async_tasks`: `retrieve`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..responses.async_tasks import (
        AsyncRawAsyncTasksResource,
        AsyncStreamingAsyncTasksResource,
        RawAsyncTasksResource,
        StreamingAsyncTasksResource,
    )
    from ..types.async_tasks import AsyncTask

_RETRIEVE: Endpoint[AsyncTask] = Endpoint(
    "GET",
    "/v1/async_tasks/{task_id}",
    result="types.async_tasks:AsyncTask",
    security=(("bearerAuth",),),
)


class AsyncTasksResource(SyncResource):
    """Work that goes on after the call that started it, and what has become of it.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawAsyncTasksResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.async_tasks import RawAsyncTasksResource

        return RawAsyncTasksResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingAsyncTasksResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.async_tasks import StreamingAsyncTasksResource

        return StreamingAsyncTasksResource(self)

    def retrieve(
        self,
        task_id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncTask:
        """Read an async task.

        Returns the state of a task: still pending, succeeded with a result, or failed with an
        error. While it is pending, wait as long as `poll_after_seconds` says and ask again.

        Args:
            task_id: The task, by the id that the call that started it has returned.

        Returns:
            The task as it stands.

        See https://developers.notion.com/reference/retrieve-async-task
        """
        return self._client.request(_RETRIEVE, options, path={"task_id": task_id})


class AsyncAsyncTasksResource(AsyncResource):
    """Work that goes on after the call that started it, and what has become of it.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawAsyncTasksResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.async_tasks import AsyncRawAsyncTasksResource

        return AsyncRawAsyncTasksResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingAsyncTasksResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.async_tasks import AsyncStreamingAsyncTasksResource

        return AsyncStreamingAsyncTasksResource(self)

    async def retrieve(
        self,
        task_id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncTask:
        """Read an async task.

        Returns the state of a task: still pending, succeeded with a result, or failed with an
        error. While it is pending, wait as long as `poll_after_seconds` says and ask again.

        Args:
            task_id: The task, by the id that the call that started it has returned.

        Returns:
            The task as it stands.

        See https://developers.notion.com/reference/retrieve-async-task
        """
        return await self._client.request(_RETRIEVE, options, path={"task_id": task_id})
