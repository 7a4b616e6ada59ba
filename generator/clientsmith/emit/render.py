"""Turn a planned package into texts with Jinja.

In: a `Package` and the template folders, the user's before the built-in one. Out: path to text,
not yet formatted (`emit/format`). A template of the built-in folder can be extended or included
under `base/` from a template of the same name.

The environment is bare on purpose: undefined names are errors, there are no globals, and filters
are few, because whatever needs thought arrives finished in a view.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.emit.compiled import BESIDE_BYTECODE, CompiledTemplates
from clientsmith.emit.dialect import Lines
from clientsmith.emit.package import CopiedFile, File, FixedFile, Package, PlannedFile

_ATTRIBUTE = re.compile(r"'(?:\w+\.)*(\w+) object' has no attribute '(\w+)'")
_FILTERS = ("indent", "join", "length")
_COMPILED = CompiledTemplates(BESIDE_BYTECODE)


def render(
    package: Package, folders: Sequence[Path]
) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    """The text of every file of the package, by path; files that cannot be rendered are missing."""
    environment = make_environment(folders)
    rendered: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    failed: set[str] = set()
    for file in package.files:
        if isinstance(file, PlannedFile) and file.template in failed:
            continue
        try:
            rendered[file.path] = _text(file, environment, folders)
        except Exception as error:  # noqa: BLE001  # a template can raise anything
            diagnostics.append(_explain(error, file, folders))
            if isinstance(file, PlannedFile):
                failed.add(file.template)
    return rendered, tuple(diagnostics)


def make_environment(folders: Sequence[Path]) -> Environment:
    """The Jinja environment that templates of a pack are read in."""
    loaders = [FileSystemLoader(folder) for folder in folders]
    environment = Environment(  # noqa: S701  # what is written is source code, not HTML
        loader=ChoiceLoader([*loaders, PrefixLoader({"base": loaders[-1]})]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_COMPILED,
        cache_size=-1,
        extensions=[Lines],
    )
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    environment.globals.clear()
    return environment


def _text(file: File, environment: Environment, folders: Sequence[Path]) -> str:
    match file:
        case PlannedFile(template=template, context=context):
            text = environment.get_template(template).render(context)
            # A template indents a block of lines whole; its empty lines stay empty.
            return "\n".join([line.rstrip(" \t") for line in text.split("\n")])
        case CopiedFile(source=source):
            path = next(
                (folder / source for folder in folders if (folder / source).is_file()), None
            )
            if path is None:
                raise TemplateNotFound(source)
            return path.read_text(encoding="utf-8")
        case FixedFile(text=text):
            return text


def _explain(error: Exception, file: File, folders: Sequence[Path]) -> Diagnostic:
    place = _last_line_in(error, folders)
    if isinstance(error, TemplateSyntaxError) and error.filename is not None:
        place = Location(Path(error.filename).as_posix(), error.lineno, 1)
    if isinstance(error, TemplateNotFound):
        message = f'template "{error.name}" does not exist'
    else:
        message = _ATTRIBUTE.sub(
            r'a \1 has no "\2"', _lower_first(str(error) or type(error).__name__)
        )
    return diagnostic(
        "template-error", f'"{file.path}" cannot be rendered: {message.rstrip(".")}', place
    )


def _last_line_in(error: Exception, folders: Sequence[Path]) -> Location | None:
    """The innermost line of a template that an exception came through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.lineno is not None and any(
            Path(frame.filename).is_relative_to(f) for f in folders
        ):
            return Location(Path(frame.filename).as_posix(), frame.lineno, 1)
    return None


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
