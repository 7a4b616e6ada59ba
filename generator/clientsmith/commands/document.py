"""What the commands about a document do, up to their exit codes: validate and bundle.

In: the terminal and an opened project. Out: the exit code; everything is printed through the
terminal. Options and help texts are *not* here (`cli`), nor the words of reports (`report`).
"""

from __future__ import annotations

from pathlib import Path

from clientsmith.commands.trail import Trail, follow, give_up, say_counts, show_findings
from clientsmith.diagnostics import has_errors
from clientsmith.pipeline import Planned, request_of
from clientsmith.project import Project
from clientsmith.report import count_findings, plural
from clientsmith.terminal import Terminal


def validate_document(terminal: Terminal, project: Project, *, strict: bool) -> int:
    """Say what is wrong with a document and what a package would lack."""
    trail = Trail()
    planned = follow(terminal, request_of(project, strict=strict), Planned, trail)
    if planned is None:
        return give_up(terminal, trail, f'"{project.spec}" cannot be generated')
    if strict and trail.root is not None:
        from clientsmith.lint.descriptions import find_missing_descriptions

        codes = project.config.errors.code
        trail.diagnostics += find_missing_descriptions(trail.root, codes)
    good = show_findings(terminal, trail, project)
    terminal.say(f"{project.spec}: {trail.summary}")
    say_counts(terminal, trail.diagnostics)
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
