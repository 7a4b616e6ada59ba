"""Whole processes, timed from outside.

In: a command and its environment. Out: a `Sample`. The environment is cleaned so that bytecode is
cached for everyone: users have it, and without it imports measure the compiler.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.comparison import Sample

Command = Sequence[str | Path]

_MISLEADING = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "PYTHONPATH", "PYTHONSTARTUP")
_SHOWN_LINES = 20


class CommandFailedError(Exception):
    """A command that is to be measured does not work; the message has the end of its output."""


def environment(**more: str | Path) -> dict[str, str]:
    """The variables for a measured process."""
    inherited = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    return inherited | {name: str(value) for name, value in more.items()}


def timed(command: Command, env: Mapping[str, str], good: tuple[int, ...] = (0,)) -> Sample:
    """Run a command to its end.

    Processor time is that of the process and of those that it has waited for.

    Raises CommandFailedError when the exit code is not a good one.
    """
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, env=env, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in good:
            output.seek(0)
            said = output.read().decode(errors="replace").splitlines()[-_SHOWN_LINES:]
            line = " ".join(map(str, command))
            raise CommandFailedError(
                "\n".join((f"exit code {process.returncode}: {line}", *said)),
            )
    return Sample(wall, usage.ru_utime + usage.ru_stime)


def answer_of(command: Command, env: Mapping[str, str]) -> str:
    """What a command prints. Raises CommandFailedError when its exit code is not 0."""
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = done.stderr.splitlines()[-_SHOWN_LINES:]
        line = " ".join(map(str, command))
        raise CommandFailedError("\n".join((f"exit code {done.returncode}: {line}", *said)))
    return done.stdout
