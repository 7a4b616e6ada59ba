"""Both type checkers at their strictest, run on files that use `notion_typed`.

In: files. Out: complaints by file and line. Several complaints of one rule about one line count as
one (a checker repeats it for each member of a union), and so do echoes: once basedpyright has said
that an attribute does not exist, that its type is unknown goes without saying.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).parents[2]
PACKAGE = TOP / "generated" / "notion"
CHECKERS = ("mypy", "basedpyright")

_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): error: (?P<text>.*?)(  \[(?P<rule>[\w-]+)\])?")
_ECHOES = re.compile(r"reportUnknown\w+Type|reportUnused\w+")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a checker says about a line; its lines count from 1."""

    file: Path
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line}: {self.text} [{self.rule}]"


def check(
    checker: str, files: Sequence[Path], folder: Path, package: Path = PACKAGE
) -> list[Complaint]:
    """Run a checker; `folder` is where its settings can be written."""
    found = _mypy(files, package) if checker == "mypy" else _basedpyright(files, folder, package)
    places = {(complaint.file, complaint.line, complaint.rule): complaint for complaint in found}
    return [places[place] for place in sorted(places)]


def _mypy(files: Sequence[Path], package: Path) -> list[Complaint]:
    options = ["--strict", "--config-file=", "--no-pretty", "--hide-error-context"]
    options += ["--python-version=3.11", f"--cache-dir={TOP / '.mypy_cache' / 'usage'}"]
    command = [sys.executable, "-m", "mypy", *options, *map(str, files)]
    output = _run(command, {"MYPYPATH": str(package), "NO_COLOR": "1"})
    found: list[Complaint] = []
    for line in output.splitlines():
        if match := _LINE.fullmatch(line):
            place = Path(match["file"]).resolve()
            found.append(Complaint(place, int(match["line"]), match["rule"] or "", match["text"]))
    assert "Found" in output or "Success" in output, output
    return found


def _basedpyright(files: Sequence[Path], folder: Path, package: Path) -> list[Complaint]:
    settings = {
        "include": [str(file) for file in files],
        "extraPaths": [str(package)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    project = folder / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    options = ["--outputjson", "--pythonpath", sys.executable, "--project", str(project)]
    output = _run([sys.executable, "-m", "basedpyright", *options], {})
    report = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == len(files), output
    found: list[Complaint] = []
    for each in report["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        found.append(Complaint(Path(each["file"]), line, each.get("rule", ""), each["message"]))
    wrong = {(c.file, c.line) for c in found if not _ECHOES.fullmatch(c.rule)}
    return [c for c in found if not (_ECHOES.fullmatch(c.rule) and (c.file, c.line) in wrong)]


def _run(command: Sequence[str], variables: Mapping[str, str]) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=TOP,
        env={**os.environ, **variables},
        timeout=300,
    )
    return done.stdout or done.stderr
