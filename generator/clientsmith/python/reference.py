"""Views of the reference: what `api.md` says of each method, and where each type is.

In: resources with their methods, and the indexes of types. Out: `ReferenceView`. How this looks on
the page is *not* decided here (the template).
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.python.literals import markdown_line
from clientsmith.python.methods import Argument, Method
from clientsmith.python.pretty import Expr, Pair, call, lay_out
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.surface import Resource
from clientsmith.python.views import (
    IndexView,
    ReferenceGroupView,
    ReferenceMethodView,
    ReferenceModuleView,
    ReferenceView,
)


def refer(
    resources: Iterable[Resource], views: ResourceViews, indexes: Iterable[IndexView], client: str
) -> ReferenceView:
    """The reference of a package; `client` is the name of its client class."""
    return ReferenceView(
        groups=tuple(_group(r, views, client) for r in resources if r.methods),
        modules=tuple(module for index in indexes for module in _modules(index)),
    )


def _group(resource: Resource, views: ResourceViews, client: str) -> ReferenceGroupView:
    dotted = views.dotted(resource.path)
    ordered = sorted(resource.methods, key=lambda m: views.names.methods[m.operation.id])
    return ReferenceGroupView(
        name=dotted or client,
        anchor=_anchor(dotted or client),
        about=markdown_line(views.tag_text(resource.path)),
        methods=tuple(_method(method, dotted, views) for method in ordered),
    )


def _method(method: Method, above: str, views: ResourceViews) -> ReferenceMethodView:
    operation = method.operation
    name = views.names.methods[operation.id]
    names = views.names.arguments[operation.id]
    dotted = f"{above}.{name}" if above else name
    forms = method.overloads or (method.arguments,)
    optional = {a.id for form in forms for a in form if not a.required}
    return ReferenceMethodView(
        name=name,
        dotted=dotted,
        anchor=_anchor(dotted),
        summary=markdown_line(operation.summary or operation.doc.text.split("\n")[0]).rstrip("."),
        signatures=tuple(_signature(form, dotted, method, views) for form in forms),
        optional=tuple(names[a.id] for a in method.arguments if a.id in optional),
        is_paged=method.pages is not None,
        deprecated=operation.deprecated,
        http=f"{operation.method.upper()} {operation.path}",
        url=operation.doc.url,
    )


def _anchor(heading: str) -> str:
    """What a heading can be linked by, as the usual renderers of Markdown have it."""
    return heading.lower().replace(".", "")


def _signature(
    form: Iterable[Argument], dotted: str, method: Method, views: ResourceViews
) -> tuple[str, ...]:
    """`client.pages.move(page_id: str, *, parent: PageMoveParentParam) -> Page`: what must be given."""
    names = views.names.arguments[method.operation.id]
    positional: list[Expr] = []
    keywords: list[Expr] = []
    for argument in form:
        pair = Pair(f"{names[argument.id]}: ", views.argument(argument).expr)
        if argument.place == "path":
            positional.append(pair)
        elif argument.required:
            keywords.append(pair)
    items = [*positional, "*", *keywords] if keywords else positional
    suffix = f" -> {views.returns(method).text}"
    return lay_out(call(f"client.{dotted}", *items), indent=0, suffix=suffix)


def _modules(index: IndexView) -> Iterable[ReferenceModuleView]:
    modules = sorted({export.module for export in index.exports})
    for module in modules:
        names = tuple(sorted(e.name for e in index.exports if e.module == module))
        yield ReferenceModuleView(index.folder, module, names)
