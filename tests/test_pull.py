"""Pulling what is published: all of it or nothing, and what is said of it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientsmith.cli import main
from clientsmith.config import UpstreamConfig
from clientsmith.diagnostics import has_errors
from clientsmith.difference.news import news, sum_up_changes
from clientsmith.pull.lock import read_lock
from clientsmith.pull.recorder import path_of_link
from clientsmith.pull.store import recover
from clientsmith.pull.upstream import pull
from clientsmith.source.collect import load
from clientsmith.source.llms import load_site
from clientsmith.source.node import JsonValue, Map, plain
from clientsmith.source.web import Limits
from llms_pages import make_site
from web_server import Answer, WebServer, free_port, serving

GENERATOR = Path(__file__).parents[1] / "generator"
NOTION = GENERATOR.parent / "spec" / "notion" / "openapi.yaml"


def spec(**properties: str) -> str:
    """A document of one operation whose answer has these properties."""
    value: JsonValue = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "7.1"},
        "paths": {
            "/pets": {
                "get": {
                    "operationId": "listPets",
                    "responses": {
                        "200": {
                            "description": "Pets.",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {
                                            name: {"type": kind}
                                            for name, kind in properties.items()
                                        },
                                    }
                                }
                            },
                        }
                    },
                }
            }
        },
    }
    return json.dumps(value)


OURS = spec(name="string")
NEWER = spec(name="string", age="integer")


@pytest.fixture(name="site")
def _site() -> Iterator[WebServer]:
    with serving({"/openapi.json": Answer(NEWER, etag='"1"')}) as site:
        yield site


@pytest.fixture(name="here", autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("openapi.json").write_text(OURS, encoding="utf-8")
    return tmp_path


def configure(url: str, more: str = "") -> None:
    text = f'document: openapi.json\nupstream: {{url: "{url}"{more}}}\n'
    Path("clientsmith.yaml").write_text(text, encoding="utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["pull", *arguments], catch_exceptions=False)


def folder() -> dict[str, tuple[bytes, int]]:
    """Everything in the folder of what was pulled, with the times of the last writing."""
    paths = (path for path in Path("upstream").rglob("*") if path.is_file())
    return {
        path.relative_to("upstream").as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in paths
    }


def test_a_document_is_written_with_a_lock(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    result = run()
    assert result.exit_code == 0
    assert "upstream: 1 file written; API version 7.1" in result.output
    assert {name: content for name, (content, _) in folder().items()} == {
        "openapi.json": NEWER.encode(),
        "lock.json": Path("upstream/lock.json").read_bytes(),
    }
    assert json.loads(Path("upstream/lock.json").read_text()) == {
        "version": 1,
        "url": site.url("/openapi.json"),
        "document": "",
        "api_version": "7.1",
        "files": {
            "openapi.json": {
                "url": site.url("/openapi.json"),
                "sha256": sha256(NEWER.encode()).hexdigest(),
                "etag": '"1"',
            }
        },
    }


def test_what_is_new_against_our_document_is_said(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    output = run().output
    assert "against openapi.json: new: 1 property" in output
    assert re.search(r"age +in GET /pets response 200", output)


def test_what_has_not_been_modified_is_not_written(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    run()
    before = folder()
    result = run()
    assert result.exit_code == 0
    assert "upstream: not modified, nothing was written" in result.output
    assert site.asked[-1][1]["If-None-Match"] == '"1"'
    assert folder() == before


def test_the_same_content_without_an_etag_is_not_written_either(site: WebServer) -> None:
    site.pages["/openapi.json"] = Answer(NEWER)
    configure(site.url("/openapi.json"))
    run()
    before = folder()
    assert "not modified" in run().output
    assert folder() == before


def test_what_has_changed_is_replaced(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    run()
    site.pages["/openapi.json"] = Answer(OURS, etag='"2"')
    result = run()
    assert "1 file written" in result.output
    assert "against openapi.json: nothing" in result.output
    assert folder()["openapi.json"][0] == OURS.encode()
    lock = read_lock(Path("upstream"))
    assert lock is not None and lock.files["openapi.json"].etag == '"2"'


def test_a_copy_that_was_edited_is_not_trusted(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    run()
    Path("upstream/openapi.json").write_text("{}")
    result = run()
    assert '"upstream/openapi.json" had been edited by hand' in result.output
    assert site.asked[-1][1]["If-None-Match"] is None
    assert folder()["openapi.json"][0] == NEWER.encode()


@pytest.mark.parametrize("lock", ["", "{", "[]", '{"url": 1}'])
def test_a_broken_lock_only_means_to_fetch_again(site: WebServer, lock: str) -> None:
    configure(site.url("/openapi.json"))
    run()
    Path("upstream/lock.json").write_text(lock)
    assert run().exit_code == 0
    assert read_lock(Path("upstream")) is not None


FAILURES = {
    "truncated": (Answer(NEWER, claims=100_000), "breaks off before its answer is complete"),
    "cut without notice": (Answer(NEWER[:-10], without_length=True), "error[json-syntax]"),
    "html": (Answer("<!doctype html>", media_type="text/html"), "answers with a web page"),
    "500": (Answer(status=500), "status 500"),
    "404": (Answer(status=404), "status 404"),
    "redirect": (
        Answer(status=302, headers={"Location": "https://example.com/openapi.json"}),
        'redirects to another host: "https://example.com/openapi.json"',
    ),
    "too large": (Answer(NEWER, claims=10**9), "has more than"),
    "no document": (Answer("[]"), "holds no object"),
    "other document": (Answer('{"swagger": "2.0", "paths": {}}'), 'has no "openapi"'),
    "no paths": (Answer('{"openapi": "3.1.0"}'), 'has no "paths"'),
    "not utf-8": (Answer(b'{"a": "\xff"}'), "is not UTF-8"),
    "broken": (Answer("a: [", media_type="application/yaml"), "error[yaml-syntax]"),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("was_there", [True, False])
def test_a_failure_leaves_everything_as_it_was(
    site: WebServer, name: str, *, was_there: bool
) -> None:
    answer, message = FAILURES[name]
    suffix = ".yaml" if name == "broken" else ".json"
    url = site.url(f"/openapi{suffix}")
    configure(url)
    if was_there:
        site.pages[f"/openapi{suffix}"] = Answer(NEWER, etag='"1"')
        assert run().exit_code == 0
    before = folder()
    site.pages[f"/openapi{suffix}"] = answer
    result = run()
    assert result.exit_code == 1
    assert message in result.output
    assert "1 error; nothing was written" in result.output
    assert "Traceback" not in result.output
    assert folder() == before
    assert Path("upstream").exists() is was_there


def test_being_offline_leaves_everything_as_it_was(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    run()
    before = folder()
    url = f"http://127.0.0.1:{free_port()}/openapi.json"
    configure(url)
    result = run()
    assert result.exit_code == 1
    assert f'"{url}" cannot be reached' in result.output
    assert re.search(r"^clientsmith.yaml:2:\d+: error\[fetch-failed\]", result.output, re.MULTILINE)
    assert folder() == before


def test_a_slow_server_is_given_up(site: WebServer) -> None:
    site.pages["/openapi.json"] = Answer(NEWER, drip=0.05)
    config = UpstreamConfig(site.url("/openapi.json"), Path("upstream"))
    pulled, (problem,) = pull(config, limits=Limits(read=0.3, whole=0.5))
    assert pulled is None
    assert "does not answer in time" in problem.message
    assert not Path("upstream").exists()


def test_redirects_on_the_same_host_are_followed_each_time(site: WebServer) -> None:
    site.pages["/latest"] = Answer(status=307, headers={"Location": "/openapi.json"})
    configure(site.url("/latest"))
    assert "1 file written" in run().output
    assert sorted(folder()) == ["lock.json", "openapi.json"]
    assert "not modified" in run().output
    assert site.asked[-1][1]["If-None-Match"] == '"1"'


def test_other_files_of_the_folder_stay(site: WebServer) -> None:
    Path("upstream").mkdir()
    Path("upstream/README.md").write_text("mine")
    configure(site.url("/openapi.json"))
    run()
    site.pages["/v2.json"] = Answer(NEWER)
    configure(site.url("/v2.json"))
    assert "1 file written, 1 removed" in run().output
    assert sorted(folder()) == ["README.md", "lock.json", "v2.json"]


def test_a_killed_run_leaves_the_old_state(site: WebServer) -> None:
    configure(site.url("/openapi.json"))
    run()
    before = folder()
    site.pages["/openapi.json"] = Answer(OURS, drip=0.05)
    asked = len(site.asked)
    process = _clientsmith_pull()
    while len(site.asked) == asked:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert folder() == before
    assert sorted(path.name for path in Path().iterdir()) == [
        "clientsmith.yaml",
        "openapi.json",
        "upstream",
    ]


def _clientsmith_pull() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "clientsmith", "pull"],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


WRITE_FOREVER = """
from pathlib import Path
from clientsmith.diagnostics import has_errors
from clientsmith.difference.news import news, sum_up_changes

from clientsmith.pull.lock import Lock, LockedFile
from clientsmith.pull.store import store
from clientsmith.source.kept import hash_of
number = 0
while True:
    number += 1
    files = {f"{number % 2}/{n}.md": b"%d" % number for n in range(5)}
    files |= {f"both/{n}.md": b"%d" % number for n in range(5)}
    locked = {path: LockedFile("", hash_of(content)) for path, content in files.items()}
    store(Path("upstream"), files, Lock(str(number), files=locked))
    print(number, flush=True)
"""


@pytest.mark.parametrize("moment", range(8))
def test_whenever_a_run_is_killed_the_next_finds_the_old_or_the_new(moment: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_FOREVER],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        for _ in range(3):
            process.stdout.readline()
        time.sleep(0.003 * moment)
        process.send_signal(signal.SIGKILL)
    recover(Path("upstream"))
    lock = read_lock(Path("upstream"))
    assert lock is not None
    found = {name: content for name, (content, _) in folder().items() if name != "lock.json"}
    assert found == dict.fromkeys(lock.files, lock.url.encode())
    assert len(found) == 10
    shown = {path.name for path in Path("upstream").iterdir()}
    assert shown == {"lock.json", "both", str(int(lock.url) % 2)}


INDEX = """\
# Pets

- [Guide](/guides/start.md): How to begin
- [List pets](/reference/list-pets.md): Lists pets
- [Get a pet](/reference/get-pet): Gets one
"""


def page(method: str, path: str) -> Answer:
    operation = (
        "openapi: 3.1.0\ninfo: {title: Pets, version: '2'}\npaths:\n"
        f"  {path}:\n    {method}:\n      responses: {{'200': {{description: Good.}}}}\n"
    )
    body = f"# Page\n\n````yaml {method} {path}\n{operation}````\n"
    return Answer(body, media_type="text/markdown", etag=f'"{path}"')


@pytest.fixture(name="docs")
def _docs() -> Iterator[WebServer]:
    pages = {
        "/llms.txt": Answer(INDEX, media_type="text/plain", etag='"i"'),
        "/guides/start.md": Answer("# Start\n", media_type="text/markdown"),
        "/reference/list-pets.md": page("get", "/pets"),
        "/reference/get-pet.md": page("get", "/pets/{id}"),
    }
    with serving(pages) as site:
        yield site


def test_the_pages_of_an_index_are_the_same_site_in_the_folder(docs: WebServer) -> None:
    configure(docs.url("/llms.txt"))
    result = run()
    assert result.exit_code == 0
    assert "upstream: 4 files written; API version 2" in result.output
    assert "against openapi.json: new: 1 operation" in result.output
    assert "  new operation GET /pets/{id}\n" in result.output
    assert sorted(folder()) == [
        "guides/start.md",
        "llms.txt",
        "lock.json",
        "reference/get-pet.md",
        "reference/list-pets.md",
    ]
    bundle, _ = load_site(Path("upstream"))
    assert bundle is not None
    paths = bundle.root.get("paths")
    assert isinstance(paths, Map) and sorted(paths) == ["/pets", "/pets/{id}"]


def test_only_the_pages_that_have_changed_are_written(docs: WebServer) -> None:
    configure(docs.url("/llms.txt"))
    run()
    before = folder()
    assert "not modified" in run().output
    assert folder() == before
    docs.pages["/reference/get-pet.md"] = page("get", "/pets/{pet_id}")
    assert "1 file written" in run().output
    changed = {name for name, state in folder().items() if state != before[name]}
    assert changed == {"reference/get-pet.md", "lock.json"}


def test_pages_that_the_index_no_longer_names_go(docs: WebServer) -> None:
    configure(docs.url("/llms.txt"))
    run()
    index = INDEX.replace("- [Guide](/guides/start.md): How to begin\n", "")
    docs.pages["/llms.txt"] = Answer(index, media_type="text/plain", etag='"j"')
    assert "1 file written, 1 removed" in run().output
    assert not Path("upstream/guides").exists()


@pytest.mark.parametrize(
    "answer", [Answer(status=500), Answer(status=429), Answer("# Pa", claims=100)]
)
def test_half_a_site_is_none(docs: WebServer, answer: Answer) -> None:
    configure(docs.url("/llms.txt"))
    run()
    before = folder()
    docs.pages["/guides/start.md"] = answer
    docs.pages["/reference/get-pet.md"] = page("get", "/pets/{pet_id}")
    result = run()
    assert result.exit_code == 1
    assert "/guides/start.md" in result.output
    assert folder() == before


def test_the_chosen_document_of_an_index_is_taken(docs: WebServer) -> None:
    docs.pages["/llms.txt"] = Answer(
        INDEX + "\n## OpenAPI Specs\n\n- [One](/one.json)\n- [Two](/specs/two.json)\n"
    )
    docs.pages["/specs/two.json"] = Answer(NEWER)
    configure(docs.url("/llms.txt"), ', document: "two.json"')
    assert run().exit_code == 0
    assert sorted(folder()) == ["llms.txt", "lock.json", "specs/two.json"]
    configure(docs.url("/llms.txt"))
    before = folder()
    result = run()
    assert result.exit_code == 1 and "document-choice" in result.output
    assert folder() == before


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("/reference/a.md", "reference/a.md"),
        ("https://h/reference/a", "reference/a.md"),
        ("a%20b.md?x#y", "a b.md"),
        ("/a/../b.md", "b.md"),
        ("/../../b.md", None),
        ("/%2e%2e/b.md", None),
        ("/.git/hooks/a.md", None),
        ("/lock.json", None),
        ("/a\\b.md", None),
        ("/a%00.md", None),
        (f"/{'a' * 200}.md", None),
        ("/", None),
    ],
)
def test_links_become_files_below_the_folder_only(link: str, path: str | None) -> None:
    assert path_of_link(link) == path


def test_our_document_may_be_the_pulled_one(site: WebServer) -> None:
    url = site.url("/openapi.json")
    text = f'document: upstream/openapi.json\nupstream: {{url: "{url}"}}\n'
    Path("clientsmith.yaml").write_text(text, encoding="utf-8")
    result = run()
    assert result.exit_code == 0
    assert 'there is no "upstream/openapi.json" to compare with yet' in result.output
    site.pages["/openapi.json"] = Answer(spec(name="string"), etag='"2"')
    assert "against upstream/openapi.json: gone: 1 property" in run().output


def test_what_overlays_add_is_neither_new_nor_gone(site: WebServer) -> None:
    Path("age.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Age, version: '1'}\nactions:\n"
        "- target: $.paths['/pets'].get.responses['200'].content['application/json'].schema.properties\n"
        "  update: {age: {type: integer}, colour: {type: string}}\n",
        encoding="utf-8",
    )
    configure(site.url("/openapi.json"))
    with Path("clientsmith.yaml").open("a", encoding="utf-8") as file:
        file.write("overlays: [age.yaml]\n")
    assert "against openapi.json: nothing" in run().output


def test_without_an_address_the_usage_is_wrong() -> None:
    Path("clientsmith.yaml").write_text("document: openapi.json\n", encoding="utf-8")
    result = run()
    assert result.exit_code == 2
    assert 'names no "upstream"' in result.output


def test_a_site_with_all_pages_of_notion_has_no_news_for_our_edition() -> None:
    ours, _ = load(NOTION)
    assert ours is not None
    document = plain(ours.root)
    assert isinstance(document, dict)
    pages = make_site(document, older=True)
    answers = {f"/{name}": Answer(content, etag='"1"') for name, content in pages.items()}
    with serving(answers) as docs:
        config = UpstreamConfig(docs.url("/llms.txt"), Path("upstream"))
        pulled, problems = pull(config)
        assert pulled is not None and not has_errors(problems)
        assert sorted(pulled.written) == sorted(pages)
        assert pulled.lock.api_version == "2026-03-11"
        assert sum_up_changes(news(ours.root, pulled.document)) == "nothing"
        assert sum_up_changes(news(pulled.document, ours.root)) == "nothing"
        again, _ = pull(config)
        assert again is not None and not again.is_modified
