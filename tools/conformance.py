"""Generate real documents without any configuration, and check what comes out.

    make conformance DOCS=folder
    python tools/conformance.py folder [NAME ...] [--fast] [--keep FOLDER]

For each document of the folder: is a package written, how many operations, webhooks and schemas
does it cover, does every module import alone, what do mypy and basedpyright in their strict modes
report, and do the package's own tests pass? Exits 1 unless every document whose version can be
read is generated, imports and type-checks.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

TOP = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
WORKERS = 2
SUFFIXES = (".json", ".yaml", ".yml")


class _Options(argparse.Namespace):
    """The command line."""

    folder: Path
    names: list[str]
    fast: bool
    keep: Path | None


@dataclass(frozen=True, slots=True)
class Result:
    """The row of one document; None is what was not tried, `complaint` the first thing that failed."""

    name: str
    seconds: float
    coverage: str = ""
    left_out: int = 0
    warnings: int = 0
    imports: bool | None = None
    mypy: int | None = None
    pyright: int | None = None
    tests: str = ""
    complaint: str = ""

    @property
    def good(self) -> bool:
        """Whether the package is there, whole and clean."""
        return not self.complaint


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit code."""
    parser = argparse.ArgumentParser(
        description="Generate real documents and check what comes out."
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="only documents whose names begin so")
    parser.add_argument("--fast", action="store_true", help="no type checkers, no tests")
    parser.add_argument("--keep", type=Path, help="leave the packages in this folder")
    options = parser.parse_args(arguments, namespace=_Options())
    names = tuple(options.names) or ("",)
    documents = [
        path
        for path in sorted(options.folder.iterdir())
        if path.suffix in SUFFIXES and path.name.startswith(names)
    ]
    if not documents:
        print(f"no documents in {options.folder}")
        return 2
    print(
        _row(
            "document",
            "seconds",
            "ops",
            "hooks",
            "schemas",
            "left out",
            "imports",
            "mypy",
            "pyright",
            "tests",
        )
    )
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(WORKERS) as pool:
        work = (options.keep or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        results: list[Result] = []
        for result in pool.map(partial(check, work=work, fast=options.fast), documents):
            results.append(result)
            print("\n".join(_lines(result)), flush=True)
    bad = [result.name for result in results if not result.good]
    print(f"{len(results) - len(bad)} of {len(results)} documents are generated and clean")
    return 1 if bad else 0


def check(document: Path, work: Path, *, fast: bool) -> Result:
    """Generate one document and look at its package."""
    output = work / document.stem
    started = time.perf_counter()
    generated = _run([BIN / "clientsmith", "generate", document.resolve(), "-o", output], work)
    seconds = time.perf_counter() - started
    try:
        ledger = json.loads((output / "coverage.json").read_text(encoding="utf-8"))
    except OSError:
        errors = [line for line in generated.stderr.splitlines() if "error[" in line]
        shown = errors or generated.stderr.splitlines()[-1:]
        return Result(document.name, seconds, complaint=(shown or ["nothing was said"])[0])
    counts = ledger["counts"]
    coverage = " ".join(
        f"{counts[thing]['declared'] - counts[thing]['left_out']}/{counts[thing]['declared']}"
        for thing in ("operations", "webhooks", "schemas")
    )
    left_out = len(ledger["left_out"])
    warnings = generated.stderr.count("warning[")
    imported = _run([sys.executable, TOP / "tools" / "import_all.py", output], work)
    complaints: list[str] = []
    if imported.returncode:
        complaints.append(imported.stdout.strip().splitlines()[-1])
    mypy = pyright = None
    tests = ""
    if not fast:
        mypy, first = _mypy(output)
        complaints += first
        pyright, first = _pyright(output)
        complaints += first
        tests = _tests(output)
    return Result(
        document.name,
        seconds,
        coverage,
        left_out,
        warnings,
        imported.returncode == 0,
        mypy,
        pyright,
        tests,
        complaints[0] if complaints else "",
    )


def _mypy(output: Path) -> tuple[int, list[str]]:
    found = _run([BIN / "mypy", "--strict", "--no-error-summary", "--no-color-output", "."], output)
    errors = [line for line in found.stdout.splitlines() if ": error:" in line]
    if found.returncode and not errors:
        errors = found.stderr.splitlines()[-1:] or ["mypy failed"]
    return len(errors), errors[:1]


def _pyright(output: Path) -> tuple[int, list[str]]:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(output)],
        "extraPaths": [str(output), str(output / "tests")],
    }
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "pyrightconfig.json"
        project.write_text(json.dumps(settings), encoding="utf-8")
        options = ("--outputjson", "--pythonpath", sys.executable, "-p", project)
        found = _run([BIN / "basedpyright", *options], output)
    report = json.loads(found.stdout)
    errors = [
        f"{d['file']}:{d['range']['start']['line'] + 1}: {d['message'].splitlines()[0]}"
        for d in report["generalDiagnostics"]
        if d["severity"] == "error"
    ]
    return len(errors), errors[:1]


def _tests(output: Path) -> str:
    if not (output / "tests").is_dir():
        return "none"
    found = _run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"], output)
    return (found.stdout.strip().splitlines() or ["nothing"])[-1].partition(" in ")[0]


def _run(command: Sequence[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1"}
    return subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _lines(result: Result) -> Iterator[str]:
    operations, hooks, schemas = result.coverage.split() if result.coverage else ("-", "-", "-")
    yield _row(
        result.name,
        f"{result.seconds:.1f}",
        operations,
        hooks,
        schemas,
        str(result.left_out) if result.coverage else "-",
        {None: "-", True: "yes", False: "NO"}[result.imports],
        "-" if result.mypy is None else str(result.mypy),
        "-" if result.pyright is None else str(result.pyright),
        result.tests or "-",
    )
    if result.complaint:
        yield f"    {result.complaint[:200]}"


def _row(*cells: str) -> str:
    widths = (24, 8, 10, 6, 10, 9, 8, 5, 8, 0)
    return " ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
