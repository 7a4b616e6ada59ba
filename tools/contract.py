"""Write the page for template authors, and hold the contract against what was released.

    python tools/contract.py              writes docs/templates.md
    python tools/contract.py --record     also writes down what is promised now, for a release

Exits with 1 when the contract has changed and its version does not say so.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import cast

from clientsmith.emit.package import Package, PlannedFile
from clientsmith.emit.packfile import read_pack
from clientsmith.emit.render import make_environment
from clientsmith.emit.templates import BUILT_IN, find_pack, pack_names
from clientsmith.pipeline import Planned, request_of, run
from clientsmith.project import open_project
from clientsmith.templates.contract import read_contract
from clientsmith.templates.page import OwnPack, write_page
from clientsmith.templates.promises import (
    Promises,
    differences,
    find_promises,
    is_enough,
    judge,
    least_version,
    read_promises,
    write_promises,
)
from clientsmith.templates.shelf import read_shelf
from clientsmith.templates.tree import show_example

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "templates.md"
RECORD = ROOT / "templates" / "contract.json"
EXAMPLE = ROOT / "spec" / "notion" / "clientsmith.yaml"


def main() -> int:
    """Write what is asked for; 1 when the version of the contract is not as it must be."""
    PAGE.write_text(make_page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} is written")
    promised = current_promises()
    if "--record" in sys.argv[1:]:
        RECORD.write_text(write_promises(promised), encoding="utf-8")
        print(f"{RECORD.relative_to(ROOT)} is written: version {promised.version}")
    problem = find_problem(recorded_promises(), promised)
    if problem:
        print(problem)
    return 1 if problem else 0


def make_page() -> str:
    """The page for template authors."""
    return write_page(read_contract(), find_examples(), own_packs())


def find_problem(before: Promises, after: Promises) -> str:
    """Why the version of the contract does not fit its change; empty when it does."""
    change = judge(before.said, after.said)
    if is_enough(before.version, after.version, change):
        return ""
    least = least_version(before.version, change)
    lines = differences(before.said, after.said)
    told = "\n".join(lines) or "nothing has changed"
    return (
        f"the contract was {before.version} in the last release and must be {least} now (emit/pack.py),"
        f" not {after.version}:\n{told}"
    )


def current_promises() -> Promises:
    """What is promised now."""
    shelves = {own.name: own.shelf for own in own_packs()}
    environment = make_environment([folder for own in own_packs() for folder in own.shelf.folders])
    return find_promises(read_contract(), shelves, environment)


def recorded_promises() -> Promises:
    """What the last release promised."""
    return read_promises(RECORD.read_text(encoding="utf-8"))


@cache
def own_packs() -> tuple[OwnPack, ...]:
    """The packs that clientsmith brings."""
    found: list[OwnPack] = []
    for name in pack_names():
        pack = find_pack(name)
        read, problems = read_pack([pack.folder])
        if pack.origin == BUILT_IN and read is not None:
            found.append(OwnPack(name, read_shelf([pack.folder], None), read))
        elif problems:
            raise SystemExit(f"{pack.folder}: {problems[0].message}")
    # The client first, since most come for that.
    return tuple(sorted(found, key=lambda own: (own.name != "python", own.name)))


def find_examples() -> dict[tuple[str, str], str]:
    """A value of each field, from the package for Notion: the first that is not empty."""
    found: dict[tuple[str, str], str] = {}
    for own in own_packs():
        files = (file for file in planned(own.name).files if isinstance(file, PlannedFile))
        values = (value for file in files for value in file.context.values())
        for view in views_of(values, set()):
            for name in names_of(view):
                key = type(view).__name__, name
                if found.get(key, "False") in ("", "False"):
                    found[key] = show_example(getattr(view, name))
    return found


def planned(pack: str) -> Package:
    """The files of the package for Notion that a pack makes."""
    project, _ = open_project(EXAMPLE, None, None, None)
    if project is None:
        raise SystemExit(f"{EXAMPLE} cannot be read")
    request = replace(request_of(project), pack=find_pack(pack), templates=None)
    for step in run(request):
        if isinstance(step, Planned):
            return step.package
    raise SystemExit(f"{EXAMPLE} cannot be planned")


def names_of(view: object) -> tuple[str, ...]:
    """The fields of a view that the contract has."""
    return tuple(field.name for field in read_contract().views[type(view).__name__].fields)


def views_of(values: Iterable[object], seen: set[int]) -> Iterator[object]:
    """All views in some values, outer ones first, each once; `seen` has those that were given."""
    for value in values:
        if isinstance(value, tuple):
            yield from views_of(cast("tuple[object, ...]", value), seen)
        elif type(value).__name__ in read_contract().views and id(value) not in seen:
            seen.add(id(value))
            yield value
            yield from views_of((getattr(value, name) for name in names_of(value)), seen)


if __name__ == "__main__":
    sys.exit(main())
