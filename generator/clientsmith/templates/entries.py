"""The paths and conditions of a pack's entries, held against the classes of the views.

In: an entry, the contract, and the variables of the configuration. Out: diagnostics. Two files that
come to one path are only known with a document, and told by `emit/pack`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.emit.manifest import is_inside
from clientsmith.emit.pack import Entry
from clientsmith.source.node import JsonScalar
from clientsmith.templates.complaints import closest, nearest
from clientsmith.templates.contract import Contract
from clientsmith.templates.kinds import Flag, Text

_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")


def check_entry(
    entry: Entry, contract: Contract, variables: Mapping[str, JsonScalar]
) -> Iterator[Diagnostic]:
    """What the paths and conditions of an entry say of views."""
    if entry.each not in contract.each:
        yield diagnostic(
            "pack-invalid",
            f'there is no view "{entry.each}"',
            entry.location,
            hint=closest(entry.each, contract.each),
        )
        return
    if not is_inside(_PLACEHOLDER.sub("x", entry.to).rstrip("/")):
        problem = f'"{entry.to}" is not a path below the output folder'
        yield diagnostic("pack-invalid", problem, entry.location)
    names = [part.partition("}")[0] for part in entry.to.split("{")[1:]]
    for name, wanted in ((entry.when, Flag), *((name, Text) for name in names)):
        owner, _, field = name.rpartition(".")
        if not name:
            continue
        if owner == "variables":
            kind, what = (bool, "true or false") if wanted is Flag else (str, "a text")
            known = [each for each, value in variables.items() if isinstance(value, kind)]
            if field not in known:
                problem = f'"{field}" is no variable of the configuration that is {what}'
                hint = nearest(field, known, f'add it there: "variables: {{{field}: ...}}"')
                yield diagnostic("pack-invalid", problem, entry.location, hint=hint)
            continue
        view = contract.views[contract.each["package" if owner == "package" else entry.each]]
        found = view.field(field)
        if found is None or not isinstance(found.kind, wanted):
            what = "flag" if wanted is Flag else "text"
            fields = (each.name for each in view.fields if isinstance(each.kind, wanted))
            yield diagnostic(
                "pack-invalid",
                f'"{name}" is no {what} of "{entry.each}"',
                entry.location,
                hint=closest(field, fields),
            )
