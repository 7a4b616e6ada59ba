"""Every case gives what it expects, and what holds for any package holds for its package."""

from __future__ import annotations

import ast
import json
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

import case_runner
from case_runner import CASES, Case, Outcome, find_cases, run_case
from clientsmith.diagnostics import CODES
from clientsmith.recall.meaning import read_meaning, write_meaning
from clientsmith.source.node import plain
from other_process import OtherProcess, findings, other_process
from reworded import forbid_to_look, read, reword, understand

HOSTILE = "python/hostile-text-stays-text"

WITHOUT_CASE = {
    "cannot-write": "root may write everywhere; tests/emit/test_disk.py takes the disk away",
    "decoding-accepted": "needs an option; tests/test_unions_lock.py gives it",
    "remote-changed": "needs a server whose files change; tests/test_remote.py has one",
    "no-package": "needs a folder without one; tests/test_interface.py has one",
    "lost": "would be a fault of clientsmith; tests/test_ledger.py makes one",
}
"""Codes that no document can provoke, and where they are tested instead."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A case, what its run came to, the folder for its package, and what the folder held before."""

    case: Case
    outcome: Outcome
    output: Path
    before: Mapping[str, bytes]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "ran" in metafunc.fixturenames:
        only = str(metafunc.config.getoption("--case"))
        chosen = [
            c for c in find_cases() if c.name == only or c.name.startswith(f"{only}/" * bool(only))
        ]
        if only and not chosen:
            problem = f"there is no case {only}"
            raise pytest.UsageError(problem)
        metafunc.parametrize("ran", chosen, ids=lambda c: c.name, indirect=True, scope="module")


@pytest.fixture(scope="module")
def ran(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ran]:
    """A case is run once for all that is asked of it."""
    case: Case = request.param
    folder = tmp_path_factory.mktemp("case")
    output = prepare(case, folder)
    before = tree(output)
    yield Ran(case, run_case(case, output), output, before)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def other() -> Iterator[OtherProcess]:
    with other_process() as process:
        yield process


def test_what_is_expected(ran: Ran, request: pytest.FixtureRequest) -> None:
    case = ran.case
    wanted = case_runner.expected(case)
    given = case_runner.actual(case, ran.outcome, wanted, ran.output)
    if request.config.getoption("--accept"):
        accepted = case_runner.accept(case, wanted, given)
        if accepted:
            request.node.user_properties.append(("accepted", accepted))
        return
    difference = case_runner.compare(case, wanted, given)
    if difference:
        pytest.fail(difference, pytrace=False)
    other = case_runner.other_spelling(case, ran.output)
    assert other in (None, wanted.get("api.txt")), "the other spelling must mean the same"


def test_what_holds_for_every_package(ran: Ran, tmp_path: Path) -> None:
    outcome = ran.outcome
    assert tree(ran.output) == ran.before, "a run must not write by itself"
    if outcome.failed:
        return
    texts = outcome.texts or {}
    assert case_runner.broken_syntax(outcome) == []
    for path in [path for path in texts if path.endswith(".toml")]:
        tomllib.loads(texts[path])
    json.loads(texts["coverage.json"])
    unstable = case_runner.unlike_black(outcome)
    assert not unstable, "these files are not as black would write them\n" + "\n".join(unstable)
    assert outcome.bundle is not None
    moved = case_runner.other_order(tmp_path, ran.case, outcome.bundle)
    other = run_case(ran.case, ran.output, spec=moved, overlaid=True, only_plan=True)
    assert case_runner.names_of(other) == case_runner.names_of(
        outcome
    ), "names must not depend on the order of keys"
    assert case_runner.paths_of(other) == sorted(texts)


def test_what_a_document_means_is_recalled_when_only_its_prose_is_otherwise(
    ran: Ran, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = ran.outcome
    if outcome.api is None or outcome.bundle is None:
        return
    root = read(json.dumps(plain(outcome.bundle.root)))
    with monkeypatch.context() as patched:
        forbid_to_look(patched)
        before = understand(root, outcome.config, outcome.lock)
    after = understand(reword(root, ran.case.name), outcome.config, outcome.lock)
    assert before is not None and after is not None
    assert before.outline.digest == after.outline.digest
    kept = write_meaning(before.meaning, before.outline)
    assert kept is not None
    assert read_meaning(kept, after.outline) == after.meaning


def test_another_process_imports_the_package_and_has_nothing_to_add(
    ran: Ran, other: OtherProcess
) -> None:
    """What a run writes is read by a process with another hash seed, whose run writes nothing."""
    if not ran.outcome.failed:
        case_runner.write_package(ran.output, ran.outcome)
    found, paths, problem = other.look(ran.case, ran.output)
    assert problem == ""
    assert paths == [], "a second run must write nothing"
    assert found == findings(ran.outcome)


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
    paths = [
        *CASES.rglob("diagnostics*.txt"),
        *CASES.rglob("lint.txt"),
        *CASES.rglob("templates.txt"),
    ]
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
