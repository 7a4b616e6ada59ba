"""Build the documentation into site/, and check what was built.

    make docs

The builder checks links between Markdown pages. This looks at what it has made: navigation, pictures,
styles and scripts too, and refuses whatever a browser would fetch from another host.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

TOP = Path(__file__).parents[1]

_BUILDER = Path(sys.executable).with_name("zensical")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")

_LINKS: Mapping[str, str] = {"a": "href"}
_FETCHED: Mapping[str, str] = {"img": "src", "script": "src", "link": "href", "iframe": "src"}
_SAID = ("canonical", "alternate", "next", "prev")
"""What a <link> may be without a browser fetching it."""


class _Page(HTMLParser):
    """What a page links to, what it fetches, and what can be linked to in it."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.anchors.add(found.get("id", ""))
        if tag == "link" and found.get("rel") in _SAID:
            return
        for wanted, into in ((_LINKS, self.links), (_FETCHED, self.fetched)):
            target = found.get(wanted.get(tag, ""), "")
            if target:
                into.append(target)


def build(top: Path = TOP) -> str:
    """Build the site of a folder with a zensical.toml into its site/; what is wrong with the pages."""
    command = [str(_BUILDER), "build", "--clean", "--strict"]
    run = subprocess.run(command, cwd=top, capture_output=True, text=True, check=False)
    # A page with a broken link ends the builder with a traceback, which is about the builder.
    said = _COLOUR.sub("", run.stdout + run.stderr).partition("Traceback")[0]
    return said if run.returncode else ""


def complaints(site: Path) -> Iterator[str]:
    """What is wrong with a site that was built, one line for each."""
    pages = {path: _read(path) for path in sorted(site.rglob("*.html")) if path.name != "404.html"}
    if not pages:
        yield f"{site.name} holds no page"
    for path, page in pages.items():
        name = path.relative_to(site).as_posix()
        for target in page.fetched:
            if urlsplit(target).netloc:
                yield f'{name} fetches "{target}" from another host'
        for target in (*page.links, *page.fetched):
            url = urlsplit(target)
            if url.scheme or url.netloc:
                continue
            file = (path.parent / unquote(url.path)).resolve() if url.path else path
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file() or not file.is_relative_to(site.resolve()):
                yield f'{name} leads to "{target}", which is not there'
            elif (
                url.fragment and file in pages and unquote(url.fragment) not in pages[file].anchors
            ):
                yield f'{name} leads to "{target}", and there is no such heading'


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def main() -> None:
    """Build, and print what is wrong; the exit code is 1 when anything is."""
    wrong = build() or "\n".join(complaints(TOP / "site"))
    if wrong:
        sys.exit(wrong)
    print("site/ is built: every link leads somewhere, and nothing comes from another host.")


if __name__ == "__main__":
    main()
