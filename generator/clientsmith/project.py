"""What a command works on: the configuration, the document and the output folder.

In: the paths of the command line. Out: a `Project` or diagnostics. A command takes either a
configuration or a document, and which of them a file is, is decided here and nowhere else. What
the settings mean is *not* decided here (`config`).
"""

from __future__ import annotations

import re
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path

from clientsmith.config import DEFAULTS, Config, VersionConfig, read_config
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.emit.templates import TemplatePack, UnknownPackError, default_pack, find_pack
from clientsmith.frozen import dataclass

CONFIG_NAMES = ("clientsmith.yaml", "clientsmith.yml")

_CONFIG_KEY = re.compile(r"^(?:document|\"document\")\s*:", re.MULTILINE)
_DOCUMENT_KEY = re.compile(r"^(?:openapi|swagger|\"openapi\"|\"swagger\")\s*:", re.MULTILINE)


class UsageError(Exception):
    """The paths of the command line do not fit together; the message says how to mend that."""


@dataclass(frozen=True, slots=True)
class Project:
    """`spec` is a path or an address. `config_path` is None when a document is used with the
    defaults; `overlays` are those of all versions and then those of `api_version`.
    """

    config: Config
    config_path: Path | None
    spec: Path | str
    output: Path | None
    templates: Path | None
    overlays: tuple[Path, ...] = ()
    api_version: str = ""
    pack: TemplatePack = field(default_factory=default_pack)


def open_project(
    target: Path | str | None,
    spec: Path | str | None,
    output: Path | None,
    templates: Path | None,
    *,
    api_version: str = "",
    pack: str = "",
) -> tuple[Project | None, tuple[Diagnostic, ...]]:
    """Find out what the command line means; without a target, the configuration of this folder.

    Paths of the command line go before those of the configuration, as do its API version and its pack.

    Raises UsageError when there is no document to work on.
    """
    chosen = _chosen_pack(pack)
    target = target or _configuration_here()
    if not isinstance(target, Path) or not is_configuration(target):
        document = _the_document(target, spec, api_version)
        chosen = chosen or default_pack()
        return Project(DEFAULTS, None, document, output, templates, pack=chosen), ()
    config, found = read_config(target)
    if config is None:
        return None, found
    spec = spec or config.document
    if spec is None:
        problem = f'"{target}" names no document; add "document" to it or use --spec'
        raise UsageError(problem)
    api_version = api_version or config.api_version
    version = _version(config, target, api_version)
    if chosen is None:
        chosen, more = _configured_pack(config)
        if chosen is None:
            return None, (*found, *more)
    project = Project(
        config,
        target,
        spec,
        output or version.output or config.output,
        templates or version.templates or config.templates,
        (*config.overlays, *version.overlays),
        api_version,
        chosen,
    )
    return project, found


def _the_document(
    target: Path | str | None, spec: Path | str | None, api_version: str
) -> Path | str:
    """The document that is to be used without a configuration."""
    document = target or spec
    if document is None:
        problem = f'there is no "{CONFIG_NAMES[0]}" here; name a configuration or a document'
        raise UsageError(problem)
    if target is not None and spec is not None:
        raise UsageError(f'"{target}" is a document, so --spec has nothing to replace')
    if api_version:
        problem = f'"{document}" is a document; only a configuration tells API versions apart'
        raise UsageError(problem)
    return document


def _version(config: Config, target: Path, name: str) -> VersionConfig:
    """What the configuration says of an API version; nothing of one that is not told apart."""
    if name and name not in config.versions:
        known = ", ".join(f'"{each}"' for each in config.versions) or "none"
        raise UsageError(f'"{target}" knows no API version "{name}"; those that it knows: {known}')
    return config.versions.get(name, VersionConfig())


def _chosen_pack(name: str) -> TemplatePack | None:
    """The pack that the command line names, if it names one."""
    if not name:
        return None
    try:
        return find_pack(name)
    except UnknownPackError as error:
        known = ", ".join(f'"{each}"' for each in error.names)
        raise UsageError(
            f"{error}; those that there are: {known}" if known else str(error)
        ) from None


def _configured_pack(config: Config) -> tuple[TemplatePack | None, tuple[Diagnostic, ...]]:
    if not config.pack:
        return default_pack(), ()
    try:
        return find_pack(config.pack), ()
    except UnknownPackError as error:
        close = get_close_matches(config.pack, error.names, n=1)
        known = ", ".join(f'"{name}"' for name in error.names)
        hint = f'did you mean "{close[0]}"?' if close else known and f"possible here: {known}"
        place = config.where("pack")
        return None, (diagnostic("config-invalid", str(error), place, hint=hint),)


def is_configuration(path: Path) -> bool:
    """Whether a file is a configuration of clientsmith and not a document.

    It is when it is called so, or names a document and is none itself. A file that cannot be read
    counts as a document, whose reader says what is wrong with it.
    """
    if path.name in CONFIG_NAMES:
        return True
    if path.suffix == ".json":
        return False
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return bool(_CONFIG_KEY.search(text)) and not _DOCUMENT_KEY.search(text)


def _configuration_here() -> Path | None:
    return next((Path(name) for name in CONFIG_NAMES if Path(name).is_file()), None)
