"""What template authors can rely on, recorded; and what a change of it means for the version.

In: the contract, and the shelves of our own packs. Out: `Promises`, a flat list that is easily
compared. What was promised by the last release is in `templates/contract.json`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import IntEnum

from jinja2 import Environment, nodes

from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonValue
from clientsmith.templates.blocks import find_blocks
from clientsmith.templates.contract import Contract
from clientsmith.templates.kinds import spell
from clientsmith.templates.shelf import Shelf


class Change(IntEnum):
    """How grave a change is: nothing, something new, something that others relied on."""

    NONE = 0
    MINOR = 1
    MAJOR = 2


@dataclass(frozen=True, slots=True)
class Promises:
    """A version of the contract, and what it promises: `PageView.name` is a `Name`, and so on."""

    version: str
    said: Mapping[str, str]


def find_promises(
    contract: Contract, shelves: Mapping[str, Shelf], environment: Environment
) -> Promises:
    """All promises; `shelves` has our own packs by name."""
    said = {f"each {word}": view for word, view in contract.each.items()}
    for view in contract.views.values():
        said |= {f"field {view.name}.{field.name}": spell(field.kind) for field in view.fields}
    for pack, shelf in shelves.items():
        for template in shelf.brought.values():
            place = f"{pack}/{template.name}"
            said[f"template {place}"] = ""
            for block in find_blocks(template.text):
                said[f"block {place}:{block.name}"] = block.outer
            for node in environment.parse(template.text).body:
                if isinstance(node, nodes.Macro):
                    said[f"macro {place}:{node.name}"] = ", ".join(arg.name for arg in node.args)
    return Promises(contract.version, dict(sorted(said.items())))


def judge(before: Mapping[str, str], after: Mapping[str, str]) -> Change:
    """How grave it is that promises are others: what is added breaks nobody, all else does."""
    if any(after.get(name) != said for name, said in before.items()):
        return Change.MAJOR
    return Change.NONE if len(before) == len(after) else Change.MINOR


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[str, ...]:
    """What is added, removed and changed, a line each."""
    names = sorted(before.keys() | after.keys())
    return tuple(
        (
            f"- {name} {before[name]}".rstrip()
            if name not in after
            else (
                f"+ {name} {after[name]}".rstrip()
                if name not in before
                else f"! {name} {before[name]} -> {after[name]}"
            )
        )
        for name in names
        if before.get(name) != after.get(name)
    )


def least_version(before: str, change: Change) -> str:
    """The version that a change needs at least, after another one."""
    major, minor = parse_version(before)
    match change:
        case Change.NONE:
            return before
        case Change.MINOR:
            return f"{major}.{minor + 1}"
        case Change.MAJOR:
            return f"{major + 1}.0"


def is_enough(before: str, after: str, change: Change) -> bool:
    """Whether a version says of a change what it must: not less, and nothing where there is none."""
    if change is Change.NONE:
        return after == before
    return parse_version(after) >= parse_version(least_version(before, change))


def parse_version(text: str) -> tuple[int, int]:
    """The two numbers of a version of the contract."""
    major, _, minor = text.partition(".")
    return int(major), int(minor)


def read_promises(text: str) -> Promises:
    """Promises as `write_promises` has written them."""
    value: JsonValue = json.loads(text)
    match value:
        case {"version": str(version), "promises": dict(said)}:
            return Promises(version, {name: str(each) for name, each in said.items()})
        case _:
            raise ValueError("this is no record of the contract")


def write_promises(promises: Promises) -> str:
    """Promises as JSON, a line each."""
    value = {"version": promises.version, "promises": dict(promises.said)}
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
