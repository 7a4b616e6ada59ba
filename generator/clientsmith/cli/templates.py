"""The commands for those who change templates: list, show, eject, lint, diff, context."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.report import FORMATS
from clientsmith.terminal import Terminal

_config = click.option(
    "-c",
    "--config",
    type=options.place,
    metavar="CONFIG_OR_SPEC",
    help="Work on this instead of the clientsmith.yaml of the current folder.",
)
_thing = click.argument("thing", metavar="TEMPLATE[:BLOCK]")


@click.group()
def templates() -> None:
    """Look at templates, copy them to change them, and keep the copies up to date.

    What a template receives is described in docs/templates.md.

    \b
    Examples:
      clientsmith templates list
      clientsmith templates context pages.create
      clientsmith templates eject README.md.jinja:install
      clientsmith templates lint
      clientsmith templates diff --merge                   # after an upgrade
    """


@templates.command("list")
@_config
@options.templates
@options.pack
@options.api_version
@options.quiet
def list_(
    config: Path | str | None, templates: Path | None, *, pack: str, api_version: str, quiet: bool
) -> None:
    """Show which templates there are, what they make, their blocks, and which are yours."""
    from clientsmith.commands.templates import list_templates

    terminal = Terminal(quiet=quiet)
    project = options.open_for(
        terminal, config, None, None, templates, api_version=api_version, pack=pack
    )
    sys.exit(list_templates(terminal, project))


@templates.command()
@_thing
@_config
@options.pack
def show(thing: str, config: Path | str | None, *, pack: str) -> None:
    """Print a template, a block of it, or a file that is copied, as the pack has it."""
    from clientsmith.commands.templates import show_template

    terminal = Terminal()
    project = options.open_for(terminal, config, None, None, None, pack=pack)
    sys.exit(show_template(terminal, project, thing))


@templates.command()
@_thing
@_config
@options.templates
@options.pack
@options.api_version
@options.quiet
def eject(
    thing: str,
    config: Path | str | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    quiet: bool,
) -> None:
    """Copy a template, or a block of it, into your folder of templates.

    The copy says where it is from, and what it was like is kept in .ejected of the folder, so that
    "diff" can tell later what has changed in the pack. What is there already is not overwritten.
    """
    from clientsmith.commands.templates import eject_template

    terminal = Terminal(quiet=quiet)
    project = options.open_for(
        terminal, config, None, None, templates, api_version=api_version, pack=pack
    )
    if project.templates is None:
        problem = 'there is no folder for it; add "templates: DIR" to the configuration or use --templates DIR'
        raise click.UsageError(problem)
    sys.exit(eject_template(terminal, project, thing, project.templates))


@templates.command()
@_config
@options.templates
@options.pack
@options.api_version
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=FORMATS[0],
    help="Write findings for a person, or for GitHub Actions.",
)
@options.strict
@options.quiet
@options.verbose
def lint(
    config: Path | str | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    form: str,
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say what is wrong with templates before anything is generated.

    Names and fields that do not exist, blocks that nothing prints, texts that could end the place
    where they are printed, templates that nothing uses, and logic, which belongs into data. Fields
    are known by the types of the views, so no document is read.
    """
    from clientsmith.commands.templates import lint_all

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(
        terminal, config, None, None, templates, api_version=api_version, pack=pack
    )
    sys.exit(lint_all(terminal, project, form, strict=strict))


@templates.command()
@click.argument("things", metavar="[TEMPLATE[:BLOCK]]...", nargs=-1)
@_config
@options.templates
@options.pack
@options.api_version
@click.option("--merge", "merging", is_flag=True, help="Take up in your copies what has changed.")
@options.quiet
def diff(
    things: tuple[str, ...],
    config: Path | str | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    merging: bool,
    quiet: bool,
) -> None:
    """Say what has changed in the pack since you ejected templates or blocks of it.

    The exit code is 1 when anything has changed, or when conflicts are left: places that both sides
    have changed, which --merge marks in your copy as git marks them.
    """
    from clientsmith.commands.templates import diff_templates

    terminal = Terminal(quiet=quiet)
    project = options.open_for(
        terminal, config, None, None, templates, api_version=api_version, pack=pack
    )
    sys.exit(diff_templates(terminal, project, things, merging=merging))


@templates.command()
@click.argument("thing")
@options.target
@options.templates
@options.pack
@options.api_version
@click.option("--depth", type=click.IntRange(0), default=1, help="Show this many levels of views.")
@click.option("--all", "full", is_flag=True, help="Show all items of tuples, not the first alone.")
@options.quiet
def context(
    thing: str,
    target: Path | str | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    depth: int,
    full: bool,
    quiet: bool,
) -> None:
    """Show what the template of THING receives, as a tree with types and values.

    THING is a method, a resource, a type, a webhook, or a file of the package.

    \b
    Examples:
      clientsmith templates context pages.create
      clientsmith templates context Page --depth 2
      clientsmith templates context resources/pages.py openapi.json
    """
    from clientsmith.commands.context import show_context

    terminal = Terminal(quiet=quiet)
    project = options.open_for(
        terminal, target, None, None, templates, api_version=api_version, pack=pack
    )
    sys.exit(show_context(terminal, project, thing, depth, full=full))
