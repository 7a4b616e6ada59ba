"""How a comparison is printed: the one place where its forms are told apart.

In: the terminal, the form that was asked for, and how to write each. Out: nothing; it is printed.
What the forms say is *not* decided here (`difference`, `interface`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clientsmith.frozen import dataclass
from clientsmith.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Telling:
    """A headline with counts, and every form; only the one that is wanted is written."""

    headline: str
    lines: Callable[[], Iterable[str]]
    json: Callable[[], str]
    markdown: Callable[[], str]
    annotations: Callable[[], str]


def tell_changes(terminal: Terminal, telling: Telling, form: str) -> None:
    """Print a comparison. The quiet are told by the exit code, unless they ask for another form."""
    if form == "text":
        terminal.say(telling.headline)
        if not terminal.quiet:
            for line in telling.lines():
                terminal.print(line)
        return
    writers = {
        "json": telling.json,
        "markdown": telling.markdown,
        "github": telling.annotations,
    }
    text = writers[form]().rstrip("\n")
    if text:
        terminal.print(text)
