"""Compiled templates are kept for as long as they are what would be compiled, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from clientsmith.emit.compiled import CompiledTemplates


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "a.jinja"
    path.write_text("{% if 1 %}\nyes {{ x }}\n{% endif %}\n", encoding="utf-8")
    return path


def render(template: Path, cache: CompiledTemplates, *, trim: bool = True) -> str:
    environment = Environment(
        loader=FileSystemLoader(template.parent),
        bytecode_cache=cache,
        trim_blocks=trim,
        autoescape=False,  # noqa: S701
    )
    return environment.get_template(template.name).render(x=1)


def kept(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_was_compiled_once_is_taken_from_the_folder(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    assert render(template, CompiledTemplates(folder, writes=True)) == "yes 1\n"
    (name, content), *others = kept(folder).items()
    assert not others
    # Code that says something else shows that it is taken.
    (folder / name).write_bytes(content.replace(b"yes", b"YES"))
    assert render(template, CompiledTemplates(folder, writes=True)) == "YES 1\n"


def test_another_text_or_other_options_are_compiled_anew(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    render(template, CompiledTemplates(folder, writes=True))
    assert render(template, CompiledTemplates(folder, writes=True), trim=False) == "\nyes 1\n"
    template.write_text("new {{ x }}", encoding="utf-8")
    assert render(template, CompiledTemplates(folder, writes=True)) == "new 1"


def test_templates_of_one_name_share_a_place(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    other = tmp_path / "other" / template.name
    other.parent.mkdir()
    other.write_text("no {{ x }}", encoding="utf-8")
    for path, text in ((template, "yes 1\n"), (other, "no 1"), (template, "yes 1\n")):
        assert render(path, CompiledTemplates(folder, writes=True)) == text
        assert len(kept(folder)) == 1


def test_files_that_are_broken_or_cannot_be_written_do_no_harm(
    template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    render(template, CompiledTemplates(folder, writes=True))
    for name, content in kept(folder).items():
        for broken in (content[:-20], content[: len(content) // 4], b"", content[:-1] + b"?"):
            (folder / name).write_bytes(broken)
            assert render(template, CompiledTemplates(folder, writes=True)) == "yes 1\n"
    assert render(template, CompiledTemplates(template / "kept", writes=True)) == "yes 1\n"


def test_nothing_is_written_where_python_writes_no_bytecode(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    cache = CompiledTemplates(folder, writes=False)
    assert (render(template, cache), render(template, cache)) == ("yes 1\n", "yes 1\n")
    assert not folder.exists()
