"""What `clientsmith check` says to GitHub Actions: why a package is not as it should be, at its place.

In: reasons, differences and findings. Out: workflow commands, the causes first: at the input that
has changed or the file that was edited, then at a few of the files that differ for it, then a
count. GitHub shows ten of a run, so there are no more. Why something differs is *not* decided here
(`emit/reasons`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from clientsmith.commands.outdated import Difference, count_differences
from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.emit.reasons import BY_HAND, REMOVED, Cause, Reason, list_causes
from clientsmith.freshness import shown
from clientsmith.project import Project
from clientsmith.report import annotate

_TITLE: Final = "clientsmith check"
_MOST: Final = 10
_MOST_CAUSES: Final = 5
_MOST_FILES: Final = 3
_MOST_NAMES: Final = 6
_TO_DO: Final = "run clientsmith generate and commit what it writes"


def annotate_findings(found: Iterable[Diagnostic]) -> Iterator[str]:
    """Findings that make a check fail, each at its place."""
    grave = tuple(found)
    for one in grave[:_MOST]:
        hint = f"; {one.hint}" if one.hint else ""
        title = f"{_TITLE}: {one.code}"
        yield annotate("error", title, f"{one.message}{hint}", one.location)


def annotate_differences(
    project: Project, output: Path, differences: Sequence[Difference], reasons: Sequence[Reason]
) -> Iterator[str]:
    """Why a package is not as it should be, and what differs for it."""
    edited = {it.name for reason in reasons if reason.kind == BY_HAND for it in reason.causes}
    told = list(_causes(project, output, differences, reasons))
    yield from told[:_MOST_CAUSES]
    if len(told) > _MOST_CAUSES:
        yield annotate("error", _TITLE, f"and {len(told) - _MOST_CAUSES} more causes")
    others = [it for it in differences if it.lock or it.path not in edited]
    for difference in others[:_MOST_FILES]:
        place = Location(_place(output, difference), difference.line, 1)
        yield annotate(
            "error",
            _TITLE,
            f"{difference.words} for that reason",
            _place(output, difference) if difference.there is None else place,
        )
    count = count_differences(differences)
    to_do = f"; {_TO_DO}" if any(reason.kind != BY_HAND for reason in reasons) else ""
    yield annotate("error", _TITLE, f"{shown(output)}: {count}{to_do}")


def _causes(
    project: Project, output: Path, differences: Sequence[Difference], reasons: Sequence[Reason]
) -> Iterator[str]:
    by_path = {it.path: it for it in differences if not it.lock}
    for reason in reasons:
        placeless: list[Cause] = []
        for cause in reason.causes:
            place: Location | str | None
            if reason.kind == BY_HAND:
                place = f"{shown(output)}/{cause.name}"
                if cause.name in by_path and by_path[cause.name].there is not None:
                    place = Location(place, by_path[cause.name].line, 1)
            else:
                place = _find_input(project, cause.name)
            if place is None:
                placeless.append(cause)
            else:
                yield annotate("error", _TITLE, _tell(reason, (cause,)), place)
        if placeless:
            yield annotate("error", _TITLE, _tell(reason, placeless))


def _tell(reason: Reason, causes: Sequence[Cause]) -> str:
    names = list_causes(causes, _MOST_NAMES)
    if reason.kind == BY_HAND:
        if all(cause.how == REMOVED for cause in causes):
            return f"{names} by hand; clientsmith generate writes it again"
        return f"{names} by hand; move that below lib/ or into a template, or generate with --force"
    return f"{reason.kind}: {names}"


def _find_input(project: Project, name: str) -> str | None:
    """Where an input stands; manifests name inputs from the folder of the configuration."""
    known = project.config_path or project.spec
    if not name or not isinstance(known, Path):
        return None
    path = known.parent / name
    return shown(path) if path.is_file() else None


def _place(output: Path, difference: Difference) -> str:
    return difference.path if difference.lock else f"{shown(output)}/{difference.path}"
