"""`client.cities`: `get`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, ParamStyle
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..params.cities import CityGetColorParam, CityGetSizeParam
    from ..responses.cities import (
        AsyncRawCitiesResource,
        AsyncStreamingCitiesResource,
        RawCitiesResource,
        StreamingCitiesResource,
    )
    from ..types.cities import CityGetResponse

_GET: Endpoint[CityGetResponse | str] = Endpoint(
    "GET",
    "/städte/{id}{color}",
    result="types.cities:CityGetResponse",
    results={"2XX": "text", "200": "types.cities:CityGetResponse"},
    query={"size": ParamStyle("pipeDelimited", explode=False)},
    path_styles={
        "id": ParamStyle("label", explode=False),
        "color": ParamStyle("matrix", explode=False),
    },
    security=(("key",),),
)


class CitiesResource(SyncResource):
    """Cities: `get`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawCitiesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.cities import RawCitiesResource

        return RawCitiesResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingCitiesResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.cities import StreamingCitiesResource

        return StreamingCitiesResource(self)

    def get(
        self,
        id: Sequence[str],
        color: CityGetColorParam,
        *,
        size: CityGetSizeParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CityGetResponse | str:
        """Get.

        `GET /städte/{id}{color}`

        Returns:
            200: A city.
            2XX: Words.
        """
        return self._client.request(
            _GET,
            options,
            path={"id": id, "color": color},
            query={"size": size},
        )


class AsyncCitiesResource(AsyncResource):
    """Cities: `get`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawCitiesResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.cities import AsyncRawCitiesResource

        return AsyncRawCitiesResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingCitiesResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.cities import AsyncStreamingCitiesResource

        return AsyncStreamingCitiesResource(self)

    async def get(
        self,
        id: Sequence[str],
        color: CityGetColorParam,
        *,
        size: CityGetSizeParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CityGetResponse | str:
        """Get.

        `GET /städte/{id}{color}`

        Returns:
            200: A city.
            2XX: Words.
        """
        return await self._client.request(
            _GET,
            options,
            path={"id": id, "color": color},
            query={"size": size},
        )
