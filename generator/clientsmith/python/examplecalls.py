"""A call of each method by example, as people write it with either client.

In: a method with its names. Out: its lines for the synchronous and for the asynchronous client. What
is passed is what must be, and something to change if nothing must be. Which values these are is
*not* decided here (`examples`).
"""

from __future__ import annotations

from clientsmith.python.arguments import BODY, Argument
from clientsmith.python.examples import Examples
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.pretty import Expr, Pair, call, lay_out
from clientsmith.python.referenceviews import CallView
from clientsmith.python.resourceviews import ResourceViews
from clientsmith.python.showcase import needed, write_value


def write_call(method: Method, dotted: str, views: ResourceViews, examples: Examples) -> CallView:
    """A call of the method that is called `dotted`, with what it gives."""
    names = views.names.arguments[method.operation.id]
    items: list[Expr] = []
    given = needed(method, _telling(method))
    for each in sorted(given, key=lambda argument: argument.place != "path"):
        value = write_value(each, examples)
        items.append(value if each.place == "path" else Pair(f"{names[each.id]}=", value))
    made = call(f"client.{dotted}", *items)
    if method.streams:
        return CallView(
            (*_opened(made, "for event in "), "    print(event)"),
            (
                *lay_out(made, indent=0, prefix="async with ", suffix=" as stream:"),
                "    async for event in stream:",
                "        print(event)",
            ),
        )
    if method.pages is not None and not method.pages.sometimes:
        return CallView(
            (*_opened(made, "for item in "), "    print(item)"),
            (*_opened(made, "async for item in "), "    print(item)"),
        )
    nothing = all(result.kind is ResultKind.NONE for result in method.results)
    kept = "" if nothing else "result = "
    return CallView(
        lay_out(made, indent=0, prefix=kept),
        lay_out(made, indent=0, prefix=f"{kept}await "),
    )


def _telling(method: Method) -> Argument | None:
    """What a call says something with that need not say anything: its first argument for the body."""
    in_body = [argument for argument in method.example if argument.place == BODY]
    if method.pages is not None or any(argument.required for argument in in_body):
        return None
    return in_body[0] if in_body else None


def _opened(made: Expr, prefix: str) -> tuple[str, ...]:
    return lay_out(made, indent=0, prefix=prefix, suffix=":")
