"""Views of resources: classes, methods, signatures, endpoints.

In: the surface, its names, where types live. Out: `ResourceView`s. What a method takes is decided
in `methods`, what it is called in `names`; here both become lines of Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from textwrap import wrap

from clientsmith.api.operations import Api, MediaKind, Place
from clientsmith.api.types import LiteralOf, Primitive
from clientsmith.config import Config
from clientsmith.python.annotations import Annotation, Annotator, join
from clientsmith.python.imports import import_lines, library_imports
from clientsmith.python.layout import Module
from clientsmith.python.literals import docstring, markdown_line, prose, string_literal
from clientsmith.python.methods import Argument, Method, PagePlan, Result, ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.pretty import Expr, Group, Pair, call, flat, lay_out, subscript, tuple_expr
from clientsmith.python.reserved import KEYWORDS
from clientsmith.python.styles import sent_as_json
from clientsmith.python.surface import Resource
from clientsmith.python.usage import Role, UseKey, is_error, named_in, use_key
from clientsmith.python.views import ChildView, MethodView, ResourceView, SideView
from clientsmith.python.words import words_of

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
_EXTRA_IMPORTS = ("Unpack", "RequestOptions")


@dataclass(frozen=True, slots=True)
class ResourceViews:
    """Builds the views of resources for one API."""

    api: Api
    config: Config
    names: SurfaceNames
    annotator: Annotator
    homes: Mapping[UseKey, Module]

    def resource(
        self,
        resource: Resource,
        needs: frozenset[str] = frozenset(),
        type_needs: frozenset[str] = frozenset(),
    ) -> ResourceView:
        """A resource, its sub-resources and its methods; `needs` are further library names of its
        module, `type_needs` those that only its annotations use.
        """
        depth = 2 if resource.path else 1
        methods: list[MethodView] = []
        wanted: set[str] = set()
        uses: set[UseKey] = set()
        members = [self.names.methods[method.operation.id] for method in resource.methods]
        members += [self.names.resources[child] for child in resource.children]
        inside = replace(self, annotator=self.annotator.within(members))
        for method in sorted(resource.methods, key=lambda m: self.names.methods[m.operation.id]):
            view, used = inside.method(method)
            methods.append(view)
            uses |= used.uses
            wanted |= used.needs
        children = tuple(self._child(path) for path in resource.children)
        runtime = wanted & {"Endpoint", "Pages", "ParamStyle", "omit", "overload", "deprecated"}
        runtime |= needs
        if resource.path:
            runtime |= {"SyncResource", "AsyncResource"}
        if methods or children:
            runtime |= {"TYPE_CHECKING"}
        if children:
            runtime |= {"cached_property"}
        typed = (wanted - runtime) | type_needs
        if methods:
            typed |= set(_EXTRA_IMPORTS)
        return ResourceView(
            name=module_name(resource.path),
            dotted=self.dotted(resource.path),
            class_name=self.names.classes.get(resource.path, ""),
            async_class_name="Async" + self.names.classes.get(resource.path, ""),
            module_doc=docstring((f"`client.{self.dotted(resource.path)}`.",), 0),
            doc=docstring((self._about(resource),), 4),
            async_doc=docstring((self._about(resource), "Every method is to be awaited."), 4),
            is_root=not resource.path,
            has_methods=bool(methods),
            imports=library_imports(runtime, depth=depth),
            type_imports=self._type_imports(typed, uses, children, depth),
            children=children,
            methods=tuple(methods),
        )

    def method(self, method: Method) -> tuple[MethodView, Annotation]:
        """A method, and what its signature and endpoint use."""
        operation = method.operation
        name = self.names.methods[operation.id]
        arguments = self.names.arguments[operation.id]
        parameters, used = self._parameters(method.arguments, arguments)
        needs = set(used.needs) | {"Endpoint"}
        uses = set(used.uses)
        overloads: list[tuple[str, ...]] = []
        for form in method.overloads:
            lines, form_used = self._parameters(form, arguments)
            overloads.append(lines)
            needs |= form_used.needs | {"overload"}
            uses |= form_used.uses
        returns = self.returns(method)
        uses |= returns.uses
        needs |= returns.needs
        endpoint, endpoint_needs = self._endpoint(method, name, returns)
        needs |= endpoint_needs
        client = "self._client" if method.resource else "self"
        called = self._call(method, name, arguments, f"return {client}.request")
        sync = SideView("def", returns.text, called)
        if method.pages is None:
            awaited = self._call(method, name, arguments, f"return await {client}.request")
            asynchronous = SideView("async def", returns.text, awaited)
        else:
            item = self.annotator.annotate(method.pages.item, Role.OUTPUT)
            uses |= item.uses
            needs |= item.needs | {"AsyncPaginator"}
            listed = flat(subscript("AsyncPaginator", returns.expr, item.expr))
            paged = self._call(method, name, arguments, f"return {client}.request_pages")
            asynchronous = SideView("def", listed, paged)
        decorators: tuple[str, ...] = ()
        if operation.deprecated:
            decorators = (f'@deprecated("`{name}` is deprecated by the API.")',)
            needs.add("deprecated")
        return (
            MethodView(
                name=name,
                dotted=".".join(part for part in (self.dotted(method.resource), name) if part),
                http=f"{operation.method.upper()} {operation.path}",
                summary=markdown_line(operation.summary),
                decorators=decorators,
                parameters=parameters,
                overloads=tuple(overloads),
                doc=self._doc(method, name, arguments),
                sync=sync,
                asynchronous=asynchronous,
                endpoint=endpoint,
            ),
            Annotation("", frozenset(uses), frozenset(needs)),
        )

    def returns(self, method: Method) -> Annotation:
        """What a method returns: the union over its success statuses."""
        parts: list[Annotation] = []
        for result in method.results:
            match result.kind:
                case ResultKind.JSON:
                    parts.append(self.annotator.annotate(result.type, Role.OUTPUT))
                case ResultKind.TEXT:
                    parts.append(self.annotator.builtin("str"))
                case ResultKind.BYTES:
                    parts.append(self.annotator.builtin("bytes"))
                case ResultKind.NONE:
                    parts.append(Annotation("None"))
        return join(parts) if parts else Annotation("None")

    def _parameters(
        self, arguments: Iterable[Argument], names: Mapping[str, str]
    ) -> tuple[tuple[str, ...], Annotation]:
        positional: list[str] = ["self,"]
        required: list[str] = []
        optional: list[str] = []
        uses: set[UseKey] = set()
        needs: set[str] = set()
        for argument in arguments:
            annotation = self.argument(argument)
            name = names[argument.id]
            if argument.place == "path":
                lines = lay_out(annotation.expr, indent=8, prefix=f"{name}: ", suffix=",")
                positional.extend(lines)
            elif argument.required:
                required.extend(lay_out(annotation.expr, indent=8, prefix=f"{name}: ", suffix=","))
            else:
                annotation = join(
                    [annotation, Annotation("Omit", frozenset(), frozenset({"Omit"}))]
                )
                needs.add("omit")
                optional.extend(
                    lay_out(annotation.expr, indent=8, prefix=f"{name}: ", suffix=" = omit,")
                )
            uses |= annotation.uses
            needs |= annotation.needs
        star = ["*,"] if required or optional else []
        lines = (*positional, *star, *required, *optional, "**options: Unpack[RequestOptions],")
        return lines, Annotation("", frozenset(uses), frozenset(needs))

    def argument(self, argument: Argument) -> Annotation:
        """The annotation of an argument, without the mark of optional ones."""
        return join(self.annotator.annotate(expr, Role.INPUT) for expr in argument.types)

    def _endpoint(
        self, method: Method, name: str, returns: Annotation
    ) -> tuple[tuple[str, ...], set[str]]:
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
        if others:
            pairs = tuple(
                Pair(string_literal(status) + ": ", string_literal(text)) for status, text in others
            )
            items.append(Pair("results=", Group("{", pairs, "}")))
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
            items.append(Pair("pages=", _pages(method.pages)))
        constant = endpoint_name(name)
        lines = lay_out(
            call("Endpoint", *items), indent=0, prefix=f"{constant}: Endpoint[{returns.text}] = "
        )
        return lines, needs

    def _result(self, result: Result) -> str:
        if result.kind is not ResultKind.JSON:
            return result.kind.value
        ids = named_in(result.type)
        if not ids:
            return "json"
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

    def _call(
        self, method: Method, name: str, arguments: Mapping[str, str], function: str
    ) -> tuple[str, ...]:
        items: list[Expr] = [endpoint_name(name), "options"]
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

    def _doc(self, method: Method, name: str, arguments: Mapping[str, str]) -> tuple[str, ...]:
        operation = method.operation
        text = operation.summary or operation.doc.text.split("\n")[0]
        summary = prose(text).rstrip(".") or name.replace("_", " ").strip().capitalize()
        paragraphs = [summary + "."]
        if not text:
            paragraphs.append(f"`{operation.method.upper()} {operation.path}`")
        if operation.doc.text and prose(operation.doc.text).rstrip(".") != summary:
            paragraphs.append(operation.doc.text)
        described = [
            (arguments[argument.id], text)
            for argument in method.arguments
            if (text := _argument_text(argument))
        ]
        if described:
            paragraphs.append("\n".join(["Args:", *_argument_lines(described)]))
        if returned := _returned(method):
            paragraphs.append("\n".join(["Returns:", *_indented(returned)]))
        if operation.doc.url:
            paragraphs.append(f"See {operation.doc.url}")
        return docstring(tuple(paragraphs), 8)

    def _child(self, path: tuple[str, ...]) -> ChildView:
        class_name = self.names.classes[path]
        return ChildView(
            name=self.names.resources[path],
            class_name=class_name,
            async_class_name=f"Async{class_name}",
            module=module_name(path),
            doc=docstring((self.tag_text(path) or f"Methods of `{self.dotted(path)}`.",), 8),
        )

    def _about(self, resource: Resource) -> str:
        return self.tag_text(resource.path) or f"Methods of `{self.dotted(resource.path)}`."

    def tag_text(self, path: tuple[str, ...]) -> str:
        """What the document says of the tag that a resource is named like; empty if nothing."""
        if len(path) != 1:
            return ""
        for tag, text in sorted(self.api.tags.items()):
            if words_of(tag) == words_of(path[0]) and text:
                return text.rstrip(".") + "."
        return ""

    def dotted(self, path: tuple[str, ...]) -> str:
        """How a resource is reached from the client: `blocks.children`."""
        return ".".join(self.names.resources[path[: depth + 1]] for depth in range(len(path)))

    def _type_imports(
        self, needs: set[str], uses: set[UseKey], children: Iterable[ChildView], depth: int
    ) -> tuple[str, ...]:
        dots = "." * depth
        local: dict[str, set[str]] = {}
        for key in uses:
            home = self.homes[key]
            local.setdefault(f"{dots}{home.folder}.{home.name}", set()).add(self.names.types[key])
        for child in children:
            module = f".{child.module}" if depth == 2 else f".resources.{child.module}"
            local.setdefault(module, set()).update((child.class_name, child.async_class_name))
        libraries = library_imports(needs, depth=depth, indent=4)
        own = [
            line
            for module in sorted(local)
            for line in import_lines(module, local[module], indent=4)
        ]
        gap = [""] if libraries and own and not libraries[-1].startswith("from .") else []
        return (*libraries, *gap, *own)


def module_name(path: tuple[str, ...]) -> str:
    """The module of a resource: `blocks_children`, and `import_` when Python has the word."""
    name = "_".join(path)
    return name + "_" if name in KEYWORDS else name


def endpoint_name(method: str) -> str:
    """The constant that holds the endpoint of a method."""
    return "_" + method.rstrip("_").upper()


def _pairs(arguments: Iterable[Argument], names: Mapping[str, str], place: str) -> tuple[Expr, ...]:
    return tuple(
        Pair(string_literal(argument.name) + ": ", names[argument.id])
        for argument in arguments
        if argument.place == place
    )


def _pages(plan: PagePlan) -> Expr:
    items: list[Expr] = [
        Pair("items=", string_literal(plan.items)),
        Pair("next=", string_literal(plan.next)),
        Pair("cursor=", string_literal(plan.cursor)),
        Pair("where=", string_literal(plan.where)),
    ]
    if plan.more:
        items.append(Pair("more=", string_literal(plan.more)))
    return call("Pages", *items)


def _argument_text(argument: Argument) -> str:
    text = prose(argument.doc.text)
    return f"{text} Deprecated.".strip() if argument.deprecated else text


def _returned(method: Method) -> str:
    """What the document says of the response that a method gives back; nothing of a page's wrapper."""
    if method.pages is not None:
        return ""
    texts = (r.doc.text for r in method.operation.responses if not is_error(r) and r.doc.text)
    return prose(" ".join(dict.fromkeys(text.strip() for text in texts)))


def _argument_lines(described: Iterable[tuple[str, str]]) -> list[str]:
    return [
        line
        for name, text in described
        for line in _indented(f"{name}: {text}", subsequent="        ")
    ]


def _indented(text: str, *, subsequent: str = "    ") -> list[str]:
    return wrap(
        " ".join(text.split()),
        92,
        initial_indent="    ",
        subsequent_indent=subsequent,
        break_long_words=False,
        break_on_hyphens=False,
    )
