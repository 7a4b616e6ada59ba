"""`client.file_uploads`: `complete`, `create`, `list`, `retrieve` and `send`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.files import FileInput
    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.file_uploads import FileUploadCreateModeParam, FileUploadStatusParam
    from ..responses.file_uploads import (
        AsyncRawFileUploadsResource,
        AsyncStreamingFileUploadsResource,
        RawFileUploadsResource,
        StreamingFileUploadsResource,
    )
    from ..types.file_uploads import FileUpload, FileUploadListPage

_COMPLETE: Endpoint[FileUpload] = Endpoint(
    "POST",
    "/v1/file_uploads/{file_upload_id}/complete",
    result="types.file_uploads:FileUpload",
    security=(("bearerAuth",),),
)
_CREATE: Endpoint[FileUpload] = Endpoint(
    "POST",
    "/v1/file_uploads",
    result="types.file_uploads:FileUpload",
    body="json",
    security=(("bearerAuth",),),
)
_LIST: Endpoint[FileUploadListPage] = Endpoint(
    "GET",
    "/v1/file_uploads",
    result="types.file_uploads:FileUploadListPage",
    security=(("bearerAuth",),),
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="query",
        more="has_more",
        incomplete="request_status.type=incomplete",
    ),
)
_RETRIEVE: Endpoint[FileUpload] = Endpoint(
    "GET",
    "/v1/file_uploads/{file_upload_id}",
    result="types.file_uploads:FileUpload",
    security=(("bearerAuth",),),
)
_SEND: Endpoint[FileUpload] = Endpoint(
    "POST",
    "/v1/file_uploads/{file_upload_id}/send",
    result="types.file_uploads:FileUpload",
    body="multipart",
    files=("file",),
    security=(("bearerAuth",),),
)


class FileUploadsResource(SyncResource):
    """Files sent to Notion, to be attached to pages, blocks and comments afterwards.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawFileUploadsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.file_uploads import RawFileUploadsResource

        return RawFileUploadsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingFileUploadsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.file_uploads import StreamingFileUploadsResource

        return StreamingFileUploadsResource(self)

    def complete(
        self,
        file_upload_id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Complete a file upload of several parts.

        Puts the parts of a `multi_part` upload together once all have been sent. After that its
        status is `uploaded`, and the file can be attached.

        Args:
            file_upload_id: The file upload to finish, one that was started as `multi_part`.

        Returns:
            The file upload, now `uploaded`.

        See https://developers.notion.com/reference/complete-file-upload
        """
        return self._client.request(_COMPLETE, options, path={"file_upload_id": file_upload_id})

    def create(
        self,
        *,
        mode: FileUploadCreateModeParam | Omit = omit,
        filename: str | Omit = omit,
        content_type: str | Omit = omit,
        number_of_parts: int | Omit = omit,
        external_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Start a file upload.

        Announces a file, to be sent afterwards in one piece (up to 20 MB) or in parts, or has
        Notion fetch it from `external_url`. A file that has not been attached to anything
        within an hour expires.

        Args:
            mode: `single_part` (the default) for files up to 20 MB, `multi_part` for larger ones,
                `external_url` to import a file from the web.
            filename: Name of the file, with an extension unless `content_type` tells it.
                Needed for `multi_part`.
            content_type: Media type of the file. It must agree with the extension of `filename` and
                with what is sent.
            number_of_parts: How many parts will be sent; only for `multi_part`. Parts are numbered
                from 1, up to 1,000.
            external_url: Public HTTPS address to import from; for `external_url` only.

        Returns:
            The file upload, `pending` until the file has arrived.

        See https://developers.notion.com/reference/create-file
        """
        return self._client.request(
            _CREATE,
            options,
            body={
                "mode": mode,
                "filename": filename,
                "content_type": content_type,
                "number_of_parts": number_of_parts,
                "external_url": external_url,
            },
        )

    def list(
        self,
        *,
        status: FileUploadStatusParam | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileUploadListPage:
        """List own file uploads.

        Returns the file uploads that this connection has made, page by page.

        Args:
            status: Only uploads in this state; all of them if left out.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of the connection's file uploads. Iterate over it to go through all
            items, page after page.

        See https://developers.notion.com/reference/list-file-uploads
        """
        return self._client.request(
            _LIST,
            options,
            query={"status": status, "start_cursor": start_cursor, "page_size": page_size},
        )

    def retrieve(
        self,
        file_upload_id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Read a file upload.

        Returns a file upload with its present status, for example to wait until an import
        has come to an end.

        Args:
            file_upload_id: The file upload to look at, one of the connection's own.

        Returns:
            The file upload in its present state; an import from the web has
            `file_import_result` once it is over.

        See https://developers.notion.com/reference/retrieve-file-upload
        """
        return self._client.request(_RETRIEVE, options, path={"file_upload_id": file_upload_id})

    def send(
        self,
        file_upload_id: str,
        *,
        file: FileInput,
        part_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Send a file or a part of it.

        Sends the bytes as `multipart/form-data`: the whole file, or one part of a `multi_part`
        upload with its `part_number`. All parts but the last must be between 5 and 20 MB; they may
        be sent in any order, also at the same time.

        Args:
            file_upload_id: The file upload that the bytes belong to. It must be `pending`.
            file: The bytes of the file or part, with a content type that matches the upload.
            part_number: Number of this part, counted from 1. Only for `multi_part`.

        Returns:
            The file upload: `uploaded` after a whole file, `pending` as long as parts are missing
            or it is not completed.

        See https://developers.notion.com/reference/upload-file
        """
        return self._client.request(
            _SEND,
            options,
            path={"file_upload_id": file_upload_id},
            body={"file": file, "part_number": part_number},
        )


class AsyncFileUploadsResource(AsyncResource):
    """Files sent to Notion, to be attached to pages, blocks and comments afterwards.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawFileUploadsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.file_uploads import AsyncRawFileUploadsResource

        return AsyncRawFileUploadsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingFileUploadsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.file_uploads import AsyncStreamingFileUploadsResource

        return AsyncStreamingFileUploadsResource(self)

    async def complete(
        self,
        file_upload_id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Complete a file upload of several parts.

        Puts the parts of a `multi_part` upload together once all have been sent. After that its
        status is `uploaded`, and the file can be attached.

        Args:
            file_upload_id: The file upload to finish, one that was started as `multi_part`.

        Returns:
            The file upload, now `uploaded`.

        See https://developers.notion.com/reference/complete-file-upload
        """
        return await self._client.request(
            _COMPLETE,
            options,
            path={"file_upload_id": file_upload_id},
        )

    async def create(
        self,
        *,
        mode: FileUploadCreateModeParam | Omit = omit,
        filename: str | Omit = omit,
        content_type: str | Omit = omit,
        number_of_parts: int | Omit = omit,
        external_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Start a file upload.

        Announces a file, to be sent afterwards in one piece (up to 20 MB) or in parts, or has
        Notion fetch it from `external_url`. A file that has not been attached to anything
        within an hour expires.

        Args:
            mode: `single_part` (the default) for files up to 20 MB, `multi_part` for larger ones,
                `external_url` to import a file from the web.
            filename: Name of the file, with an extension unless `content_type` tells it.
                Needed for `multi_part`.
            content_type: Media type of the file. It must agree with the extension of `filename` and
                with what is sent.
            number_of_parts: How many parts will be sent; only for `multi_part`. Parts are numbered
                from 1, up to 1,000.
            external_url: Public HTTPS address to import from; for `external_url` only.

        Returns:
            The file upload, `pending` until the file has arrived.

        See https://developers.notion.com/reference/create-file
        """
        return await self._client.request(
            _CREATE,
            options,
            body={
                "mode": mode,
                "filename": filename,
                "content_type": content_type,
                "number_of_parts": number_of_parts,
                "external_url": external_url,
            },
        )

    def list(
        self,
        *,
        status: FileUploadStatusParam | Omit = omit,
        start_cursor: str | None | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FileUploadListPage, FileUpload]:
        """List own file uploads.

        Returns the file uploads that this connection has made, page by page.

        Args:
            status: Only uploads in this state; all of them if left out.
            start_cursor: Where to go on: the `next_cursor` of the previous answer. Leave it out
                for the first page.
            page_size: How many entries to return at most: up to 100, which is also the default.

        Returns:
            One page of the connection's file uploads. Await it for this page, or go through all
            items with `async for`.

        See https://developers.notion.com/reference/list-file-uploads
        """
        return self._client.request_pages(
            _LIST,
            options,
            query={"status": status, "start_cursor": start_cursor, "page_size": page_size},
        )

    async def retrieve(
        self,
        file_upload_id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Read a file upload.

        Returns a file upload with its present status, for example to wait until an import
        has come to an end.

        Args:
            file_upload_id: The file upload to look at, one of the connection's own.

        Returns:
            The file upload in its present state; an import from the web has
            `file_import_result` once it is over.

        See https://developers.notion.com/reference/retrieve-file-upload
        """
        return await self._client.request(
            _RETRIEVE,
            options,
            path={"file_upload_id": file_upload_id},
        )

    async def send(
        self,
        file_upload_id: str,
        *,
        file: FileInput,
        part_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileUpload:
        """Send a file or a part of it.

        Sends the bytes as `multipart/form-data`: the whole file, or one part of a `multi_part`
        upload with its `part_number`. All parts but the last must be between 5 and 20 MB; they may
        be sent in any order, also at the same time.

        Args:
            file_upload_id: The file upload that the bytes belong to. It must be `pending`.
            file: The bytes of the file or part, with a content type that matches the upload.
            part_number: Number of this part, counted from 1. Only for `multi_part`.

        Returns:
            The file upload: `uploaded` after a whole file, `pending` as long as parts are missing
            or it is not completed.

        See https://developers.notion.com/reference/upload-file
        """
        return await self._client.request(
            _SEND,
            options,
            path={"file_upload_id": file_upload_id},
            body={"file": file, "part_number": part_number},
        )
