"""Options of the test run, and what it says of expectations that it has changed."""

from __future__ import annotations

import os
import signal

import pytest

# Here values are really frozen; processes that tests start have them as users do.
os.environ["CLIENTSMITH_FROZEN"] = "yes"
import clientsmith.frozen

del os.environ[clientsmith.frozen.REALLY]

# A shell that runs tests in the background lets them ignore Ctrl-C, and so would every process that
# they start; some tests end theirs by it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

SHOWN = 24
"""Lines of what changed in one case; the rest is for git to show."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("cases")
    group.addoption("--accept", action="store_true", help="write what the cases give now")
    group.addoption("--case", metavar="AREA/CASE", default="", help="only this case or area")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--accept") and os.environ.get("CI"):
        problem = "expectations are not accepted in CI: run make golden at home and commit"
        raise pytest.UsageError(problem)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not terminalreporter.config.getoption("--accept"):
        return
    accepted = [
        str(text)
        for report in terminalreporter.stats.get("passed", ())
        for name, text in getattr(report, "user_properties", ())
        if name == "accepted"
    ]
    terminalreporter.section("accepted")
    for text in accepted:
        lines = text.splitlines()
        terminalreporter.line("\n".join(lines[:SHOWN]))
        if len(lines) > SHOWN:
            terminalreporter.line(f"... and {len(lines) - SHOWN} more lines")
    count = len(accepted)
    terminalreporter.line(f"{count} {'case' if count == 1 else 'cases'} changed")
