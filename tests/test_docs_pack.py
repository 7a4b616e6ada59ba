"""The pack "docs": pages that lead to each other, miss nothing, and show text as text."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from markdown import Markdown

from case_runner import CASES, Case, run_case, write_package
from clientsmith.inventory import Thing
from clientsmith.ledger import Fate, Ledger
from clientsmith.pipeline import Planned, Rendered, request_of, run
from clientsmith.project import open_project
from clientsmith.python.markdown import address, blocks, code, inline

TOP = Path(__file__).parents[1]
NOTION = TOP / "spec" / "notion" / "clientsmith.yaml"
TEMPLATES = NOTION.parent / "templates-docs"
SMALL = CASES / "templates" / "docs-pack"
HOSTILE = CASES / "templates" / "docs-pack-keeps-hostile-text-as-text"

_LINK = re.compile(r"(?<!\\)\]\((?P<target>[^()\s]+)\)")
_ID = re.compile(r"^#+ .* \{ #(?P<id>\S+) \}$", re.MULTILINE)
_EXTENSIONS = (
    "admonition",
    "attr_list",
    "tables",
    "toc",
    "pymdownx.superfences",
    "pymdownx.tabbed",
)
HARMLESS = (
    *("a", "article", "code", "div", "h1", "h2", "input", "label", "li", "nav", "ol", "p", "path"),
    *("pre", "span", "strong", "svg", "table", "tbody", "td", "th", "thead", "tr", "ul"),
)
"""The elements that our own templates and the theme put into an article."""

_FENCED = re.compile(r"^( *)(`{3,}).*?^\1\2$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Pages:
    """The files of a reference by path, and what became of the document."""

    texts: Mapping[str, str]
    ledger: Ledger

    def of(self, folder: str) -> Mapping[str, str]:
        """The pages below a folder of the reference, its index left out."""
        return {
            path: text
            for path, text in self.texts.items()
            if path.startswith(f"docs/{folder}/") and not path.endswith("/index.md")
        }


@dataclass(slots=True)
class Seen(HTMLParser):
    """The elements of a page with their attributes, and the text of its article."""

    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(scope="module")
def notion(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    project, found = open_project(NOTION, None, None, TEMPLATES, pack="docs")
    assert project is not None, found
    steps = list(run(request_of(project, tmp_path_factory.mktemp("notion"))))
    planned = next(step for step in steps if isinstance(step, Planned))
    rendered = next(step for step in steps if isinstance(step, Rendered))
    return Pages(rendered.texts, planned.ledger)


@pytest.fixture(scope="module", params=[SMALL, HOSTILE], ids=lambda folder: folder.name)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference of a small document as a site."""
    folder: Path = request.param
    output = tmp_path_factory.mktemp("reference")
    outcome = run_case(Case(f"templates/{folder.name}", folder), output)
    write_package(output, outcome)
    made = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=output,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return output / "build"


def test_every_link_of_the_reference_of_notion_leads_somewhere(notion: Pages) -> None:
    pages = {path: text for path, text in notion.texts.items() if path.endswith(".md")}
    anchors = {path: set(_ID.findall(text)) for path, text in pages.items()}
    lost: list[str] = []
    count = 0
    for path, text in pages.items():
        for target in _LINK.findall(_FENCED.sub("", text)):
            if target.startswith("https://"):
                continue
            count += 1
            page, _, anchor = target.partition("#")
            there = normpath(join(dirname(path), page)) if page else path
            if there not in pages or (anchor and anchor not in anchors[there]):
                lost.append(f"{path}: {target}")
    assert lost == []
    assert count > 8_000


def test_the_navigation_of_notion_has_each_page_once(notion: Pages) -> None:
    listed = re.findall(r'"([^"]+\.md)"', notion.texts["zensical.toml"])
    pages = [path.removeprefix("docs/") for path in notion.texts if path.endswith(".md")]
    assert sorted(listed) == sorted(pages)


def test_each_operation_of_notion_is_on_a_page(notion: Pages) -> None:
    pages = "\n".join(notion.of("resources").values())
    ids = generated(notion.ledger, Thing.OPERATION)
    assert len(ids) > 50
    assert [each for each in ids if f"`{request_line(each)}`" not in pages] == []


def test_each_webhook_of_notion_has_a_page(notion: Pages) -> None:
    ids = generated(notion.ledger, Thing.WEBHOOK)
    titles = {text.partition("\n")[0] for text in notion.of("webhooks").values()}
    assert titles == {f"# {each.split('/')[2]}" for each in ids}


def test_each_schema_of_notion_that_became_a_type_has_a_page(notion: Pages) -> None:
    pages = "\n".join([*notion.of("types").values(), *notion.of("params").values()])
    said = set(re.findall(r"^- The API's document calls it `([^`]+)`\.$", pages, re.MULTILINE))
    names = {each.rpartition("/")[2] for each in generated(notion.ledger, Thing.SCHEMA)}
    assert len(names) > 600
    assert sorted(names - said) == []


def test_pages_of_notion_lead_to_its_documentation(notion: Pages) -> None:
    hosts = {
        target.split("/")[2]
        for text in notion.texts.values()
        for target in _LINK.findall(_FENCED.sub("", text))
        if target.startswith("http")
    }
    assert hosts == {"developers.notion.com"}
    assert (
        "https://developers.notion.com/reference/post-page"
        in notion.texts["docs/resources/pages.md"]
    )


def test_a_block_of_our_own_says_how_notion_signs_its_webhooks(notion: Pages) -> None:
    page = notion.texts["docs/webhooks/index.md"]
    assert "TypeAdapter(WebhookEvent)" in page
    assert "lib.receive_webhook(" in page
    assert "hmac.compare_digest" not in page


def test_a_type_says_what_takes_and_gives_it_even_as_an_alternative(notion: Pages) -> None:
    page = notion.texts["docs/types/page_or_partial_page/Page.md"]
    assert "[<code>pages.retrieve</code>](../../resources/pages.md#retrieve)" in page
    assert "Part of [<code>PageOrPartialPage</code>]" in page
    sent = next(text for path, text in notion.texts.items() if path.endswith("/BlockParam.md"))
    assert "- Taken by [<code>blocks.children.append</code>]" in sent


def test_a_site_is_built_whose_pages_ask_no_other_host(built: Path) -> None:
    pages = sorted(built.rglob("*.html"))
    assert len(pages) > 10
    for page in pages:
        for tag, attributes in see(page.read_text(encoding="utf-8")).elements:
            source = attributes.get("src") or (attributes.get("href") if tag == "link" else "")
            assert not re.match(r"\w+:|//", source or ""), f"{page}: {tag} {source}"


def test_every_link_of_a_site_leads_to_a_page_and_an_element(built: Path) -> None:
    seen = {page: see(page.read_text(encoding="utf-8")) for page in built.rglob("*.html")}
    ids = {page: {a.get("id") for _, a in it.elements} for page, it in seen.items()}
    for page, it in seen.items():
        if page.name == "404.html":
            continue
        for tag, attributes in it.elements:
            target = attributes.get("href") or ""
            if tag != "a" or target.startswith("http"):
                continue
            path, _, anchor = target.partition("#")
            there = (page.parent / path).resolve() if path not in ("", ".") else page
            there = there / "index.html" if there.is_dir() else there
            assert there in seen, f"{page}: {target}"
            assert not anchor or anchor in ids[there], f"{page}: {target}"


def test_a_hostile_document_brings_neither_tags_nor_links_into_a_site(built: Path) -> None:
    for page in sorted(built.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        article = re.search(r"<article.*?</article>", text, re.DOTALL)
        for tag, attributes in see(article[0] if article else "").elements:
            assert tag in HARMLESS, f"{page}: {tag}"
            assert not [name for name in attributes if name.startswith("on")], f"{page}: {tag}"
            target = attributes.get("href") or ""
            allowed = (".", "#", "https://example.com/docs", "https://library.example/docs")
            assert target.startswith(allowed) or re.fullmatch(r"[\w./#-]*", target), target
    assert "hostile.example" not in [
        target.split("/")[2]
        for page in built.rglob("*.html")
        for _, attributes in see(page.read_text(encoding="utf-8")).elements
        if (target := attributes.get("href") or "").startswith("http")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[go](javascript:x) and ![picture](data:y)",
        "# a heading",
        "1. an item",
        "- an item",
        "> a quotation",
        '=== "a tab"',
        "!!! note",
        "--- | ---",
        "*[HTML]: abbreviation",
        "[ref]: https://hostile.example",
        "<https://hostile.example>",
        "text {: onclick=alert(1) }",
        "a_b _c_ __d__ *e* ~~f~~ ^g^",
        "&lt;b&gt; &#60;b> &amp;",
        "a \\< b \\\\ c \\` d",
        "`unclosed <b>",
        "| a | b |",
    ],
)
def test_text_is_shown_as_it_is(text: str) -> None:
    for place in ("{}", "| a | b |\n| --- | --- |\n| x | {} |", "- {}"):
        seen = see(Markdown(extensions=_EXTENSIONS).convert(place.format(inline(text))))
        tags = {tag for tag, _ in seen.elements}
        assert tags <= {"p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li"}, seen.elements
        shown = " ".join("".join(seen.text).split())
        plain = re.sub(r"!?\[([^\]]+)\]\([^)]*\)", r"\1", text).replace("!picture", "picture")
        assert shown.replace("!picture", "picture").endswith(plain), place


def test_what_people_write_for_code_and_emphasis_stays() -> None:
    assert inline("Give `page_id` or **nothing**.") == "Give `page_id` or **nothing**."
    assert inline("``a | `b` ``") == "<code>a \\| \\`b\\`</code>"
    assert code("str | None") == "<code>str \\| None</code>"


def test_lists_paragraphs_and_code_keep_their_form() -> None:
    text = (
        "Above.\ngoes on\n\n- one\n- two\n  goes on\n\n## Title\n\n```js\nlet a = `b`;\n```\nBelow."
    )
    assert blocks(text) == (
        "Above. goes on",
        "- one\n- two goes on",
        "**Title**",
        "```text\nlet a = `b`;\n```",
        "Below.",
    )


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "/docs", "", "http://", "//x"]
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert address(url) == ""


def test_an_address_cannot_end_its_link() -> None:
    assert address('https://x.example/a(b) "c"|<d>') == (
        "https://x.example/a%28b%29%20%22c%22%7C%3Cd%3E"
    )


def test_a_pack_without_a_reference_loads_nothing_of_it(tmp_path: Path) -> None:
    """The client of most runs must not pay for pages."""
    script = (
        "import sys\n"
        "from clientsmith.cli import main\n"
        f"sys.argv = ['clientsmith', 'generate', '-o', {str(tmp_path / 'out')!r}, 'openapi.yaml']\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        "print(sorted(m for m in sys.modules if m.endswith(('sitepages', 'typepages', 'backlinks'))))\n"
    )
    (tmp_path / "openapi.yaml").write_bytes((SMALL / "openapi.yaml").read_bytes())
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert made.stdout.splitlines()[-1] == "[]"


def generated(ledger: Ledger, thing: Thing) -> list[str]:
    """The ids of what the document declares and the reference has."""
    lines = (line for line in ledger.lines if line.declared.thing is thing)
    return [line.declared.id for line in lines if line.fate is Fate.GENERATED]


def request_line(pointer: str) -> str:
    """`#/paths/~1v1~1pages/post` as `POST /v1/pages`."""
    *_, path, method = pointer.split("/")
    return f"{method.upper()} {path.replace('~1', '/').replace('~0', '~')}"


def see(html: str) -> Seen:
    seen = Seen()
    seen.feed(html)
    seen.close()
    return seen
