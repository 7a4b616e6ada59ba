"""A text that was read before is read as if it were new, whatever happens to what was kept."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clientsmith import source
from clientsmith.source.node import Map, Node, Scalar, Seq, Text
from clientsmith.source.parsed import ParsedTexts
from clientsmith.source.yaml_text import read_yaml

_SPEC = Path(__file__).parents[1] / "spec" / "notion"
_FILLING = "# " + "x" * 1000 + "\n"


def _text(content: str) -> Text:
    return Text("document.yaml", _FILLING + content)


def _flat(node: Node | None) -> Iterator[object]:
    """All that a node and those below it say, in their order."""
    match node:
        case None:
            yield None
        case Scalar():
            yield node.offset, type(node.value), repr(node.value), node.text.name
        case Seq():
            yield "seq", node.offset, len(node)
            for item in node.items:
                yield from _flat(item)
        case Map():
            yield "map", node.offset, len(node), node.text.name
            for key in node.keys.values():
                yield from _flat(key)
            for name, item in node.items.items():
                yield name
                yield from _flat(item)


def _kept(folder: Path) -> Path:
    return next(folder.glob("parsed-*.bin"))


@pytest.fixture
def texts(tmp_path: Path) -> ParsedTexts:
    return ParsedTexts(tmp_path, writes=True)


@pytest.mark.parametrize(
    "content",
    [
        "a: 1\nb: [1.5, .nan, -.inf, null, true, 0x10, 1e9]\nc: {d: e, '': 'ü\\U0001F600'}\n",
        "- - - deep\n",
        "just a string\n",
        "'quoted': \"on\"\nplain: on\n",
    ],
)
def test_what_was_kept_is_the_same_in_every_value_and_offset(
    texts: ParsedTexts, tmp_path: Path, content: str
) -> None:
    first, _ = texts.read(_text(content))
    assert _kept(tmp_path).is_file()
    second, problems = texts.read(_text(content))
    fresh, _ = read_yaml(_text(content))
    assert [*_flat(first)] == [*_flat(second)] == [*_flat(fresh)]
    assert not problems


def test_the_document_of_notion_is_the_same_in_every_value_and_offset(texts: ParsedTexts) -> None:
    for path in sorted(_SPEC.rglob("*.yaml")):
        text = Text(path.name, path.read_text(encoding="utf-8"))
        texts.read(text)
        assert [*_flat(texts.read(text)[0])] == [*_flat(read_yaml(text)[0])]


def test_nodes_belong_to_the_text_that_was_asked_for(texts: ParsedTexts) -> None:
    texts.read(_text("a: 1\n"))
    text = _text("a: 1\n")
    root, _ = texts.read(text)
    assert isinstance(root, Map)
    assert root.text is text
    assert root.items["a"].text is text


def test_another_content_of_the_same_name_is_read_anew(texts: ParsedTexts) -> None:
    texts.read(_text("a: 1\n"))
    root, _ = texts.read(_text("a: 2\n"))
    assert isinstance(root, Map)
    assert isinstance(root.items["a"], Scalar)
    assert root.items["a"].value == 2


def test_a_file_that_is_not_as_it_was_written_is_not_believed(
    texts: ParsedTexts, tmp_path: Path
) -> None:
    text = _text("a: [1, 2, 3]\nb: text\n")
    expected = [*_flat(texts.read(text)[0])]
    whole = _kept(tmp_path).read_bytes()
    damages = [whole[:size] for size in range(len(whole))]
    damages += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    for damage in [*damages, whole + b"x"]:
        _kept(tmp_path).write_bytes(damage)
        reader = ParsedTexts(tmp_path, writes=False)
        assert [*_flat(reader.read(text)[0])] == expected


def test_what_was_written_for_another_text_is_not_believed(
    texts: ParsedTexts, tmp_path: Path
) -> None:
    texts.read(_text("a: 1\n"))
    other = _kept(tmp_path).read_bytes()
    text = _text("b: 1\n")
    texts.read(text)
    _kept(tmp_path).write_bytes(other)
    assert [*_flat(texts.read(text)[0])] == [*_flat(read_yaml(text)[0])]


@pytest.mark.parametrize(
    "content",
    ["a: &x {b: 1}\nc: *x\n", "a: 1\na: 2\n", "1: a\n", "a: [\n", "a: &x {b: 1}\n<<: *x\n"],
)
def test_shared_nodes_and_texts_with_problems_are_not_kept(
    texts: ParsedTexts, tmp_path: Path, content: str
) -> None:
    first, again, fresh = (
        texts.read(_text(content)),
        texts.read(_text(content)),
        read_yaml(_text(content)),
    )
    assert not [*tmp_path.iterdir()]
    assert first[1] == again[1] == fresh[1]
    assert [*_flat(again[0])] == [*_flat(fresh[0])]


def test_a_folder_that_cannot_be_made_is_as_good_as_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    texts = ParsedTexts(tmp_path / "file" / "folder", writes=True)
    for _ in range(2):
        root, problems = texts.read(_text("a: 1\n"))
        assert isinstance(root, Map)
        assert not problems


_WRITER = """
import sys
from pathlib import Path
from clientsmith.source.node import Map, Text
from clientsmith.source.parsed import ParsedTexts

folder, number = Path(sys.argv[1]), sys.argv[2]
texts = ParsedTexts(folder, writes=True)
for turn in range(60):
    content = "# " + "x" * 1000 + f"\\nnumber: {number}\\nturn: [{turn}]\\n"
    root, problems = texts.read(Text("document.yaml", content))
    assert isinstance(root, Map) and not problems
    assert str(root.items["number"].value) == number
    assert root.items["turn"].items[0].value == turn
"""


def test_two_processes_at_once_read_only_what_they_asked_for(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(source.__file__).parents[2])}
    running = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path), number], env=env)
        for number in ("1", "2")
    ]
    assert [process.wait() for process in running] == [0, 0]
    assert [path.suffix for path in tmp_path.iterdir()] == [".bin"]
