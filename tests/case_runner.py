"""Run one case: a small document, and what is expected of it at the cheapest stage that shows it.

A case is a folder `cases/<area>/<case>/`. Input: `openapi.yaml` or `openapi.json` with whatever
files it refers to, or a `clientsmith.yaml`; `disk/` is what the output folder holds before.
`other-spelling.yaml` is a second document that means the same.
Expected, as many as the case has:

    bundle.json  api.txt  surface.txt  names.txt    what a stage prints
    diagnostics.txt                                 every diagnostic as a person sees it
    diagnostics-strict.txt                          the same with --strict
    lint.txt                                        what the rule that the case is called after finds
    templates.txt                                   what is wrong with the templates of the case
    files/...                                       some or all files of the package

A file is compared because it exists: an empty one asks `make golden` to fill it. A case without
`diagnostics.txt` promises that there are none besides notes.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from contextlib import chdir
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from warnings import catch_warnings, simplefilter

from clientsmith.api.dump import dump_api
from clientsmith.api.operations import Api
from clientsmith.commands.templates import find_faults
from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Severity, has_errors
from clientsmith.dump import dump_surface
from clientsmith.emit.diff import diff_trees
from clientsmith.emit.disk import apply
from clientsmith.emit.format import format_python
from clientsmith.emit.package import Package, PlannedFile
from clientsmith.emit.reconcile import Changes
from clientsmith.lint.findings import Finding
from clientsmith.lint.run import lint
from clientsmith.lint.text import render_findings
from clientsmith.locks import find_locks, read_locks
from clientsmith.pipeline import (
    Loaded,
    Lowered,
    Planned,
    Reconciled,
    Rendered,
    judge,
    request_of,
    run,
)
from clientsmith.project import Project, open_project
from clientsmith.python.named import name_package
from clientsmith.python.namelock import NameLock
from clientsmith.python.names import dump_names
from clientsmith.report import render_diagnostics
from clientsmith.source.bundle import Bundle, bundle_text
from clientsmith.source.node import JsonValue, Text, plain

CASES = Path(__file__).parent / "cases"

_DOCUMENTS = ("openapi.yaml", "openapi.json", "llms.txt")
_OTHER = "other-spelling.yaml"
_API = "api.txt"
_DIAGNOSTICS = "diagnostics.txt"
_STRICT = "diagnostics-strict.txt"


@dataclass(frozen=True, slots=True)
class Case:
    """A folder of `cases/`; `name` is `area/case`."""

    name: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of a case came to; stages that it did not reach are None."""

    config: Config
    bundle: Bundle | None = None
    api: Api | None = None
    package: Package | None = None
    texts: Mapping[str, str] | None = None
    changes: Changes | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    lock: NameLock | None = None
    excerpts: Mapping[str, Text] = field(default_factory=dict[str, Text])

    @property
    def failed(self) -> bool:
        return has_errors(self.diagnostics)


def find_cases() -> tuple[Case, ...]:
    """All cases in the order of their names."""
    folders = (path for path in CASES.glob("*/*") if path.is_dir())
    return tuple(Case(path.relative_to(CASES).as_posix(), path) for path in sorted(folders))


def run_case(
    case: Case,
    output: Path,
    *,
    spec: Path | None = None,
    overlaid: bool = False,
    strict: bool = False,
    only_plan: bool = False,
) -> Outcome:
    """Run the flow on a case, without writing; `spec` stands in for its document.

    `overlaid` says that the overlays of the case are in that document already, `only_plan` that
    the names of the files are enough.
    """
    with chdir(case.folder):
        project, found = _open(spec)
        if project is None:
            return _finish(Outcome(Config(), diagnostics=found), output)
        locks, _ = read_locks(find_locks(project, output))
        outcome = Outcome(
            project.config, diagnostics=found, lock=None if locks is None else locks.names
        )
        if overlaid:
            project = replace(project, overlays=())
        for step in run(request_of(project, output, strict=strict)):
            outcome = replace(outcome, diagnostics=(*outcome.diagnostics, *step.diagnostics))
            match step:
                case Loaded(bundle=bundle):
                    outcome = replace(outcome, bundle=bundle)
                case Lowered(api=api):
                    outcome = replace(outcome, api=api)
                case Planned(package=package):
                    outcome = replace(outcome, package=package)
                case Rendered(texts=texts):
                    outcome = replace(outcome, texts=texts)
                case Reconciled(changes=changes):
                    outcome = replace(outcome, changes=changes)
                case _:
                    pass
            if only_plan and outcome.package is not None:
                break
        _, unused = judge(outcome.diagnostics, outcome.config)
        outcome = replace(outcome, diagnostics=(*outcome.diagnostics, *unused))
        return _finish(outcome, output)


def expected(case: Case) -> dict[str, str]:
    """The expectations of a case by file name."""
    names = (
        path.relative_to(case.folder).as_posix()
        for path in sorted(case.folder.rglob("*"))
        if path.is_file()
    )
    wanted = (name for name in names if name in _STAGES or name.startswith("files/"))
    found = {name: (case.folder / name).read_text(encoding="utf-8") for name in wanted}
    return {_DIAGNOSTICS: "", **found}


def actual(case: Case, outcome: Outcome, names: Iterable[str], output: Path) -> dict[str, str]:
    """What the run of a case gives for each expectation; those that it cannot give are missing."""
    given: dict[str, str] = {}
    for name in names:
        if name.startswith("files/"):
            text = (outcome.texts or {}).get(name.removeprefix("files/"))
        elif name == _STRICT:
            text = _show(run_case(case, output, strict=True), notes=True)
        else:
            text = _print(name, case, outcome)
        if text is not None:
            given[name] = text
    return given


def other_spelling(case: Case, output: Path) -> str | None:
    """The API of the second document of a case as text; None when there is none."""
    if not (case.folder / _OTHER).exists():
        return None
    return _print(_API, case, run_case(case, output, spec=Path(_OTHER)))


def compare(case: Case, wanted: Mapping[str, str], given: Mapping[str, str]) -> str:
    """What differs and the command that accepts it; empty when nothing does."""
    diffs = list(diff_trees(wanted, given))
    if not diffs:
        return ""
    head = f"{case.name}: {len(diffs)} of {len(wanted)} expectations differ\n"
    return head + "\n".join(diffs) + f"\naccept with: make golden CASE={case.name}"


def accept(case: Case, wanted: Mapping[str, str], given: Mapping[str, str]) -> str:
    """Write what a case gives over its expectations, and remove those that it no longer gives.

    Returns what that changed; empty when nothing did.
    """
    diffs = list(diff_trees(wanted, given))
    for name in wanted:
        path = case.folder / name
        text = given.get(name, "")
        if name not in given or (name == _DIAGNOSTICS and not text):
            path.unlink(missing_ok=True)
        else:
            path.write_text(text, encoding="utf-8")
    return "\n".join([f"{case.name}:", *diffs]) if diffs else ""


def write_package(output: Path, outcome: Outcome) -> None:
    """Write the package of a run that came through."""
    assert outcome.changes is not None
    assert apply(output, outcome.changes) == ()


def unlike_black(outcome: Outcome) -> list[str]:
    """What black would change in the Python files that templates have made."""
    given = {
        file.path: (outcome.texts or {})[file.path]
        for file in (() if outcome.package is None else outcome.package.files)
        if isinstance(file, PlannedFile) and file.path.endswith(".py")
    }
    return list(diff_trees(given, {path: _formatted(text) for path, text in given.items()}))


def broken_syntax(outcome: Outcome) -> list[str]:
    """The Python files of a package that do not compile, or only with a warning."""
    texts = (outcome.texts or {}).items()
    found = ((path, _complaint(text)) for path, text in texts if path.endswith(".py"))
    return [f"{path}: {complaint}" for path, complaint in found if complaint]


def paths_of(outcome: Outcome) -> list[str]:
    """The files of the package."""
    assert outcome.package is not None
    return sorted(file.path for file in outcome.package.files)


def names_of(outcome: Outcome) -> str:
    """All names of the package."""
    assert outcome.api is not None
    return dump_names(name_package(outcome.api, outcome.config, outcome.lock)[0].names)


def findings_of(case: Case, outcome: Outcome) -> tuple[Finding, ...]:
    """What the rule finds that a case is called after."""
    assert outcome.bundle is not None
    codes = outcome.config.errors.code
    return lint(outcome.bundle.root, outcome.diagnostics, codes, (case.folder.name,))


def shuffled(bundle: Bundle, seed: str) -> str:
    """The document as JSON with the keys of every object in another order."""
    return json.dumps(_shuffle(plain(bundle.root), random.Random(seed)), indent=1)


def other_order(folder: Path, case: Case, bundle: Bundle) -> Path:
    """A file with the document of a case in another order of keys."""
    path = folder / "shuffled.json"
    path.write_text(shuffled(bundle, case.name), encoding="utf-8")
    return path


def _open(spec: Path | None) -> tuple[Project | None, tuple[Diagnostic, ...]]:
    configured = Path("clientsmith.yaml")
    if configured.exists():
        return open_project(configured, spec, None, None)
    document = next((Path(name) for name in _DOCUMENTS if Path(name).exists()), None)
    return open_project(spec or document, None, None, None)


@cache
def _formatted(text: str) -> str:
    """What black makes of a text; many cases have the same files."""
    return format_python(text)


@cache
def _complaint(text: str) -> str:
    """What Python has against a text; many cases have the same files."""
    with catch_warnings():
        simplefilter("error")  # a backslash that escapes nothing only warns
        try:
            compile(text, "<generated>", "exec")
        except (SyntaxError, Warning) as problem:
            return f"{type(problem).__name__}: {problem}"
    return ""


def _print(name: str, case: Case, outcome: Outcome) -> str | None:
    match name:
        case "bundle.json" if outcome.bundle is not None:
            return bundle_text(outcome.bundle)
        case "api.txt" if outcome.api is not None:
            return dump_api(outcome.api)
        case "surface.txt" if outcome.api is not None:
            named, _ = name_package(outcome.api, outcome.config, outcome.lock)
            return "\n".join(dump_surface(named.surface)) + "\n"
        case "names.txt" if outcome.api is not None:
            return names_of(outcome)
        case "diagnostics.txt":
            notes = (case.folder / _DIAGNOSTICS).exists()
            return _show(outcome, notes=notes)
        case "lint.txt" if outcome.bundle is not None and outcome.api is not None:
            found = findings_of(case, outcome)
            return "\n".join(render_findings(found, outcome.bundle.texts, verbose=True))
        case "templates.txt":
            return _lint_templates(case, outcome)
        case _:
            return None


def _lint_templates(case: Case, outcome: Outcome) -> str:
    """What is found in the templates of a case before anything is generated."""
    with chdir(case.folder):
        project, _ = _open(None)
        assert project is not None
        found = _finish(replace(outcome, diagnostics=find_faults(project)), case.folder)
    return _show(found, notes=True)


def _show(outcome: Outcome, *, notes: bool) -> str:
    """The diagnostics of a run as text."""
    wanted = [d for d in outcome.diagnostics if notes or d.severity is not Severity.NOTE]
    lines = render_diagnostics(wanted, outcome.excerpts, verbose=True)
    return "".join(f"{line}\n" for line in lines)


def _finish(outcome: Outcome, output: Path) -> Outcome:
    """The outcome with the texts that its diagnostics name, and the output folder called `output`."""
    excerpts = dict({} if outcome.bundle is None else outcome.bundle.texts)
    diagnostics: list[Diagnostic] = []
    for diagnostic in outcome.diagnostics:
        place = diagnostic.location
        if place is not None:
            path = Path(place.file)
            if path.is_relative_to(output):
                place = replace(place, file=f"output/{path.relative_to(output).as_posix()}")
            if place.file not in excerpts and path.is_file():
                content = path.read_text(encoding="utf-8", errors="replace")
                excerpts[place.file] = Text(place.file, content)
        diagnostics.append(replace(diagnostic, location=place))
    return replace(outcome, diagnostics=tuple(diagnostics), excerpts=excerpts)


def _shuffle(value: JsonValue, source: random.Random) -> JsonValue:
    match value:
        case dict():
            keys = list(value)
            source.shuffle(keys)
            return {key: _shuffle(value[key], source) for key in keys}
        case list():
            return [_shuffle(item, source) for item in value]
        case _:
            return value


_STAGES = (
    *("bundle.json", "api.txt", "surface.txt", "names.txt"),
    *(_DIAGNOSTICS, _STRICT, "lint.txt", "templates.txt"),
)
