"""Check what claims to be a webhook delivery of Notion, and read it.

In: the raw body of a request, its header `X-Notion-Signature`, and the verification token of the
subscription. Out: an event, typed by what happened, or the handshake that begins a subscription.
What is *not* decided here: how requests are received; nothing here belongs to a web framework.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Final, TypeAlias, cast

from pydantic import Field

from .._runtime.base_model import Model, wire_value
from .._runtime.decode import NotJSONError, decode
from ..errors import InvalidArgumentError
from ..types import WebhookEvent
from .errors import WebhookBodyError, WebhookSignatureError

__all__ = [
    "SIGNATURE_HEADER",
    "WebhookDelivery",
    "WebhookHandshake",
    "parse_webhook",
    "receive_webhook",
    "sign_webhook_payload",
    "verify_webhook_signature",
]

SIGNATURE_HEADER: Final = "X-Notion-Signature"
"""The header that holds the signature of a delivery."""

_PREFIX: Final = "sha256="
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class WebhookHandshake(Model):
    """The first delivery of a subscription: it brings the token that signs all deliveries.

    Keep the token secret, and enter it in the settings of the connection.
    """

    verification_token: str = Field(repr=False)


WebhookDelivery: TypeAlias = WebhookEvent | WebhookHandshake
"""What arrives: an event, or the handshake of a new subscription."""


def sign_webhook_payload(body: bytes | str, verification_token: str) -> str:
    """Sign a body as Notion does, as for a test of one's own receiver.

    Raises `InvalidArgumentError` for an empty token, with which anybody could sign.

    Example:
        >>> lib.sign_webhook_payload(b"{}", "token")
        'sha256=5c88aa97c426854fb8f94deb5a1f202a537891ced9b9ae9c99bc1d3323d27d53'
    """
    if not verification_token:
        raise InvalidArgumentError("verification_token: must not be empty")
    return _PREFIX + _digest(body, verification_token)


def verify_webhook_signature(
    body: bytes | str, signature: str | bytes | None, verification_token: str
) -> bool:
    """Tell whether the signature of a delivery is right. No signature makes this raise an error.

    Args:
        body: The body as it was received; JSON that was parsed and written anew won't do.
        signature: The header `X-Notion-Signature`, as text or, as ASGI has headers, as bytes; its
            digits may be in upper case.
        verification_token: The token from the handshake. An empty one is never right.

    Example:
        >>> body = b'{"type": "page.created"}'
        >>> lib.verify_webhook_signature(body, lib.sign_webhook_payload(body, "token"), "token")
        True
        >>> lib.verify_webhook_signature(body, "sha256=", "token")
        False
    """
    if not verification_token or signature is None or not signature.isascii():
        return False
    given = signature.decode("ascii") if isinstance(signature, bytes) else signature
    digest = given.removeprefix(_PREFIX).lower()
    if not given.startswith(_PREFIX) or not _DIGEST.fullmatch(digest):
        return False
    return hmac.compare_digest(digest, _digest(body, verification_token))


def parse_webhook(body: bytes | str) -> WebhookDelivery:
    """Read the body of a delivery, whoever sent it: check the signature first.

    An event of which this version knows nothing becomes an `UnknownWebhookEvent` that keeps
    everything that came. Raises `WebhookBodyError` if it is no event at all.

    Example:
        >>> event = lib.parse_webhook('{"type": "page.reborn", "entity": {"id": "page-1"}}')
        >>> event.tag if isinstance(event, types.UnknownWebhookEvent) else "known"
        'page.reborn'
    """
    data = _bytes(body)
    try:
        decoded = decode(WebhookEvent, data)
    except NotJSONError:
        raise WebhookBodyError("the body of the delivery is not JSON") from None
    value = decoded.value
    named = isinstance(wire_value(value, "type"), str)
    token = wire_value(value, "verification_token")
    if isinstance(token, str) and not named:
        return WebhookHandshake(verification_token=token)
    if not isinstance(value, Model) or not named:
        raise WebhookBodyError("the body of the delivery is no event")
    # What was read as a `WebhookEvent` is one.
    return cast("WebhookDelivery", value)


def receive_webhook(
    body: bytes | str, signature: str | bytes | None, verification_token: str | None
) -> WebhookDelivery:
    """Check the signature of a delivery, then read it.

    Args:
        body: The body as it was received.
        signature: The header `X-Notion-Signature`.
        verification_token: The token from the handshake. As long as there is none, pass ``None``:
            then nothing but a handshake is accepted, signed with the token that it brings.

    Raises `WebhookSignatureError` if the signature is not right, and `WebhookBodyError` if the body
    is no event.

    Example:
        >>> body = b'{"verification_token": "token"}'
        >>> match lib.receive_webhook(body, lib.sign_webhook_payload(body, "token"), None):
        ...     case lib.WebhookHandshake(verification_token=token):
        ...         print("keep the", token)
        ...     case event:
        ...         print(event.type)
        keep the token
    """
    if verification_token is not None:
        if not verify_webhook_signature(body, signature, verification_token):
            raise WebhookSignatureError("the signature of the delivery is not right")
        return parse_webhook(body)
    delivery = parse_webhook(body)
    if not isinstance(delivery, WebhookHandshake):
        raise WebhookSignatureError("an event cannot be trusted before the handshake")
    if not verify_webhook_signature(body, signature, delivery.verification_token):
        raise WebhookSignatureError("the signature of the handshake is not right")
    return delivery


def _digest(body: bytes | str, verification_token: str) -> str:
    return hmac.new(_bytes(verification_token), _bytes(body), hashlib.sha256).hexdigest()


def _bytes(text: bytes | str) -> bytes:
    # Half a surrogate pair has no UTF-8; this way it has bytes, which just won't be the right ones.
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
