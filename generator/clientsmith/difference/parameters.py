"""Parameters of two operations, found by place and name.

In: the parameters that hold for an operation, its path item's among them. Out: findings. Those of
the path are known by their position in it, because their names never travel.

Not decided here: what differs within a value (`graph`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Finding
from clientsmith.difference.effects import Direction, Kind
from clientsmith.difference.sides import Met, Sides
from clientsmith.openapi.model import Operation, Parameter, PathItem, Pointer

find_variables: Final = re.compile(r"\{([^{}]*)\}")
"""The variables of a path template."""


def parameters_of(item: PathItem, operation: Operation) -> dict[str, Parameter]:
    """The parameters of an operation by place and name, such as `query page_size` and `path 1`."""
    variables: list[str] = find_variables.findall(item.key)
    found: dict[str, Parameter] = {}
    for parameter in (*item.parameters, *operation.parameters):
        name = parameter.name
        if parameter.place == "path" and name in variables:
            name = f"{variables.index(name) + 1}"
        elif parameter.place == "header":
            name = name.lower()
        found[f"{parameter.place} {name}"] = parameter
    return found


def compare_parameters(
    sides: Sides,
    parameters: tuple[Mapping[str, Parameter], Mapping[str, Parameter]],
    owners: tuple[Location, Location],
    label: str,
    direction: Direction,
) -> Iterator[Met]:
    """All differences in parameters; `owners` are the places of the operations."""
    old, new = parameters
    for key, parameter in new.items():
        if key not in old:
            kind = Kind.REQUIRED_PARAMETER_ADDED if parameter.required else Kind.PARAMETER_ADDED
            yield label, direction, Finding(kind, owners[0], parameter.location, key)
    for key, before in old.items():
        if key not in new:
            found = Finding(Kind.PARAMETER_REMOVED, before.location, owners[1], key)
            yield label, direction, found
            continue
        after, where = new[key], f"{label} {key}"
        for found in _compare(before, after, prose=sides.prose):
            yield where, direction, found
        yield from sides.compare_values(_schema_of(before), _schema_of(after), where, direction)


def _compare(old: Parameter, new: Parameter, *, prose: bool) -> Iterator[Finding]:
    places = old.location, new.location
    if old.required != new.required:
        yield Finding(Kind.BECAME_REQUIRED if new.required else Kind.BECAME_OPTIONAL, *places)
    if old.deprecated != new.deprecated:
        yield Finding(Kind.DEPRECATED if new.deprecated else Kind.NO_LONGER_DEPRECATED, *places)
    spellings = _spelling(old), _spelling(new)
    if spellings[0] != spellings[1]:
        yield Finding(Kind.SPELLING_CHANGED, *places, "", *spellings)
    if prose and old.description != new.description:
        yield Finding(Kind.PROSE_CHANGED, *places)


def _schema_of(parameter: Parameter) -> Pointer | None:
    return parameter.content[0].schema if parameter.content else parameter.schema


def _spelling(parameter: Parameter) -> str:
    """How a parameter is written, with what the specification takes when nothing is said (OpenAPI
    3.1, section 4.8.12.2).
    """
    if parameter.content:
        return f"as {parameter.content[0].name}"
    default = "simple" if parameter.place in ("path", "header") else "form"
    style = parameter.style or default
    is_exploded = style == "form" if parameter.explode is None else parameter.explode
    words = [style]
    if is_exploded:
        words.append("exploded")
    if parameter.allow_reserved:
        words.append("with reserved characters")
    return " ".join(words)
