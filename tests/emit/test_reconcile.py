"""A person's work is never lost, and what a generator made it may take away."""

from __future__ import annotations

from clientsmith.emit.manifest import MANIFEST, Maker, digest, make_manifest, write_manifest
from clientsmith.emit.reconcile import Changes, Obstacle, reconcile

MAKER = Maker("1", "1.0")


def decide(
    rendered: dict[str, str],
    last: dict[str, str] | None,
    disk: dict[str, str | Obstacle],
    *,
    force: bool = False,
) -> tuple[Changes, list[str]]:
    """The changes, and `code place` of each diagnostic, after a last run that wrote `last`."""
    previous = None if last is None else make_manifest(last, MAKER)
    there = dict(disk)
    if previous is not None:
        there[MANIFEST] = write_manifest(previous)
    changes, found = reconcile(
        rendered, make_manifest(rendered, MAKER), previous, there, force=force
    )
    return changes, [f"{d.code} {d.location}" for d in found]


def test_a_first_run_writes_every_file_and_the_manifest() -> None:
    changes, found = decide({"a.py": "a\n"}, None, {})
    assert (set(changes.write), found) == ({"a.py", MANIFEST}, [])


def test_a_second_run_writes_nothing() -> None:
    changes, _ = decide({"a.py": "a\n"}, {"a.py": "a\n"}, {"a.py": "a\n"})
    assert changes.nothing_to_do
    assert changes.keep == (MANIFEST, "a.py")


def test_a_changed_text_is_written_over_what_the_last_run_wrote() -> None:
    changes, found = decide({"a.py": "new\n"}, {"a.py": "old\n"}, {"a.py": "old\n"})
    assert (changes.write["a.py"], found) == ("new\n", [])


def test_an_edited_file_stops_the_run_at_its_first_changed_line() -> None:
    rendered = {"a.py": "one\ntwo\n"}
    changes, found = decide(rendered, rendered, {"a.py": "one\nmine\n"})
    assert (changes.conflict, found) == (("a.py",), ["edited-by-hand a.py:2:1"])
    assert "a.py" not in changes.write


def test_force_replaces_an_edited_file() -> None:
    changes, found = decide({"a.py": "a\n"}, {"a.py": "a\n"}, {"a.py": "mine\n"}, force=True)
    assert (changes.write["a.py"], changes.lost, found) == ("a\n", ("a.py",), [])


def test_force_loses_nothing_that_was_not_by_hand() -> None:
    last = {"a.py": "old\n", "b.py": "b\n", "gone.py": "gone\n"}
    changes, _ = decide({"a.py": "new\n", "b.py": "b\n"}, last, {**last}, force=True)
    assert (changes.lost, changes.delete) == ((), ("gone.py",))


def test_an_edit_that_says_what_is_generated_now_is_no_conflict() -> None:
    changes, found = decide({"a.py": "new\n"}, {"a.py": "old\n"}, {"a.py": "new\n"})
    assert (changes.keep, found) == (("a.py",), [])


def test_a_file_that_is_no_longer_generated_is_removed() -> None:
    changes, _ = decide({}, {"a.py": "a\n"}, {"a.py": "a\n"})
    assert changes.delete == ("a.py",)


def test_an_edited_file_that_is_no_longer_generated_stays_and_is_reported() -> None:
    changes, found = decide({}, {"a.py": "a\n"}, {"a.py": "mine\n"})
    assert (changes.delete, found) == ((), ["edited-by-hand a.py:1:1"])


def test_a_file_that_was_removed_by_hand_comes_back() -> None:
    changes, _ = decide({"a.py": "a\n"}, {"a.py": "a\n"}, {})
    assert "a.py" in changes.write


def test_a_removed_file_that_is_no_longer_generated_is_forgotten() -> None:
    changes, found = decide({}, {"a.py": "a\n"}, {})
    assert (list(changes.write), changes.delete, found) == ([MANIFEST], (), [])


def test_a_foreign_file_in_the_way_stops_the_run() -> None:
    changes, found = decide({"a.py": "a\n"}, None, {"a.py": "mine\n"})
    assert (changes.conflict, found) == (("a.py",), ["not-generated a.py:1:1"])


def test_a_foreign_file_that_says_the_same_is_adopted() -> None:
    changes, found = decide({"a.py": "a\n"}, None, {"a.py": "a\n"})
    assert (changes.keep, found) == (("a.py",), [])


def test_not_even_force_removes_a_folder_or_a_link_in_the_way() -> None:
    for obstacle in Obstacle:
        changes, found = decide({"a.py": "a\n"}, None, {"a.py": obstacle}, force=True)
        assert (changes.conflict, found) == (("a.py",), ["not-generated a.py:1:1"])


def test_what_a_killed_run_has_written_is_its_own_and_no_edit_by_hand() -> None:
    previous = make_manifest({"a.py": "old\n"}, MAKER)
    there: dict[str, str | Obstacle] = {
        "a.py": "half\n",
        "b.py": "half\n",
        MANIFEST: write_manifest(previous),
    }
    wanted = {"a.py": "new\n"}
    changes, found = reconcile(
        wanted,
        make_manifest(wanted, MAKER),
        previous,
        there,
        unfinished={path: {digest("half\n"), digest("whole\n")} for path in ("a.py", "b.py")},
    )
    assert (changes.write["a.py"], changes.delete, found) == ("new\n", ("b.py",), ())
