"""The command that shows the names of a package, pins them and releases them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.terminal import Terminal

_config = click.option(
    "-c",
    "--config",
    type=options.place,
    metavar="CONFIG_OR_SPEC",
    help="Work on this instead of the clientsmith.yaml of the current folder.",
)


class _ShowUnlessTold(click.Group):
    """A group whose arguments are those of `show` when they do not begin with a subcommand."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["show", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_ShowUnlessTold)
def names() -> None:
    """Show the public names of the package, pin them, or let go of them.

    What has a name keeps it: names.lock, beside the configuration, has all that were given away.
    Without a subcommand this is "show".

    \b
    Examples:
      clientsmith names                                    # how many there are of each kind
      clientsmith names page                               # all with "page" in them
      clientsmith names 'pages.*'
      clientsmith names pin Page.parent parent_ref
      clientsmith names release OldName
    """


@names.command()
@click.argument("words", metavar="[WORD]...", nargs=-1)
@_config
@options.api_version
@click.option("--all", "every", is_flag=True, help="Show every name.")
@options.quiet
@options.verbose
def show(
    words: tuple[str, ...],
    config: Path | str | None,
    *,
    api_version: str,
    every: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Show the names that all words fit, each with what it names."""
    from clientsmith.commands.names import show_names

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(terminal, config, None, None, None, api_version=api_version)
    sys.exit(show_names(terminal, project, words, every=every))


@names.command()
@click.argument("symbol")
@click.argument("name")
@_config
@options.api_version
@options.quiet
def pin(
    symbol: str, name: str, config: Path | str | None, *, api_version: str, quiet: bool
) -> None:
    """Call SYMBOL by NAME from the next run on.

    SYMBOL is a name of today (Page, Page.parent, pages.create, pages.create.parent), or a pointer
    into the document (#/components/schemas/page).
    """
    from clientsmith.commands.names import pin_name

    terminal = Terminal(quiet=quiet)
    project = options.open_for(terminal, config, None, None, None, api_version=api_version)
    sys.exit(pin_name(terminal, project, symbol, name))


@names.command()
@click.argument("name")
@_config
@options.api_version
@options.quiet
def release(name: str, config: Path | str | None, *, api_version: str, quiet: bool) -> None:
    """Let others have NAME; what has it now is named anew by the next run."""
    from clientsmith.commands.names import release_name

    terminal = Terminal(quiet=quiet)
    project = options.open_for(terminal, config, None, None, None, api_version=api_version)
    sys.exit(release_name(terminal, project, name))
