"""`client.cities`."""

from __future__ import annotations

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
    """Methods of `cities`."""

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
            A city. Words.
        """
        return self._client.request(
            _GET,
            options,
            path={"id": id, "color": color},
            query={"size": size},
        )


class AsyncCitiesResource(AsyncResource):
    """Methods of `cities`.

    Every method is to be awaited.
    """

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
            A city. Words.
        """
        return await self._client.request(
            _GET,
            options,
            path={"id": id, "color": color},
            query={"size": size},
        )
