"""Types of answers of `client.async_tasks`."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Model, Number, UnknownVariant
from .._runtime.unions import ByTag
from .api_error401 import (
    ApiError401,
    ApiError403,
    ApiError404,
    ApiError429,
    ApiError500,
    ApiError503,
    ApiError504,
    StringOrStringArray,
)
from .pending_async_task import AsyncTaskOperation, PendingAsyncTask

AsyncTaskConflictErrorCode: TypeAlias = Literal["conflict_error", "row_limit_exceeded"] | str
"""What went wrong, as a word that programs can rely on.

- `conflict_error`: Another change got in the way.
- `row_limit_exceeded`: More rows than there may be.
"""


class AsyncTaskConflictError(Model):
    """The work clashed with another change, or a table is full."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["conflict_error", "row_limit_exceeded"]
    """What went wrong, as a word that programs can rely on."""
    status: Literal[409]
    """The HTTP status that a direct call would have been answered with."""


AsyncTaskInvalidRequestErrorCode: TypeAlias = (
    Literal[
        "invalid_json",
        "invalid_request_url",
        "invalid_request",
        "missing_version",
        "invalid_beta",
        "validation_error",
    ]
    | str
)
"""What went wrong, as a word that programs can rely on.

- `invalid_json`: The body is not JSON.
- `invalid_request_url`: There is nothing at this address.
- `invalid_request`: The request is not supported.
- `missing_version`: The header `Notion-Version` is missing.
- `invalid_beta`: What the request says about beta features is not accepted.
- `validation_error`: The body does not have the form that is expected.
"""


class AsyncTaskInvalidRequestError(Model):
    """What was asked for is malformed or breaks a rule."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal[
        "invalid_json",
        "invalid_request_url",
        "invalid_request",
        "missing_version",
        "invalid_beta",
        "validation_error",
    ]
    """What went wrong, as a word that programs can rely on."""
    status: Literal[400]
    """The HTTP status that a direct call would have been answered with."""


class AsyncTaskOverloadError(Model):
    """Notion had too much to do."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["service_overload"]
    """What went wrong, as a word that programs can rely on.

    `service_overload`: Notion was overloaded by all its clients; call again later.
    """
    status: Literal[529]
    """The HTTP status that a direct call would have been answered with."""


class UnknownAsyncTaskError(UnknownVariant, tag="code"):
    """A variant of `AsyncTaskError` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `code`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        code: Literal["<unknown>"]

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""


AsyncTaskError: TypeAlias = Annotated[
    AsyncTaskInvalidRequestError
    | ApiError401
    | ApiError403
    | ApiError404
    | AsyncTaskConflictError
    | ApiError429
    | ApiError500
    | ApiError503
    | ApiError504
    | AsyncTaskOverloadError
    | UnknownAsyncTaskError,
    ByTag(
        "code",
        {
            "invalid_json": AsyncTaskInvalidRequestError,
            "invalid_request_url": AsyncTaskInvalidRequestError,
            "invalid_request": AsyncTaskInvalidRequestError,
            "missing_version": AsyncTaskInvalidRequestError,
            "invalid_beta": AsyncTaskInvalidRequestError,
            "validation_error": AsyncTaskInvalidRequestError,
            "unauthorized": ApiError401,
            "restricted_resource": ApiError403,
            "object_not_found": ApiError404,
            "conflict_error": AsyncTaskConflictError,
            "row_limit_exceeded": AsyncTaskConflictError,
            "rate_limited": ApiError429,
            "internal_server_error": ApiError500,
            "service_unavailable": ApiError503,
            "gateway_timeout": ApiError504,
            "service_overload": AsyncTaskOverloadError,
        },
        unknown=UnknownAsyncTaskError,
    ),
]
"""Why a task has failed, told apart by `status`. These are the errors of direct calls,
with some codes more.
"""


class FailedAsyncTask(Model):
    """A task that was given up, with the reason."""

    object: Literal["async_task"]
    """Kind of object."""
    id: str
    """Id of the task."""
    status_url: str
    """Address at which the state of the task can be read."""
    created_time: dt.datetime
    """When the task was started."""
    operation: AsyncTaskOperation
    """The call that started the task."""
    status: Literal["failed"]
    """The task has failed."""
    error: AsyncTaskError
    """Why, in the form that a direct call would have answered with."""


if TYPE_CHECKING:
    JsonValue: TypeAlias = (
        "list[JsonValue | None] | bool | Number | dict[str, JsonValue | None] | str"
    )
else:
    JsonValue = TypeAliasType(
        "JsonValue",
        "list[JsonValue | None] | bool | Number | dict[str, JsonValue | None] | str",
    )
"""Any JSON, objects and arrays of whatever depth included."""


class SucceededAsyncTask(Model):
    """A task that has come to its end, with what it has produced."""

    object: Literal["async_task"]
    """Kind of object."""
    id: str
    """Id of the task."""
    status_url: str
    """Address at which the state of the task can be read."""
    created_time: dt.datetime
    """When the task was started."""
    operation: AsyncTaskOperation
    """The call that started the task."""
    status: Literal["succeeded"]
    """The task is done."""
    result: dict[str, JsonValue | None]
    """What has come out, as any JSON: its keys depend on the operation. A batch reports here how
    each of its operations went.
    """


class UnknownAsyncTask(UnknownVariant, tag="status"):
    """A variant of `AsyncTask` that this version of the package does not know.

    It keeps everything that came: `tag` is the real value of `status`, `to_dict()` the whole.
    """

    if TYPE_CHECKING:
        status: Literal["<unknown>"]

    object: Literal["async_task"]
    """Kind of object."""
    id: str
    """Id of the task, to ask for its state with."""
    status_url: str
    """Address at which the state of the task can be read."""


AsyncTask: TypeAlias = Annotated[
    PendingAsyncTask | SucceededAsyncTask | FailedAsyncTask | UnknownAsyncTask,
    ByTag(
        "status",
        {
            "queued": PendingAsyncTask,
            "running": PendingAsyncTask,
            "retrying": PendingAsyncTask,
            "succeeded": SucceededAsyncTask,
            "failed": FailedAsyncTask,
        },
        unknown=UnknownAsyncTask,
    ),
]
"""A task: pending, succeeded or failed, as `status` tells.

See https://developers.notion.com/reference/retrieve-async-task
"""
