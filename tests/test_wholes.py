"""Whole packages: what Python sees of them, what is in their files, and that they work.

`wholes/<name>/` has a document, and of its package what Python sees beyond any package
(`interface.txt`), and a digest of each file that was made for it and of each folder of modules that
were copied (`files.txt`): what those do has its own tests. The older versions of Notion are described
by what is otherwise than in the newest one, which is committed whole; `test_notion_versions.py` runs
them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from case_runner import CASES, Case, run_case
from clientsmith.emit.diff import diff_trees
from clientsmith.emit.manifest import digest
from clientsmith.interface.read import read_texts
from clientsmith.interface.saved import write_interface
from clientsmith.source.node import JsonValue
from test_notion_versions import VERSIONS, make

TESTS = Path(__file__).parent
WHOLES = TESTS / "wholes"
OWN = ("museum", "petshop")
COPIED = ("/_runtime/", "/testing/")
SMALLEST = Case("emit/smallest-package", CASES / "emit" / "smallest-package")


@pytest.mark.parametrize("name", OWN)
def test_a_whole_is_as_it_was(name: str, request: pytest.FixtureRequest) -> None:
    lines = seen_by_python(texts_of(name))
    common = seen_by_python(texts_of(SMALLEST.name)).keys()
    interface = [line for path, line in lines.items() if path not in common]
    hold(name, {"interface.txt": interface, "files.txt": digests(texts_of(name))}, request)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_an_older_version_of_notion_is_as_it_was(
    version: str, request: pytest.FixtureRequest
) -> None:
    older, newest = seen_by_python(make(version).texts), seen_by_python(make(VERSIONS[0]).texts)
    interface = [f"+ {line}" for path, line in older.items() if newest.get(path) != line]
    interface += [f"- {path}" for path in newest if path not in older]
    given = {"interface.txt": interface, "files.txt": digests(make(version).texts)}
    hold(f"notion-{version}", given, request)


@pytest.mark.parametrize("name", OWN)
def test_a_whole_is_typed_and_passes_its_own_tests(name: str, tmp_path: Path) -> None:
    for path, text in texts_of(name).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    cache_folder = TESTS.parent / ".mypy_cache" / name
    run_in(tmp_path, "mypy", "--strict", "--cache-dir", str(cache_folder), ".")
    run_in(tmp_path, "pytest", "-q", "-p", "no:cacheprovider", "tests")


@cache
def texts_of(name: str) -> Mapping[str, str]:
    """The files of the package of a whole, or of a case."""
    case = SMALLEST if name == SMALLEST.name else Case(name, WHOLES / name)
    outcome = run_case(case, WHOLES / "nowhere")
    assert not outcome.failed, outcome.diagnostics
    assert outcome.texts is not None
    return outcome.texts


def seen_by_python(texts: Mapping[str, str]) -> Mapping[str, str]:
    """A line for each name that can be imported, by the name."""
    interface, problems = read_texts(texts)
    assert interface is not None, problems
    names: dict[str, JsonValue] = json.loads(write_interface(interface))["names"]
    seen: dict[str, str] = {}
    for path, it in names.items():
        match it:
            case ["class", bases, dict(members), *more]:
                seen[path] = json.dumps(["class", bases, *more], ensure_ascii=False)
                for name, member in members.items():
                    seen[f"{path}:{name}"] = json.dumps(member, ensure_ascii=False)
            case _:
                seen[path] = json.dumps(it, ensure_ascii=False)
    return {f'"{path}"': f'"{path}": {text}' for path, text in seen.items()}


def digests(texts: Mapping[str, str]) -> list[str]:
    """A line for each file that was made for the package, and one for what is copied together."""
    copied: dict[str, list[str]] = {}
    lines: dict[str, str] = {}
    for path in sorted(texts):
        folder = next((part for part in COPIED if part in path and path.endswith(".py")), "")
        if folder:
            copied.setdefault(path.partition(folder)[0] + folder, []).append(path)
        else:
            lines[path] = digest(texts[path])
    for folder, paths in copied.items():
        each = "".join(f"{digest(texts[path])} {path}\n" for path in paths)
        lines[f"{folder} ({len(paths)} modules)"] = digest(each)
    return [f"{was[:16]} {path}" for path, was in sorted(lines.items())]


def hold(name: str, given: Mapping[str, list[str]], request: pytest.FixtureRequest) -> None:
    """Compare what is given with what is expected, or accept it."""
    folder = WHOLES / name
    made = {file: "\n".join([*lines, ""]) for file, lines in given.items()}
    wanted = {
        file: (folder / file).read_text(encoding="utf-8") if (folder / file).exists() else ""
        for file in made
    }
    diffs = list(diff_trees(wanted, made))
    if request.config.getoption("--accept"):
        folder.mkdir(exist_ok=True)
        for file, text in made.items():
            (folder / file).write_text(text, encoding="utf-8")
        if diffs:
            request.node.user_properties.append(("accepted", "\n".join([f"{name}:", *diffs])))
        return
    if diffs:
        pytest.fail("\n".join([*diffs, "accept with: make golden"]), pytrace=False)


def run_in(folder: Path, *module: str) -> None:
    """Run a module of Python in a folder, which must go well."""
    done = subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
