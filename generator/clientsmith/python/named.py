"""All the names of a package, before anything is written: what is called how, and what is locked.

In: an `Api`, the configuration and the lock of names. Out: a `NamedPackage`, and what there is to say of
rules that name nothing. What is made of it is *not* decided here (`package`), nor how a single name
comes about (`names`, `errorviews`, `identity`).
"""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.arrays import wrap_arrays
from clientsmith.python.errorviews import ErrorCode, error_scope, find_error_codes
from clientsmith.python.farewell import find_unused_farewells
from clientsmith.python.holding import (
    NOTHING_HELD,
    Held,
    hold_names,
    keep_places,
    match_operations,
)
from clientsmith.python.identity import Identity, identify, names_of_identity
from clientsmith.python.namelock import Locked, NameId, NameLock
from clientsmith.python.names import SurfaceNames, name_surface
from clientsmith.python.naming import resolve
from clientsmith.python.nesting import nest_unions
from clientsmith.python.resources import locate_operations
from clientsmith.python.results import name_results
from clientsmith.python.streams import split_streams
from clientsmith.python.succession import Today, succeed
from clientsmith.python.surface import Surface, find_surface
from clientsmith.python.traces import find_traces
from clientsmith.python.unused import find_unused_rules
from clientsmith.python.webhooks import join_webhooks


@dataclass(frozen=True, slots=True)
class NamedPackage:
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


def name_package(
    api: Api, config: Config, lock: NameLock | None = None
) -> tuple[NamedPackage, tuple[Diagnostic, ...]]:
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
        held = hold_names(lock, api, surface, traces=traces, operations=operations, codes=errors)
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
    return NamedPackage(api, surface, names, identity, errors, error_names, held, entries), found
