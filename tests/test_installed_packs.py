"""A pack can come from an installed package, and the generator knows no pack by its name."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from clientsmith.emit.manifest import MANIFEST
from clientsmith.emit.templates import DEFAULT_PACK, default_pack
from clientsmith.ledger import COVERAGE

TOP = Path(__file__).parents[1]
GENERATOR = TOP / "generator"
DOCUMENT = TOP / "examples" / "pets.yaml"

FOLDERS_OF_PROJECTS = {
    'clientsmith/interface/read.py: _APART: Final = ("tests", "docs", "examples")',
}
"""Lines that mean a folder of any Python project, which happens to be called as a pack is."""

_BLOCK = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)

PACKS = {
    "shelter": {
        "pack.yaml": 'contract: 1\nfiles:\n  - {template: names.txt.jinja, to: "names.txt"}\n',
        "names.txt.jinja": "{{ package.client.name }}\n",
    },
    "strict": {
        "pack.yaml": "contract: 1\nextends: python\nplugin: plugin.py\n",
        "plugin.py": 'values = {"owner": "Shelter"}\n',
        "version.py.jinja": '{% extends "base/version.py.jinja" %}\n{% block version %}\n'
        '{{ super() }}OWNER = "{{ values.owner }}"\n{% endblock %}\n',
    },
    "circle": {"pack.yaml": "contract: 1\nextends: circle\n"},
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed a package that brings packs."""
    source = tmp_path_factory.mktemp("source")
    for name, files in PACKS.items():
        for path, text in files.items():
            place = source / "shelter_packs" / name / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    (source / "shelter_packs" / "__init__.py").write_text("raise RuntimeError('imported')\n")
    points = "".join(f'{name} = "shelter_packs.{name}"\n' for name in PACKS)
    (source / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "shelter-packs"\nversion = "1"\n'
        f'[project.entry-points."clientsmith.packs"]\n{points}gone = "shelter_nowhere"\n'
        '[tool.hatch.build.targets.wheel]\npackages = ["shelter_packs"]\n',
        encoding="utf-8",
    )
    return install(source, tmp_path_factory.mktemp("site"))


def install(source: Path, target: Path) -> Path:
    """Let pip install a package into a folder, without a network."""
    options = ["--quiet", "--no-index", "--no-build-isolation", "--no-deps", "--no-cache-dir"]
    command = [sys.executable, "-m", "pip", "install", *options, "--target", str(target)]
    subprocess.run([*command, str(source)], check=True)
    return target


def clientsmith(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(GENERATOR), str(site)))
    return subprocess.run(
        [sys.executable, "-m", "clientsmith", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def manifest_of(folder: Path) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    found: Mapping[str, Mapping[str, Mapping[str, str]]] = json.loads(
        (folder / MANIFEST).read_text(encoding="utf-8")
    )
    return found


def test_an_installed_pack_makes_its_own_files(site: Path, tmp_path: Path) -> None:
    done = clientsmith(site, tmp_path, "generate", str(DOCUMENT), "-o", "out", "--pack", "shelter")
    assert (done.returncode, done.stderr) == (0, "")
    made = {path.name for path in (tmp_path / "out").iterdir() if path.is_file()}
    assert made == {"names.txt", COVERAGE, MANIFEST}
    templates = manifest_of(tmp_path / "out")["inputs"]["templates"]
    assert sorted(templates) == [
        "installed/shelter/names.txt.jinja",
        "installed/shelter/pack.yaml",
    ]


def test_an_installed_pack_extends_one_by_its_name(site: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    arguments = (str(DOCUMENT), "-o", "out", "--pack", "strict")
    done = clientsmith(site, tmp_path, "generate", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    (version,) = output.glob("*/_version.py")
    assert version.read_text(encoding="utf-8").endswith('OWNER = "Shelter"\n')
    kinds = {name.rpartition("/")[0] for name in manifest_of(output)["inputs"]["templates"]}
    assert {"installed/strict", f"built-in/{DEFAULT_PACK}"} <= kinds
    assert clientsmith(site, tmp_path, "check", *arguments).returncode == 0
    plugin = site / "shelter_packs" / "strict" / "plugin.py"
    before = plugin.read_text(encoding="utf-8")
    try:
        plugin.write_text('values = {"owner": "Others"}\n', encoding="utf-8")
        checked = clientsmith(site, tmp_path, "check", *arguments)
    finally:
        plugin.write_text(before, encoding="utf-8")
    assert checked.returncode == 1
    assert "installed/strict/plugin.py has changed" in checked.stdout + checked.stderr


def test_templates_of_a_pack_are_looked_at_together_with_those_of_the_pack_behind_it(
    site: Path, tmp_path: Path
) -> None:
    (tmp_path / "clientsmith.yaml").write_text(
        f"document: {DOCUMENT}\npack: strict\ntemplates: own\n", encoding="utf-8"
    )
    (tmp_path / "own").mkdir()
    linted = clientsmith(site, tmp_path, "templates", "lint")
    said = linted.stdout + linted.stderr
    assert (linted.returncode, said) == (0, "the templates are in order\n")
    listed = clientsmith(site, tmp_path, "templates", "list")
    assert "client.py.jinja -> {module}/_client.py" in listed.stdout
    assert "version.py.jinja -> {module}/_version.py" in listed.stdout
    shown = clientsmith(site, tmp_path, "templates", "show", "version.py.jinja")
    assert shown.stdout == PACKS["strict"]["version.py.jinja"]
    ejected = clientsmith(site, tmp_path, "templates", "eject", "client.py.jinja")
    assert ejected.returncode == 0, ejected.stderr
    header = (tmp_path / "own" / "client.py.jinja").read_text(encoding="utf-8").split("\n")[0]
    assert "client.py.jinja, sha256" in header


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("version", ""),
        ("vers", '"base/version.py.jinja" has no block "vers"; nothing prints this one'),
    ],
)
def test_blocks_are_looked_for_in_all_packs_behind_a_template(
    site: Path, tmp_path: Path, block: str, problem: str
) -> None:
    (tmp_path / "version.py.jinja").write_text(
        f'{{% extends "base/version.py.jinja" %}}{{% block {block} %}}{{% endblock %}}\n',
        encoding="utf-8",
    )
    arguments = ("-c", str(DOCUMENT), "--pack", "strict", "--templates", ".")
    linted = clientsmith(site, tmp_path, "templates", "lint", *arguments)
    said = linted.stdout + linted.stderr
    assert problem in said
    assert ("template-unknown-block" in said) == bool(problem)


def test_the_page_about_installed_packs_holds_as_written(tmp_path: Path) -> None:
    page = (TOP / "docs" / "how-to" / "template-installed-pack.md").read_text(encoding="utf-8")
    files: dict[str, str] = dict(_BLOCK.findall(page))
    wanted = files.pop("pet_hotel_client/_version.py")
    for path, text in files.items():
        place = tmp_path / "source" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    install(tmp_path / "source", tmp_path / "site")
    arguments = ("--pack", "shelter", "-o", "pets", str(DOCUMENT))
    done = clientsmith(tmp_path / "site", tmp_path, "generate", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    made = tmp_path / "pets" / "pet_hotel_client" / "_version.py"
    assert made.read_text(encoding="utf-8") == wanted


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("shelte", 'there is no pack "shelte"'),
        ("gone", 'the pack "gone" should be the package "shelter_nowhere"'),
        ("circle", 'the pack "circle" extends itself'),
    ],
)
def test_a_pack_that_cannot_be_had_is_refused(
    site: Path, tmp_path: Path, name: str, message: str
) -> None:
    (tmp_path / "clientsmith.yaml").write_text(f"document: {DOCUMENT}\npack: {name}\noutput: out\n")
    done = clientsmith(site, tmp_path, "generate")
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert f"clientsmith.yaml:2:1: error[config-invalid]: {message}" in said
    assert "Traceback" not in said


def test_no_line_of_the_generator_knows_a_pack_by_its_name() -> None:
    packs = sorted(path.parent.name for path in default_pack().folder.parent.glob("*/pack.yaml"))
    assert DEFAULT_PACK in packs
    assert len(packs) > 1
    quoted = re.compile("|".join(rf"""["'](?:templates/)?{name}["'/]""" for name in packs))
    found = [
        f"{path.relative_to(GENERATOR)}: {line.strip()}"
        for path in sorted(GENERATOR.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").split("\n")
        if quoted.search(line)
    ]
    default = f'clientsmith/emit/templates.py: DEFAULT_PACK: Final = "{DEFAULT_PACK}"'
    assert sorted(set(found) - FOLDERS_OF_PROJECTS) == [default]
