"""Views of resources: classes, methods, signatures, endpoints.

In: the surface, its names, where types live. Out: `ResourceView`s. What a method takes is decided
in `methods`, what it is called in `names`; here both become lines of Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.deferred import defer
from clientsmith.frozen import dataclass, replace
from clientsmith.python.annotation import Annotation, join
from clientsmith.python.annotations import Annotator
from clientsmith.python.arguments import Argument
from clientsmith.python.docs import OPTIONS, members_of
from clientsmith.python.endpoints import Endpoints
from clientsmith.python.errortypes import ErrorTypes
from clientsmith.python.farewell import decorate, say_farewell
from clientsmith.python.formviews import write_forms
from clientsmith.python.imports import import_lines, library_imports
from clientsmith.python.layout import Module
from clientsmith.python.literals import docstring, markdown_line
from clientsmith.python.methods import Method, Result, ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import module_name
from clientsmith.python.overloads import overloads_of
from clientsmith.python.pretty import lay_out
from clientsmith.python.sides import catch_all, write_sides
from clientsmith.python.surface import Resource
from clientsmith.python.usage import Role, UseKey, named_in
from clientsmith.python.views import (
    ChildView,
    FormView,
    MethodView,
    OverloadView,
    ResourceView,
)

AWAIT = "Every method is to be awaited."
_EXTRA_IMPORTS = ("Unpack", "RequestOptions")
_AT_RUN_TIME = frozenset(
    ("Endpoint", "Following", "Pages", "ParamStyle", "omit", "overload", "deprecated")
)
"""What endpoints and decorators name, and not annotations alone."""


@dataclass(frozen=True, slots=True)
class ResourceViews:
    """Builds the views of resources for one API."""

    api: Api
    config: Config
    names: SurfaceNames
    annotator: Annotator
    homes: Mapping[UseKey, Module]
    abouts: Mapping[tuple[str, ...], str]
    errors: ErrorTypes
    client: str
    """The name of the client class."""

    def deferred(
        self,
        resource: Resource,
        needs: frozenset[str] = frozenset(),
        type_needs: frozenset[str] = frozenset(),
    ) -> ResourceView:
        """A resource, made when somebody asks for more than its name and whether it has methods."""
        make = partial(self.resource, resource, needs, type_needs)
        name, has_methods = module_name(resource.path), bool(resource.methods)
        return defer(ResourceView, make, name=name, has_methods=has_methods)

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
        about, options = self.abouts.get(resource.path, ""), OPTIONS if resource.methods else ""
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
        runtime = _runtime_names(resource, wanted) | needs
        typed = (wanted - runtime) | type_needs
        if methods:
            typed |= set(_EXTRA_IMPORTS)
        name, class_name = module_name(resource.path), self.names.classes.get(resource.path, "")
        sync_name, async_name = class_name or self.client, f"Async{class_name or self.client}"
        forms = write_forms(sync_name, name, methods, asynchronous=False)
        async_forms = write_forms(async_name, name, methods, asynchronous=True)
        return ResourceView(
            name=name,
            dotted=self.dotted(resource.path),
            class_name=class_name,
            async_class_name="Async" + class_name,
            module_doc=docstring((self._contents(resource),), 0),
            doc=docstring((about, options), 4),
            async_doc=docstring((about, f"{AWAIT} {options}".strip() if methods else ""), 4),
            is_root=not resource.path,
            has_methods=bool(methods),
            imports=library_imports(runtime, depth=depth),
            type_imports=self._type_imports(typed, uses, children, (*forms, *async_forms), depth),
            children=children,
            methods=tuple(methods),
            forms=forms,
            async_forms=async_forms,
        )

    def method(self, method: Method) -> tuple[MethodView, Annotation]:
        """A method, and what its signature and endpoint use."""
        operation = method.operation
        name = self.names.methods[operation.id]
        arguments = self.names.arguments[operation.id]
        parameters, used = self._parameters(method.arguments, arguments)
        needs = set(used.needs) | {"Endpoint"}
        uses = set(used.uses)
        returns = self.returns(method.results)
        overloads: list[OverloadView] = []
        for overload in overloads_of(method):
            lines, form_used = self._parameters(overload.arguments, arguments)
            given = self.returns(overload.results)
            overloads.append(OverloadView(lines, given.text))
            needs |= form_used.needs | given.needs | {"overload"}
            uses |= form_used.uses | given.uses
        uses |= returns.uses
        needs |= returns.needs
        endpoints = Endpoints(self.api, self.config, self.names, self.homes, self.errors)
        endpoint, endpoint_needs = endpoints.of(method, name, returns)
        needs |= endpoint_needs
        sides = write_sides(
            method,
            name,
            arguments,
            returns,
            overloads=tuple(overloads),
            annotator=self.annotator,
        )
        uses |= sides.used.uses
        needs |= sides.used.needs
        decorators: tuple[str, ...] = ()
        if operation.deprecated:
            dotted = ".".join(it for it in (self.dotted(method.resource), name) if it)
            farewell = say_farewell(operation, name, dotted, self.config)
            decorators = decorate(farewell)
            needs.add("deprecated")
        return (
            MethodView(
                name=name,
                dotted=".".join(part for part in (self.dotted(method.resource), name) if part),
                http=markdown_line(f"{operation.method.upper()} {operation.path}"),
                summary=markdown_line(operation.summary),
                decorators=decorators,
                parameters=parameters,
                sync=sides.sync,
                asynchronous=sides.asynchronous,
                endpoint=endpoint,
            ),
            Annotation("", frozenset(uses), frozenset(needs)),
        )

    def returns(self, results: Iterable[Result]) -> Annotation:
        """What a method returns, or what the events are: the union over its success statuses."""
        parts: list[Annotation] = []
        for result in results:
            match result.kind:
                case ResultKind.JSON:
                    parts.append(self.annotator.annotate(result.type, Role.OUTPUT))
                case ResultKind.EVENTS if named_in(result.type):
                    parts.append(self.annotator.annotate(result.type, Role.OUTPUT))
                case ResultKind.TEXT | ResultKind.EVENTS:
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
        lines = (
            *positional,
            *star,
            *required,
            *optional,
            f"**{catch_all(names)}: Unpack[RequestOptions],",
        )
        return lines, Annotation("", frozenset(uses), frozenset(needs))

    def argument(self, argument: Argument) -> Annotation:
        """The annotation of an argument, without the mark of optional ones."""
        return join(self.annotator.annotate(expr, Role.INPUT) for expr in argument.types)

    def _child(self, path: tuple[str, ...]) -> ChildView:
        class_name = self.names.classes[path]
        return ChildView(
            name=self.names.resources[path],
            class_name=class_name,
            async_class_name=f"Async{class_name}",
            module=module_name(path),
            doc=docstring((self.abouts[path],), 8),
        )

    def _contents(self, resource: Resource) -> str:
        members = members_of(resource, self.names)
        return f"`client.{self.dotted(resource.path)}`: {members}." if resource.path else ""

    def dotted(self, path: tuple[str, ...]) -> str:
        """How a resource is reached from the client: `blocks.children`."""
        return ".".join(self.names.resources[path[: depth + 1]] for depth in range(len(path)))

    def _type_imports(
        self,
        needs: set[str],
        uses: set[UseKey],
        children: Iterable[ChildView],
        forms: Iterable[FormView],
        depth: int,
    ) -> tuple[str, ...]:
        dots = "." * depth
        local: dict[str, set[str]] = {}
        for key in uses:
            home = self.homes[key]
            local.setdefault(f"{dots}{home.folder}.{home.name}", set()).add(self.names.types[key])
        for child in children:
            module = f".{child.module}" if depth == 2 else f".resources.{child.module}"
            local.setdefault(module, set()).update((child.class_name, child.async_class_name))
        for form in forms:
            local.setdefault(form.module, set()).add(form.name)
        libraries = library_imports(needs, depth=depth, indent=4)
        own = [
            line
            for module in sorted(local)
            for line in import_lines(module, local[module], indent=4)
        ]
        gap = [""] if libraries and own and not libraries[-1].startswith("from .") else []
        return (*libraries, *gap, *own)


def _runtime_names(resource: Resource, wanted: set[str]) -> frozenset[str]:
    """What the module of a resource takes from the library when it is run, of what is `wanted`."""
    names = set(wanted & _AT_RUN_TIME)
    if resource.path:
        names |= {"SyncResource", "AsyncResource"}
    if resource.methods or resource.children:
        names |= {"TYPE_CHECKING"}
    if resource.children or (resource.methods and resource.path):
        names |= {"cached_property"}
    return frozenset(names)
