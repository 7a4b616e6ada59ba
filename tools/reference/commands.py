"""The page of the command line, from what the commands say of themselves.

In: the group of commands of `clientsmith.cli`. Out: Markdown with a section for each command: how it
is called, its help, its examples and its options. No word about a command is written here.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from clientsmith.cli import main

_NAME = "clientsmith"
_VERBATIM = "\b\n"

_HEAD = """\
# Command line

What each command says of itself with `--help`.

"""


def commands_page() -> str:
    """The page, as Markdown."""
    top = click.Context(main, info_name=_NAME, **main.context_settings)
    return _HEAD + "\n".join(_sections(top)).rstrip() + "\n"


def _sections(context: click.Context, level: int = 1) -> Iterator[str]:
    command, name = context.command, context.command_path
    if level > 1:
        yield f"{'#' * level} {name}\n"
    pieces = " ".join(command.collect_usage_pieces(context))
    yield f"```text\n{name} {pieces}\n```\n"
    yield from _help(command)
    yield from _options(context)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            inner = command.get_command(context, below)
            if inner is not None and not inner.hidden:
                yield from _sections(click.Context(inner, context, below), level + 1)


def _help(command: click.Command) -> Iterator[str]:
    """The paragraphs of a help text; those after a backspace are shown as they stand."""
    text = inspect.cleandoc(command.help or "").split("\f")[0]
    for paragraph in text.split("\n\n"):
        if not paragraph.startswith(_VERBATIM):
            yield _prose(paragraph) + "\n"
            continue
        title, _, lines = paragraph.removeprefix(_VERBATIM).partition("\n")
        if not title.endswith(":"):
            title, lines = "", paragraph.removeprefix(_VERBATIM)
        if title:
            yield f"{title}\n"
        shown = inspect.cleandoc(lines)
        yield f"```{'sh' if shown.startswith(_NAME) else 'text'}\n{shown}\n```\n"


def _options(context: click.Context) -> Iterator[str]:
    options = [p for p in context.command.get_params(context) if isinstance(p, click.Option)]
    shown = [option for option in options if not option.hidden]
    yield "| option | what it does |\n| --- | --- |"
    for option in shown:
        names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
        value = "" if option.is_flag else f" `{option.make_metavar(context)}`"
        yield f"| {names}{value.replace('|', chr(92) + '|')} | {_prose(option.help or '')} |"
    yield ""


def _prose(text: str) -> str:
    """Text of a help as Markdown: words of the command line look like it, nothing is emphasised."""
    words = re.sub(r"(?<![\w`-])(--[a-z][a-z-]*)", r"`\1`", text)
    words = re.sub(r"(?<![\w:/])([\w./-]+\.(?:yaml|toml|lock|md|txt|json))\b", r"`\1`", words)
    return words.replace("*", r"\*").replace("<", "&lt;")
