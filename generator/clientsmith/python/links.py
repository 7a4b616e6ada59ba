"""Where things stand in a reference: the page of each type, resource and webhook.

In: modules of types, resources, webhooks and their names. Out: paths of pages that differ even where
case does not count, and the text of annotations in pieces that know the page of what they name. What
is on a page is *not* decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from clientsmith.api.operations import Webhook
from clientsmith.frozen import dataclass
from clientsmith.python.annotation import Annotation
from clientsmith.python.layout import Module
from clientsmith.python.markdown import escape
from clientsmith.python.naming import module_name
from clientsmith.python.referenceviews import PieceView
from clientsmith.python.usage import UseKey
from clientsmith.python.words import snake

INDEX: Final = "index"
"""The page that stands for its folder, whose name no other page can have."""

CLIENT: Final = "client"
"""The page of the client itself."""

_TOKEN = re.compile(r"""(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<name>[^\W\d]\w*)""")


@dataclass(frozen=True, slots=True)
class Links:
    """The pages of types by their keys, and of webhooks by their ids, without ending."""

    names: Mapping[UseKey, str]
    types: Mapping[UseKey, str]
    webhooks: Mapping[str, str]

    def pieces(self, annotation: Annotation) -> tuple[PieceView, ...]:
        """The text of an annotation, cut where a name of the package begins and ends."""
        pages = {self.names[key]: self.types[key] for key in annotation.uses if key in self.types}
        text = annotation.text
        found: list[PieceView] = []
        end = 0
        for match in _TOKEN.finditer(text):
            page = pages.get(match["name"] or "")
            if page:
                if match.start() > end:
                    found.append(PieceView(escape_all(text[end : match.start()]), ""))
                found.append(PieceView(escape(match[0]), page))
                end = match.end()
        if end < len(text):
            found.append(PieceView(escape_all(text[end:]), ""))
        return tuple(found)


def find_links(
    modules: Iterable[Module], names: Mapping[UseKey, str], webhooks: Iterable[Webhook]
) -> Links:
    """The pages of the types of all modules, and of webhooks."""
    types: dict[UseKey, str] = {}
    for module in modules:
        keys = sorted(module.keys, key=lambda key: (names[key], key))
        files = _apart([names[key] for key in keys])
        for key, file in zip(keys, files, strict=True):
            types[key] = f"{module.folder}/{module.name}/{file}"
    ordered = sorted(webhooks, key=lambda webhook: (webhook.name, webhook.id))
    files = _apart([snake(webhook.name) or "webhook" for webhook in ordered])
    pages = {w.id: f"webhooks/{file}" for w, file in zip(ordered, files, strict=True)}
    return Links(names, types, pages)


def page_of_module(module: Module) -> str:
    """The page that lists the types of a module."""
    return f"{module.folder}/{module.name}/{INDEX}"


def page_of_resource(path: tuple[str, ...]) -> str:
    """The page of a resource, called like its module; `()` is the client itself."""
    name = module_name(path) or CLIENT
    # No module has a dash in its name, so this one is free.
    return f"resources/{name}-2" if path and name in (CLIENT, INDEX) else f"resources/{name}"


def escape_all(text: str) -> str:
    """The text between two names, with the spaces at its ends."""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{escape(text)}{after}" if text.strip() else text


def _apart(wishes: Sequence[str]) -> list[str]:
    """A name for each wish; none is equal to another or to that of the index if case is ignored."""
    taken = {INDEX}
    given: list[str] = []
    for wish in wishes:
        name, number = wish, 2
        while name.casefold() in taken:
            name, number = f"{wish}-{number}", number + 1
        taken.add(name.casefold())
        given.append(name)
    return given
