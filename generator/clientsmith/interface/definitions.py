"""The definitions of a module: classes, functions, aliases and constants.

In: the statements that define one name, and what spells their expressions. Out: a `Definition`, or
None for what is none, such as a type variable. Which names are asked for is *not* decided here
(`read`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from clientsmith.interface.model import (
    NOTHING,
    Alias,
    Class,
    Constant,
    Definition,
    Field,
    Form,
    Function,
    Member,
    Parameter,
    Place,
    Signature,
)
from clientsmith.interface.spelling import Speller

_Def: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

_CALLED: Final = [
    "__init__",
    "__call__",
    "__enter__",
    "__exit__",
    "__aenter__",
    "__aexit__",
    "__iter__",
    "__aiter__",
    "__len__",
    "__getitem__",
    "__contains__",
]
"""Methods that users call by a syntax of their own; the others with underscores are nobody's."""

_DECORATORS: Final = {
    "property": Form.PROPERTY,
    "functools.cached_property": Form.PROPERTY,
    "staticmethod": Form.STATIC,
    "classmethod": Form.CLASS,
}
_NO_TYPES: Final = ("TypeVar", "ParamSpec", "TypeVarTuple")


def define(statements: Sequence[ast.stmt], speller: Speller) -> Definition | None:
    """What the statements of one name define, the last of them if they disagree."""
    match statements[-1]:
        case ast.ClassDef() as node:
            return _class(node, speller)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return _function(_defs(statements), speller, bound=False)
        case ast.AnnAssign(annotation=annotation, value=value):
            if speller.spell_type(annotation) == "TypeAlias":
                return Alias(speller.spell_type(value))
            return Constant(speller.spell_type(annotation), _literal(value))
        case ast.Assign(value=ast.Call(func=function, args=arguments, keywords=keywords) as call):
            return _made(speller.spell_name(function), call, arguments, keywords, speller)
        case ast.Assign(value=ast.Name() | ast.Attribute() | ast.Subscript() as value):
            return Alias(speller.spell_type(value))
        case ast.Assign(value=value):
            return Constant(NOTHING, _literal(value))
        case _:
            return None


def _made(
    function: str,
    call: ast.Call,
    arguments: list[ast.expr],
    keywords: list[ast.keyword],
    speller: Speller,
) -> Definition | None:
    match function, arguments:
        case _ if function in _NO_TYPES:
            return None
        case "TypeAliasType", [_, target, *_]:
            return Alias(speller.spell_type(target))
        case "NewType", [_, target]:
            return Alias(speller.spell_type(target))
        case "TypedDict", [_, ast.Dict(keys=keys, values=values)]:
            total = not any(_is_false(keyword) for keyword in keywords)
            fields = {
                key.value: _field(value, None, speller, total=total)
                for key, value in zip(keys, values, strict=True)
                if isinstance(key, ast.Constant) and isinstance(key.value, str)
            }
            return Class(("TypedDict",), fields)
        case _:
            return Constant(NOTHING, _literal(call))


def _class(node: ast.ClassDef, speller: Speller) -> Class:
    bases = tuple(speller.spell_type(base) for base in node.bases)
    total = not any(_is_false(keyword) for keyword in node.keywords)
    functions: dict[str, list[_Def]] = {}
    members: dict[str, Member] = {}
    for statement in node.body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                functions.setdefault(name, []).append(statement)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                wrappers, _ = speller.wrappers_of(annotation)
                if not name.startswith("_") and "ClassVar" not in wrappers:
                    members[name] = _field(annotation, value, speller, total=total)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if not name.startswith("_"):
                members[name] = Field(NOTHING, speller.spell_value(value), required=False)
            case _:
                pass
    for name, defs in functions.items():
        if name == "__init__":
            members = {**dict(_set_in(defs[-1], speller)), **members}
        if not name.startswith("_") or name in _CALLED:
            members[name] = _function(_without_setters(defs), speller, bound=True)
    return Class(bases, members, _deprecation(node.decorator_list, speller))


def _field(annotation: ast.expr, value: ast.expr | None, speller: Speller, *, total: bool) -> Field:
    wrappers, inner = speller.wrappers_of(annotation)
    default, deprecated = _default(value, speller)
    required = default == NOTHING and (total or "Required" in wrappers)
    required = required and "NotRequired" not in wrappers
    return Field(speller.spell_type(inner), default, required, deprecated)


def _default(value: ast.expr | None, speller: Speller) -> tuple[str, str]:
    """The default of a field and what is said of its deprecation."""
    if not (
        isinstance(value, ast.Call)
        and speller.spell_name(value.func) in ("pydantic.Field", "dataclasses.field")
    ):
        return speller.spell_value(value), ""
    given = {keyword.arg: keyword.value for keyword in value.keywords}
    default = given.get("default", value.args[0] if value.args else None)
    deprecated = _literal(given.get("deprecated"))
    return (
        speller.spell_value(default) or ("..." if "default_factory" in given else NOTHING),
        "" if deprecated in ("", "None", "False") else deprecated,
    )


def _set_in(init: _Def, speller: Speller) -> Iterator[tuple[str, Field]]:
    """The attributes that `__init__` sets, with the types of the parameters that they come from."""
    arguments = (*init.args.posonlyargs, *init.args.args, *init.args.kwonlyargs)
    known = {it.arg: speller.spell_type(it.annotation) for it in arguments}
    for statement in init.body:
        match statement:
            case ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=name), annotation=annotation
            ) if not name.startswith("_"):
                yield name, Field(speller.spell_type(annotation), NOTHING, required=True)
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value
            ) if not name.startswith("_"):
                given = known.get(value.id, NOTHING) if isinstance(value, ast.Name) else NOTHING
                yield name, Field(given, NOTHING, required=True)
            case _:
                pass


def _function(defs: Sequence[_Def], speller: Speller, *, bound: bool) -> Function:
    last = defs[-1]
    decorators = [speller.spell_name(_called(it)) for it in last.decorator_list]
    form = next((_DECORATORS[it] for it in decorators if it in _DECORATORS), None)
    if form is None:
        awaited = isinstance(last, ast.AsyncFunctionDef) and not _yields(last)
        form = Form.ASYNC if awaited else Form.FUNCTION
    skip = int(bound and form is not Form.STATIC)
    shown = [it for it in defs if _is_overload(it, speller)] or [last]
    signatures = tuple(_signature(it, speller, skip) for it in shown)
    return Function(form, signatures, _deprecation(last.decorator_list, speller))


def _yields(node: ast.AsyncFunctionDef) -> bool:
    """Whether it is a generator, which is called and walked but never awaited."""
    return any(isinstance(it, ast.Yield) for it in ast.walk(node))


def _signature(node: _Def, speller: Speller, skip: int) -> Signature:
    args = node.args
    positional = [*args.posonlyargs, *args.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(args.defaults))
    parameters: list[Parameter] = []
    for index, (it, default) in enumerate(
        zip(positional, [*defaults, *args.defaults], strict=True)
    ):
        place = Place.POSITIONAL if index < len(args.posonlyargs) else Place.ANY
        parameters.append(_parameter(it, place, default, speller))
    parameters = parameters[skip:]
    if args.vararg:
        parameters.append(_parameter(args.vararg, Place.MORE, None, speller))
    for it, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        parameters.append(_parameter(it, Place.KEYWORD, default, speller))
    if args.kwarg:
        parameters.append(_parameter(args.kwarg, Place.MORE_KEYWORDS, None, speller))
    return Signature(tuple(parameters), speller.spell_type(node.returns))


def _parameter(it: ast.arg, place: Place, default: ast.expr | None, speller: Speller) -> Parameter:
    return Parameter(it.arg, place, speller.spell_type(it.annotation), speller.spell_value(default))


def _without_setters(defs: Sequence[_Def]) -> Sequence[_Def]:
    """A setter is called as the property that it belongs to."""
    kept = [
        it
        for it in defs
        if not any(
            isinstance(mark, ast.Attribute) and mark.attr in ("setter", "deleter")
            for mark in it.decorator_list
        )
    ]
    return kept or defs


def _is_overload(node: _Def, speller: Speller) -> bool:
    return any(speller.spell_name(_called(it)) == "overload" for it in node.decorator_list)


def _deprecation(decorators: Iterable[ast.expr], speller: Speller) -> str:
    """What `@deprecated` says; empty without one."""
    for decorator in decorators:
        match decorator:
            case ast.Call(func=function, args=[ast.Constant(value=str(text)), *_]):
                if speller.spell_name(function) in ("deprecated", "warnings.deprecated"):
                    return text
            case _:
                pass
    return ""


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def _is_false(keyword: ast.keyword) -> bool:
    match keyword:
        case ast.keyword(arg="total", value=ast.Constant(value=False)):
            return True
        case _:
            return False


def _defs(statements: Iterable[ast.stmt]) -> list[_Def]:
    return [it for it in statements if isinstance(it, ast.FunctionDef | ast.AsyncFunctionDef)]


def _literal(node: ast.expr | None) -> str:
    return ast.unparse(node) if isinstance(node, ast.Constant) else NOTHING
