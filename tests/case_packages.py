"""Packages that are generated from cases, to be imported and used."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from case_runner import CASES
from clientsmith.emit.disk import apply
from clientsmith.pipeline import Reconciled, request_of, run
from clientsmith.project import open_project


@contextmanager
def imported(case: str, package: str, output: Path) -> Generator[ModuleType]:
    """Generate the package of a case into a folder, and import it for as long as the block lasts."""
    folder = CASES / case
    configuration = folder / "clientsmith.yaml"
    document = folder / "openapi.yaml"
    target = configuration if configuration.exists() else document
    project, found = open_project(target, None, output, None)
    assert project is not None, found
    last = list(run(request_of(project)))[-1]
    assert isinstance(last, Reconciled), last.diagnostics
    assert apply(output, last.changes) == ()
    sys.path.insert(0, str(output))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(output))
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]
