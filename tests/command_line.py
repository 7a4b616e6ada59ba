"""The command as tests use it, and the change of a file that stands in the working directory."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from clientsmith.cli import main


def clientsmith(*arguments: str) -> Result:
    """Run the command. What it does not catch fails the test: an exit code of 1 is no crash."""
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def edit(path: str, old: str, new: str) -> None:
    """Replace a piece of a file, which must be there."""
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), encoding="utf-8")
