"""What one does about a change: a line of code that used the package, before and after.

In: a change. Out: two pieces of code, either of which may be empty: when there is nothing to write
instead, or nothing was written before. `...` stands for whatever else is passed. The lines are
examples in the names of the package; which of a user's lines are meant is theirs to find.
"""

from __future__ import annotations

import re
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.interface.changes import RETURN, Change
from clientsmith.interface.rules import Kind, Use
from clientsmith.interface.words import shorten

_ADDED: Final = (
    Kind.REQUIRED_PARAMETER_ADDED,
    Kind.PARAMETER_BECAME_REQUIRED,
)
_MAY_BE_ABSENT: Final = (Kind.MAY_BE_NONE, Kind.FIELD_BECAME_OPTIONAL)
_find_instead = re.compile(r"\buse `(?P<use>\w+(?:\.\w+)+)` instead").search
_words = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+").findall


@dataclass(frozen=True, slots=True)
class Advice:
    """Code that worked, and code that works."""

    before: str
    after: str


def advise(change: Change) -> Advice:
    """How to write what a change has made wrong; the declarations when no line can be shown."""
    match change:
        case Change(kind=Kind.NAME_REMOVED | Kind.NAME_RENAMED):
            return Advice(change.before, change.after)
        case Change(kind=Kind.BASE_REMOVED):
            base, name = shorten(change.what), change.owner.rpartition(".")[2]
            return Advice(f"except {base}:", f"except ({base}, {name}):")
        case Change(kind=Kind.VARIANT_ADDED, use=Use.READ | Use.BOTH):
            cases = "\n".join(f"    case {it}():\n        ..." for it in _parts(change))
            return Advice("match value:\n    ...", f"match value:\n    ...\n{cases}")
        case Change(kind=Kind.VALUE_ADDED, use=Use.READ | Use.BOTH):
            cases = "\n".join(f"    case {it}:\n        ..." for it in _parts(change))
            return Advice("match value:\n    ...", f"match value:\n    ...\n{cases}")
        case Change(part=part) if part and part != RETURN:
            return _of_parameter(change)
        case Change(kind=Kind.DEPRECATED, call=call) if call:
            return _of_deprecated(change)
        case Change(kind=Kind.METHOD_REMOVED):
            return Advice(f"{_call(change)}(...)", "")
        case Change(kind=Kind.METHOD_RENAMED):
            return Advice(f"{_call(change)}(...)", f"{_owner(change)}.{change.what}(...)")
        case Change(part="return", kind=kind) if kind in _MAY_BE_ABSENT:
            return Advice(
                f"use({_call(change)}(...))",
                f"result = {_call(change)}(...)\nif result is not None:\n    use(result)",
            )
        case Change(kind=kind, use=Use.READ, part="") if kind in _MAY_BE_ABSENT and change.member:
            value = _call(change)
            return Advice(f"use({value})", f"if {value} is not None:\n    use({value})")
        case Change(kind=Kind.TYPE_WIDENED, use=Use.READ, part="") if change.member:
            return _of_another_type(change)
        case Change(kind=Kind.REQUIRED_FIELD_ADDED | Kind.FIELD_BECAME_REQUIRED):
            return Advice("{...}", f'{{..., "{change.member}": ...}}')
        case Change(kind=Kind.FIELD_REMOVED | Kind.FIELD_RENAMED):
            return _of_field(change)
        case _:
            return Advice(change.before, change.after)


def _of_parameter(change: Change) -> Advice:
    call, name = _call(change), change.part
    match change.kind:
        case Kind.PARAMETER_REMOVED:
            return Advice(f"{call}(..., {name}=...)", f"{call}(...)")
        case Kind.PARAMETER_RENAMED:
            return Advice(f"{call}(..., {name}=...)", f"{call}(..., {change.what}=...)")
        case Kind.BECAME_KEYWORD:
            return Advice(f"{call}({name}, ...)", f"{call}({name}={name}, ...)")
        case Kind.POSITION_CHANGED:
            named = ", ".join(f"{it}={it}" for it in change.before.split(", "))
            return Advice(f"{call}({change.before})", f"{call}({named})")
        case kind if kind in _ADDED:
            return Advice(f"{call}(...)", f"{call}(..., {name}=...)")
        case _:
            return Advice(change.before, change.after)


def _of_deprecated(change: Change) -> Advice:
    """What to call instead, if that is said as users write it: with the resource."""
    instead = _find_instead(change.what)
    client = change.call.partition(".")[0]
    after = f"{client}.{instead['use']}(...)" if instead else ""
    return Advice(f"{change.call}(...)" if instead else "", after)


def _of_another_type(change: Change) -> Advice:
    value = _call(change)
    classes = [it for it in _parts(change) if it.isidentifier() and it != "None"]
    if len(classes) < len(_parts(change)):  # of a generic type, nothing can be asked so shortly
        return Advice(change.before, change.after)
    others = classes[0] if len(classes) == 1 else f"({', '.join(classes)})"
    return Advice(
        f"use({value})", f"if isinstance({value}, {others}):\n    ...\nelse:\n    use({value})"
    )


def _of_field(change: Change) -> Advice:
    if change.use is Use.WRITTEN:
        after = f'{{..., "{change.what}": ...}}' if change.what else "{...}"
        return Advice(f'{{..., "{change.member}": ...}}', after)
    return Advice(_call(change), f"{_owner(change)}.{change.what}" if change.what else "")


def _parts(change: Change) -> list[str]:
    return [shorten(it) for it in change.what.split(", ")]


def _call(change: Change) -> str:
    """How code writes the member of a change."""
    if change.call or not change.member:
        return change.call or change.owner.rpartition(".")[2]
    owner = _owner(change)
    return owner if change.member == "__init__" else f"{owner}.{change.member}"


def _owner(change: Change) -> str:
    """What code may call the thing that has the member: `page` for a `types.Page`."""
    if change.call:
        return change.call.rpartition(".")[0]
    name = change.owner.rpartition(".")[2]
    return name if change.member == "__init__" else "_".join(_words(name)).lower()
