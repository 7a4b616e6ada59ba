"""Small documents in, text of the model out: what the tests of lowering share."""

from __future__ import annotations

from textwrap import dedent, indent

from clientsmith.api.dump import dump_api
from clientsmith.api.operations import Api
from clientsmith.diagnostics import Diagnostic
from clientsmith.lower.lower import lower
from clientsmith.openapi.model import Document
from clientsmith.openapi.parse import parse_document
from clientsmith.source.node import Node, Text
from clientsmith.source.yaml_text import read_yaml


def read(source: str) -> Node:
    root, found = read_yaml(Text("api.yaml", dedent(source)))
    assert root is not None, found
    return root


def document(source: str) -> Document:
    parsed, found = parse_document(read(source))
    assert parsed is not None and not found, found
    return parsed


def schemas(source: str, version: str = "3.1.0") -> str:
    """The text of a document whose component schemas are these."""
    head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
    return f"{head}components:\n  schemas:\n{indent(dedent(source).strip(), '    ')}\n"


def lowered(source: str, version: str = "3.1.0") -> tuple[str, list[str]]:
    """The model of component schemas as text without its head, and the codes of what was found."""
    api, found = lower(document(schemas(source, version)))
    return body(api), codes(found)


def body(api: Api) -> str:
    return dump_api(api).partition("\n\n")[2].strip()


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    return [one.code for one in found]


def block(text: str, first: str) -> str:
    """The block of a dump that begins with these words."""
    blocks = [one for one in text.split("\n\n") if one.startswith(first)]
    assert len(blocks) == 1, text
    return blocks[0].strip()


def text(expected: str) -> str:
    return dedent(expected).strip()
