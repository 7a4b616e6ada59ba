"""`client.async_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from ..types.async_tasks import AsyncTask

_RETRIEVE: Endpoint[AsyncTask] = Endpoint(
    "GET",
    "/v1/async_tasks/{task_id}",
    result="types.async_tasks:AsyncTask",
    security=(("bearerAuth",),),
)


class AsyncTasksResource(SyncResource):
    """Work that goes on after the call that started it, and what has become of it."""

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

    Every method is to be awaited.
    """

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
