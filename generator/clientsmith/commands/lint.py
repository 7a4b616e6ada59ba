"""What `clientsmith lint` does, up to its exit code.

In: the terminal, an opened project, and what is asked for. Out: the exit code; findings go to
standard output, what is wrong with the document to standard error.

Not decided here: what is found (`lint/run`), and how it is written (`lint/text`, `lint/machine`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from clientsmith.diagnostics import Diagnostic, has_errors
from clientsmith.frozen import dataclass
from clientsmith.lint.findings import Finding
from clientsmith.lint.machine import write_annotations, write_json, write_sarif
from clientsmith.lint.rules import RULES
from clientsmith.lint.run import lint
from clientsmith.lint.snippet import write_overlay
from clientsmith.lint.text import render_findings, summarize
from clientsmith.pipeline import PROGRESS, Loaded, Lowered, request_of, run
from clientsmith.project import Project
from clientsmith.python.named import name_package
from clientsmith.report import count_findings
from clientsmith.source.bundle import Bundle
from clientsmith.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Wanted:
    """How findings are written, of which rules (all when there is none), and where the overlay
    goes.
    """

    format: str = "text"
    rules: tuple[str, ...] = ()
    overlay: Path | None = None
    strict: bool = False


def lint_document(terminal: Terminal, project: Project, wanted: Wanted) -> int:
    """Say what a maintainer should know about a document; 1 for errors, or for findings if strict."""
    bundle, findings, found = find(terminal, project, wanted.rules)
    if bundle is None or has_errors(found):
        terminal.show(found, {} if bundle is None else bundle.texts)
        terminal.complain(f'{count_findings(found)}; "{project.spec}" cannot be looked at')
        return 1
    match wanted.format:
        case "json":
            terminal.print(write_json(findings).rstrip("\n"))
        case "sarif":
            terminal.print(write_sarif(findings).rstrip("\n"))
        case "github":
            terminal.print(write_annotations(findings).rstrip("\n"))
        case _:
            for line in render_findings(findings, bundle.texts, verbose=terminal.verbose):
                terminal.print(line)
            terminal.say(f"{project.spec}: {summarize(findings)}")
    if wanted.overlay is not None and not _write(terminal, wanted.overlay, project, findings):
        return 1
    return 1 if wanted.strict and findings else 0


def find(
    terminal: Terminal, project: Project, rules: tuple[str, ...] = ()
) -> tuple[Bundle | None, tuple[Finding, ...], tuple[Diagnostic, ...]]:
    """The document, the findings, and what the flow had to say up to the naming of things."""
    bundle: Bundle | None = None
    said: list[Diagnostic] = []
    findings: tuple[Finding, ...] = ()
    for doing, step in zip(PROGRESS, run(request_of(project)), strict=False):
        terminal.progress(doing)
        said += step.diagnostics
        match step:
            case Loaded(bundle=loaded):
                bundle = loaded
            case Lowered(api=api) if bundle is not None and not has_errors(said):
                _, named = name_package(api, project.config)
                said += named
                findings = lint(bundle.root, said, project.config.errors.code, rules)
                break
            case _:
                pass
    terminal.progress("")
    others = tuple(told for told in said if told.code not in RULES)
    return bundle, findings, others


def _write(terminal: Terminal, path: Path, project: Project, findings: Sequence[Finding]) -> bool:
    try:
        path.write_text(
            write_overlay(f"Suggestions for {project.spec}", findings), encoding="utf-8"
        )
    except OSError as error:
        terminal.complain(f'"{path}" cannot be written: {(error.strerror or str(error)).lower()}')
        return False
    return True
