"""Endpoints: the constants that tell the run time how an operation is called and answered.

In: methods, and where types live. Out: the statement that makes the constant. What a method looks
like to people is *not* decided here (`resourceviews`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Api, MediaKind, Place
from clientsmith.api.types import Binary, Kind, ListOf, LiteralOf, Primitive, TypeExpr
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.annotation import Annotation
from clientsmith.python.arguments import BODY, Argument
from clientsmith.python.errortypes import ErrorTypes, write_error_types
from clientsmith.python.layout import Module
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method, Result, ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import module_name
from clientsmith.python.paging import FurtherPages, PagePlan
from clientsmith.python.pretty import Expr, Group, Pair, call, lay_out, tuple_expr
from clientsmith.python.styles import sent_as_json
from clientsmith.python.usage import Role, UseKey, named_in, use_key

_BODY_KINDS = {
    MediaKind.JSON: "json",
    MediaKind.FORM: "form",
    MediaKind.MULTIPART: "multipart",
    MediaKind.TEXT: "text",
    MediaKind.EVENT_STREAM: "text",
    MediaKind.BINARY: "binary",
    MediaKind.OTHER: "binary",
}
_USUAL_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}


def endpoint_name(method: str) -> str:
    """The constant that holds the endpoint of a method."""
    return "_" + method.rstrip("_").upper()


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Writes the endpoints of one API."""

    api: Api
    config: Config
    names: SurfaceNames
    homes: Mapping[UseKey, Module]
    errors: ErrorTypes

    def of(
        self, method: Method, name: str, returns: Annotation
    ) -> tuple[tuple[str, ...], set[str]]:
        """The statement, and the library names that it needs."""
        operation = method.operation
        items: list[Expr] = [
            string_literal(operation.method.upper()),
            # A fragment only sets operations of a document apart; it is never sent.
            string_literal(operation.path.partition("#")[0]),
        ]
        needs: set[str] = set()
        main, *others = [(r.status, self._result(r)) for r in method.results] or [("200", "none")]
        if main[1] != "none":
            items.append(Pair("result=", string_literal(main[1])))
        if f"{main[0][:1]}XX" in dict(others):
            others.append(main)  # else the range would be taken for it too
        if operation.operation_id and operation.operation_id in self.config.calls.safe:
            items.append(Pair("safe=", "True"))
        if method.streams:
            items.append(Pair("stream=", string_literal("events")))
        if others:
            pairs = tuple(
                Pair(string_literal(status) + ": ", string_literal(text)) for status, text in others
            )
            items.append(Pair("results=", Group("{", pairs, "}")))
        special = self.errors.special[operation.id]
        if special:
            items.append(Pair("errors=", write_error_types(special)))
        items.extend(self._body_items(method))
        styles = {
            "query": self._styles(method, Place.QUERY),
            "path_styles": self._styles(method, Place.PATH),
            "headers": self._styles(method, Place.HEADER),
            "cookies": self._styles(method, Place.COOKIE),
        }
        for keyword, entries in styles.items():
            if entries:
                needs.add("ParamStyle")
                items.append(Pair(f"{keyword}=", Group("{", tuple(entries), "}")))
        security = self._security(operation.security)
        if security:
            items.append(Pair("security=", security))
        if method.pages is not None:
            needs.add("Pages")
            items.append(Pair("pages=", self._pages(method.pages)))
            needs |= {"Following"} if method.pages.further is not None else set()
        constant = endpoint_name(name)
        lines = lay_out(
            call("Endpoint", *items), indent=0, prefix=f"{constant}: Endpoint[{returns.text}] = "
        )
        return lines, needs

    def _result(self, result: Result) -> str:
        if result.kind not in (ResultKind.JSON, ResultKind.EVENTS):
            return result.kind.value
        ids = named_in(result.type)
        if not ids:
            return "json" if result.kind is ResultKind.JSON else "text"
        key = use_key(ids[0], Role.OUTPUT)
        home = self.homes[key]
        return f"{home.folder}.{home.name}:{self.names.types[key]}"

    def _body_items(self, method: Method) -> Iterable[Expr]:
        if method.body is None:
            return
        media = method.body.media
        kind = _BODY_KINDS[media.kind]
        if media.kind is MediaKind.OTHER and "xml" in media.media_type:
            kind = "text"
        yield Pair("body=", string_literal(kind))
        if media.media_type != _USUAL_TYPES.get(kind) and "*" not in media.media_type:
            yield Pair("content_type=", string_literal(media.media_type))
        parts = tuple(
            Pair(string_literal(part.name) + ": ", string_literal(part.content_type.split(",")[0]))
            for part in media.encodings
            if part.content_type and "*" not in part.content_type
        )
        if parts and kind == "multipart":
            yield Pair("parts=", Group("{", parts, "}"))
        files = [argument.name for argument in method.arguments if _is_file(argument)]
        if files and kind == "multipart":
            yield Pair("files=", tuple_expr(map(string_literal, files)))

    def _styles(self, method: Method, place: Place) -> list[Expr]:
        entries: list[Expr] = []
        for argument in method.arguments:
            parameter = argument.parameter
            if parameter is None or parameter.place is not place:
                continue
            items: list[Expr] = []
            usual = ("form", True) if place in (Place.QUERY, Place.COOKIE) else ("simple", False)
            single = isinstance(parameter.type, Primitive | LiteralOf)
            if sent_as_json(self.api.types, parameter):
                items.append("json=True")
            elif (parameter.style, parameter.explode) != usual and not (
                single and parameter.style == usual[0]
            ):
                items.append(string_literal(parameter.style))
                items.append(f"explode={parameter.explode}")
            if parameter.allow_reserved:
                items.append("allow_reserved=True")
            if place is Place.QUERY and parameter.name in self.config.encoded_parameters:
                items.append("allow_encoded=True")
            if items:
                entries.append(
                    Pair(string_literal(parameter.name) + ": ", call("ParamStyle", *items))
                )
        return entries

    def _security(self, alternatives: tuple[tuple[str, ...], ...]) -> Expr | None:
        if not alternatives or alternatives == ((),):
            return None
        return tuple_expr(
            tuple_expr(string_literal(name) for name in names) for names in alternatives
        )

    def _pages(self, plan: PagePlan) -> Expr:
        texts = {
            "items": plan.items,
            "next": plan.next,
            "cursor": plan.cursor if plan.by not in ("url", "link") else "",
            "where": plan.where if plan.cursor and plan.by not in ("url", "link") else "",
            "more": plan.more,
            "by": "" if plan.by == "cursor" else plan.by,
            "total": plan.total,
            "incomplete": plan.incomplete,
        }
        items: list[Expr] = [
            Pair(f"{name}=", string_literal(text)) for name, text in texts.items() if text
        ]
        if plan.start:
            items.append(f"start={plan.start}")
        if plan.further is not None:
            items.append(Pair("following=", self._following(plan.further)))
        return call("Pages", *items)

    def _following(self, further: FurtherPages) -> Expr:
        name = endpoint_name(self.names.methods[further.operation.id])
        path = further.resource
        home = f"resources.{module_name(path)}" if path else "_client"
        items: list[Expr] = [string_literal(f"{home}:{name}")]
        pairs = tuple(
            Pair(string_literal(parameter) + ": ", string_literal(place))
            for parameter, place in further.parameters.items()
        )
        if pairs:
            items.append(Pair("parameters=", Group("{", pairs, "}")))
        if further.kept:
            items.append(Pair("kept=", tuple_expr(map(string_literal, further.kept))))
        return call("Following", *items)


def _is_file(argument: Argument) -> bool:
    """Whether an argument is a file, or several, and never text."""
    kinds = [each.item if isinstance(each, ListOf) else each for each in argument.types]
    return argument.place == BODY and Binary() in kinds and not any(map(_is_text, kinds))


def _is_text(expr: TypeExpr) -> bool:
    return isinstance(expr, Primitive) and expr.kind is Kind.STRING
