"""`clientsmith generate --only`: what some files would be, shown and not written, at once on a save."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import Result

from command_line import clientsmith
from test_watch import DOCUMENT, PACKAGE, PATIENCE, said, save, wait_until, waits

VERSION = '"""Mine."""\n\n__version__ = "{{ package.version }}"\n'
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a project whose package has been written."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "clientsmith.yaml").write_text(
        "document: openapi.yaml\ntemplates: templates\noutput: out\n" + PACKAGE, encoding="utf-8"
    )
    with chdir(tmp_path):
        assert clientsmith("generate").exit_code == 0
    return tmp_path


@pytest.fixture
def watching(project: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that watches one file, past its first look."""
    with (project / "said.txt").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "clientsmith", "generate", "--watch", "--only", "_version.py"],
            cwd=project,
            env=ENVIRONMENT,
            stdout=said,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            wait_until(lambda: waits(project) == 1)
            yield process
        finally:
            process.kill()
            process.wait()


def show(project: Path, *arguments: str) -> Result:
    with chdir(project):
        return clientsmith("generate", "--only", *arguments)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_what_would_change_is_shown_and_nothing_is_written(project: Path) -> None:
    (project / "templates/version.py.jinja").write_text(VERSION, encoding="utf-8")
    (project / "templates/errors.py.jinja").write_text("x = 1\n", encoding="utf-8")
    before = contents(project)
    shown = show(project, "pets/_version.py")
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout.startswith("--- a/pets/_version.py\n+++ b/pets/_version.py\n")
    assert '+"""Mine."""\n' in shown.stdout
    assert "errors.py" not in shown.stdout
    assert contents(project) == before


def test_a_pattern_matches_the_ends_of_paths(project: Path) -> None:
    (project / "templates/version.py.jinja").write_text(VERSION, encoding="utf-8")
    (project / "templates/README.md.jinja").write_text("Mine.\n", encoding="utf-8")
    for pattern, paths in (
        ("_version.py", {"pets/_version.py"}),
        ("pets/_v*.py", {"pets/_version.py"}),
        ("*.md", {"README.md"}),
        ("*", {"README.md", "pets/_version.py"}),
    ):
        lines = show(project, pattern).stdout.split("\n")
        assert {line[6:] for line in lines if line.startswith("--- a/")} == paths


def test_what_would_stay_is_said_to_stay(project: Path) -> None:
    assert show(project, "_version.py").stdout == "1 file as on the disk\n"


def test_python_is_shown_as_it_would_be_written(project: Path) -> None:
    (project / "templates/version.py.jinja").write_text("x = [ 1 ]\n", encoding="utf-8")
    assert "+x = [1]\n" in show(project, "_version.py").stdout


def test_a_pattern_that_matches_nothing_is_refused_with_what_comes_close(project: Path) -> None:
    shown = show(project, "pets/_versions.py")
    assert shown.exit_code == 1
    assert 'no file of the package matches "pets/_versions.py"' in shown.stderr
    assert '"pets/_version.py"' in shown.stderr


def test_a_template_that_fails_is_told_and_so_are_those_that_do_not(project: Path) -> None:
    (project / "templates/version.py.jinja").write_text("{{ package.versoin }}", encoding="utf-8")
    (project / "templates/README.md.jinja").write_text("Mine.\n", encoding="utf-8")
    shown = show(project, "*")
    assert shown.exit_code == 1
    assert "+Mine.\n" in shown.stdout
    assert 'did you mean "version"?' in shown.stderr


@pytest.mark.parametrize("option", ["--force", "--release", "--accept-decoding", "--report=x.md"])
def test_what_is_about_writing_does_not_go_with_it(project: Path, option: str) -> None:
    shown = show(project, "*", option)
    assert shown.exit_code == 2
    assert "--only writes nothing" in shown.stderr


def test_a_save_of_a_template_is_answered_with_the_difference(
    project: Path, watching: subprocess.Popen[str]
) -> None:
    before = contents(project / "out")
    template = project / "templates/version.py.jinja"
    save(template, VERSION)
    wait_until(lambda: waits(project) == 2)
    assert '+"""Mine."""' in said(project)
    assert "after the save" in said(project)
    save(template, "x = [ 1 ]\n")
    wait_until(lambda: waits(project) == 3)
    assert "+x = [ 1 ]\n" in said(project), "as the template writes it"
    save(template, "{{ package.versoin }}\n")
    wait_until(lambda: waits(project) == 4)
    assert 'did you mean "version"?' in said(project)
    save(template, '{% extends "base/version.py.jinja" %}\n{% block nope %}{% endblock %}\n')
    wait_until(lambda: waits(project) == 5)
    assert "[template-unknown-block]" in said(project)
    template.unlink()
    wait_until(lambda: waits(project) == 6)
    assert said(project).count("as on the disk") == 3
    assert contents(project / "out") == before
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0
    assert "Traceback" not in said(project)


def test_a_change_of_anything_else_goes_the_whole_way(
    project: Path, watching: subprocess.Popen[str]
) -> None:
    configuration = (project / "clientsmith.yaml").read_text(encoding="utf-8")
    save(project / "clientsmith.yaml", configuration.replace("}", ", version: 7.0.0}"))
    wait_until(lambda: waits(project) == 2)
    assert '+__version__ = "7.0.0"' in said(project)
    save(project / "openapi.yaml", "{")
    wait_until(lambda: "yaml-syntax" in said(project) and waits(project) == 3)
    save(project / "openapi.yaml", DOCUMENT)
    wait_until(lambda: waits(project) == 4)
    assert said(project).count('+__version__ = "7.0.0"') == 2
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0


def test_a_plugin_that_changes_goes_the_whole_way(
    project: Path, watching: subprocess.Popen[str]
) -> None:
    (project / "templates/plugin.py").write_text('values = {"who": "me"}\n', encoding="utf-8")
    save(project / "templates/version.py.jinja", "# {{ values.who }}\n")
    save(project / "templates/pack.yaml", "contract: 1\nextends: true\nplugin: plugin.py\n")
    wait_until(lambda: "+# me" in said(project))
    save(project / "templates/plugin.py", 'values = {"who": "you"}\n')
    wait_until(lambda: "+# you" in said(project))
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0
