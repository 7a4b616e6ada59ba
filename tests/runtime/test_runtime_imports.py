"""What importing the runtime costs: nothing is loaded before it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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


def test_the_check_above_would_notice() -> None:
    assert {"pydantic", "pydantic_core"} <= loaded("import runtime.models")
