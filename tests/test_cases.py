"""Every case gives what it expects, and what holds for any package holds for its package."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import case_runner
from case_runner import CASES, Case, find_cases, run_case
from clientsmith.diagnostics import CODES
from clientsmith.emit.manifest import digest

IMPORT_ALL = Path(__file__).parents[1] / "tools" / "import_all.py"

WITHOUT_CASE = {
    "cannot-write": "root may write everywhere; tests/emit/test_disk.py takes the disk away",
    "lost": "would be a fault of clientsmith; tests/test_ledger.py makes one",
}
"""Codes that no document can provoke, and where they are tested instead."""

NOT_YET = {
    "not-utf8",
    "json-syntax",
    "yaml-syntax",
    "yaml-alias-limit",
    "yaml-tag",
    "duplicate-key",
    "key-not-string",
    "complex-key",
    "outside-root",
    "remote-reference",
    "config-invalid",
    "config-unknown-key",
    "config-unused-rule",
    "not-openapi",
    "unsupported-version",
    "wrong-type",
    "missing-key",
    "structure",
    "structure-harmless",
    "invalid-schema",
    "dangling-reference",
    "circular-reference",
    "duplicate-operation-id",
    "undeclared-path-parameter",
    "unused-path-parameter",
    "ambiguous-path",
    "invalid-status-code",
    "duplicate-parameter",
    "unknown-security-scheme",
    "missing-info-version",
    "allof-conflict",
    "allof-overridden",
    "nesting",
    "empty-enum",
    "unsupported-keyword",
    "ambiguous-union",
    "unsupported-parameter",
    "unsupported-response",
    "unsupported-callback",
    "numbered-name",
    "method-name-guessed",
    "body-flattening-skipped",
}
"""Codes whose case is still to be written; this list only ever gets shorter."""


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


def test_what_holds_for_every_package(case: Case, tmp_path: Path) -> None:
    output = prepare(case, tmp_path)
    before = tree(output)
    outcome = run_case(case, output)
    if outcome.failed:
        assert tree(output) == before, "an error must leave the output folder as it was"
        return
    case_runner.write_package(output, outcome)
    again = run_case(case, output)
    assert again.changes is not None
    assert again.changes.nothing_to_do, "a second run must write nothing"
    unstable = case_runner.unlike_black(outcome)
    assert not unstable, "these files are not as black would write them\n" + "\n".join(unstable)
    assert outcome.bundle is not None
    moved = case_runner.other_order(tmp_path, case, outcome.bundle)
    other = run_case(case, output, spec=moved)
    assert case_runner.names_of(other) == case_runner.names_of(
        outcome
    ), "names must not depend on the order of keys"
    assert sorted(other.texts or ()) == sorted(outcome.texts or ())
    import_every_module(output)


def test_the_output_does_not_depend_on_the_hash_seed(
    case: Case, tmp_path: Path, digests_under_another_seed: dict[str, dict[str, str]]
) -> None:
    outcome = run_case(case, prepare(case, tmp_path))
    assert digests_under_another_seed[case.name] == digests(outcome)


def test_every_diagnostic_code_has_a_case() -> None:
    texts = "".join(p.read_text(encoding="utf-8") for p in CASES.rglob("diagnostics*.txt"))
    missing = {code for code in CODES if f"[{code}]" not in texts}
    assert sorted(missing - WITHOUT_CASE.keys() - NOT_YET) == [], "these codes need a case"
    assert sorted(WITHOUT_CASE.keys() - missing) == [], "these codes have a case now"


@pytest.fixture(scope="session")
def digests_under_another_seed(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[str, str]]:
    """The digests of all packages from a process with another order of sets."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    paths = os.pathsep.join(path for path in sys.path if path)
    finished = subprocess.run(
        [sys.executable, __file__, str(tmp_path_factory.mktemp("seed"))],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, dict[str, str]] = json.loads(finished.stdout)
    return found


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


def import_every_module(output: Path) -> None:
    command = [sys.executable, str(IMPORT_ALL), str(output)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def digests(outcome: case_runner.Outcome) -> dict[str, str]:
    texts = {path: digest(text) for path, text in (outcome.texts or {}).items()}
    return {**texts, "diagnostics": digest(repr(outcome.diagnostics))}


if __name__ == "__main__":
    work = Path(sys.argv[1])
    outcomes = {
        case.name: digests(run_case(case, prepare(case, work / str(number))))
        for number, case in enumerate(find_cases())
    }
    sys.stdout.write(json.dumps(outcomes))
