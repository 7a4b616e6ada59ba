"""The values of a configuration, in the words of `clientsmith.yaml`.

Every setting is optional and every field has a value; `DEFAULTS` is the configuration without a
file. `Config.where` gives the place of a setting in its file, so that later stages can point at a
rule that did nothing.

Not decided here: how the file is read and checked (`config`), what follows from an empty
string ("derive it"), and whether a name that the file mentions exists in the document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Final, Literal, TypeAlias

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import JsonScalar, escape_token

Role: TypeAlias = Literal["output", "input"]
By: TypeAlias = Literal["cursor", "url", "link", "offset", "page"]
Format: TypeAlias = Literal["datetime", "date", "string", "bytes"]


@dataclass(frozen=True, slots=True)
class PackageConfig:
    """What the package and its chief names are called; empty means: from `info.title`."""

    distribution: str = ""
    import_name: str = ""
    client: str = ""
    version: str = ""
    summary: str = ""
    error: str = ""
    env_prefix: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """One security scheme: the client's argument for each part of it (`token`, `username`,
    `password`), and the environment variables that are tried in its absence.
    """

    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    env: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@dataclass(frozen=True, slots=True)
class ClientHeader:
    """A header that the client sends with each request: its argument and its environment."""

    argument: str = ""
    env: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorFields:
    """Where an error response says what: keys of its body, tried in order, and headers."""

    code: tuple[str, ...] = ("code", "error")
    message: tuple[str, ...] = ("message", "error_description", "detail")
    request_id: tuple[str, ...] = ("request_id",)
    request_id_headers: tuple[str, ...] = ("x-request-id",)


@dataclass(frozen=True, slots=True)
class CallsConfig:
    """How the API wants to be called."""

    rate: float | None = None
    """Requests per second at most."""

    burst: int = 1
    """How many of them at once."""

    retry_conflicts: bool = False
    """Whether status 409 asks to try again."""

    safe: tuple[str, ...] = ()
    """operationIds of what only reads, whatever its method (RFC 9110, 9.2.1): it may be repeated."""


@dataclass(frozen=True, slots=True)
class TypeRule:
    r"""Types whose name in the document matches `match` are called `name` (`\1` is a group)."""

    match: re.Pattern[str]
    name: str
    roles: tuple[Role, ...] = ("output", "input")

    def rename(self, name: str) -> str | None:
        """The new name, or None when the rule does not match."""
        found = self.match.search(name)
        return None if found is None else found.expand(self.name)


@dataclass(frozen=True, slots=True)
class TypesConfig:
    """Names of types: rules, pins by JSON Pointer (`#/components/schemas/x`), and the suffix of
    a request's type whose response has the same name.
    """

    rules: tuple[TypeRule, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    input_suffix: str = "Param"


@dataclass(frozen=True, slots=True)
class Samples:
    """Code samples that show a method's name as the first group of a pattern."""

    language: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ResourcesConfig:
    """How operations become methods: an extension that holds `resource.method`, one that holds it
    for the method that streams events, code samples, and pins by operationId.
    """

    extension: str = ""
    stream_extension: str = ""
    samples: Samples | None = None
    methods: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PaginationRule:
    """One way of pages: the request's cursor, and what a response calls the next cursor, the
    flag that says there is more (empty: none), and the items (the first that exists; ``.`` is a
    response that is itself an array, ``*`` the only array that a response has). Dots lead into
    objects for the cursor and the total.

    `by` says what leads on: a cursor, an address in the response or in its header `Link`, or counting
    items or pages from `start` on; `total` is what the response calls their number (empty: it does
    not say). `incomplete` is a property and its value (``status.type=incomplete``) by which a response
    says that the list ends before its end.
    """

    cursor: str
    next: str
    more: str
    items: tuple[str, ...]
    by: By = "cursor"
    total: str = ""
    start: int | None = None
    incomplete: str = ""


@dataclass(frozen=True, slots=True)
class Continuation:
    """A list whose first page comes from one operation and whose further pages from another, both
    by operationId; `parameters` of the latter have their values in the first page.
    """

    operation: str
    further: str
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Farewell:
    """What to `use` instead of a method whose operation has gone from the document."""

    use: str


@dataclass(frozen=True, slots=True)
class VersionConfig:
    """What one version of the API has beyond what all have: its overlays, which are applied after
    those of all versions, its output folder and its templates (None: those of the configuration).
    """

    overlays: tuple[Path, ...] = ()
    output: Path | None = None
    templates: Path | None = None


@dataclass(frozen=True, slots=True)
class UpstreamConfig:
    """Where the API's owner publishes the document, or the index of its documentation; the folder
    that `clientsmith pull` keeps it in; and the end of the link to the document that is meant when
    an index names several.
    """

    url: str
    folder: Path
    document: str = ""


@dataclass(frozen=True, slots=True)
class RemoteConfig:
    """The hosts that `http` references may lead to, and the file that locks what came from them."""

    hosts: tuple[str, ...] = ()
    lock: Path | None = None


DEFAULT_FORMATS: Final[Mapping[str, Format]] = {
    "date-time": "datetime",
    "date": "date",
    "binary": "bytes",
}


@dataclass(frozen=True, slots=True)
class Config:
    """All settings. Paths are as the file means them, from its own folder."""

    document: Path | None = None
    overlays: tuple[Path, ...] = ()
    api_version: str = ""
    versions: Mapping[str, VersionConfig] = field(default_factory=dict[str, VersionConfig])
    upstream: UpstreamConfig | None = None
    remote: RemoteConfig = RemoteConfig()
    output: Path | None = None
    package: PackageConfig = PackageConfig()
    credentials: Mapping[str, Credential] = field(default_factory=dict[str, Credential])
    client_headers: Mapping[str, ClientHeader] = field(default_factory=dict[str, ClientHeader])
    errors: ErrorFields = ErrorFields()
    calls: CallsConfig = CallsConfig()
    types: TypesConfig = TypesConfig()
    resources: ResourcesConfig = ResourcesConfig()
    pagination: tuple[PaginationRule | Continuation, ...] = ()
    formats: Mapping[str, Format] = field(default_factory=lambda: dict(DEFAULT_FORMATS))
    encoded_parameters: tuple[str, ...] = ()
    removed: Mapping[str, Farewell] = field(default_factory=dict[str, Farewell])
    """What to use instead of methods that go, by method (`pages.old`) or operationId."""
    allow: tuple[str, ...] = ()
    pack: str = ""
    templates: Path | None = None
    variables: Mapping[str, JsonScalar] = field(default_factory=dict[str, JsonScalar])
    locations: Mapping[str, Location] = field(default_factory=dict[str, Location])
    """The place of each key and item of the file, by JSON Pointer: `/types/rules/0`; that of the value
    of a key as `/document=`.
    """

    def where(self, *path: str | int) -> Location | None:
        """The place of a setting: `where("types", "rules", 0)`; None when the file lacks it."""
        return self.locations.get(_pointer(path))

    def where_value(self, *path: str | int) -> Location | None:
        """The place of what a setting says; None when the file lacks it."""
        return self.locations.get(f"{_pointer(path)}=")


def _pointer(path: tuple[str | int, ...]) -> str:
    return "".join(f"/{escape_token(str(step))}" for step in path)


DEFAULTS: Final = Config()
"""The configuration without a file."""
