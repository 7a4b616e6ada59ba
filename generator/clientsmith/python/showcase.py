"""Calls that a README explains the package with, chosen from the API itself.

In: resources with their methods. Out: a `ShowcaseView`: for each purpose the simplest call that
serves it. Every call type-checks and can be sent as it stands. What is said about it is *not*
decided here (the template).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clientsmith.api.dispatch import TagDispatch, leaves
from clientsmith.api.types import Binary, Nullable, ObjectType, TypeDecl, TypeExpr, UnionType
from clientsmith.frozen import dataclass
from clientsmith.python.arguments import Argument
from clientsmith.python.bodies import declared
from clientsmith.python.credentials import Credential
from clientsmith.python.examples import Examples
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.pretty import Expr, Pair, call, lay_out, value_expr
from clientsmith.python.readmeviews import ExampleView, SecretView, ShowcaseView
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.surface import Resource
from clientsmith.python.usage import Role, use_key
from clientsmith.source.node import JsonValue

FILE = "notes.txt"
"""The file that an example uploads."""

_EXTRAS = ('extra_headers={"X-Trace": "7"}', 'extra_query={"preview": True}')
_INDENT = 12
_LONGEST = 12
"""An example of more lines explains nothing."""
_SHOWN = 2
"""So many variants of a union tell how all are told apart."""


@dataclass(frozen=True, slots=True)
class Showcase:
    """Chooses examples for one API."""

    views: ResourceViews
    credentials: tuple[Credential, ...]
    examples: Examples

    def of(self, resources: Iterable[Resource]) -> ShowcaseView:
        """The examples of an API."""
        methods = [method for resource in resources for method in resource.methods]
        methods = [method for method in methods if not method.operation.deprecated]
        # What changes a thing shows best what null is for.
        patches = [method for method in methods if method.operation.method.lower() == "patch"]
        changing = [method for method in patches if self._null(method)] or methods
        lists = [m for m in methods if m.pages is not None and not m.pages.sometimes]
        plain = [m for m in lists if m.pages is not None and self._is_plain(m.pages.item)]
        read = self._best(methods, self._read)
        listing = self._best(plain, self._example) or self._best(lists, self._example)
        nested, null = self._best(methods, self._nested), self._best(changing, self._null)
        return ShowcaseView(
            secrets=tuple(
                SecretView(argument, variables)
                for credential in self.credentials
                for _, argument, variables in credential.arguments
            ),
            has_reading=bool(read or listing),
            has_values=bool(nested or null),
            read=read,
            timed=self._best(methods, lambda m: self._read(m, "timeout=5.0", "max_retries=0")),
            extended=self._best(methods, lambda m: self._read(m, *_EXTRAS)),
            raw=self._best(methods, lambda m: self._read(m, form="raw")),
            opened=self._best(methods, lambda m: self._read(m, form="streaming")),
            stream=self._best([m for m in methods if m.streams], self._example),
            listing=listing,
            variants=self._best(methods, self._variants),
            nested=nested,
            null=null,
            perhaps=self._best(changing, lambda m: self._null(m, "None if remove else omit")),
            upload=self._best(methods, self._upload),
        )

    def _best(
        self, methods: Iterable[Method], show: Callable[[Method], ExampleView | None]
    ) -> tuple[ExampleView, ...]:
        shown = [example for method in methods if (example := show(method)) is not None]
        shown = [example for example in shown if len(example.call) <= _LONGEST]
        shown.sort(key=lambda e: (len(e.call), len("".join(e.call)), e.dotted))
        return tuple(shown[:1])

    def _read(self, method: Method, *options: str, form: str = "") -> ExampleView | None:
        kinds = [result.kind for result in method.results]
        if method.operation.method.lower() != "get" or kinds != [ResultKind.JSON] or method.pages:
            return None
        decl = declared(self.views.api.types, method.results[0].type)
        if not self._is_model(decl):
            return None
        return self._example(method, options=options, form=form)

    def _variants(self, method: Method) -> ExampleView | None:
        types, names = self.views.api.types, self.views.names
        decl = declared(types, method.pages.item) if method.pages is not None else None
        if not isinstance(decl, UnionType) or not isinstance(decl.dispatch, TagDispatch):
            return None
        unknown = names.unknown.get(use_key(decl.id, Role.OUTPUT), "")
        arms = [declared(types, decl.variants[index].type) for index in leaves(decl.dispatch)]
        keys = [use_key(arm.id, Role.OUTPUT) for arm in arms if isinstance(arm, ObjectType)]
        if not unknown or len(keys) < max(2, len(arms)):
            return None
        return self._example(
            method,
            variants=tuple(dict.fromkeys(names.types[key] for key in keys)),
            tag=names.fields[keys[0]][decl.dispatch.property],
            unknown=unknown,
        )

    def _nested(self, method: Method) -> ExampleView | None:
        for argument in needed(method):
            if argument.required and self._is_model(
                declared(self.views.api.types, argument.types[0])
            ):
                return self._example(method, argument=argument)
        return None

    def _null(self, method: Method, value: str = "None") -> ExampleView | None:
        if method.operation.method.lower() == "get" or method.overloads:
            return None
        for argument in method.arguments:
            if argument.place != "body" or argument.required:
                continue
            if any(isinstance(expr, Nullable) for expr in argument.types):
                return self._example(method, argument=argument, value=value)
        return None

    def _upload(self, method: Method) -> ExampleView | None:
        for argument in method.arguments:
            if any(isinstance(expr, Binary) for expr in argument.types):
                return self._example(method, argument=argument, value=f'Path("{FILE}")')
        return None

    def _is_plain(self, expr: TypeExpr) -> bool:
        """Whether values have attributes to speak of without telling full and partial ones apart."""
        match declared(self.views.api.types, expr):
            case ObjectType():
                return True
            case UnionType(variants=variants, dispatch=TagDispatch()):
                arms = [declared(self.views.api.types, variant.type) for variant in variants]
                return all(isinstance(arm, ObjectType) for arm in arms)
            case _:
                return False

    def _is_model(self, decl: TypeDecl | None) -> bool:
        match decl:
            case ObjectType():
                return True
            case UnionType(variants=variants):
                arms = [declared(self.views.api.types, variant.type) for variant in variants]
                return all(self._is_model(arm) for arm in arms)
            case _:
                return False

    def _example(
        self,
        method: Method,
        *,
        argument: Argument | None = None,
        value: Expr = "",
        variants: tuple[str, ...] = (),
        tag: str = "",
        unknown: str = "",
        options: Iterable[str] = (),
        form: str = "",
    ) -> ExampleView:
        """The call with what it needs, and `argument` if there is one; `form` is `raw` or such."""
        names = self.views.names.arguments[method.operation.id]
        items: list[Expr] = []
        for each in sorted(needed(method, argument), key=lambda a: a.place != "path"):
            given = value if each == argument and value else write_value(each, self.examples)
            items.append(given if each.place == "path" else Pair(f"{names[each.id]}=", given))
        items.extend(options)
        name = self.views.names.methods[method.operation.id]
        above = self.views.dotted(method.resource)
        dotted = ".".join(filter(None, (above, form and f"with_{form}_response", name)))
        return ExampleView(
            dotted=dotted,
            call=lay_out(call(f"client.{dotted}", *items), indent=_INDENT),
            returns=self.views.returns(method.results).text,
            argument=names[argument.id] if argument else "",
            variants=variants,
            tag=tag,
            unknown=unknown,
            shown=variants[:_SHOWN],
            shows_all=len(variants) <= _SHOWN,
        )


def write_value(argument: Argument, examples: Examples) -> Expr:
    """What an argument may be given, as an expression; a file is a `Path`."""
    expr = argument.types[0]
    if isinstance(expr, Binary):
        return f'Path("{FILE}")'
    example: JsonValue = examples.of(expr, Role.INPUT, argument.name)
    if isinstance(example, str) and argument.place == "path":
        example = example.replace(" ", "-")
    return value_expr(example)


def needed(method: Method, also: Argument | None = None) -> list[Argument]:
    """The arguments that one call needs."""
    return [a for a in method.example if a.required or (also is not None and a.id == also.id)]
