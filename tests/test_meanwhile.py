"""What another process computes is what this one would have, whatever happens to that process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from clientsmith.deferred import defer
from clientsmith.frozen import dataclass
from clientsmith.meanwhile import Meanwhile

GENERATOR = Path(__file__).parents[1] / "generator"


def says(program: str) -> str:
    """What a program prints that has one thread, as the command has; threads forbid a fork."""
    head = "import os, signal\nfrom clientsmith.meanwhile import Meanwhile\nme = os.getpid()\n"
    done = subprocess.run(
        [sys.executable, "-c", head + textwrap.dedent(program)],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert not done.stderr
    return done.stdout


needs_fork = pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2,
    reason="with one processor, or without fork, everything is done here",
)


@needs_fork
def test_the_work_is_done_by_another_process_and_its_result_comes_back() -> None:
    program = """
        with Meanwhile(lambda: (os.getpid() != me, "x" * 5_000_000)) as other:
            elsewhere, text = other.result()
        print(elsewhere, len(text))
    """
    assert says(program) == "True 5000000\n"


@needs_fork
def test_a_process_that_is_killed_or_says_what_cannot_be_sent_is_made_up_for() -> None:
    program = """
        def dies():
            if os.getpid() != me:
                os.kill(os.getpid(), signal.SIGKILL)
            return "done here"

        with Meanwhile(dies) as other:
            print(other.result())
        with Meanwhile(lambda: lambda: "nobody can pickle me") as other:
            print(other.result()())
    """
    assert says(program) == "done here\nnobody can pickle me\n"


@needs_fork
def test_an_error_is_raised_here_and_what_was_printed_is_printed_once() -> None:
    program = """
        print("before", end=" ")
        def fails():
            raise ValueError("wrong")

        try:
            with Meanwhile(fails) as other:
                other.result()
        except ValueError as error:
            print(error)
    """
    assert says(program) == "before wrong\n"


@needs_fork
def test_a_program_that_is_not_told_how_its_processes_end_has_the_result_all_the_same() -> None:
    program = """
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        with Meanwhile(lambda: "done") as other:
            print(other.result())
        with Meanwhile(lambda: "not asked for"):
            pass
    """
    assert says(program) == "done\n"


@needs_fork
def test_leaving_without_the_result_leaves_no_process_behind() -> None:
    program = """
        import time
        try:
            with Meanwhile(lambda: time.sleep(60)):
                raise KeyError
        except KeyError:
            pass
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            print("no child")
    """
    assert says(program) == "no child\n"


def test_without_another_process_the_result_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    with Meanwhile(os.getpid) as other:
        assert other.result() == os.getpid()
    assert signal.getsignal(signal.SIGCHLD) == signal.SIG_DFL


@dataclass(frozen=True, slots=True)
class Page:
    """Something with a costly part."""

    name: str
    text: str = ""


def test_a_deferred_value_is_made_once_and_only_when_an_unknown_field_is_read() -> None:
    made: list[str] = []

    def make() -> Page:
        made.append("made")
        return Page("page", "long")

    page = defer(Page, make, name="page")
    assert isinstance(page, Page)
    assert (page.name, made) == ("page", [])
    assert (page.text, page.text, made) == ("long", "long", ["made"])
    with pytest.raises(AttributeError, match="'Page' object has no attribute 'author'"):
        page.author  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]
