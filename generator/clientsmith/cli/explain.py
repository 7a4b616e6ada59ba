"""The command that says where a thing comes from, from the package to the document and back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.diagnostics import CODES
from clientsmith.terminal import Terminal


@click.command()
@click.argument("thing")
@click.option(
    "-c",
    "--config",
    type=options.place,
    metavar="CONFIG_OR_SPEC",
    help="Work on this instead of the clientsmith.yaml of the current folder.",
)
@options.spec
@options.output
@options.pack
@options.templates
@options.api_version
@options.quiet
@options.verbose
def explain(
    thing: str,
    config: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say where THING comes from: its place, the rule of its name, its code, and its template.

    THING is a name of the package, as a program has it or shorter; or a pointer into the document,
    which is told what code it became; or the code of a diagnostic, which is told its cause and cure.

    \b
    Examples:
      clientsmith explain notion_typed.types.Page.parent
      clientsmith explain pages.create
      clientsmith explain '#/components/schemas/pageObjectResponse'
      clientsmith explain dangling-reference
    """
    terminal = Terminal(quiet=quiet, verbose=verbose)
    if thing in CODES:
        from clientsmith.commands.remedy import explain_code

        sys.exit(explain_code(terminal, thing))

    from clientsmith.commands.explain import explain as say

    project = options.open_for(
        terminal, config, spec, output, templates, api_version=api_version, pack=pack
    )
    sys.exit(say(terminal, project, thing))
