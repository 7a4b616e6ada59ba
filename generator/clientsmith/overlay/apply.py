"""A document after the actions of overlays (Overlay 1.1.0, Action Object).

In: the root of a document, and overlays in their order. Out: the root after all of their actions,
and what is wrong with actions: those that find nothing, or meet what they cannot change. Such an
action leaves the document as it was, and the next one follows.

Not decided here: what a query selects (`search`) and how values are merged (`merge`).
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.overlay.edit import edit
from clientsmith.overlay.growth import Growth
from clientsmith.overlay.jsonpath import Query, normalized
from clientsmith.overlay.merge import Clash, merge_selected
from clientsmith.overlay.model import Action, Copy, Overlay, Remove, Update
from clientsmith.overlay.search import Place, Values, node_at
from clientsmith.source.node import Map, Node, Scalar, kind_of

_MOST_NOTES: Final = 3
"""A message names no more of the places that a query selects."""


def apply_overlays(root: Map, overlays: Sequence[Overlay]) -> tuple[Map, tuple[Diagnostic, ...]]:
    """The document after every action of every overlay, each applied to what those before made.

    The given tree stays as it is; what no action touches is shared with it. Nodes that come from an
    overlay keep their place there; an object or array that took something in keeps its own.
    """
    run = _Run(root)
    for overlay in overlays:
        for action in overlay.actions:
            run.apply(overlay, action)
    return run.root, tuple(run.diagnostics)


class _Run:
    def __init__(self, root: Map) -> None:
        self.root = root
        self.diagnostics: list[Diagnostic] = []
        self._values = Values()
        self._growth = Growth()

    def apply(self, overlay: Overlay, action: Action) -> None:
        places = action.target.find(self.root, self._values)
        if not places:
            self._report_unmatched(action.target)
            return
        if not self._may_change(overlay, action, places):
            return
        match action:
            case Remove():
                self._put(edit(self.root, places, lambda _: None))
            case Update():
                self._merge(action, places, action.value)
            case Copy():
                sources = action.source.find(self.root, self._values)
                if len(sources) == 1:
                    self._merge(action, places, node_at(self.root, sources[0]))
                else:
                    self._report_sources(action.source, sources)

    def _merge(self, action: Update | Copy, places: Sequence[Place], value: Node) -> None:
        excess = self._growth.add(places, value)
        if excess:
            message = f"after this action, the document {excess}"
            self._report("overlay-size", message, action.node.location)
            return
        clashes: list[Clash] = []
        made = edit(self.root, places, lambda node: merge_selected(node, value, clashes))
        if not clashes:
            self._put(made)
            return
        by_value: dict[Node, list[Node]] = {}
        for clash in clashes:
            by_value.setdefault(clash.value, []).append(clash.target)
        for new, targets in by_value.items():
            message = f"{kind_of(new)} cannot be merged into {kind_of(targets[0])}"
            # What is copied stands in the document, and there is nothing wrong with it.
            place = new.location if isinstance(action, Update) else action.source.scalar.location
            hint = "remove the old value first, then put the new one into the object around it"
            notes = _notes("it meets this value", targets)
            self._report("overlay-target", message, place, hint=hint, notes=notes)

    def _put(self, root: Node | None) -> None:
        # Only a removal could take the root away, and `_may_change` lets none do so.
        if isinstance(root, Map):
            self.root = root

    def _may_change(self, overlay: Overlay, action: Action, places: Sequence[Place]) -> bool:
        """Whether the nodes at some places are such as the action may change; else it is said."""
        query = action.target
        if isinstance(action, Remove) and () in places:
            message = f'"{query.text}" selects the whole document, which cannot be removed'
            self._report("overlay-target", message, query.scalar.location)
            return False
        nodes = [node_at(self.root, place) for place in places]
        scalars = [node for node in nodes if isinstance(node, Scalar)]
        if scalars and overlay.version < (1, 1):
            message = (
                f'"{query.text}" selects {kind_of(scalars[0])}, '
                "but Overlay 1.0 changes only objects and arrays"
            )
            hint = 'write "overlay: 1.1.0", or select the object around it'
            notes = _notes("it is this value", scalars)
            self._report("overlay-target", message, query.scalar.location, hint=hint, notes=notes)
            return False
        kinds: dict[type[Node], Node] = {}
        for node in nodes:
            kinds.setdefault(type(node), node)
        if len(kinds) > 1 and not isinstance(action, Remove):
            several = list(kinds.values())
            found = " and ".join(kind_of(node) for node in several)
            message = f'"{query.text}" selects {found}, but one action changes values of one kind'
            notes = tuple(Note(f"this is {kind_of(node)}", node.location) for node in several)
            hint = "write an action for each kind"
            self._report("overlay-target", message, query.scalar.location, hint=hint, notes=notes)
            return False
        return True

    def _report_unmatched(self, query: Query) -> None:
        message = f'"{query.text}" selects nothing, so this action changes nothing'
        hint = self._where_it_breaks(query)
        self._report("overlay-unmatched", message, query.scalar.location, hint=hint)

    def _report_sources(self, query: Query, places: Sequence[Place]) -> None:
        found = f"{len(places)} values" if places else "nothing"
        message = f'"{query.text}" selects {found}, but exactly one value can be copied'
        notes = _notes("this is one of them", [node_at(self.root, place) for place in places])
        hint = "" if places else self._where_it_breaks(query)
        self._report("overlay-copy", message, query.scalar.location, hint=hint, notes=notes)

    def _where_it_breaks(self, query: Query) -> str:
        place, missing = query.break_off(self.root)
        parent, path = node_at(self.root, place), normalized(place)
        if missing is None:
            return f'"{path}" exists, but nothing in it fits the rest of the query'
        if isinstance(missing, int) or not isinstance(parent, Map):
            step = normalized((missing,)).removeprefix("$")
            return f'"{path}" is {kind_of(parent)} without {step}'
        close = get_close_matches(missing, parent.items, n=1)
        instead = f'; did you mean "{normalized((*place, close[0]))}"?' if close else ""
        return f'"{path}" has no "{missing}"{instead}'

    def _report(
        self,
        code: str,
        message: str,
        location: Location,
        *,
        hint: str = "",
        notes: tuple[Note, ...] = (),
    ) -> None:
        self.diagnostics.append(diagnostic(code, message, location, hint=hint, notes=notes))


def _notes(words: str, nodes: Sequence[Node]) -> tuple[Note, ...]:
    """A note for each of the first few nodes."""
    return tuple(Note(words, node.location) for node in nodes[:_MOST_NOTES])
