"""The fragments of many pages to one document.

In: fragments in the order of the index. Out: the root node of the document that they are parts of.
Whatever several pages hold is taken once, where it stands first. Pages that contradict each other
are an error with both places; if they only word something differently, a note says so. A fragment
whose servers or security are not those of the document gives them to its own operations.

Not decided here: whether the fragments are all that there should be (`llms`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.source.grammar import SHAPES
from clientsmith.source.llms_equal import Parting, contradiction, difference, is_prose
from clientsmith.source.llms_index import METHODS
from clientsmith.source.llms_page import Fragment
from clientsmith.source.node import Map, Node, Scalar, Seq

_INHERITED: Final = ("servers", "security")
"""What an operation takes from the document unless it says otherwise."""
_SHARED: Final = ("parameters", "servers")
"""What an operation takes from its path item."""


def merge_fragments(fragments: Sequence[Fragment]) -> tuple[Map, tuple[Diagnostic, ...]]:
    """One document of at least one fragment, and what the fragments do not agree about."""
    merger = _Merger(fragments)
    for fragment in fragments:
        merger.add(fragment.root)
    return merger.root.node(), tuple(merger.diagnostics)


class _Table:
    """An object that grows: its members, and all forms of each that were seen."""

    def __init__(self, first: Map) -> None:
        self._first = first
        self._keys: dict[str, Scalar] = {}
        self._tables: dict[str, _Table] = {}
        self.forms: dict[str, list[Node]] = {}

    def put(self, key: str, parent: Map, node: Node) -> None:
        """Take a member for the first time."""
        self.forms[key] = [node]
        if key in parent.keys:
            self._keys[key] = parent.keys[key]

    def table(self, key: str, parent: Map, node: Map) -> _Table:
        """The table for a member that grows itself."""
        if key not in self._tables:
            self.put(key, parent, node)
            self._tables[key] = _Table(node)
        return self._tables[key]

    def node(self) -> Map:
        """The object as it has become."""
        items = {
            key: self._tables[key].node() if key in self._tables else forms[0]
            for key, forms in self.forms.items()
        }
        return Map(self._first.text, self._first.offset, items, self._keys)


class _Merger:
    """Adds one fragment after the other to the document."""

    def __init__(self, fragments: Sequence[Fragment]) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.root = _Table(fragments[0].root)
        roots = [fragment.root for fragment in fragments]
        self._tags = _merge_tags(roots)
        self._inherited: dict[str, list[Node]] = {
            key: [next(root.items[key] for root in roots if key in root)]
            for key in _INHERITED
            if any(key in root for root in roots)
        }

    def add(self, root: Map) -> None:
        own = dict(self._find_own(root))
        for key, node in root.items.items():
            match key, node:
                case "paths" | "webhooks", Map():
                    self._add_paths(self.root.table(key, root, node), node, own)
                case "components", Map():
                    self._add_components(self.root.table(key, root, node), node)
                case "tags", Seq():
                    if key not in self.root.forms:
                        self.root.put(key, root, Seq(node.text, node.offset, self._tags))
                case "info", Map():
                    self._add_info(root, node)
                case _ if key in self._inherited:
                    if key not in self.root.forms:
                        self.root.put(key, root, node)
                case _:
                    self._add(self.root, key, root, node, "", what=f'the key "{key}"')

    def _find_own(self, root: Map) -> Iterator[tuple[str, Node]]:
        """What the operations of a fragment must say themselves, because the document differs."""
        for key, forms in self._inherited.items():
            node = root.get(key)
            if node is None and key == "servers":
                # A fragment without servers says nothing about them.
                continue
            # Without security, nothing is asked for (OpenAPI 3.1, section 4.8.1).
            node = Seq(root.text, root.offset, ()) if node is None else node
            if contradiction(forms[0], node, "") is None:
                continue
            yield key, node
            if all(difference(form, node, "") is not None for form in forms):
                forms.append(node)
                message = f'this page has other "{key}" than the document, so its operations keep their own'
                self._report("pages-differ", message, (forms[0].location, node.location), _MEANT)

    def _add_info(self, root: Map, info: Map) -> None:
        if "info" not in self.root.forms:
            self.root.put("info", root, info)
            return
        forms = self.root.forms["info"]
        if any(difference(form, info, "") is None for form in forms):
            return
        forms.append(info)
        first = forms[0]
        for key in ("title", "version"):
            one, other = (
                form.get(key) if isinstance(form, Map) else None for form in (first, info)
            )
            if isinstance(one, Scalar) and isinstance(other, Scalar) and one.value != other.value:
                message = f'this page is of {key} "{other.value}", and an earlier one of "{one.value}", which is taken'
                self._report("pages-differ", message, (one.location, other.location), _SAME)

    def _add_components(self, table: _Table, components: Map) -> None:
        for section, members in components.items.items():
            kind = SHAPES["components"].kind_of_member(section)
            if not kind or not isinstance(members, Map):
                self._add(table, section, components, members, "", what=f'the key "{section}"')
                continue
            below = table.table(section, components, members)
            kind = SHAPES[kind].others
            for name, node in members.items.items():
                self._add(below, name, members, node, kind, what=f'the {kind} "{name}"')

    def _add_paths(self, table: _Table, paths: Map, own: dict[str, Node]) -> None:
        for path, item in paths.items.items():
            if not isinstance(item, Map):
                self._add(table, path, paths, item, "", what=f'the path "{path}"')
                continue
            is_new = path not in table.forms
            below = table.table(path, paths, item)
            if not is_new:
                self._compare_shared(below, path, item)
            for key, node in item.items.items():
                if key in METHODS and isinstance(node, Map):
                    operation, what = (
                        _with_own(node, item, own),
                        f'the operation "{key.upper()} {path}"',
                    )
                    self._add(below, key, item, operation, "operation", what=what)
                elif is_new or key not in _SHARED:
                    kind = SHAPES["path item"].kind_of_member(key)
                    self._add(below, key, item, node, kind, what=f'"{key}" of "{path}"')

    def _compare_shared(self, table: _Table, path: str, item: Map) -> None:
        """Report what one page gives to all operations of a path, and another does not."""
        for key in _SHARED:
            forms, node = table.forms.get(key), item.get(key)
            kind = SHAPES["path item"].kind_of_member(key)
            if forms is None and node is None:
                continue
            parting: Parting | None
            if forms is None or node is None:
                here = item.location if node is None else item.key_location(key)
                parting = (table.node().location if forms is None else forms[0].location, here)
            else:
                parting = contradiction(forms[0], node, kind)
            if parting is not None:
                self._conflict(f'"{key}" of "{path}"', parting)

    def _add(
        self, table: _Table, key: str, parent: Map, node: Node, kind: str, *, what: str
    ) -> None:
        """Take a member, or compare it with all forms of it that were seen before."""
        if key not in table.forms:
            table.put(key, parent, node)
            return
        forms = table.forms[key]
        if any(difference(form, node, kind) is None for form in forms):
            return
        forms.append(node)
        wording = difference(forms[0], node, kind)
        fact = None if not kind and is_prose(key) else contradiction(forms[0], node, kind)
        if fact is not None:
            self._conflict(what, fact)
        elif wording is not None:
            message = f"{what} is worded differently on two pages, and the first wording is taken"
            self._report("prose-differs", message, wording)

    def _conflict(self, what: str, parting: Parting) -> None:
        message = f"{what} is not the same on two pages, so it is unclear which of them holds"
        hint = "compare both with what the API does, and correct one page"
        self._report("pages-conflict", message, parting, hint)

    def _report(self, code: str, message: str, parting: Parting, hint: str = "") -> None:
        first, second = parting
        notes = [Note("differs from this", first)]
        self.diagnostics.append(diagnostic(code, message, second, hint=hint, notes=notes))


_MEANT: Final = "if that is not meant so, correct it in an overlay"
_SAME: Final = "get all pages anew, so that they are of the same day"


def _merge_tags(roots: Sequence[Map]) -> tuple[Node, ...]:
    """The tags of all fragments, each name once."""
    found: dict[str, Node] = {}
    for root in roots:
        tags = root.get("tags")
        for tag in tags.items if isinstance(tags, Seq) else ():
            name = tag.get("name") if isinstance(tag, Map) else None
            found.setdefault(str(name.value) if isinstance(name, Scalar) else "", tag)
    return tuple(found.values())


def _with_own(operation: Map, item: Map, own: dict[str, Node]) -> Map:
    """An operation that says itself what neither it nor its path item takes from the document."""
    added = {key: node for key, node in own.items() if key not in operation and key not in item}
    if not added:
        return operation
    items = {**operation.items, **added}
    return Map(operation.text, operation.offset, items, operation.keys)
