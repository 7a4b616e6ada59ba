"""What template authors rely on is documented, recorded, and changes only with its version."""

from __future__ import annotations

from pathlib import Path

import pytest

import contract as tool
from clientsmith.config import DEFAULTS
from clientsmith.emit.pack import CONTRACT
from clientsmith.pipeline import Loaded, Lowered, Request, run
from clientsmith.python.package import plan_views
from clientsmith.templates.contract import EACH, read_contract
from clientsmith.templates.kinds import LOOSE, Kind, Many, Row, Text
from clientsmith.templates.promises import (
    Change,
    Promises,
    differences,
    is_enough,
    judge,
    least_version,
    parse_version,
    read_promises,
    write_promises,
)

PETS = Path(__file__).parent / "cases" / "emit" / "smallest-package" / "openapi.yaml"
BEFORE = {"field PageView.name": "Name", "block README.md.jinja:install": ""}


def test_every_field_of_every_view_says_what_it_holds() -> None:
    silent = [
        f"{view.name}.{field.name}"
        for view in read_contract().views.values()
        for field in view.fields
        if not field.doc
    ]
    assert silent == [], "write a docstring below the field"


def test_every_view_says_what_it_is() -> None:
    views = read_contract().views.values()
    # A dataclass without a docstring is given its signature.
    assert [v.name for v in views if not v.doc or v.doc.startswith(f"{v.name}(")] == []


def test_every_text_of_a_view_says_what_it_is_ready_for() -> None:
    loose = [
        f"{view.name}.{field.name}"
        for view in read_contract().views.values()
        for field in view.fields
        if is_loose(field.kind)
    ]
    assert loose == [], "give it one of the types of python/doors.py"


def test_each_view_that_a_pack_can_ask_for_is_of_the_class_that_the_contract_says() -> None:
    bundle, api = None, None
    for step in run(Request(PETS, None, DEFAULTS)):
        match step:
            case Loaded():
                bundle = step.bundle
            case Lowered():
                api = step.api
                break
            case _:
                pass
    assert bundle is not None and api is not None
    views = plan_views(api, DEFAULTS, bundle.root)[0].views
    assert sorted(views) == sorted(EACH)
    for word, made in views.items():
        assert all(isinstance(view, EACH[word]) for view in made), word


def test_the_page_for_template_authors_is_current() -> None:
    assert tool.PAGE.read_text(encoding="utf-8") == tool.make_page(), "run: make reference"


def test_the_contract_has_changed_only_with_its_version() -> None:
    assert tool.find_problem(tool.recorded_promises(), tool.current_promises()) == ""


def test_a_record_can_be_read_again() -> None:
    promises = Promises("1.2", BEFORE)
    assert read_promises(write_promises(promises)) == promises


def test_nothing_changed_is_no_change() -> None:
    assert judge(BEFORE, dict(BEFORE)) is Change.NONE


def test_something_more_is_a_minor_change() -> None:
    assert judge(BEFORE, {**BEFORE, "field PageView.title": "Markdown"}) is Change.MINOR


@pytest.mark.parametrize(
    "after",
    [
        {"field PageView.name": "Name"},
        {**BEFORE, "field PageView.name": "Markdown"},
        {"field PageView.title": "Name", "block README.md.jinja:install": ""},
        {"field PageView.name": "Name", "block README.md.jinja:setup": "", "field X.y": "flag"},
    ],
    ids=["removed", "of another type", "renamed", "a block renamed among what is new"],
)
def test_what_others_may_rely_on_goes_only_with_a_major_change(after: dict[str, str]) -> None:
    assert judge(BEFORE, after) is Change.MAJOR


@pytest.mark.parametrize(
    ("before", "change", "least"),
    [
        ("1.4", Change.NONE, "1.4"),
        ("1.4", Change.MINOR, "1.5"),
        ("1.4", Change.MAJOR, "2.0"),
        ("9.9", Change.MINOR, "9.10"),
    ],
)
def test_a_change_needs_a_version(before: str, change: Change, least: str) -> None:
    assert least_version(before, change) == least


@pytest.mark.parametrize(
    ("after", "change", "enough"),
    [
        ("1.9", Change.MINOR, False),
        ("1.10", Change.MINOR, True),
        ("2.0", Change.MINOR, True),
        ("1.10", Change.MAJOR, False),
        ("2.0", Change.MAJOR, True),
        ("1.9", Change.NONE, True),
        ("1.10", Change.NONE, False),
    ],
)
def test_a_version_after_1_9_is_enough_for_a_change(
    after: str, change: Change, *, enough: bool
) -> None:
    assert is_enough("1.9", after, change) is enough


def test_differences_name_what_is_added_removed_and_changed() -> None:
    after = {"field PageView.name": "Markdown", "field PageView.title": "Markdown"}
    assert differences(BEFORE, after) == (
        "- block README.md.jinja:install",
        "! field PageView.name Name -> Markdown",
        "+ field PageView.title Markdown",
    )


def test_a_problem_tells_the_version_that_is_needed_and_why() -> None:
    problem = tool.find_problem(Promises("1.0", BEFORE), Promises("1.0", {}))
    assert "must be 2.0 now" in problem
    assert "- field PageView.name Name" in problem


def test_the_version_of_the_contract_has_two_numbers() -> None:
    major, minor = parse_version(CONTRACT)
    assert f"{major}.{minor}" == CONTRACT


def is_loose(kind: Kind) -> bool:
    """Whether a kind has a text in it of which nothing is said."""
    match kind:
        case Text(door=door):
            return door is None
        case Many(item=item):
            return is_loose(item)
        case Row(items=items):
            return any(map(is_loose, items))
        case _:
            return kind == LOOSE
