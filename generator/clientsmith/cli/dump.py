"""The command that prints what a stage of the flow made."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.terminal import Terminal

STAGES = ("nodes", "document", "api", "surface", "names", "package", "text", "changes")


@click.command()
@click.argument("stage", type=click.Choice(STAGES))
@options.target
@options.spec
@options.output
@options.pack
@options.templates
@options.api_version
@options.strict
@options.quiet
@options.verbose
def dump(
    stage: str,
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Print what one stage of the flow made. Writes nothing.

    \b
    nodes     what is written in the files
    document  what it says as an OpenAPI document
    api       what it means: types and operations
    surface   which Python things will exist
    names     what they will be called
    package   which files will exist, and from which template
    text      what the files will say
    changes   what would happen to the output folder

    A bug is in the first of them that is wrong.

    \b
    Examples:
      clientsmith dump api openapi.yaml
      clientsmith dump changes clientsmith.yaml | less
    """
    from clientsmith.commands.dump import dump_stage

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(
        terminal, target, spec, output, templates, api_version=api_version, pack=pack
    )
    if stage == "changes":
        options.output_of(project)
    sys.exit(dump_stage(terminal, project, stage, strict=strict))
