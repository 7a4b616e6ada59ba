"""The commands that write a package, and that say whether one is as it would be written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from clientsmith.cli import options
from clientsmith.project import Project
from clientsmith.report import FORMATS
from clientsmith.terminal import Terminal


@click.command()
@options.target
@options.spec
@options.output
@options.pack
@options.templates
@options.api_version
@options.strict
@click.option(
    "--force",
    is_flag=True,
    help="Replace files that were edited or are not generated; .clientsmith_cache/lost keeps them.",
)
@click.option(
    "--accept-decoding",
    is_flag=True,
    help="Accept that unions are decoded otherwise than unions.lock says.",
)
@click.option("--release", is_flag=True, help="Make a release: version, changelog, baseline.")
@click.option("--as", "version", metavar="VERSION", default="", help="Release as this version.")
@click.option(
    "--report", type=options.PATH, metavar="FILE", help="Write here what is new since the release."
)
@click.option("--watch", is_flag=True, help="Write it again whenever an input changes.")
@click.option(
    "--only", metavar="GLOB", default="", help="Write nothing; show how these files would change."
)
@options.quiet
@options.verbose
def generate(
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    strict: bool,
    force: bool,
    accept_decoding: bool,
    release: bool,
    version: str,
    report: Path | None,
    watch: bool,
    only: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write the package.

    Nothing is written when there is an error. Files that are no longer generated are removed,
    files that you added stay, and a generated file that you have edited stops the run. With --force
    it is replaced; a copy of what you wrote is left in .clientsmith_cache/lost of the package.

    After a change, it tells what is new since the last release, what breaks for code that uses the
    package, and which version should be next; --report has all of it as Markdown. With --release,
    that version is set, CHANGELOG.md gets its entry, and what the next release is compared with is
    written beside the configuration, into "released"; when nothing has changed, only --as does so.

    With --only, nothing is written: the files whose path ends in GLOB are rendered and shown as
    differences to what is on the disk. Together with --watch, a save of a template is answered at
    once, with Python as templates write it, before black.

    \b
    Examples:
      clientsmith generate                                 # clientsmith.yaml of this folder
      clientsmith generate petstore.yaml -o petstore       # a document, no configuration
      clientsmith generate --spec next.json --strict       # the same settings, another document
      clientsmith generate --watch                         # until Ctrl-C
      clientsmith generate --watch --only 'resources/*.py' # while you edit a template
      clientsmith generate --report changes.md             # for a pull request
      clientsmith generate --release                       # or --release --as 1.0.0
    """
    from clientsmith.commands.newswish import ReleaseWish
    from clientsmith.freshness import digest_settings, say_up_to_date

    terminal = Terminal(quiet=quiet, verbose=verbose)

    def open_again() -> Project:
        return options.open_for(
            terminal, target, spec, output, templates, api_version=api_version, pack=pack
        )

    project = open_again()
    folder = options.output_of(project)
    if version and not release:
        raise click.UsageError("--as is for --release")
    if release and project.config_path is None:
        raise click.UsageError("a release needs a configuration, beside which it is kept")
    if release and report is not None:
        raise click.UsageError("--report tells what a release would be: write it before --release")
    if release and watch:
        raise click.UsageError("--watch cannot be used with --release: a release is made once")
    if only and (release or force or accept_decoding or report is not None):
        raise click.UsageError("--only writes nothing: leave out what is about writing")
    settings = digest_settings(project, strict=strict)
    published = isinstance(project.spec, str)  # it may have changed, whatever is here
    if watch and published:
        problem = "an address cannot be watched; use clientsmith pull to fetch what it leads to"
        raise click.UsageError(problem)
    if only:
        sys.exit(_show_only(terminal, project, open_again, only, watch=watch, strict=strict))
    # Who watches saves often, and waits for each comparison.
    news = ReleaseWish(release, version, report, silent=watch and report is None)
    skip = (
        not force
        and not accept_decoding
        and not news.wants_something
        and not published
        and not watch
    )
    if skip and say_up_to_date(terminal, folder, settings):
        sys.exit(0)

    from clientsmith.commands.generate import Wish, generate_and_watch, generate_package

    wish = Wish(settings, strict, force, accept_decoding, news=news)
    if watch:
        generate_and_watch(terminal, open_again, wish)
        sys.exit(0)
    sys.exit(generate_package(terminal, project, folder, wish))


def _show_only(
    terminal: Terminal,
    project: Project,
    open_again: Callable[[], Project],
    pattern: str,
    *,
    watch: bool,
    strict: bool,
) -> int:
    from clientsmith.commands.only import show_only, watch_only

    if watch:
        watch_only(terminal, open_again, pattern, strict=strict)
        return 0
    return show_only(terminal, project, pattern, strict=strict)


@click.command()
@options.target
@options.spec
@options.output
@options.pack
@options.templates
@options.api_version
@options.strict
@click.option("--diff", "full", is_flag=True, help="Show every difference whole.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=FORMATS[0],
    help="Write for a person, or annotations for GitHub Actions.",
)
@options.quiet
@options.verbose
def check(
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    pack: str,
    api_version: str,
    strict: bool,
    full: bool,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say whether the package is what generate would write, and why not. Writes nothing.

    The reason is what has changed since the package was written: the document, an overlay, the
    configuration, a template, clientsmith itself, black, or a generated file by hand. The exit code
    is 1 when anything differs.

    \b
    Examples:
      clientsmith check                                    # in CI
      clientsmith check --diff | less
      clientsmith check --format github
    """
    from clientsmith.freshness import digest_settings, say_up_to_date

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = options.open_for(
        terminal, target, spec, output, templates, api_version=api_version, pack=pack
    )
    folder = options.output_of(project)
    settings = digest_settings(project, strict=strict)
    published = isinstance(project.spec, str)
    if not published and say_up_to_date(terminal, folder, settings):
        sys.exit(0)

    from clientsmith.commands.check import check_package

    sys.exit(check_package(terminal, project, folder, strict=strict, full=full, form=form))
