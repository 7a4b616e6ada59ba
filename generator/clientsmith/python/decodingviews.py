"""The view of the decoding report: every union that is read, and how it is told what has come.

In: decodings, and where types live. Out: a `DecodingView` for the template. How unions are decided
is *not* decided here (`lower/unions`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientsmith.api.types import TypeTable
from clientsmith.frozen import dataclass
from clientsmith.python.decoding import FULL_IF, WHOLE, Decoding, Rule
from clientsmith.python.doors import Markdown, Name
from clientsmith.python.layout import Module
from clientsmith.python.literals import markdown_line
from clientsmith.python.usage import UseKey, split_key


@dataclass(frozen=True, slots=True)
class RuleView:
    """One line of a table: a condition, and the type that follows."""

    when: Markdown
    """The condition: `"type" is "notion"`."""
    then: Markdown
    """What follows: a type, or a number."""


@dataclass(frozen=True, slots=True)
class UnionView:
    """One union and how it is decoded."""

    name: Name
    """The public name: `AgentConnection`."""
    anchor: Name
    """What its heading can be linked by."""
    module: Markdown
    """The file of its module below the package: `types/agents.py`."""
    reason: Markdown
    """By what its members are told apart: `tag "type"`."""
    fallback: Markdown
    """The class of what is not known; empty when there is none."""
    rules: tuple[RuleView, ...]
    """What is decoded as what, in the order in which it is tried."""
    place: Markdown
    """File and line of its schema, from the document's folder."""
    pointer: Markdown
    """The schema as a pointer into the document."""


@dataclass(frozen=True, slots=True)
class DecodingView:
    """The whole report of decoding."""

    unions: tuple[UnionView, ...]
    """Every union that answers can hold."""
    reasons: tuple[RuleView, ...]
    """How many unions are told apart by what."""
    summary: Markdown
    """The counts in a sentence."""

    @property
    def has_unions(self) -> bool:
        """Whether there is anything to report."""
        return bool(self.unions)


def view_decodings(
    types: TypeTable,
    decodings: tuple[Decoding, ...],
    homes: Mapping[UseKey, Module],
    document: str,
) -> DecodingView:
    """The view of all decodings; `document` is the name of the root file."""
    folder = document.rpartition("/")[0]
    unions: list[UnionView] = []
    for decoding in decodings:
        decl = types[split_key(decoding.key)[0]]
        home = homes[decoding.key]
        file = decl.location.file
        inside = folder and file.startswith(f"{folder}/")
        file = file[len(folder) + 1 :] if inside else file.rpartition("/")[2]
        unions.append(
            UnionView(
                name=decoding.name,
                anchor=decoding.name.lower(),
                module=f"{home.folder}/{home.name}.py",
                reason=markdown_line(decoding.reason or "one type"),
                fallback=_code(decoding.fallback) if decoding.fallback else "",
                rules=tuple(_rule(rule) for rule in decoding.rules if not _says_how(rule)),
                place=_code(f"{file}:{decl.location.line}"),
                pointer=_code(decl.id),
            )
        )
    counts = Counter(decoding.reason for decoding in decodings)
    return DecodingView(
        unions=tuple(unions),
        reasons=tuple(
            RuleView(markdown_line(reason or "one type"), str(count))
            for reason, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        ),
        summary=_sum_up(decodings),
    )


def _sum_up(decodings: tuple[Decoding, ...]) -> str:
    count, closed = len(decodings), sum(not decoding.fallback for decoding in decodings)
    unions = "One union" if count == 1 else f"{count} unions"
    rest = "each has" if not closed else f"all but {closed} have"
    return f"{unions}; {rest} a class for what the document does not know."


def _says_how(rule: Rule) -> bool:
    return rule.when.rpartition(", ")[2] == "how"


def _rule(rule: Rule) -> RuleView:
    when = "anything else" if rule.when == "else" else rule.when
    whole = rule.then == WHOLE and FULL_IF in when
    return RuleView(_cell(when), "the whole form" if whole else _code(rule.then))


def _cell(text: str) -> str:
    return markdown_line(text).replace("|", "\\|")


def _code(text: str) -> str:
    """Text of the document as code in a cell of a table; it cannot end the code or the cell."""
    fence = "``" if "`" in text else "`"
    padded = f" {text} " if fence == "``" else text
    return f"{fence}{padded}{fence}".replace("|", "\\|").replace("\n", " ")
