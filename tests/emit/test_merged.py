"""A manifest that a merge has left in conflict still tells which files are generated."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which

import pytest

from clientsmith.emit.manifest import MANIFEST, Maker, digest, make_manifest, write_manifest
from clientsmith.emit.merged import read_both_sides


def manifest(**texts: str) -> str:
    return write_manifest(
        make_manifest({f"{name}.py": text for name, text in texts.items()}, MAKER)
    )


MAKER = Maker("1", "1.0", "26")


def merge(folder: Path, style: str, base: str, ours: str, theirs: str) -> str:
    """The manifest as git leaves it when two branches have changed it."""
    program = which("git")
    assert program is not None
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8")
    words = ["merge-file", "-p", *([f"--{style}"] if style else []), "ours", "base", "theirs"]
    done = subprocess.run([program, *words], cwd=folder, capture_output=True, check=False)
    assert done.returncode > 0, "the merge has left no conflict"
    return done.stdout.decode()


@pytest.mark.parametrize("style", ["", "diff3", "zdiff3"])
def test_both_sides_of_a_merge_are_known(tmp_path: Path, style: str) -> None:
    base = manifest(a="a", b="b", z="z")
    ours = manifest(a="a of ours", b="b", only_ours="1", z="z")
    theirs = manifest(a="a of theirs", b="b", only_theirs="2", z="z")
    found = read_both_sides(merge(tmp_path, style, base, ours, theirs))
    assert found == {
        "a.py": {digest("a of ours"), digest("a of theirs")},
        "b.py": {digest("b")},
        "only_ours.py": {digest("1")},
        "only_theirs.py": {digest("2")},
        "z.py": {digest("z")},
    }


def test_a_side_that_is_a_manifest_of_its_own_is_known(tmp_path: Path) -> None:
    found = read_both_sides(merge(tmp_path, "", "", manifest(a="1"), manifest(b="2")))
    assert found == {"a.py": {digest("1")}, "b.py": {digest("2")}}


def test_paths_that_lead_out_and_what_is_no_file_are_passed_over() -> None:
    text = manifest(a="1").replace('"a.py": "', '"../out.py": "0",\n"n.py": 1,\n"a.py": "')
    assert read_both_sides(text) == {"a.py": {digest("1")}}
    assert read_both_sides(MANIFEST) == {}
