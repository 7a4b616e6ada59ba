"""Views of the forms of a resource's methods that give the response: raw, and read piece by piece.

In: the classes of a resource and its methods. Out: `FormView`s for the resource, and the
`ResponsesView` of the module that they are in, which is loaded only by those who use them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from clientsmith.deferred import defer
from clientsmith.python.imports import import_lines, library_imports
from clientsmith.python.literals import docstring
from clientsmith.python.pretty import call, lay_out
from clientsmith.python.views import FormView, MethodView, ResourceView, ResponsesView

_ROOT = "_client"
_RAW = "The same methods; they return status, headers and content along with the result."
_STREAMING = "The same methods, to be used with `{}`; they read the body piece by piece."


def write_forms(
    owner: str, module: str, methods: Iterable[MethodView], *, asynchronous: bool
) -> tuple[FormView, ...]:
    """The forms of the methods of the class `owner`; `module` is empty for the client itself."""
    methods = tuple(methods)
    plain = owner.removeprefix("Async") if asynchronous else owner
    start, ending = ("Async", "_async") if asynchronous else ("", "")
    texts = {"raw": _RAW, "streaming": _STREAMING.format("async with" if asynchronous else "with")}
    return tuple(
        FormView(
            attribute=f"with_{form}_response",
            # A client that is made of another one must not get what leads to that.
            decorator="cached_property" if module else "property",
            module=f"..responses.{module}" if module else f".responses.{_ROOT}",
            name=f"{start}{form.capitalize()}{plain}",
            owner=owner,
            doc=docstring((text,), 4),
            attribute_doc=docstring((text,), 8),
            lines=tuple(line for m in methods for line in _statement(m, form + ending)),
        )
        for form, text in texts.items()
        if methods
    )


def defer_responses(resource: ResourceView) -> ResponsesView:
    """The module of the forms of a resource, made when somebody asks for more than its name."""
    return defer(ResponsesView, partial(write_responses, resource), name=resource.name or _ROOT)


def write_responses(resource: ResourceView) -> ResponsesView:
    """The module of the forms of a resource."""
    forms = (*resource.forms, *resource.async_forms)
    home = f"..resources.{resource.name}" if resource.name else f"..{_ROOT}"
    functions = ("raw", "raw_async", "streaming", "streaming_async")
    what = f"client.{resource.dotted}" if resource.dotted else "client"
    return ResponsesView(
        name=resource.name or _ROOT,
        doc=docstring((f"The methods of `{what}` in forms that give the response.",), 0),
        imports=(
            *library_imports({"TYPE_CHECKING"}, depth=2),
            "",
            *import_lines(".._runtime.forms", functions),
        ),
        type_imports=import_lines(home, sorted({form.owner for form in forms}), indent=4),
        forms=forms,
    )


def _statement(method: MethodView, function: str) -> tuple[str, ...]:
    # Going on to offer what is deprecated is no use of it.
    suffix = "  # pyright: ignore[reportDeprecated]" if method.decorators else ""
    made = call(function, f"resource.{method.name}")
    return lay_out(made, indent=8, prefix=f"self.{method.name} = ", suffix=suffix)
