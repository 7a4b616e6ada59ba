"""The configuration: what the user decides, as the file `clientsmith.yaml` says it.

In: the path of a YAML or JSON file. Out: a `Config`, or None, and diagnostics with the place of
whatever is wrong: a type, a key that does not exist, a regular expression. The values themselves
are in `config_values`, and can be imported from here; rules are read in `config_rules`.

Not decided here: what follows from a setting that is absent, and whether a name that the file
mentions exists in the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from clientsmith.config_rules import read_pagination, read_resources, read_types
from clientsmith.config_values import (
    DEFAULT_FORMATS,
    DEFAULTS,
    By,
    CallsConfig,
    ClientHeader,
    Config,
    Continuation,
    Credential,
    ErrorFields,
    Farewell,
    Format,
    PackageConfig,
    PaginationRule,
    RemoteConfig,
    ResourcesConfig,
    Role,
    Samples,
    TypeRule,
    TypesConfig,
    UpstreamConfig,
    VersionConfig,
)
from clientsmith.diagnostics import CODES, Diagnostic, diagnostic, has_errors
from clientsmith.settings import (
    Section,
    find_places,
    is_identifier,
    is_like,
    is_one_of,
)
from clientsmith.source.files import display_name, parse_text, read_text
from clientsmith.source.node import Map

__all__ = [
    "DEFAULTS",
    "By",
    "CallsConfig",
    "ClientHeader",
    "Config",
    "Continuation",
    "Credential",
    "ErrorFields",
    "Farewell",
    "Format",
    "PackageConfig",
    "PaginationRule",
    "RemoteConfig",
    "ResourcesConfig",
    "Role",
    "Samples",
    "TypeRule",
    "TypesConfig",
    "UpstreamConfig",
    "VersionConfig",
    "read_config",
]

_is_variable = is_like(r"[A-Za-z_][A-Za-z0-9_]*", "the name of an environment variable")


def read_config(path: Path, *, name: str = "") -> tuple[Config | None, tuple[Diagnostic, ...]]:
    """The configuration of a file; None when anything in it is wrong.

    `name` is what messages call the file; by default its path from the working directory.
    """
    text, problems = read_text(path, name or display_name(path))
    if text is None:
        return None, problems
    root, problems = parse_text(text)
    if root is None:
        return None, problems
    if not isinstance(root, Map):
        message = "the configuration must be a mapping of settings"
        return None, (*problems, diagnostic("config-invalid", message, root.location))
    found = list(problems)
    config = _read(Section(root, found), path.parent)
    return (None if has_errors(found) else config), tuple(found)


def _read(file: Section, folder: Path) -> Config:
    config = Config(
        document=_path(file, "document", folder),
        overlays=_paths(file, "overlays", folder),
        api_version=file.text("api_version"),
        versions=file.members("versions", lambda versions, name: _version(versions, name, folder)),
        upstream=_upstream(file, folder) if "upstream" in file.node else None,
        remote=_remote(file, folder),
        output=_path(file, "output", folder),
        package=_package(file.section("package")),
        credentials=file.members("credentials", _credential),
        client_headers=file.members("client_headers", _client_header),
        errors=_errors(file.section("errors")),
        calls=_calls(file.section("calls")),
        types=read_types(file.section("types")),
        resources=read_resources(file.section("resources")),
        pagination=file.items("pagination", read_pagination),
        formats=_formats(file),
        encoded_parameters=file.texts("encoded_parameters"),
        removed=file.members("removed", _farewell),
        allow=file.texts("allow", check=lambda code: "" if code in CODES else "is no code"),
        pack=file.text("pack"),
        templates=_path(file, "templates", folder),
        variables=file.scalars("variables"),
        locations=find_places(file.node),
    )
    file.section("upstream")
    if config.api_version and config.api_version not in config.versions:
        message = f'"api_version": "{config.api_version}" is none of the "versions"'
        file.reject(file.place("api_version"), message, _known_versions(config))
    file.close()
    return config


def _known_versions(config: Config) -> str:
    known = ", ".join(f'"{name}"' for name in config.versions)
    return (
        f"possible here: {known}"
        if known
        else f'add it: "versions: {{{config.api_version}: {{}}}}"'
    )


def _version(versions: Section, name: str, folder: Path) -> VersionConfig:
    section = versions.section(name)
    version = VersionConfig(
        overlays=_paths(section, "overlays", folder),
        output=_path(section, "output", folder),
        templates=_path(section, "templates", folder),
    )
    section.close()
    return version


def _upstream(file: Section, folder: Path) -> UpstreamConfig:
    section = file.section("upstream")
    upstream = UpstreamConfig(
        url=section.required("url"),
        folder=folder / section.text("folder", "upstream"),
        document=section.text("document"),
    )
    section.close()
    return upstream


def _remote(file: Section, folder: Path) -> RemoteConfig:
    section = file.section("remote")
    if not section.node.items:
        return RemoteConfig()
    remote = RemoteConfig(
        hosts=section.texts("hosts"), lock=folder / section.text("lock", "remote.lock.json")
    )
    section.close()
    return remote


def _paths(file: Section, key: str, folder: Path) -> tuple[Path, ...]:
    return tuple(folder / value for value in file.texts(key))


def _path(file: Section, key: str, folder: Path) -> Path | None:
    value = file.text(key)
    return folder / value if value else None


def _package(section: Section) -> PackageConfig:
    is_distribution = is_like(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", "a distribution's name")
    package = PackageConfig(
        distribution=section.text("distribution", check=is_distribution),
        import_name=section.text("import_name", check=is_identifier),
        client=section.text("client", check=is_identifier),
        version=section.text("version", check=is_like(r"[0-9][A-Za-z0-9.+!-]*", "a version")),
        summary=section.text("summary"),
        error=section.text("error", check=is_identifier),
        env_prefix=section.text("env_prefix", check=_is_variable),
    )
    section.close()
    return package


def _credential(credentials: Section, scheme: str) -> Credential:
    section = credentials.section(scheme)
    credential = Credential(
        arguments=section.table("arguments", check=is_identifier),
        env=section.members("env", lambda env, part: env.texts(part, check=_is_variable)),
    )
    section.close()
    return credential


def _client_header(headers: Section, header: str) -> ClientHeader:
    section = headers.section(header)
    value = ClientHeader(
        argument=section.text("argument", check=is_identifier),
        env=section.texts("env", check=_is_variable),
    )
    section.close()
    return value


def _farewell(removed: Section, method: str) -> Farewell:
    section = removed.section(method)
    farewell = Farewell(section.required("use"))
    section.close()
    return farewell


def _errors(section: Section) -> ErrorFields:
    default = ErrorFields()
    errors = ErrorFields(
        code=section.texts("code", default.code),
        message=section.texts("message", default.message),
        request_id=section.texts("request_id", default.request_id),
        request_id_headers=section.texts("request_id_headers", default.request_id_headers),
    )
    section.close()
    return errors


def _calls(section: Section) -> CallsConfig:
    rate, burst = section.number("rate"), section.number("burst")
    if rate is not None and rate <= 0:
        section.reject(section.place("rate"), '"calls.rate" must be more than 0')
    if burst is not None and (burst < 1 or burst != int(burst)):
        section.reject(section.place("burst"), '"calls.burst" must be a whole number above 0')
    conflicts, safe = section.flag("retry_conflicts"), section.texts("safe")
    calls = CallsConfig(rate, int(burst or 1), conflicts, safe)
    section.close()
    return calls


def _formats(file: Section) -> Mapping[str, Format]:
    chosen = file.table("formats", check=is_one_of(("datetime", "date", "string", "bytes")))
    return {**DEFAULT_FORMATS, **cast("Mapping[str, Format]", chosen)}
