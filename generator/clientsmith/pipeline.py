"""The flow from files to changes, one step after the other.

`run` yields what each stage made together with what it has to say, and stops after a stage with
errors; whoever wants only the `Api` stops asking there. Every stage is imported when it is
reached. What a run is asked (`request`) and what it yields (`steps`) can be imported from here.
What is printed, written and returned to the shell is *not* decided here (`cli`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import clientsmith
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Severity, diagnostic, has_errors, soften, tighten
from clientsmith.frozen import replace
from clientsmith.request import Request, request_of
from clientsmith.source.files import display_name
from clientsmith.steps import (
    PROGRESS,
    Loaded,
    Lowered,
    Parsed,
    Planned,
    Recalled,
    Reconciled,
    Rendered,
    Step,
    Stopped,
)
from clientsmith.understood import Understood, find_memory, keep, name_things, recall

if TYPE_CHECKING:  # stages are imported when they are reached
    from clientsmith.emit.format import Formatted
    from clientsmith.emit.standing import Standing
    from clientsmith.locks import LockText
    from clientsmith.release.kept import Kept
    from clientsmith.source.bundle import Bundle

__all__ = [
    "PROGRESS",
    "Loaded",
    "Lowered",
    "Parsed",
    "Planned",
    "Reconciled",
    "Rendered",
    "Request",
    "Step",
    "Stopped",
    "judge",
    "request_of",
    "run",
]


def run(request: Request) -> Iterator[Step]:
    """The steps of a run. The last is `Stopped`, or `Reconciled` when there is an output folder."""
    for step in _steps(request):
        found = step.diagnostics
        if request.aside:
            # A rule may be for things that only other versions have.
            found = soften(found, "config-unused-rule")
        found = tighten(found) if request.strict else found
        yield replace(step, diagnostics=found)
        if has_errors(found):
            return


def _steps(request: Request) -> Iterator[Step]:
    from clientsmith.loading import load_document

    bundle, found = load_document(request.spec, request.overlays, request.config)
    if bundle is None:
        yield Stopped(found)
        return
    bundle, kept, more = _keep_removed(request, bundle)
    yield Loaded(bundle, kept, (*found, *more))

    memory = find_memory(request, bundle)
    understood = None if memory is None else recall(request, bundle, memory)
    if understood is not None:
        yield Recalled(understood.meaning.parsed)
        yield Recalled(understood.meaning.lowered)
        yield from _make(request, bundle, understood)
        return

    from clientsmith.openapi.checked import read_checked

    document, parsed = read_checked(bundle.root)
    if document is None:
        yield Stopped(parsed)
        return
    yield Parsed(document, parsed)

    from clientsmith.lower.lower import lower

    api, lowered = lower(document)
    yield Lowered(api, lowered)

    understood, found = name_things(request, bundle, api, parsed, lowered)
    if understood is None:
        yield Stopped(found)
        return
    keeping = keep(memory, understood)
    with keeping or nullcontext():
        for step in _make(request, bundle, understood):
            if keeping is not None and isinstance(step, Reconciled):  # the last one
                keeping.result()
            yield step


def _make(request: Request, bundle: Bundle, understood: Understood) -> Iterator[Step]:
    planned = _plan(request, bundle, understood)
    yield planned
    if isinstance(planned, Planned):
        yield from _make_texts(request, bundle, planned)


def _plan(request: Request, bundle: Bundle, understood: Understood) -> Planned | Stopped:
    """The files of the package."""
    from clientsmith.emit.pack import plan
    from clientsmith.emit.package import FixedFile
    from clientsmith.emit.packfile import read_pack
    from clientsmith.emit.plugin import load_plugins
    from clientsmith.emit.promises import keep_promises
    from clientsmith.emit.templates import template_folders
    from clientsmith.ledger import COVERAGE, explain_losses, make_ledger, write_ledger

    meaning, views, found = understood.meaning, understood.views, understood.meaning.found
    folders = template_folders(request.pack, request.templates)
    pack, more = read_pack(folders)
    found = (*found, *more)
    if pack is None:
        return Stopped(found)
    plugin, more = load_plugins(pack.plugins)
    found = (*found, *more, *_unknown_blocks(request))
    package, more = plan(pack, views.views, views.covers, request.config.variables, plugin)
    package = keep_promises(package, folders)
    found = (*found, *more)
    known = (*meaning.parsed, *meaning.lowered, *found)
    ledger = make_ledger(bundle.root, meaning.named.api, package.covers, known)
    losses = explain_losses(ledger, known)
    coverage = FixedFile(COVERAGE, write_ledger(ledger, bundle.root.text.name))
    files = tuple(sorted((*package.files, coverage), key=lambda file: file.path))
    package = replace(package, files=files)
    return Planned(package, ledger, understood.locks, views.views, (*found, *losses))


def _unknown_blocks(request: Request) -> tuple[Diagnostic, ...]:
    """What the user's templates have and nothing prints, which would go unnoticed."""
    if request.templates is None:  # most runs need not know how to find out
        return ()
    from clientsmith.templates.unknown import look_for_unknown_blocks

    return look_for_unknown_blocks(request.pack, request.templates)


def _keep_removed(
    request: Request, bundle: Bundle
) -> tuple[Bundle, tuple[Kept, ...], tuple[Diagnostic, ...]]:
    if request.release is None or not request.release.exists:
        return bundle, (), ()
    from clientsmith.release.files import read_document, read_release
    from clientsmith.release.kept import keep_removed, lacks_operations

    record, found = read_release(request.release)
    if record is None or not lacks_operations(bundle.root, record):
        return bundle, (), found
    released, found = read_document(request.release)
    if released is None:
        return bundle, (), found
    root, kept, found = keep_removed(
        bundle.root, released, request.config, request.config.package.version
    )
    texts = {**bundle.texts, released.text.name: released.text} if kept else bundle.texts
    return replace(bundle, root=root, texts=texts), kept, found


def _make_texts(request: Request, bundle: Bundle, planned: Planned) -> Iterator[Step]:
    from clientsmith.emit.format import format_package
    from clientsmith.emit.render import render
    from clientsmith.emit.templates import template_folders

    package, folders = planned.package, template_folders(request.pack, request.templates)
    texts, found = render(package, folders)
    if request.output is None:
        formatted, more = format_package(package, texts, folders=folders)
        yield Rendered(formatted.texts, (*found, *more))
        return

    from clientsmith.emit.standing import stand

    standing, refused = stand(request.output, texts, force=request.force)
    if standing is None:
        yield Stopped(tuple(_below(request.output, d) for d in refused))
        return
    formatted, more = format_package(
        package, texts, standing.previous, standing.texts, folders=folders
    )
    yield Rendered(formatted.texts, (*found, *more))
    yield _reconcile(request, bundle, formatted, standing, planned.locks)


def _reconcile(
    request: Request,
    bundle: Bundle,
    formatted: Formatted,
    standing: Standing,
    locks: Sequence[LockText],
) -> Step:
    from _black_version import version as black_version

    from clientsmith.emit.manifest import Maker, make_manifest
    from clientsmith.emit.pack import CONTRACT
    from clientsmith.emit.reconcile import reconcile
    from clientsmith.inputs import record_inputs
    from clientsmith.locks import miss_locks

    inputs = record_inputs(
        bundle,
        config=request.config_path,
        spec=request.spec,
        overlays=request.overlays,
        pack=request.pack,
        templates=request.templates,
        locks={lock.path.name: lock.after for lock in locks},
        release={"version": request.version} if request.version else {},
    )
    maker = Maker(clientsmith.__version__, CONTRACT, black_version)
    manifest = make_manifest(formatted.texts, maker, inputs, formatted.rendered)
    changes, found = reconcile(
        formatted.texts,
        manifest,
        standing.previous,
        standing.found,
        unfinished=standing.unfinished,
        force=request.force,
    )
    located = tuple(_below(request.output or Path(), d) for d in found)
    kept = request.locks is not None and request.locks.kept
    to_write = tuple(lock for lock in locks if kept and lock.changes)
    missed = miss_locks(to_write, standing.previous.inputs if standing.previous else {})
    return Reconciled(changes, manifest, standing, to_write, (*located, *missed))


def _below(output: Path, found: Diagnostic) -> Diagnostic:
    """The diagnostic with its place named from the working directory, as for inputs."""
    place = found.location
    if place is None:
        return found
    file = display_name(output.resolve() / place.file)  # not where a link in there leads to
    return replace(found, location=replace(place, file=file))


def judge(
    diagnostics: tuple[Diagnostic, ...], config: Config
) -> tuple[bool, tuple[Diagnostic, ...]]:
    """Whether a whole run was good, and a warning for each allowance that allowed nothing.

    Not good is an error, or an omission whose code is not allowed.
    """
    occurring = {d.code for d in diagnostics}
    unused = tuple(
        diagnostic(
            "unused-allowance",
            f'"{code}" is allowed and does not occur',
            config.where("allow", index),
            hint="remove it from allow",
        )
        for index, code in enumerate(config.allow)
        if code not in occurring
    )
    bad = any(
        d.severity is Severity.ERROR
        or (d.severity is Severity.OMISSION and d.code not in config.allow)
        for d in diagnostics
    )
    return not bad, unused
