"""A generated package brings its mock along: fixtures, a program, clients without sockets."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx2


def run(package: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=package,
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_tests_of_the_package_use_its_mock(package: Path) -> None:
    path = package / "tests" / "test_the_mock.py"
    done = run(package, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(path))
    assert done.returncode == 0, done.stdout
    assert "test_what_shelves_create_shelf_made_is_kept" in path.read_text(encoding="utf-8")


def test_fixtures_give_a_new_mock_to_each_test(package: Path, tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text(
        "from library_client import Library\n"
        "def test_one(library_client_mock):\n"
        "    library_client_mock.add('shelves')\n"
        "def test_two(library_client_mock, library_client_server):\n"
        "    assert library_client_mock.objects('shelves') == []\n"
        "    with Library('key', base_url=library_client_server.url, x_version='2') as client:\n"
        "        client.shelves.create_shelf(label='a')\n"
        "    assert len(library_client_mock.objects('shelves')) == 1\n",
        encoding="utf-8",
    )
    plugin = ("-p", "library_client.testing.plugin")
    done = run(package, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin, str(test))
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def test_the_plugin_costs_a_run_of_pytest_next_to_nothing(package: Path) -> None:
    code = (
        "import sys, pytest, library_client.testing.plugin\n"
        "heavy = {'pydantic', 'httpx2', 'jsonschema_rs', 'http.server'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = run(package, "-c", code)
    assert done.returncode == 0, done.stderr


def test_the_package_announces_the_plugin_and_the_extra(package: Path) -> None:
    text = (package / "pyproject.toml").read_text(encoding="utf-8")
    assert "[project.entry-points.pytest11]" in text
    assert 'testing = ["jsonschema-rs' in text


def test_the_mock_runs_as_a_program_with_a_script_of_faults(package: Path, tmp_path: Path) -> None:
    script = tmp_path / "faults.json"
    script.write_text('{"faults": [{"fault": "html_page", "calls": [2]}]}', encoding="utf-8")
    command = [sys.executable, "-m", "library_client.testing", "--faults", str(script)]
    environment = {**os.environ, "PYTHONPATH": str(package)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[4]
        answers = [httpx2.get(f"{url}/hours", headers={"x-key": "k"}) for _ in range(2)]
        assert set(answers[0].json()) == {"opens", "closes"}
        assert (answers[1].status_code, answers[1].headers["content-type"]) == (520, "text/html")
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_a_script_that_cannot_be_used_ends_the_program(package: Path, tmp_path: Path) -> None:
    done = run(package, "-m", "library_client.testing", "--faults", str(tmp_path / "none.json"))
    assert done.returncode == 2
    assert "none.json" in done.stderr


def test_no_prose_of_the_document_is_in_the_data_of_the_mock(package: Path) -> None:
    text = (package / "library_client" / "testing" / "api.json").read_text(encoding="utf-8")
    assert "It takes longer" not in text
    assert '"description":' not in text
