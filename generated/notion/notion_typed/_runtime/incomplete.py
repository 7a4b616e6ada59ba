"""A list that the API ends before its end.

In: a page. Out: a warning, where the page says that what follows cannot be had. What is *not*
decided here: how the rest is found; that depends on the API.
"""

from __future__ import annotations

import inspect
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .endpoint import Pages

__all__ = ["IncompleteListWarning", "warn_if_incomplete"]


class IncompleteListWarning(UserWarning):
    """A list has more items than the API gives: what was walked is not all of it."""


def warn_if_incomplete(page: object, pages: Pages) -> None:
    """Warn of a page that says so, at the line that walks it."""
    from .base_model import wire_value

    if pages.incomplete is None:
        return
    place, _, value = pages.incomplete.partition("=")
    if wire_value(page, place) != value:
        return
    package = __name__.rpartition(".")[0] + "."
    level, frame = 1, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(package):
        level, frame = level + 1, frame.f_back
    warnings.warn(
        f'the list ends before its end: the API calls it "{value}"',
        IncompleteListWarning,
        stacklevel=level,
    )
