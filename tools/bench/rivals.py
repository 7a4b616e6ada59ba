"""The environment of the rivals: made on first use, renewed when the pinned versions change."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# openai needs the last three as well; a generated package runs in this environment with them.
_WANTED = (
    "openapi-python-client",
    "notion-client",
    "openai",
    "httpx2",
    "pydantic",
    "typing-extensions",
)


@dataclass(frozen=True, slots=True)
class Rivals:
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    @property
    def commands(self) -> Path:
        """The folder of its commands."""
        return self.folder / "bin"


def set_up_rivals(folder: Path, constraints: Path) -> Rivals:
    """Install the pinned versions unless they are there. Raises CalledProcessError if pip does."""
    rivals = Rivals(folder)
    installed = folder / "installed.txt"
    pinned = constraints.read_text(encoding="utf-8")
    if installed.is_file() and installed.read_text(encoding="utf-8") == pinned:
        return rivals
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    quiet = ("--quiet", "--disable-pip-version-check")
    command = (rivals.python, "-m", "pip", "install", *quiet, "-c", constraints, *_WANTED)
    subprocess.run(command, check=True)
    installed.write_text(pinned, encoding="utf-8")
    return rivals
