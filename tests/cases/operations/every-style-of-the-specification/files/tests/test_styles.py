"""Tests of `client.styles`."""

from __future__ import annotations

from typing import Any

import pytest
from checks import expect

from pets_client import AsyncPets, Pets
from pets_client.testing import Mock

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:.*is deprecated by the API"),
]


def test_styles_cookie_form(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.cookie_form", answer, status=204)
    client.styles.cookie_form(value="value", list_each=["list each"], object_each={"x": 1})
    expect(mock, "GET", "/cookie/form")


async def test_styles_cookie_form_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.cookie_form", answer, status=204)
    await async_client.styles.cookie_form(
        value="value",
        list_each=["list each"],
        object_each={"x": 1},
    )
    expect(mock, "GET", "/cookie/form")


def test_styles_header_simple(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.header_simple", answer, status=204)
    client.styles.header_simple(
        x_value="X-Value",
        x_list=["X-List"],
        x_list_each=["X-List-Each"],
        x_object={"x": 1},
        x_object_each={"x": 1},
    )
    expect(mock, "GET", "/header/simple", headers={"X-Value": "X-Value"})


async def test_styles_header_simple_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.header_simple", answer, status=204)
    await async_client.styles.header_simple(
        x_value="X-Value",
        x_list=["X-List"],
        x_list_each=["X-List-Each"],
        x_object={"x": 1},
        x_object_each={"x": 1},
    )
    expect(mock, "GET", "/header/simple", headers={"X-Value": "X-Value"})


def test_styles_path_label(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_label", answer, status=204)
    client.styles.path_label("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(mock, "GET", "/path/label/.value/.list/.list%20each/.x,1/.x=1")


async def test_styles_path_label_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_label", answer, status=204)
    await async_client.styles.path_label("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(mock, "GET", "/path/label/.value/.list/.list%20each/.x,1/.x=1")


def test_styles_path_matrix(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_matrix", answer, status=204)
    client.styles.path_matrix("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(
        mock,
        "GET",
        "/path/matrix/;value=value/;list=list/;list_each=list%20each/;object=x,1/;x=1",
    )


async def test_styles_path_matrix_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_matrix", answer, status=204)
    await async_client.styles.path_matrix("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(
        mock,
        "GET",
        "/path/matrix/;value=value/;list=list/;list_each=list%20each/;object=x,1/;x=1",
    )


def test_styles_path_simple(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_simple", answer, status=204)
    client.styles.path_simple("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(mock, "GET", "/path/simple/value/list/list%20each/x,1/x=1")


async def test_styles_path_simple_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.path_simple", answer, status=204)
    await async_client.styles.path_simple("value", ["list"], ["list each"], {"x": 1}, {"x": 1})
    expect(mock, "GET", "/path/simple/value/list/list%20each/x,1/x=1")


def test_styles_query_deep_object(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_deep_object", answer, status=204)
    client.styles.query_deep_object(object_each={"x": 1})
    expect(mock, "GET", "/query/deepObject", query=[["object_each[x]", "1"]])


async def test_styles_query_deep_object_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_deep_object", answer, status=204)
    await async_client.styles.query_deep_object(object_each={"x": 1})
    expect(mock, "GET", "/query/deepObject", query=[["object_each[x]", "1"]])


def test_styles_query_form(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_form", answer, status=204)
    client.styles.query_form(
        value="value",
        list=["list"],
        list_each=["list each"],
        object={"x": 1},
        object_each={"x": 1},
    )
    expect(
        mock,
        "GET",
        "/query/form",
        query=[
            ["value", "value"],
            ["list", "list"],
            ["list_each", "list each"],
            ["object", "x,1"],
            ["x", "1"],
        ],
    )


async def test_styles_query_form_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_form", answer, status=204)
    await async_client.styles.query_form(
        value="value",
        list=["list"],
        list_each=["list each"],
        object={"x": 1},
        object_each={"x": 1},
    )
    expect(
        mock,
        "GET",
        "/query/form",
        query=[
            ["value", "value"],
            ["list", "list"],
            ["list_each", "list each"],
            ["object", "x,1"],
            ["x", "1"],
        ],
    )


def test_styles_query_pipe_delimited(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_pipe_delimited", answer, status=204)
    client.styles.query_pipe_delimited(list=["list"])
    expect(mock, "GET", "/query/pipeDelimited", query=[["list", "list"]])


async def test_styles_query_pipe_delimited_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_pipe_delimited", answer, status=204)
    await async_client.styles.query_pipe_delimited(list=["list"])
    expect(mock, "GET", "/query/pipeDelimited", query=[["list", "list"]])


def test_styles_query_space_delimited(
    mock: Mock,
    client: Pets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_space_delimited", answer, status=204)
    client.styles.query_space_delimited(list=["list"])
    expect(mock, "GET", "/query/spaceDelimited", query=[["list", "list"]])


async def test_styles_query_space_delimited_async(
    mock: Mock,
    async_client: AsyncPets,
    examples: dict[str, Any],
) -> None:
    answer = b""
    mock.answer("styles.query_space_delimited", answer, status=204)
    await async_client.styles.query_space_delimited(list=["list"])
    expect(mock, "GET", "/query/spaceDelimited", query=[["list", "list"]])
