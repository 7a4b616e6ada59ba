"""What each kind of change does to a program that was written for the old edition.

In: nothing. Out: the table `RULES`, with a row for every kind of change, and `effect_of`. A program
that writes a value and one that reads it are affected in opposite ways: what is asked of the one
is promised to the other. Not decided here: which changes there are (`compare`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from clientsmith.frozen import dataclass


class Effect(StrEnum):
    """What a change does to programs, the gravest first.

    BREAKING: a program that was right may be refused, or meet what it was promised not to meet.
    SOFT: it runs on, but what was complete is so no longer: a `match` over all variants, a value
    that is waited for. SAFE: it need not be touched.
    """

    BREAKING = "breaking"
    SOFT = "soft"
    SAFE = "safe"


class Direction(StrEnum):
    """Which way a value travels. A client writes requests and reads the two others."""

    REQUEST = "request"
    RESPONSE = "response"
    WEBHOOK = "webhook"
    """The API sends it by itself: in a webhook or a callback."""


class Kind(StrEnum):
    """What a change is, in the order in which people want to hear of it."""

    OPERATION_ADDED = "operation-added"
    OPERATION_REMOVED = "operation-removed"
    OPERATION_MOVED = "operation-moved"
    OPERATION_RENAMED = "operation-renamed"
    WEBHOOK_ADDED = "webhook-added"
    WEBHOOK_REMOVED = "webhook-removed"
    CALLBACK_ADDED = "callback-added"
    CALLBACK_REMOVED = "callback-removed"
    SERVER_ADDED = "server-added"
    SERVER_REMOVED = "server-removed"
    SECURITY_ADDED = "security-added"
    SECURITY_REMOVED = "security-removed"
    SECURITY_CHANGED = "security-changed"
    PARAMETER_ADDED = "parameter-added"
    REQUIRED_PARAMETER_ADDED = "required-parameter-added"
    PARAMETER_REMOVED = "parameter-removed"
    BODY_ADDED = "body-added"
    REQUIRED_BODY_ADDED = "required-body-added"
    BODY_REMOVED = "body-removed"
    SPELLING_CHANGED = "spelling-changed"
    MEDIA_TYPE_ADDED = "media-type-added"
    MEDIA_TYPE_REMOVED = "media-type-removed"
    RESPONSE_ADDED = "response-added"
    RESPONSE_REMOVED = "response-removed"
    ERROR_ADDED = "error-added"
    ERROR_REMOVED = "error-removed"
    HEADER_ADDED = "header-added"
    HEADER_REMOVED = "header-removed"
    PROPERTY_ADDED = "property-added"
    REQUIRED_PROPERTY_ADDED = "required-property-added"
    PROPERTY_REMOVED = "property-removed"
    REQUIRED_PROPERTY_REMOVED = "required-property-removed"
    BECAME_REQUIRED = "became-required"
    BECAME_OPTIONAL = "became-optional"
    BECAME_NULLABLE = "became-nullable"
    NO_LONGER_NULLABLE = "no-longer-nullable"
    TYPE_CHANGED = "type-changed"
    TYPE_WIDENED = "type-widened"
    TYPE_NARROWED = "type-narrowed"
    VARIANT_ADDED = "variant-added"
    VARIANT_REMOVED = "variant-removed"
    TAG_CHANGED = "tag-changed"
    VALUE_ADDED = "value-added"
    VALUE_REMOVED = "value-removed"
    VALUES_OPENED = "values-opened"
    VALUES_CLOSED = "values-closed"
    FORMAT_ADDED = "format-added"
    FORMAT_REMOVED = "format-removed"
    FORMAT_CHANGED = "format-changed"
    BOUND_TIGHTENED = "bound-tightened"
    BOUND_LOOSENED = "bound-loosened"
    BOUND_CHANGED = "bound-changed"
    KEYS_OPENED = "keys-opened"
    KEYS_CLOSED = "keys-closed"
    RULE_CHANGED = "rule-changed"
    DEFAULT_ADDED = "default-added"
    DEFAULT_REMOVED = "default-removed"
    DEFAULT_CHANGED = "default-changed"
    DEPRECATED = "deprecated"
    NO_LONGER_DEPRECATED = "no-longer-deprecated"
    PROSE_CHANGED = "prose-changed"


@dataclass(frozen=True, slots=True)
class Rule:
    """The effect of a kind on what a client writes, on what it reads, and the reason."""

    written: Effect
    read: Effect
    reason: str


_B, _S, _N = Effect.BREAKING, Effect.SOFT, Effect.SAFE

RULES: Final[Mapping[Kind, Rule]] = {
    Kind.OPERATION_ADDED: Rule(_N, _N, "nobody calls it yet"),
    Kind.OPERATION_REMOVED: Rule(_B, _B, "calls of it fail"),
    Kind.OPERATION_MOVED: Rule(_B, _B, "calls go to where nothing is any more"),
    Kind.OPERATION_RENAMED: Rule(_N, _N, "only the document says its id, never a request"),
    Kind.WEBHOOK_ADDED: Rule(_S, _S, "a receiver of all events meets one that it does not know"),
    Kind.WEBHOOK_REMOVED: Rule(_B, _B, "what a receiver waits for never comes"),
    Kind.CALLBACK_ADDED: Rule(_S, _S, "a receiver of all calls meets one that it does not know"),
    Kind.CALLBACK_REMOVED: Rule(_B, _B, "what a receiver waits for never comes"),
    Kind.SERVER_ADDED: Rule(_N, _N, "the others are still there"),
    Kind.SERVER_REMOVED: Rule(_B, _B, "requests to it fail"),
    Kind.SECURITY_ADDED: Rule(_N, _N, "the other ways to sign in still do"),
    Kind.SECURITY_REMOVED: Rule(_B, _B, "who signs in this way is refused"),
    Kind.SECURITY_CHANGED: Rule(_B, _B, "tokens are asked for elsewhere"),
    Kind.PARAMETER_ADDED: Rule(_N, _N, "it may be left out"),
    Kind.REQUIRED_PARAMETER_ADDED: Rule(_B, _N, "requests without it are refused"),
    Kind.PARAMETER_REMOVED: Rule(_B, _B, "what it asked for is not done, or is refused"),
    Kind.BODY_ADDED: Rule(_N, _N, "it may be left out"),
    Kind.REQUIRED_BODY_ADDED: Rule(_B, _N, "requests without it are refused"),
    Kind.BODY_REMOVED: Rule(_B, _B, "what it said is not heeded, or is refused"),
    Kind.SPELLING_CHANGED: Rule(_B, _B, "the same value is written differently"),
    Kind.MEDIA_TYPE_ADDED: Rule(_N, _S, "an answer may come in a form that nobody reads"),
    Kind.MEDIA_TYPE_REMOVED: Rule(_B, _B, "what is sent in it is refused, what is awaited is gone"),
    Kind.RESPONSE_ADDED: Rule(_S, _S, "success may look different"),
    Kind.RESPONSE_REMOVED: Rule(_B, _B, "success does not look like this any more"),
    Kind.ERROR_ADDED: Rule(_N, _N, "any request may fail in any way, said or not"),
    Kind.ERROR_REMOVED: Rule(_N, _N, "what handles it has less to do"),
    Kind.HEADER_ADDED: Rule(_N, _N, "nobody reads it yet"),
    Kind.HEADER_REMOVED: Rule(_B, _B, "who reads it finds nothing"),
    Kind.PROPERTY_ADDED: Rule(_N, _N, "it may be left out; readers keep what they do not know"),
    Kind.REQUIRED_PROPERTY_ADDED: Rule(_B, _N, "values without it are refused"),
    Kind.PROPERTY_REMOVED: Rule(_B, _S, "what it asked for is not done; readers wait in vain"),
    Kind.REQUIRED_PROPERTY_REMOVED: Rule(_B, _B, "readers were promised it"),
    Kind.BECAME_REQUIRED: Rule(_B, _N, "values without it are refused"),
    Kind.BECAME_OPTIONAL: Rule(_N, _B, "readers were promised it"),
    Kind.BECAME_NULLABLE: Rule(_N, _B, "readers do not expect null"),
    Kind.NO_LONGER_NULLABLE: Rule(_B, _N, "null is refused"),
    Kind.TYPE_CHANGED: Rule(_B, _B, "what was right is wrong"),
    Kind.TYPE_WIDENED: Rule(_N, _B, "readers meet values of a type that they do not expect"),
    Kind.TYPE_NARROWED: Rule(_B, _N, "some values that were right are refused"),
    Kind.VARIANT_ADDED: Rule(_N, _S, "a match over all variants is not complete any more"),
    Kind.VARIANT_REMOVED: Rule(_B, _N, "who sends it is refused"),
    Kind.TAG_CHANGED: Rule(_B, _B, "another property tells the variants apart"),
    Kind.VALUE_ADDED: Rule(_N, _S, "a match over all values is not complete any more"),
    Kind.VALUE_REMOVED: Rule(_B, _N, "who sends it is refused"),
    Kind.VALUES_OPENED: Rule(_N, _S, "a match over all values is not complete any more"),
    Kind.VALUES_CLOSED: Rule(_B, _N, "other values are refused"),
    Kind.FORMAT_ADDED: Rule(_B, _N, "values in another format are refused"),
    Kind.FORMAT_REMOVED: Rule(_N, _B, "readers expect the format"),
    Kind.FORMAT_CHANGED: Rule(_B, _B, "what was right is wrong"),
    Kind.BOUND_TIGHTENED: Rule(_B, _N, "values beyond it are refused"),
    Kind.BOUND_LOOSENED: Rule(_N, _S, "readers meet values beyond it"),
    Kind.BOUND_CHANGED: Rule(_B, _S, "nobody can say which values are right besides both"),
    Kind.KEYS_OPENED: Rule(_N, _N, "readers keep what they do not know"),
    Kind.KEYS_CLOSED: Rule(_B, _N, "other properties are refused"),
    Kind.RULE_CHANGED: Rule(_B, _S, "nobody can say which values are right besides both"),
    Kind.DEFAULT_ADDED: Rule(_N, _N, "it only says what was not said"),
    Kind.DEFAULT_REMOVED: Rule(_S, _N, "nobody says what leaving it out means"),
    Kind.DEFAULT_CHANGED: Rule(_B, _N, "leaving it out means something else"),
    Kind.DEPRECATED: Rule(_N, _N, "it still does what it did"),
    Kind.NO_LONGER_DEPRECATED: Rule(_N, _N, "it does what it did"),
    Kind.PROSE_CHANGED: Rule(_N, _N, "programs do not read it"),
}


def effect_of(kind: Kind, direction: Direction) -> Effect:
    """What a change does to a client of the API that was written for the old edition."""
    rule = RULES[kind]
    return rule.written if direction is Direction.REQUEST else rule.read


def reaches(effects: Iterable[Effect], limit: str) -> bool:
    """Whether any is as grave as a limit: `breaking`, `soft` or `any`; an empty one is no limit."""
    grave = {
        "": (),
        "breaking": (Effect.BREAKING,),
        "soft": (Effect.BREAKING, Effect.SOFT),
        "any": tuple(Effect),
    }
    return any(effect in grave[limit] for effect in effects)


def table_of_effects() -> str:
    """The table as Markdown, for the reference of the command."""
    lines = [
        "| change | request | response, webhook, callback | why |",
        "| --- | --- | --- | --- |",
    ]
    lines += (
        f"| `{kind}` | {rule.written} | {rule.read} | {rule.reason} |"
        for kind, rule in RULES.items()
    )
    return "\n".join(lines) + "\n"
