"""All or nothing on a real disk, and only what was generated is touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clientsmith.emit.disk import apply, look
from clientsmith.emit.reconcile import Changes, Obstacle


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_texts_are_written_and_read_back_as_they_are(tmp_path: Path) -> None:
    texts = {"a/b/c.py": "naïve = 'x'\r\n", "d.md": ""}
    assert apply(tmp_path, Changes(texts, (), (), ())) == ()
    assert look(tmp_path, [*texts, "gone.py"]) == texts


def test_deleting_takes_empty_folders_along_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "pkg/lib").mkdir(parents=True)
    (tmp_path / "pkg/lib/mine.py").write_text("mine")
    (tmp_path / "pkg/old/deep/__pycache__").mkdir(parents=True)
    (tmp_path / "pkg/old/deep/gone.py").write_text("")
    (tmp_path / "pkg/old/deep/__pycache__/gone.cpython-311.pyc").write_bytes(b"")
    apply(tmp_path, Changes({}, ("pkg/old/deep/gone.py",), (), ()))
    assert tree(tmp_path) == {"pkg/lib/mine.py": "mine"}
    assert not (tmp_path / "pkg/old").exists()


def test_nothing_is_replaced_when_one_text_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("old")
    (tmp_path / "blocked").write_text("a file where a folder is needed")
    changes = Changes({"a.py": "new", "blocked/b.py": "b"}, ("a.py",), (), ())
    (found,) = apply(tmp_path, changes)
    assert (found.code, found.location and found.location.file) == ("cannot-write", "blocked")
    assert tree(tmp_path) == {"a.py": "old", "blocked": "a file where a folder is needed"}


def test_changes_with_a_conflict_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="conflict"):
        apply(tmp_path, Changes({"a.py": ""}, (), (), ("b.py",)))
    assert tree(tmp_path) == {}


def test_what_is_not_a_text_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "bytes").write_bytes(b"\xff")
    (tmp_path / "link").symlink_to("bytes")
    (tmp_path / "linked").symlink_to("folder")
    os.mkfifo(tmp_path / "file")
    assert look(tmp_path, ["folder", "bytes", "link", "linked/x.py", "file", "bytes/x.py"]) == {
        "folder": Obstacle.FOLDER,
        "bytes": Obstacle.NOT_TEXT,
        "link": Obstacle.LINK,
        "linked/x.py": Obstacle.LINK,
        "file": Obstacle.OTHER,
        "bytes/x.py": Obstacle.OTHER,
    }
