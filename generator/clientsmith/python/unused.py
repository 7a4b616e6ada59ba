"""Rules of the configuration that do nothing.

In: the `Api`, its methods and the configuration. Out: a warning for each rule, pin or name that
matches nothing in the document, with its place in the configuration. What the rules that match
lead to is *not* decided here (`wishes`, `resources`, `methods`, `clientviews`).
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.api.operations import Api, Place
from clientsmith.api.types import TypeId
from clientsmith.config import Config, Continuation, TypeRule
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.python.methods import Method
from clientsmith.python.pagerules import ARRAY
from clientsmith.python.surface import Surface
from clientsmith.python.usage import Role
from clientsmith.source.node import unescape_token


def find_unused_rules(api: Api, surface: Surface, config: Config) -> tuple[Diagnostic, ...]:
    """A warning for each part of the configuration that the document gives nothing to do."""
    methods = [method for resource in surface.resources for method in resource.methods]
    operation_ids = {operation.operation_id for operation in api.operations}
    headers = {
        parameter.name
        for operation in api.operations
        for parameter in operation.parameters
        if parameter.place is Place.HEADER
    }
    schemes = {scheme.name for scheme in api.security_schemes}
    unused = [
        *_unused_type_rules(api, config.types.rules),
        *(
            (("types", "names", pointer), f'there is no type at "{pointer}"')
            for pointer in config.types.names
            if TypeId(pointer) not in api.types
        ),
        *(
            (("resources", "methods", name), f'no operation has the operationId "{name}"')
            for name in config.resources.methods
            if name not in operation_ids
        ),
        *(
            (("calls", "safe", index), f'no operation has the operationId "{name}"')
            for index, name in enumerate(config.calls.safe)
            if name not in operation_ids
        ),
        *(
            (("client_headers", name), f'no operation has a header parameter "{name}"')
            for name in config.client_headers
            if name not in headers
        ),
        *(
            (("credentials", name), f'no security scheme is called "{name}"')
            for name in config.credentials
            if name not in schemes
        ),
        *_unused_pagination(methods, config),
    ]
    return tuple(
        diagnostic("config-unused-rule", message, config.where(*path), hint="correct or remove it")
        for path, message in unused
    )


def _unused_type_rules(
    api: Api, rules: tuple[TypeRule, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The rules that rename no component; a rule sees what those before it have left."""
    used: set[int] = set()
    # Most rules are for several roles, which need not be asked one by one.
    seen_by_roles = {
        tuple(index for index, rule in enumerate(rules) if role.value in rule.roles)
        for role in Role
    }
    for pointer in api.components:
        if len(used) == len(rules):
            return
        for seen in seen_by_roles:
            name = unescape_token(pointer.rpartition("/")[2])
            for index in seen:
                renamed = rules[index].rename(name)
                if renamed is not None:
                    used.add(index)
                    name = renamed or name
    for index, rule in enumerate(rules):
        if index not in used:
            yield ("types", "rules", index), f'no schema\'s name matches "{rule.match.pattern}"'


def _unused_pagination(
    methods: list[Method], config: Config
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    found = {(m.pages.cursor, m.pages.next) for m in methods if m.pages is not None}
    continued = {
        (m.operation.operation_id, m.pages.further.operation.operation_id)
        for m in methods
        if m.pages is not None and m.pages.further is not None
    }
    for index, rule in enumerate(config.pagination):
        if isinstance(rule, Continuation):
            if (rule.operation, rule.further) not in continued:
                message = f'"{rule.operation}" has no pages that "{rule.further}" could continue'
                yield ("pagination", index), message
        elif rule.by == "link":
            lists = {m.pages.place or ARRAY for m in methods if m.pages and m.pages.by == "link"}
            if lists.isdisjoint(rule.items):
                named = " or ".join(f'"{name}"' for name in rule.items)
                yield ("pagination", index), f"no operation reads a list called {named}"
        elif (rule.cursor, rule.next) not in found:
            names = " and ".join(f'"{name}"' for name in (rule.cursor, rule.next) if name)
            yield ("pagination", index), f"no list is continued by {names}"
