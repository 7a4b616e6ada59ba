"""The synchronous and the asynchronous form of a method: how it is defined and what it calls.

In: a method, its name and those of its arguments, what it returns. Out: two `SideView`s. Which
parameters it has is *not* decided here (`resourceviews`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.frozen import dataclass, replace
from clientsmith.python.annotation import Annotation, join
from clientsmith.python.annotations import Annotator
from clientsmith.python.arguments import Argument
from clientsmith.python.docs import method_doc
from clientsmith.python.endpoints import endpoint_name
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method
from clientsmith.python.paging import PagePlan
from clientsmith.python.pretty import Expr, Group, Pair, call, flat, lay_out, subscript
from clientsmith.python.usage import Role, UseKey
from clientsmith.python.views import OverloadView, SideView


@dataclass(frozen=True, slots=True)
class Sides:
    """Both forms; `used` is what they use beyond the signature."""

    sync: SideView
    asynchronous: SideView
    used: Annotation


def write_sides(
    method: Method,
    name: str,
    arguments: Mapping[str, str],
    returns: Annotation,
    *,
    overloads: tuple[OverloadView, ...],
    annotator: Annotator,
) -> Sides:
    """Both forms of a method that returns values of a type, or events of it."""

    def side(define: str, request: str, wrapper: str = "", *rest: Expr) -> SideView:
        def wrapped(text: str) -> str:
            return flat(subscript(wrapper, text, *rest)) if wrapper else text

        is_async = "async" in (define[:5], wrapper[:5].lower())
        return SideView(
            define,
            wrapped(returns.text),
            _call(method, name, arguments, f"return {request}"),
            method_doc(method, name, arguments, asynchronous=is_async),
            tuple(replace(each, returns=wrapped(each.returns)) for each in overloads),
        )

    client = "self._client" if method.resource else "self"
    if method.streams:
        request = f"{client}.request_stream"
        used = Annotation("", frozenset(), frozenset({"Stream", "AsyncStream"}))
        return Sides(side("def", request, "Stream"), side("def", request, "AsyncStream"), used)
    sync = side("def", f"{client}.request")
    if method.pages is None or method.pages.sometimes:
        asynchronous = side("async def", f"await {client}.request")
        return Sides(sync, asynchronous, Annotation(""))
    walked = [page_item(method.pages, annotator)]
    if method.pages.further is not None:
        walked.append(annotator.annotate(method.pages.further.page, Role.OUTPUT))
    uses = frozenset[UseKey]().union(*(each.uses for each in walked))
    needs = frozenset({"AsyncPaginator"}).union(*(each.needs for each in walked))
    exprs = [each.expr for each in walked]
    asynchronous = side("def", f"{client}.request_pages", "AsyncPaginator", *exprs)
    return Sides(sync, asynchronous, Annotation("", uses, needs))


def page_item(pages: PagePlan, annotator: Annotator) -> Annotation:
    """What walking the pages of a list gives."""
    items = [pages.item] if pages.further is None else [pages.item, pages.further.item]
    return join(annotator.annotate(item, Role.OUTPUT) for item in items)


def catch_all(arguments: Mapping[str, str]) -> str:
    """What the options of a call are gathered under, which the API may use as a name itself."""
    return "request_options" if "options" in arguments.values() else "options"


def _call(
    method: Method, name: str, arguments: Mapping[str, str], function: str
) -> tuple[str, ...]:
    items: list[Expr] = [endpoint_name(name), catch_all(arguments)]
    for keyword, place in (
        ("path", "path"),
        ("query", "query"),
        ("headers", "header"),
        ("cookies", "cookie"),
    ):
        pairs = _pairs(method.arguments, arguments, place)
        if pairs:
            items.append(Pair(f"{keyword}=", Group("{", pairs, "}")))
    if method.body is not None:
        if method.body.flat:
            pairs = _pairs(method.arguments, arguments, "body")
            items.append(Pair("body=", Group("{", pairs, "}")))
        else:
            items.append(f"body={arguments['body:']}")
    head, _, tail = function.rpartition(" ")
    return lay_out(call(tail, *items), indent=8, prefix=head + " ")


def _pairs(arguments: Iterable[Argument], names: Mapping[str, str], place: str) -> tuple[Expr, ...]:
    return tuple(
        Pair(string_literal(argument.name) + ": ", names[argument.id])
        for argument in arguments
        if argument.place == place
    )
