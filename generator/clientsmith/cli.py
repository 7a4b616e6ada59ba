"""The command line: asks the pipeline, prints, and decides the exit code.

0 is done, 1 is diagnostics or differences, 2 is wrong usage. What is wrong with the input comes
as diagnostics; an exception that gets as far as here is a bug and keeps its traceback. Heavy
modules are imported by the commands that need them, so that a run with nothing to do ends at once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from clientsmith import __version__
from clientsmith.lint.rules import FORMATS, RULES
from clientsmith.project import Project, UsageError, open_project
from clientsmith.source.addresses import is_address
from clientsmith.terminal import Terminal

STAGES = ("nodes", "document", "api", "surface", "names", "package", "text", "changes")

_NO_OUTPUT = "name an output folder: -o DIR"
_PATH = click.Path(path_type=Path)


def _place(text: str) -> Path | str:
    """A path, or an address as it is: a path would lose one of its slashes."""
    return text if is_address(text) else Path(text)


_target = click.argument("target", metavar="[CONFIG_OR_SPEC]", type=_place, required=False)
_spec = click.option(
    "--spec",
    type=_place,
    metavar="FILE_OR_URL",
    help="Use this document instead of the configured one.",
)
_output = click.option("-o", "--output", type=_PATH, metavar="DIR", help="Write the package here.")
_templates = click.option(
    "--templates", type=_PATH, metavar="DIR", help="Look for templates here first."
)
_api_version = click.option(
    "--api-version", metavar="VERSION", default="", help="Take this version of the configuration."
)
_strict = click.option("--strict", is_flag=True, help="Treat harmless mistakes as errors too.")
_quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
_verbose = click.option("-v", "--verbose", is_flag=True, help="Print notes and every repetition.")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="clientsmith")
def main() -> None:
    """Turn an OpenAPI document into a Python client.

    CONFIG_OR_SPEC is a configuration (clientsmith.yaml) or an OpenAPI document, which is then used
    with the defaults. Without one, the clientsmith.yaml of the current folder is taken. A document
    is a file, the index of a documentation (llms.txt, or the folder that holds it), or the address
    of either.

    The exit code is 0 when all is done, 1 when something is wrong with the input or has been left
    out, and 2 when the command is used wrongly.
    """


@main.command()
@_target
@_spec
@_output
@_templates
@_api_version
@_strict
@click.option("--force", is_flag=True, help="Replace files that were edited or are not generated.")
@_quiet
@_verbose
def generate(
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    api_version: str,
    strict: bool,
    force: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write the package.

    Nothing is written when there is an error. Files that are no longer generated are removed,
    files that you added stay, and a generated file that you have edited stops the run.

    \b
    Examples:
      clientsmith generate                                 # clientsmith.yaml of this folder
      clientsmith generate petstore.yaml -o petstore       # a document, no configuration
      clientsmith generate --spec next.json --strict       # the same settings, another document
    """
    from clientsmith.freshness import digest_settings, say_up_to_date

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, spec, output, templates, api_version=api_version)
    if project.output is None:
        raise click.UsageError(_NO_OUTPUT)
    settings = digest_settings(project, strict=strict)
    published = isinstance(project.spec, str)  # it may have changed, whatever is here
    if not force and not published and say_up_to_date(terminal, project.output, settings):
        sys.exit(0)

    from clientsmith.commands import generate_package

    sys.exit(
        generate_package(terminal, project, project.output, settings, strict=strict, force=force)
    )


@main.command()
@_target
@_spec
@_api_version
@_strict
@_quiet
@_verbose
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
    from clientsmith.commands import validate_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(validate_document(terminal, project, strict=strict))


@main.command()
@_target
@_spec
@_api_version
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
    "-o", "--overlay", type=_PATH, metavar="FILE", help="Write an overlay of all suggestions here."
)
@click.option("--strict", is_flag=True, help="Exit with 1 when there is any finding.")
@_quiet
@_verbose
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
    from clientsmith.lint_command import Wanted, lint_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(lint_document(terminal, project, Wanted(form, rules, overlay, strict)))


@main.command()
@_target
@_spec
@click.option(
    "-o", "--output", type=_PATH, metavar="FILE", help="Write it here, not to the terminal."
)
@_api_version
@click.option("--no-overlays", is_flag=True, help="Leave the document as its files have it.")
@_quiet
@_verbose
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
    from clientsmith.commands import bundle_document

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, spec, None, None, api_version=api_version)
    sys.exit(bundle_document(terminal, project, output, overlaid=not no_overlays))


@main.command()
@_target
@click.option(
    "--remote", is_flag=True, help="Renew the files on the web that the document refers to."
)
@_quiet
@_verbose
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
    from clientsmith.pull_command import pull_remote, pull_upstream

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, None, None, None)
    if remote:
        sys.exit(pull_remote(terminal, project))
    upstream = project.config.upstream
    if upstream is None:
        raise click.UsageError('the configuration names no "upstream"; add its "url"')
    sys.exit(pull_upstream(terminal, project, upstream))


@main.command()
@click.argument("stage", type=click.Choice(STAGES))
@_target
@_spec
@_output
@_templates
@_api_version
@_strict
@_quiet
@_verbose
def dump(
    stage: str,
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
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
    from clientsmith.commands import dump_stage

    terminal = Terminal(quiet=quiet, verbose=verbose)
    project = _open(terminal, target, spec, output, templates, api_version=api_version)
    if stage == "changes" and project.output is None:
        raise click.UsageError(_NO_OUTPUT)
    sys.exit(dump_stage(terminal, project, stage, strict=strict))


def _open(
    terminal: Terminal,
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    api_version: str = "",
) -> Project:
    try:
        project, found = open_project(target, spec, output, templates, api_version)
    except UsageError as error:
        raise click.UsageError(str(error)) from None
    terminal.show(found)
    if project is None:
        sys.exit(1)
    return project
