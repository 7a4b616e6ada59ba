"""The README tells the truth: its sessions are run and its Python is executed, as they stand."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

TOP = Path(__file__).parents[1]
README = (TOP / "README.md").read_text(encoding="utf-8")
FELIX = {"species": "cat", "id": "1", "name": "Felix", "lives": 9}
PAGES: dict[str, dict[str, Any]] = {
    "/pets": {
        "items": [FELIX, {"species": "dog", "id": "2", "name": "Rex", "friend": None}],
        "next_cursor": "more",
    },
    "/pets?cursor=more": {
        "items": [{"id": "3", "name": "Polly", "species": "parrot", "words": 12}],
        "next_cursor": None,
    },
}


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def sessions() -> list[tuple[str, str]]:
    """Each command of the README's sessions with what it is said to print."""
    found: list[tuple[str, str]] = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            found.append((command, printed))
    return found


def uncounted(text: str) -> str:
    """The text without the number of files, which grows with the run time and says nothing here."""
    return re.sub(r"\d+ files written", "some files written", text)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example document in it, as in a checkout."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "examples").symlink_to(TOP / "examples")
    return folder


@pytest.fixture(scope="module")
def hotel() -> Iterator[str]:
    """The address of a server that plays the API of the example."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(PAGES[self.path])

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.answer(FELIX)

        def answer(self, value: object) -> None:
            body = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_the_readme_has_sessions_and_python() -> None:
    assert len(sessions()) >= 5
    assert blocks("python")


def test_sessions_print_what_the_readme_says(place: Path) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for command, printed in sessions():
        if command.startswith("make "):
            continue  # they are what runs this test
        run = subprocess.run(  # noqa: S602  # a session is for a shell
            command,
            shell=True,
            cwd=place,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert uncounted(printed) == uncounted(run.stdout + run.stderr), command


def test_the_python_of_the_readme_runs(place: Path, hotel: str) -> None:
    (code,) = blocks("python")
    generate = [sys.executable, "-m", "clientsmith", "generate", "examples/pets.yaml", "-o", "pets"]
    subprocess.run(generate, cwd=place, check=True)  # the sessions may run in another process
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=place / "pets",
        env={**os.environ, "PET_HOTEL_BASE_URL": hotel, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "Felix has 9 lives left",
        "Rex shares a room with None",
        f"a parrot of which all is kept: {PAGES['/pets?cursor=more']['items'][0]}",
    ]


def test_every_link_of_the_readme_leads_somewhere() -> None:
    prose = re.sub(r"```.*?```", "", README, flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#]+)\)", prose):
        assert (TOP / target).exists(), target
