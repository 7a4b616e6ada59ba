"""An `Api` as text for people: stable, compact, one declaration a block.

In goes the model, out comes text in which everything stands in the order of ids, so that the order
of keys in a document makes no difference. What is *not* decided here: anything; it only prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clientsmith.api.dump_types import dump_type, expression, prose, quote, short_id
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
from clientsmith.api.types import Doc, Named


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
            blocks.append(f"use {short_id(id_)} = {expression(became)}\n")
    for id_, into in sorted(api.merged.items()):
        blocks.append(f"merged {short_id(id_)} -> {', '.join(map(short_id, into))}\n")
    return "\n".join(blocks)


def _head(api: Api) -> str:
    lines = [f"api {quote(api.title)} {quote(api.version)}{prose(api.doc)}"]
    lines += [
        f"  server {server.url}{prose(Doc(text=server.description))}" for server in api.servers
    ]
    lines += [
        f"  tag {quote(tag)}{prose(Doc(text=text))}" for tag, text in sorted(api.tags.items())
    ]
    return "".join(f"{line}\n" for line in lines)


def _scheme(scheme: SecurityScheme) -> str:
    words = [f"security {quote(scheme.name)} {scheme.kind}"]
    words += [f"in {scheme.place}"] if scheme.place is not None else []
    words += [quote(scheme.parameter)] if scheme.parameter else []
    words += [f"token {scheme.token_url}"] if scheme.token_url else []
    words += [f"refresh {scheme.refresh_url}"] if scheme.refresh_url else []
    words += [f"grants {', '.join(scheme.grants)}"] if scheme.grants else []
    return f"{' '.join(words)}{prose(scheme.doc)}\n"


def _operation(operation: Operation, *, positions: bool) -> str:
    gone = " deprecated" if operation.deprecated else ""
    lines = [f"operation {operation.method.upper()} {operation.path}{gone}"]
    lines += [f"  at {operation.location}"] if positions else []
    lines.append(f"  id {quote(operation.operation_id)}")
    lines += [f"  tags {', '.join(map(quote, operation.tags))}"] if operation.tags else []
    lines += [f"  summary {quote(operation.summary)}"] if operation.summary else []
    lines += [prose(operation.doc)] if operation.doc != Doc() else []
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
    lines = [f"webhook {quote(webhook.name)} {webhook.method.upper()}{gone}"]
    lines += [f"  at {webhook.location}"] if positions else []
    lines.append(f"  id {quote(webhook.operation_id)}")
    lines += [f"  tags {', '.join(map(quote, webhook.tags))}"] if webhook.tags else []
    lines += [f"  summary {quote(webhook.summary)}"] if webhook.summary else []
    lines += [prose(webhook.doc)] if webhook.doc != Doc() else []
    lines += _body(webhook.body)
    return "".join(f"{line}\n" for line in lines)


def _parameter(parameter: Parameter) -> str:
    words = [f"  {parameter.place} {parameter.name}{'' if parameter.required else '?'}:"]
    words.append(expression(parameter.type))
    words += [f"= {quote(parameter.default[0])}"] if parameter.default else []
    words.append(f"{parameter.style}{' explode' if parameter.explode else ''}")
    words += ["as JSON"] if parameter.json_content else []
    words += ["reserved"] if parameter.allow_reserved else []
    words += ["deprecated"] if parameter.deprecated else []
    return " ".join(words) + prose(parameter.doc)


def _body(body: RequestBody | None) -> list[str]:
    if body is None:
        return []
    lines = [f"  body{'' if body.required else '?'}{prose(body.doc)}"]
    return lines + [line for media in _sorted(body.content) for line in _media(media)]


def _response(response: Response) -> list[str]:
    flags = f" when {', '.join(response.when)}" if response.when else ""
    lines = [f"  response {response.status}{flags}{prose(response.doc)}"]
    for header in sorted(response.headers, key=lambda header: header.name):
        lines.append(f"    header {header.name}: {expression(header.type)}{prose(header.doc)}")
    return lines + [line for media in _sorted(response.content) for line in _media(media)]


def _media(media: Media) -> Iterator[str]:
    yield f"    {media.media_type} ({media.kind}) {expression(media.type)}"
    for part in sorted(media.encodings, key=lambda part: part.name):
        said = [part.content_type, part.style, "" if part.explode is None else str(part.explode)]
        yield f"      part {part.name} {' '.join(word for word in said if word)}"


def _sorted(content: Iterable[Media]) -> list[Media]:
    return sorted(content, key=lambda media: media.media_type)
