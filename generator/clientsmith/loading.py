"""The document of a project in one piece: its files, and the overlays on top of them.

In: the path of the document, those of the overlays, and the configuration that names them. Out: a
`Bundle` whose root is the document as the overlays have made it, or None.

Not decided here: how files become one tree (`source/collect`), what an action does (`overlay`).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Location
from clientsmith.source.bundle import Bundle


def load_document(
    spec: Path, overlays: tuple[Path, ...], config: Config
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read a document with everything that it refers to, and apply overlays to it in their order.

    None when the document or an overlay cannot be read.
    """
    from clientsmith.source.collect import load

    bundle, found = load(spec)
    if bundle is None:
        # A document that cannot be read has no place of its own; the setting that names it has.
        named = config.where("document") if spec == config.document else None
        return None, _located(found, named)
    if not overlays:
        return bundle, found
    bundle, more = _apply(bundle, overlays, config)
    return bundle, (*found, *more)


def _apply(
    bundle: Bundle, paths: tuple[Path, ...], config: Config
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    from clientsmith.overlay import Overlay, apply_overlays, read_overlay

    overlays: list[Overlay] = []
    found: list[Diagnostic] = []
    for path in paths:
        overlay, problems = read_overlay(path)
        found += _located(problems, _named_at(path, config))
        if overlay is not None:
            overlays.append(overlay)
    if len(overlays) < len(paths):
        return None, tuple(found)
    root, problems = apply_overlays(bundle.root, overlays)
    texts = {overlay.text.name: overlay.text for overlay in overlays}
    files = (*bundle.files, *paths)
    return Bundle(root, {**bundle.texts, **texts}, files), (*found, *problems)


def _located(found: tuple[Diagnostic, ...], place: Location | None) -> tuple[Diagnostic, ...]:
    return tuple(replace(d, location=d.location or place) for d in found)


def _named_at(path: Path, config: Config) -> Location | None:
    """Where the configuration names an overlay."""
    for index, overlay in enumerate(config.overlays):
        if overlay == path:
            return config.where("overlays", index)
    for name, version in config.versions.items():
        for index, overlay in enumerate(version.overlays):
            if overlay == path:
                return config.where("versions", name, "overlays", index)
    return None
