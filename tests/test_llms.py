"""Reading a site of documentation by its index: whole documents, and pages with fragments."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from textwrap import indent

import pytest

from clientsmith.diagnostics import Diagnostic
from clientsmith.source.bundle import Bundle, bundle_text
from clientsmith.source.llms import is_site, load_site
from clientsmith.source.llms_index import Entry, read_index
from clientsmith.source.llms_page import read_page
from clientsmith.source.llms_site import FolderSite, Page
from clientsmith.source.node import Text, resolve_pointer
from llms_pages import HOST, Object, make_site

SHARED = Path(__file__).parents[2] / "shared"
OFFICIAL = SHARED / "notion/official/2026-04-23.openapi.json"
COMPARE = SHARED / "tools/compare_spec.py"

needs_official = pytest.mark.skipif(
    not (OFFICIAL.exists() and COMPARE.exists()),
    reason="the official document is data to test with and no part of this project",
)

PETS: Object = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "get": {"operationId": "list-pets", "responses": {"204": {"description": "None."}}},
            "post": {"operationId": "create-pet", "responses": {"204": {"description": "Made."}}},
        }
    },
    "components": {},
}
FRAGMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: list-pets
      responses: {"204": {description: None.}}
"""


@pytest.fixture(scope="module")
def official() -> Object:
    document: Object = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    return document


@needs_official
def test_pages_made_of_the_official_document_give_every_fact_of_it(
    official: Object, tmp_path: Path
) -> None:
    files = dict(make_site(official))
    # Creating a token and refreshing one are the same operation on two pages.
    files["llms.txt"] += "- [Refresh a token](/reference/refresh-a-token)\n"
    files["reference/refresh-a-token.md"] = files["reference/create-a-token.md"]
    bundle, problems = load_site(write(tmp_path / "site", files))
    assert problems == ()
    assert compared(bundle, tmp_path) == (0, "1947 of 1947 facts hold")


@needs_official
def test_both_forms_of_index_give_the_same_document(official: Object, tmp_path: Path) -> None:
    current, _ = load_site(write(tmp_path / "current", make_site(official)))
    older, problems = load_site(write(tmp_path / "older", make_site(official, older=True)))
    assert problems == ()
    assert current is not None
    assert older is not None
    assert bundle_text(older) == bundle_text(current)


@needs_official
def test_a_site_on_the_web_gives_what_its_folder_gives(official: Object, tmp_path: Path) -> None:
    folder = write(tmp_path / "site", make_site(official))
    with served(folder) as (address, asked):
        index = folder / "llms.txt"
        index.write_text(index.read_text(encoding="utf-8").replace(HOST, address), encoding="utf-8")
        bundle, problems = load_site(f"{address}/llms.txt")
    assert problems == ()
    here, _ = load_site(folder)
    assert bundle is not None
    assert here is not None
    assert bundle_text(bundle) == bundle_text(here)
    assert len(asked) == len(set(asked)) == len(bundle.texts)
    page = resolve_pointer(bundle.root, "/paths/~1v1~1oauth~1token/post")
    assert page is not None
    assert page.location.file == f"{address}/reference/create-a-token.md"


def test_links_without_an_ending_are_asked_for_as_markdown_first(tmp_path: Path) -> None:
    folder = write(tmp_path, make_site(PETS, older=True))
    with served(folder) as (address, asked):
        bundle, problems = load_site(f"{address}/llms.txt")
    assert (bundle is not None, problems) == (True, ())
    assert sorted(asked) == ["/llms.txt", "/reference/create-pet.md", "/reference/list-pets.md"]


def test_a_page_that_the_web_does_not_give_is_an_operation_left_out(tmp_path: Path) -> None:
    folder = write(tmp_path, make_site(PETS))
    (folder / "reference/create-pet.md").unlink()
    with served(folder) as (address, _):
        index = (folder / "llms.txt").read_text(encoding="utf-8").replace(HOST, address)
        (folder / "llms.txt").write_text(index, encoding="utf-8")
        bundle, problems = load_site(f"{address}/llms.txt")
        assert described(problems) == [f"{address}/llms.txt:8:3: endpoint-missing"]
        assert "404" in problems[0].message
        assert bundle is not None
        nothing, problems = load_site(f"{address}/elsewhere/llms.txt")
    assert (nothing, [p.code for p in problems]) == (None, ["fetch-failed"])


def test_pages_of_another_host_are_not_asked_for(tmp_path: Path) -> None:
    with served(write(tmp_path / "other", make_site(PETS))) as (other, asked):
        link = f"- [Elsewhere]({other}/reference/list-pets.md)\n"
        folder = write(tmp_path / "site", make_site(PETS, older=True, more=link))
        with served(folder) as (address, _):
            bundle, problems = load_site(f"{address}/llms.txt")
    assert bundle is not None
    assert described(problems) == [f"{address}/llms.txt:9:3: page-missing"]
    assert asked == []


def test_a_whole_document_on_the_web_is_taken_as_the_index_names_it(tmp_path: Path) -> None:
    files = {
        "llms.txt": "# Pets\n\n## OpenAPI Specs\n\n- [a](/a.json)\n- [b](/v2/b.yaml)\n",
        "a.json": json.dumps(PETS),
        "v2/b.yaml": FRAGMENT,
    }
    with served(write(tmp_path, files)) as (address, asked):
        nothing, problems = load_site(f"{address}/llms.txt")
        bundle, _ = load_site(f"{address}/llms.txt", choose="b.yaml")
    assert (nothing, [p.code for p in problems]) == (None, ["document-choice"])
    assert bundle is not None
    assert bundle.root.location.file == f"{address}/v2/b.yaml"
    assert asked == ["/llms.txt", "/llms.txt", "/v2/b.yaml"]


@pytest.mark.parametrize(
    "link",
    [
        "https://docs.example.com/reference/list-pets.md",
        "https://docs.example.com/reference/list-pets?from=index#top",
        "/reference/list-pets",
        "reference/list-pets.md",
        "./reference/../reference/list%2Dpets",
    ],
)
def test_links_of_every_form_lead_to_the_file_below_the_folder(link: str, tmp_path: Path) -> None:
    found = FolderSite(write(tmp_path, make_site(PETS))).read(link)
    assert isinstance(found, Page)
    assert found.path == tmp_path / "reference/list-pets.md"


@pytest.mark.parametrize(
    "link",
    [
        "../secret.md",
        "/../secret.md",
        "reference/%2E%2E/%2e%2e/secret",
        "https://docs.example.com/../../secret.md",
        "link-out.md",
        "file:///secret.md",
        "circle.md",
        "n" * 5000,
        "nul%00",
    ],
)
def test_nothing_outside_of_the_folder_is_read(link: str, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text(f"````yaml get /pets\n{FRAGMENT}````\n", encoding="utf-8")
    folder = write(tmp_path / "site", {"llms.txt": f"- [Secret]({link})\n", "reference/a.md": ""})
    (folder / "link-out.md").symlink_to(tmp_path / "secret.md")
    (folder / "circle.md").symlink_to(folder / "circle.md")
    assert not isinstance(FolderSite(folder).read(link), Page)
    bundle, problems = load_site(folder)
    assert bundle is None
    assert problems[-1].code == "index-without-endpoints"


def test_an_index_is_known_as_a_file_a_folder_and_an_address(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "llms.txt": "",
            "docs/index.md": "# Docs\n- [A](a.md)\n",
            "docs/prose.md": "# Docs\nNothing.\n",
            "docs/openapi.txt": "# Pets\nopenapi: 3.1.0\ninfo:\n  description: |\n    - [A](a.md)\n",
            "docs/openapi.yaml": FRAGMENT,
        },
    )
    known = {
        str(path.relative_to(tmp_path)): is_site(path)
        for path in (tmp_path, *sorted(tmp_path.rglob("*")))
    }
    assert [name for name, is_index in known.items() if is_index] == [
        ".",
        "docs/index.md",
        "llms.txt",
    ]
    assert is_site("https://docs.example.com/api/llms.txt?v=2")
    assert not is_site("https://docs.example.com/openapi.json")
    assert not is_site(tmp_path / "nowhere.txt")


def test_an_index_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    bundle, problems = load_site(tmp_path / "llms.txt")
    assert (bundle, [p.code for p in problems]) == (None, ["unreadable-file"])


def test_a_page_that_is_not_utf8_says_where(tmp_path: Path) -> None:
    write(tmp_path, {"llms.txt": "- [A](a.md)\n- [B](b.md)\n", "b.md": fenced(FRAGMENT)})
    (tmp_path / "a.md").write_bytes(b"# A\n\xff\n")
    bundle, problems = load_site(tmp_path)
    assert bundle is not None
    assert [p.code for p in problems] == ["endpoint-missing"]
    assert [(n.location.line, n.location.column) for n in problems[0].notes if n.location] == [
        (2, 1)
    ]


def test_every_node_points_into_its_page_whatever_stands_before_it(tmp_path: Path) -> None:
    before = (
        "\ufeff# List \N{GRINNING FACE} pets\n\n> \u2028 \x85 \t prose\n\n```yaml\nkey: [\n```\n\n"
    )
    content = (before + fenced(FRAGMENT)).replace("\n", "\r\n")
    write(tmp_path, {"llms.txt": "- [A](a.md)\n"})
    (tmp_path / "a.md").write_bytes(content.encode())
    bundle, problems = load_site(tmp_path)
    assert (bundle is not None, problems) == (True, ())
    assert bundle is not None
    node = resolve_pointer(bundle.root, "/paths/~1pets/get/operationId")
    assert node is not None
    text = bundle.texts[node.location.file]
    assert text.line(node.location.line)[node.location.column - 1 :] == "list-pets"


@pytest.mark.parametrize(
    "page",
    [
        "````yaml get /pets\n{0}````\n",
        "~~~ YAML GET /pets\n{0}~~~~~\n",
        "```yml /openapi.json get /pets theme={{null}}\n{0}```\n",
        "1. Look:\n   - ````yaml https://docs.example.com/a.json get /pets\n{five}     ````\n",
        "<Tab>\n        ````yaml get /pets\n{eight}        ````\n</Tab>\n",
        "```js\nprose without an end\n\n````yaml get /pets\n{0}````\n",
        "~~~\n````yaml get /other\n~~~\n````yaml get /pets\n{0}````\n",
        "``` `code` ```\n````yaml get /pets\n{0}````\n",
        "````yaml get /pets\n{0}      description: |\n        ```\n        ````\n        ````\n````\n",
    ],
)
def test_a_fragment_is_found_wherever_its_fence_stands(page: str) -> None:
    content = page.format(FRAGMENT, five=indent(FRAGMENT, 5 * " "), eight=indent(FRAGMENT, 8 * " "))
    fragments, problems = read_page(Text("page.md", content))
    assert problems == ()
    assert [str(held.endpoint) for fragment in fragments for held in fragment.held] == ["GET /pets"]


@pytest.mark.parametrize(
    "page",
    [
        "```yaml\n{}```\n",
        "```yaml get\n{}```\n",
        "```python get /pets\n{}```\n",
        "`````md\n````yaml get /pets\n{}````\n`````\n",
        "yaml get /pets\n{}\n",
    ],
)
def test_other_blocks_are_no_fragments(page: str) -> None:
    assert read_page(Text("page.md", page.format(FRAGMENT))) == ((), ())


def test_entries_keep_what_the_index_says_of_them() -> None:
    index = read_index(
        Text(
            "llms.txt",
            "# Pets [beta]\r\n## Old (deprecated) ##\r\n"
            '* [List \\[all\\] pets](<a b.md> "Title") (DEL): Gone (get)\r\n'
            "  1. [Array[int]](c_(d).md) (new)\r\n"
            "## Swagger files\r\n- [v1](/api/v1)\r\n"
            "## Other\r\n- [Spec](/swagger.yml) - [x](y)\r\n- [Picture](/a.png)\r\n- no link\r\n",
        )
    )
    assert [shown(entry) for entry in index.entries] == [
        ("List [all] pets", "a b.md", "delete", "Gone (get)", "Old (deprecated)", 3),
        ("Array[int]", "c_(d).md", "", "(new)", "Old (deprecated)", 4),
        ("v1", "/api/v1", "", "", "Swagger files", 6),
        ("Spec", "/swagger.yml", "", "- [x](y)", "Other", 8),
        ("Picture", "/a.png", "", "", "Other", 9),
    ]
    assert [entry.title for entry in index.documents] == ["v1", "Spec"]
    assert [entry.is_deprecated for entry in index.pages] == [True, True]


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("{type: string}", "{type: string}", []),
        ("{type: string, title: a}", "{title: a, type: string}", []),
        ("{type: string, title: a}", "{type: string, x-b: [1]}", ["prose-differs"]),
        ("{properties: {title: {}}}", "{properties: {}}", ["pages-conflict"]),
        ("{properties: {a: {title: b}}}", "{properties: {a: {}}}", ["prose-differs"]),
        ("{const: {title: a}}", "{const: {title: b}}", ["pages-conflict"]),
        ("{const: 1}", "{const: true}", ["pages-conflict"]),
        ("{const: 1}", "{const: 1.0}", []),
        ("{enum: [a, b]}", "{enum: [a]}", ["pages-conflict"]),
        ("{type: string}", "{type: [string]}", ["pages-conflict"]),
    ],
)
def test_components_of_one_name_agree_when_their_facts_do(
    first: str, second: str, codes: list[str], tmp_path: Path
) -> None:
    files = {
        f"{name}.md": fenced(f"{FRAGMENT}components: {{schemas: {{A: {schema}}}}}\n")
        for name, schema in (("a", first), ("b", second))
    }
    bundle, problems = load_site(write(tmp_path, {"llms.txt": "- [A](a)\n- [B](b)\n", **files}))
    assert bundle is not None
    assert [problem.code for problem in problems] == codes
    for problem in problems:
        assert problem.location is not None
        assert problem.location.file.endswith("b.md")
        assert [note.location.file[-4:] for note in problem.notes if note.location] == ["a.md"]


def test_a_form_that_many_pages_share_is_reported_once(tmp_path: Path) -> None:
    forms = {"a": "{type: string}", "b": "{type: number}", "c": "{type: number}", "d": "{}"}
    files = {
        f"{name}.md": fenced(f"{FRAGMENT}components: {{schemas: {{A: {schema}}}}}\n")
        for name, schema in forms.items()
    }
    index = "".join(f"- [{name}]({name})\n" for name in forms)
    _, problems = load_site(write(tmp_path, {"llms.txt": index, **files}))
    places = [problem.location.file[-4:] for problem in problems if problem.location]
    assert places == ["b.md", "d.md"]


def compared(bundle: Bundle | None, folder: Path) -> tuple[int, str]:
    """The exit status and the summary of the comparison of facts."""
    assert bundle is not None
    path = folder / "bundled.json"
    path.write_text(bundle_text(bundle), encoding="utf-8")
    command = [sys.executable, str(COMPARE), str(OFFICIAL), str(path)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    summary = (finished.stdout.splitlines() or [finished.stderr])[-1]
    return finished.returncode, summary.partition(" (")[0]


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


def fenced(fragment: str) -> str:
    return f"````yaml get /pets\n{fragment}````\n"


def described(problems: tuple[Diagnostic, ...]) -> list[str]:
    return [f"{problem.location}: {problem.code}" for problem in problems]


def shown(entry: Entry) -> tuple[str, str, str, str, str, int]:
    line = entry.location.line
    return entry.title, entry.link, entry.method, entry.description, entry.headings[-1], line


@contextmanager
def served(folder: Path) -> Generator[tuple[str, list[str]]]:
    """The address of a server on this machine that gives the files of a folder, and what it gave."""
    given: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            given.append(self.path)
            super().do_GET()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", given
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
