"""A run that is killed, at whatever moment, leaves the old package or the new one, and nothing lost.

The runs are real processes, and they kill themselves (SIGKILL, so that nothing is cleaned up) at
each event of the interpreter in turn that touches the disk: opening, linking, renaming, removing.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clientsmith.emit.cache import CACHE
from clientsmith.emit.disk import apply
from clientsmith.emit.manifest import MANIFEST, Maker, make_manifest
from clientsmith.emit.reconcile import Changes, reconcile
from clientsmith.emit.standing import stand

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")

MAKER = Maker("1", "1.0")
OLD = {
    "pyproject.toml": "old\n",
    "pkg/__init__.py": "from pkg.sub.a import *\n# old\n",
    "pkg/sub/a.py": "old = 1\n",
    "pkg/gone.py": "old = 2\n",
    "pkg/gone/deep.py": "old = 3\n",
    "tests/test_a.py": "# old\n",
    "tests/test_b.py": "# old\n",
}
NEW = {
    "pyproject.toml": "new\n",
    "pkg/__init__.py": "from pkg.sub.b import *\n# new\n",
    "pkg/sub/a.py": "new = 1\n",
    "pkg/sub/b.py": "new = 2\n",
    "pkg/more/c.py": "new = 3\n",
    "tests/test_a.py": "# new\n",
    "tests/test_b.py": "# new\n",
}
MINE = {"pkg/lib/mine.py": "mine\n", "pkg/sub/mine.py": "mine\n", "notes.txt": "mine\n"}


def plan(output: Path, texts: dict[str, str]) -> Changes:
    standing, _ = stand(output, texts, force=False)
    assert standing is not None
    changes, found = reconcile(
        texts,
        make_manifest(texts, MAKER),
        standing.previous,
        standing.found,
        unfinished=standing.unfinished,
    )
    assert found == ()
    return changes


def generate(output: Path, texts: dict[str, str]) -> None:
    assert apply(output, plan(output, texts)) == ()


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and CACHE not in path.parts
    }


def part(texts: dict[str, str], top: str) -> dict[str, str]:
    return {path: text for path, text in texts.items() if path.startswith(top)}


def die_at(moment: int, output: Path, texts: dict[str, str]) -> bool:
    """Generate in a process that kills itself at an event; whether it came so far."""
    changes = plan(output, texts)
    child = os.fork()
    if child == 0:
        left = [moment]

        def count(event: str, _: object) -> None:
            if event.partition(".")[0] in ("open", "os", "shutil", "ctypes", "fcntl"):
                left[0] -= 1
                if left[0] == -1:  # the call that kills is an event too
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        apply(output, changes)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def rooms(folder: Path) -> Iterator[tuple[int, Path]]:
    """A folder with the old package for each moment, until a run comes through alive."""
    for moment in range(1000):
        output = folder / str(moment)
        generate(output, OLD)
        for path, text in MINE.items():
            (output / path).parent.mkdir(exist_ok=True)
            (output / path).write_text(text, encoding="utf-8")
        if not die_at(moment, output, NEW):
            assert moment > 100, "too few moments were tried"
            return
        yield moment, output


def test_a_killed_run_leaves_the_old_package_or_the_new_one_and_the_next_repairs(
    tmp_path: Path,
) -> None:
    seen: set[str] = set()
    for moment, output in rooms(tmp_path):
        found = tree(output)
        assert part(found, "pkg/") in (
            part(OLD | MINE, "pkg/"),
            part(NEW | MINE, "pkg/"),
        ), f"killed at {moment}"
        seen.add("new" if "pkg/more/c.py" in found else "old")
        assert part(found, "tests/") in (part(OLD, "tests/"), part(NEW, "tests/"))
        assert found.items() >= MINE.items(), f"killed at {moment}"
        # the next run finds no edit by hand, and leaves nothing behind
        generate(output, NEW)
        left = tree(output)
        del left[MANIFEST]
        assert left == NEW | MINE, f"killed at {moment}"
        assert {path.name for path in (output / CACHE).iterdir()} == {".gitignore", "lock"}
    assert seen == {"old", "new"}


def test_after_a_killed_run_the_old_package_can_be_had_back_too(tmp_path: Path) -> None:
    for moment, output in rooms(tmp_path):
        generate(output, OLD)
        left = tree(output)
        del left[MANIFEST]
        assert left == OLD | MINE, f"killed at {moment}"
