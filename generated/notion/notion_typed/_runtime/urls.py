"""How parameters are written into paths, queries, headers and cookies.

In: values and their styles. Out: text that is escaped for its place, by the tables of OpenAPI 3.1
(4.8.12.5 Style Values and the style examples below it; those follow RFC 6570). Raises
`InvalidArgumentError` for what has no such text, and for path values that would lead elsewhere.
What is *not* decided here: which parameters there are, and in which order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias, assert_never
from urllib.parse import quote, unquote

from .encode import encode_json, is_scalar, json_value, scalar_text
from .endpoint import ParamStyle
from .errors import InvalidArgumentError
from .narrow import is_list, is_mapping
from .omit import Omit

__all__ = ["cookie_pairs", "expand_path", "header_text", "query_pairs", "query_text"]

_Escape: TypeAlias = Callable[[str], str]
_Shape: TypeAlias = str | list[str] | dict[str, str]
Pairs: TypeAlias = list[tuple[str, str]]

_DEFAULT: Final = ParamStyle()
_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]+")
"""Most ids: nothing in them has to be escaped."""

_ENCODED: Final = re.compile(r"(%[0-9A-Fa-f]{2})")
# What RFC 3986 reserves, without the characters that end or divide a query.
_RESERVED: Final = ":/?[]@!$'()*,;"


def expand_path(
    template: str, values: Mapping[str, object], styles: Mapping[str, ParamStyle]
) -> str:
    """Fill a path template such as ``/v1/pages/{page_id}``.

    Escapes that a value has already are kept, everything else that is reserved is escaped. Values
    that are missing or empty are refused, and so are ``.`` and ``..`` as segments, in any disguise.
    """

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name)
        if isinstance(value, str) and name not in styles and _PLAIN.fullmatch(value):
            return value
        text = _in_path(name, _shape(name, value), styles.get(name, _DEFAULT))
        # A value of slashes alone would be empty to a server that decodes and tidies up.
        if not _decoded(text).strip("/\\ \t\r\n"):
            raise InvalidArgumentError(f'expected a value for "{name}" that is not empty')
        return text

    path = _PLACEHOLDER.sub(fill, template)
    if "." not in path and "%" not in path:
        return path
    for segment in re.split(r"[/\\]", _decoded(path)):
        # Some servers take what follows a semicolon for parameters of the segment.
        if segment.partition(";")[0] in (".", ".."):
            raise InvalidArgumentError(f'a value would lead to another place: "{path}"')
    return path


def query_pairs(values: Mapping[str, object], styles: Mapping[str, ParamStyle]) -> Pairs:
    """Write query parameters as names and values, both escaped; nothing is written for ``None``."""
    pairs: Pairs = []
    for name, value in values.items():
        if value is not None and not isinstance(value, Omit):
            pairs += _in_query(name, value, styles.get(name, _DEFAULT))
    return pairs


def query_text(pairs: Iterable[tuple[str, str]]) -> str:
    """Join escaped pairs to a query string."""
    return "&".join(f"{name}={value}" for name, value in pairs)


def cookie_pairs(values: Mapping[str, object], styles: Mapping[str, ParamStyle]) -> Pairs:
    """Write cookies as names and values, both escaped; nothing is written for ``None``."""
    return query_pairs(values, styles)


def header_text(name: str, value: object, style: ParamStyle = _DEFAULT) -> str:
    """Write the value of a header; it is not escaped (RFC 9110 knows no escapes)."""
    if style.json:
        return encode_json(value, name).decode()
    return _simple(_shape(name, value), str, explode=bool(style.explode))


def _in_path(name: str, shape: _Shape, style: ParamStyle) -> str:
    escape = _escape(style, keep_encoded=True)
    explode = bool(style.explode)
    match style.style:
        case "label":
            return _label(shape, escape, explode=explode)
        case "matrix":
            return _matrix(name, shape, escape, explode=explode)
        case _:
            return _simple(shape, escape, explode=explode)


def _in_query(name: str, value: object, style: ParamStyle) -> Pairs:
    escape = _escape(style)
    key = quote(scalar_text(name, "a parameter"), safe="")
    if style.json:
        return [(key, escape(encode_json(value, name).decode()))]
    if style.style == "deepObject":
        return _deep(name, value, escape)
    explode = style.explode if style.explode is not None else style.style in (None, "form")
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(style.style or "", ",")
    shape = _shape(name, value)
    match shape:
        case str():
            return [(key, escape(shape))]
        case list() if explode:
            return [(key, escape(item)) for item in shape]
        case dict() if explode:
            return [(escape(inner), escape(item)) for inner, item in shape.items()]
        case list() | dict():
            flat = shape if isinstance(shape, list) else _flat(shape)
            return [(key, separator.join(map(escape, flat)))] if flat else []
        case _:
            assert_never(shape)


def _deep(name: str, value: object, escape: _Escape) -> Pairs:
    """Write ``name[key]=value``, and go on in the same way below (3.1 defines one level only)."""
    if is_mapping(value):
        return [
            pair
            for key, item in value.items()
            if item is not None and not isinstance(item, Omit)
            for pair in _deep(f"{name}[{key}]", item, escape)
        ]
    shape = _shape(name, value)
    items = shape if isinstance(shape, list) else [str(shape)]
    key = quote(scalar_text(name, "a parameter"), safe="")
    return [(key, escape(item)) for item in items]


def _simple(shape: _Shape, escape: _Escape, *, explode: bool) -> str:
    match shape:
        case str():
            return escape(shape)
        case list():
            return ",".join(map(escape, shape))
        case dict():
            return ",".join(_assigned(shape, escape) if explode else map(escape, _flat(shape)))
        case _:
            assert_never(shape)


def _label(shape: _Shape, escape: _Escape, *, explode: bool) -> str:
    separator = "." if explode else ","
    match shape:
        case str():
            parts = [escape(shape)]
        case list():
            parts = [escape(item) for item in shape]
        case dict():
            parts = _assigned(shape, escape) if explode else [escape(i) for i in _flat(shape)]
        case _:
            assert_never(shape)
    return f".{separator.join(parts)}" if any(parts) else ""


def _matrix(name: str, shape: _Shape, escape: _Escape, *, explode: bool) -> str:
    match shape:
        case str():
            return f";{name}={escape(shape)}" if shape else ""
        case list() if explode:
            return "".join(f";{name}={escape(item)}" for item in shape)
        case dict() if explode:
            return "".join(f";{pair}" for pair in _assigned(shape, escape))
        case list() | dict():
            flat = shape if isinstance(shape, list) else _flat(shape)
            return f";{name}={','.join(map(escape, flat))}" if flat else ""
        case _:
            assert_never(shape)


def _shape(name: str, value: object) -> _Shape:
    """Reduce a value to text, a list of texts or an object of texts."""
    if isinstance(value, Omit) or value is None:
        return ""
    if is_scalar(value):
        return scalar_text(value, name)
    plain = json_value(value, name)
    if is_mapping(plain):
        return {
            _text(name, key): _text(f"{name}.{key}", item)
            for key, item in plain.items()
            if item is not None
        }
    if is_list(plain):
        return [_text(name, item) for item in plain if item is not None]
    return _text(name, plain)


def _text(name: str, value: object) -> str:
    if not is_scalar(value):
        raise InvalidArgumentError(f"{name}: lists and objects cannot be nested in this parameter")
    return scalar_text(value, name)


def _flat(shape: Mapping[str, str]) -> list[str]:
    return [text for pair in shape.items() for text in pair]


def _assigned(shape: Mapping[str, str], escape: _Escape) -> list[str]:
    return [f"{escape(key)}={escape(value)}" for key, value in shape.items()]


def _escape(style: ParamStyle, *, keep_encoded: bool = False) -> _Escape:
    safe = _RESERVED if style.allow_reserved else ""
    if not (keep_encoded or style.allow_encoded):
        return lambda text: quote(text, safe=safe)
    return lambda text: "".join(
        part if index % 2 else quote(part, safe=safe)
        for index, part in enumerate(_ENCODED.split(text))
    )


def _decoded(text: str) -> str:
    """Undo all escapes, also escaped ones: a server or proxy may decode more than once."""
    while (decoded := unquote(text)) != text:
        text = decoded
    return text
