"""Views of the reference: what `api.md` says of each method, and where each type is.

In: resources with their methods, and the indexes of types. Out: `ReferenceView`. How this looks on
the page is *not* decided here (the template).
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.python.arguments import Argument
from clientsmith.python.docs import answer_texts, argument_texts, description_of, summary_of
from clientsmith.python.literals import code_span, link_address, markdown_line, markdown_paragraphs
from clientsmith.python.methods import Method
from clientsmith.python.pretty import Expr, Pair, call, lay_out
from clientsmith.python.readmeviews import (
    ReferenceArgumentView,
    ReferenceGroupView,
    ReferenceMethodView,
    ReferenceModuleView,
    ReferenceView,
)
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.surface import Resource
from clientsmith.python.views import IndexView


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
        about=markdown_line(views.abouts.get(resource.path, "")),
        methods=tuple(_method(method, dotted, views) for method in ordered),
    )


def _method(method: Method, above: str, views: ResourceViews) -> ReferenceMethodView:
    operation = method.operation
    name = views.names.methods[operation.id]
    names = views.names.arguments[operation.id]
    dotted = f"{above}.{name}" if above else name
    forms = method.overloads or (method.arguments,)
    said = {each.name: each.whole for each in argument_texts(method, names)}
    answers = tuple((status, markdown_line(text)) for status, text in answer_texts(method))
    is_paged = method.pages is not None and not method.pages.sometimes
    return ReferenceMethodView(
        name=name,
        dotted=dotted,
        anchor=_anchor(dotted),
        summary=markdown_line(summary_of(operation)),
        about=markdown_paragraphs(description_of(operation)),
        signatures=tuple(write_signature(form, dotted, method, views) for form in forms),
        arguments=tuple(
            ReferenceArgumentView(
                name=names[argument.id],
                type=code_span(views.argument(argument).text),
                required=argument.required,
                about=markdown_line(said.get(names[argument.id], "")),
            )
            for argument in method.arguments
        ),
        answers=answers,
        is_answered=bool(answers) or is_paged,
        has_alternatives=len(answers) > 1,
        is_paged=is_paged,
        deprecated=operation.deprecated,
        http=markdown_line(f"{operation.method.upper()} {operation.path}"),
        url=link_address(operation.doc.url),
    )


def _anchor(heading: str) -> str:
    """What a heading can be linked by, as the usual renderers of Markdown have it."""
    return heading.lower().replace(".", "")


def write_signature(
    form: Iterable[Argument], dotted: str, method: Method, views: ResourceViews
) -> tuple[str, ...]:
    """`client.pages.move(page_id: str, *, parent: PageMoveParentParam, icon=...) -> Page`."""
    names = views.names.arguments[method.operation.id]
    positional: list[Expr] = []
    keywords: list[Expr] = []
    for argument in form:
        pair = Pair(f"{names[argument.id]}: ", views.argument(argument).expr)
        if argument.place == "path":
            positional.append(pair)
        else:
            keywords.append(pair if argument.required else f"{names[argument.id]}=...")
    items = [*positional, "*", *keywords] if keywords else positional
    returned = views.returns(method.results).text
    suffix = f" -> Stream[{returned}]" if method.streams else f" -> {returned}"
    return lay_out(call(f"client.{dotted}", *items), indent=0, suffix=suffix)


def _modules(index: IndexView) -> Iterable[ReferenceModuleView]:
    modules = sorted({export.module for export in index.exports})
    for module in modules:
        exports = tuple(export for export in index.exports if export.module == module)
        yield ReferenceModuleView(index.folder, module, exports)
