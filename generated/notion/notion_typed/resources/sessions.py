"""`client.sessions`: `cancel`, `query`, `query_events`, `retrieve`, `stream` and `update`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.streaming import AsyncStream, Stream
    from ..params.sessions import (
        SessionActionParam,
        SessionAttachmentParam,
        SessionEventFilterParam,
        SessionEventSortParam,
        SessionFilterParam,
        SessionSortParam,
    )
    from ..responses.sessions import (
        AsyncRawSessionsResource,
        AsyncStreamingSessionsResource,
        RawSessionsResource,
        StreamingSessionsResource,
    )
    from ..types.sessions import (
        Session,
        SessionDetails,
        SessionEvent,
        SessionQueryEventsPage,
        SessionQueryPage,
        SessionStreamEvent,
    )

_CANCEL: Endpoint[Session] = Endpoint(
    "POST",
    "/v1/sessions/{session_id}/cancel",
    result="types.sessions:Session",
    body="json",
    security=(("bearerAuth",),),
)
_QUERY: Endpoint[SessionQueryPage] = Endpoint(
    "POST",
    "/v1/sessions/query",
    result="types.sessions:SessionQueryPage",
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
_QUERY_EVENTS: Endpoint[SessionQueryEventsPage] = Endpoint(
    "POST",
    "/v1/sessions/{session_id}/events/query",
    result="types.sessions:SessionQueryEventsPage",
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
_RETRIEVE: Endpoint[SessionDetails] = Endpoint(
    "GET",
    "/v1/sessions/{session_id}",
    result="types.sessions:SessionDetails",
    security=(("bearerAuth",),),
)
_STREAM: Endpoint[SessionStreamEvent] = Endpoint(
    "POST",
    "/v1/sessions",
    result="types.sessions:SessionStreamEvent",
    stream="events",
    body="json",
    security=(("bearerAuth",),),
)
_UPDATE: Endpoint[Session] = Endpoint(
    "POST",
    "/v1/sessions",
    result="types.sessions:Session",
    body="json",
    security=(("bearerAuth",),),
)


class SessionsResource(SyncResource):
    """Conversations with an agent, and its runs without one: start and continue them, follow their
    events, cancel them, look for them.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawSessionsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.sessions import RawSessionsResource

        return RawSessionsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingSessionsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.sessions import StreamingSessionsResource

        return StreamingSessionsResource(self)

    def cancel(
        self,
        session_id: str,
        *,
        event_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Cancel a turn of a session.

        Stops what the agent is doing in a session: the turn that `event_id` belongs to, or else
        the one under way.

        Args:
            session_id: Id of the session to stop.
            event_id: Id of any event of the turn to stop; the turn under way is stopped without it.

        Returns:
            The session after the turn was stopped.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return self._client.request(
            _CANCEL,
            options,
            path={"session_id": session_id},
            body={"event_id": event_id},
        )

    def query(
        self,
        *,
        query: str | Omit = omit,
        filter: SessionFilterParam | Omit = omit,
        sorts: Sequence[SessionSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionQueryPage:
        """Query sessions.

        Returns the sessions that a search text and a filter select, page by page.

        Args:
            query: Text to look for in titles, whatever its case.
            filter: Which sessions to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                session changed last comes first.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many sessions to return at most: up to 100.

        Returns:
            A page of sessions. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/guides/notion-agent-apis/overview
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
            },
        )

    def query_events(
        self,
        session_id: str,
        *,
        filter: SessionEventFilterParam | Omit = omit,
        sorts: Sequence[SessionEventSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionQueryEventsPage:
        """Query the events of a session.

        Returns what was said and done in a session, event by event and page by page: messages,
        thoughts, calls of tools and changes of status.

        Args:
            session_id: The session that the events belong to, by its id.
            filter: Which events to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                events come as they happened.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many events to return at most: up to 100.

        Returns:
            A page of events. Iterate over it to go through all items, page after page.

        See https://developers.notion.com/reference/notion-agent-apis/query-session-events
        """
        return self._client.request(
            _QUERY_EVENTS,
            options,
            path={"session_id": session_id},
            body={
                "filter": filter,
                "sorts": sorts,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
        )

    def retrieve(
        self,
        session_id: str,
        **options: Unpack[RequestOptions],
    ) -> SessionDetails:
        """Read a session.

        Returns a session with what has been counted for it: messages, calls of tools, runs and
        credits. What was said and done is read with a query of its events.

        Args:
            session_id: Id of the session to read.

        Returns:
            The session.

        See https://developers.notion.com/reference/notion-agent-apis/retrieve-session
        """
        return self._client.request(_RETRIEVE, options, path={"session_id": session_id})

    @overload
    def stream(
        self,
        *,
        session_id: str,
        actions: Sequence[SessionActionParam],
        metadata: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[SessionStreamEvent]: ...

    @overload
    def stream(
        self,
        *,
        session_id: str,
        continue_from: str,
        **options: Unpack[RequestOptions],
    ) -> Stream[SessionStreamEvent]: ...

    @overload
    def stream(
        self,
        *,
        message: str,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[SessionStreamEvent]: ...

    def stream(
        self,
        *,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        message: str | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        actions: Sequence[SessionActionParam] | Omit = omit,
        continue_from: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[SessionStreamEvent]:
        """Start or continue a session.

        Sends a message to an agent, in a new session or (with `session_id`) in one that exists; or
        decides on actions that the agent waits for; or takes up the stream of a session again. The
        answer is the session at once, or a stream of its events for those who accept
        `text/event-stream`.

        Args:
            session_id: One of these, as the other arguments want it:
                - The session to go on with; without it, the message starts a new one.
                - The session that waits for the decisions.
                - The session whose events to follow.
            metadata: One of these, as the other arguments want it:
                - Data of your own to keep with the message, texts by name.
                - Data of your own to keep with the decisions, texts by name.
            message: What to say to the agent.
            agent_id: The agent to talk to.
            attachments: Uploaded files that go with the message.
            prompt_context: Background for the agent beside the message itself.
            actions: The decisions, one for each action.
            continue_from: Place in the stream to go on from.

        Returns:
            A stream of events. Iterate over it to get the events as they arrive.

        See https://developers.notion.com/reference/notion-agent-apis/update-session
        """
        return self._client.request_stream(
            _STREAM,
            options,
            body={
                "session_id": session_id,
                "metadata": metadata,
                "message": message,
                "agent_id": agent_id,
                "attachments": attachments,
                "prompt_context": prompt_context,
                "actions": actions,
                "continue_from": continue_from,
            },
        )

    @overload
    def update(
        self,
        *,
        session_id: str,
        actions: Sequence[SessionActionParam],
        metadata: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    def update(
        self,
        *,
        session_id: str,
        continue_from: str,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    def update(
        self,
        *,
        message: str,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    def update(
        self,
        *,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        message: str | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        actions: Sequence[SessionActionParam] | Omit = omit,
        continue_from: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Start or continue a session.

        Sends a message to an agent, in a new session or (with `session_id`) in one that exists; or
        decides on actions that the agent waits for; or takes up the stream of a session again. The
        answer is the session at once, or a stream of its events for those who accept
        `text/event-stream`.

        Args:
            session_id: One of these, as the other arguments want it:
                - The session to go on with; without it, the message starts a new one.
                - The session that waits for the decisions.
                - The session whose events to follow.
            metadata: One of these, as the other arguments want it:
                - Data of your own to keep with the message, texts by name.
                - Data of your own to keep with the decisions, texts by name.
            message: What to say to the agent.
            agent_id: The agent to talk to.
            attachments: Uploaded files that go with the message.
            prompt_context: Background for the agent beside the message itself.
            actions: The decisions, one for each action.
            continue_from: Place in the stream to go on from.

        Returns:
            The session as it stands.

        See https://developers.notion.com/reference/notion-agent-apis/update-session
        """
        return self._client.request(
            _UPDATE,
            options,
            body={
                "session_id": session_id,
                "metadata": metadata,
                "message": message,
                "agent_id": agent_id,
                "attachments": attachments,
                "prompt_context": prompt_context,
                "actions": actions,
                "continue_from": continue_from,
            },
        )


class AsyncSessionsResource(AsyncResource):
    """Conversations with an agent, and its runs without one: start and continue them, follow their
    events, cancel them, look for them.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawSessionsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.sessions import AsyncRawSessionsResource

        return AsyncRawSessionsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingSessionsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.sessions import AsyncStreamingSessionsResource

        return AsyncStreamingSessionsResource(self)

    async def cancel(
        self,
        session_id: str,
        *,
        event_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Cancel a turn of a session.

        Stops what the agent is doing in a session: the turn that `event_id` belongs to, or else
        the one under way.

        Args:
            session_id: Id of the session to stop.
            event_id: Id of any event of the turn to stop; the turn under way is stopped without it.

        Returns:
            The session after the turn was stopped.

        See https://developers.notion.com/guides/notion-agent-apis/overview
        """
        return await self._client.request(
            _CANCEL,
            options,
            path={"session_id": session_id},
            body={"event_id": event_id},
        )

    def query(
        self,
        *,
        query: str | Omit = omit,
        filter: SessionFilterParam | Omit = omit,
        sorts: Sequence[SessionSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionQueryPage, SessionDetails]:
        """Query sessions.

        Returns the sessions that a search text and a filter select, page by page.

        Args:
            query: Text to look for in titles, whatever its case.
            filter: Which sessions to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                session changed last comes first.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many sessions to return at most: up to 100.

        Returns:
            A page of sessions. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/guides/notion-agent-apis/overview
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
            },
        )

    def query_events(
        self,
        session_id: str,
        *,
        filter: SessionEventFilterParam | Omit = omit,
        sorts: Sequence[SessionEventSortParam] | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionQueryEventsPage, SessionEvent]:
        """Query the events of a session.

        Returns what was said and done in a session, event by event and page by page: messages,
        thoughts, calls of tools and changes of status.

        Args:
            session_id: The session that the events belong to, by its id.
            filter: Which events to return; all of them without it.
            sorts: Keys to sort the results by, the most important one first. Without them, the
                events come as they happened.
            start_cursor: Where to go on: the `next_cursor` of the previous answer; None, or left
                out, for the first page.
            page_size: How many events to return at most: up to 100.

        Returns:
            A page of events. Await it for this page, or go through all items with `async for`.

        See https://developers.notion.com/reference/notion-agent-apis/query-session-events
        """
        return self._client.request_pages(
            _QUERY_EVENTS,
            options,
            path={"session_id": session_id},
            body={
                "filter": filter,
                "sorts": sorts,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
        )

    async def retrieve(
        self,
        session_id: str,
        **options: Unpack[RequestOptions],
    ) -> SessionDetails:
        """Read a session.

        Returns a session with what has been counted for it: messages, calls of tools, runs and
        credits. What was said and done is read with a query of its events.

        Args:
            session_id: Id of the session to read.

        Returns:
            The session.

        See https://developers.notion.com/reference/notion-agent-apis/retrieve-session
        """
        return await self._client.request(_RETRIEVE, options, path={"session_id": session_id})

    @overload
    def stream(
        self,
        *,
        session_id: str,
        actions: Sequence[SessionActionParam],
        metadata: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SessionStreamEvent]: ...

    @overload
    def stream(
        self,
        *,
        session_id: str,
        continue_from: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SessionStreamEvent]: ...

    @overload
    def stream(
        self,
        *,
        message: str,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SessionStreamEvent]: ...

    def stream(
        self,
        *,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        message: str | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        actions: Sequence[SessionActionParam] | Omit = omit,
        continue_from: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SessionStreamEvent]:
        """Start or continue a session.

        Sends a message to an agent, in a new session or (with `session_id`) in one that exists; or
        decides on actions that the agent waits for; or takes up the stream of a session again. The
        answer is the session at once, or a stream of its events for those who accept
        `text/event-stream`.

        Args:
            session_id: One of these, as the other arguments want it:
                - The session to go on with; without it, the message starts a new one.
                - The session that waits for the decisions.
                - The session whose events to follow.
            metadata: One of these, as the other arguments want it:
                - Data of your own to keep with the message, texts by name.
                - Data of your own to keep with the decisions, texts by name.
            message: What to say to the agent.
            agent_id: The agent to talk to.
            attachments: Uploaded files that go with the message.
            prompt_context: Background for the agent beside the message itself.
            actions: The decisions, one for each action.
            continue_from: Place in the stream to go on from.

        Returns:
            A stream of events. Get the events with `async for` as they arrive.

        See https://developers.notion.com/reference/notion-agent-apis/update-session
        """
        return self._client.request_stream(
            _STREAM,
            options,
            body={
                "session_id": session_id,
                "metadata": metadata,
                "message": message,
                "agent_id": agent_id,
                "attachments": attachments,
                "prompt_context": prompt_context,
                "actions": actions,
                "continue_from": continue_from,
            },
        )

    @overload
    async def update(
        self,
        *,
        session_id: str,
        actions: Sequence[SessionActionParam],
        metadata: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    async def update(
        self,
        *,
        session_id: str,
        continue_from: str,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    async def update(
        self,
        *,
        message: str,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    async def update(
        self,
        *,
        session_id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        message: str | Omit = omit,
        agent_id: str | Omit = omit,
        attachments: Sequence[SessionAttachmentParam] | Omit = omit,
        prompt_context: str | Omit = omit,
        actions: Sequence[SessionActionParam] | Omit = omit,
        continue_from: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Start or continue a session.

        Sends a message to an agent, in a new session or (with `session_id`) in one that exists; or
        decides on actions that the agent waits for; or takes up the stream of a session again. The
        answer is the session at once, or a stream of its events for those who accept
        `text/event-stream`.

        Args:
            session_id: One of these, as the other arguments want it:
                - The session to go on with; without it, the message starts a new one.
                - The session that waits for the decisions.
                - The session whose events to follow.
            metadata: One of these, as the other arguments want it:
                - Data of your own to keep with the message, texts by name.
                - Data of your own to keep with the decisions, texts by name.
            message: What to say to the agent.
            agent_id: The agent to talk to.
            attachments: Uploaded files that go with the message.
            prompt_context: Background for the agent beside the message itself.
            actions: The decisions, one for each action.
            continue_from: Place in the stream to go on from.

        Returns:
            The session as it stands.

        See https://developers.notion.com/reference/notion-agent-apis/update-session
        """
        return await self._client.request(
            _UPDATE,
            options,
            body={
                "session_id": session_id,
                "metadata": metadata,
                "message": message,
                "agent_id": agent_id,
                "attachments": attachments,
                "prompt_context": prompt_context,
                "actions": actions,
                "continue_from": continue_from,
            },
        )
