"""Which template packs there are, and which folders the templates of a run are looked up in.

A pack is a folder with a `pack.yaml`. Each folder of the built-in templates is one, and each
entry point of the group `clientsmith.packs` of an installed Python package: its value is the name
of an importable package, whose folder is the pack. Nothing of it is imported to find that out.
What a pack says is *not* decided here (`pack`).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clientsmith.frozen import dataclass

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

DEFAULT_PACK: Final = "python"
"""The pack of those who have chosen none."""

GROUP: Final = "clientsmith.packs"
"""The group of entry points by which installed packages bring packs."""

BUILT_IN: Final = "built-in"
INSTALLED: Final = "installed"

PACK: Final = "pack.yaml"

_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class TemplatePack:
    """A pack by its name; `origin` says whether clientsmith brings it or an installed package."""

    name: str
    folder: Path
    origin: str = BUILT_IN
    base: TemplatePack | None = None
    """The pack that an installed one extends."""

    @property
    def chain(self) -> tuple[TemplatePack, ...]:
        """The pack and those behind it."""
        return (self, *(() if self.base is None else self.base.chain))


class UnknownPackError(LookupError):
    """There is no such pack; the message says why, and `names` which there are."""

    def __init__(self, message: str, names: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.names = names


def default_pack() -> TemplatePack:
    """The pack of those who have chosen none."""
    return TemplatePack(DEFAULT_PACK, _builtin_folder() / DEFAULT_PACK)


def find_pack(name: str) -> TemplatePack:
    """The pack of a name. Built-in packs go before installed ones, which are only looked for then.

    Raises UnknownPackError.
    """
    return _find(name, ())


def read_extended(folder: Path) -> str:
    """The name of the pack that the pack of a folder says it extends; empty when it names none.

    What else may be wrong with `pack.yaml` is said by who reads it whole.
    """
    # Only an installed pack costs what there is to be imported.
    from clientsmith.source.files import parse_text, read_text  # noqa: PLC0415
    from clientsmith.source.node import Map, Scalar  # noqa: PLC0415

    text, _ = read_text(folder / PACK, PACK)
    node, _ = (None, ()) if text is None else parse_text(text)
    match node.get("extends") if isinstance(node, Map) else None:
        case Scalar(value=str(name)):
            return name
        case _:
            return ""


def pack_names() -> tuple[str, ...]:
    """The names of all packs, sorted."""
    return tuple(sorted({*_builtin_names(), *(point.name for point in _installed())}))


def template_folders(pack: TemplatePack, own: Path | None) -> tuple[Path, ...]:
    """The folders that templates are looked up in: the user's, if any, before those of packs."""
    folders = tuple(each.folder for each in pack.chain)
    return folders if own is None else (own, *folders)


def _find(name: str, before: tuple[str, ...]) -> TemplatePack:
    """The pack of a name; `before` has those that extend it."""
    if name in before:
        raise UnknownPackError(f'the pack "{name}" extends itself')
    if name in _builtin_names():
        return TemplatePack(name, _builtin_folder() / name)
    found = [point for point in _installed() if point.name == name]
    if not found:
        raise UnknownPackError(f'there is no pack "{name}"', pack_names())
    if len(found) > 1:
        values = " and ".join(f'"{point.value}"' for point in found)
        raise UnknownPackError(f'several installed packages bring a pack "{name}": {values}')
    folder = _folder_of(found[0])
    if folder is None:
        raise UnknownPackError(
            f'the pack "{name}" should be the package "{found[0].value}", which cannot be found'
        )
    extended = read_extended(folder)
    base = _find(extended, (*before, name)) if extended else None
    return TemplatePack(name, folder, INSTALLED, base)


def _builtin_folder() -> Path:
    """A wheel carries the packs inside the package; a checkout has them at its top."""
    installed = _PACKAGE / "_templates"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates"


def _builtin_names() -> frozenset[str]:
    return frozenset(path.parent.name for path in _builtin_folder().glob(f"*/{PACK}"))


def _installed() -> list[EntryPoint]:
    from importlib.metadata import entry_points  # noqa: PLC0415  # takes long, is seldom needed

    return sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))


def _folder_of(point: EntryPoint) -> Path | None:
    """The folder of the package that an entry point names; asking for its parent imports nothing."""
    top, *below = point.value.split(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return None
    places = [] if spec is None else spec.submodule_search_locations or []
    folders = (Path(place).joinpath(*below) for place in places)
    return next((folder for folder in folders if folder.is_dir()), None)
