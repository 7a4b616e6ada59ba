"""The command line: asks the pipeline, prints, and decides the exit code.

0 is done, 1 is diagnostics or differences, 2 is wrong usage. What is wrong with the input comes
as diagnostics; an exception that gets as far as here is a bug and keeps its traceback. Heavy
modules are imported by the commands that need them, so that a run with nothing to do ends at once.
"""

from __future__ import annotations

import click

from clientsmith import __version__
from clientsmith.cli.compare import diff
from clientsmith.cli.document import bundle, lint, pull, validate
from clientsmith.cli.dump import STAGES, dump
from clientsmith.cli.explain import explain
from clientsmith.cli.generate import check, generate
from clientsmith.cli.names import names
from clientsmith.cli.templates import templates

__all__ = ["STAGES", "main"]


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


for _command in (
    *(generate, check, validate, lint, bundle, pull, diff, dump, names, explain),
    templates,
):
    main.add_command(_command)
