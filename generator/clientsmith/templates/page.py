"""The page for template authors: `docs/templates.md`.

In: the contract, examples of its fields, and our own packs. Out: Markdown. What is promised is
decided by the classes of the views; the few sentences around it are here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.emit.pack import Pack
from clientsmith.frozen import dataclass
from clientsmith.python.doors import Door
from clientsmith.python.literals import code_span
from clientsmith.templates.contract import Contract, ViewContract, views_in
from clientsmith.templates.kinds import spell
from clientsmith.templates.overview import TemplateInfo, overlook
from clientsmith.templates.printing import LANGUAGES
from clientsmith.templates.shelf import Shelf

_HEAD: Final = """\
# What templates receive

This page is made from the classes of the views by `make reference`; it says what version {version} of the
contract promises. `clientsmith templates context pages.create` shows the same with the values of your own
document, and `clientsmith templates lint` holds your templates against it.

## In every template

| Name | What it holds |
| --- | --- |
| the word of `each` | The view that the file is made for: `resource` in a template with `each: resource`. |
| `package` | The whole package, a [`PackageView`](#packageview). |
| `variables` | What the configuration has under `variables`, by name. |
| `values` | What the plugin of a pack has in its dictionary `values`, by name. |

A name or a field that does not exist is an error, never an empty text. There are three filters: `indent`, `join` and
`length`; the plugin of a pack can add more. Two words stand alone on their lines, behind a tuple of lines: `lines` prints
each at the indentation of the braces, and nothing, not even an empty line, where there are none; `docstring` hands them
to the part of that name, which decides how a docstring is written.

## What `each` gives
"""

_DOORS: Final = """\
## What a text is ready for

Text of a document can be hostile, or just hold a quote where it hurts. So each text of a view has gone through a door,
and the type of its field says through which. A template prints a text as it is, where it is ready for it, and
never quotes anything by itself; `lint` finds texts that are printed elsewhere.

| Type | What it is | May be printed into |
| --- | --- | --- |
"""

_SAID: Final[Mapping[Door, str]] = {
    Door.NAME: "Letters, digits and the signs between the words of a name. Harmless anywhere.",
    Door.PYTHON: "Python source as black lays it out: a line without its indentation, or an expression.",
    Door.MARKDOWN: "A part of one line of Markdown; it opens nothing that reaches beyond it.",
    Door.TOML: "A string of TOML, with its quotes.",
    Door.JSON: "A whole text of JSON.",
}

_VERSION: Final = """\
## Versions

The contract has a version of two numbers. What is added (a view, a field, a template, a block, a macro) raises the
second one; what is removed, renamed or of another type raises the first. A test compares each change with what the
last release promised, so that none comes without its version.

A `pack.yaml` says for which version it is written: `contract: {major}` or `contract: "{version}"`. It is taken when the
first number is the same and the second one not newer. After an upgrade, `clientsmith templates lint` says what does not
fit any more, and `clientsmith templates diff --merge` takes up in your copies what has changed.
"""


@dataclass(frozen=True, slots=True)
class OwnPack:
    """A pack of our own: its name, its templates, and what it says."""

    name: str
    shelf: Shelf
    pack: Pack


def write_page(
    contract: Contract, examples: Mapping[tuple[str, str], str], packs: tuple[OwnPack, ...]
) -> str:
    """The page; `examples` has a value in short by view and field."""
    lines = [
        *_HEAD.format(version=contract.version).splitlines(),
        "",
        *_each(contract, packs),
        "",
        *_DOORS.splitlines(),
        *_doors(),
        "",
        *_VERSION.format(
            version=contract.version, major=contract.version.partition(".")[0]
        ).splitlines(),
        "",
        "## Templates",
        "",
        "`clientsmith templates eject TEMPLATE:BLOCK` copies a block into your folder, to be changed there.",
    ]
    for own in packs:
        lines += ["", f"### Pack `{own.name}`", "", *_templates(own)]
    lines += [
        "",
        "## Views",
        "",
        "Examples are from the package for Notion, cut where they are long.",
    ]
    for view in contract.views.values():
        lines += ["", *_view(view, contract, examples)]
    return "\n".join(lines) + "\n"


def _each(contract: Contract, packs: tuple[OwnPack, ...]) -> Iterator[str]:
    yield "| `each` | View | In our packs it makes |"
    yield "| --- | --- | --- |"
    for word, view in contract.each.items():
        made = [
            code_span(entry.to)
            for own in packs
            for entry in own.pack.entries
            if entry.each == word and entry.copies is None
        ]
        more = f" and {len(made) - 3} more" if len(made) > 3 else ""
        yield f"| `{word}` | {_link(view)} | {', '.join(made[:3])}{more} |"


def _doors() -> Iterator[str]:
    for door in Door:
        files = ", ".join(f"`.{ending}`" for ending, ready in LANGUAGES.items() if door in ready)
        where = "anything" if door is Door.NAME else files
        yield f"| `{door.value}` | {_SAID[door]} | {where} |"


def _templates(own: OwnPack) -> Iterator[str]:
    yield "| Template | Makes | Blocks and macros |"
    yield "| --- | --- | --- |"
    for info in overlook(own.shelf, own.pack):
        yield f"| `{info.name}` | {_made(info)} | {', '.join(map(code_span, _pieces(info)))} |"


def _pieces(info: TemplateInfo) -> tuple[str, ...]:
    return (*info.blocks, *info.macros)


def _made(info: TemplateInfo) -> str:
    if not info.entries:
        return "a part"
    return ", ".join(
        code_span(entry.to) + ("" if entry.each == "package" else f" for each `{entry.each}`")
        for entry in info.entries
    )


def _view(
    view: ViewContract, contract: Contract, examples: Mapping[tuple[str, str], str]
) -> Iterator[str]:
    yield f"### {view.name}"
    yield ""
    yield " ".join(view.doc.split())
    words = [f"`{word}`" for word, name in contract.each.items() if name == view.name]
    users = [
        f"[`{user.name}`](#{user.name.lower()}).`{field.name}`"
        for user in contract.views.values()
        for field in user.fields
        if view.name in views_in(field.kind)
    ]
    if words or users:
        yield ""
        yield f"Found as {', '.join((*words, *users))}."
    yield ""
    yield "| Field | Type | What it holds | Example |"
    yield "| --- | --- | --- | --- |"
    for field in view.fields:
        example = examples.get((view.name, field.name), "")
        said = " ".join(field.doc.split()).replace("|", "\\|")
        shown = code_span(example) if example else ""
        yield f"| `{field.name}` | {_type(spell(field.kind), tuple(views_in(field.kind)))} | {said} | {shown} |"


def _type(text: str, views: tuple[str, ...]) -> str:
    for view in views:
        text = text.replace(view, _link(view))
    return text


def _link(view: str) -> str:
    return f"[{view}](#{view.lower()})"
