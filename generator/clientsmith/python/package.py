"""The whole package as views: the last stage of the Python target.

In: an `Api` and the configuration. Out: `PackageViews`: for each name that a pack may iterate over
(`package`, `module`, `index`, `resource`, ...) its views, made when a pack asks for them, and what
of the document they cover. Which template makes which file is *not* decided here (`pack.yaml`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.deferred import defer
from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.annotations import Annotator
from clientsmith.python.clientviews import (
    client_needs,
    client_type_needs,
    client_view,
    find_credentials,
)
from clientsmith.python.decoding import Decoding, find_decodings
from clientsmith.python.decodingviews import view_decodings
from clientsmith.python.docs import about_resources
from clientsmith.python.errortypes import find_error_types
from clientsmith.python.errorviews import (
    RUNTIME_ERRORS,
    ErrorCodes,
    view_errors,
)
from clientsmith.python.examples import Examples
from clientsmith.python.formviews import defer_responses
from clientsmith.python.imports import import_lines
from clientsmith.python.indexes import write_index
from clientsmith.python.layout import FOLDERS, lay_out_modules
from clientsmith.python.lazyviews import LazyViews, Maker
from clientsmith.python.literals import docstring, markdown_line, string_literal, toml_string
from clientsmith.python.methods import header_options
from clientsmith.python.mock import methods_by_name
from clientsmith.python.mocktests import find_probe
from clientsmith.python.named import NamedPackage, name_package
from clientsmith.python.namelock import NameLock
from clientsmith.python.pretty import Group, Pair, lay_out
from clientsmith.python.readmeviews import ReferenceView, ShowcaseView
from clientsmith.python.reference import refer
from clientsmith.python.referencemakers import reference_makers
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.showcase import Showcase
from clientsmith.python.testplan import TestPlan
from clientsmith.python.testviews import test_arguments
from clientsmith.python.typedocs import TypeDocs, find_type_docs
from clientsmith.python.typeviews import TypeViews
from clientsmith.python.usage import split_key
from clientsmith.python.views import IndexView, PackageView
from clientsmith.python.words import words_of
from clientsmith.source.node import Node


@dataclass(frozen=True, slots=True)
class PackageViews:
    """`views` by the name that packs use; `covers` has the ids that the views express, `named` is what
    they were made from, and `decodings` is how unions are read.
    """

    views: Mapping[str, tuple[object, ...]]
    covers: frozenset[str]
    named: NamedPackage
    decodings: tuple[Decoding, ...]


def plan_views(
    api: Api, config: Config, document: Node, lock: NameLock | None = None
) -> tuple[PackageViews, tuple[Diagnostic, ...]]:
    """All views of the package of an API, and of its mock, which goes by the document itself."""
    named, found = name_package(api, config, lock)
    return view_package(named, config, document), found


def view_package(named: NamedPackage, config: Config, document: Node) -> PackageViews:
    """All views of a package whose things have their names."""
    plan = _Plan(named, config, document)
    return PackageViews(LazyViews(plan.makers()), _covered(named), named, plan.decodings)


class _Plan:
    """What the views of one package are made from, and have in common."""

    def __init__(self, named: NamedPackage, config: Config, document: Node) -> None:
        self.named, self.config, self.document = named, config, document
        api, surface, names, identity = named.api, named.surface, named.names, named.identity
        self.modules = lay_out_modules(api.types, surface.declarations, names.types)
        self.homes = {key: module for module in self.modules for key in module.keys}
        annotator = Annotator(api.types, names.types, names.unknown, config.formats)
        self.decodings = find_decodings(api.types, surface, names, annotator)
        docs = find_type_docs(api, surface, names, annotator)
        self.types = TypeViews(api.types, surface.declarations, names, annotator, self.homes, docs)
        self.indexes = tuple(
            defer(IndexView, partial(self._index, folder, docs), folder=folder)
            for folder in FOLDERS.values()
        )
        abouts = about_resources(api, surface.resources, names)
        self.error_types = find_error_types(api, names, self.homes)
        self.resources = ResourceViews(
            api, config, names, annotator, self.homes, abouts, self.error_types, identity.client
        )
        self.credentials = find_credentials(api, config, identity)
        by_path = {resource.path: resource for resource in surface.resources}
        self.root = self.resources.deferred(
            by_path.pop(()),
            client_needs(self.credentials, config),
            client_type_needs(self.credentials),
        )
        self.below = tuple(map(self.resources.deferred, by_path.values()))
        self.errors = view_errors(named.errors, named.error_names)
        self.methods = methods_by_name(surface, names)

    def makers(self) -> Mapping[str, Maker]:
        """What makes the views of each name that packs use."""
        named, tests = self.named, self.tests()
        return {
            "package": lambda: (self.package(),),
            "module": lambda: tuple(self.types.deferred(module) for module in self.modules),
            "index": lambda: self.indexes,
            "resource": lambda: self.below,
            "response": lambda: tuple(
                defer_responses(r) for r in (self.root, *self.below) if r.has_methods
            ),
            "test": tests.modules,
            "decoding": lambda: (
                view_decodings(
                    named.api.types, self.decodings, self.homes, self.document.text.name
                ),
            ),
            "mock_test": tests.mock_tests,
            "mock": tests.mock,
            **reference_makers(named, self.modules, self.types, self.resources),
        }

    def tests(self) -> TestPlan:
        named = self.named
        return TestPlan(
            named.api,
            self.config,
            named.surface,
            named.names,
            document=self.document,
            methods=self.methods,
            credentials=self.credentials,
            errors=self.errors,
        )

    def package(self) -> PackageView:
        """The view of the whole."""
        api, surface, identity = self.named.api, self.named.surface, self.named.identity
        probe = find_probe(self.methods)
        return PackageView(
            distribution=identity.distribution,
            module=identity.module,
            version=identity.version,
            title=markdown_line(identity.title),
            summary=markdown_line(identity.summary),
            summary_toml=toml_string(identity.summary),
            api_version=markdown_line(_api_version(api, self.config)),
            document_version=markdown_line(api.version),
            base_url=markdown_line(identity.base_url),
            error=identity.error,
            env_prefix=identity.env_prefix,
            doc=docstring((identity.summary,), 0),
            client=client_view(api, self.config, identity, self.error_types),
            root=self.root,
            resources=self.below,
            indexes=self.indexes,
            errors=self.errors.views,
            error_imports=import_lines(
                "._runtime.errors", [*RUNTIME_ERRORS, "publish"], again=True
            ),
            error_exports=tuple(sorted(RUNTIME_ERRORS - {"ClientError"})),
            by_code=_by_code(self.errors),
            test_arguments=test_arguments(self.credentials),
            module_literal=string_literal(identity.module),
            probe=f'`"{probe}"`' if probe else "",
            operations=sum(not operation.stream_of for operation in api.operations),
            types=len(surface.declarations),
            reference=defer(ReferenceView, self._reference),
            showcase=defer(ShowcaseView, self._showcase),
        )

    def _index(self, folder: str, docs: TypeDocs) -> IndexView:
        inside = [module for module in self.modules if module.folder == folder]
        return write_index(folder, inside, self.named.names, docs)

    def _reference(self) -> ReferenceView:
        client = self.named.identity.client
        return refer(self.named.surface.resources, self.resources, self.indexes, client)

    def _showcase(self) -> ShowcaseView:
        examples = Examples(self.named.api.types)
        showcase = Showcase(self.resources, self.credentials, examples)
        return showcase.of(self.named.surface.resources)


def _api_version(api: Api, config: Config) -> str:
    """The version of the API that every request asks for in a header; empty if none does."""
    defaults = (
        o.default for o in header_options(api, config) if words_of(o.name)[-1:] == ("version",)
    )
    return next((default for default in defaults if default), "")


def _by_code(errors: ErrorCodes) -> tuple[str, ...]:
    pairs = tuple(
        Pair(f"({status}, {string_literal(code)}): ", name)
        for (status, code), name in sorted(errors.by_code.items())
    )
    table = "BY_CODE: dict[tuple[int, str], type[APIStatusError]] = "
    return lay_out(Group("{", pairs, "}"), indent=0, prefix=table)


def _covered(named: NamedPackage) -> frozenset[str]:
    covered = {method.operation.id for r in named.surface.resources for method in r.methods}
    covered.update(str(split_key(key)[0]) for key in named.surface.declarations)
    covered.update(webhook.id for webhook in named.api.webhooks)
    return frozenset(covered)
