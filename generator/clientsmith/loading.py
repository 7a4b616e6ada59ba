"""The document of a project in one piece: its files, and the overlays on top of them.

In: where the document is (a file, the index of a documentation, or the address of either), the
paths of the overlays, and the configuration that names them. Out: a `Bundle` whose root is the
document as the overlays have made it, or None.

Not decided here: how files become one tree (`source/collect`), how pages do (`source/llms`), what
an action does (`overlay`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from clientsmith.config import Config
from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import replace
from clientsmith.source.bundle import Bundle
from clientsmith.source.node import Map

_DOCUMENTS: Final = (".yaml", ".yml", ".json")
"""What is called so is no index; most runs end the question here."""


def load_document(
    spec: Path | str, overlays: tuple[Path, ...], config: Config
) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """Read a document with everything that it refers to, and apply overlays to it in their order.

    A document that is itself an overlay stands for what it extends and for what it does to that.
    None when the document or an overlay cannot be read.
    """
    bundle, found = _read(spec, config)
    seen: list[Path] = []
    while bundle is not None and "overlay" in bundle.root and isinstance(spec, Path):
        overlays = (spec, *overlays)
        base, more = _extended(spec, seen)
        if base is None:
            return None, more
        spec = base
        bundle, found = _read(spec, config)
    if bundle is None:
        # A document that cannot be read has no place of its own; the setting that names it has.
        named = config.where_value("document") if spec == config.document else None
        return None, _located(found, named)
    if not overlays:
        return bundle, found
    bundle, more = _apply(bundle, overlays, config)
    return bundle, (*found, *more)


def _read(spec: Path | str, config: Config) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    from clientsmith.source.collect import load
    from clientsmith.source.remote import Remote

    hosts, lock = config.remote.hosts, config.remote.lock
    remote = Remote(hosts, lock) if hosts and lock is not None else None
    if isinstance(spec, Path) and spec.suffix in _DOCUMENTS:
        return load(spec, remote=remote)

    from clientsmith.source.llms import is_site, load_site

    if is_site(spec):
        choice = "" if config.upstream is None else config.upstream.document
        return load_site(spec, choose=choice, remote=remote)
    return _read_address(spec) if isinstance(spec, str) else load(spec, remote=remote)


def _read_address(address: str) -> tuple[Bundle | None, tuple[Diagnostic, ...]]:
    """A document that is published in one piece."""
    from clientsmith.source.files import decode_text, parse_text
    from clientsmith.source.web import FetchError, NotModified, fetch

    try:
        answer = fetch(address)
    except FetchError as error:
        return None, (error.diagnostic(),)
    if isinstance(answer, NotModified):
        message = f'"{address}" answers that nothing has changed, though nobody asked'
        return None, (diagnostic("fetch-failed", message),)
    text, found = decode_text(answer.body, address)
    if text is None:
        return None, found
    root, found = parse_text(text)
    if root is not None and not isinstance(root, Map):
        message = f'"{address}" holds no object, so it is no OpenAPI document'
        return None, (*found, diagnostic("not-openapi", message, root.location))
    return (None if root is None else Bundle(root, {text.name: text}, ())), found


def _extended(path: Path, seen: list[Path]) -> tuple[Path | None, tuple[Diagnostic, ...]]:
    """What an overlay extends; the overlay joins those that were `seen`."""
    from clientsmith.overlay import base_of, read_overlay

    seen.append(path)
    overlay, found = read_overlay(path)
    if overlay is None:
        return None, found
    base, found = base_of(overlay, path)
    if base is not None and any(base.resolve() == other.resolve() for other in seen):
        message = f'"{overlay.extends}" leads back to an overlay that extends it'
        hint = "name the document that all of them are for"
        place = overlay.node.key_location("extends")
        return None, (diagnostic("circular-reference", message, place, hint=hint),)
    return base, found


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
