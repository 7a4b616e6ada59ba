"""Which operation becomes which method of which resource.

In: operations, and what the configuration says of method names. Out: for each operation a place
in the resource tree and wishes for the name of the method. The first of these that speaks wins:
the configuration, a method-name extension of the document, the code samples, and at last a rule
over tag, operationId and path. A method that streams what another one returns at once is called
after it, unless something says otherwise. Final spellings are *not* decided here (`naming`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Operation
from clientsmith.config import ResourcesConfig
from clientsmith.frozen import dataclass
from clientsmith.python.naming import identifier
from clientsmith.python.words import singular, snake, words_of


@dataclass(frozen=True, slots=True)
class Target:
    """Where a method lives: `resource` is `("blocks", "children")`, `wishes` are names for the method.

    `told` is True when configuration or document name the method, so that it may not be renamed.
    """

    resource: tuple[str, ...]
    wishes: tuple[str, ...]
    told: bool


def locate_operations(
    operations: Iterable[Operation], config: ResourcesConfig
) -> Mapping[str, Target]:
    """The place of each operation, by its id."""
    operations = tuple(operations)
    targets: dict[str, Target] = {}
    for operation in operations:
        target = _told(operation, config)
        if target is None and operation.stream_of:
            whole = targets[operation.stream_of]
            wishes = tuple(f"{wish}_stream" for wish in whole.wishes)
            target = Target(whole.resource, wishes, whole.told)
        targets[operation.id] = target or _guess(operation)
    return targets


def _told(operation: Operation, config: ResourcesConfig) -> Target | None:
    dotted = config.methods.get(operation.operation_id)
    if not dotted:
        name = config.stream_extension if operation.stream_of else config.extension
        extension = operation.extensions.get(name) if name else None
        dotted = extension if isinstance(extension, str) else ""
        if not dotted and not operation.stream_of:
            dotted = _from_samples(operation, config)
    parts = tuple(identifier(part) for part in map(snake, dotted.split(".")) if part)
    return Target(parts[:-1], parts[-1:], told=True) if parts else None


def _from_samples(operation: Operation, config: ResourcesConfig) -> str:
    if config.samples is None:
        return ""
    found = {
        name
        for sample in operation.samples
        if sample.language == config.samples.language
        for name in config.samples.pattern.findall(sample.source)
    }
    # Two calls in one sample say nothing about which of them is the operation.
    return found.pop() if len(found) == 1 else ""


_ARTICLES = frozenset({"a", "an", "the"})


def _guess(operation: Operation) -> Target:
    segments = [part for part in operation.path.split("/") if part and not part.startswith("{")]
    static = [part for part in segments if not re.fullmatch(r"v\d+(\.\d+)*|api|rest", part)]
    tag = operation.tags[0] if operation.tags else ""
    resource = identifier(snake(tag) or (snake(static[0]) if static else "") or "default")
    words = list(words_of(operation.operation_id))
    if not words:
        words = [operation.method.lower(), *words_of(" ".join(static[1:]))]
    own = {resource, *words_of(resource), *(singular(word) for word in words_of(resource))}
    short = [word for word in words if word not in own and singular(word) not in own]
    while short and (short[0] in _ARTICLES or short[-1] in _ARTICLES):
        short = short[1:] if short[0] in _ARTICLES else short[:-1]
    path_words = [operation.method.lower(), *words_of(operation.path.replace("{", " by "))]
    wishes = ["_".join(short), snake(operation.operation_id), "_".join(path_words)]
    return Target((resource,), tuple(wish for wish in wishes if wish), told=False)
