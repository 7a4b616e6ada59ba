"""A pack is data: what it says is done, and what it cannot mean is refused at its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from clientsmith.emit.pack import plan
from clientsmith.emit.package import CopiedFile, Package, PlannedFile
from clientsmith.emit.packfile import read_pack


@dataclass(frozen=True, slots=True)
class Whole:
    module: str = "pets"


@dataclass(frozen=True, slots=True)
class Module:
    name: str
    is_public: bool


VIEWS: Mapping[str, Sequence[object]] = {
    "package": (Whole(),),
    "module": (Module("cats", is_public=True), Module("dogs", is_public=False)),
}


def make(
    folder: Path, *entries: str, head: str = "contract: 1"
) -> tuple[Package | None, list[str]]:
    """The package that a pack of these entries plans, and `line: message` of what is wrong."""
    lines = "".join(f"  - {entry}\n" for entry in entries)
    for template in ("a", "b", "m.jinja"):
        (folder / template).touch()
    (folder / "pack.yaml").write_text(f"{head}\nfiles:\n{lines}", encoding="utf-8")
    pack, found = read_pack([folder])
    package = None
    if pack is not None:
        package, more = plan(pack, VIEWS)
        found = (*found, *more)
    return package, [f"{d.location and d.location.line}: {d.message}" for d in found]


def test_a_template_is_planned_once_for_each_view(tmp_path: Path) -> None:
    package, found = make(
        tmp_path, '{template: m.jinja, each: module, to: "{package.module}/{name}.py"}'
    )
    assert package is not None
    assert (found, [file.path for file in package.files]) == ([], ["pets/cats.py", "pets/dogs.py"])
    first, _ = package.files
    assert isinstance(first, PlannedFile)
    assert first.context == {
        "module": VIEWS["module"][0],
        "package": VIEWS["package"][0],
        "variables": {},
        "values": {},
    }


def test_a_flag_decides_for_which_views(tmp_path: Path) -> None:
    package, _ = make(
        tmp_path, '{template: m.jinja, each: module, to: "{name}.py", when: is_public}'
    )
    assert package is not None
    assert [file.path for file in package.files] == ["cats.py"]


def test_a_folder_is_copied_without_bytecode(tmp_path: Path) -> None:
    for name in (
        "runtime/a.py",
        "runtime/deep/b.py",
        "runtime/__pycache__/a.pyc",
        "runtime/.hidden",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    package, _ = make(tmp_path, '{copy: runtime, to: "{module}/_runtime/"}')
    assert package is not None
    assert package.files == (
        CopiedFile("pets/_runtime/a.py", "runtime/a.py"),
        CopiedFile("pets/_runtime/deep/b.py", "runtime/deep/b.py"),
    )


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("{template: a, to: x, each: thing}", 'there is no view "thing"'),
        ('{template: a, to: "{nothing}.py"}', '"{nothing}" is no text of "package"'),
        ("{template: a, to: x, each: module, when: name}", '"name" is no flag of "module"'),
        ('{template: a, to: "../x"}', '"../x" is not a path below the output folder'),
        ("{template: a, to: x, each: module}", '"a" and "a" both make "x"'),
        ("{template: a, copy: b, to: x}", 'an entry has either "template" or "copy"'),
        ("{copy: nowhere, to: x}", '"nowhere" is in no template folder'),
        ("{template: a}", 'an entry needs "to", the path of the file'),
        ("{template: a, to: x, speed: 3}", 'an entry has no key "speed"'),
        ("{template: 1, to: x}", '"template" must be a string, not a number'),
        ("{template: a, to: x, formatted: 1}", '"formatted" must be true or false, not a number'),
        ("just text", "an entry is an object, not a string"),
    ],
)
def test_an_entry_that_means_nothing_is_refused_at_its_line(
    tmp_path: Path, entry: str, message: str
) -> None:
    _, found = make(tmp_path, entry)
    assert f"3: {message}" in found


@pytest.mark.parametrize("contract", ["1", '"1"', '"1.0"'])
def test_a_pack_for_these_views_or_older_ones_is_taken(tmp_path: Path, contract: str) -> None:
    package, found = make(tmp_path, "{template: a, to: x}", head=f"contract: {contract}")
    assert (package is not None, found) == (True, [])


@pytest.mark.parametrize("contract", ["0", "2", "99", '"1.99"', '"2.0"'])
def test_a_pack_for_other_views_is_refused(tmp_path: Path, contract: str) -> None:
    package, (found,) = make(tmp_path, "{template: a, to: x}", head=f"contract: {contract}")
    version = contract.strip('"')
    assert (package, found.split(" of the views")[0]) == (
        None,
        f"1: the pack is made for version {version}",
    )


@pytest.mark.parametrize("contract", ["1.0", "true", "latest", "[1]", '"1.0.0"', "null"])
def test_what_is_no_version_of_the_views_is_refused(tmp_path: Path, contract: str) -> None:
    package, (found,) = make(tmp_path, "{template: a, to: x}", head=f"contract: {contract}")
    assert (package, found.split(" or ")[0]) == (None, '1: "contract" must be 1')


def test_paths_that_differ_only_in_case_are_refused(tmp_path: Path) -> None:
    _, found = make(tmp_path, "{template: a, to: X.py}", "{template: b, to: x.py}")
    assert found == ['4: "b" and "a" both make "x.py"']


def test_a_folder_without_a_pack_is_reported(tmp_path: Path) -> None:
    pack, (found,) = read_pack([tmp_path])
    assert (pack, found.code) == (None, "pack-invalid")
