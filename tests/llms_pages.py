"""Makes a site of documentation from a document: an index, and pages that hold its parts.

In: a document as ordinary values. Out: files by name. Each page has one operation and the components
that it reaches, as sites publish them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from clientsmith.source.node import JsonValue, unescape_token

Object = dict[str, JsonValue]

HOST = "https://docs.example.com"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Piece:
    """One operation or webhook of a document: its page's name, its fence, and its place."""

    name: str
    title: str
    info: str
    section: str
    path: str
    item: Object


def pieces(document: Object) -> Iterator[Piece]:
    """The operations and webhooks of a document."""
    for path, item in members(document, "paths"):
        shared = {key: value for key, value in item.items() if key not in _METHODS}
        for method in (key for key in item if key in _METHODS):
            operation = item[method]
            assert isinstance(operation, dict)
            name, title = str(operation["operationId"]), str(operation.get("summary", path))
            yield Piece(
                name, title, f"yaml {method} {path}", "paths", path, {**shared, method: operation}
            )
    for webhook, item in members(document, "webhooks"):
        yield Piece(webhook, webhook, f"yaml webhook {webhook}", "webhooks", webhook, item)


def page(document: Object, piece: Piece) -> str:
    """A page as sites publish it: prose around a fragment in a fence of four backticks."""
    text = _yaml(fragment(document, piece))
    return (
        "> ## Documentation Index\n> Fetch the complete index at: /llms.txt\n\n"
        f"# {piece.title}\n\n> Prose with `code` \N{EM DASH} and more.\n\n"
        f"```js\nconst answer = await call()\n```\n\n## OpenAPI\n\n````{piece.info}\n{text}\n````\n"
    )


def fragment(document: Object, piece: Piece) -> Object:
    """The document of a page, with the components that its operation reaches and no others."""
    kept = ("openapi", "info", "servers", "security")
    result: Object = {key: document[key] for key in kept if key in document}
    used = {
        tag
        for operation in piece.item.values()
        if isinstance(operation, dict)
        for tag in _tags(operation)
    }
    tags = document.get("tags")
    if isinstance(tags, list):
        result["tags"] = [tag for tag in tags if isinstance(tag, dict) and tag["name"] in used]
    result[piece.section] = {piece.path: piece.item}
    components: dict[str, JsonValue] = {}
    reached = _reach(document, piece.item)
    for section, members_of in _components(document):
        found = {name: node for name, node in members_of.items() if (section, name) in reached}
        if section == "securitySchemes":
            found = dict(members_of)
        if found:
            components[section] = found
    return {**result, "components": components}


def index(document: Object, *, older: bool = False, more: str = "") -> str:
    """The index of the pages of a document, in the current form or in the older one."""
    lines = ["# Example API", "", "> All of it.", "", "## Docs", ""]
    for piece in pieces(document):
        method = piece.info.split()[1]
        short = {"delete": "del", "webhook": ""}.get(method, method)
        behind = f" ({short})" if short else ""
        if older:
            lines.append(f"- [{piece.title}](/reference/{piece.name}){behind}")
        else:
            link = f"{HOST}/reference/{piece.name}.md"
            lines.append(f"- [{piece.title}]({link}): About {piece.title}")
    return "\n".join(lines) + f"\n{more}"


def make_site(document: Object, *, older: bool = False, more: str = "") -> Mapping[str, str]:
    """The files of a site."""
    pages = {f"reference/{piece.name}.md": page(document, piece) for piece in pieces(document)}
    return {"llms.txt": index(document, older=older, more=more), **pages}


def members(document: Object, section: str) -> Iterator[tuple[str, Object]]:
    """The members of a section that are objects."""
    found = document.get(section)
    assert found is None or isinstance(found, dict)
    for key, value in (found or {}).items():
        assert isinstance(value, dict)
        yield key, value


def _components(document: Object) -> Iterator[tuple[str, Object]]:
    return members(document, "components")


def _yaml(value: Object) -> str:
    return str(
        yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)
    )


def _tags(operation: Object) -> list[str]:
    tags = operation.get("tags")
    return [str(tag) for tag in tags] if isinstance(tags, list) else []


def _reach(document: Object, node: JsonValue) -> set[tuple[str, str]]:
    """The components that a node leads to, by section and name."""
    components = dict(_components(document))
    found: set[tuple[str, str]] = set()
    pending = [node]
    while pending:
        match pending.pop():
            case dict() as value:
                reference = value.get("$ref")
                if isinstance(reference, str):
                    section, name = map(unescape_token, reference.split("/")[2:4])
                    if (section, name) not in found:
                        found.add((section, name))
                        pending.append(components[section][name])
                pending.extend(value.values())
            case list() as items:
                pending.extend(items)
            case _:
                pass
    return found
