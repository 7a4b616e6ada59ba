"""Every Python example in the README of a generated package runs, and type checkers accept it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest
from checkers import CHECKERS, PACKAGE, TOP, check
from playing_server import PlayingServer, routes

from clientsmith.pipeline import Reconciled, Request, run
from clientsmith.project import open_project

EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
CLIENT = re.compile(r"^client = (\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Readme:
    """The examples of a package as one module: a function for each, which `main` calls."""

    package: Path
    module: str
    prefix: str
    examples: tuple[str, ...]
    script: Path


@pytest.fixture(scope="module", params=["notion", "pets"])
def readme(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Readme:
    folder = tmp_path_factory.mktemp(str(request.param))
    (folder / "notes.txt").write_text("notes", encoding="utf-8")
    if request.param == "notion":
        return _readme(PACKAGE, "notion_typed", "NOTION", folder)
    return _readme(_generate_pets(folder / "pets"), "pet_hotel_client", "PET_HOTEL", folder)


def _generate_pets(output: Path) -> Path:
    """Generate a package without any configuration, and write it."""
    project, found = open_project(TOP / "examples" / "pets.yaml", None, output, None)
    assert project is not None, found
    steps = list(run(Request(project.spec, output, project.config, project.templates)))
    last = steps[-1]
    assert isinstance(last, Reconciled), last.diagnostics
    for name, text in last.changes.write.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return output


def _readme(package: Path, module: str, prefix: str, folder: Path) -> Readme:
    text = (package / "README.md").read_text(encoding="utf-8")
    examples = tuple(match[1] for match in EXAMPLE.finditer(text))
    made = next(match[1] for example in examples if (match := CLIENT.search(example)))
    parts = [f"from {module} import {made}\n\nclient = {made}()\n"]
    for number, example in enumerate(examples):
        # Only the first example makes a client, the others go on with it.
        parts.append(f"\ndef example_{number}() -> None:\n{textwrap.indent(example, '    ')}\n")
    calls = "".join(f"    example_{number}()\n" for number in range(len(examples)))
    parts.append(f'\nif __name__ == "__main__":\n{calls}')
    script = folder / "examples.py"
    script.write_text("\n".join(parts), encoding="utf-8")
    return Readme(package, module, prefix, examples, script)


def test_a_readme_has_examples(readme: Readme) -> None:
    assert len(readme.examples) >= 8


def test_every_example_runs(readme: Readme) -> None:
    with PlayingServer(readme.package) as server:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", str(readme.script)],
            cwd=readme.script.parent,
            env={
                **os.environ,
                "PYTHONPATH": str(readme.package),
                f"{readme.prefix}_BASE_URL": server.url,
                f"{readme.prefix}_TOKEN": "secret",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", "a warning: an answer does not fit its type"
    assert server.missed == []
    assert len(server.answered) >= len(readme.examples) / 2


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_type_checker_accepts_every_example(checker: str, readme: Readme, tmp_path: Path) -> None:
    found = check(checker, [readme.script], tmp_path, readme.package)
    # An example may show what can be had without doing anything with it.
    found = [complaint for complaint in found if complaint.rule != "reportUnusedVariable"]
    assert [str(complaint) for complaint in found] == []


def test_the_reference_has_every_method(readme: Readme) -> None:
    documented = {key for _, _, key in routes(readme.package)}
    tested = "\n".join(
        p.read_text(encoding="utf-8") for p in readme.package.glob("tests/test_*.py")
    )
    assert documented == set(re.findall(r"^async def test_(\w+)_async\(", tested, re.MULTILINE))
