"""Packages of small documents, generated for tests of what they bring along."""

from __future__ import annotations

from pathlib import Path

from clientsmith.emit.disk import apply
from clientsmith.pipeline import Reconciled, request_of, run
from clientsmith.project import open_project


def generate(target: Path, folder: Path) -> None:
    """Write the package of a document, or of a configuration, into a folder."""
    project, found = open_project(target, None, folder, None)
    assert project is not None, found
    last = list(run(request_of(project, folder)))[-1]
    assert isinstance(last, Reconciled), last.diagnostics
    apply(folder, last.changes)
