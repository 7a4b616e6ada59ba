"""The packages in `generated/` are what the generator writes now."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.emit.diff import diff_trees
from clientsmith.pipeline import Reconciled, request_of, run
from clientsmith.project import open_project

TOP = Path(__file__).parents[1]
CONFIGURATIONS = sorted(TOP.glob("spec/*/clientsmith.yaml"))


@pytest.mark.parametrize("path", CONFIGURATIONS, ids=lambda path: path.parent.name)
def test_a_generated_package_is_what_the_generator_writes(path: Path) -> None:
    project, found = open_project(path, None, None, None)
    assert project is not None, found
    assert project.output is not None
    steps = list(run(request_of(project)))
    last = steps[-1]
    assert isinstance(last, Reconciled), last.diagnostics
    changes = last.changes
    assert not last.diagnostics
    there = {name: last.standing.texts.get(name, "") for name in changes.write}
    diffs = [*diff_trees(there, changes.write), *(f"no longer made: {p}" for p in changes.delete)]
    if diffs:
        head = f"{len(diffs)} files of {project.output} differ; accept with: make regenerate"
        pytest.fail("\n".join([head, *diffs[:20]]), pytrace=False)
