"""What importing the runtime costs: nothing is loaded before it is used."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from scripted_server import ScriptedServer, reply

HERE = Path(__file__).parent
HEAVY = {"pydantic", "pydantic_core", "httpx2", "anyio", "typing_extensions", "ssl", "asyncio"}


def loaded(statement: str) -> set[str]:
    script = f"import sys; sys.path[:0] = sys.argv[1:]; {statement}; print(*sys.modules)"
    path = [str(HERE.parents[1] / "templates" / "python"), str(HERE)]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *path],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize(
    "statement",
    [
        "import runtime.omit, runtime.endpoint, runtime.errors, runtime.resource, runtime.options",
        "import runtime.client, runtime.settings, runtime.credentials, runtime.files",
        "import wiki.resources",
        "from wiki.client import Wiki; Wiki('t').pages",
        "from wiki.client import AsyncWiki; AsyncWiki('t').pages",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_used(statement: str) -> None:
    assert loaded(statement) & HEAVY == set()


def test_the_runtime_works_below_any_package(tmp_path: Path, server: ScriptedServer) -> None:
    """Generated packages hold a copy of it: nothing in it may depend on its own name."""
    package = tmp_path / "acme"
    shutil.copytree(HERE.parents[1] / "templates" / "python" / "runtime", package / "_runtime")
    (package / "__init__.py").touch()
    (package / "types.py").write_text(
        "from ._runtime.models import Model\nclass Pet(Model):\n    name: str\n"
    )
    script = """
import sys
sys.path.insert(0, sys.argv[1])
from acme._runtime.client import SyncClient
from acme._runtime.endpoint import Endpoint
from acme._runtime.settings import ClientSettings
with SyncClient(ClientSettings("acme", "1", "acme/1", base_url=sys.argv[2])) as client:
    print(repr(client.request(Endpoint("GET", "/", result="types:Pet"))))
assert not any(name.split(".")[0] == "runtime" for name in sys.modules)
"""
    server.answers(reply({"name": "Rex"}))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(tmp_path), server.url],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "Pet(name='Rex')\n", done.stderr


def test_the_check_above_would_notice() -> None:
    assert {"pydantic", "pydantic_core"} <= loaded("import runtime.models")
