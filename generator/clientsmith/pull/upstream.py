"""What the API's owner publishes, brought into a folder.

In: the configured address. Out: `Pulled`, or what is wrong. The address gives a document, or the
index of a documentation, of which the document that it names is taken, or else every page. Only
what was read completely and makes an OpenAPI document is written; otherwise the folder stays as it
was.

Not decided here: how an index is read (`source/llms`), how the folder changes (`store`), and what
is said of it (`commands/pull`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from clientsmith.config_values import UpstreamConfig
from clientsmith.diagnostics import Diagnostic, Location, diagnostic, has_errors
from clientsmith.frozen import dataclass, replace
from clientsmith.pull.api_version import find_api_version
from clientsmith.pull.lock import Lock, read_intact, read_lock
from clientsmith.pull.recorder import Known, RecordedSite, Recorder, Taken, normalised
from clientsmith.pull.store import recover, store
from clientsmith.source.files import decode_text, display_name, parse_text
from clientsmith.source.llms import is_site, read_site
from clientsmith.source.llms_index import looks_like_index
from clientsmith.source.node import Map, Text
from clientsmith.source.web import LIMITS, Fetched, FetchError, Limits


@dataclass(frozen=True, slots=True)
class Pulled:
    """What is published: the document in one piece, the texts that it came from by name, and the
    lock. `written` are the paths of the files that are new or have changed, `removed` of those that
    are no longer there; both are empty when nothing has changed. `edited` are files that were not
    as they had been pulled, and have been replaced.
    """

    document: Map
    texts: Mapping[str, Text]
    lock: Lock
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    @property
    def is_modified(self) -> bool:
        """Whether the folder has changed."""
        return bool(self.written or self.removed)


def pull(
    config: UpstreamConfig, named_at: Location | None = None, *, limits: Limits = LIMITS
) -> tuple[Pulled | None, tuple[Diagnostic, ...]]:
    """Fetch what is published and let the folder hold it.

    `named_at` is the place of the address in the configuration, for messages. None when anything
    could not be had or understood; then the folder is as it was before.
    """
    try:
        recover(config.folder)
    except OSError as error:
        return None, (_unwritable(config, error),)
    old = read_lock(config.folder) or Lock("")
    intact = read_intact(config.folder, old)
    known = {old.files[path].url: Known(old.files[path], intact[path]) for path in intact}
    try:
        read, found = _read(config, Recorder(known, limits))
    except FetchError as error:
        return None, (error.diagnostic(named_at),)
    found = tuple(replace(d, location=d.location or named_at) for d in found)
    if read is None:
        return None, found
    new = {path: taken.file for path, taken in read.files.items()}
    lock = Lock(config.url, config.document, find_api_version(read.document), new)
    contents = {path: taken.content for path, taken in read.files.items()}
    pulled = Pulled(
        read.document,
        read.texts,
        lock,
        tuple(path for path in sorted(contents) if intact.get(path) != contents[path]),
        tuple(path for path in sorted(old.files) if path not in contents),
        tuple(p for p in sorted(old.files) if p not in intact and (config.folder / p).exists()),
    )
    if pulled.is_modified or _settings_of(old) != _settings_of(lock):
        try:
            store(config.folder, {path: contents[path] for path in pulled.written}, lock)
        except OSError as error:
            return None, (*found, _unwritable(config, error))
    return pulled, found


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: the document and the files that it is written to."""

    document: Map
    texts: Mapping[str, Text]
    files: Mapping[str, Taken]


def _read(
    config: UpstreamConfig, recorder: Recorder
) -> tuple[_Read | None, tuple[Diagnostic, ...]]:
    """Everything that the address leads to. Raises FetchError."""
    url = normalised(config.url)
    answer = recorder.fetch(url)
    if is_site(url) or _is_index(answer):
        return _read_index(config, url, recorder)
    text, problems = decode_text(answer.body, answer.url)
    if text is None:
        return None, problems
    root, more = parse_text(text)
    problems = (*problems, *more)
    if root is None or has_errors(problems):
        return None, problems
    complaint = _no_document(root)
    if not isinstance(root, Map) or complaint is not None:
        return None, (*problems, *(() if complaint is None else (complaint,)))
    taken = recorder.taken_at(url)
    name = _name_of(answer)
    files = {} if taken is None else {name: taken}
    return _Read(root, {text.name: text}, files), problems


def _read_index(
    config: UpstreamConfig, url: str, recorder: Recorder
) -> tuple[_Read | None, tuple[Diagnostic, ...]]:
    site = RecordedSite(url, recorder)
    bundle, found = read_site(site, choose=config.document)
    if recorder.failure is not None:
        # What could not be read just now may be what matters, so half a site is none.
        raise recorder.failure
    if bundle is None or has_errors(found):
        return None, found
    complaint = _no_document(bundle.root)
    if complaint is not None:
        return None, (*found, complaint)
    return _Read(bundle.root, bundle.texts, site.files), found


def _is_index(answer: Fetched) -> bool:
    path = urlsplit(answer.url).path
    return path.endswith((".txt", ".md")) and looks_like_index(
        answer.body.decode("utf-8", errors="replace")
    )


def _no_document(root: object) -> Diagnostic | None:
    """Why a value is no OpenAPI document with operations."""
    if not isinstance(root, Map):
        return diagnostic("not-openapi", "what is published holds no object")
    missing = [key for key in ("openapi", "paths") if key not in root]
    if not missing:
        return None
    message = f'what is published has no "{missing[0]}", so it is no OpenAPI document'
    hint = 'check "upstream.url"'
    return diagnostic("not-openapi", message, root.location, hint=hint)


def _name_of(answer: Fetched) -> str:
    """The file that a whole document becomes."""
    name = unquote(posixpath.basename(urlsplit(answer.url).path))
    stem, ending = posixpath.splitext(name)
    is_plain = stem.isprintable() and not set(stem) & set('/\\:*?"<>|') and len(stem) <= 120
    if ending.lower() not in (".json", ".yaml", ".yml"):
        ending = ".json" if answer.body.lstrip()[:1] == b"{" else ".yaml"
    if not is_plain or stem.startswith(".") or not stem or stem == "lock":
        stem = "openapi"
    return f"{stem}{ending}"


def _settings_of(lock: Lock) -> tuple[str, str, str]:
    return lock.url, lock.document, lock.api_version


def _unwritable(config: UpstreamConfig, error: OSError) -> Diagnostic:
    reason = (error.strerror or str(error)).lower()
    message = f'"{display_name(config.folder)}" cannot be written: {reason}'
    hint = "check the permissions and the free space"
    return diagnostic("cannot-write", message, hint=hint)
