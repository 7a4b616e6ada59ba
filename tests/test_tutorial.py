"""The tutorial is true: its files are written and its commands run, one by one, in an empty folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "tutorial.md"
BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.DOTALL | re.MULTILINE)


def steps(text: str) -> Iterator[tuple[str, str]]:
    """What a reader does: a file with its content, or a command with what it prints.

    A command begins with `$ `; it is never the name of a file.
    """
    for language, title, content in BLOCK.findall(text):
        if title:
            yield title, content
        elif language == "console":
            for part in re.split(r"^(?=\$ )", content, flags=re.MULTILINE)[1:]:
                command, _, printed = part.partition("\n")
                yield command, printed


def uncounted(text: str) -> str:
    """The text without numbers of files, which grow with the run time and say nothing here."""
    return re.sub(r"\d+ (files written|unchanged)", r"some \1", text)


def surroundings() -> dict[str, str]:
    """The environment of a reader, but without the network: what pip would fetch is here already."""
    here = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return here | {
        "PATH": f"{Path(sys.executable).parent}:{here['PATH']}",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which turns it off, whatever it looks like
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }


def test_the_tutorial_does_what_it_says(tmp_path: Path) -> None:
    environment = surroundings()
    # The new environment finds what the package needs, and not the package, in the one of the tests.
    needed = environment | {"PYTHONPATH": sysconfig.get_path("purelib")}
    for what, content in steps(PAGE.read_text(encoding="utf-8")):
        if not what.startswith("$ "):
            (tmp_path / what).write_text(content, encoding="utf-8")
            continue
        run = subprocess.run(  # noqa: S602  # a session is for a shell
            what.removeprefix("$ "),
            shell=True,
            cwd=tmp_path,
            env=needed if what.startswith("$ fresh/") else environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert uncounted(content) == uncounted(run.stdout), what


def test_the_tutorial_comes_from_a_document_to_an_installed_package() -> None:
    done = [what for what, _ in steps(PAGE.read_text(encoding="utf-8"))]
    for word in ("openapi.yaml", "$ clientsmith generate", "$ clientsmith generate --release"):
        assert word in done
    assert any("pip wheel" in what for what in done)
    assert any(what.startswith("$ fresh/bin/python -m pip install") for what in done)
