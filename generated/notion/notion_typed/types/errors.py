"""What the API returns: errors."""

from typing import Literal, TypeAlias

from .._runtime.models import Model

ApiError400Code: TypeAlias = (
    Literal[
        "invalid_json",
        "invalid_request_url",
        "invalid_request",
        "missing_version",
        "validation_error",
    ]
    | str
)
"""Name of the error, for programs."""


StringOrStringArray: TypeAlias = list[str] | str
"""One name, or several of which any may match."""


class ApiError400(Model):
    """The request is malformed or breaks a rule."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: ApiError400Code
    """Name of the error, for programs."""
    status: Literal[400]
    """Status of the answer, once more."""


class ApiError401(Model):
    """The token is missing, wrong or no longer valid."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["unauthorized"]
    """Name of the error, for programs."""
    status: Literal[401]
    """Status of the answer, once more."""


class ApiError403(Model):
    """The connection may not do this."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["restricted_resource"]
    """Name of the error, for programs."""
    status: Literal[403]
    """Status of the answer, once more."""


class ApiError404(Model):
    """There is no such object, or it has not been shared with the connection."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["object_not_found"]
    """Name of the error, for programs."""
    status: Literal[404]
    """Status of the answer, once more."""


class ApiError409(Model):
    """The request clashes with another change."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["conflict_error"]
    """Name of the error, for programs."""
    status: Literal[409]
    """Status of the answer, once more."""


class ApiError429(Model):
    """Too many requests; wait as `Retry-After` says."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["rate_limited"]
    """Name of the error, for programs."""
    status: Literal[429]
    """Status of the answer, once more."""


class ApiError500(Model):
    """Notion failed unexpectedly."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["internal_server_error"]
    """Name of the error, for programs."""
    status: Literal[500]
    """Status of the answer, once more."""


class ApiError503(Model):
    """Notion cannot serve the request just now."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["service_unavailable"]
    """Name of the error, for programs."""
    status: Literal[503]
    """Status of the answer, once more."""


class ApiError504(Model):
    """Notion took too long to answer."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["gateway_timeout"]
    """Name of the error, for programs."""
    status: Literal[504]
    """Status of the answer, once more."""


OauthError400Code: TypeAlias = (
    Literal[
        "invalid_request",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ]
    | str
)
"""Name of the error, for programs."""


class OauthError400(Model):
    """The token request is malformed or was refused."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: OauthError400Code
    """Name of the error, for programs."""
    status: Literal[400]
    """Status of the answer, once more."""


class OauthError401(Model):
    """Client id and secret were not accepted."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["invalid_client"]
    """Name of the error, for programs."""
    status: Literal[401]
    """Status of the answer, once more."""


class OauthError403(Model):
    """The connection may not do this in the present environment."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["test_env_error"]
    """Name of the error, for programs."""
    status: Literal[403]
    """Status of the answer, once more."""


class OauthError500(Model):
    """Notion failed unexpectedly."""

    object: Literal["error"]
    message: str
    """What went wrong, in words for a person."""
    additional_data: dict[str, StringOrStringArray] | None = None
    """Further data about the error, by name."""
    code: Literal["internal_server_error"]
    """Name of the error, for programs."""
    status: Literal[500]
    """Status of the answer, once more."""
