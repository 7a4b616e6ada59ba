"""Views of indexes: the package of a folder of types, which loads each name when it is first used.

In: the modules of the folder, with the names and texts of their types. Out: `IndexView`s.
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.python.imports import import_lines
from clientsmith.python.layout import FOLDERS, Module
from clientsmith.python.literals import docstring, markdown_line
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import lay_out, value_expr
from clientsmith.python.readmeviews import ExportView
from clientsmith.python.typedocs import TypeDocs
from clientsmith.python.usage import Role
from clientsmith.python.views import IndexView
from clientsmith.source.node import JsonValue


def write_index(
    folder: str, modules: Iterable[Module], names: SurfaceNames, docs: TypeDocs
) -> IndexView:
    """The lazy index over the modules of a folder."""
    found: list[ExportView] = []
    for module in modules:
        for key in module.keys:
            about = markdown_line(docs.sentence(key))
            found.append(ExportView(names.types[key], module.name, about))
            if key in names.unknown:
                about = f"A variant of `{names.types[key]}` that is not known yet."
                found.append(ExportView(names.unknown[key], module.name, about))
            for alias, name in names.aliases.get(key, {}).items():
                found.append(ExportView(alias, module.name, f"Another name of `{name}`."))
    found.sort(key=lambda export: export.name)
    homes: dict[str, JsonValue] = {export.name: export.module for export in found}
    by_module: dict[str, set[str]] = {}
    for export in found:
        by_module.setdefault(export.module, set()).add(export.name)
    said = (
        "Models of what the API returns."
        if folder == FOLDERS[Role.OUTPUT]
        else "Typed dicts for what the API takes."
    )
    more = "Each name is loaded from its module when it is first used."
    return IndexView(
        folder=folder,
        doc=docstring((said, more), 0),
        imports=tuple(
            line
            for home in sorted(by_module)
            for line in import_lines(f".{home}", by_module[home], indent=4, again=True)
        ),
        homes=lay_out(value_expr(homes), indent=0, prefix="_HOMES: dict[str, str] = "),
        exports=tuple(found),
    )
