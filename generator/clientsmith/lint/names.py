"""Names that readers of the client would wonder about.

In: what naming had to say, and the operations of the document. Out: a finding for each type,
method, property or argument that got a number, for each method that is called after its path, and
for each operationId that speaks of something else than its path does.

Not decided here: what anything is called (`python/naming`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import replace
from clientsmith.lint.findings import (
    Action,
    Copy,
    Finding,
    Remove,
    Update,
    place_of,
    text_of,
)
from clientsmith.lint.subject import COMPONENT, Subject
from clientsmith.python.words import pascal, singular, words_of
from clientsmith.source.node import Map, child_of, resolve_pointer, unescape_token

_SCHEMAS = f"{COMPONENT}schemas/"
_WORDS = {
    **dict.fromkeys(("properties", "schema", "content", "paths", "components", "schemas"), ""),
    **dict.fromkeys(("200", "201", "webhooks", "allOf", "anyOf", "oneOf"), ""),
    "items": "item",
    "responses": "response",
    "requestBody": "body",
}
"""How the keys on the way to a schema sound in its name."""
_VERBS = ("get", "put", "post", "delete", "patch")


def explain_numbered_names(subject: Subject, found: Iterable[Diagnostic]) -> Iterator[Finding]:
    """The findings of `numbered-name`; those about types and methods with actions."""
    for told in found:
        if told.code != "numbered-name":
            continue
        # A type is known by its role and its pointer, an operation by its pointer.
        pointer = told.pointer[told.pointer.find("#") :] if "#" in told.pointer else ""
        place = place_of(subject.root, pointer) if pointer else None
        if place is None:
            yield Finding(told)
        elif pointer.startswith("#/paths/") and pointer.count("/") == 3:
            name = _dashed(pointer)
            actions = (Update(place, {"operationId": name}),)
            hint = f'give it an operationId such as "{name}"'
            yield Finding(replace(told, hint=hint), actions)
        elif pointer.startswith(_SCHEMAS) and pointer.count("/") == 3:
            yield Finding(told, tuple(_rename(subject, pointer)), "nobody knows it by its old name")
        else:
            name = _name_for(subject, pointer)
            hint = f'make it a component, such as "{name}", or pin a name in the configuration'
            yield Finding(replace(told, hint=hint), tuple(_move(subject, pointer, name)))


def explain_guessed_methods(subject: Subject, found: Iterable[Diagnostic]) -> Iterator[Finding]:
    """The findings of `method-name-guessed`, with an operationId for each."""
    taken = {text_of(node.get("operationId")) for _, node in subject.operations()}
    for told in found:
        if told.code != "method-name-guessed":
            continue
        place = place_of(subject.root, told.pointer)
        name = _dashed(told.pointer)
        while name in taken:
            name += "-2"
        taken.add(name)
        actions = () if place is None else (Update(place, {"operationId": name}),)
        hint = f'give it an operationId, such as "{name}"'
        yield Finding(replace(told, hint=hint), actions, "no better name comes to mind")


def find_misleading_ids(subject: Subject) -> Iterator[Finding]:
    """Operations whose id names another resource or another HTTP method than they have."""
    heads = _heads(subject)
    taken = {text_of(node.get("operationId")) for _, node in subject.operations()}
    for pointer, node in subject.operations():
        written = text_of(node.get("operationId"))
        words = words_of(written)
        place = place_of(subject.root, pointer)
        if not words or place is None:
            continue
        method, path = str(place[2]), str(place[1])
        right = _correct(words, method, path, heads)
        if right is None:
            continue
        better, problem = right
        spelled = _spell_like(written, better)
        while spelled in taken:
            spelled = _spell_like(written, (*better, "again"))
            better = (*better, "again")
        taken.add(spelled)
        found = diagnostic(
            "misleading-operation-id",
            f'"{written}" {problem}, but the operation is "{method.upper()} {path}"',
            node.key_location("operationId"),
            pointer=f"{pointer}/operationId",
            hint=f'call it "{spelled}", say',
        )
        yield Finding(found, (Update(place, {"operationId": spelled}),), "nobody uses the old id")


def _correct(
    words: tuple[str, ...], method: str, path: str, heads: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, ...], str] | None:
    """Better words for an operation and what is wrong with its own; None when nothing is."""
    if words[0] in _VERBS and words[0] != method and len(words) > 1:
        # "post" names a verb in all APIs, but things in some.
        return (method, *words[1:]), f'begins with "{words[0]}"'
    head = _head(path)
    own = heads.get(head, ())
    spelled = _singulars(words)
    mentioned = {word for part in path.split("/") for word in _singulars(words_of(part))}
    if not own or set(_singulars(own)) & set(spelled):
        return None
    for other, theirs in heads.items():
        span = _find(spelled, _singulars(theirs))
        if other != head and span is not None and not set(_singulars(theirs)) & mentioned:
            start, end = span
            many = words[start:end] == theirs
            better = (*words[:start], *(own if many else _singulars(own)), *words[end:])
            return better, f'speaks of "{" ".join(words[start:end])}"'
    return None


def _heads(subject: Subject) -> dict[str, tuple[str, ...]]:
    """The words of the first segment of each path, where they name many things: `me` names one."""
    heads: dict[str, tuple[str, ...]] = {}
    for pointer, _ in subject.operations():
        head = _head(unescape_token(pointer.split("/")[2]))
        if singular(head) != "_".join(words_of(head)):
            heads[head] = words_of(head)
    return heads


def _head(path: str) -> str:
    static = _static(path)
    return static[0] if static else ""


def _static(path: str) -> list[str]:
    """The segments that name things; `v1` and `api` name none."""
    parts = [part for part in path.split("/") if part and not part.startswith("{")]
    return [p for p in parts if p not in ("api", "rest") and not (p[0] == "v" and p[1:2].isdigit())]


def _singulars(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(singular(word) for word in words)


def _find(words: tuple[str, ...], part: tuple[str, ...]) -> tuple[int, int] | None:
    size = len(part)
    starts = (i for i in range(len(words) - size + 1) if words[i : i + size] == part)
    start = next(starts, None)
    return None if start is None or not size else (start, start + size)


def _spell_like(written: str, words: tuple[str, ...]) -> str:
    """Words in the habit of an id: with dashes, underscores or humps."""
    for joint in ("-", "_", "."):
        if joint in written:
            return joint.join(words)
    humps = pascal(*words)
    return humps if written[:1].isupper() else humps[:1].lower() + humps[1:]


def _dashed(pointer: str) -> str:
    """An operationId after the path of an operation: `get-pets-by-pet-id`."""
    _, _, path, method = pointer.split("/")
    parts = unescape_token(path).strip("/").split("/")
    words = [
        "-".join((["by"] if part.startswith("{") else []) + list(words_of(part))) for part in parts
    ]
    return "-".join(word for word in (method, *words) if word)


def _name_for(subject: Subject, pointer: str) -> str:
    """A name that no component has, from the place of an inline schema."""
    tokens = [unescape_token(token) for token in pointer.split("/")[1:]]
    start: list[str] = []
    operation = "/".join(pointer.split("/")[:4])
    if tokens[0] == "paths" and operation in subject.visits:
        written = text_of(subject.visits[operation].node.get("operationId"))
        start = [written or _dashed(operation)]
        tokens = tokens[3:]
        if tokens[:1] == ["parameters"]:
            _, parameter = subject.resolve(
                "", resolve_pointer(subject.root, "/".join(pointer.split("/")[:6])) or subject.root
            )
            start.append(text_of(parameter.get("name")) if isinstance(parameter, Map) else "")
            tokens = tokens[2:]
    name = pascal(*start, *(_WORDS.get(t, t) for t in tokens if "/json" not in t))
    schemas = child_of(subject.root.get("components") or subject.root, "schemas")
    while isinstance(schemas, Map) and name in schemas:
        name += "Inline"
    return name


def _move(subject: Subject, pointer: str, name: str) -> Iterator[Action]:
    """Make an inline schema a component: copy it there, and refer to it in its place."""
    place = place_of(subject.root, pointer)
    node = resolve_pointer(subject.root, pointer)
    if place is None or not isinstance(node, Map):
        return
    components = subject.root.get("components")
    if isinstance(components, Map) and "schemas" in components:
        yield Update(("components", "schemas"), {name: {}})
    else:
        yield Update((), {"components": {"schemas": {name: {}}}})
    yield Copy(("components", "schemas", name), place)
    for key in node:
        yield Remove((*place, key))
    yield Update(place, {"$ref": f"{_SCHEMAS}{name}"})


def _rename(subject: Subject, pointer: str) -> Iterator[Action]:
    """Give a component another name, everywhere."""
    old = unescape_token(pointer.removeprefix(_SCHEMAS))
    place = ("components", "schemas", old)
    schemas = resolve_pointer(subject.root, "#/components/schemas")
    name = f"{pascal(old)}Schema"
    while isinstance(schemas, Map) and name in schemas:
        name += "Schema"
    yield Update(place[:2], {name: {}})
    yield Copy((*place[:2], name), place)
    for at, visit in subject.visits.items():
        written = text_of(visit.node.get("$ref"))
        target = subject.references.find(written) if written else None
        if target is not None and target[0] == pointer:
            here = place_of(subject.root, f"{at}/$ref")
            if here is not None and not at.startswith(f"{pointer}/"):
                yield Update(here, f"{_SCHEMAS}{name}")
            elif here is not None:
                yield Update((*place[:2], name, *here[3:]), f"{_SCHEMAS}{name}")
    yield Remove(place)
