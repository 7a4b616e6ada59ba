"""Write the generated pages of docs/: `make reference`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reference.codes import codes_page
from reference.commands import commands_page
from reference.howtos import howtos_page
from reference.settings import settings_page

_DOCS = Path(__file__).parents[2] / "docs"


def pages() -> Mapping[str, str]:
    """The generated pages by their path below docs/."""
    return {
        "reference/configuration.md": settings_page(),
        "reference/command-line.md": commands_page(),
        "reference/diagnostics.md": codes_page(),
        "how-to/index.md": howtos_page(_DOCS / "how-to"),
    }


def stale(folder: Path = _DOCS) -> Mapping[str, str]:
    """The pages that stand otherwise in the folder than they would be written."""
    return {
        name: text
        for name, text in pages().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    }


def main() -> None:
    """Write what is not current, and name it."""
    for name, text in stale().items():
        path = _DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"docs/{name} is written")


if __name__ == "__main__":
    main()
