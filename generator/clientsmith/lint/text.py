"""Findings as a person reads them in a terminal.

In: findings by rule, and the texts that they point into. Out: lines: each rule with what follows
from its findings, each finding with an excerpt, its other places and the snippet that settles it.

Not decided here: in which order (`run`), and how a diagnostic looks (`report`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import wrap
from typing import Final

from clientsmith.diagnostics import CODES
from clientsmith.frozen import replace
from clientsmith.lint.findings import Finding
from clientsmith.lint.rules import RULES
from clientsmith.lint.snippet import write_actions
from clientsmith.report import PLAIN, Style, plural, render_diagnostic
from clientsmith.source.node import Text

_MOST_OF_ONE_RULE: Final = 5
_MOST_LINES: Final = 12
_WIDTH: Final = 98


def render_findings(
    findings: Sequence[Finding],
    texts: Mapping[str, Text],
    *,
    verbose: bool = False,
    style: Style = PLAIN,
) -> Iterator[str]:
    """The findings, those that matter most first.

    Without `verbose` at most five of one rule are shown, and of long snippets the beginning.
    """
    for code, group in groupby(findings, key=lambda finding: finding.rule):
        found = list(group)
        yield f"{style.strong}{code}{style.end}: {plural(len(found), 'finding')}, {CODES[code].summary}"
        yield from wrap(RULES[code].reason, _WIDTH, initial_indent="  ", subsequent_indent="  ")
        shown = found if verbose else found[:_MOST_OF_ONE_RULE]
        for finding in shown:
            yield ""
            yield from _render(finding, texts, style, verbose=verbose)
        if len(shown) < len(found):
            yield f"\n  ... and {len(found) - len(shown)} more (--verbose shows them)"
        yield ""


def summarize(findings: Sequence[Finding]) -> str:
    """How much was found, by rule."""
    if not findings:
        return "nothing to say about the document"
    groups = [(code, len(list(group))) for code, group in groupby(findings, key=lambda f: f.rule)]
    width = max(len(str(count)) for _, count in groups)
    lines = [f"  {count:>{width}}  {code}" for code, count in groups]
    return f"{plural(len(findings), 'finding')}:\n" + "\n".join(lines)


def _render(
    finding: Finding, texts: Mapping[str, Text], style: Style, *, verbose: bool
) -> Iterator[str]:
    shown = replace(finding.diagnostic, hint="" if finding.actions else finding.diagnostic.hint)
    yield from (f"  {line}" for line in render_diagnostic(shown, texts, style).split("\n"))
    if finding.actions:
        right = f", right if {finding.given}" if finding.given else ""
        yield f"    {style.quiet}overlay{right}:{style.end}"
        lines = write_actions(finding.actions).split("\n")
        kept = lines if verbose or len(lines) <= _MOST_LINES else lines[: _MOST_LINES - 1]
        yield from (f"      {line}" for line in kept)
        if len(kept) < len(lines):
            more = plural(len(lines) - len(kept), "line")
            yield f"      # ... and {more} more (--verbose)"
