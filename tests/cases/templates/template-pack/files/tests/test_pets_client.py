"""The package as a whole: it imports in any order, and importing it costs next to nothing."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pets_client


def modules() -> list[str]:
    root = Path(pets_client.__file__).parent
    found: list[str] = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def test_every_module_imports_alone() -> None:
    # One process for each would take a second each; what a module leaves behind is forgotten instead.
    script = (
        "import sys, importlib\n"
        "for name in sys.argv[1:]:\n"
        "    for loaded in [m for m in sys.modules if m.split('.')[0] == 'pets_client']:\n"
        "        del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n"
    )
    subprocess.run([sys.executable, "-c", script, *modules()], check=True)


def test_importing_the_package_loads_no_model_and_no_http_library() -> None:
    script = (
        "import sys, pets_client\n"
        "heavy = {'pydantic', 'pydantic_core', 'httpx2'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_every_public_name_is_there() -> None:
    for name in pets_client.__all__:
        assert hasattr(pets_client, name)
    for folder in ("types", "params"):
        module = import_module(f"pets_client.{folder}")
        for name in dir(module):
            assert hasattr(module, name)
