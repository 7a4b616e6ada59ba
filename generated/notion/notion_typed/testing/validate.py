"""Whether a request is what the document asks for, and what is wrong with it otherwise.

In: a decoded request. Raises `RefusedError` with a message that names each place. Schemas are
validated by ``jsonschema-rs``, which the extra ``testing`` of this package brings. What is *not*
decided here: how the answer to a refused request looks (`problems`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, cast

from .decode import Decoded
from .document import Document
from .messages import Request
from .paging import find_way
from .problems import RefusedError
from .values import Json, Missing

if TYPE_CHECKING:
    from jsonschema_rs import Registry, ValidationError, Validator

__all__ = ["RequestValidator"]

_MOST_PROBLEMS: Final = 3
_URI: Final = "urn:document"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


class RequestValidator:
    """Validates requests against one document. It can be shared between threads."""

    def __init__(self, document: Document, *, unknown_query: bool, distribution: str) -> None:
        try:
            import jsonschema_rs
        except ImportError as error:
            raise ImportError(
                "validating requests needs jsonschema-rs: "
                f"pip install '{distribution}[testing]', or use Mock(validate=False)"
            ) from error
        self._rs = jsonschema_rs
        self._document = document
        self._unknown_query = unknown_query
        self._places: dict[str, Json] = {}
        self._validators: dict[str, Validator | None] = {}
        for operation in document.operations.values():
            for media, schema in operation.body.items():
                self._places[f"{operation.name} body {media}"] = schema
            for parameter in operation.parameters:
                name = f"{operation.name} {parameter.place} {parameter.name}"
                self._places[name] = parameter.schema
        self._names = {place: str(index) for index, place in enumerate(self._places)}
        self._registry: Registry | None = None

    def check(self, decoded: Decoded, request: Request) -> None:
        """Raise `RefusedError` unless everything is as the document says."""
        problems: list[str] = []
        reason = "validation invalid request"
        operation = decoded.operation
        for parameter in operation.parameters:
            if _is_transport(parameter.place, parameter.name):
                continue
            value = decoded.parameters.get((parameter.place, parameter.name))
            if (parameter.place, parameter.name) not in decoded.parameters:
                given = self._was_given(parameter.place, parameter.name, request)
                if parameter.required and not given:
                    problems.append(f"{parameter.place} {parameter.name}: missing, and required")
                    reason = f"missing {parameter.name} {reason}"
                continue
            place = f"{operation.name} {parameter.place} {parameter.name}"
            problems += self._problems(place, value, f"{parameter.place} {parameter.name}")
        if not self._unknown_query:
            problems += self._unknown_parameters(decoded, request)
        if not isinstance(decoded.body, Missing):
            place = f"{operation.name} body {decoded.media}"
            problems += self._problems(place, decoded.body, "body")
        if problems:
            shown = problems[:_MOST_PROBLEMS]
            more = len(problems) - len(shown)
            tail = f"; and {more} more" if more else ""
            raise RefusedError(400, "; ".join(shown) + tail, reason)

    def _was_given(self, place: str, name: str, request: Request) -> bool:
        """Whether there is a value that could not be read, such as an object in a path."""
        if place == "query":
            return any(key.partition("[")[0] == name for key, _ in request.query)
        return place == "path"

    def _unknown_parameters(self, decoded: Decoded, request: Request) -> Iterator[str]:
        operation = decoded.operation
        known = {p.name for p in operation.parameters if p.place == "query"}
        known |= {scheme.name for scheme in self._document.schemes.values()}
        way = find_way(operation)
        known |= set() if way is None else {way.name}
        if any(p.place == "query" and "form" in p.style for p in operation.parameters):
            known |= _exploded(decoded)
        for name in dict.fromkeys(name for name, _ in request.query):
            if name.partition("[")[0] not in known and name not in known:
                yield f"query {name}: unknown"

    def _problems(self, place: str, value: Json, what: str) -> Iterable[str]:
        validator = self._validator(place)
        if validator is None or validator.is_valid(value):
            return ()
        return list(dict.fromkeys(_explain(validator.iter_errors(value), what)))

    def _validator(self, place: str) -> Validator | None:
        if place not in self._validators:
            self._validators[place] = self._compile(place)
        return self._validators[place]

    def _compile(self, place: str) -> Validator | None:
        if self._registry is None:
            places = {name: self._places[place] for place, name in self._names.items()}
            resource = {
                "$schema": _DIALECT,
                "schemas": dict(self._document.schemas),
                "places": places,
            }
            self._registry = self._rs.Registry([(_URI, resource)], draft=self._rs.Draft202012)
        reference = f"{_URI}#/places/{self._names[place]}"
        try:
            return self._rs.validator_for(
                {"$schema": _DIALECT, "$ref": reference}, registry=self._registry
            )
        except (self._rs.ValidationError, self._rs.ReferencingError, ValueError):
            return None  # a schema that is no schema says nothing of values


def _is_transport(place: str, name: str) -> bool:
    """Headers of this kind are no parameters (OpenAPI 3.1, 4.8.12.1)."""
    return place == "header" and name.lower() in ("accept", "content-type", "authorization")


def _exploded(decoded: Decoded) -> set[str]:
    """The names that objects in the query are taken apart into."""
    values = (v for (place, _), v in decoded.parameters.items() if place == "query")
    return {name for value in values if isinstance(value, dict) for name in value}


def _explain(errors: Iterable[ValidationError], above: str) -> Iterator[str]:
    """What is wrong, and where. Of alternatives, that one is spoken of which fits best."""
    for error in errors:
        context: object = getattr(error.kind, "context", None)
        place = above + "".join(
            f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path
        )
        if isinstance(context, list) and type(error.kind).__name__ != "OneOfMultipleValid":
            branches = cast("list[list[ValidationError]]", context)
            if branches:
                best = min(range(len(branches)), key=lambda index: _distance(branches[index]))
                yield from _explain(branches[best], above)
                continue
        yield f"{place}: {_words(error)}"


def _distance(branch: list[ValidationError]) -> tuple[int, int, int]:
    """How far a value is from an alternative: other constants first, then other types."""
    kinds = [type(error.kind).__name__ for error in branch]
    at_top = [type(e.kind).__name__ for e in branch if len(e.instance_path) == 0]
    constants = sum(kind in ("Constant", "Enum") for kind in kinds)
    return (constants + at_top.count("Type"), kinds.count("Required"), len(branch))


def _words(error: ValidationError) -> str:
    kind, message = type(error.kind).__name__, error.message
    # Messages begin with the value, which may be long.
    shown = message if len(message) <= 200 else f"...{message[-160:]}"
    return shown if kind != "OneOfMultipleValid" else "fits more than one alternative"
