"""Run the tests of the runtime and of the generated package on every Python that is here.

`make test-all`. An interpreter is found by its name (`python3.12`) or among those of pyenv. Each
gets a virtual environment of its own below `.venv`, with the pinned versions.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generated" / "notion"
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
FOR_TESTS = ("httpx2[http2]", "opentelemetry-sdk", "pytest", "pytest-xdist", "trio")


def main() -> int:
    """Test with each interpreter; how many of them failed."""
    found = {version: path for version in VERSIONS if (path := interpreter(version))}
    failed: list[str] = []
    for version, path in found.items():
        print(f"==> Python {version} ({path})", flush=True)
        if not test(environment(version, path)):
            failed.append(version)
    missing = ", ".join(version for version in VERSIONS if version not in found)
    print(f"Tested with Python {', '.join(found)}." + f" Not here: {missing}." * bool(missing))
    if failed:
        print(f"Failed with Python {', '.join(failed)}.")
    return len(failed)


def interpreter(version: str) -> str | None:
    """Find a Python that is really of this version; the shims of pyenv only look like one."""
    for path in candidates(version):
        try:
            done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
        except OSError:
            continue
        if done.stdout.startswith(f"Python {version}."):
            return path
    return None


def candidates(version: str) -> Iterator[str]:
    """Where it may be."""
    if path := shutil.which(f"python{version}"):
        yield path
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for folder in sorted(pyenv.glob(f"versions/{version}.*"), reverse=True):
        yield str(folder / "bin" / "python")


def environment(version: str, path: str) -> Path:
    """Make the environment if it is not there; its interpreter."""
    folder = ROOT / ".venv" / "all" / version
    python = folder / "bin" / "python"
    ready = folder / ".ready"
    wanted = "\n".join(requirements())
    if not ready.exists() or ready.read_text() != wanted:
        subprocess.run([path, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run(
            [
                *(str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"),
                *("-c", str(ROOT / "constraints.txt"), *requirements()),
            ],
            check=True,
        )
        ready.write_text(wanted)
    return python


def requirements() -> list[str]:
    """What the package needs, and what its tests need."""
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]
    extras = project.get("optional-dependencies", {})
    return sorted({*project["dependencies"], *extras.get("testing", ()), *FOR_TESTS})


def test(python: Path) -> bool:
    """Run both suites; whether they passed."""
    pytest = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    path = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    runtime = subprocess.run([*pytest, "-n", "2", "tests/runtime"], cwd=ROOT, check=False)
    package = subprocess.run([*pytest, "tests"], cwd=PACKAGE, env=path, check=False)
    return runtime.returncode == package.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
