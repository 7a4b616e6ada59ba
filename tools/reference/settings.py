"""The page of the configuration: every key with its type, its default, what it does and an example.

In: the classes of `clientsmith.config_values`, which say what there is, of which type and with which
default, and `settings.yaml` beside this module, which says what it is for. Out: Markdown. A test reads
each example with the reader of the configuration, and compares the keys with those that it knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, Union, cast, get_args, get_origin, get_type_hints

import yaml

from clientsmith import config_values
from clientsmith.config_values import Config
from clientsmith.source.node import JsonScalar

_TEXTS = Path(__file__).with_name("settings.yaml")
_HIDDEN = ("locations",)
_SPELLINGS = {"pagination.further": "pagination.continue"}
"""Settings whose name is a word of Python."""

_PLAIN = {
    str: ("string", "strings"),
    bool: ("true or false", ""),
    int: ("whole number", "whole numbers"),
    float: ("number", "numbers"),
    Path: ("path", "paths"),
    re.Pattern: ("regular expression", ""),
}

_HEAD = """\
# Configuration

`clientsmith.yaml` says what you decide. Every key is optional. Paths count from the folder of the file, a list of one
may be written as its only member, and a key that does not exist is an [error](diagnostics.md#config-unknown-key). Most
files are short:

```yaml
document: openapi.yaml
overlays: [overlays/corrections.yaml]
output: client
package: {distribution: harbour-client, client: Harbour}
```

"""


@dataclass(frozen=True, slots=True)
class Setting:
    """One key: `path` has `*` for a key of the user's choice, `kind` and `default` are for readers."""

    path: str
    kind: str
    default: str
    text: str
    example: object


def settings_page() -> str:
    """The page, as Markdown."""
    found = all_settings()
    sections = {s.path for s in found if any(o.path.startswith(f"{s.path}.") for o in found)}
    return _HEAD + "\n".join(_entry(s, is_section=s.path in sections) for s in found)


def all_settings() -> tuple[Setting, ...]:
    """Every key that has a text, each section before what it holds, in the order of `settings.yaml`.

    A test demands a text for each.
    """
    known = dict(known_settings())
    return tuple(
        Setting(
            path,
            known[path][0],
            str(told.get("default", known[path][1])),
            str(told["text"]),
            told.get("example"),
        )
        for path, told in texts().items()
        if path in known
    )


def texts() -> Mapping[str, Mapping[str, object]]:
    """What `settings.yaml` says of each key."""
    text = _TEXTS.read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, object]]", yaml.safe_load(text))


def known_settings() -> Iterator[tuple[str, tuple[str, str]]]:
    """Every key that the classes of the configuration have, with its type and its default."""
    yield from _walk(Config, "")


def _walk(kind: type, above: str) -> Iterator[tuple[str, tuple[str, str]]]:
    hints = get_type_hints(kind, dict(vars(config_values)))
    for field in fields(kind):
        if field.name in _HIDDEN:
            continue
        path = f"{above}.{field.name}" if above else field.name
        path = _SPELLINGS.get(path, path)
        hint = hints[field.name]
        yield path, (_kind(hint), _default(field))
        for inner, star in _classes(hint):
            yield from _walk(inner, f"{path}.*" if star else path)


def _classes(hint: object) -> Iterator[tuple[type, bool]]:
    """The classes in a type, and whether the user chooses the keys that lead to them."""
    origin, arguments = get_origin(hint), get_args(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint, False
    elif origin in (Union, UnionType, tuple):
        for argument in arguments:
            yield from _classes(argument)
    elif getattr(origin, "__name__", "") == "Mapping":
        yield from ((kind, True) for kind, _ in _classes(arguments[1]))


def _kind(hint: object, *, many: bool = False) -> str:
    """A type in words."""
    if hint == JsonScalar:
        return "plain values" if many else "plain value"
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in arguments)
    if origin in (Union, UnionType):
        kinds = (_kind(a, many=many) for a in arguments if a is not NoneType)
        return next(iter(dict.fromkeys(kinds)))
    if origin is tuple:
        inner = get_args(arguments[0])
        if get_origin(arguments[0]) is Literal:
            return f"list of {' and '.join(f'`{value}`' for value in inner)}"
        return ("lists of " if many else "list of ") + _kind(arguments[0], many=True)
    if getattr(origin, "__name__", "") == "Mapping":
        return f"mapping to {_kind(arguments[1], many=True)}"
    plain = _PLAIN.get(cast("type", origin or hint))
    if plain is not None:
        return plain[1] if many else plain[0]
    return "mappings" if many else "mapping"


def _default(field: Field[object]) -> str:
    if field.default_factory is not MISSING:
        value = field.default_factory()
    elif field.default is not MISSING:
        value = field.default
    else:
        return ""
    match value:
        case bool():
            return f"`{str(value).lower()}`"
        case int() | float():
            return f"`{value}`"
        case str() if value:
            return f"`{value}`"
        case tuple() if value:
            return ", ".join(f"`{each}`" for each in cast("tuple[object, ...]", value))
        case dict() if value:
            table = cast("Mapping[str, str]", value)
            return ", ".join(f"`{key}: {each}`" for key, each in table.items())
        case _:
            return ""


def _entry(setting: Setting, *, is_section: bool) -> str:
    level = "##" if "." not in setting.path else "###"
    facts = [] if is_section else [setting.kind]
    if setting.default and not is_section:
        facts.append(f"default: {setting.default}")
    about = f"*{facts[0]}*{'; ' + facts[1] if facts[1:] else ''}\n\n" if facts else ""
    text = f"{level} {setting.path}\n\n{about}{setting.text}\n"
    if setting.example is not None:
        shown = yaml.safe_dump(setting.example, sort_keys=False, allow_unicode=True, width=100)
        text += f"\n```yaml\n{shown}```\n"
    return text
