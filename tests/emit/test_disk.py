"""All or nothing on a real disk, and only what was generated is touched."""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

import pytest

from clientsmith.emit.disk import LOST, apply, look
from clientsmith.emit.exclusive import alone
from clientsmith.emit.reconcile import Changes, Obstacle


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".clientsmith_cache" not in path.relative_to(folder).parts
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
    assert (found.code, found.location) == ("cannot-write", None)
    assert found.message.startswith(f'"{tmp_path.as_posix()}/blocked" cannot be written: ')
    assert tree(tmp_path) == {"a.py": "old", "blocked": "a file where a folder is needed"}


def test_a_copy_is_kept_of_what_a_person_loses(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg/a.py").write_text("mine")
    (tmp_path / "pkg/b.py").write_text("mine too")
    changes = Changes({"pkg/a.py": "new"}, ("pkg/b.py",), (), (), ("pkg/a.py", "pkg/b.py"))
    assert apply(tmp_path, changes) == ()
    assert tree(tmp_path) == {"pkg/a.py": "new"}
    assert tree(tmp_path / LOST) == {"pkg/a.py": "mine", "pkg/b.py": "mine too"}


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


def test_a_folder_with_nothing_generated_stays_the_very_folder_it_was(tmp_path: Path) -> None:
    apply(tmp_path, Changes({"pkg/a.py": "1", "pkg/b.py": "1"}, (), (), ()))
    (tmp_path / "pkg/lib").mkdir()
    (tmp_path / "pkg/lib/mine.py").write_text("mine")
    (tmp_path / "pkg/link.py").symlink_to("lib/mine.py")
    lib, pkg = (tmp_path / "pkg/lib").stat().st_ino, (tmp_path / "pkg").stat().st_ino
    assert apply(tmp_path, Changes({"pkg/a.py": "2", "pkg/b.py": "2"}, (), (), ())) == ()
    assert tree(tmp_path) == {
        "pkg/a.py": "2",
        "pkg/b.py": "2",
        "pkg/lib/mine.py": "mine",
        "pkg/link.py": "mine",
    }
    assert (tmp_path / "pkg/link.py").is_symlink()
    assert (tmp_path / "pkg/lib").stat().st_ino == lib
    assert (tmp_path / "pkg").stat().st_ino != pkg, "the package was not exchanged as a whole"


def test_a_system_that_cannot_exchange_folders_gets_its_files_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(_one: Path, _other: Path) -> bool:
        return False

    monkeypatch.setattr("clientsmith.emit.swap.exchange", cannot)
    apply(tmp_path, Changes({"pkg/a.py": "1", "pkg/b.py": "1", "pkg/c.py": "1"}, (), (), ()))
    changes = Changes({"pkg/a.py": "2", "pkg/d/b.py": "2"}, ("pkg/b.py",), ("pkg/c.py",), ())
    assert apply(tmp_path, changes) == ()
    assert tree(tmp_path) == {"pkg/a.py": "2", "pkg/c.py": "1", "pkg/d/b.py": "2"}


def test_two_runs_at_once_do_not_meet(tmp_path: Path) -> None:
    with alone(tmp_path):
        (found,) = apply(tmp_path, Changes({"a.py": "new"}, (), (), ()))
        assert (found.code, "another run" in found.message) == ("cannot-write", True)
        assert tree(tmp_path) == {}
    assert apply(tmp_path, Changes({"a.py": "new"}, (), (), ())) == ()


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    apply(tmp_path, Changes({"pkg/a.py": "1", "pkg/b.py": "1", "c.md": "1"}, (), (), ()))
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limit[1]))  # a write beyond fails as if full
    try:
        changes = Changes({"pkg/a.py": "2", "pkg/b.py": "2" * 2000, "c.md": "2"}, (), (), ())
        (found,) = apply(tmp_path, changes)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    assert found.code == "cannot-write"
    assert tree(tmp_path) == {"pkg/a.py": "1", "pkg/b.py": "1", "c.md": "1"}
    assert apply(tmp_path, changes) == ()


def test_a_folder_that_cannot_be_written_is_refused_and_stays(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        (tmp_path / ".clientsmith_cache").write_text("root may write anywhere but into a file")
    else:
        tmp_path.chmod(0o555)
    (found,) = apply(tmp_path, Changes({"pkg/a.py": "2"}, (), (), ()))
    tmp_path.chmod(0o755)
    what = f"{tmp_path.as_posix()}/.clientsmith_cache" if os.geteuid() == 0 else tmp_path.as_posix()
    assert (found.code, found.location) == ("cannot-write", None)
    assert found.message.startswith(f'"{what}" cannot be written: ')
    assert not (tmp_path / "pkg").exists()
