"""Comparisons as a table for people."""

from __future__ import annotations

from collections.abc import Sequence

from bench.comparison import Comparison, Series

_HEADINGS = ("", "ours", "(min..max)", "theirs", "(min..max)", "ratio", "cpu", "target", "")


def table(comparisons: Sequence[Comparison]) -> str:
    """One row each: medians with what they vary between, ratios, and the verdict."""
    rows = [_HEADINGS, *map(_row, comparisons)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _row(comparison: Comparison) -> tuple[str, ...]:
    target = comparison.target
    return (
        f"{comparison.title} / {comparison.rival}",
        *_times(comparison.ours),
        *_times(comparison.theirs),
        f"{comparison.ratio:.2f}",
        f"{comparison.cpu_ratio:.2f}",
        "" if target is None else f"{target:.2f}",
        "" if target is None else "MISSED" if comparison.is_missed else "reached",
    )


def _times(series: Series) -> tuple[str, str]:
    span = f"({_milliseconds(series.least)}..{_milliseconds(series.most)})"
    return f"{_milliseconds(series.wall)} ms", span


def _milliseconds(seconds: float) -> str:
    value = seconds * 1000
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = row
    first_width, *other_widths = widths
    cells = (cell.rjust(width) for cell, width in zip(others, other_widths, strict=True))
    return "  ".join((first.ljust(first_width), *cells)).rstrip()
