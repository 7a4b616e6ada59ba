"""The signatures of a method that type checkers choose from.

In: a method. Out: for each signature its arguments and what it can return. There are several when a
body has alternatives, and when a response comes only to callers who ask for it by a flag: whoever
leaves the flag out need not deal with that response.

Not decided here: which alternatives are worth telling apart (`forms`).
"""

from __future__ import annotations

from collections.abc import Iterator

from clientsmith.api.types import LiteralOf
from clientsmith.frozen import dataclass, replace
from clientsmith.python.arguments import Argument
from clientsmith.python.methods import Method, Result


@dataclass(frozen=True, slots=True)
class Overload:
    """One signature."""

    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]


def overloads_of(method: Method) -> tuple[Overload, ...]:
    """The signatures of a method, those before the others that a type checker has to try first.

    Empty when there is only one.
    """
    forms = method.overloads or (method.arguments,)
    found = tuple(overload for form in forms for overload in _by_flag(method, form))
    return found if len(found) > 1 else ()


def _by_flag(method: Method, form: tuple[Argument, ...]) -> Iterator[Overload]:
    always = tuple(result for result in method.results if not result.when)
    flags = {flag for result in method.results for flag in result.when}
    told = [argument for argument in form if argument.name in flags and not argument.required]
    if not always or not told:
        yield Overload(form, method.results if not flags or not always else always)
        return
    off = {argument.id: replace(argument, types=(LiteralOf((False,)),)) for argument in told}
    yield Overload(tuple(off.get(argument.id, argument) for argument in form), always)
    for flag in told:
        on = replace(flag, required=True)
        yield Overload(tuple(on if each is flag else each for each in form), method.results)
