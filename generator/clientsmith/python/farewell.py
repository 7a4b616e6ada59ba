"""What a deprecated method says: that the API deprecates it, or lacks it and what to use instead.

In: an operation, what its method is called, and the configuration. Out: the text of the warning. When
there is nothing in the configuration, the description of the operation is searched for what its
author said: "use `pages.new` instead". Which operations are kept is *not* decided here
(`release/kept`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from clientsmith.api.operations import Operation
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.python.literals import string_literal
from clientsmith.python.names import SurfaceNames
from clientsmith.python.surface import Surface

REMOVED: Final = "x-clientsmith-removed"
"""The mark of an operation that only the last release had: `{since: 1.3.0}`."""

_WIDTH: Final = 96
_find_advice = re.compile(
    r"\buse (?:the )?[`\"']?(?P<use>[A-Za-z_][\w.]*[\w])[`\"']? instead", re.IGNORECASE
).search


def say_farewell(operation: Operation, name: str, dotted: str, config: Config) -> str:
    """What a call of a deprecated method warns of."""
    if REMOVED not in operation.extensions:
        return f"`{name}` is deprecated by the API."
    use = _told(operation, dotted, config) or _written(operation)
    instead = f"; use `{use}` instead" if use else ""
    return (
        f"`{name}` is deprecated by the API, which has removed it{instead}. "
        "The next minor version of this package is without it."
    )


def decorate(farewell: str) -> tuple[str, ...]:
    """The lines of the decorator, as black writes them in a class."""
    literal = string_literal(farewell)
    line = f"@deprecated({literal})"
    return (line,) if len(line) <= _WIDTH else ("@deprecated(", f"    {literal}", ")")


def find_unused_farewells(
    surface: Surface, names: SurfaceNames, config: Config
) -> Iterator[Diagnostic]:
    """A warning for each entry of `removed` that is for no method that goes."""
    going: set[str] = set()
    for resource in surface.resources:
        for method in resource.methods:
            operation = method.operation
            if REMOVED in operation.extensions:
                path = resource.path
                steps = [names.resources[path[: depth + 1]] for depth in range(len(path))]
                going |= {operation.operation_id, ".".join([*steps, names.methods[operation.id]])}
    for key in config.removed:
        if key not in going:
            message = f'no method "{key}" is kept that the document lacks'
            place = config.where("removed", key)
            yield diagnostic("config-unused-rule", message, place, hint="correct or remove it")


def _told(operation: Operation, dotted: str, config: Config) -> str:
    """What the configuration says, by the name of the method or the operationId."""
    for key in (dotted, operation.operation_id):
        if key in config.removed:
            return config.removed[key].use
    return ""


def _written(operation: Operation) -> str:
    found = _find_advice(operation.doc.text)
    return found["use"] if found else ""
