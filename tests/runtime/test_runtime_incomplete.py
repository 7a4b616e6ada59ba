"""Lists that the API ends before their end, for both clients."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from runtime.endpoint import Pages
from runtime.incomplete import IncompleteListWarning, warn_if_incomplete
from runtime.models import Model

SAYS_SO = Pages("results", "next", "cursor", incomplete="status.type=incomplete")


def page(**values: Any) -> Model:  # noqa: ANN401  # any page
    return Model.model_validate(values)


def test_a_page_that_says_so_gives_a_warning_where_it_is_walked() -> None:
    with pytest.warns(IncompleteListWarning, match="incomplete") as seen:
        warn_if_incomplete(page(status={"type": "incomplete"}), SAYS_SO)
    assert Path(seen[0].filename) == Path(__file__)


@pytest.mark.parametrize(
    ("values", "pages"),
    [
        ({"status": {"type": "complete"}}, SAYS_SO),
        ({"status": None}, SAYS_SO),
        ({}, SAYS_SO),
        ({"status": {"type": "incomplete"}}, Pages("results", "next", "cursor")),
    ],
)
def test_other_pages_give_none(values: dict[str, Any], pages: Pages) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_if_incomplete(page(**values), pages)
