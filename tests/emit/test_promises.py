"""A user's template is not held to black's form, nor is what it has a part in; all else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.emit.package import CopiedFile, FixedFile, Package, PlannedFile
from clientsmith.emit.promises import keep_promises

PACKAGE = Package(
    (
        CopiedFile("copied.py", "copied.py"),
        FixedFile("coverage.json", "{}"),
        PlannedFile("client.py", "client.jinja", {}, formatted=True),
        PlannedFile("models.py", "models.jinja", {}, formatted=True),
        PlannedFile("sloppy.py", "sloppy.jinja", {}),
    )
)


@pytest.fixture
def builtin(tmp_path: Path) -> Path:
    folder = tmp_path / "builtin"
    (folder / "parts").mkdir(parents=True)
    templates = {
        "client.jinja": '{%- import "parts/methods.jinja" as methods %}x = 1\n',
        "models.jinja": "y = 1\n",
        "sloppy.jinja": "z = [ 1 ]\n",
        "parts/methods.jinja": "{% include 'parts/doc.jinja' %}\n",
        "parts/doc.jinja": '{% include "parts/methods.jinja" %}\n',
    }
    for name, text in templates.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def formatted(package: Package) -> list[str]:
    return [f.path for f in package.files if isinstance(f, PlannedFile) and f.formatted]


def test_built_in_templates_are_taken_at_their_word(builtin: Path) -> None:
    assert keep_promises(PACKAGE, [builtin]) == PACKAGE


@pytest.mark.parametrize(
    ("mine", "trusted"),
    [
        ("README.md.jinja", ["client.py", "models.py"]),
        ("models.jinja", ["client.py"]),
        ("parts/doc.jinja", ["models.py"]),
        ("client.jinja", ["models.py"]),
    ],
)
def test_a_users_template_costs_the_trust_in_what_it_has_a_part_in(
    tmp_path: Path, builtin: Path, mine: str, trusted: list[str]
) -> None:
    path = tmp_path / "user" / mine
    path.parent.mkdir(parents=True)
    path.write_text("x = [ 1 ]\n", encoding="utf-8")
    package = keep_promises(PACKAGE, [tmp_path / "user", builtin])
    assert formatted(package) == trusted
    assert [file.path for file in package.files] == [file.path for file in PACKAGE.files]
