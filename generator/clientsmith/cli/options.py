"""Options that several commands share, and how a command finds its project.

A command takes them as decorators: `@options.target`. What a command does is *not* decided here.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.project import Project, UsageError, open_project
from clientsmith.source.addresses import is_address
from clientsmith.terminal import Terminal

PATH = click.Path(path_type=Path)


def place(text: str) -> Path | str:
    """A path, or an address as it is: a path would lose one of its slashes."""
    return text if is_address(text) else Path(text)


target = click.argument("target", metavar="[CONFIG_OR_SPEC]", type=place, required=False)
spec = click.option(
    "--spec",
    type=place,
    metavar="FILE_OR_URL",
    help="Use this document instead of the configured one.",
)
output = click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the package here.")
templates = click.option(
    "--templates", type=PATH, metavar="DIR", help="Look for templates here first."
)
pack = click.option(
    "--pack", metavar="NAME", default="", help="Make what this template pack makes."
)
api_version = click.option(
    "--api-version", metavar="VERSION", default="", help="Take this version of the configuration."
)
strict = click.option("--strict", is_flag=True, help="Treat harmless mistakes as errors too.")
quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Print notes and every repetition.")


def open_for(
    terminal: Terminal,
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    api_version: str = "",
    pack: str = "",
) -> Project:
    """The project of a command; ends the process when there is none.

    Raises click.UsageError when the paths do not fit together.
    """
    try:
        project, found = open_project(
            target, spec, output, templates, api_version=api_version, pack=pack
        )
    except UsageError as error:
        raise click.UsageError(str(error)) from None
    terminal.show(found)
    if project is None:
        sys.exit(1)
    return project


def output_of(project: Project) -> Path:
    """The output folder of a project.

    Raises click.UsageError when none is named; a document that is missing is said first.
    """
    if project.output is not None:
        return project.output
    if isinstance(project.spec, Path) and not project.spec.exists():
        raise click.UsageError(f'there is no "{project.spec}"')
    raise click.UsageError("name an output folder: -o DIR")
