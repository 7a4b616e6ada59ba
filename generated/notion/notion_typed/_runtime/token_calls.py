"""The call that fetches a token: one like any other, but not to the API.

In: the configuration of a client, and what is to be sent for a token. Out: a call that carries
nothing of what is meant for the API, and the endpoint that its answer is judged by. What is *not*
decided here: what the answer means (`tokens`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, urljoin, urlsplit

from .arguments import Arguments
from .calls import Call
from .client_config import Config
from .credentials import Basic, Place, Secret
from .endpoint import Endpoint
from .errors import InvalidArgumentError
from .tokens import TokenRequest

__all__ = ["token_call"]


def token_call(
    config: Config,
    request: TokenRequest,
    *,
    chance: Callable[[], float],
    clock: Callable[[], float],
) -> tuple[Call, Endpoint[object]]:
    """Make the call. Raises `InvalidArgumentError` for an address that is none."""
    parts = urlsplit(urljoin(config.base_url, request.url))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidArgumentError(
            '"token_url" must start with http:// or https:// and name a host'
        )
    endpoint: Endpoint[object] = Endpoint(
        "POST",
        parts.path or "/",
        result="json",
        body=request.encoding,
        security=(("application",),) if request.user else (),
    )
    user, password = request.user or (None, None)
    application = Basic(Secret(user, "client_id", ()), Secret(password, "client_secret", ()))
    call = Call(
        replace(
            config,
            base_url=f"{parts.scheme}://{parts.netloc}",
            credentials={**config.credentials, "application": application},
            headers={},
            default_headers={},
            default_query={},
            is_carried=_nothing,
        ),
        endpoint,
        Arguments(query=parse_qs(parts.query), body=request.fields),
        {},
        chance=chance,
        clock=clock,
    )
    # An HTTP client that was given may add to its requests what is meant for the API alone.
    call.request = replace(call.request, trusted=False)
    return call, endpoint


def _nothing(_place: Place, _name: str) -> bool:
    return False
