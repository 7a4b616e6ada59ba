"""The rules of a configuration: how types are named, methods found and lists read to their end.

In: a section of the file. Out: the rules in it; what is wrong is told to the section. The other
settings are read in `config`; what the rules fit in a document is *not* decided here.
"""

from __future__ import annotations

import re
from typing import cast, get_args

from clientsmith.config_values import (
    By,
    Continuation,
    PaginationRule,
    ResourcesConfig,
    Role,
    Samples,
    TypeRule,
    TypesConfig,
)
from clientsmith.settings import Section, is_dotted, is_identifier, is_like, is_one_of


def read_types(section: Section) -> TypesConfig:
    """The section `types`: what types are called."""
    types = TypesConfig(
        rules=section.items("rules", _type_rule),
        names=section.table("names", check=is_identifier),
        input_suffix=section.text("input_suffix", "Param", check=is_like(r"\w+", "a suffix")),
    )
    for pointer in types.names:
        if not pointer.startswith("#/"):
            place = section.section("names").node.key_location(pointer)
            hint = 'write "#/components/schemas/..."'
            section.reject(place, f'"types.names": "{pointer}" is not a pointer', hint)
    section.close()
    return types


def read_resources(section: Section) -> ResourcesConfig:
    """The section `resources`: where methods are found."""
    is_extension = is_like("x-.+", 'an extension ("x-...")')
    resources = ResourcesConfig(
        extension=section.text("extension", check=is_extension),
        stream_extension=section.text("stream_extension", check=is_extension),
        samples=_samples(section.section("samples")) if "samples" in section.node else None,
        methods=section.table("methods", check=is_dotted),
    )
    section.section("samples")
    section.close()
    return resources


def read_pagination(section: Section) -> PaginationRule | Continuation:
    """A rule of `pagination`: how a list goes on."""
    if "operation" in section.node:
        continuation = Continuation(
            operation=section.required("operation"),
            further=section.required("continue"),
            parameters=section.table("parameters"),
        )
        section.close()
        return continuation
    by = cast("By", section.text("by", "cursor", check=is_one_of(get_args(By))))
    counts = by in ("offset", "page")
    start = section.scalar("start") if counts and "start" in section.node else None
    if start is not None and (not isinstance(start, int) or isinstance(start, bool)):
        section.reject(section.place("start"), f'"{section.path}.start" must be a whole number')
        start = None
    pagination = PaginationRule(
        cursor=section.required("cursor") if counts or by == "cursor" else section.text("cursor"),
        next=section.required("next") if by in ("cursor", "url") else "",
        more=section.text("more"),
        items=section.texts("items"),
        by=by,
        total=section.text("total") if counts else "",
        start=start,
        incomplete=section.text("incomplete"),
    )
    if not pagination.items:
        section.reject(section.node.location, f'"{section.path}" needs "items"')
    section.close()
    return pagination


def _type_rule(section: Section) -> TypeRule:
    match, name = _pattern(section, "match"), section.required("name")
    try:
        match.sub(name, "")
    except (re.error, IndexError) as error:
        section.reject(section.place("name"), f'"{section.path}.name": {error}')
    roles = section.texts("roles", ("output", "input"), check=is_one_of(("output", "input")))
    section.close()
    return TypeRule(match, name, cast("tuple[Role, ...]", roles))


def _samples(section: Section) -> Samples:
    samples = Samples(section.required("language"), _pattern(section, "pattern"))
    if not samples.pattern.groups:
        hint = r"put the name of the method in parentheses: client\.([\w.]+)\("
        section.reject(section.place("pattern"), f'"{section.path}.pattern" has no group', hint)
    section.close()
    return samples


def _pattern(section: Section, key: str) -> re.Pattern[str]:
    try:
        return re.compile(section.required(key))
    except re.error as error:
        message = f'"{section.path}.{key}" is not a regular expression: {error}'
        section.reject(section.place(key), message)
        return re.compile("")
