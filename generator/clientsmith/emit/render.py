"""Turn a planned package into texts with Jinja.

In: a `Package` and the template folders, the user's before the built-in one. Out: path to text,
not yet formatted (`emit/format`). Where templates are found is decided in `lookup`.

The environment is bare on purpose: undefined names are errors, there are no globals, and filters
are few, because whatever needs thought arrives finished in a view; a pack adds those of its plugin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from jinja2 import Environment, TemplateNotFound

from clientsmith.diagnostics import Diagnostic
from clientsmith.emit.absent import Absent
from clientsmith.emit.compiled import BESIDE_BYTECODE, CompiledTemplates
from clientsmith.emit.dialect import Lines
from clientsmith.emit.inlining import PackEnvironment
from clientsmith.emit.lookup import NotTextError
from clientsmith.emit.package import (
    NO_PLUGIN,
    CopiedFile,
    File,
    FixedFile,
    Package,
    PlannedFile,
    Plugin,
    source_of,
)
from clientsmith.meanwhile import Meanwhile

_FILTERS = ("indent", "join", "length")
_COMPILED = CompiledTemplates(BESIDE_BYTECODE)


def render(
    package: Package, folders: Sequence[Path]
) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    """The text of every file of the package, by path; files that cannot be rendered are missing.

    Files that are `aside` are made by another process meanwhile.
    """
    aside = [file for file in package.files if isinstance(file, PlannedFile) and file.aside]
    if not aside:
        texts, found = _render(package.files, package.plugin, folders)
    else:
        others = [f for f in package.files if not (isinstance(f, PlannedFile) and f.aside)]
        with Meanwhile(partial(_render, aside, package.plugin, folders)) as meanwhile:
            texts, found = _render(others, package.plugin, folders)
            more_texts, more = meanwhile.result()
        texts, found = {**texts, **more_texts}, (*found, *more)
    in_order = {file.path: texts[file.path] for file in package.files if file.path in texts}
    return in_order, _each_once(found)


def _render(
    files: Sequence[File], plugin: Plugin, folders: Sequence[Path]
) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    environment = make_environment(folders, plugin)
    rendered: dict[str, str] = {}
    failed: dict[str, Exception] = {}
    diagnostics: list[Diagnostic] = []
    for file in files:
        source = source_of(file)
        if source in failed:
            continue
        try:
            rendered[file.path] = _text(file, environment, folders)
        except Exception as error:  # noqa: BLE001  # a template can raise anything
            failed[source] = error
            diagnostics.append(_explain(error, file, environment, folders))
    return rendered, tuple(diagnostics)


def make_environment(folders: Sequence[Path], plugin: Plugin = NO_PLUGIN) -> Environment:
    """The Jinja environment that templates of a pack are read in."""
    environment = PackEnvironment(  # what is written is source code, not HTML
        undefined=Absent,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        # Jinja runs filters while it compiles: what it makes with those of a plugin is not kept.
        bytecode_cache=None if plugin.filters or plugin.tests else _COMPILED,
        cache_size=-1,
        extensions=[Lines],
    )
    environment.look_in(folders)
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    environment.filters |= plugin.filters
    environment.tests |= plugin.tests
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
            try:
                return path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                raise NotTextError(path) from None
        case FixedFile(text=text):
            return text


def _explain(
    error: Exception, file: File, environment: Environment, folders: Sequence[Path]
) -> Diagnostic:
    from clientsmith.emit.failures import explain  # noqa: PLC0415  # is seldom needed

    return explain(error, file, environment, folders)


def _each_once(diagnostics: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """One for each line of a template: a part that fails does so in every template that takes it in."""
    found = {(d.code, d.location or d.message): d for d in reversed(diagnostics)}
    return tuple(reversed(found.values()))
