"""Types of answers that `async_tasks` and `errors` have in common."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

StringOrStringArray: TypeAlias = list[str] | str
"""One text, or a list of texts."""


class ApiError401(Model):
    """Body of status 401: the token is missing, wrong or no longer valid."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["unauthorized"]
    """What went wrong, as a word that programs can rely on.

    `unauthorized`: The token was not accepted; check that it is complete and has not been revoked.
    """
    status: Literal[401]
    """The HTTP status, repeated in the body."""


class ApiError403(Model):
    """Body of status 403: the connection lacks a capability."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["restricted_resource"]
    """What went wrong, as a word that programs can rely on.

    `restricted_resource`: The connection lacks a capability that the operation needs; grant it in
    the connection's settings.
    """
    status: Literal[403]
    """The HTTP status, repeated in the body."""


class ApiError404(Model):
    """Body of status 404: there is no such object, or it is not shared with the connection."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["object_not_found"]
    """What went wrong, as a word that programs can rely on.

    `object_not_found`: Nothing with this id can be seen by the connection; check the id, and share
    the page with the connection.
    """
    status: Literal[404]
    """The HTTP status, repeated in the body."""


class ApiError429(Model):
    """Body of status 429: too many requests; the header `Retry-After` tells how long to wait."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["rate_limited"]
    """What went wrong, as a word that programs can rely on.

    `rate_limited`: Too many requests; wait as many seconds as `Retry-After` says,
    then repeat the call.
    """
    status: Literal[429]
    """The HTTP status, repeated in the body."""


class ApiError500(Model):
    """Body of status 500: something broke inside Notion."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["internal_server_error"]
    """What went wrong, as a word that programs can rely on.

    `internal_server_error`: Notion failed for a reason of its own; try again later, and
    report it if it lasts.
    """
    status: Literal[500]
    """The HTTP status, repeated in the body."""


class ApiError503(Model):
    """Body of status 503: Notion cannot serve the request just now."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["service_unavailable"]
    """What went wrong, as a word that programs can rely on.

    `service_unavailable`: Notion is down or overloaded; repeat the call after a pause that grows.
    """
    status: Literal[503]
    """The HTTP status, repeated in the body."""


class ApiError504(Model):
    """Body of status 504: Notion took too long to answer."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["gateway_timeout"]
    """What went wrong, as a word that programs can rely on.

    `gateway_timeout`: No answer came in time; repeat the call, with less in it if it was large.
    """
    status: Literal[504]
    """The HTTP status, repeated in the body."""
