"""`clientsmith generate --watch` in a real process, with real saves, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths: {}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""
PACKAGE = "package: {import_name: pets}\n"
PATIENCE = 60
"""Seconds after which a change is believed to have been missed; usually it takes one."""


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that watches, past its first run."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "clientsmith.yaml").write_text(
        "document: openapi.yaml\ntemplates: templates\noutput: out\n" + PACKAGE, encoding="utf-8"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    with (tmp_path / "said.txt").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "clientsmith", "generate", "--watch"],
            cwd=tmp_path,
            env=environment,
            stdout=said,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            wait_until(lambda: waits(tmp_path) == 1)
            yield process
        finally:
            process.kill()
            process.wait()


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.02)


def said(folder: Path) -> str:
    return (folder / "said.txt").read_text(encoding="utf-8")


def waits(folder: Path) -> int:
    return said(folder).count("waiting for changes")


def save(path: Path, text: str) -> None:
    """Save as editors do: another file takes the place."""
    new = path.with_name("~new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def test_every_kind_of_input_is_watched_and_what_is_broken_is_waited_for(
    tmp_path: Path, watching: subprocess.Popen[str]
) -> None:
    save(tmp_path / "openapi.yaml", DOCUMENT.replace("Pets", "Cats"))
    wait_until(lambda: waits(tmp_path) == 2)
    assert "changed: openapi.yaml" in said(tmp_path)
    assert "1 file written" in said(tmp_path) or "files written" in said(tmp_path)

    save(tmp_path / "templates/version.py.jinja", "VERSION = 'mine'\n")
    wait_until(lambda: waits(tmp_path) == 3)
    version = tmp_path / "out/pets/_version.py"
    assert version.read_text(encoding="utf-8") == 'VERSION = "mine"\n'

    save(tmp_path / "clientsmith.yaml", "nonsense: true\n")
    wait_until(lambda: waits(tmp_path) == 4)
    assert "config-unknown-key" in said(tmp_path)
    save(tmp_path / "openapi.yaml", "{")
    time.sleep(0.3)
    save(
        tmp_path / "clientsmith.yaml",
        "document: openapi.yaml\noutput: out\n" + PACKAGE.replace("}", ", version: 7.0.0}"),
    )
    wait_until(lambda: "yaml-syntax" in said(tmp_path))
    save(tmp_path / "openapi.yaml", DOCUMENT)
    wait_until(lambda: "7.0.0" in version.read_text(encoding="utf-8"))

    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0
    assert "Traceback" not in said(tmp_path)


def test_a_file_that_is_no_input_changes_nothing(
    tmp_path: Path, watching: subprocess.Popen[str]
) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    save(tmp_path / "openapi.yaml", DOCUMENT.replace("Pets", "Cats"))
    wait_until(lambda: waits(tmp_path) == 2)
    assert "notes.txt" not in said(tmp_path)
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0


def test_what_a_broken_configuration_does_not_lead_to_has_not_changed_by_that(
    tmp_path: Path, watching: subprocess.Popen[str]
) -> None:
    assert (tmp_path / "names.lock").is_file()
    save(tmp_path / "clientsmith.yaml", "nonsense: [")
    wait_until(lambda: waits(tmp_path) == 2)
    save(tmp_path / "notes.txt", "wakes the process, and is no input")
    time.sleep(1.5)
    assert waits(tmp_path) == 2
    assert "changed: names.lock" not in said(tmp_path)
    save(tmp_path / "clientsmith.yaml", "document: openapi.yaml\noutput: out\n" + PACKAGE)
    wait_until(lambda: waits(tmp_path) == 3)
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 0
