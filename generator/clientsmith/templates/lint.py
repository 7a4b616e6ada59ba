"""What is wrong with the templates of a project, before anything is generated.

In: the shelf of templates, the pack, its plugin, and the variables of the configuration. Out:
diagnostics with file, line and column. How a template is looked through is decided in `walk`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from jinja2 import Environment

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.discipline import FILTERS, find_logic
from clientsmith.emit.pack import Entry, Pack
from clientsmith.emit.package import Plugin
from clientsmith.emit.render import make_environment
from clientsmith.templates.complaints import closest, to_diagnostic
from clientsmith.templates.contract import Contract, read_contract
from clientsmith.templates.kinds import LOOSE, Flag, Kind, Text, Variables, View
from clientsmith.templates.reading import Reading
from clientsmith.templates.shelf import Shelf
from clientsmith.templates.unknown import find_unknown_blocks
from clientsmith.templates.upstream import CONFLICT
from clientsmith.templates.walk import walk


def lint_templates(
    shelf: Shelf, pack: Pack, plugin: Plugin, variables: frozenset[str]
) -> tuple[Diagnostic, ...]:
    """What is wrong with the templates that a run would use, by place; each thing is said once.

    Logic, and templates that nothing uses, are looked for in the user's own; where the user has no
    folder, in the pack's.
    """
    environment = make_environment(shelf.folders)
    environment.filters |= plugin.filters
    environment.tests |= plugin.tests
    reading = Reading(shelf, environment, read_contract())
    found: list[Diagnostic] = []
    for entry in pack.entries:
        found += _check_entry(entry, reading.contract, variables)
        template = shelf.find(entry.source) if entry.copies is None else None
        if template is not None and entry.each in reading.contract.each:
            language = PurePosixPath(entry.to).suffix.removeprefix(".")
            walk(reading, template, _scope(entry, reading.contract, variables), language)
    for template in shelf.layers[0].values():
        if reading.tree(template) is not None:
            # As it is written: `lines` and the like stand for what is more than they say.
            tree = Environment().parse(template.text)  # noqa: S701  # nothing is rendered
            for offence in find_logic(tree, FILTERS | frozenset(plugin.filters)):
                reading.complain(
                    template,
                    offence.line,
                    "",
                    "template-logic",
                    f"{offence.what} decides something",
                    "a template prints fields, walks tuples and asks flags; compute it in a plugin",
                )
        for number, line in enumerate(template.text.split("\n"), 1):
            if line.startswith(CONFLICT):
                problem = "a merge has left a conflict here"
                hint = "keep one of the texts, or make one of both, and remove the marks"
                reading.complain(template, number, "", "template-syntax", problem, hint)
        if template.name not in reading.seen:
            reading.complain(
                template,
                1,
                "",
                "template-unused",
                f'nothing uses "{template.name}"',
                closest(template.name, shelf.brought),
            )
    found += [to_diagnostic(complaint) for complaint in reading.complaints]
    found += find_unknown_blocks(shelf)
    return tuple(sorted(set(found), key=_place))


def _scope(entry: Entry, contract: Contract, variables: frozenset[str]) -> Mapping[str, Kind]:
    return {
        "package": View(contract.each["package"]),
        entry.each: View(contract.each[entry.each]),
        "variables": Variables(variables),
        "values": LOOSE,
    }


def _check_entry(
    entry: Entry, contract: Contract, variables: frozenset[str]
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
    names = [part.partition("}")[0] for part in entry.to.split("{")[1:]]
    for name, wanted in ((entry.when, Flag), *((name, Text) for name in names)):
        owner, _, field = name.rpartition(".")
        if not name:
            continue
        if owner == "variables":
            if field not in variables:
                problem = f'the configuration has no variable "{field}"'
                hint = closest(field, variables)
                yield diagnostic("pack-invalid", problem, entry.location, hint=hint)
            continue
        view = contract.views[contract.each["package" if owner == "package" else entry.each]]
        found = view.field(field)
        if found is None or not isinstance(found.kind, wanted):
            what = "flag" if wanted is Flag else "text"
            known = (each.name for each in view.fields if isinstance(each.kind, wanted))
            yield diagnostic(
                "pack-invalid",
                f'"{name}" is no {what} of "{entry.each}"',
                entry.location,
                hint=closest(field, known),
            )


def _place(found: Diagnostic) -> tuple[Location, str, str]:
    return found.location or Location("", 0, 0), found.code, found.message
