"""What `clientsmith templates context` does, up to its exit code.

In: the terminal, an opened project, and a thing: a method, a type, a resource, a webhook, or a file.
Out: the exit code; what its template receives is printed. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

from clientsmith.commands.trail import Trail, follow, give_up
from clientsmith.pipeline import Planned, request_of
from clientsmith.project import Project
from clientsmith.templates.contract import Contract, read_contract
from clientsmith.templates.kinds import View, a, spell
from clientsmith.templates.lookup import Place, closest_words, find_places, spare_files
from clientsmith.templates.tree import show_mapping, show_value
from clientsmith.terminal import Terminal

_WHOLE: Final = "package."


def show_context(
    terminal: Terminal, project: Project, thing: str, depth: int, *, full: bool
) -> int:
    """Print what the template of a thing receives, as a tree with types."""
    trail = Trail()
    planned = follow(terminal, request_of(project), Planned, trail)
    if planned is None:
        return give_up(terminal, trail, "nothing can be shown")
    contract, files = read_contract(), planned.package.files
    places = find_places(files, thing, contract)
    if not places:
        files = (*files, *spare_files(files, planned.views, contract))
        places = find_places(files, thing, contract)
    if not places:
        near = ", ".join(f'"{word}"' for word in closest_words(files, thing, contract))
        hint = f"; did you mean {near}?" if near else ""
        terminal.complain(f'no template receives "{thing}"{hint}')
        return 1
    for line in _show(places, contract, depth, full=full):
        terminal.print(line)
    return 0


def _show(places: Sequence[Place], contract: Contract, depth: int, *, full: bool) -> Iterator[str]:
    place = places[0]
    file = place.file
    if file.path:
        yield f"{file.template} makes {file.path}"
    else:
        each = place.path.partition(".")[0]
        yield f'nothing is made of it; a template with "each: {each}" in pack.yaml receives'
    yield from show_value(place.path, place.value, place.kind, contract, depth, full=full)
    yield "besides"
    for name, value in file.context.items():
        if name in contract.each and name != place.path.partition(".")[0]:
            yield f"  {name}: {spell(View(contract.each[name]))}"
        elif name not in contract.each:
            for line in show_mapping(name, cast("Mapping[str, object]", value)):
                yield f"  {line}"
    others = {spell(p.kind): p for p in reversed(places) if not p.path.startswith(_WHOLE)}
    others.pop(spell(place.kind), None)
    for kind, other in sorted(others.items()):
        yield f"also {a(kind)}: {other.path} in {other.file.template} for {other.file.path}"
