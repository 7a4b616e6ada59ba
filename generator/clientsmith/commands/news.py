"""What `clientsmith generate` tells after a change: what is new since the last release.

In: what a run has seen and done. Out: lines on the terminal, and a report when one is wanted. A
change that code cannot notice is none; without one, and without a release, nothing of this is even
imported. How a report reads is *not* decided here (`release/report`).
"""

from __future__ import annotations

import ast
from pathlib import Path

from clientsmith.commands.newsroom import Work, name_package, propose_next, write_texts
from clientsmith.commands.newswish import ReleaseWish
from clientsmith.commands.trail import Trail
from clientsmith.freshness import shown
from clientsmith.pipeline import Reconciled
from clientsmith.release.files import find_release

_HOW = "clientsmith generate --release makes it"


def tell_news(work: Work, wish: ReleaseWish, trail: Trail, reconciled: Reconciled) -> bool:
    """Say what has changed since the last release, if this run has changed anything; whether the
    report, if one is wanted, could be written.
    """
    files = find_release(work.project, work.output)
    if files is None or not files.ours or not files.exists:
        if wish.report is not None:
            work.terminal.complain("nothing has been released yet, so there is nothing to report")
        return wish.report is None
    if wish.report is None and _nobody_notices(reconciled):
        return True

    from clientsmith.release.report import say_briefly, write_report

    found = propose_next(work, files, trail, whole=wish.report is not None)
    if found is None:
        return False
    _, proposal = found
    for line in say_briefly(proposal, _HOW):
        work.terminal.say(line)
    if wish.report is None:
        return True
    text = "\n".join(write_report(proposal, name_package(work, proposal.package))) + "\n"
    if not write_texts(work.terminal, {wish.report: text}):
        return False
    work.terminal.say(f"all of it is in {shown(wish.report)}")
    return True


def why_no_report(report: Path) -> str:
    """Why a report cannot be written to a place; empty when it can. No folder is made for it."""
    if not report.parent.is_dir():
        return (
            f'there is no folder "{report.parent}" for the report; make it, or name another place'
        )
    return f'"{report}" is a folder; name a file for the report' if report.is_dir() else ""


def _nobody_notices(reconciled: Reconciled) -> bool:
    """Whether a run has changed nothing that code could notice: comments, descriptions, tests."""
    changes = reconciled.changes
    code = {path: text for path, text in changes.write.items() if _is_code(path)}
    if any(_is_code(path) for path in changes.delete):
        return False
    before = reconciled.standing.texts
    return all(
        path in before and _code_of(before[path]) == _code_of(text) for path, text in code.items()
    )


def _code_of(text: str) -> str:
    """A module without its docstrings, comments and form; itself if it is no Python."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return text
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [it for it in node.body if not _is_text(it)]
    return ast.dump(tree)


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_code(path: str) -> bool:
    return path.endswith(".py") and not path.startswith("tests/")
