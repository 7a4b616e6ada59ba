"""What a package is made from, for its manifest: a digest of every file that decides what it says.

In: a request, the bundle that was read for it, and the texts of the lock files. Out: digests by
kind and by name. A name is relative to the folder of the configuration (of the document, when there
is none), so that it is the same on every machine; a file outside of that folder goes by its own
name alone. What is done with the digests is *not* decided here (`emit/manifest`, `check`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from clientsmith.emit.manifest import Inputs, digest
from clientsmith.emit.stamp import files_below
from clientsmith.emit.templates import TemplatePack
from clientsmith.source.bundle import Bundle

_ALSO: Final = "..."


def record_inputs(
    bundle: Bundle,
    *,
    config: Path | None,
    spec: Path | str,
    overlays: Iterable[Path],
    pack: TemplatePack,
    templates: Path | None,
    locks: Mapping[str, str],
    release: Mapping[str, str],
) -> Inputs:
    """Digests of all inputs. `locks` has the texts of lock files by name, as they will be written,
    and `release` what the last release decides, such as the version.

    Raises OSError when a file has vanished since it was read.
    """
    base = _base(config, spec)
    over = {path.resolve() for path in overlays}
    files = [path.resolve() for path in bundle.files]
    document = dict(_digests((path for path in files if path not in over), base))
    if isinstance(spec, str):
        document |= {name: digest(text.content) for name, text in bundle.texts.items()}
    kinds = {
        "document": document,
        "overlays": dict(_digests((path for path in files if path in over), base)),
        "configuration": dict(_digests([] if config is None else [config.resolve()], base)),
        "templates": _templates(pack, templates, base),
        "locks": {name: digest(text) for name, text in locks.items()},
        "release": {name: digest(text) for name, text in release.items()},
    }
    return {kind: names for kind, names in kinds.items() if names}


def _templates(pack: TemplatePack, own: Path | None, base: Path | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in pack.chain:
        files = _digests(files_below(each.folder), each.folder)
        found |= {f"{each.origin}/{each.name}/{name}": was for name, was in files}
    if own is not None:
        found |= dict(_digests(files_below(own.resolve()), base))
    return found


def _base(config: Path | None, spec: Path | str) -> Path | None:
    if config is not None:
        return config.resolve().parent
    return spec.resolve().parent if isinstance(spec, Path) else None


def _digests(paths: Iterable[Path], base: Path | None) -> Iterator[tuple[str, str]]:
    taken: set[str] = set()
    for path in paths:
        inside = base is not None and path.is_relative_to(base)
        name = path.relative_to(base).as_posix() if base is not None and inside else path.name
        while name in taken:  # two files outside of the folder that are called the same
            name = f"{_ALSO}/{name}"
        taken.add(name)
        yield name, digest(path.read_bytes())
