"""What `clientsmith dump` does, up to its exit code.

In: the terminal, an opened project and a stage. Out: the exit code; what the stage made is printed.
How it looks is *not* decided here (`dump`).
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.commands.trail import Trail, follow
from clientsmith.diagnostics import has_errors
from clientsmith.pipeline import (
    Loaded,
    Lowered,
    Parsed,
    Planned,
    Reconciled,
    Rendered,
    Request,
    request_of,
)
from clientsmith.project import Project
from clientsmith.terminal import Terminal


def dump_stage(terminal: Terminal, project: Project, stage: str, *, strict: bool) -> int:
    """Print what a stage made; diagnostics go to standard error."""
    trail = Trail()
    request = request_of(project, strict=strict)
    lines = _dump(terminal, request, stage, trail)
    for line in lines:
        terminal.print(line)
    terminal.show(trail.diagnostics, trail.texts)
    return 1 if has_errors(trail.diagnostics) else 0


def _dump(terminal: Terminal, request: Request, stage: str, trail: Trail) -> Iterator[str]:
    from clientsmith.dump import dump_changes, dump_nodes, dump_package, dump_value

    match stage:
        case "nodes":
            if (loaded := follow(terminal, request, Loaded, trail)) is not None:
                yield from dump_nodes(loaded.bundle.root)
        case "document":
            if (parsed := follow(terminal, request, Parsed, trail)) is not None:
                yield from dump_value(parsed.document)
        case "api" | "surface" | "names":
            if (lowered := follow(terminal, request, Lowered, trail)) is not None:
                yield _dump_meaning(lowered, request, stage)
        case "package":
            if (planned := follow(terminal, request, Planned, trail)) is not None:
                yield from dump_package(planned.package)
        case "text":
            if (rendered := follow(terminal, request, Rendered, trail)) is not None:
                for path, text in rendered.texts.items():
                    yield f"==> {path} <==\n{text}"
        case _:
            if (reconciled := follow(terminal, request, Reconciled, trail)) is not None:
                yield from dump_changes(reconciled.changes, reconciled.standing.texts)


def _dump_meaning(lowered: Lowered, request: Request, stage: str) -> str:
    from clientsmith.api.dump import dump_api
    from clientsmith.dump import dump_surface
    from clientsmith.python.named import name_package
    from clientsmith.python.names import dump_names

    if stage == "api":
        return dump_api(lowered.api).rstrip("\n")
    named, _ = name_package(lowered.api, request.config)
    if stage == "names":
        return dump_names(named.names).rstrip("\n")
    return "\n".join(dump_surface(named.surface))
