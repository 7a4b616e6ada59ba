"""Blocks of a template that no template it extends has: Jinja would leave them out without a word.

In: the environment, with the templates that a run has used, and the folders whose templates extend
others. Out: a diagnostic for each block that is printed nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, Template, TemplateError, nodes

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.failures import name_closest
from clientsmith.emit.lookup import BASE, split
from clientsmith.source.files import display_name


def find_unknown_blocks(
    environment: Environment, folders: Sequence[Path]
) -> tuple[Diagnostic, ...]:
    """The blocks of used templates below these folders that nothing prints, by file and line."""
    used = [] if environment.cache is None else list(environment.cache.values())
    found = [
        problem
        for template in used
        if any(Path(template.filename or "").is_relative_to(folder) for folder in folders)
        for problem in _unknown(environment, template)
    ]
    return tuple(sorted(found, key=lambda d: d.location or Location("", 0, 0)))


def _unknown(environment: Environment, template: Template) -> Iterator[Diagnostic]:
    path = Path(template.filename or "")
    text = path.read_text(encoding="utf-8")
    tree = environment.parse(text)
    parent = _parent(environment, tree, template.name or "")
    if parent is None:
        return
    known = tuple(_blocks(environment, parent))
    for block in tree.body:
        if isinstance(block, nodes.Block) and block.name not in known:
            names, hint = name_closest(block.name, known)
            line = text.split("\n")[block.lineno - 1]
            at = re.search(rf"\bblock\s+({re.escape(block.name)})\b", line)
            yield diagnostic(
                "template-unknown-block",
                f'"{BASE if split(parent)[1] else ""}{split(parent)[0]}" has no block "{block.name}"',
                Location(display_name(path), block.lineno, at.start(1) + 1 if at else 1),
                hint=hint or (f"its blocks are {names}" if names else "it has no blocks"),
            )


def _blocks(environment: Environment, name: str) -> Iterator[str]:
    """The blocks that a template and those above it have."""
    seen: set[str] = set()
    while name not in seen and environment.loader is not None:
        seen.add(name)
        try:
            text, _, _ = environment.loader.get_source(environment, name)
            tree = environment.parse(text)
        except TemplateError:
            return
        yield from (block.name for block in tree.find_all(nodes.Block))
        name = _parent(environment, tree, name) or name


def _parent(environment: Environment, tree: nodes.Template, name: str) -> str | None:
    """The template that a template extends, if it says so by a constant."""
    for node in tree.find_all(nodes.Extends):
        if isinstance(node.template, nodes.Const) and isinstance(node.template.value, str):
            return environment.join_path(node.template.value, name)
    return None
