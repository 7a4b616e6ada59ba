"""What the package and its client are called: the configuration, else the lock of names, else the
title of the document.

In: the `Api`, the configuration and the lock. Out: an `Identity`. What is said of a title that
would make other names than the lock has is *not* decided here (`succession`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.namelock import NameId, NameKind, NameLock, is_name
from clientsmith.python.naming import identifier
from clientsmith.python.words import pascal, snake, words_of

_SILENT = frozenset({"api", "the", "openapi", "rest", "http", "public", "reference", "v"})


@dataclass(frozen=True, slots=True)
class Identity:
    """`module` is the import name, `client` the class, `error` the root of its exceptions."""

    distribution: str
    module: str
    client: str
    error: str
    version: str
    title: str
    summary: str
    env_prefix: str
    base_url: str


def identify(api: Api, config: Config, lock: NameLock | None = None) -> Identity:
    """The identity of the package of an API; what is locked stays, unless the configuration says it."""
    told = config.package
    kept = _kept(lock or NameLock())
    words = [word for word in words_of(api.title) if word not in _SILENT and not word.isdigit()]
    plain = "_".join(words[:4]) or "api"
    portable = _ascii(snake(plain)) or "api"
    module = told.import_name or kept.get("import_name") or identifier(f"{portable}_client")
    client = told.client or kept.get("client") or identifier(pascal(plain))
    title = api.title if re.search(r"\bapi\b", api.title, re.IGNORECASE) else f"{api.title} API"
    return Identity(
        distribution=told.distribution or kept.get("distribution") or module.replace("_", "-"),
        module=module,
        client=client,
        error=told.error or kept.get("error") or f"{client}Error",
        version=told.version or "0.1.0",
        title=title.strip(),
        summary=told.summary or f"A typed Python client for the {title.strip()}.",
        env_prefix=told.env_prefix or kept.get("env_prefix") or portable.upper(),
        base_url=api.servers[0].url.rstrip("/") if api.servers else "",
    )


def names_of_identity(identity: Identity) -> Mapping[NameId, str]:
    """The names of an identity that code and its surroundings write, as the lock has them: by the
    keys of `package` in the configuration.
    """
    names = {
        "client": identity.client,
        "distribution": identity.distribution,
        "env_prefix": identity.env_prefix,
        "error": identity.error,
        "import_name": identity.module,
    }
    keys = {NameId(NameKind.PACKAGE, key): name for key, name in names.items()}
    return {key: name for key, name in keys.items() if is_name(key, name)}


def _kept(lock: NameLock) -> Mapping[str, str]:
    return {k.owner: entry.name for k, entry in lock.entries.items() if k.kind is NameKind.PACKAGE}


def _ascii(text: str) -> str:
    """The text without accents and foreign scripts, which distributions and headers cannot carry."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().strip("_")
