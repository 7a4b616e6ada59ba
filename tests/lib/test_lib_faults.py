"""Every helper that makes calls meets every fault of the package's own mock, with both clients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pytest
from either_client import Api, Client
from example_workspace import PARENT, Workspace, fill

from notion_typed import errors, lib, params
from notion_typed.lib.blocks import column_list, paragraph, toggle
from notion_typed.testing import (
    AdditionalField,
    Closed,
    CutBody,
    Failed,
    Fault,
    HtmlPage,
    Mock,
    RateLimited,
    RepeatedCursor,
    SlowBody,
    UnknownVariant,
)

LARGE = bytes(20_000_001)
PASSING: tuple[Fault, ...] = (
    RateLimited(0),
    SlowBody(0.05),
    UnknownVariant(),
    AdditionalField(),
)
"""Whatever is called, nothing of these is noticed."""

BREAKING: dict[Fault, type[errors.NotionError]] = {
    Failed(500): errors.InternalServerError,
    Failed(503): errors.ServiceUnavailableError,
    Closed(): errors.APIConnectionError,
    CutBody(): errors.APIConnectionError,
}
"""These are overcome where repeating does no harm."""


@pytest.fixture(params=["sync", "asyncio"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def mock() -> Mock:
    return Mock(page_size=3)


@pytest.fixture
def api(mock: Mock, flavour: str) -> Iterator[Api]:
    with mock.serve() as server:
        yield Api(flavour, server.url, max_retries=2)


@pytest.fixture
def world(mock: Mock) -> Workspace:
    return fill(mock)


@dataclass(frozen=True)
class Case:
    """A helper, what it calls, and what is told of its result."""

    operations: tuple[str, ...]
    run: Callable[[Api, Workspace], object]


def rows(api: Api, world: Workspace) -> object:
    return [
        row.id
        for row in api.collect(
            lambda client: lib.iterate_all_data_source_rows(client, world.data_source_id)
        )
    ]


def walk(api: Api, world: Workspace) -> object:
    walked = api.collect(lambda client: lib.walk_blocks(client, world.page_id))
    return [(block.id, depth) for block, depth in walked]


def markdown(api: Api, world: Workspace) -> object:
    return api.call(lambda client: lib.page_to_markdown(client, world.markdown_page_id))


def wait(api: Api, world: Workspace) -> object:
    return api.call(lambda client: lib.wait_for_async_task(client, world.task_id)).status


def upload(data: bytes, api: Api, _: Workspace) -> object:
    sent = api.call(
        lambda client: lib.upload_file(client, data, filename="film.mp4", concurrency=2)
    )
    return sent.status, sent.filename


HARMLESS = {
    "rows": Case(("data_sources.query",), rows),
    "walk": Case(("blocks.children.list",), walk),
    "markdown": Case(("pages.retrieve_markdown",), markdown),
    "wait": Case(("async_tasks.retrieve",), wait),
    "upload": Case(("file_uploads.create", "file_uploads.send"), partial(upload, b"small")),
}
IN_PARTS = Case(
    ("file_uploads.create", "file_uploads.send", "file_uploads.complete"), partial(upload, LARGE)
)


@pytest.mark.parametrize("fault", [*PASSING, *BREAKING], ids=repr)
@pytest.mark.parametrize("case", HARMLESS.values(), ids=HARMLESS)
def test_what_may_be_repeated_comes_to_the_same_in_spite_of_a_fault(
    api: Api, mock: Mock, world: Workspace, case: Case, fault: Fault
) -> None:
    expected = case.run(api, world)
    struck = [mock.faults.add(fault, operation=each, times=1) for each in case.operations]
    assert case.run(api, world) == expected
    assert [mock.faults.occurred(rule) for rule in struck] == [1] * len(struck)


@pytest.mark.parametrize("fault", [*PASSING, *BREAKING], ids=repr)
def test_a_file_in_parts_arrives_in_spite_of_faults(
    api: Api, mock: Mock, world: Workspace, fault: Fault
) -> None:
    struck = [mock.faults.add(fault, operation=each, times=1) for each in IN_PARTS.operations]
    assert IN_PARTS.run(api, world) == ("uploaded", "film.mp4")
    assert [mock.faults.occurred(rule) for rule in struck] == [1] * len(struck)


@pytest.mark.parametrize("case", HARMLESS.values(), ids=HARMLESS)
def test_a_fault_that_stays_is_an_error_of_the_package(
    api: Api, mock: Mock, world: Workspace, case: Case
) -> None:
    for fault, error in {**BREAKING, HtmlPage(520): errors.InternalServerError}.items():
        mock.faults.add(fault, operation=case.operations[-1])
        with pytest.raises(error):
            case.run(replace(api, max_retries=0), world)
        mock.faults.clear()


@pytest.mark.parametrize("case", [HARMLESS["rows"], HARMLESS["walk"]], ids=["rows", "walk"])
def test_a_repeated_cursor_ends_a_walk_with_an_error(
    api: Api, mock: Mock, world: Workspace, case: Case
) -> None:
    mock.faults.add(RepeatedCursor(), operation=case.operations[0])
    with pytest.raises(errors.PaginationError, match="the same cursor twice"):
        case.run(api, world)


GIVEN: Any = [
    column_list(
        [paragraph("left")], [toggle("right", children=[toggle("1", children=[paragraph("2")])])]
    ),
    *(paragraph(f"{number}") for number in range(120)),
]


@pytest.mark.parametrize("fault", PASSING, ids=repr)
def test_blocks_are_appended_once_in_spite_of_a_passing_fault(
    api: Api, mock: Mock, world: Workspace, fault: Fault
) -> None:
    before = written(mock)
    mock.faults.add(fault, operation="blocks.children.append", times=2)
    api.call(lambda client: lib.append_blocks(client, world.page_id, GIVEN))
    assert written(mock) - before == EXPECTED


@pytest.mark.parametrize("call", [1, 3])
@pytest.mark.parametrize("fault", BREAKING, ids=repr)
def test_appending_that_breaks_is_not_repeated_unasked_and_can_be_resumed(
    api: Api, mock: Mock, world: Workspace, fault: Fault, call: int
) -> None:
    before, sent = written(mock), len(mock.calls("blocks.children.append"))
    mock.faults.add(fault, operation="blocks.children.append", calls=call)
    with pytest.raises(BREAKING[fault]) as caught:
        api.call(lambda client: lib.append_blocks(client, world.page_id, GIVEN))
    assert len(mock.calls("blocks.children.append")) == sent + call
    api.call(lambda client: lib.resume_append_blocks(client, caught.value))
    found = written(mock) - before
    if fault == CutBody():
        # It was carried out although its answer broke: that is why nothing repeats it unasked.
        assert found > EXPECTED
    else:
        assert found == EXPECTED


def written(mock: Mock) -> Counter[str]:
    """Count blocks by what they say."""
    return Counter(map(said, mock.objects("blocks")))


def said(block: Any) -> str:
    items = block[block["type"]].get("rich_text", [])
    return "".join(item["plain_text"] for item in items) or str(block["type"])


EXPECTED = Counter(
    ["column_list", "column", "column", "left", "right", "1", "2", *map(str, range(120))]
)


@pytest.mark.parametrize(("fault", "error"), BREAKING.items(), ids=repr)
def test_a_page_is_never_made_twice(
    api: Api, mock: Mock, fault: Fault, error: type[errors.NotionError]
) -> None:
    before = len(mock.objects("pages"))
    parent: params.PageCreateParentParam = {"page_id": PARENT}

    def make(client: Client) -> object:
        return lib.markdown_to_page(client, "text", parent=parent, title="New")

    mock.faults.add(RateLimited(0), operation="pages.create", times=1)
    assert lib.page_title(api.call(make)) == "New"
    mock.faults.add(fault, operation="pages.create", times=1)
    with pytest.raises(error):
        api.call(make)
    assert len(mock.objects("pages")) == before + (2 if fault == CutBody() else 1)


@pytest.mark.parametrize(("fault", "error"), BREAKING.items(), ids=repr)
def test_an_import_is_not_begun_twice(
    api: Api, mock: Mock, fault: Fault, error: type[errors.NotionError]
) -> None:
    def fetch(client: Client) -> object:
        return lib.import_file(client, "https://example.com/a.png")

    mock.faults.add(RateLimited(0), operation="file_uploads.create", times=1)
    assert api.call(fetch).status == "uploaded"
    mock.faults.add(fault, operation="file_uploads.create", times=1)
    with pytest.raises(error):
        api.call(fetch)
    assert len(mock.calls("file_uploads.create")) == 3


def test_an_import_is_looked_at_again_when_a_look_fails(api: Api, mock: Mock) -> None:
    upload_id = mock.add("file_uploads", {"status": "pending"})["id"]
    mock.answer("file_uploads.create", mock.objects("file_uploads")[0])
    mock.on("file_uploads.retrieve", lambda call: call.change(status="uploaded"))
    for fault in BREAKING:
        mock.faults.add(fault, operation="file_uploads.retrieve", times=1)
        found = api.call(lambda client: lib.import_file(client, "https://example.com/a.png"))
        assert (found.id, found.status) == (upload_id, "uploaded")
        mock.faults.clear()


@pytest.mark.parametrize("case", HARMLESS.values(), ids=HARMLESS)
def test_trio_meets_the_same_faults(mock: Mock, world: Workspace, case: Case) -> None:
    with mock.serve() as server:
        api = Api("trio", server.url, max_retries=2)
        expected = case.run(api, world)
        mock.faults.add(RateLimited(0), operation=case.operations[0], times=1)
        mock.faults.add(Closed(), operation=case.operations[0], times=1)
        assert case.run(api, world) == expected
