"""Which calls fail, and how: rules, from a test or from a file.

    mock.faults.add(RateLimited(retry_after=1), operation="pages.create", calls=(1, 2))
    mock.faults.add(Failed(503), probability=0.05)

In: rules in the order in which they were added. Out: for each call the fault that befalls it, or
none. Chance comes from a seed, so a run can be repeated. What is *not* decided here: what a fault
does (`spoil`).
"""

from __future__ import annotations

import fnmatch
import json
import random
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final, TypeVar, cast, get_args, get_type_hints

from .document import Operation
from .faults import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)
from .messages import Request
from .values import Json, child, unknown_name

__all__ = ["FaultRule", "Faults", "read_faults"]

_BY_NAME: Final[Mapping[str, type[Fault]]] = {
    "rate_limited": RateLimited,
    "failed": Failed,
    "html_page": HtmlPage,
    "closed": Closed,
    "cut_body": CutBody,
    "slow_body": SlowBody,
    "unknown_variant": UnknownVariant,
    "additional_field": AdditionalField,
    "repeated_cursor": RepeatedCursor,
}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FaultRule:
    """When a fault occurs; what is left out matches everything.

    `operation` and `path` may have the wildcard ``*``. `calls` are numbers of the calls that the
    rule matches, from 1, whatever befalls them. `times` is how often the fault occurs at most.
    """

    fault: Fault
    operation: str = "*"
    method: str = ""
    path: str = "*"
    calls: tuple[int, ...] = ()
    times: int | None = None
    probability: float = 1.0


class Faults:
    """The script of a mock: rules, and how often each has matched. Threads can share it."""

    def __init__(self, seed: int = 0, operations: Iterable[str] = ()) -> None:
        self._operations = tuple(operations)
        self._lock = threading.Lock()
        self._rules: list[FaultRule] = []
        self._matched: list[int] = []
        self._occurred: list[int] = []
        self.seed(seed)

    def seed(self, seed: int) -> None:
        """Begin the chances of `probability` anew."""
        self._chance = random.Random(seed)  # noqa: S311  # nothing is kept secret

    def add(
        self,
        fault: Fault,
        *,
        operation: str = "*",
        method: str = "",
        path: str = "*",
        calls: tuple[int, ...] | int = (),
        times: int | None = None,
        probability: float = 1.0,
    ) -> FaultRule:
        """Add a rule; of several that match a call, the first one counts.

        `operation` is the name of a method of the client (``pages.create``), see `FaultRule`.
        Raises `KeyError` if no method is called so.
        """
        numbers = (calls,) if isinstance(calls, int) else calls
        rule = FaultRule(fault, operation, method.upper(), path, numbers, times, probability)
        self.add_rule(rule)
        return rule

    def add_rule(self, rule: FaultRule) -> None:
        """Add a rule that was made before, or read by `read_faults`. Raises `KeyError`."""
        if self._operations and not fnmatch.filter(self._operations, rule.operation):
            raise unknown_name("operation", rule.operation, self._operations)
        with self._lock:
            self._rules.append(rule)
            self._matched.append(0)
            self._occurred.append(0)

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._rules.clear()
            self._matched.clear()
            self._occurred.clear()

    def occurred(self, rule: FaultRule) -> int:
        """How often the fault of a rule has occurred."""
        with self._lock:
            return sum(n for r, n in zip(self._rules, self._occurred, strict=True) if r is rule)

    def next(self, operation: Operation | None, request: Request) -> Fault | None:
        """The fault that befalls a call."""
        struck: Fault | None = None
        with self._lock:
            for index, rule in enumerate(self._rules):
                if _matches(rule, operation, request):
                    # Every rule counts, so that "calls" are the same ones for all of them.
                    self._matched[index] += 1
                    if struck is None and self._strikes(index, rule):
                        self._occurred[index] += 1
                        struck = rule.fault
        return struck

    def _strikes(self, index: int, rule: FaultRule) -> bool:
        if rule.calls and self._matched[index] not in rule.calls:
            return False
        if rule.times is not None and self._occurred[index] >= rule.times:
            return False
        return rule.probability >= 1 or self._chance.random() < rule.probability


def read_faults(path: Path) -> tuple[tuple[FaultRule, ...], int]:
    """Rules from a JSON file, and the seed of their chances. Raises `ValueError`.

        {"seed": 7, "faults": [{"fault": "rate_limited", "retry_after": 0, "calls": [1]}]}

    Other keys are those of the fault and of `FaultRule`.
    """
    try:
        data = cast("Json", json.loads(path.read_text(encoding="utf-8")))
    except ValueError as error:
        raise ValueError(f"{path}: not valid JSON: {error}") from None
    listed, seed = child(data, "faults"), child(data, "seed")
    if not isinstance(listed, list):
        raise ValueError(f'{path}: there must be a list "faults"')  # noqa: TRY004  # see above
    rules = tuple(_read_rule(item, f"{path}: faults[{i}]") for i, item in enumerate(listed))
    return rules, seed if isinstance(seed, int) else 0


def _matches(rule: FaultRule, operation: Operation | None, request: Request) -> bool:
    name = operation.name if operation is not None else ""
    paths = (request.path, operation.path if operation is not None else request.path)
    return (
        fnmatch.fnmatchcase(name, rule.operation)
        and rule.method.upper() in ("", request.method)
        and any(fnmatch.fnmatchcase(path, rule.path) for path in paths)
    )


def _read_rule(data: Json, where: str) -> FaultRule:
    name = child(data, "fault")
    made = _BY_NAME.get(name) if isinstance(name, str) else None
    if made is None or not isinstance(data, dict):
        raise ValueError(f'{where}: "fault" must be one of {", ".join(_BY_NAME)}')
    own = {field.name for field in fields(made)}
    rest = {field.name for field in fields(FaultRule)} - {"fault"}
    for key in data.keys() - own - rest - {"fault"}:
        raise ValueError(f'{where}: "{name}" has no "{key}"')
    calls = data.get("calls", [])
    numbers = calls if isinstance(calls, list) else [calls]
    if not all(isinstance(n, int) and not isinstance(n, bool) and n > 0 for n in numbers):
        raise ValueError(f'{where}: "calls" must be numbers from 1')
    settings: dict[str, object] = {key: data[key] for key in data.keys() & rest}
    settings["calls"] = tuple(number for number in numbers if isinstance(number, int))
    return _make(
        FaultRule,
        {**settings, "fault": _make(made, {key: data[key] for key in data.keys() & own}, where)},
        where,
    )


def _make(kind: type[T], arguments: Mapping[str, object], where: str) -> T:
    """A value from what the file has for its fields, if these are of the right types."""
    hints: Mapping[str, object] = get_type_hints(kind)
    for name, value in arguments.items():
        if name != "calls" and not _is_of(value, hints[name]):
            raise ValueError(f'{where}: "{name}" cannot be {json.dumps(value, default=repr)}')
    return kind(**arguments)


def _is_of(value: object, hint: object) -> bool:
    kinds = get_args(hint) or (hint,)
    if isinstance(value, bool):
        return bool in kinds
    wanted = tuple(kind for kind in kinds if isinstance(kind, type))
    return isinstance(value, wanted) or (float in wanted and isinstance(value, int))
