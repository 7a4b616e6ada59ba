"""`client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.endpoint import Endpoint, Pages
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.pagination import AsyncPaginator
    from ..params.pets import PetQueryFilterParam
    from ..types.pets import Pet, PetList

_QUERY: Endpoint[PetList] = Endpoint(
    "POST",
    "/pets/query",
    result="types.pets:PetList",
    body="json",
    pages=Pages(
        items="results",
        next="next_cursor",
        cursor="start_cursor",
        where="body",
        more="has_more",
    ),
)


class PetsResource(SyncResource):
    """Methods of `pets`."""

    def query(
        self,
        *,
        start_cursor: str | Omit = omit,
        filter: PetQueryFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PetList:
        """Query.

        `POST /pets/query`
        """
        return self._client.request(
            _QUERY,
            options,
            body={"start_cursor": start_cursor, "filter": filter},
        )


class AsyncPetsResource(AsyncResource):
    """Methods of `pets`.

    Every method is to be awaited.
    """

    def query(
        self,
        *,
        start_cursor: str | Omit = omit,
        filter: PetQueryFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PetList, Pet]:
        """Query.

        `POST /pets/query`
        """
        return self._client.request_pages(
            _QUERY,
            options,
            body={"start_cursor": start_cursor, "filter": filter},
        )
