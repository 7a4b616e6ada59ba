"""Import lines: which module has which library name, sorted as linters want them."""

from __future__ import annotations

from collections.abc import Iterable

from clientsmith.python.pretty import WIDTH

_STANDARD = {
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "builtins": "",
    "dt": "",
    **dict.fromkeys(
        (
            "Annotated",
            "Any",
            "Literal",
            "NotRequired",
            "Required",
            "TYPE_CHECKING",
            "TypeAlias",
            "TypedDict",
            "overload",
        ),
        "typing",
    ),
}
_WHOLE = {"dt": "datetime as dt"}
_INSTALLED = {
    "httpx2": "",
    "Unpack": "typing_extensions",
    "deprecated": "typing_extensions",
    "TypeAliasType": "typing_extensions",
}
_RUNTIME = {
    **dict.fromkeys(
        (
            "ArrayPageModel",
            "Field",
            "FirstPageModel",
            "Model",
            "Number",
            "PageModel",
            "UnknownVariant",
        ),
        "models",
    ),
    **dict.fromkeys(("ByKey", "ByTag", "FullOrPartial", "InOrder"), "unions"),
    **dict.fromkeys(("Endpoint", "Following", "Pages", "ParamStyle"), "endpoint"),
    **dict.fromkeys(("NotGiven", "Omit", "not_given", "omit"), "omit"),
    **dict.fromkeys(("AsyncClient", "SyncClient"), "client"),
    **dict.fromkeys(("ApiKey", "Basic", "_bearer", "_secret"), "credentials"),
    "_oauth2": "oauth2",
    **dict.fromkeys(("ClientSettings", "ErrorFields", "env"), "settings"),
    "TokenSource": "tokens",
    "RateLimiter": "limiter",
    "RetryBudget": "budget",
    "TracerProvider": "tracing",
    **dict.fromkeys(("AsyncMiddleware", "Middleware"), "middleware"),
    **dict.fromkeys(("FileInput",), "files"),
    "RequestOptions": "options",
    "AsyncPaginator": "pagination",
    **dict.fromkeys(("AsyncStream", "Stream"), "streaming"),
    **dict.fromkeys(("AsyncResource", "SyncResource"), "resource"),
}


_HIDDEN = {"_bearer": "bearer", "_oauth2": "oauth2", "_secret": "secret"}
"""What is imported under another name, as arguments of a client may well be called like it."""


def import_lines(
    module: str, names: Iterable[str], *, indent: int = 0, again: bool = False
) -> tuple[str, ...]:
    """`from module import names`, one name a line when it is long; `again` marks a re-export.

    `indent` is the column that the statement will start at.
    """
    texts = [
        f"{_HIDDEN.get(name, name)} as {name}" if again or name in _HIDDEN else name
        for name in sorted(names, key=_order)
    ]
    line = f"from {module} import {', '.join(texts)}"
    if indent + len(line) <= WIDTH:
        return (line,)
    return (f"from {module} import (", *(f"    {text}," for text in texts), ")")


def library_imports(names: Iterable[str], *, depth: int, indent: int = 0) -> tuple[str, ...]:
    """The imports of library names in their sections, sections set apart by an empty line.

    `depth` is how many packages up the run time stands (2 for `types/pages.py`).
    """
    wanted = set(names)
    sections = [
        _section({n: home for n, home in _STANDARD.items() if n in wanted}, "", indent),
        _section({n: home for n, home in _INSTALLED.items() if n in wanted}, "", indent),
        _section(
            {n: home for n, home in _RUNTIME.items() if n in wanted},
            "." * depth + "_runtime.",
            indent,
        ),
    ]
    lines: list[str] = []
    for section in sections:
        if section and lines:
            lines.append("")
        lines.extend(section)
    return tuple(lines)


def _section(homes: dict[str, str], prefix: str, indent: int) -> list[str]:
    by_module: dict[str, list[str]] = {}
    whole = [f"import {_WHOLE.get(name, name)}" for name, home in sorted(homes.items()) if not home]
    for name, home in homes.items():
        if home:
            by_module.setdefault(prefix + home, []).append(name)
    named = (import_lines(home, by_module[home], indent=indent) for home in sorted(by_module))
    return [*whole, *(line for lines in named for line in lines)]


def _order(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as isort orders members of an import."""
    if name.isupper():
        return 0, name
    return (1, name) if name[:1].isupper() else (2, name)
