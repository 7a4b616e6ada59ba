"""An `Api` as text for people: stable, compact, one declaration a block.

In goes the model, out comes text in which everything stands in the order of ids, so that the order
of keys in a document makes no difference. What is *not* decided here: anything; it only prints.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import assert_never

from clientsmith.api.dispatch import (
    Dispatch,
    InOrder,
    JsonKindDispatch,
    Only,
    RequiredKeyDispatch,
    SubsetDispatch,
    TagDispatch,
)
from clientsmith.api.operations import (
    Api,
    Media,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityScheme,
    Webhook,
)
from clientsmith.api.types import (
    Access,
    AliasType,
    Anything,
    Binary,
    Constraints,
    Doc,
    EnumType,
    Field,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    ObjectType,
    Origin,
    Presence,
    Primitive,
    TupleOf,
    TypeDecl,
    TypeExpr,
    UnionType,
)
from clientsmith.diagnostics import Location
from clientsmith.source.node import JsonValue

_SHORT = "#/components/schemas/"


def dump_api(api: Api, *, positions: bool = False) -> str:
    """The whole model as text; `positions` adds where each declaration stands."""
    blocks = [_head(api)]
    blocks += [_scheme(scheme) for scheme in sorted(api.security_schemes, key=lambda s: s.name)]
    blocks += [
        _operation(one, positions=positions) for one in sorted(api.operations, key=lambda o: o.id)
    ]
    blocks += [
        _webhook(one, positions=positions) for one in sorted(api.webhooks, key=lambda w: w.id)
    ]
    blocks += [dump_type(api.types[id_], positions=positions) for id_ in sorted(api.types)]
    for id_, became in sorted(api.components.items()):
        if became != Named(id_):
            blocks.append(f"use {_id(id_)} = {expression(became)}\n")
    for id_, into in sorted(api.merged.items()):
        blocks.append(f"merged {_id(id_)} -> {', '.join(map(_id, into))}\n")
    return "\n".join(blocks)


def dump_type(declared: TypeDecl, *, positions: bool = False) -> str:
    """One declaration as a block of text."""
    lines = list(_declaration(declared))
    lines[1:1] = _about(declared.origin, declared.doc, declared.location if positions else None)
    return "".join(f"{line}\n" for line in lines)


def expression(type_: TypeExpr) -> str:
    """A use of a type in one line: `string(uuid)?`, `list[page]`, `"a" | "b"`."""
    match type_:
        case Primitive(kind=kind, format=format_, constraints=bounds):
            return str(kind) + (f"({format_})" if format_ else "") + _bounds(bounds)
        case LiteralOf(values=values):
            return " | ".join(map(_json, values))
        case ListOf(item=item, constraints=bounds):
            return f"list[{expression(item)}]{_bounds(bounds)}"
        case MapOf(value=value, constraints=bounds):
            return f"map[{expression(value)}]{_bounds(bounds)}"
        case TupleOf(items=items, rest=rest):
            parts = [expression(item) for item in items]
            return f"tuple[{', '.join(parts + ([] if rest is None else [f'*{expression(rest)}']))}]"
        case Nullable(inner=inner):
            return f"{expression(inner)}?"
        case Named(id=id_):
            return _id(id_)
        case Anything():
            return "anything"
        case Nothing():
            return "nothing"
        case Binary():
            return "binary"
        case _:
            assert_never(type_)


def decision(dispatch: Dispatch, indent: str = "  ") -> Iterator[str]:
    """A decision tree as indented lines."""
    match dispatch:
        case Only(index=index):
            yield f"{indent}-> {index}"
        case TagDispatch(property=name, arms=arms, required=required):
            yield f"{indent}by tag {_json(name)}{'' if required else ' (optional)'}"
            for values, below in sorted(arms, key=lambda arm: list(map(_json, arm[0]))):
                yield from _arm(", ".join(map(_json, values)), below, indent)
        case RequiredKeyDispatch(arms=arms):
            yield f"{indent}by required key"
            for key, below in sorted(arms, key=lambda arm: arm[0]):
                yield from _arm(key, below, indent)
        case JsonKindDispatch(arms=arms):
            yield f"{indent}by JSON type"
            for kind, below in sorted(arms, key=lambda arm: arm[0]):
                yield from _arm(kind, below, indent)
        case SubsetDispatch(full=full, markers=markers, partial=partial):
            yield f"{indent}by any of {', '.join(markers)}"
            yield from _arm("with", full, indent)
            yield from _arm("without", partial, indent)
        case InOrder(arms=trees):
            yield f"{indent}in order"
            for tree in trees:
                yield from decision(tree, f"{indent}  ")
        case _:
            assert_never(dispatch)


def _arm(label: str, below: Dispatch, indent: str) -> Iterator[str]:
    if isinstance(below, Only):
        yield f"{indent}  {label} -> {below.index}"
    else:
        yield f"{indent}  {label}:"
        yield from decision(below, f"{indent}    ")


def _declaration(declared: TypeDecl) -> Iterator[str]:
    gone = " deprecated" if declared.deprecated else ""
    match declared:
        case ObjectType():
            yield f"object {_id(declared.id)}{' closed' if declared.closed else ''}{gone}"
            if declared.merged:
                yield f"  merged {', '.join(map(_id, declared.merged))}"
            for field in sorted(declared.fields, key=lambda field: field.name):
                yield from _field(field)
            if declared.additional is not None:
                yield f"  ...: {expression(declared.additional)}"
            yield from (f"  example {_json(example)}" for example in declared.examples)
        case EnumType(values=values, labels=labels):
            yield f"enum {_id(declared.id)}{gone}"
            names = labels or ("",) * len(values)
            for value, label in zip(values, names, strict=True):
                yield f"  {_json(value)}{f' as {label}' if label else ''}"
        case UnionType():
            yield f"union {_id(declared.id)}{gone}"
            for index, variant in enumerate(declared.variants):
                title = f" {_json(variant.title)}" if variant.title else ""
                yield f"  {index}: {expression(variant.type)}{title}"
            yield f"  told apart: {declared.reason}"
            yield from decision(declared.dispatch)
        case AliasType(target=target):
            yield f"alias {_id(declared.id)} = {expression(target)}{gone}"
        case _:
            assert_never(declared)


def _field(field: Field) -> Iterator[str]:
    words = [f"  {field.name}{'' if field.presence is Presence.REQUIRED else '?'}:"]
    words.append(expression(field.type))
    if field.default:
        words.append(f"= {_json(field.default[0])}")
    if field.access is not Access.BOTH:
        words.append(f"{field.access}-only")
    if field.deprecated:
        words.append("deprecated")
    yield " ".join(words) + _prose(field.doc)


def _about(origin: Origin, doc: Doc, location: Location | None) -> Iterator[str]:
    if location is not None:
        yield f"  at {location}"
    if origin.parent:
        yield f"  in {_id(origin.parent)} as {' '.join(origin.role)}"
    if origin.shared:
        yield f"  also {', '.join(map(_id, origin.shared))}"
    if doc != Doc():
        yield _prose(doc)


def _prose(doc: Doc) -> str:
    parts = [f"title {_json(doc.title)}"] if doc.title else []
    parts += [_json(doc.text)] if doc.text else []
    parts += [f"see {doc.url}"] if doc.url else []
    parts += [f"{_json(value)}: {_json(text)}" for value, text in doc.values]
    return f"  # {' '.join(parts)}" if parts else ""


def _head(api: Api) -> str:
    lines = [f"api {_json(api.title)} {_json(api.version)}{_prose(api.doc)}"]
    lines += [
        f"  server {server.url}{_prose(Doc(text=server.description))}" for server in api.servers
    ]
    lines += [
        f"  tag {_json(tag)}{_prose(Doc(text=text))}" for tag, text in sorted(api.tags.items())
    ]
    return "".join(f"{line}\n" for line in lines)


def _scheme(scheme: SecurityScheme) -> str:
    words = [f"security {_json(scheme.name)} {scheme.kind}"]
    words += [f"in {scheme.place}"] if scheme.place is not None else []
    words += [_json(scheme.parameter)] if scheme.parameter else []
    words += [f"token {scheme.token_url}"] if scheme.token_url else []
    words += [f"refresh {scheme.refresh_url}"] if scheme.refresh_url else []
    words += [f"grants {', '.join(scheme.grants)}"] if scheme.grants else []
    return f"{' '.join(words)}{_prose(scheme.doc)}\n"


def _operation(operation: Operation, *, positions: bool) -> str:
    gone = " deprecated" if operation.deprecated else ""
    lines = [f"operation {operation.method.upper()} {operation.path}{gone}"]
    lines += [f"  at {operation.location}"] if positions else []
    lines.append(f"  id {_json(operation.operation_id)}")
    lines += [f"  tags {', '.join(map(_json, operation.tags))}"] if operation.tags else []
    lines += [f"  summary {_json(operation.summary)}"] if operation.summary else []
    lines += [_prose(operation.doc)] if operation.doc != Doc() else []
    lines += [f"  server {server}" for server in operation.servers]
    lines += [f"  security {' + '.join(names) or 'none'}" for names in operation.security]
    ordered = sorted(operation.parameters, key=lambda p: (p.place, p.name))
    lines += [_parameter(parameter) for parameter in ordered]
    lines += _body(operation.body)
    for response in sorted(operation.responses, key=lambda response: response.status):
        lines += _response(response)
    lines += [f"  sample {sample.language}" for sample in operation.samples]
    return "".join(f"{line}\n" for line in lines)


def _webhook(webhook: Webhook, *, positions: bool) -> str:
    gone = " deprecated" if webhook.deprecated else ""
    lines = [f"webhook {_json(webhook.name)} {webhook.method.upper()}{gone}"]
    lines += [f"  at {webhook.location}"] if positions else []
    lines.append(f"  id {_json(webhook.operation_id)}")
    lines += [f"  tags {', '.join(map(_json, webhook.tags))}"] if webhook.tags else []
    lines += [f"  summary {_json(webhook.summary)}"] if webhook.summary else []
    lines += [_prose(webhook.doc)] if webhook.doc != Doc() else []
    lines += _body(webhook.body)
    return "".join(f"{line}\n" for line in lines)


def _parameter(parameter: Parameter) -> str:
    words = [f"  {parameter.place} {parameter.name}{'' if parameter.required else '?'}:"]
    words.append(expression(parameter.type))
    words += [f"= {_json(parameter.default[0])}"] if parameter.default else []
    words.append(f"{parameter.style}{' explode' if parameter.explode else ''}")
    words += ["as JSON"] if parameter.json_content else []
    words += ["reserved"] if parameter.allow_reserved else []
    words += ["deprecated"] if parameter.deprecated else []
    return " ".join(words) + _prose(parameter.doc)


def _body(body: RequestBody | None) -> list[str]:
    if body is None:
        return []
    lines = [f"  body{'' if body.required else '?'}{_prose(body.doc)}"]
    return lines + [line for media in _sorted(body.content) for line in _media(media)]


def _response(response: Response) -> list[str]:
    flags = f" when {', '.join(response.when)}" if response.when else ""
    lines = [f"  response {response.status}{flags}{_prose(response.doc)}"]
    for header in sorted(response.headers, key=lambda header: header.name):
        lines.append(f"    header {header.name}: {expression(header.type)}{_prose(header.doc)}")
    return lines + [line for media in _sorted(response.content) for line in _media(media)]


def _media(media: Media) -> Iterator[str]:
    yield f"    {media.media_type} ({media.kind}) {expression(media.type)}"
    for part in sorted(media.encodings, key=lambda part: part.name):
        said = [part.content_type, part.style, "" if part.explode is None else str(part.explode)]
        yield f"      part {part.name} {' '.join(word for word in said if word)}"


def _sorted(content: Iterable[Media]) -> list[Media]:
    return sorted(content, key=lambda media: media.media_type)


def _bounds(bounds: Constraints) -> str:
    said = ", ".join(f"{keyword}={_json(value)}" for keyword, value in bounds)
    return f"{{{said}}}" if said else ""


def _id(id_: str) -> str:
    return id_.removeprefix(_SHORT)


def _json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
