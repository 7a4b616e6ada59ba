"""What each command does with the pipeline, up to its exit code.

Every function takes the terminal and an opened project, prints through the terminal and returns
the exit code. Options and help texts are *not* here (`cli`), nor the words of reports (`report`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from clientsmith.diagnostics import Diagnostic, Severity, has_errors
from clientsmith.emit.stamp import make_stamp, save_stamp
from clientsmith.freshness import shown
from clientsmith.pipeline import (
    PROGRESS,
    Loaded,
    Lowered,
    Parsed,
    Planned,
    Reconciled,
    Rendered,
    Request,
    Step,
    judge,
    request_of,
    run,
)
from clientsmith.project import Project
from clientsmith.report import count_findings, plural
from clientsmith.source.node import Map, Text
from clientsmith.terminal import Terminal

_S = TypeVar("_S", bound=Step)


def generate_package(
    terminal: Terminal, project: Project, output: Path, settings: str, *, strict: bool, force: bool
) -> int:
    """Write the package. `settings` is the digest to remember the run by (`freshness`)."""
    trail = _Trail()
    reconciled = _follow(
        terminal, request_of(project, strict=strict, force=force), Reconciled, trail
    )
    if reconciled is None:
        return _give_up(terminal, trail, "nothing was written")

    from clientsmith.emit.disk import apply

    refused = apply(output, reconciled.changes)
    if refused:
        trail.diagnostics += refused
        return _give_up(terminal, trail, "the package is not complete")
    good = _show_findings(terminal, trail, project)
    changes = reconciled.changes
    if changes.nothing_to_do:
        terminal.say(f"{shown(output)} is up to date")
    else:
        written = plural(len(changes.write), "file")
        terminal.say(
            f"{shown(output)}: {written} written, {len(changes.delete)} removed, {len(changes.keep)} unchanged"
        )
    terminal.say(trail.summary)
    _say_counts(terminal, trail.diagnostics)
    if good:
        findings = count_findings(trail.diagnostics)
        save_stamp(output, make_stamp(settings, _inputs(project, trail), findings, trail.summary))
    return 0 if good else 1


def validate_document(terminal: Terminal, project: Project, *, strict: bool) -> int:
    """Say what is wrong with a document and what a package would lack."""
    trail = _Trail()
    planned = _follow(terminal, request_of(project, strict=strict), Planned, trail)
    if planned is None:
        return _give_up(terminal, trail, f'"{project.spec}" cannot be generated')
    if strict and trail.root is not None:
        from clientsmith.lint.descriptions import find_missing_descriptions

        codes = project.config.errors.code
        trail.diagnostics += find_missing_descriptions(trail.root, codes)
    good = _show_findings(terminal, trail, project)
    terminal.say(f"{project.spec}: {trail.summary}")
    _say_counts(terminal, trail.diagnostics)
    return 0 if good else 1


def bundle_document(
    terminal: Terminal, project: Project, output: Path | None, *, overlaid: bool
) -> int:
    """Print or write one JSON document of all files, with or without the overlays."""
    from clientsmith.loading import load_document
    from clientsmith.source.bundle import bundle_text

    overlays = project.overlays if overlaid else ()
    bundle, found = load_document(project.spec, overlays, project.config)
    terminal.show(found, {} if bundle is None else bundle.texts)
    if bundle is None or has_errors(found):
        terminal.complain(f"{count_findings(found)}; nothing was written")
        return 1
    text = bundle_text(bundle)
    if output is None:
        terminal.print(text.rstrip("\n"))
        return 0
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        terminal.complain(f'"{output}" cannot be written: {(error.strerror or str(error)).lower()}')
        return 1
    terminal.say(f"{output}: one document of {plural(len(bundle.texts), 'file')}")
    return 0


def dump_stage(terminal: Terminal, project: Project, stage: str, *, strict: bool) -> int:
    """Print what a stage made; diagnostics go to standard error."""
    trail = _Trail()
    request = request_of(project, strict=strict)
    lines = _dump(terminal, request, stage, trail)
    for line in lines:
        terminal.print(line)
    terminal.show(trail.diagnostics, trail.texts)
    return 1 if has_errors(trail.diagnostics) else 0


@dataclass(slots=True)
class _Trail:
    """What a run has seen so far. Filled by `_follow` only."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    texts: dict[str, Text] = field(default_factory=dict[str, Text])
    files: tuple[Path, ...] = ()
    root: Map | None = None
    summary: str = ""


def _follow(terminal: Terminal, request: Request, kind: type[_S], trail: _Trail) -> _S | None:
    """Go on with a run until the step of a kind; None when an error stopped it before."""
    steps = run(request)
    reached: _S | None = None
    for doing in PROGRESS:
        terminal.progress(doing)
        step = next(steps, None)
        if step is None:
            break
        _remember(trail, step)
        if isinstance(step, kind):
            reached = step
            break
    terminal.progress("")
    return None if has_errors(trail.diagnostics) else reached


def _remember(trail: _Trail, step: Step) -> None:
    trail.diagnostics += step.diagnostics
    match step:
        case Loaded(bundle=bundle):
            trail.texts |= bundle.texts
            trail.files = tuple(bundle.files)
            trail.root = bundle.root
        case Planned(ledger=ledger):
            from clientsmith.ledger import sum_up

            trail.summary = sum_up(ledger)
        case _:
            pass


def _dump(terminal: Terminal, request: Request, stage: str, trail: _Trail) -> Iterator[str]:
    from clientsmith.dump import dump_changes, dump_nodes, dump_package, dump_value

    match stage:
        case "nodes":
            if (loaded := _follow(terminal, request, Loaded, trail)) is not None:
                yield from dump_nodes(loaded.bundle.root)
        case "document":
            if (parsed := _follow(terminal, request, Parsed, trail)) is not None:
                yield from dump_value(parsed.document)
        case "api" | "surface" | "names":
            if (lowered := _follow(terminal, request, Lowered, trail)) is not None:
                yield _dump_meaning(lowered, request, stage)
        case "package":
            if (planned := _follow(terminal, request, Planned, trail)) is not None:
                yield from dump_package(planned.package)
        case "text":
            if (rendered := _follow(terminal, request, Rendered, trail)) is not None:
                for path, text in rendered.texts.items():
                    yield f"==> {path} <==\n{text}"
        case _:
            if (reconciled := _follow(terminal, request, Reconciled, trail)) is not None:
                yield from dump_changes(reconciled.changes, reconciled.there)


def _dump_meaning(lowered: Lowered, request: Request, stage: str) -> str:
    from clientsmith.api.dump import dump_api
    from clientsmith.dump import dump_surface
    from clientsmith.python.names import dump_names
    from clientsmith.python.package import name_package

    if stage == "api":
        return dump_api(lowered.api).rstrip("\n")
    named, _ = name_package(lowered.api, request.config)
    if stage == "names":
        return dump_names(named.names).rstrip("\n")
    return "\n".join(dump_surface(named.surface))


def _show_findings(terminal: Terminal, trail: _Trail, project: Project) -> bool:
    """Show what a run has found when it came through; whether the configuration is content with it."""
    good, unused = judge(tuple(trail.diagnostics), project.config)
    trail.diagnostics += unused
    terminal.show(trail.diagnostics, trail.texts)
    return good


def _give_up(terminal: Terminal, trail: _Trail, consequence: str) -> int:
    terminal.show(trail.diagnostics, trail.texts)
    errors = [d for d in trail.diagnostics if d.severity is Severity.ERROR]
    terminal.complain(f"{count_findings(errors)}; {consequence}")
    return 1


def _say_counts(terminal: Terminal, diagnostics: list[Diagnostic]) -> None:
    notes = any(d.severity is Severity.NOTE for d in diagnostics)
    counts = count_findings(diagnostics)
    if counts:
        hint = "" if terminal.verbose or not notes else " (--verbose shows the notes)"
        terminal.say(counts + hint)


def _inputs(project: Project, trail: _Trail) -> Iterator[Path]:
    yield from trail.files
    if project.config_path is not None:
        yield project.config_path
