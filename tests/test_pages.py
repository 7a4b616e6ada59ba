"""What the pages of the documentation show can be typed, and what they print was printed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from clientsmith.cli import main

TOP = Path(__file__).parents[1]
PAGES = [TOP / "README.md", *sorted(TOP.glob("docs/**/*.md"))]
RUN = ("README.md", "docs/tutorial.md")
"""Pages whose sessions other tests run."""

BLOCK = re.compile(r"^```(console|sh)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAME = "clientsmith"


def sessions(page: Path) -> Iterator[tuple[str, str]]:
    """Each command of a page with what it is said to print."""
    for language, content in BLOCK.findall(page.read_text(encoding="utf-8")):
        if language == "sh":
            yield from ((line, "") for line in content.splitlines())
        else:
            for part in re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]:
                command, _, printed = part.partition("\n")
                yield command, printed


def commands() -> Iterator[str]:
    """Each way in which the pages call clientsmith, without what the shell does with it."""
    for page in PAGES:
        for command, _ in sessions(page):
            if command.startswith(f"{NAME} "):
                yield re.split(r" [|>]+ | # ", command)[0].rstrip()


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_every_command_of_the_pages_is_understood(command: str) -> None:
    _, *words = shlex.split(command, comments=True)
    context = click.Context(main, info_name=NAME, **main.context_settings)
    known: click.Command = main
    while isinstance(known, click.Group) and words and not words[0].startswith("-"):
        found = known.get_command(context, words[0])
        if found is None:
            break  # `names boat` is short for `names show boat`
        known, words = found, words[1:]
    if words and isinstance(known, click.Group):
        known = known.get_command(context, "show") or known
    # The files that it names need not be there, but the options must.
    known.make_parser(click.Context(known, context)).parse_args(words)


def test_a_command_that_does_not_exist_would_be_noticed() -> None:
    with pytest.raises(click.NoSuchOption):
        test_every_command_of_the_pages_is_understood("clientsmith generate --frobnicate")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_what_a_page_prints_is_what_a_session_that_is_run_prints(page: Path) -> None:
    told = [printed for name in RUN for _, printed in sessions(TOP / name) if printed]
    for command, printed in sessions(page):
        assert not printed or printed in told, command
