"""What `clientsmith generate --watch` does: generate again whenever an input changes.

In: what generates once. The operating system tells when something happens in the folders of the
inputs (the library watchfiles); whether it was an input is seen from its time and size. What a run
does is *not* decided here (`commands/generate`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from clientsmith.emit.stamp import files_below
from clientsmith.frozen import dataclass
from clientsmith.project import Project
from clientsmith.source.files import display_name
from clientsmith.terminal import Terminal

_PATIENCE: Final = 50
"""Milliseconds without a change after which an editor is believed to have finished saving."""

_MOST_WAITING: Final = 1000
"""Milliseconds after which inputs are looked at unasked, for file systems that tell nothing."""

_MOST_NAMES: Final = 4

State: TypeAlias = Mapping[Path, tuple[int, int]]
"""Time of the last change and size of each input."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a run was about: its project (None while the configuration is broken) and its files.

    `written` are those of its inputs that it has written itself: the locks.
    """

    project: Project | None
    files: tuple[Path, ...]
    written: tuple[Path, ...] = ()


def watch(terminal: Terminal, first: Read, generate: Callable[[], Read]) -> None:
    """Generate, then again after each change, until the user stops it with Ctrl-C.

    `first` has what is known before the first run. What is wrong with the inputs `generate` says.
    """
    inputs = first
    while True:
        before = look(inputs)
        done = generate()
        # What is broken just now is watched as it was, until it is whole again.
        read = inputs.files if done.project is None else done.files
        known = {path.resolve() for path in inputs.files}
        inputs = Read(done.project or inputs.project, tuple({*first.files, *read}))
        own = {path.resolve() for path in done.written}
        # A broken document leads to fewer files than before, which have not changed by that.
        lost = known - {path.resolve() for path in inputs.files}
        before = {path: was for path, was in before.items() if path not in own | lost}
        before = {**look(inputs), **before}
        terminal.say("waiting for changes; Ctrl-C ends")
        changed = next_change(inputs, before)
        if not changed:
            return
        say_changed(terminal, changed)


def say_changed(terminal: Terminal, changed: Sequence[Path]) -> None:
    """Name the inputs that have changed."""
    names = ", ".join(display_name(path) for path in changed[:_MOST_NAMES])
    more = len(changed) - _MOST_NAMES
    terminal.say(f"\nchanged: {names}" + (f" and {more} more" if more > 0 else ""))


def next_change(inputs: Read, before: State, patience: int = _PATIENCE) -> list[Path]:
    """The inputs that have changed next; none when there will be no more.

    `patience` is in milliseconds: so long nothing happens before an editor is believed to have
    finished saving.
    """
    from watchfiles import watch as wait

    folders = sorted({path.parent for path in before if path.parent.is_dir()})
    for _ in wait(
        *folders,
        step=patience,
        rust_timeout=_MOST_WAITING,
        yield_on_timeout=True,
        raise_interrupt=False,
    ):
        now = look(inputs)
        changed = sorted(
            path for path in now.keys() | before.keys() if now.get(path) != before.get(path)
        )
        if changed:
            return changed
    return []


def look(inputs: Read) -> State:
    """What the inputs are like now."""
    return dict(_states(_paths(inputs)))


def _states(paths: Iterable[Path]) -> Iterator[tuple[Path, tuple[int, int]]]:
    for path in paths:
        try:
            found = path.stat()
        except OSError:  # between two saves of an editor
            continue
        yield path, (found.st_mtime_ns, found.st_size)


def _paths(inputs: Read) -> Iterator[Path]:
    yield from (path.resolve() for path in inputs.files)
    if inputs.project is not None:
        for pack in inputs.project.pack.chain:
            yield from files_below(pack.folder.resolve())
        if inputs.project.templates is not None:
            yield from files_below(inputs.project.templates.resolve())
