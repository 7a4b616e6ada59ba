"""A document after the actions of overlays (Overlay 1.1.0, Action Object).

In: the root of a document, and overlays in their order. Out: the root after all of their actions,
and what is wrong with actions: those that find nothing, or meet what they cannot change. Such an
action leaves the document as it was, and the next one follows.

Not decided here: what a query selects (`jsonpath`) and how values are merged (`merge`).
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from clientsmith.diagnostics import Diagnostic, Location, Note, diagnostic
from clientsmith.overlay.edit import edit
from clientsmith.overlay.jsonpath import Place, Query, Values, node_at, walk
from clientsmith.overlay.merge import Clash, merge_selected
from clientsmith.overlay.model import Action, Copy, Overlay, Remove, Update
from clientsmith.source.node import Map, Node, Scalar, kind_of


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
                self._merge(places, action.value)
            case Copy():
                sources = action.source.find(self.root, self._values)
                if len(sources) == 1:
                    self._merge(places, node_at(self.root, sources[0]), action.source)
                else:
                    self._report_source(action.source, sources)

    def _put(self, root: Node | None) -> None:
        # Whoever changes the root merges into it, and an object stays an object.
        if isinstance(root, Map):
            self.root = root

    def _merge(self, places: Sequence[Place], value: Node, source: Query | None = None) -> None:
        clashes: list[Clash] = []
        made = edit(self.root, places, lambda node: merge_selected(node, value, clashes))
        if not clashes:
            self._put(made)
            return
        for clash in {id(clash.value): clash for clash in reversed(clashes)}.values():
            place = clash.value.location if source is None else source.scalar.location
            self._report(
                "overlay-target",
                f"{kind_of(clash.value)} cannot be merged into {kind_of(clash.target)}",
                place,
                hint="remove the old value with an action before this one",
                notes=(Note("this is what it meets", clash.target.location),),
            )

    def _may_change(self, overlay: Overlay, action: Action, places: Sequence[Place]) -> bool:
        where = action.target.scalar.location
        if isinstance(action, Remove) and () in places:
            message = f'"{action.target.text}" selects the whole document, which cannot be removed'
            self._report("overlay-target", message, where)
            return False
        nodes = [node_at(self.root, place) for place in places]
        scalar = next((node for node in nodes if isinstance(node, Scalar)), None)
        if scalar is not None and overlay.version < (1, 1):
            self._report(
                "overlay-target",
                f'"{action.target.text}" selects {kind_of(scalar)}, but actions of Overlay 1.0 '
                "change only objects and arrays",
                where,
                hint='write "overlay: 1.1.0", or select the object around it',
                notes=(Note("this is what it selects", scalar.location),),
            )
            return False
        other = next((node for node in nodes if type(node) is not type(nodes[0])), None)
        if other is not None and not isinstance(action, Remove) and overlay.version >= (1, 1):
            self._report(
                "overlay-target",
                f'"{action.target.text}" selects {kind_of(nodes[0])} and {kind_of(other)}, '
                "but one action changes either objects or arrays or primitives",
                where,
                hint="write an action for each kind",
                notes=(
                    Note(f"this is {kind_of(nodes[0])}", nodes[0].location),
                    Note(f"this is {kind_of(other)}", other.location),
                ),
            )
            return False
        return True

    def _report_unmatched(self, query: Query) -> None:
        message = f'"{query.text}" selects nothing, so this action changes nothing'
        hint = self._where_it_breaks(query)
        self._report("overlay-unmatched", message, query.scalar.location, hint=hint)

    def _report_source(self, query: Query, sources: Sequence[Place]) -> None:
        found = f"{len(sources)} values" if sources else "nothing"
        message = f'"{query.text}" selects {found}, but exactly one value can be copied'
        notes = [
            Note("this is one of them", node_at(self.root, place).location) for place in sources[:2]
        ]
        hint = "" if sources else self._where_it_breaks(query)
        self._report("overlay-copy", message, query.scalar.location, hint=hint, notes=tuple(notes))

    def _where_it_breaks(self, query: Query) -> str:
        place, missing = walk(self.root, query.steps)
        parent = node_at(self.root, place)
        path = normalized(place)
        if missing is None:
            return f'"{path}" exists, but nothing below it is selected'
        if not isinstance(parent, Map):
            return f'"{path}" is {kind_of(parent)} without [{missing}]'
        close = get_close_matches(str(missing), parent.items, n=1)
        end = f'; did you mean "{close[0]}"?' if close else ""
        return f'"{path}" has no "{missing}"{end}'

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


def normalized(place: Place) -> str:
    """A place as a normalized path (RFC 9535, section 2.7)."""
    steps = (f"[{step}]" if isinstance(step, int) else f"['{step}']" for step in place)
    return "$" + "".join(steps)
