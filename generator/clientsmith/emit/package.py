"""The neutral value between a target language and the disk: which files a package will have.

A target (`python/package`) makes views, `pack` plans a `Package` of them, and `render` turns it
into texts. Nothing here knows what the files say, and nothing is read or written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that a template makes; `formatted` promises that the text is as black would write it.

    What is `aside` shares nothing costly with other files, and may be made at the same time.
    """

    path: str
    template: str
    context: Mapping[str, object]
    formatted: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A file that is taken as it is; `source` is its path below a template folder."""

    path: str
    source: str


@dataclass(frozen=True, slots=True)
class FixedFile:
    """A file whose text is known already, such as the coverage ledger."""

    path: str
    text: str


File: TypeAlias = PlannedFile | CopiedFile | FixedFile


@dataclass(frozen=True, slots=True)
class Plugin:
    """What a pack adds to the templates in Python: filters and tests by name, and `values`."""

    filters: Mapping[str, Callable[..., object]]
    tests: Mapping[str, Callable[..., object]]
    values: Mapping[str, object]


NO_PLUGIN: Final = Plugin({}, {}, {})


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that will be written, sorted by path; paths are relative to the output folder,
    with `/`.

    `covers` has the ids of the things of the input that these files express. The ledger compares
    them with the document. `plugin` is what the templates of the files may use besides views.
    """

    files: tuple[File, ...]
    covers: frozenset[str] = frozenset()
    plugin: Plugin = NO_PLUGIN


def source_of(file: File) -> str:
    """What a file is made from, for people."""
    match file:
        case PlannedFile(template=template):
            return template
        case CopiedFile(source=source):
            return source
        case FixedFile():
            return "clientsmith"
