"""How parameters are written: the style examples of OpenAPI 3.1, and what must not be sent."""

# ruff: noqa: FBT001  # cases of a table have no names

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal

import pytest

from runtime.endpoint import ParamStyle, Style
from runtime.errors import InvalidArgumentError
from runtime.omit import omit
from runtime.urls import cookie_pairs, expand_path, header_text, query_pairs, query_text

SCALAR = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", False, SCALAR, ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, SCALAR, ";color=blue"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("label", False, SCALAR, ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, SCALAR, ".blue"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("simple", False, SCALAR, "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, SCALAR, "blue"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        (None, None, ARRAY, "blue,black,brown"),
    ],
)
def test_paths_follow_the_style_examples(
    style: Style | None, explode: bool | None, value: object, expected: str
) -> None:
    styles = {"color": ParamStyle(style, explode=explode)}
    assert expand_path("/c/{color}/x", {"color": value}, styles) == f"/c/{expected}/x"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, SCALAR, "color=blue"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, "", "color="),
        ("form", True, SCALAR, "color=blue"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (None, None, ARRAY, "color=blue&color=black&color=brown"),
        ("spaceDelimited", None, ARRAY, "color=blue%20black%20brown"),
    ],
)
def test_queries_follow_the_style_examples(
    style: Style | None, explode: bool | None, value: object, expected: str
) -> None:
    styles = {"color": ParamStyle(style, explode=explode)}
    assert query_text(query_pairs({"color": value}, styles)) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, ARRAY, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
        (False, "a b/c", "a b/c"),
    ],
)
def test_headers_are_simple_and_not_escaped(explode: bool, value: object, expected: str) -> None:
    assert header_text("X-Color", value, ParamStyle(explode=explode)) == expected


def test_cookies_are_forms() -> None:
    pairs = cookie_pairs({"a": "x y;z", "b": ["1", "2"]}, {"b": ParamStyle(explode=False)})
    assert pairs == [("a", "x%20y%3Bz"), ("b", "1,2")]


def test_nested_objects_continue_deep_objects() -> None:
    pairs = query_pairs(
        {"filter": {"a": {"b": [1, 2]}, "c": None, "d": omit}},
        {"filter": ParamStyle("deepObject", explode=True)},
    )
    assert query_text(pairs) == "filter%5Ba%5D%5Bb%5D=1&filter%5Ba%5D%5Bb%5D=2"


def test_json_parameters_are_json() -> None:
    pairs = query_pairs({"blob": {"a": [1, None], "é": "&"}}, {"blob": ParamStyle(json=True)})
    assert query_text(pairs) == "blob=%7B%22a%22%3A%5B1%2Cnull%5D%2C%22%C3%A9%22%3A%22%26%22%7D"


class Color(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (10, "10"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (Color.RED, "red"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (dt.date(2026, 4, 23), "2026-04-23"),
        (
            dt.datetime(2026, 4, 23, 1, 2, tzinfo=dt.UTC),
            "2026-04-23T01%3A02%3A00%2B00%3A00",
        ),
        ("a b+c&d=e/f?é", "a%20b%2Bc%26d%3De%2Ff%3F%C3%A9"),
        ("100%", "100%25"),
        ("a%3Ab", "a%253Ab"),
    ],
)
def test_single_values_in_queries(value: object, expected: str) -> None:
    assert query_text(query_pairs({"q": value}, {})) == f"q={expected}"


def test_values_that_are_encoded_already_keep_their_escapes_where_the_parameter_says_so() -> None:
    styles = {"ids": ParamStyle(allow_encoded=True)}
    pairs = query_pairs({"ids": ["a%3Ab", "c:d", "100%", "%zz"]}, styles)
    assert query_text(pairs) == "ids=a%3Ab&ids=c%3Ad&ids=100%25&ids=%25zz"


def test_reserved_characters_stay_where_the_parameter_says_so_but_for_what_ends_a_value() -> None:
    pairs = query_pairs({"q": "a/b:c?d&e=f#g+h"}, {"q": ParamStyle(allow_reserved=True)})
    assert query_text(pairs) == "q=a/b:c?d%26e%3Df%23g%2Bh"


def test_nothing_is_written_for_none_and_omitted_values() -> None:
    assert query_pairs({"a": None, "b": omit, "c": [], "d": [None, 1], "e": {}}, {}) == [("d", "1")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("%3AUPp", "%3AUPp"),
        ("a/b", "a%2Fb"),
        ("a?x=1#y", "a%3Fx%3D1%23y"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("100%", "100%25"),
        ("%4", "%254"),
        ("a..b", "a..b"),
        ("...", "..."),
        (7, "7"),
        (False, "false"),
        ("a\\b", "a%5Cb"),
        ("a\r\nb", "a%0D%0Ab"),
        (";,:@&=+$!*'()", "%3B%2C%3A%40%26%3D%2B%24%21%2A%27%28%29"),
    ],
)
def test_path_values_keep_escapes_and_hide_what_is_reserved(value: object, expected: str) -> None:
    assert expand_path("/v1/p/{id}", {"id": value}, {}) == f"/v1/p/{expected}"


@pytest.mark.parametrize(
    "value",
    [
        "",
        None,
        omit,
        [],
        ".",
        "..",
        "%2e%2E",
        ".%2e",
        "%252e%252e",
        "../x",
        "x/../y",
        "x%2F..%2Fy",
        "..%5cx",
        "..\\x",
        "..;a=b",
        "x/..;/y",
        "/",
        "//",
        "%2F",
        "%252f",
        "\\",
        " ",
        "%20",
        "\n",
    ],
)
def test_path_values_that_would_lead_elsewhere_are_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        expand_path("/v1/p/{id}", {"id": value}, {})


def test_two_harmless_values_must_not_add_up_to_a_step_upwards() -> None:
    with pytest.raises(InvalidArgumentError):
        expand_path("/v1/{a}{b}/x", {"a": ".", "b": "."}, {})


def test_a_value_that_is_missing_is_named() -> None:
    with pytest.raises(InvalidArgumentError, match='"page_id"'):
        expand_path("/v1/p/{page_id}", {}, {})


def test_what_cannot_be_written_is_named() -> None:
    with pytest.raises(InvalidArgumentError, match="q: lists and objects cannot be nested"):
        query_pairs({"q": [["a"]]}, {})
    with pytest.raises(InvalidArgumentError, match='"object"'):
        query_pairs({"q": object()}, {})
    for values in ({"q": "\ud800"}, {"\ud800": 1}, {"q": {"\ud800": 1}}, {"q": ["\ud800"]}):
        with pytest.raises(InvalidArgumentError, match="surrogate"):
            query_pairs(values, {})
