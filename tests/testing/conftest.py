"""The mock with a small document, and a package that has it, as its users would install it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

HERE = Path(__file__).parent
TOP = HERE.parents[1]
for place in (TOP / "templates" / "python", TOP / "generated" / "notion", HERE):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))

from mock_clients import connect  # noqa: E402  # after the path is set
from mock_packages import generate  # noqa: E402

from testing import Mock  # noqa: E402
from testing.document import Document  # noqa: E402
from testing.reading import parse_document  # noqa: E402


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated package `library_client`."""
    folder = tmp_path_factory.mktemp("library")
    generate(HERE / "library.yaml", folder)
    return folder


@pytest.fixture(scope="session")
def document(package: Path) -> Document:
    path = package / "library_client" / "testing" / "api.json"
    return parse_document(path.read_text(encoding="utf-8"))


@pytest.fixture
def mock(document: Document) -> Mock:
    return Mock(document=document)


@pytest.fixture
def http(mock: Mock) -> Iterator[httpx2.Client]:
    """Sends what it is told to, valid or not, as no client of the package would."""
    with connect(mock) as client:
        yield client


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
