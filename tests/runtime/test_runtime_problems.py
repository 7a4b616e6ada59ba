"""Dozens of sentences of a validator become one that says what to change, and where."""

from __future__ import annotations

import json

import pytest
from scripted_server import Answer, ScriptedServer, reply
from wiki.client import Wiki

from runtime.details import list_details
from runtime.endpoint import Endpoint
from runtime.errors import APIStatusError
from runtime.problems import shorten

TOKEN = "wk_secret_0123456789"
KINDS = (*("embed", "bookmark", "image", "video", "pdf", "file", "code"), "paragraph", "callout")


def fix_one(*sentences: str, lead: str = "body failed validation. Fix one:") -> str:
    return "\n".join((lead, *sentences))


def missing(place: str) -> str:
    return f"{place} should be defined, instead was `undefined`."


ANY_BLOCK = tuple(missing(f"body.children[0].{kind}") for kind in KINDS)


def short(message: str, sent: object) -> str | None:
    return shorten(message, None if sent is None else json.dumps(sent).encode())


def test_the_alternative_that_got_furthest_into_the_body_counts() -> None:
    wrong = "body.children[0].paragraph.rich_text[0].text.content should be a string"
    message = fix_one(*ANY_BLOCK, f"{wrong}, instead was `12345`.")
    sent = {"children": [{"paragraph": {"rich_text": [{"text": {"content": 12345}}]}}]}
    expected = (
        f"body failed validation: {wrong}, instead was `12345` (the closest of 10 alternatives)"
    )
    assert short(message, sent) == expected
    assert short(message, None) == expected


def test_it_depends_on_what_was_sent_which_one_that_is() -> None:
    deep = missing("body.a.b.c.d")
    shallow = "body.x should be a string, instead was `1`."
    assert short(fix_one(deep, shallow), {"a": {"b": {"c": {}}}, "x": 1}) == (
        "body failed validation: body.a.b.c.d should be defined; body.a.b.c is empty"
        " (the closest of 2 alternatives)"
    )
    assert short(fix_one(deep, shallow), {"x": 1}) == (
        "body failed validation: body.x should be a string, instead was `1`"
        " (the closest of 2 alternatives)"
    )


def test_an_object_that_is_of_no_variant_is_shown_with_what_it_could_have() -> None:
    sent = {"children": [{"object": "block", "type": "note", "note": "a"}]}
    assert short(fix_one(*ANY_BLOCK), sent) == (
        "body failed validation: body.children[0] should have one of embed, bookmark, image, video,"
        ' pdf, file, code, paragraph and 1 more; body.children[0] has "object", "type", "note"'
    )


def test_an_object_that_says_of_which_variant_it_is_lacks_just_that() -> None:
    sent = {"children": [{"object": "block", "type": "callout", "text": "a"}]}
    assert short(fix_one(*ANY_BLOCK), sent) == (
        "body failed validation: body.children[0].callout should be defined; body.children[0] has"
        ' "object", "type", "text" (the closest of 9 alternatives)'
    )


def test_a_misspelt_name_is_recognised() -> None:
    parts = [missing(f"body.rich_text[0].{name}") for name in ("text", "mention", "equation")]
    assert short(fix_one(*parts), {"rich_text": [{"tetx": {"content": "a"}}]}) == (
        "body failed validation: body.rich_text[0].text should be defined; body.rich_text[0] has"
        ' "tetx" (the closest of 3 alternatives)'
    )


def test_a_name_that_is_too_much_counts_if_nothing_got_further() -> None:
    unwanted = "body.type should be not present, instead was `{}`."
    assert short(fix_one(missing("body.callout"), unwanted), {"type": {}}) == (
        "body failed validation: body.type should be not present, instead was `{}`"
        " (the closest of 2 alternatives)"
    )


def test_names_with_blanks_dots_and_brackets_are_found_in_the_body() -> None:
    place = "body.properties.Due [v1.0] Date.date"
    start = f'{place}.start should be a valid ISO 8601 date string, instead was `"?"`.'
    message = " ".join(
        (
            "body failed validation. Fix one:",
            missing(f"{place}.id"),
            missing(f"{place}.name"),
            start,
        )
    )
    sent = {"properties": {"Due [v1.0] Date": {"date": {"start": "?"}}, "Due": {}}}
    shown = start.removesuffix(".")
    assert short(message, sent) == (
        f"body failed validation: {shown} (the closest of 3 alternatives)"
    )


def test_problems_that_are_all_there_are_listed() -> None:
    lead = "invalid request:"
    problems = [f"data.{name} must be a string" for name in "abcde"]
    assert short(fix_one(*problems, lead=lead), None) == (
        "invalid request: data.a must be a string; data.b must be a string;"
        " data.c must be a string; and 2 more"
    )


def test_a_value_that_fills_the_screen_is_cut() -> None:
    message = f"body failed validation: body.a should be a string, instead was `{'9' * 1000}`."
    found = short(message, {"a": 1})
    assert found == (
        f"body failed validation: body.a should be a string, instead was `{'9' * 59}..."
    )


@pytest.mark.parametrize(
    "message",
    [
        "",
        "Could not find block with ID: 1234.",
        "body failed validation: body.a should be a string, instead was `1`.",
        "body failed validation. Fix one:\nsomething entirely different",
        "the body should be shorter",
        "x" * 300_000,
    ],
)
def test_what_is_short_or_of_another_shape_is_left_alone(message: str) -> None:
    assert short(message, {"a": 1}) is None


def test_a_body_without_what_all_alternatives_are_about_is_shown_once() -> None:
    assert short(fix_one(*ANY_BLOCK), {"a": 1}) == (
        'body failed validation: body.children[0].embed should be defined; body has "a"'
        " (one of 9 alternatives)"
    )


@pytest.mark.parametrize("sent", [b"", b"{", b"\xff", b"[" * 10_000, b"7", b"[]"])
def test_no_body_is_too_odd_to_be_compared(sent: bytes) -> None:
    found = shorten(fix_one(*ANY_BLOCK), sent)
    assert found is not None
    assert found.startswith("body failed validation: body")


def test_time_grows_with_the_length_of_a_message_only() -> None:
    message = fix_one(*(f"body.{'a' * 50}" for _ in range(3000)))
    assert short(message, {}) is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"detail": [{"loc": ["body", "items", 0, "name"], "msg": "Field required"}]},
            "body.items.0.name: Field required",
        ),
        (
            {"errors": [{"detail": "too long", "source": {"pointer": "/data/title"}}, {"code": 7}]},
            "/data/title: too long; 7",
        ),
        ({"errors": ["a", "b", "c", "d", "e"]}, "a; b; c; and 2 more"),
        (
            {"errors": {"name": ["is short", "is taken"], "age": "is low"}},
            "name: is short, is taken; age: is low",
        ),
        (
            {"error": {"details": [{"field": "email", "message": "no\n  address"}]}},
            "email: no address",
        ),
        ({"errors": list[str]()}, None),
        ({"errors": [{"at": 1}, 1, None]}, None),
        ({"details": "a text"}, None),
        (["errors"], None),
        (None, None),
    ],
)
def test_lists_of_problems_are_read_in_the_shapes_of_many_frameworks(
    body: object, expected: str | None
) -> None:
    assert list_details(body) == expected


def fail(server: ScriptedServer, body: object) -> APIStatusError:
    with (
        Wiki(TOKEN, base_url=server.url, max_retries=0) as client,
        pytest.raises(APIStatusError) as caught,
    ):
        client.request(
            Endpoint[object]("POST", "/v1/blocks", result="json", body="json"), body=body
        )
    return caught.value


def test_the_error_is_short_and_the_whole_text_stays_in_the_body(server: ScriptedServer) -> None:
    message = fix_one(*ANY_BLOCK)
    body = {"code": "validation_error", "message": message}
    server.answers(reply(body, 400))
    error = fail(server, {"children": [{"type": "image"}]})
    assert str(error) == (
        "400 validation_error: body failed validation: body.children[0].image should be defined;"
        ' body.children[0] has "type" (the closest of 9 alternatives)'
    )
    assert error.body == body


def test_the_error_lists_the_problems_of_the_body(server: ScriptedServer) -> None:
    details = [{"field": "name", "message": f"not {TOKEN}"}]
    server.answers(reply({"message": "invalid", "details": details}, 422))
    assert str(fail(server, {})) == "422: invalid: name: not ***"
    server.answers(Answer(422, b'{"detail": [{"loc": ["body"], "msg": "required"}]}'))
    assert str(fail(server, {})) == "422: body: required"


def test_a_shortened_message_holds_no_token_either(server: ScriptedServer) -> None:
    message = fix_one(f"body.a should be b, instead was `{TOKEN}`.", missing("body.c"))
    server.answers(reply({"code": "validation_error", "message": message}, 400))
    error = fail(server, {"a": TOKEN})
    assert "instead was `***`" in str(error)
    assert TOKEN not in repr(error)
