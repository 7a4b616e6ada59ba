"""A diagnostic shows the place, not more of a line than fits, and not more lines than help."""

from __future__ import annotations

from clientsmith.diagnostics import Location, Note, diagnostic
from clientsmith.report import COLOUR, count_findings, render_diagnostic, render_diagnostics
from clientsmith.source.node import Text

TEXTS = {"a.yaml": Text("a.yaml", "openapi: 3.1.0\n\tinfo:  {}\n" + "x" * 500 + "HERE" + "y" * 500)}


def test_a_diagnostic_has_place_severity_code_excerpt_note_and_hint() -> None:
    found = diagnostic(
        "missing-key",
        '"info" needs "title"',
        Location("a.yaml", 2, 9),
        hint="add it",
        notes=[Note("the document starts here", Location("a.yaml", 1, 1))],
    )
    assert render_diagnostic(found, TEXTS).splitlines() == [
        'a.yaml:2:9: error[missing-key]: "info" needs "title"',
        "    2 |  info:  {}",
        "      |         ^",
        "  note: a.yaml:1:1: the document starts here",
        "    1 | openapi: 3.1.0",
        "      | ^",
        "  hint: add it",
    ]


def test_a_long_line_is_cut_around_the_column_and_the_caret_still_fits() -> None:
    found = diagnostic("missing-key", "m", Location("a.yaml", 3, 501))
    _, line, caret = render_diagnostic(found, TEXTS).splitlines()
    assert line[caret.index("^") :].startswith("HERE")
    assert len(line) < 120
    assert line.startswith("    3 | ...x")
    assert line.endswith("y...")


def test_a_diagnostic_without_a_known_place_is_one_line() -> None:
    for place in (None, Location("gone.yaml", 1, 1), Location("a.yaml", 99, 1)):
        assert (
            len(render_diagnostic(diagnostic("missing-key", "m", place), TEXTS).splitlines()) == 1
        )


def test_colour_is_only_in_the_escape_sequences() -> None:
    found = diagnostic("missing-key", "m", Location("a.yaml", 1, 1))
    coloured = render_diagnostic(found, TEXTS, COLOUR)
    for code in (COLOUR.error, COLOUR.strong, COLOUR.quiet, COLOUR.end):
        coloured = coloured.replace(code, "")
    assert coloured == render_diagnostic(found, TEXTS)


def test_more_than_twenty_of_one_code_are_summed_up() -> None:
    found = [diagnostic("missing-key", "m", Location("a.yaml", n, 1)) for n in range(1, 52)]
    found.append(diagnostic("not-openapi", "other", Location("a.yaml", 1, 1)))
    lines = list(render_diagnostics(found, {}))
    assert len(lines) == 22
    assert "... and 31 more of missing-key (--verbose shows them)" in lines
    assert len(list(render_diagnostics(found, {}, verbose=True))) == 52


def test_notes_are_for_the_verbose_and_errors_come_last() -> None:
    found = [
        diagnostic("missing-key", "grave", Location("a.yaml", 1, 1)),
        diagnostic("empty-enum", "light", Location("a.yaml", 9, 1)),
        diagnostic("ambiguous-union", "trifle", Location("a.yaml", 5, 1)),
    ]
    words = [line.splitlines()[0].rsplit(" ", 1)[1] for line in render_diagnostics(found, {})]
    assert words == ["light", "grave"]
    assert len(list(render_diagnostics(found, {}, verbose=True))) == 3


def test_findings_are_counted_in_words() -> None:
    one, two = diagnostic("missing-key", "m"), diagnostic("empty-enum", "m")
    assert count_findings([one, one, two]) == "2 errors, 1 warning"
    assert count_findings([]) == ""
