"""`client.agents`: `batch`, `delete`, `query`, `retrieve`, `retrieve_insights`,
`update_credit_limit` and `update_status`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.agents import (
        AgentFilterParam,
        AgentOperationParam,
        AgentSortParam,
        SettableAgentStatusParam,
    )
    from ..responses.agents import (
        AsyncRawAgentsResource,
        AsyncStreamingAgentsResource,
        RawAgentsResource,
        StreamingAgentsResource,
    )
    from ..types.agents import (
        Agent,
        AgentInsights,
        AgentQueryPage,
        DeletedAgent,
        QueriedAgent,
        UpdatedAgentCreditLimit,
        UpdatedAgentStatus,
    )
    from ..types.pending_async_task import PendingAsyncTask

_BATCH: Endpoint[PendingAsyncTask] = Endpoint(
    "POST",
    "/v1/agents/batch",
    result="types.pending_async_task:PendingAsyncTask",
    results={"202": "types.pending_async_task:PendingAsyncTask"},
    body="json",
    security=(("bearerAuth",),),
)
_DELETE: Endpoint[DeletedAgent] = Endpoint(
    "DELETE",
    "/v1/agents/{agent_id}",
    result="types.agents:DeletedAgent",
    security=(("bearerAuth",),),
)
_QUERY: Endpoint[AgentQueryPage] = Endpoint(
    "POST",
    "/v1/agents/query",
    result="types.agents:AgentQueryPage",
    safe=True,
    body="json",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="body",
        more="has_more",
    ),
)
_RETRIEVE: Endpoint[Agent] = Endpoint(
    "GET",
    "/v1/agents/{agent_id}",
    result="types.agents:Agent",
    security=(("bearerAuth",),),
)
_RETRIEVE_INSIGHTS: Endpoint[AgentInsights] = Endpoint(
    "GET",
    "/v1/agents/{agent_id}/insights",
    result="types.agents:AgentInsights",
    security=(("bearerAuth",),),
)
_UPDATE_CREDIT_LIMIT: Endpoint[UpdatedAgentCreditLimit] = Endpoint(
    "PATCH",
    "/v1/agents/{agent_id}/credit_limit",
    result="types.agents:UpdatedAgentCreditLimit",
    body="json",
    security=(("bearerAuth",),),
)
_UPDATE_STATUS: Endpoint[UpdatedAgentStatus] = Endpoint(
    "PATCH",
    "/v1/agents/{agent_id}/status",
    result="types.agents:UpdatedAgentStatus",
    body="json",
    security=(("bearerAuth",),),
)


class AgentsResource(SyncResource):
    """Agents of the workspace: the personal one of Notion and those that people have set up, with
    what they may reach, when they run and what they cost.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawAgentsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.agents import RawAgentsResource

        return RawAgentsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingAgentsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.agents import StreamingAgentsResource

        return StreamingAgentsResource(self)

    def batch(
        self,
        *,
        operations: Sequence[AgentOperationParam],
        **options: Unpack[RequestOptions],
    ) -> PendingAsyncTask:
        """Change many agents.

        Starts a task that changes or deletes many agents, in the order given. Each operation
        succeeds or fails on its own; the result of the task tells how each of them went.

        Args:
            operations: Operations in the order in which to apply them, 1 to 100.

        Returns:
            The task, accepted and not done yet.

        See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
        """
        return self._client.request(_BATCH, options, body={"operations": operations})

    def delete(
        self,
        agent_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeletedAgent:
        """Delete an agent.

        Marks an agent as deleted; queries with `include_deleted` still find it. The personal agent
        cannot be deleted.

        Args:
            agent_id: The agent to delete, by its id.

        Returns:
            Confirmation with the time of deletion.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return self._client.request(_DELETE, options, path={"agent_id": agent_id})

    def query(
        self,
        *,
        query: str | Omit = omit,
        filter: AgentFilterParam | Omit = omit,
        sorts: Sequence[AgentSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        verbose: bool | Omit = omit,
        include_deleted: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentQueryPage:
        """Query agents.

        Returns the agents that a search text and a filter select, page by page, the personal agent
        of Notion included.

        Args:
            query: Text to look for in names and descriptions, whatever its case.
            filter: Which agents to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                agent made last comes first.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many agents to return at most: up to 100.
            verbose: True to get `instructions` as well; they are left out otherwise.
            include_deleted: True to find deleted agents, too. They are left out otherwise.

        Returns:
            A page of agents. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/notion-agent-apis/query-agents
        """
        return self._client.request(
            _QUERY,
            options,
            body={
                "query": query,
                "filter": filter,
                "sorts": sorts,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "verbose": verbose,
                "include_deleted": include_deleted,
            },
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        verbose: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Read an agent.

        Returns an agent with its model, connections, triggers and limits. Those who may not edit
        the agent get `hidden` in place of some values.

        Args:
            agent_id: Id of the agent, or `notion_ai` for the personal one.
            verbose: True to get `instructions` as well; they are left out otherwise.

        Returns:
            The agent.

        See https://developers.notion.com/reference/notion-agent-apis/retrieve-agent
        """
        return self._client.request(
            _RETRIEVE,
            options,
            path={"agent_id": agent_id},
            query={"verbose": verbose},
        )

    def retrieve_insights(
        self,
        agent_id: str,
        *,
        start_time: int | Omit = omit,
        end_time: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentInsights:
        """Read the usage of an agent.

        Returns how often an agent has run in a span of time, and how many credits that took. Give
        both ends of the span or neither, which stands for the running billing period.

        Args:
            agent_id: Id of the agent whose usage is asked for.
            start_time: When the span begins, in seconds since 1970 (Unix time). Only
                together with `end_time`.
            end_time: When the span ends, in seconds since 1970 (Unix time). Only together
                with `start_time`.

        Returns:
            Usage within the span.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return self._client.request(
            _RETRIEVE_INSIGHTS,
            options,
            path={"agent_id": agent_id},
            query={"start_time": start_time, "end_time": end_time},
        )

    def update_credit_limit(
        self,
        agent_id: str,
        *,
        credit_limit: int | None,
        **options: Unpack[RequestOptions],
    ) -> UpdatedAgentCreditLimit:
        """Limit the credits of an agent.

        Sets the number of credits that an agent may use, or clears it with None. Needs full
        access to the agent.

        Args:
            agent_id: The agent to limit, by its id.
            credit_limit: Number of credits, 0 or more; None for no limit of its own.

        Returns:
            The limit after the change.

        See https://developers.notion.com/reference/notion-agent-apis/update-agent-credit-limit
        """
        return self._client.request(
            _UPDATE_CREDIT_LIMIT,
            options,
            path={"agent_id": agent_id},
            body={"credit_limit": credit_limit},
        )

    def update_status(
        self,
        agent_id: str,
        *,
        status: SettableAgentStatusParam,
        **options: Unpack[RequestOptions],
    ) -> UpdatedAgentStatus:
        """Pause or resume an agent.

        Disables an agent, or enables one again that had been disabled through the API.

        Args:
            agent_id: The agent to pause or resume, by its id.
            status: `active` to resume an agent that the API had paused, `disabled` to pause it.

        Returns:
            The status after the change.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return self._client.request(
            _UPDATE_STATUS,
            options,
            path={"agent_id": agent_id},
            body={"status": status},
        )


class AsyncAgentsResource(AsyncResource):
    """Agents of the workspace: the personal one of Notion and those that people have set up, with
    what they may reach, when they run and what they cost.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawAgentsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.agents import AsyncRawAgentsResource

        return AsyncRawAgentsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingAgentsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.agents import AsyncStreamingAgentsResource

        return AsyncStreamingAgentsResource(self)

    async def batch(
        self,
        *,
        operations: Sequence[AgentOperationParam],
        **options: Unpack[RequestOptions],
    ) -> PendingAsyncTask:
        """Change many agents.

        Starts a task that changes or deletes many agents, in the order given. Each operation
        succeeds or fails on its own; the result of the task tells how each of them went.

        Args:
            operations: Operations in the order in which to apply them, 1 to 100.

        Returns:
            The task, accepted and not done yet.

        See https://developers.notion.com/reference/notion-agent-apis/batch-manage-agent
        """
        return await self._client.request(_BATCH, options, body={"operations": operations})

    async def delete(
        self,
        agent_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeletedAgent:
        """Delete an agent.

        Marks an agent as deleted; queries with `include_deleted` still find it. The personal agent
        cannot be deleted.

        Args:
            agent_id: The agent to delete, by its id.

        Returns:
            Confirmation with the time of deletion.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return await self._client.request(_DELETE, options, path={"agent_id": agent_id})

    def query(
        self,
        *,
        query: str | Omit = omit,
        filter: AgentFilterParam | Omit = omit,
        sorts: Sequence[AgentSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        verbose: bool | Omit = omit,
        include_deleted: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AgentQueryPage, QueriedAgent]:
        """Query agents.

        Returns the agents that a search text and a filter select, page by page, the personal agent
        of Notion included.

        Args:
            query: Text to look for in names and descriptions, whatever its case.
            filter: Which agents to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                agent made last comes first.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many agents to return at most: up to 100.
            verbose: True to get `instructions` as well; they are left out otherwise.
            include_deleted: True to find deleted agents, too. They are left out otherwise.

        Returns:
            A page of agents. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/reference/notion-agent-apis/query-agents
        """
        return self._client.request_pages(
            _QUERY,
            options,
            body={
                "query": query,
                "filter": filter,
                "sorts": sorts,
                "start_cursor": start_cursor,
                "page_size": page_size,
                "verbose": verbose,
                "include_deleted": include_deleted,
            },
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        verbose: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Read an agent.

        Returns an agent with its model, connections, triggers and limits. Those who may not edit
        the agent get `hidden` in place of some values.

        Args:
            agent_id: Id of the agent, or `notion_ai` for the personal one.
            verbose: True to get `instructions` as well; they are left out otherwise.

        Returns:
            The agent.

        See https://developers.notion.com/reference/notion-agent-apis/retrieve-agent
        """
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"agent_id": agent_id},
            query={"verbose": verbose},
        )

    async def retrieve_insights(
        self,
        agent_id: str,
        *,
        start_time: int | Omit = omit,
        end_time: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentInsights:
        """Read the usage of an agent.

        Returns how often an agent has run in a span of time, and how many credits that took. Give
        both ends of the span or neither, which stands for the running billing period.

        Args:
            agent_id: Id of the agent whose usage is asked for.
            start_time: When the span begins, in seconds since 1970 (Unix time). Only
                together with `end_time`.
            end_time: When the span ends, in seconds since 1970 (Unix time). Only together
                with `start_time`.

        Returns:
            Usage within the span.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return await self._client.request(
            _RETRIEVE_INSIGHTS,
            options,
            path={"agent_id": agent_id},
            query={"start_time": start_time, "end_time": end_time},
        )

    async def update_credit_limit(
        self,
        agent_id: str,
        *,
        credit_limit: int | None,
        **options: Unpack[RequestOptions],
    ) -> UpdatedAgentCreditLimit:
        """Limit the credits of an agent.

        Sets the number of credits that an agent may use, or clears it with None. Needs full
        access to the agent.

        Args:
            agent_id: The agent to limit, by its id.
            credit_limit: Number of credits, 0 or more; None for no limit of its own.

        Returns:
            The limit after the change.

        See https://developers.notion.com/reference/notion-agent-apis/update-agent-credit-limit
        """
        return await self._client.request(
            _UPDATE_CREDIT_LIMIT,
            options,
            path={"agent_id": agent_id},
            body={"credit_limit": credit_limit},
        )

    async def update_status(
        self,
        agent_id: str,
        *,
        status: SettableAgentStatusParam,
        **options: Unpack[RequestOptions],
    ) -> UpdatedAgentStatus:
        """Pause or resume an agent.

        Disables an agent, or enables one again that had been disabled through the API.

        Args:
            agent_id: The agent to pause or resume, by its id.
            status: `active` to resume an agent that the API had paused, `disabled` to pause it.

        Returns:
            The status after the change.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return await self._client.request(
            _UPDATE_STATUS,
            options,
            path={"agent_id": agent_id},
            body={"status": status},
        )
