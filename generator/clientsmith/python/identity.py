"""What the package and its client are called: the configuration, else the title of the document."""

from __future__ import annotations

import re
import unicodedata

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.frozen import dataclass
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


def identify(api: Api, config: Config) -> Identity:
    """The identity of the package of an API."""
    told = config.package
    words = [word for word in words_of(api.title) if word not in _SILENT and not word.isdigit()]
    plain = "_".join(words[:4]) or "api"
    portable = _ascii(snake(plain)) or "api"
    module = told.import_name or identifier(f"{portable}_client")
    client = told.client or identifier(pascal(plain))
    title = api.title if re.search(r"\bapi\b", api.title, re.IGNORECASE) else f"{api.title} API"
    return Identity(
        distribution=told.distribution or module.replace("_", "-"),
        module=module,
        client=client,
        error=told.error or f"{client}Error",
        version=told.version or "0.1.0",
        title=title.strip(),
        summary=told.summary or f"A typed Python client for the {title.strip()}.",
        env_prefix=told.env_prefix or portable.upper(),
        base_url=api.servers[0].url.rstrip("/") if api.servers else "",
    )


def _ascii(text: str) -> str:
    """The text without accents and foreign scripts, which distributions and headers cannot carry."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().strip("_")
