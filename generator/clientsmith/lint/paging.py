"""What of each operation has to do with pages, by the names that APIs use for it.

In: a `Subject`. Out: a `Paged` for each operation that returns a JSON object, with its inputs and
the properties of its answer.

Not decided here: what is odd about it (`pages`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.lint.findings import text_of
from clientsmith.lint.schemas import Property, kinds_of, properties_of
from clientsmith.lint.subject import Subject
from clientsmith.python.words import snake
from clientsmith.source.node import Map, Node, Seq, escape_token, unescape_token

Test: TypeAlias = Callable[[str], object]

_match_cursor = re.compile(
    r"(start_|starting_|page_|next_|after_)?cursor|(starting_)?after|(next_)?page_token"
    r"|next_token|marker|continuation(_token)?"
).fullmatch
_match_next = re.compile(
    r"next_cursor|next_page_token|next_token|next_marker|continuation_token|end_cursor"
).fullmatch
_match_more = re.compile(r"has_more|has_next(_page)?").fullmatch
_match_size = re.compile(r"page_size|per_page|limit|max_results").fullmatch
_match_number = re.compile(
    r"page|page_number|offset|skip|last_id|(.+_)?(after|before|since|until)(_id|_time|_date)?"
).fullmatch
_is_json: Final = re.compile(r"application/(.+\+)?json\b").match


def is_cursor(name: str) -> bool:
    """Whether an input says where a page begins."""
    return bool(_match_cursor(snake(name)))


def is_next(name: str) -> bool:
    """Whether a property says where the next page begins."""
    return bool(_match_next(snake(name)))


def is_more(name: str) -> bool:
    """Whether a property says that there is a next page."""
    return bool(_match_more(snake(name)))


def is_size(name: str) -> bool:
    """Whether an input says how large a page is."""
    return bool(_match_size(snake(name)))


def needs_no_cursor(name: str) -> bool:
    """Whether an input says where to go on by a number, a time or the last item."""
    return bool(_match_number(snake(name)))


@dataclass(frozen=True, slots=True)
class Input:
    """A parameter or a property of a body: its schema, and where its name stands.

    Either `parameter`, a pointer, or `property` is set.
    """

    name: str
    pointer: str
    schema: Node
    location: Location
    parameter: str = ""
    property: Property | None = None


@dataclass(frozen=True, slots=True)
class Paged:
    """An operation: what it takes, the pointer of the schema that it returns, its properties, and
    the names of those that are lists.
    """

    called: str
    pointer: str
    node: Map
    location: Location
    inputs: tuple[Input, ...]
    answer: str
    outputs_location: Location
    outputs: Mapping[str, Property]
    lists: tuple[str, ...]

    def input(self, test: Test) -> Input | None:
        """The first input whose name passes a test."""
        return next((one for one in self.inputs if test(one.name)), None)

    def output(self, test: Test) -> Property | None:
        """The first property of the answer whose name passes a test."""
        return next((one for name, one in self.outputs.items() if test(name)), None)


def find_paged(subject: Subject) -> tuple[Paged, ...]:
    """The operations that return an object, in document order."""
    return tuple(_paged(subject))


def _paged(subject: Subject) -> Iterator[Paged]:
    for pointer, node in subject.operations():
        answer = _answer(subject, pointer, node)
        if answer is None:
            continue
        at, schema = answer
        outputs = properties_of(subject, at, schema)
        lists = tuple(name for name, below in outputs.items() if _is_list(subject, below))
        if not outputs:
            continue
        _, path, method = pointer.rsplit("/", 2)
        called = text_of(node.get("operationId")) or f"{method.upper()} {unescape_token(path)}"
        above = subject.visits.get(pointer.rpartition("/")[0])
        location = node.location if above is None else above.node.key_location(method)
        inputs = tuple(_inputs(subject, pointer, node))
        yield Paged(called, pointer, node, location, inputs, at, schema.location, outputs, lists)


def _answer(subject: Subject, pointer: str, operation: Map) -> tuple[str, Node] | None:
    """The schema of the first success that is JSON."""
    responses = operation.get("responses")
    for status, response in responses.items.items() if isinstance(responses, Map) else ():
        if status.startswith("2"):
            at = f"{pointer}/responses/{escape_token(status)}"
            found = _json_schema(subject, at, response)
            if found is not None:
                return found
    return None


def _json_schema(subject: Subject, pointer: str, node: Node) -> tuple[str, Node] | None:
    pointer, body = subject.resolve(pointer, node)
    content = body.get("content") if isinstance(body, Map) else None
    for media_type, media in content.items.items() if isinstance(content, Map) else ():
        schema = media.get("schema") if isinstance(media, Map) else None
        if schema is not None and _is_json(media_type):
            at = f"{pointer}/content/{escape_token(media_type)}/schema"
            return subject.resolve(at, schema)
    return None


def _inputs(subject: Subject, pointer: str, operation: Map) -> Iterator[Input]:
    above = pointer.rpartition("/")[0]
    path_item = subject.visits.get(above)
    owners = [(pointer, operation), *([(above, path_item.node)] if path_item else [])]
    for at, owner in owners:
        parameters = owner.get("parameters")
        for index, node in enumerate(parameters.items if isinstance(parameters, Seq) else ()):
            here, parameter = subject.resolve(f"{at}/parameters/{index}", node)
            schema = parameter.get("schema") if isinstance(parameter, Map) else None
            if isinstance(parameter, Map) and schema is not None:
                name = text_of(parameter.get("name"))
                if text_of(parameter.get("in")) == "query":
                    yield Input(name, f"{here}/schema", schema, parameter.location, here)
    body = operation.get("requestBody")
    found = None if body is None else _json_schema(subject, f"{pointer}/requestBody", body)
    if found is None:
        return
    for name, below in properties_of(subject, *found).items():
        place = below.parent.key_location(name)
        yield Input(name, below.pointer, below.node, place, property=below)


def _is_list(subject: Subject, below: Property) -> bool:
    _, schema = subject.resolve(below.pointer, below.node)
    return isinstance(schema, Map) and kinds_of(schema) == ("array",)
