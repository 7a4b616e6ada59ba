"""The commands about a document: validate, lint, bundle, pull."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.lint.rules import FORMATS, RULES
from clientsmith.terminal import Terminal


@click.command()
@options.target
@options.spec
@options.api_version
@options.strict
@options.quiet
@options.verbose
def validate(
    target: Path | str | None,
    spec: Path | str | None,
    *,
    api_version: str,
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say what is wrong with a document and what would be left out. Writes nothing.

    \b
    Examples:
      clientsmith validate openapi.yaml
      clientsmith validate openapi.yaml --strict --verbose
    """
    from clientsmith.commands.document import validate_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(validate_document(terminal, project, strict=strict))


@click.command()
@options.target
@options.spec
@options.api_version
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=FORMATS[0],
    help="Write findings for a person, or for a program.",
)
@click.option(
    "--rule",
    "rules",
    multiple=True,
    type=click.Choice(tuple(RULES)),
    metavar="NAME",
    help="Apply this rule only (may be repeated).",
)
@click.option(
    "-o",
    "--overlay",
    type=options.PATH,
    metavar="FILE",
    help="Write an overlay of all suggestions here.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 when there is any finding.")
@options.quiet
@options.verbose
def lint(
    target: Path | str | None,
    spec: Path | str | None,
    *,
    api_version: str,
    form: str,
    rules: tuple[str, ...],
    overlay: Path | None,
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say what a maintainer should know about a document before generating.

    Unions that cannot be told apart, names that get a number, lists that are continued differently,
    types that differ for one property, parts without a description, and more. Each with its place,
    what follows from it for the client, and the action of an overlay that would settle it.

    Findings do not change the exit code unless --strict is given; errors in the document do.

    \b
    Examples:
      clientsmith lint openapi.json
      clientsmith lint --rule ambiguous-union --rule differing-types --verbose
      clientsmith lint --overlay fixes.yaml                # to be read before it is used
      clientsmith lint --format sarif > lint.sarif
    """
    from clientsmith.commands.lint import Wanted, lint_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(lint_document(terminal, project, Wanted(form, rules, overlay, strict)))


@click.command()
@options.target
@options.spec
@click.option(
    "-o", "--output", type=options.PATH, metavar="FILE", help="Write it here, not to the terminal."
)
@options.api_version
@click.option("--no-overlays", is_flag=True, help="Leave the document as its files have it.")
@options.quiet
@options.verbose
def bundle(
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    *,
    api_version: str,
    no_overlays: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Make one JSON document of all files of a document and the overlays on it.

    \b
    Examples:
      clientsmith bundle spec/openapi.yaml -o bundled.json
      clientsmith bundle clientsmith.yaml | jq .info
      clientsmith bundle clientsmith.yaml --no-overlays
    """
    from clientsmith.commands.document import bundle_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(bundle_document(terminal, project, output, overlaid=not no_overlays))


@click.command()
@options.target
@click.option(
    "--remote", is_flag=True, help="Renew the files on the web that the document refers to."
)
@options.quiet
@options.verbose
def pull(target: Path | str | None, *, remote: bool, quiet: bool, verbose: bool) -> None:
    """Fetch what the API's owner publishes, and say what is new in it.

    The address in "upstream" of the configuration gives a document or an index (llms.txt). What it
    leads to is kept in a folder with a lock; if anything fails, that stays as it was. Then follows
    what is published and not in our document, and the reverse.

    With --remote, the files on the web that references of our document lead to are fetched again
    instead, and the lock accepts what has changed in them.

    \b
    Examples:
      clientsmith pull                                     # clientsmith.yaml of this folder
      clientsmith pull spec/notion/clientsmith.yaml --verbose
      clientsmith pull --remote
    """
    from clientsmith.commands.pull import pull_remote, pull_upstream

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(terminal, target, None, None, None)
    if remote:
        sys.exit(pull_remote(terminal, project))
    upstream = project.config.upstream
    if upstream is None:
        raise click.UsageError('the configuration names no "upstream"; add its "url"')
    sys.exit(pull_upstream(terminal, project, upstream))
