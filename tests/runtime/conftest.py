"""The runtime is imported as it is, and `wiki`, a small package in the style of generated ones."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
for folder in (HERE.parents[1] / "templates" / "python", HERE):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from certificates import Certificate, make_certificate  # noqa: E402  # after the path is set
from scripted_server import ScriptedServer  # noqa: E402


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    if shutil.which("openssl") is None:
        pytest.skip("certificates are made with openssl")
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
