"""Deliveries of webhooks: signatures, events and the handshake."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any, get_args

import pytest

from notion_typed import errors, lib, types

BODY = '{"id":"fixed-evt","type":"page.created"}'
TOKEN = "fixed-verification-token"
SIGNATURE = "sha256=e51fc361bd9b019cc34c59929547007291a6dd982179d36bb5d6d9e7e12cbac2"
EVENT = {
    "id": "event-1",
    "timestamp": "2026-01-02T03:04:05.000Z",
    "workspace_id": "workspace-1",
    "workspace_name": "Work",
    "subscription_id": "subscription-1",
    "integration_id": "integration-1",
    "authors": [{"id": "user-1", "type": "person"}],
    "attempt_number": 1,
    "api_version": "2026-03-11",
    "entity": {"id": "page-1", "type": "page"},
    "type": "page.created",
    "data": {"parent": {"id": "page-0", "type": "page"}},
}


def signed(value: object, token: str = TOKEN) -> tuple[bytes, str]:
    body = json.dumps(value).encode()
    return body, lib.sign_webhook_payload(body, token)


def test_a_signature_is_what_notion_makes_it() -> None:
    assert lib.sign_webhook_payload(BODY, TOKEN) == SIGNATURE
    assert lib.sign_webhook_payload(BODY.encode(), TOKEN) == SIGNATURE


@pytest.mark.parametrize("body", [BODY, BODY.encode()])
@pytest.mark.parametrize(
    "signature", [SIGNATURE, "sha256=" + SIGNATURE[7:].upper(), SIGNATURE.encode()]
)
def test_a_right_signature_is_accepted(body: str | bytes, signature: str | bytes) -> None:
    assert lib.verify_webhook_signature(body, signature, TOKEN)


@pytest.mark.parametrize(
    "signature",
    [
        None,
        "",
        "sha256=",
        SIGNATURE[7:],
        "SHA256=" + SIGNATURE[7:],
        "sha1=" + SIGNATURE[7:],
        SIGNATURE[:-1],
        SIGNATURE + "0",
        SIGNATURE + "\n",
        SIGNATURE[:-1] + "3",
        SIGNATURE[:-1] + "g",
        SIGNATURE[:-1] + "é",
        "sha256=" + "\uff12" * 64,
        "sha256=sha256=" + SIGNATURE[7:],
        "\ud800",
        b"",
        SIGNATURE.encode()[:-1],
        SIGNATURE.encode()[:-1] + b"\xe9",
    ],
)
def test_a_wrong_signature_is_refused_without_an_error(signature: str | bytes | None) -> None:
    assert not lib.verify_webhook_signature(BODY, signature, TOKEN)


def test_another_body_or_token_is_refused() -> None:
    assert not lib.verify_webhook_signature(BODY + " ", SIGNATURE, TOKEN)
    assert not lib.verify_webhook_signature(BODY, SIGNATURE, TOKEN + "x")
    assert not lib.verify_webhook_signature("\ud800", SIGNATURE, TOKEN)


def test_an_empty_token_signs_nothing() -> None:
    forged = "sha256=" + hmac.new(b"", BODY.encode(), hashlib.sha256).hexdigest()
    assert not lib.verify_webhook_signature(BODY, forged, "")
    with pytest.raises(errors.InvalidArgumentError):
        lib.sign_webhook_payload(BODY, "")


def test_an_event_is_typed() -> None:
    event = lib.parse_webhook(json.dumps(EVENT))
    assert isinstance(event, types.PageCreatedEvent)
    assert event.entity.id == "page-1"
    assert event.to_dict() == EVENT


def test_all_kinds_of_events_are_told_apart() -> None:
    members = get_args(get_args(types.WebhookEvent)[0])
    kinds = [get_args(member.model_fields["type"].annotation) for member in members[:-1]]
    assert len(kinds) == 31
    for member, (kind,) in zip(members, kinds, strict=False):
        data: dict[str, Any] = {**EVENT, "type": kind}
        assert isinstance(lib.parse_webhook(json.dumps(data)), member)


def test_an_event_that_is_not_known_yet_is_kept() -> None:
    event = lib.parse_webhook(json.dumps({**EVENT, "type": "page.teleported", "where": 7}))
    assert isinstance(event, types.UnknownWebhookEvent)
    assert event.tag == "page.teleported"
    assert event.to_dict()["where"] == 7


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"3", b"null", b'"x"', b"\xff", b"{", b"{}", b'{"type":1}']
)
def test_what_is_no_event_is_an_error_of_the_package(body: bytes) -> None:
    with pytest.raises(lib.WebhookBodyError) as caught:
        lib.parse_webhook(body)
    assert isinstance(caught.value, errors.NotionError)


def test_the_handshake_brings_the_token() -> None:
    body, signature = signed({"verification_token": "secret-token"}, "secret-token")
    handshake = lib.receive_webhook(body, signature, None)
    assert isinstance(handshake, lib.WebhookHandshake)
    assert handshake.verification_token == "secret-token"
    assert "secret-token" not in repr(handshake)


def test_before_the_handshake_nothing_else_is_accepted() -> None:
    body, signature = signed(EVENT)
    with pytest.raises(lib.WebhookSignatureError, match="before the handshake"):
        lib.receive_webhook(body, signature, None)
    body, _ = signed({"verification_token": "secret-token"})
    with pytest.raises(lib.WebhookSignatureError, match="handshake"):
        lib.receive_webhook(body, signature, None)


def test_an_event_is_received_if_its_signature_is_right() -> None:
    body, signature = signed(EVENT)
    assert isinstance(lib.receive_webhook(body, signature, TOKEN), types.PageCreatedEvent)
    with pytest.raises(lib.WebhookSignatureError):
        lib.receive_webhook(body + b" ", signature, TOKEN)
    with pytest.raises(lib.WebhookSignatureError):
        lib.receive_webhook(body, None, TOKEN)
