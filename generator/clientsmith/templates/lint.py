"""What is wrong with the templates of a project, before anything is generated.

In: the shelf of templates, the pack, its plugin, and the variables of the configuration. Out:
diagnostics with file, line and column. How a template is looked through is decided in `walk`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath
from typing import Final

from jinja2 import Environment, nodes

from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.emit.discipline import FILTERS, Offence, called_in, find_logic
from clientsmith.emit.pack import Entry, Pack
from clientsmith.emit.package import Plugin
from clientsmith.emit.render import make_environment
from clientsmith.source.node import JsonScalar
from clientsmith.templates.complaints import nearest, to_diagnostic
from clientsmith.templates.contract import Contract, read_contract
from clientsmith.templates.entries import check_entry
from clientsmith.templates.kinds import Kind, Values, Variables, View
from clientsmith.templates.reading import Reading
from clientsmith.templates.shelf import Shelf, Template
from clientsmith.templates.unknown import find_unknown_blocks, templates_above
from clientsmith.templates.upstream import CONFLICT
from clientsmith.templates.walk import walk

_UNUSED: Final = "name it in pack.yaml, take it in where it is needed, or remove it"


def lint_templates(
    shelf: Shelf,
    pack: Pack,
    plugin: Plugin,
    variables: Mapping[str, JsonScalar],
    elsewhere: Collection[str] = (),
) -> tuple[Diagnostic, ...]:
    """What is wrong with the templates that a run would use, by place; each thing is said once.

    Logic, and templates that nothing uses, are looked for in the user's own; where the user has no
    folder, in the pack's. `elsewhere` has the names of the templates of other packs: who has one of
    that name changes that pack in the same folder.
    """
    environment = make_environment(shelf.folders, plugin)
    reading = Reading(shelf, environment, read_contract())
    found: list[Diagnostic] = []
    for entry in pack.entries:
        found += check_entry(entry, reading.contract, variables)
        template = shelf.find(entry.source) if entry.copies is None else None
        if template is not None and entry.each in reading.contract.each:
            language = PurePosixPath(entry.to).suffix.removeprefix(".")
            scope = _scope(entry, reading.contract, plugin, variables)
            walk(reading, template, scope, language)
    for template in shelf.layers[0].values():
        if reading.tree(template) is not None:
            for offence in _find_logic(template, reading, plugin):
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
        if template.name not in reading.seen and template.name not in elsewhere:
            problem = f'nothing uses "{template.name}"'
            hint = nearest(template.name, shelf.brought, _UNUSED)
            reading.complain(template, 1, "", "template-unused", problem, hint)
    found += [to_diagnostic(complaint) for complaint in reading.complaints]
    found += find_unknown_blocks(shelf)
    return tuple(sorted(set(found), key=_place))


def _find_logic(template: Template, reading: Reading, plugin: Plugin) -> tuple[Offence, ...]:
    """The logic in a template; filters and tests that do not exist are complained of as such."""
    tree, known = _as_written(template), reading.environment
    filters = {node.name for node in tree.find_all(nodes.Filter)} - known.filters.keys()
    tests = {node.name for node in tree.find_all(nodes.Test)} - known.tests.keys()
    bases = (b for b in templates_above(template, reading.shelf) if reading.tree(b) is not None)
    above = (_as_written(base) for base in bases)
    macros = frozenset(name for tree_above in above for name in called_in(tree_above))
    return find_logic(
        tree,
        FILTERS | plugin.filters.keys() | filters,
        plugin.tests.keys() | tests,
        macros,
    )


def _as_written(template: Template) -> nodes.Template:
    """The tree of a template before `lines` and the like stand for what is more than they say."""
    return Environment().parse(template.text)  # noqa: S701  # nothing is rendered


def _scope(
    entry: Entry, contract: Contract, plugin: Plugin, variables: Collection[str]
) -> Mapping[str, Kind]:
    return {
        "package": View(contract.each["package"]),
        entry.each: View(contract.each[entry.each]),
        "variables": Variables(frozenset(variables)),
        "values": Values(frozenset(plugin.values)),
    }


def _place(found: Diagnostic) -> tuple[Location, str, str]:
    return found.location or Location("", 0, 0), found.code, found.message
