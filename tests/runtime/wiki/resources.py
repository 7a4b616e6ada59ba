"""Groups of methods in the form of generated ones."""

# ruff: noqa: PLC0415  # as lazy as generated ones

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from runtime.endpoint import Endpoint, Pages, ParamStyle
from runtime.omit import Omit, omit
from runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from runtime.files import FileInput
    from runtime.options import RequestOptions
    from runtime.pagination import AsyncPaginator

    from .responses import (
        AsyncRawPagesResource,
        AsyncStreamingPagesResource,
        RawPagesResource,
        StreamingPagesResource,
    )
    from .types import AsyncTask, BlockPage, Page, PageOrDataSource, SearchPage

_RETRIEVE: Endpoint[Page] = Endpoint(
    "GET",
    "/v1/pages/{page_id}",
    result="types:Page",
    query={"filter_properties": ParamStyle(allow_encoded=True)},
    security=(("bearerAuth",),),
)
_SEARCH: Endpoint[SearchPage] = Endpoint(
    "POST",
    "/v1/search",
    result="types:SearchPage",
    body="json",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results", next="next_cursor", cursor="start_cursor", where="body", more="has_more"
    ),
)
_CHILDREN: Endpoint[BlockPage] = Endpoint(
    "GET",
    "/v1/blocks/{block_id}/children",
    result="types:BlockPage",
    security=(("bearerAuth",),),
    pages=Pages(items="results", next="next_cursor", cursor="start_cursor", more="has_more"),
)
_MOVE: Endpoint[Page | AsyncTask] = Endpoint(
    "POST",
    "/v1/pages/{page_id}/move",
    result="types:Page",
    results={"202": "types:AsyncTask"},
    body="json",
    security=(("bearerAuth",),),
)
_UPLOAD: Endpoint[None] = Endpoint(
    "POST",
    "/v1/files/{file_id}/send",
    body="multipart",
    files=("file",),
    security=(("bearerAuth",),),
)
_DELETE: Endpoint[None] = Endpoint("DELETE", "/v1/pages/{page_id}", security=(("bearerAuth",),))


class PagesResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> RawPagesResource:
        from .responses import RawPagesResource

        return RawPagesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPagesResource:
        from .responses import StreamingPagesResource

        return StreamingPagesResource(self)

    def retrieve(
        self,
        page_id: str,
        *,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page:
        return self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
        )

    def search(
        self,
        *,
        query: str | Omit = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SearchPage:
        return self._client.request(
            _SEARCH,
            options,
            body={"query": query, "start_cursor": start_cursor, "page_size": page_size},
        )

    def children(
        self,
        block_id: str,
        *,
        start_cursor: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> BlockPage:
        return self._client.request(
            _CHILDREN, options, path={"block_id": block_id}, query={"start_cursor": start_cursor}
        )

    def move(self, page_id: str, **options: Unpack[RequestOptions]) -> Page | AsyncTask:
        return self._client.request(_MOVE, options, path={"page_id": page_id}, body={})

    def upload(
        self,
        file_id: str,
        *,
        file: FileInput,
        part_number: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        return self._client.request(
            _UPLOAD,
            options,
            path={"file_id": file_id},
            body={"file": file, "part_number": part_number},
        )

    def delete(self, page_id: str, **options: Unpack[RequestOptions]) -> None:
        return self._client.request(_DELETE, options, path={"page_id": page_id})


class AsyncPagesResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncRawPagesResource:
        from .responses import AsyncRawPagesResource

        return AsyncRawPagesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPagesResource:
        from .responses import AsyncStreamingPagesResource

        return AsyncStreamingPagesResource(self)

    async def retrieve(
        self,
        page_id: str,
        *,
        filter_properties: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page:
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"page_id": page_id},
            query={"filter_properties": filter_properties},
        )

    def search(
        self,
        *,
        query: str | Omit = omit,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SearchPage, PageOrDataSource]:
        return self._client.request_pages(
            _SEARCH,
            options,
            body={"query": query, "start_cursor": start_cursor, "page_size": page_size},
        )

    async def upload(
        self,
        file_id: str,
        *,
        file: FileInput,
        part_number: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        return await self._client.request(
            _UPLOAD,
            options,
            path={"file_id": file_id},
            body={"file": file, "part_number": part_number},
        )

    async def delete(self, page_id: str, **options: Unpack[RequestOptions]) -> None:
        return await self._client.request(_DELETE, options, path={"page_id": page_id})
