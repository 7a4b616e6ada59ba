"""Whether a text is what the name of its file says: Python, JSON, TOML or YAML.

In: a path and a text. Out: the first place that cannot be read, and why; nothing for a text that
can be, and for files of other kinds. Whose fault that is, is *not* decided here (`format`).
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Final

from clientsmith.frozen import dataclass

_TOML_PLACE: Final = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is not of its `kind`, and where; line and column count from 1."""

    kind: str
    reason: str
    line: int
    column: int = 1


def find_problem(path: str, text: str) -> Problem | None:
    """The first place of a text that cannot be read."""
    check = _CHECKS.get(PurePosixPath(path).suffix)
    try:
        return None if check is None else check(text)
    except (RecursionError, MemoryError):  # what the readers of Python say to deep texts
        return Problem("readable", "it nests too deeply", 1)


def _check_python(text: str) -> Problem | None:
    """What the compiler only warns of (an escape it does not know) counts."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyntaxWarning)
            warnings.simplefilter("error", DeprecationWarning)  # what Python 3.11 says instead
            compile(text, "", "exec", dont_inherit=True)
    except SyntaxError as error:
        return Problem("Python", error.msg, error.lineno or 1, max(1, error.offset or 1))
    except ValueError as error:
        return Problem("Python", str(error), 1)
    return None


def _check_json(text: str) -> Problem | None:
    import json  # noqa: PLC0415

    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return Problem("JSON", _lowered(error.msg), error.lineno, error.colno)
    return None


def _check_toml(text: str) -> Problem | None:
    import tomllib  # noqa: PLC0415

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = _TOML_PLACE.search(message)
        last = text.rstrip("\n").count("\n") + 1
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (last, 1)
        return Problem("TOML", _lowered(_TOML_PLACE.sub("", message)), line, column)
    return None


def _check_yaml(text: str) -> Problem | None:
    import yaml  # noqa: PLC0415

    try:
        loader = yaml.SafeLoader(text)
        while loader.check_node():
            loader.get_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = error.problem or error.context or "it cannot be read"
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return Problem("YAML", reason, line, column)
    except yaml.YAMLError as error:
        return Problem("YAML", _lowered(str(error)), 1)
    return None


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


_CHECKS: Final[dict[str, Callable[[str], Problem | None]]] = {
    ".py": _check_python,
    ".pyi": _check_python,
    ".json": _check_json,
    ".toml": _check_toml,
    ".yaml": _check_yaml,
    ".yml": _check_yaml,
}
