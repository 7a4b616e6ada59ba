"""An annotation as a value, and how annotations become one.

In: expressions as small trees (`pretty`), values of literals. Out: an `Annotation`: its tree with
the declarations and library names that it uses. Which annotation a type has is *not* decided here
(`annotations`).
"""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.frozen import dataclass
from clientsmith.python.literals import scalar_literal
from clientsmith.python.pretty import Chain, Expr, Group, flat, subscript
from clientsmith.python.usage import UseKey
from clientsmith.source.node import JsonScalar


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation: its tree, the declarations it uses and the library names it needs."""

    expr: Expr
    uses: frozenset[UseKey] = frozenset()
    needs: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The annotation on one line."""
        return flat(self.expr)


def join(parts: Iterable[Annotation], build: type[Chain] = Chain) -> Annotation:
    """Several annotations as one union, equal operands once, None last."""
    found: dict[str, Expr] = {}
    uses: frozenset[UseKey] = frozenset()
    needs: frozenset[str] = frozenset()
    for part in parts:
        for operand in part.expr.items if isinstance(part.expr, Chain) else (part.expr,):
            found.setdefault(flat(operand), operand)
        uses |= part.uses
        needs |= part.needs
    for whole in ("Any", "object", "builtins.object"):
        if whole in found:
            # A union with Any or object says no more than they do.
            return Annotation(whole, frozenset(), needs & {"Any", "builtins"})
    if "Number" in found:
        found = {text: part for text, part in found.items() if text not in ("int", "float")}
    operands = [part for text, part in found.items() if text not in ("None", "Omit")]
    operands = _merged(operands)
    operands.extend(last for last in ("None", "Omit") if last in found)
    return Annotation(operands[0] if len(operands) == 1 else build(tuple(operands)), uses, needs)


def literal(values: Iterable[JsonScalar]) -> Annotation:
    """`Literal[...]` of the values; null is None, and a float, which no Literal admits, is `float`."""
    values = tuple(values)
    texts = [
        scalar_literal(value)
        for value in values
        if value is not None and not isinstance(value, float)
    ]
    parts: list[Annotation] = []
    if texts:
        parts.append(Annotation(subscript("Literal", *texts), frozenset(), frozenset({"Literal"})))
    if any(isinstance(value, float) for value in values):
        parts.append(Annotation("float"))
    if any(value is None for value in values) or not parts:
        parts.append(Annotation("None"))
    return join(parts)


def over(expr: Expr, parts: Iterable[Annotation], *needs: str) -> Annotation:
    """An expression built of others, with what they use and need."""
    uses: set[UseKey] = set()
    wanted = set(needs)
    for part in parts:
        uses |= part.uses
        wanted |= part.needs
    return Annotation(expr, frozenset(uses), frozenset(wanted))


def _merged(operands: list[Expr]) -> list[Expr]:
    """Operands with all literals in one `Literal[...]`, at the place of the first."""
    literals = [op for op in operands if isinstance(op, Group) and op.head == "Literal["]
    if len(literals) < 2:
        return operands
    values = tuple(dict.fromkeys(item for group in literals for item in group.items))
    one = subscript("Literal", *values)
    return [one if op is literals[0] else op for op in operands if op not in literals[1:]]
