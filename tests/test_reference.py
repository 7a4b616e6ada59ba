"""The generated pages of the documentation are current, and leave nothing out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import yaml

from case_runner import CASES
from clientsmith.config import read_config
from clientsmith.diagnostics import CODES
from clientsmith.remedies import read_remedies
from command_line import clientsmith
from reference.__main__ import stale
from reference.codes import examples
from reference.settings import Setting, all_settings, known_settings
from reference.settings import texts as told_of_settings

MISSPELT = "no such setting"
EXAMPLES = [setting for setting in all_settings() if setting.example is not None]


def test_the_pages_are_current() -> None:
    assert list(stale()) == [], "make reference writes them"


def test_every_setting_says_what_it_is_for() -> None:
    known = {path for path, _ in known_settings()}
    assert (
        sorted(known - told_of_settings().keys()) == []
    ), "write them into tools/reference/settings.yaml"
    assert sorted(told_of_settings().keys() - known) == [], "these do not exist"


def test_every_key_that_the_reader_knows_is_on_the_page(tmp_path: Path) -> None:
    told: dict[str, set[str]] = {}
    for setting in EXAMPLES:
        for section, keys in known_to_reader(setting, tmp_path):
            told.setdefault(section, set()).update(keys)
    shown: dict[str, set[str]] = {"": set()}
    for setting in all_settings():
        section, _, key = setting.path.rpartition(".")
        if key != "*":
            shown.setdefault(section, set()).add(key)
    assert told == shown


@pytest.mark.parametrize("setting", EXAMPLES, ids=lambda setting: setting.path)
def test_every_example_is_a_configuration_with_the_key_in_it(
    setting: Setting, tmp_path: Path
) -> None:
    path = tmp_path / "clientsmith.yaml"
    path.write_text(yaml.safe_dump(setting.example), encoding="utf-8")
    config, found = read_config(path)
    assert config is not None, found
    steps = ("[^/]+" if step == "*" else re.escape(step) for step in setting.path.split("."))
    wanted = "".join(rf"/{step}(?:/\d+)?" for step in steps)
    assert any(re.fullmatch(wanted, pointer) for pointer in config.locations)


def test_every_code_has_its_cause_and_its_cure() -> None:
    remedies = read_remedies()
    assert sorted(CODES.keys() - remedies.keys()) == [], "write them into remedies.yaml"
    assert sorted(remedies.keys() - CODES.keys()) == [], "these do not exist"
    for code, remedy in remedies.items():
        assert remedy.cause.endswith(".") and remedy.cure.endswith("."), code


def test_every_code_that_a_case_shows_has_it_as_its_example() -> None:
    files = [
        *CASES.rglob("diagnostics*.txt"),
        *CASES.rglob("lint.txt"),
        *CASES.rglob("templates.txt"),
    ]
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    shown = {code for code in CODES if f"[{code}]: " in texts}
    assert len(shown) > 80
    assert sorted(shown - examples().keys()) == []
    for code, example in examples().items():
        assert f"[{code}]: " in example.partition("\n")[0]


def test_a_code_can_be_explained_in_the_terminal() -> None:
    result = clientsmith("explain", "config-invalid")
    assert result.exit_code == 0
    remedy = read_remedies()["config-invalid"]
    words = " ".join(result.output.split())
    assert words.startswith("error[config-invalid]: ")
    assert " ".join(remedy.cause.split()) in words
    assert "](" not in words, "a terminal follows no links"


def known_to_reader(setting: Setting, folder: Path) -> Iterator[tuple[str, set[str]]]:
    """For each section of an example, the keys that the reader proposes for one that it does not know."""
    path = folder / "clientsmith.yaml"
    spoilt = spoil(setting.example, setting.path)
    path.write_text(yaml.safe_dump(spoilt), encoding="utf-8")
    _, found = read_config(path)
    for problem in found:
        if problem.code == "config-unknown-key" and MISSPELT in problem.message:
            wrong = problem.message.split('"')[1].removesuffix(MISSPELT).rstrip(".")
            known = set(re.findall(r'"([^"]+)"', problem.hint.partition("possible here: ")[2]))
            yield generic(re.sub(r"\[\d+\]", "", wrong), setting.path), known


def spoil(value: object, path: str) -> object:
    """A value with a key in each section that no section has; keys of the user's choice stay."""
    match value:
        case dict():
            step, _, rest = path.partition(".")
            table = cast("dict[str, object]", value)
            inner = {key: spoil(each, rest) for key, each in table.items() if step in (key, "*")}
            others = {key: each for key, each in table.items() if key not in inner}
            return (
                {**others, **inner} if not path or step == "*" else {**others, **inner, MISSPELT: 1}
            )
        case list():
            return [spoil(each, path) for each in cast("list[object]", value)]
        case _:
            return value


def generic(found: str, path: str) -> str:
    """A path of a message in the spelling of the page: `*` for a key of the user's choice."""
    steps = found.split(".") if found else []
    wanted = path.split(".")
    return ".".join("*" if wanted[at : at + 1] == ["*"] else step for at, step in enumerate(steps))
