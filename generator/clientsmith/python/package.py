"""The whole package as views: the last stage of the Python target.

In: an `Api` and the configuration. Out: `PackageViews`: for each name that a pack may iterate over
(`package`, `module`, `index`, `resource`, ...) its views, made when a pack asks for them, and what
of the document they cover. Which template makes which file is *not* decided here (`pack.yaml`).
"""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.annotations import Annotator
from clientsmith.python.arrays import wrap_arrays
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
    ErrorCode,
    ErrorCodes,
    error_scope,
    find_error_codes,
    view_errors,
)
from clientsmith.python.examples import Examples
from clientsmith.python.farewell import find_unused_farewells
from clientsmith.python.formviews import write_responses
from clientsmith.python.holding import (
    NOTHING_HELD,
    Held,
    hold_names,
    keep_places,
    match_operations,
)
from clientsmith.python.identity import Identity, identify, names_of_identity
from clientsmith.python.imports import import_lines
from clientsmith.python.indexes import write_index
from clientsmith.python.layout import FOLDERS, lay_out_modules
from clientsmith.python.lazyviews import LazyViews
from clientsmith.python.literals import docstring, markdown_line, string_literal, toml_string
from clientsmith.python.methods import header_options
from clientsmith.python.mock import methods_by_name
from clientsmith.python.mocktests import find_probe
from clientsmith.python.namelock import Locked, NameId, NameLock
from clientsmith.python.names import SurfaceNames, name_surface
from clientsmith.python.naming import resolve
from clientsmith.python.nesting import nest_unions
from clientsmith.python.pretty import Group, Pair, lay_out
from clientsmith.python.reference import refer
from clientsmith.python.referencemakers import reference_makers
from clientsmith.python.resources import locate_operations
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.results import name_results
from clientsmith.python.showcase import Showcase
from clientsmith.python.streams import split_streams
from clientsmith.python.succession import Today, succeed
from clientsmith.python.surface import Surface, find_surface
from clientsmith.python.testplan import TestPlan
from clientsmith.python.testviews import test_arguments
from clientsmith.python.traces import find_traces
from clientsmith.python.typedocs import find_type_docs
from clientsmith.python.typeviews import TypeViews
from clientsmith.python.unused import find_unused_rules
from clientsmith.python.usage import split_key
from clientsmith.python.views import PackageView
from clientsmith.python.webhooks import join_webhooks
from clientsmith.python.words import words_of
from clientsmith.source.node import Node


@dataclass(frozen=True, slots=True)
class Named:
    """The surface of an API with all its names, and the API with a type for every result.

    `errors` are the error codes that have a class, `error_names` what those are called. `lock` has
    the entries of the next lock of names; None without a lock.
    """

    api: Api
    surface: Surface
    names: SurfaceNames
    identity: Identity
    errors: Mapping[str, ErrorCode]
    error_names: Mapping[str, str]
    held: Held
    lock: Mapping[NameId, Locked] | None


@dataclass(frozen=True, slots=True)
class PackageViews:
    """`views` by the name that packs use; `covers` has the ids that the views express, `named` is what
    they were made from, and `decodings` is how unions are read.
    """

    views: Mapping[str, tuple[object, ...]]
    covers: frozenset[str]
    named: Named
    decodings: tuple[Decoding, ...]


def name_package(
    api: Api, config: Config, lock: NameLock | None = None
) -> tuple[Named, tuple[Diagnostic, ...]]:
    """Which Python things exist for an API, and what they are called; what is locked stays so."""
    api = join_webhooks(nest_unions(name_results(wrap_arrays(split_streams(api), config))))
    identity = identify(api, config, lock)
    targets = locate_operations(api.operations, config.resources)
    known = lock or NameLock()
    operations = match_operations(known, api.operations, targets)
    targets = keep_places(known, targets, operations)
    surface, found = find_surface(api, config, targets)
    errors = find_error_codes(api, config)
    held, traces = NOTHING_HELD, None
    if lock is not None:
        traces = find_traces(api, surface)
        held = hold_names(
            lock, api, surface, traces=traces, operations=operations, codes=errors
        )
    names, more = name_surface(surface, api.types, held)
    error_names, _ = resolve(error_scope(errors, frozenset({identity.error}), held))
    unused = find_unused_rules(api, surface, config)
    found = (*found, *more, *unused, *find_unused_farewells(surface, names, config))
    entries = None
    if lock is not None and traces is not None:
        chief, titled = names_of_identity(identity), names_of_identity(identify(api, config))
        today = Today(surface, names, error_names, chief, titled)
        entries, more = succeed(lock, held, traces, today, config)
        found = (*found, *more)
    return Named(api, surface, names, identity, errors, error_names, held, entries), found


def plan_views(
    api: Api, config: Config, document: Node, lock: NameLock | None = None
) -> tuple[PackageViews, tuple[Diagnostic, ...]]:
    """All views of the package of an API, and of its mock, which goes by the document itself."""
    named, found = name_package(api, config, lock)
    api, surface, names, identity = named.api, named.surface, named.names, named.identity
    modules = lay_out_modules(api.types, surface.declarations, names.types)
    homes = {key: module for module in modules for key in module.keys}
    annotator = Annotator(api.types, names.types, names.unknown, config.formats)
    decodings = find_decodings(api.types, surface, names, annotator)
    type_docs = find_type_docs(api, surface, names, annotator)
    type_views = TypeViews(api.types, surface.declarations, names, annotator, homes, type_docs)
    abouts = about_resources(api, surface.resources, names)
    error_types = find_error_types(api, names, homes)
    resource_views = ResourceViews(
        api, config, names, annotator, homes, abouts, error_types, identity.client
    )
    credentials = find_credentials(api, config, identity)
    top = next(resource for resource in surface.resources if not resource.path)
    root = resource_views.resource(
        top, client_needs(credentials, config), client_type_needs(credentials)
    )
    below = tuple(resource_views.resource(r) for r in surface.resources if r.path)
    errors = view_errors(named.errors, named.error_names)
    indexes = tuple(
        write_index(folder, [m for m in modules if m.folder == folder], names, type_docs)
        for folder in FOLDERS.values()
    )
    methods = methods_by_name(surface, names)
    tests = TestPlan(
        api,
        config,
        surface,
        names,
        document=document,
        methods=methods,
        credentials=credentials,
        errors=errors,
    )
    package = PackageView(
        distribution=identity.distribution,
        module=identity.module,
        version=identity.version,
        title=markdown_line(identity.title),
        summary=markdown_line(identity.summary),
        summary_toml=toml_string(identity.summary),
        api_version=markdown_line(_api_version(api, config)),
        document_version=markdown_line(api.version),
        base_url=markdown_line(identity.base_url),
        error=identity.error,
        env_prefix=identity.env_prefix,
        doc=docstring((identity.summary,), 0),
        client=client_view(api, config, identity, error_types),
        root=root,
        resources=below,
        indexes=indexes,
        errors=errors.views,
        error_imports=import_lines("._runtime.errors", [*RUNTIME_ERRORS, "publish"], again=True),
        error_exports=tuple(sorted(RUNTIME_ERRORS - {"ClientError"})),
        by_code=_by_code(errors),
        test_arguments=test_arguments(credentials),
        module_literal=string_literal(identity.module),
        probe=f'`"{probe}"`' if (probe := find_probe(methods)) else "",
        operations=sum(not operation.stream_of for operation in api.operations),
        types=len(surface.declarations),
        reference=refer(surface.resources, resource_views, indexes, identity.client),
        showcase=Showcase(resource_views, credentials, Examples(api.types)).of(surface.resources),
    )
    return (
        PackageViews(
            views=LazyViews(
                {
                    "package": lambda: (package,),
                    "module": lambda: tuple(type_views.deferred(module) for module in modules),
                    "index": lambda: indexes,
                    "resource": lambda: below,
                    "response": lambda: tuple(
                        write_responses(r) for r in (root, *below) if r.has_methods
                    ),
                    "test": tests.modules,
                    "decoding": lambda: (
                        view_decodings(api.types, decodings, homes, document.text.name),
                    ),
                    "mock_test": tests.mock_tests,
                    "mock": tests.mock,
                    **reference_makers(
                        identity,
                        surface,
                        modules,
                        types=type_views,
                        resources=resource_views,
                        codes=named.errors,
                        code_names=named.error_names,
                    ),
                }
            ),
            covers=_covered(named),
            named=named,
            decodings=decodings,
        ),
        found,
    )


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


def _covered(named: Named) -> frozenset[str]:
    covered = {method.operation.id for r in named.surface.resources for method in r.methods}
    covered.update(str(split_key(key)[0]) for key in named.surface.declarations)
    covered.update(webhook.id for webhook in named.api.webhooks)
    return frozenset(covered)
