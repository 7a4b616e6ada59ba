"""Lists that are not continued as the other lists of the API are.

In: a `Subject`. Out: findings at operations: a list without the cursor that the others have, a
cursor of another name, an answer without the next cursor, a page size without the bound that the
others have.

Not decided here: whether cursors of one name are of one type (`types`), and what of an operation
has to do with pages (`paging`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.lint.findings import Action, Finding, Remove, Update, place_of
from clientsmith.lint.paging import (
    Input,
    Paged,
    find_paged,
    is_cursor,
    is_more,
    is_next,
    is_size,
    needs_no_cursor,
)
from clientsmith.lint.schemas import Property
from clientsmith.lint.subject import Subject
from clientsmith.source.node import JsonValue, Map, Scalar, plain, resolve_pointer

_CODE: Final = "inconsistent-pagination"
_LISTS: Final = ("results", "data", "items", "entries", "values", "records")
_GIVEN: Final = "the API does so"


@dataclass(frozen=True, slots=True)
class _Habit:
    """How most lists are continued: the names of cursor, next cursor and items, by an example."""

    example: Paged
    cursor: Input
    next: Property
    items: str
    count: int


def find_inconsistent_pages(subject: Subject) -> Iterator[Finding]:
    """Each way in which an operation differs from how most lists of the API are continued."""
    operations = find_paged(subject)
    answers: set[str] = set()
    habit = _find_habit(operations)
    for operation in operations:
        if habit is not None:
            yield from _compare(subject, operation, habit)
        if operation.answer not in answers:
            answers.add(operation.answer)
            yield from _check_answer(subject, operation, habit)
    yield from _check_sizes(subject, operations)


def _find_habit(operations: Sequence[Paged]) -> _Habit | None:
    """The commonest pair of cursor and next cursor; None when no two lists share one."""
    pairs = [
        (operation, cursor, following)
        for operation in operations
        if (cursor := operation.input(is_cursor)) is not None
        and (following := operation.output(is_next)) is not None
    ]
    counts = Counter((cursor.name, following.name) for _, cursor, following in pairs)
    if not counts or counts.most_common(1)[0][1] < 2:
        return None
    names, count = counts.most_common(1)[0]
    chosen = [pair for pair in pairs if (pair[1].name, pair[2].name) == names]
    # A parameter makes a better pattern than a property of a body.
    example, cursor, following = min(chosen, key=lambda pair: not pair[1].parameter)
    items = Counter(
        name for operation, _, _ in chosen for name in operation.lists if name in _LISTS
    )
    return _Habit(example, cursor, following, items.most_common(1)[0][0] if items else "", count)


def _compare(subject: Subject, operation: Paged, habit: _Habit) -> Iterator[Finding]:
    cursor = operation.input(is_cursor)
    following = operation.output(is_next)
    others = f"as {habit.count} other lists do"
    if cursor is None:
        lists = operation.pointer.endswith("/get") and not operation.input(needs_no_cursor)
        if lists and (following is not None or habit.items in operation.lists):
            what = (
                f'"{operation.called}" returns a list but takes no "{habit.cursor.name}", {others}'
            )
            found = _found(what, operation.location, operation.pointer, habit)
            yield Finding(found, tuple(_give_cursor(subject, operation, habit)), _GIVEN)
        return
    if following is None:
        return
    if cursor.name != habit.cursor.name:
        what = f'"{operation.called}" is continued by "{cursor.name}", not by "{habit.cursor.name}"'
        found = _found(f"{what} {others}", cursor.location, cursor.pointer, habit)
        given = f'the API knows it as "{habit.cursor.name}"'
        yield Finding(found, tuple(_rename_input(subject, cursor, habit.cursor.name)), given)
    if following.name != habit.next.name:
        what = f'"{operation.called}" returns "{following.name}", not "{habit.next.name}"'
        place = following.parent.key_location(following.name)
        found = _found(f"{what} {others}", place, following.pointer, habit)
        given = f'the API calls it "{habit.next.name}"'
        yield Finding(found, tuple(_rename_property(subject, following, habit.next.name)), given)


def _check_answer(subject: Subject, operation: Paged, habit: _Habit | None) -> Iterator[Finding]:
    """An answer that says that there is more, or belongs to a cursor, and has no next cursor."""
    cursor, more = operation.input(is_cursor), operation.output(is_more)
    if operation.output(is_next) is not None or operation.input(needs_no_cursor):
        return
    if not operation.outputs or not operation.lists or not (more or (cursor and habit)):
        return
    name = habit.next.name if habit else "next_cursor"
    says = f'"{more.name}"' if more else f'a list for its "{cursor.name if cursor else ""}"'
    what = f'"{operation.called}" returns {says} but no "{name}" to go on with'
    place = operation.outputs_location if more is None else more.parent.key_location(more.name)
    found = _found(what, place, operation.answer, habit)
    new: JsonValue = plain(habit.next.node) if habit else _nullable(subject, {"type": "string"})
    target = place_of(subject.root, operation.answer)
    actions = () if target is None else (Update(target, {"properties": {name: new}}),)
    yield Finding(found, actions, _GIVEN)


def _check_sizes(subject: Subject, operations: Iterable[Paged]) -> Iterator[Finding]:
    """Page sizes without the bound that most have."""
    sizes = [
        (operation, size, subject.resolve(size.pointer, size.schema))
        for operation in operations
        if (size := operation.input(is_size)) is not None
    ]
    bounds = Counter(
        bound.value
        for _, _, (_, schema) in sizes
        if isinstance(schema, Map) and isinstance(bound := schema.get("maximum"), Scalar)
    )
    if not bounds:
        return
    usual, count = bounds.most_common(1)[0]
    seen: set[str] = set()
    for operation, size, (pointer, schema) in sizes:
        place = place_of(subject.root, pointer)
        if not isinstance(schema, Map) or "maximum" in schema or pointer in seen or place is None:
            continue
        seen.add(pointer)
        what = (
            f'"{size.name}" of "{operation.called}" has no maximum; '
            f"it is {usual} in {count} of {len(sizes)} lists"
        )
        found = diagnostic(
            _CODE, what, size.location, pointer=size.pointer, hint=f'write "maximum: {usual}"'
        )
        yield Finding(found, (Update(place, {"maximum": usual}),), "the bound is the same here")


def _found(what: str, place: Location, pointer: str, habit: _Habit | None) -> Diagnostic:
    notes = (
        [Note(f'"{habit.example.called}" is continued so', habit.example.location)] if habit else []
    )
    hint = "describe it like the others, or add a rule to the configuration (pagination)"
    return diagnostic(_CODE, what, place, pointer=pointer, hint=hint, notes=notes)


def _give_cursor(subject: Subject, operation: Paged, habit: _Habit) -> Iterator[Action]:
    """The cursor as a parameter, and what the answer lacks."""
    parameter = resolve_pointer(subject.root, habit.cursor.parameter)
    new: JsonValue
    if habit.cursor.parameter and parameter is not None:
        new = plain(parameter)
    else:
        new = {"name": habit.cursor.name, "in": "query", "schema": {"type": "string"}}
    place = place_of(subject.root, operation.pointer)
    if place is not None and "parameters" in operation.node:
        yield Update((*place, "parameters"), [new])
    elif place is not None:
        yield Update(place, {"parameters": [new]})
    answer = place_of(subject.root, operation.answer)
    if answer is not None and operation.output(is_next) is None:
        lacking: dict[str, JsonValue] = {habit.next.name: plain(habit.next.node)}
        more = habit.example.output(is_more)
        if more is not None and operation.output(is_more) is None:
            lacking[more.name] = plain(more.node)
        yield Update(answer, {"properties": lacking})


def _rename_input(subject: Subject, cursor: Input, name: str) -> Iterator[Action]:
    if cursor.parameter:
        place = place_of(subject.root, cursor.parameter)
        if place is not None:
            yield Update(place, {"name": name})
    elif cursor.property is not None:
        yield from _rename_property(subject, cursor.property, name)


def _rename_property(subject: Subject, old: Property, name: str) -> Iterator[Action]:
    place = place_of(subject.root, old.pointer)
    if place is not None:
        yield Update(place[:-1], {name: plain(old.node)})
        yield Remove(place)


def _nullable(subject: Subject, schema: dict[str, JsonValue]) -> JsonValue:
    version = subject.root.get("openapi")
    if isinstance(version, Scalar) and str(version.value).startswith("3.0"):
        return schema | {"nullable": True}
    return {"type": [schema["type"], "null"]}
