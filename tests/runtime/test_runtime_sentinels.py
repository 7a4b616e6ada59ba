"""Values that stand for no value."""

# ruff: noqa: S301  # the pickles are our own

from __future__ import annotations

import copy
import pickle

import pytest

from runtime.headers import Headers
from runtime.omit import not_given, omit


@pytest.mark.parametrize("sentinel", [omit, not_given])
def test_there_is_one_of_each_and_it_is_false(sentinel: object) -> None:
    assert not sentinel
    assert pickle.loads(pickle.dumps(sentinel)) is sentinel
    assert copy.deepcopy(sentinel) is sentinel


def test_header_names_have_no_case() -> None:
    headers = Headers([("X-A", "1"), ("x-a", "2"), ("Content-Type", "text/plain")])
    assert headers["X-a"] == "1, 2"
    assert "CONTENT-TYPE" in headers
    assert headers.get("absent") is None
    assert list(headers) == ["x-a", "content-type"]
    assert pickle.loads(pickle.dumps(headers)) == headers
