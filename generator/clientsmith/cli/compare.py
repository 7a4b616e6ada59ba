"""The command that compares two editions of a document."""

from __future__ import annotations

import sys

import click

from clientsmith.cli import options
from clientsmith.terminal import Terminal

_FORMATS = ("text", "json", "markdown", "github")
_LIMITS = ("breaking", "soft", "any")


@click.command()
@click.argument("old", metavar="[OLD]", required=False)
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--rev", metavar="REVISION", default="", help="Take NEW as this revision of git has it as OLD."
)
@click.option("--old-api-version", metavar="VERSION", default="", help="Take this version of OLD.")
@click.option("--new-api-version", metavar="VERSION", default="", help="Take this version of NEW.")
@click.option("--no-overlays", is_flag=True, help="Leave both documents as their files have them.")
@click.option("--surface", is_flag=True, help="Compare two generated packages as Python sees them.")
@click.option("--prose", is_flag=True, help="List what is described differently too.")
@click.option(
    "--fail-on",
    "limit",
    type=click.Choice(_LIMITS),
    help="Exit with 1 when a change is as grave as this.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default=_FORMATS[0],
    help="Write for a person, a program, a pull request, or GitHub Actions.",
)
@options.quiet
@options.verbose
def diff(
    old: str | None,
    new: str | None,
    *,
    rev: str,
    old_api_version: str,
    new_api_version: str,
    no_overlays: bool,
    surface: bool,
    prose: bool,
    limit: str | None,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Say what differs between two editions of a document, and what it does to clients of the API.

    OLD and NEW are configurations (with their overlays), documents, indexes, addresses, folders with
    a configuration, the folder of a release, or any of these as a revision of git has it:
    HEAD~1:spec/clientsmith.yaml. Without NEW, it is the clientsmith.yaml of this folder.

    Meaning is compared: references are followed, allOf is merged, unions are flattened. How a
    document is cut into components, its order and its descriptions are no changes.

    \b
    breaking  a program for OLD may be refused, or meet what it was promised not to meet
    soft      it runs on; a match over all variants or values is not complete any more
    safe      it need not be touched

    With --surface, OLD and NEW are folders with generated packages, the folder of a release, or either
    as a revision of git has it, and it is told what differs for code that uses them.

    The exit code is 0 whatever differs, unless --fail-on is given. With --quiet it is the only answer.

    \b
    Examples:
      clientsmith diff old.json new.json
      clientsmith diff --rev HEAD~1                        # clientsmith.yaml of this folder
      clientsmith diff v1.2:spec/openapi.yaml spec/openapi.yaml --fail-on breaking
      clientsmith diff old.json --format markdown >> body.md
      clientsmith diff released                            # since the last release
      clientsmith diff --surface HEAD:generated/notion generated/notion
    """
    from clientsmith.commands.diff import Side, Wish, diff_documents

    terminal = Terminal(quiet=quiet, verbose=verbose)
    if surface:
        if old_api_version or new_api_version or no_overlays or prose:
            raise click.UsageError(
                "--surface compares packages, so options of documents mean nothing"
            )
        if old is None or bool(rev) == (new is not None):
            raise click.UsageError("--surface compares two packages: name both, or one with --rev")
        from clientsmith.commands.diff_surface import diff_surfaces

        before, after = (old, new) if new is not None else (None, old)
        sys.exit(diff_surfaces(terminal, before, after, rev=rev, form=form, limit=limit or ""))
    if rev and new is not None:
        raise click.UsageError("--rev needs one document, because it says what the old one is")
    if not rev and old is None:
        raise click.UsageError("name an old document, or a revision with --rev")
    if rev:
        old, new = None, old
    sides = Side(old, old_api_version, rev), Side(new, new_api_version)
    sys.exit(diff_documents(terminal, *sides, Wish(form, limit or "", prose, not no_overlays)))
