"""Every case gives what it expects, and what holds for any package holds for its package."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from warnings import catch_warnings, simplefilter

import pytest

import case_runner
from case_runner import CASES, Case, find_cases, run_case
from clientsmith.diagnostics import CODES
from clientsmith.emit.manifest import digest

IMPORT_ALL = Path(__file__).parents[1] / "tools" / "import_all.py"

PARTS = 2
"""Packages are imported in as many processes, so that workers share the time."""

HOSTILE = "python/hostile-text-stays-text"

WITHOUT_CASE = {
    "cannot-write": "root may write everywhere; tests/emit/test_disk.py takes the disk away",
    "remote-changed": "needs a server whose files change; tests/test_remote.py has one",
    "lost": "would be a fault of clientsmith; tests/test_ledger.py makes one",
}
"""Codes that no document can provoke, and where they are tested instead."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        only = str(metafunc.config.getoption("--case"))
        chosen = [
            c for c in find_cases() if c.name == only or c.name.startswith(f"{only}/" * bool(only))
        ]
        if only and not chosen:
            problem = f"there is no case {only}"
            raise pytest.UsageError(problem)
        metafunc.parametrize("case", chosen, ids=lambda case: case.name)


def test_what_is_expected(case: Case, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    output = prepare(case, tmp_path)
    outcome = run_case(case, output)
    wanted = case_runner.expected(case)
    given = case_runner.actual(case, outcome, wanted, output)
    if request.config.getoption("--accept"):
        if case_runner.in_ci():
            pytest.fail("expectations are not accepted in CI")
        case_runner.accept(case, wanted, given)
        return
    difference = case_runner.compare(case, wanted, given)
    if difference:
        pytest.fail(difference, pytrace=False)
    other = case_runner.other_spelling(case, output)
    assert other in (None, wanted.get("api.txt")), "the other spelling must mean the same"


def test_what_holds_for_every_package(case: Case, tmp_path: Path) -> None:
    output = prepare(case, tmp_path)
    before = tree(output)
    outcome = run_case(case, output)
    assert tree(output) == before, "a run must not write by itself"
    if outcome.failed:
        return
    texts = outcome.texts or {}
    with catch_warnings():
        simplefilter("error")  # a backslash that escapes nothing only warns
        for path, text in texts.items():
            if path.endswith(".py") and "/_runtime/" not in path:
                compile(text, path, "exec")
    tomllib.loads(texts["pyproject.toml"])
    json.loads(texts["coverage.json"])
    unstable = case_runner.unlike_black(outcome)
    assert not unstable, "these files are not as black would write them\n" + "\n".join(unstable)
    assert outcome.bundle is not None
    moved = case_runner.other_order(tmp_path, case, outcome.bundle)
    other = run_case(case, output, spec=moved, overlaid=True)
    assert case_runner.names_of(other) == case_runner.names_of(
        outcome
    ), "names must not depend on the order of keys"
    assert sorted(other.texts or ()) == sorted(texts)


@pytest.mark.parametrize("part", range(PARTS))
def test_another_process_imports_every_package_and_has_nothing_to_add(
    part: int, tmp_path: Path
) -> None:
    """What a run writes is read by a process with another hash seed, whose run writes nothing."""
    findings: dict[str, str] = {}
    packages: list[Path] = []
    for case in find_cases()[part::PARTS]:
        output = prepare(case, tmp_path / case.name)
        outcome = run_case(case, output)
        findings[case.name] = digest(repr(outcome.diagnostics))
        if not outcome.failed:
            case_runner.write_package(output, outcome)
            packages.append(output)
    again = run_again(tmp_path, part)
    assert {name: found for name, (found, _) in again.items()} == findings
    assert {name: paths for name, (_, paths) in again.items() if paths} == {}
    finished = subprocess.run(
        [sys.executable, IMPORT_ALL, *packages], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_no_text_of_a_hostile_document_becomes_code(tmp_path: Path) -> None:
    case = Case(HOSTILE, CASES / HOSTILE)
    texts = run_case(case, tmp_path / "output").texts or {}
    sources = {path: text for path, text in texts.items() if path.endswith(".py")}
    assert sources
    for path, text in sources.items():
        for node in ast.walk(ast.parse(text, path)):
            match node:
                case ast.Name(id="hostile") | ast.Attribute(attr="hostile"):
                    pytest.fail(f"{path}:{node.lineno} has a word of the document as code")
                case ast.Import(names=names) | ast.ImportFrom(names=names):
                    assert "hostile" not in [name.name for name in names], path
                case _:
                    pass
    settings = tomllib.loads(texts["pyproject.toml"])
    assert settings.keys() == {"build-system", "project", "tool"}
    assert "hostile" not in settings["tool"]
    assert "[hostile]" in settings["project"]["description"]
    for path, text in texts.items():
        starts = [
            line for line in text.splitlines() if line.startswith(("import hostile", "[hosti"))
        ]
        assert not starts, f"a text of the document has ended a line of {path}"


def test_every_diagnostic_code_has_a_case() -> None:
    paths = [*CASES.rglob("diagnostics*.txt"), *CASES.rglob("lint.txt")]
    texts = "".join(path.read_text(encoding="utf-8") for path in paths)
    missing = {code for code in CODES if f"[{code}]" not in texts}
    assert sorted(missing - WITHOUT_CASE.keys()) == [], "these codes need a case"
    assert sorted(WITHOUT_CASE.keys() - missing) == [], "these codes have a case now"


def test_every_diagnostic_of_a_case_has_a_position() -> None:
    for path in CASES.rglob("diagnostics*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"(error|warning|note|left-out)\[", line):
                assert re.match(r"\S+:\d+:\d+: ", line), f"{path}: {line}"


def test_every_case_says_what_it_guards_against() -> None:
    for case in find_cases():
        documents = [case.folder / name for name in ("openapi.yaml", "clientsmith.yaml")]
        texts = [path.read_bytes() for path in documents if path.exists()]
        assert not texts or texts[0].startswith(b"# "), case.name


def prepare(case: Case, folder: Path) -> Path:
    """An output folder that holds what the case says it holds."""
    output = folder / "output"
    if (case.folder / "disk").is_dir():
        shutil.copytree(case.folder / "disk", output)
    return output


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def run_again(folder: Path, part: int) -> dict[str, tuple[str, list[str]]]:
    """What a process with another order of sets finds in each case, and what it would change."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    paths = os.pathsep.join(path for path in sys.path if path)
    finished = subprocess.run(
        [sys.executable, __file__, folder, str(part)],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, tuple[str, list[str]]] = json.loads(finished.stdout)
    return found


def look_again(case: Case, output: Path) -> tuple[str, list[str]]:
    """The digest of what a run finds, and the files that it would write or delete."""
    outcome = run_case(case, output)
    changes = outcome.changes
    paths = [] if changes is None or outcome.failed else [*changes.write, *changes.delete]
    return digest(repr(outcome.diagnostics)), paths


if __name__ == "__main__":
    work, chosen = Path(sys.argv[1]), find_cases()[int(sys.argv[2]) :: PARTS]
    seen = {case.name: look_again(case, work / case.name / "output") for case in chosen}
    sys.stdout.write(json.dumps(seen))
