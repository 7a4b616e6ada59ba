"""A document whose prose says something else, and what both of them mean."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from clientsmith.config import Config
from clientsmith.lower.lower import lower
from clientsmith.openapi.parse import parse_document
from clientsmith.python.holding import NOTHING_HELD
from clientsmith.python.named import name_package
from clientsmith.python.namelock import NameLock
from clientsmith.recall.meaning import Meaning
from clientsmith.recall.outline import Outline, make_outline
from clientsmith.source.json_text import read_json
from clientsmith.source.node import JsonScalar, JsonValue, Map, Node, Scalar, Seq, Text
from clientsmith.source.prose import Prose

_OPENERS = ("A", "The `id` of it.", "Use `other` instead.", "- one\n- two", '"""', " x", "null")


@dataclass(frozen=True, slots=True)
class Understanding:
    """A document and what it means."""

    outline: Outline
    meaning: Meaning


def understand(root: Map, config: Config, lock: NameLock | None) -> Understanding | None:
    """What a document means, without what is checked besides; None if that cannot be found out."""
    document, parsed = parse_document(root)
    if document is None:
        return None
    api, lowered = lower(document)
    named, found = name_package(api, config, lock)
    named = replace(named, held=NOTHING_HELD, lock=None)  # which is not kept
    return Understanding(make_outline(root), Meaning(named, parsed, lowered, found))


def forbid_to_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody ask whether a text that was chosen from several is empty, or equal to another."""

    def look(name: str) -> Callable[..., object]:
        usual = getattr(str, name)

        def ask(text: Prose, *others: object) -> object:
            assert text.choice is None, "what several texts have in common may change at any time"
            return usual(text, *others)

        return ask

    for name in ("__len__", "__eq__", "__hash__"):
        monkeypatch.setattr(Prose, name, look(name))


def read(text: str) -> Map:
    """A document in JSON."""
    root, found = read_json(Text("document.json", text))
    assert isinstance(root, Map), found
    return root


def reword(root: Map, seed: str) -> Map:
    """A document of one JSON text in which some prose is otherwise, with everything in other lines.

    Texts become equal that were not, and different that were equal; some stay.
    """
    choose = random.Random(seed)
    texts = {
        node.offset: choose.choice((node.value, _invented(choose), f"{node.value}\n{node.value}"))
        for node in make_outline(root).prose
    }
    return read(json.dumps(_with_texts(root, texts), indent=2))


def _invented(choose: random.Random) -> str:
    return f"{choose.choice(_OPENERS)} {choose.randrange(3)}"


def _with_texts(node: Node, texts: Mapping[int, JsonScalar]) -> JsonValue:
    """The value of a node with another text for each node that begins at one of these places."""
    match node:
        case Map(items=items):
            return {key: _with_texts(item, texts) for key, item in items.items()}
        case Seq(items=listed):
            return [_with_texts(item, texts) for item in listed]
        case Scalar(value=value, offset=offset):
            return texts.get(offset, value)
