"""The lock of an upstream folder: what `clientsmith pull` has brought, and from where.

In: the folder. Out: a `Lock`, and its text. Not decided here: what is fetched (`upstream`) and how
files take their places (`store`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.source.files import display_name, read_text
from clientsmith.source.json_text import read_json
from clientsmith.source.kept import hash_of, read_kept
from clientsmith.source.node import JsonValue, plain

LOCK_NAME: Final = "lock.json"


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file of the folder: its address, the SHA-256 of its bytes, and its ETag (empty: none)."""

    url: str
    sha256: str
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """What was pulled: the configured address and choice, the version of the API that the document
    names, and the files by their path in the folder.
    """

    url: str
    document: str = ""
    api_version: str = ""
    files: Mapping[str, LockedFile] = field(default_factory=dict[str, LockedFile])


def read_lock(folder: Path) -> Lock | None:
    """The lock of a folder; None when there is none that can be understood, which only means that
    everything is fetched again.
    """
    path = folder / LOCK_NAME
    text, _ = read_text(path, display_name(path))
    root, _ = (None, ()) if text is None else read_json(text)
    return None if root is None else _lock_of(plain(root))


def write_lock(lock: Lock) -> str:
    """The text of a lock."""
    files: dict[str, JsonValue] = {
        path: {"url": file.url, "sha256": file.sha256, "etag": file.etag}
        for path, file in sorted(lock.files.items())
    }
    value: JsonValue = {
        "version": 1,
        "url": lock.url,
        "document": lock.document,
        "api_version": lock.api_version,
        "files": files,
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def read_intact(folder: Path, lock: Lock) -> Mapping[str, bytes]:
    """The files of a folder that still are what the lock says."""
    contents = {path: read_kept(folder / path) for path in lock.files}
    return {
        path: content
        for path, content in contents.items()
        if content is not None and hash_of(content) == lock.files[path].sha256
    }


def _lock_of(value: JsonValue) -> Lock | None:
    match value:
        case {
            "url": str(url),
            "document": str(document),
            "api_version": str(version),
            "files": dict(files),
        }:
            found = {path: _file_of(file) for path, file in files.items() if _is_inside(path)}
            known = {path: file for path, file in found.items() if file is not None}
            return Lock(url, document, version, known)
        case _:
            return None


def _is_inside(path: str) -> bool:
    """Whether a path stays below the folder: a lock can come from elsewhere, and files of it go."""
    parts = path.split("/")
    return bool(path) and ":" not in path and "\\" not in path and not {"", ".", ".."} & {*parts}


def _file_of(value: JsonValue) -> LockedFile | None:
    match value:
        case {"url": str(url), "sha256": str(sha256), "etag": str(etag)}:
            return LockedFile(url, sha256, etag)
        case _:
            return None
