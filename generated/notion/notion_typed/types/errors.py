"""Types of errors."""

from typing import Literal, TypeAlias

from .._runtime.models import Model
from .api_error401 import StringOrStringArray

ApiError400Code: TypeAlias = (
    Literal[
        "invalid_json",
        "invalid_request_url",
        "invalid_request",
        "missing_version",
        "validation_error",
        "invalid_beta",
    ]
    | str
)
"""What went wrong, as a word that programs can rely on.

- `invalid_json`: The body is no JSON; correct how it is written.
- `invalid_request_url`: The address leads to no operation or holds an id that is none;
  correct path and query.
- `invalid_request`: The operation does not support what is asked; `message` tells what to change.
- `missing_version`: The header `Notion-Version` is missing; send it with every call.
- `validation_error`: Body or parameters break a rule or exceed a limit; `message` names
  the place to correct.
- `invalid_beta`: The request asks for a beta feature that does not exist or is not open to it.
"""


class ApiError400(Model):
    """Body of status 400: the request is malformed or breaks a rule."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: ApiError400Code
    """What went wrong, as a word that programs can rely on."""
    status: Literal[400]
    """The HTTP status, repeated in the body."""


class ApiError406(Model):
    """The operation cannot answer in the form that the request asks for in its `Accept` header."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: str
    """Name of the error, for programs."""
    status: Literal[406]
    """Status of the answer, once more."""


class ApiError409(Model):
    """Body of status 409: another change got in the way."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["conflict_error"]
    """What went wrong, as a word that programs can rely on.

    `conflict_error`: Another change to the same content came first; read it again
    and repeat the call.
    """
    status: Literal[409]
    """The HTTP status, repeated in the body."""


class ApiError529(Model):
    """Notion has more to do at the moment than it can, for all and not for this client alone."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["service_overload"]
    """Name of the error, for programs.

    `service_overload`: Try again after the time that `Retry-After` names.
    """
    status: Literal[529]
    """Status of the answer, once more."""


OAuthError400Code: TypeAlias = (
    Literal[
        "invalid_request",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ]
    | str
)
"""What went wrong, as a word that programs can rely on.

- `invalid_request`: A parameter is missing or wrong; compare the body with what its
  `grant_type` requires.
- `invalid_grant`: The code or refresh token is used up, expired or meant for another client or
  redirect address; authorise again.
- `unauthorized_client`: The connection may not use this `grant_type`; check its settings.
- `unsupported_grant_type`: The `grant_type` is not known; use
  `authorization_code` or `refresh_token`.
- `invalid_scope`: The scope that is asked for is unknown or too wide; ask for less.
"""


class OAuthError400(Model):
    """Body of status 400 of a token operation: the request is malformed or was refused."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: OAuthError400Code
    """What went wrong, as a word that programs can rely on."""
    status: Literal[400]
    """The HTTP status, repeated in the body."""


class OAuthError401(Model):
    """Body of status 401 of a token operation: client id and secret were not accepted."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["invalid_client"]
    """What went wrong, as a word that programs can rely on.

    `invalid_client`: Client id or client secret is wrong; copy both again from the
    connection's settings.
    """
    status: Literal[401]
    """The HTTP status, repeated in the body."""


class OAuthError403(Model):
    """Body of status 403 of a token operation: it is closed to this connection."""

    object: Literal["error"]
    """Always `error`, which tells the body of an error from any other."""
    message: str
    """What went wrong, in words for people. The wording may change, so do not parse it."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Details by name, each a text or a list of texts. Most errors have none."""
    request_id: str | None = None
    """Id of the request, to be quoted to Notion's support."""
    code: Literal["test_env_error"]
    """What went wrong, as a word that programs can rely on.

    `test_env_error`: The operation is not open in the test environment; use another
    connection or environment.
    """
    status: Literal[403]
    """The HTTP status, repeated in the body."""


class OAuthError500(Model):
    """Body of status 500 of a token operation: something broke inside Notion."""

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

    `internal_server_error`: Notion failed for a reason of its own; try again, and authorise anew if
    the code was used up.
    """
    status: Literal[500]
    """The HTTP status, repeated in the body."""
