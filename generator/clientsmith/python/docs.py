"""The texts of methods and resources: docstrings, and the same in parts for the reference.

In: methods and resources with their names. Out: text of the document, put together with a few
sentences of ours where it leaves out what a Python developer needs. What is said of types is *not*
decided here (`typedocs`), nor is what a text may look like in source (`literals`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clientsmith.api.operations import Api, Operation
from clientsmith.api.types import LiteralOf
from clientsmith.frozen import dataclass
from clientsmith.python.arguments import Argument
from clientsmith.python.literals import docstring, fill, prose
from clientsmith.python.methods import Method
from clientsmith.python.names import SurfaceNames
from clientsmith.python.surface import Resource
from clientsmith.python.words import singular, words_of

OPTIONS = (
    "Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and "
    "`extra_body`, for its one call."
)
"""What is said of the options that all methods have."""

EVENTS = "Iterate over it to get the events as they arrive."
ASYNC_EVENTS = "Get the events with `async for` as they arrive."
PAGES = "Iterate over it to go through all items, page after page."
ASYNC_PAGES = "Await it for this page, or go through all items with `async for`."
SOMETIMES = "If it is a list, iterate over it to go through all items, page after page."
ASYNC_SOMETIMES = "If it is a list, go through all items with `async for`."

_INDENT = 8
_WIDTH = 100 - _INDENT
_MOST_TEXTS = 3
"""More texts about one argument than a tooltip has room for."""
_MOST_VALUES = 8


@dataclass(frozen=True, slots=True)
class ArgumentText:
    """What is said of an argument: a text, and a list below it when alternatives differ."""

    name: str
    text: str
    items: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """All of it as one line."""
        listed = "; ".join(item.rstrip(".") for item in self.items)
        return f"{self.text} {listed}.".strip() if listed else self.text


def method_doc(
    method: Method, name: str, names: Mapping[str, str], *, asynchronous: bool = False
) -> tuple[str, ...]:
    """The docstring of a method called `name`; `names` has those of its arguments."""
    operation = method.operation
    summary = summary_of(operation) or name.replace("_", " ").strip().capitalize()
    paragraphs = [f"{summary}."]
    if not summary_of(operation):
        paragraphs.append(f"`{operation.method.upper()} {operation.path}`")
    if text := description_of(operation):
        paragraphs.append(text)
    if arguments := [line for each in argument_texts(method, names) for line in _argument(each)]:
        paragraphs.append("\n".join(["Args:", *arguments]))
    if returned := _returned(method, asynchronous=asynchronous):
        paragraphs.append("\n".join(["Returns:", *returned]))
    if operation.doc.url:
        paragraphs.append(f"See {operation.doc.url}")
    return docstring(tuple(paragraphs), _INDENT)


def summary_of(operation: Operation) -> str:
    """What an operation does in one sentence without its full stop; empty if nothing says it."""
    text = operation.summary or operation.doc.text.split("\n")[0]
    return " ".join(prose(text).rstrip(".").split())


def description_of(operation: Operation) -> str:
    """What is said of an operation beyond its summary."""
    text = prose(operation.doc.text)
    return "" if text.rstrip(".") == summary_of(operation) else text


def argument_texts(method: Method, names: Mapping[str, str]) -> tuple[ArgumentText, ...]:
    """What is said of each argument that something is said of, in the order of the signature."""
    uses: dict[str, list[tuple[Sequence[Argument], Argument]]] = {}
    for form in method.forms:
        for argument in form:
            uses.setdefault(argument.id, []).append((form, argument))
    said = (
        _of_argument(argument, uses.get(argument.id, []), names) for argument in method.arguments
    )
    return tuple(each for each in said if each.text)


def answer_texts(method: Method) -> tuple[tuple[str, str], ...]:
    """Each text about what comes back, with its statuses: `(("200", "The page."),)`."""
    wanted = {result.status for result in method.results}
    said: dict[str, list[str]] = {}
    if method.operation.stream_of:
        # What the document says is about the other answer.
        return (("200", "A stream of events."),)
    for response in method.operation.responses:
        text = " ".join(prose(response.doc.text).split())
        if response.status in wanted and text:
            said.setdefault(text, []).append(response.status)
    return tuple((", ".join(statuses), text) for text, statuses in said.items())


def about_resources(
    api: Api, resources: Iterable[Resource], names: SurfaceNames
) -> Mapping[tuple[str, ...], str]:
    """One sentence or more about each resource, by its path."""
    return {
        resource.path: _tag_text(api, resource) or _contents(resource, names)
        for resource in resources
        if resource.path
    }


def members_of(resource: Resource, names: SurfaceNames) -> str:
    """The names of what a resource has, as code."""
    methods = sorted(names.methods[method.operation.id] for method in resource.methods)
    return listed(methods or [names.resources[child] for child in resource.children])


def listed(names: Iterable[str], most: int = 99, *, last: str = "and") -> str:
    """Names as code in a sentence: "`a`, `b` and `c`", or "`a`, `b` and 7 more"."""
    shown = [f"`{name}`" for name in names]
    if len(shown) > most:
        shown[most - 1 :] = [f"{len(shown) - most + 1} more"]
    return f" {last} ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)


def _tag_text(api: Api, resource: Resource) -> str:
    """What the document says of the tag that is called like a resource, or that it alone has."""
    wanted = [singular(part) for part in resource.path]
    own = {method.operation.id for method in resource.methods}
    elsewhere = {tag for o in api.operations if o.id not in own for tag in o.tags}
    alone = {tag for m in resource.methods for tag in m.operation.tags} - elsewhere
    for tag, text in sorted(api.tags.items()):
        if text and (singular(tag) == "_".join(wanted) or tag in alone):
            return text.rstrip(".") + "."
    return ""


def _contents(resource: Resource, names: SurfaceNames) -> str:
    *above, last = resource.path
    topic = " ".join(words_of(last)).capitalize()
    if above:
        topic += f" of `{'.'.join(above)}`"
    return f"{topic}: {members_of(resource, names)}."


def _of_argument(
    argument: Argument,
    uses: Sequence[tuple[Sequence[Argument], Argument]],
    names: Mapping[str, str],
) -> ArgumentText:
    name = names[argument.id]
    ending = " Deprecated." if argument.deprecated else ""
    texts = list(dict.fromkeys(prose(use.doc.text) for _, use in uses if use.doc.text))
    if len(texts) < 2:
        return ArgumentText(name, f"{prose(argument.doc.text)}{ending}".strip())
    values = [_constant(use) for _, use in uses]
    if all(values) and len(set(values)) > 1:
        text, items = _of_tag(argument, uses, names)
        return ArgumentText(name, text + ending, items)
    head = "One of these, as the other arguments want it:"
    if len(texts) > _MOST_TEXTS:
        head = "It depends on the other arguments; for example:"
    return ArgumentText(name, f"{head}{ending}", tuple(texts[:_MOST_TEXTS]))


def _constant(argument: Argument) -> str:
    """The one text that an argument may be."""
    match argument.types:
        case (LiteralOf((str() as value,)),):
            return value
        case _:
            return ""


def _of_tag(
    argument: Argument,
    uses: Sequence[tuple[Sequence[Argument], Argument]],
    names: Mapping[str, str],
) -> tuple[str, tuple[str, ...]]:
    """What an argument is for whose value says which alternative is meant."""
    ending = "" if argument.required else " May be left out."
    if all(any(other.name == _constant(use) for other in form) for form, use in uses):
        text = "Says which of the other arguments is given: the one that it names."
        return f"{text}{ending}", ()
    if len(uses) > _MOST_VALUES:
        return f"Says which of the other arguments are given.{ending}", ()
    needed = [{other.id for other in form if other.required} for form, _ in uses]
    always: set[str] = needed[0].intersection(*needed)
    items: list[str] = []
    for form, use in uses:
        own = [names[o.id] for o in form if o.required and o.id not in always and o.id != use.id]
        items.append(f"`{_constant(use)}`" + (f": with {listed(own)}." if own else ""))
    return f"Says which of the other arguments are given:{ending}", tuple(dict.fromkeys(items))


def _argument(said: ArgumentText) -> Iterable[str]:
    text = " ".join(said.text.split())
    yield from fill(f"    {said.name}: {text}", _WIDTH, hang=8)
    for item in said.items:
        yield from fill(f"        - {' '.join(item.split())}", _WIDTH, hang=10)


def _returned(method: Method, *, asynchronous: bool) -> list[str]:
    answers = answer_texts(method)
    if len(answers) > 1:
        return [
            line
            for statuses, text in answers
            for line in fill(f"    {statuses}: {text}", _WIDTH, hang=8)
        ]
    text = answers[0][1] if answers else ""
    if method.pages is not None and method.pages.sometimes:
        text = f"{text} {ASYNC_SOMETIMES if asynchronous else SOMETIMES}".strip()
    elif method.pages is not None:
        text = f"{text or 'The first page.'} {ASYNC_PAGES if asynchronous else PAGES}"
    if method.streams:
        text = f"{text or 'A stream of events.'} {ASYNC_EVENTS if asynchronous else EVENTS}"
    return fill(f"    {text}", _WIDTH, hang=4) if text else []
