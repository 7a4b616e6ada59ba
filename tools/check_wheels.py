"""Build both wheels, install them where nothing else of this repository is, and try them there.

    make wheels

clientsmith from its wheel must find its templates and generate a document; the generated package
from its wheel must pass its own tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).parents[1]
PACKAGE = TOP / "generated" / "notion"
CONSTRAINTS = TOP / "constraints.txt"
CONFIG = TOP / "spec" / "notion" / "clientsmith.yaml"
PIP_INSTALL = ("-m", "pip", "install", "-qq")
NEEDED_BY_TESTS = ("pytest", "anyio", "trio")


def main() -> None:
    """Build, install, try; ends with the exit code of the first step that fails."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        wheels = work / "wheels"
        _say("building the wheels")
        for folder in (TOP, PACKAGE):
            copy = shutil.copytree(folder, work / "source", ignore=_ignore)
            _run(
                [sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "-w", wheels, copy],
                work,
            )
            shutil.rmtree(copy)
        environment = work / "venv"
        _say("installing them")
        venv.create(environment, with_pip=True)
        python = environment / "bin" / "python"
        _run(
            [
                python,
                *PIP_INSTALL,
                "-c",
                CONSTRAINTS,
                *sorted(wheels.glob("*.whl")),
                *NEEDED_BY_TESTS,
            ],
            work,
        )
        _say("generating with the installed clientsmith")
        command = environment / "bin" / "clientsmith"
        _run([command, "generate", CONFIG, "-o", work / "again", "--quiet"], work)
        _compare(work / "again")
        _say("running the package's tests against the installed package")
        shutil.copytree(PACKAGE / "tests", work / "tests", ignore=_ignore)
        _run([python, "-m", "pytest", "-q", "-p", "no:cacheprovider", work / "tests"], work)
    print("Both wheels work.")


def _compare(again: Path) -> None:
    for path in sorted(again.rglob("*.py")):
        name = path.relative_to(again)
        if path.read_bytes() != (PACKAGE / name).read_bytes():
            sys.exit(f"the installed clientsmith writes {name} differently")


def _ignore(_folder: str, names: list[str]) -> list[str]:
    unwanted = {"__pycache__", ".git", ".venv", ".clientsmith_cache", "spec", "generated"}
    return [name for name in names if name in unwanted or name.endswith("_cache")]


def _say(text: str) -> None:
    print(f"==> {text}", flush=True)


def _run(command: Sequence[str | Path], folder: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    finished = subprocess.run([str(w) for w in command], cwd=folder, env=clean, check=False)
    if finished.returncode:
        sys.exit(finished.returncode)


if __name__ == "__main__":
    main()
