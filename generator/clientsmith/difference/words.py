"""Changes in the words of people.

In: changes. Out: a sentence for each, in which things of one kind at the same places stand
together. How reports look is *not* decided here (`report`, `formats`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clientsmith.difference.changes import Change, Place
from clientsmith.difference.effects import Effect, Kind
from clientsmith.frozen import dataclass

_PHRASES: Final[Mapping[Kind, str]] = {
    Kind.OPERATION_ADDED: "new operation {what}",
    Kind.OPERATION_REMOVED: "operation {what} has gone",
    Kind.OPERATION_MOVED: "operation moved from {before} to {after}",
    Kind.OPERATION_RENAMED: "operationId {before} is now {after}",
    Kind.WEBHOOK_ADDED: "new webhook {what}",
    Kind.WEBHOOK_REMOVED: "webhook {what} has gone",
    Kind.CALLBACK_ADDED: "new callback {what}",
    Kind.CALLBACK_REMOVED: "callback {what} has gone",
    Kind.SERVER_ADDED: "new server {what}",
    Kind.SERVER_REMOVED: "server {what} has gone",
    Kind.SECURITY_ADDED: "{what} is enough to sign in",
    Kind.SECURITY_REMOVED: "{what} is no longer enough to sign in",
    Kind.SECURITY_CHANGED: "{what} asks elsewhere: {after}, no longer {before}",
    Kind.PARAMETER_ADDED: "new optional parameter {what}",
    Kind.REQUIRED_PARAMETER_ADDED: "new required parameter {what}",
    Kind.PARAMETER_REMOVED: "parameter {what} has gone",
    Kind.BODY_ADDED: "new optional body",
    Kind.REQUIRED_BODY_ADDED: "new required body",
    Kind.BODY_REMOVED: "the body has gone",
    Kind.SPELLING_CHANGED: "written as {after}, no longer as {before}",
    Kind.MEDIA_TYPE_ADDED: "new media type {what}",
    Kind.MEDIA_TYPE_REMOVED: "media type {what} has gone",
    Kind.RESPONSE_ADDED: "new response {what}",
    Kind.RESPONSE_REMOVED: "response {what} has gone",
    Kind.ERROR_ADDED: "new error {what}",
    Kind.ERROR_REMOVED: "error {what} has gone",
    Kind.HEADER_ADDED: "new header {what}",
    Kind.HEADER_REMOVED: "header {what} has gone",
    Kind.PROPERTY_ADDED: "new optional property {what}",
    Kind.REQUIRED_PROPERTY_ADDED: "new required property {what}",
    Kind.PROPERTY_REMOVED: "optional property {what} has gone",
    Kind.REQUIRED_PROPERTY_REMOVED: "required property {what} has gone",
    Kind.BECAME_REQUIRED: "has become required",
    Kind.BECAME_OPTIONAL: "has become optional",
    Kind.BECAME_NULLABLE: "may be null now",
    Kind.NO_LONGER_NULLABLE: "may no longer be null",
    Kind.TYPE_CHANGED: "{after} instead of {before}",
    Kind.TYPE_WIDENED: "type widened from {before} to {after}",
    Kind.TYPE_NARROWED: "type narrowed from {before} to {after}",
    Kind.VARIANT_ADDED: "new variant {what}",
    Kind.VARIANT_REMOVED: "variant {what} has gone",
    Kind.TAG_CHANGED: "variants are told apart by {after}, no longer by {before}",
    Kind.VALUE_ADDED: "new value {what}",
    Kind.VALUE_REMOVED: "value {what} has gone",
    Kind.VALUES_OPENED: "any value may come, no longer only {before}",
    Kind.VALUES_CLOSED: "only {after} may come, no longer any value",
    Kind.FORMAT_ADDED: "new format {after}",
    Kind.FORMAT_REMOVED: "format {before} has gone",
    Kind.FORMAT_CHANGED: "format {after} instead of {before}",
    Kind.BOUND_TIGHTENED: "{what} tightened from {before} to {after}",
    Kind.BOUND_LOOSENED: "{what} loosened from {before} to {after}",
    Kind.BOUND_CHANGED: "{what} changed from {before} to {after}",
    Kind.KEYS_OPENED: "other properties are no longer ruled out",
    Kind.KEYS_CLOSED: "other properties are ruled out",
    Kind.RULE_CHANGED: "the rule {what} says something else",
    Kind.DEFAULT_ADDED: "new default {after}",
    Kind.DEFAULT_REMOVED: "default {before} has gone",
    Kind.DEFAULT_CHANGED: "default {after} instead of {before}",
    Kind.DEPRECATED: "deprecated",
    Kind.NO_LONGER_DEPRECATED: "no longer deprecated",
    Kind.PROSE_CHANGED: "described differently",
}
_ONE_OF_SEVERAL: Final = "may now also be {what}"
_NONE: Final = "none"
_find_noun: Final = re.compile(
    r"\b(parameter|type|response|error|header|property|variant|value|rule) \{what\}( has| says)?"
)
_OF_SEVERAL: Final = {" has": " have", " says": " say"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """Changes of one kind and direction at the same places, in words.

    `parts` are the words, each with whether the document says it, which may be whatever it likes;
    `places` are those of the first change, which is met where the others are.
    """

    effect: Effect
    parts: tuple[tuple[str, bool], ...]
    places: tuple[Place, ...]
    changes: tuple[Change, ...]

    @property
    def text(self) -> str:
        """The sentence as plain text."""
        return "".join(text for text, _ in self.parts)

    @property
    def wheres(self) -> tuple[str, ...]:
        """Where it is met, without repetitions; empty for what belongs to the whole API."""
        return tuple(dict.fromkeys(place.where for place in self.places if place.where))


def tell(changes: Iterable[Change]) -> Iterator[Sentence]:
    """Changes as sentences, in the order of the first of each."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        wheres = tuple(dict.fromkeys(place.where for place in change.places))
        if not change.where:
            groups[len(groups)] = [change]
            continue
        key = (change.kind, change.direction, change.before, change.after, wheres)
        groups.setdefault(key, []).append(change)
    for group in groups.values():
        first = group[0]
        yield Sentence(first.effect, tuple(_word(group)), first.places, tuple(group))


def _word(changes: list[Change]) -> Iterator[tuple[str, bool]]:
    first = changes[0]
    phrase = _PHRASES[first.kind]
    if first.kind is Kind.TYPE_WIDENED and first.what:
        phrase = _ONE_OF_SEVERAL
    said = {
        "what": list(dict.fromkeys(change.what for change in changes)),
        "before": [first.before or _NONE],
        "after": [first.after or _NONE],
    }
    if len(said["what"]) > 1:
        phrase = _find_noun.sub(_make_plural, phrase)
    # Not `format`: what the document says may hold braces of its own.
    for part in phrase.replace("}", "{").split("{"):
        if part not in said:
            yield part, False
            continue
        for index, text in enumerate(said[part]):
            if index:
                yield ", ", False
            yield text, True


def _make_plural(found: re.Match[str]) -> str:
    noun, verb = found[1], found[2] or ""
    nouns = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{nouns} {{what}}{_OF_SEVERAL.get(verb, verb)}"
