"""Parts of a pack written into the templates that include them, when those are compiled.

A class is included hundreds of times, a docstring thousands of times, and an inclusion costs Jinja
more than the lines that it prints. In: the tree of a template. Out: the tree with the pack's own
parts in place of their inclusions; a part that stands in for one of them is included as Jinja does
it, so that its errors are told at its own lines. What a template prints is the same either way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final, cast

from jinja2 import Environment, nodes

from clientsmith.emit.lookup import Lookup, find

PARTS: Final = "parts"
"""The folder of a pack that has the parts."""

_OWN_SCOPE: Final = (
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Block,
    nodes.Extends,
    nodes.FromImport,
    nodes.Import,
    nodes.Macro,
)
"""What means something else in a template of its own than in the middle of another one."""


class PackEnvironment(Environment):
    """An environment for the templates of packs: knows what `base/` means, and inlines parts."""

    def look_in(self, folders: Sequence[Path]) -> None:
        """Take templates from folders, and parts that are inlined from the last one."""
        self.loader = self._lookup = Lookup(folders)
        self._folders = folders
        # Compiled templates are kept by what their environment has in texts and numbers.
        self._parts = _digest_parts(folders)

    def join_path(self, template: str, parent: str) -> str:
        """The name of a template as the one that names it means it."""
        return self._lookup.resolve(template, parent)

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002  # as Jinja has it
    ) -> str:
        self._inline(source)
        return super()._generate(source, name, filename, defer_init)

    def _inline(self, tree: nodes.Node) -> None:
        for field, value in tree.iter_fields():
            if isinstance(value, list):
                setattr(tree, field, list(self._inlined(cast("list[object]", value))))

    def _inlined(self, body: list[object]) -> Iterator[object]:
        """What stands in a body, or in another list of a node, with parts written out."""
        for node in body:
            part = self._part(node) if isinstance(node, nodes.Include) else None
            if part is not None:
                yield from part.body
                continue
            if isinstance(node, nodes.Node):
                self._inline(node)
            yield node

    def _part(self, included: nodes.Include) -> nodes.Template | None:
        """The tree of a part that can stand where it is included, at the line of that."""
        name = included.template.value if isinstance(included.template, nodes.Const) else None
        if not isinstance(name, str) or not included.with_context:
            return None
        last = len(self._folders) - 1
        if not name.startswith(f"{PARTS}/") or find(name, self._folders) != last:
            return None
        source, filename, _ = self._lookup.get_source(self, name)
        tree = self._parse(source, name, filename)
        if any(True for _ in tree.find_all(_OWN_SCOPE)):
            return None
        self._inline(tree)
        for node in tree.body:
            node.set_lineno(included.lineno, override=True)
        return tree


def _digest_parts(folders: Sequence[Path]) -> str:
    total = sha256()
    for path in sorted((folders[-1] / PARTS).glob("*")):
        name = f"{PARTS}/{path.name}"
        if path.is_file():
            own = find(name, folders) == len(folders) - 1
            total.update(f"{name}\0{own}\0".encode() + path.read_bytes() + b"\0")
    return total.hexdigest()
