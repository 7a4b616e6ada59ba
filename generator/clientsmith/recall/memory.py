"""Where the meaning of a document is kept from one run to the next.

In: everything that decides what a run understands besides the prose of its document. Out: the
`Meaning` of the last run, if all of that is what it was. It can only save time: it is taken for
what it was made from, by this very code, and only whole. It lies among the bytecode of this package
and not beside what is generated, where somebody else might have put it (`beside`). How a meaning
becomes bytes is *not* decided here (`meaning`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import clientsmith
from clientsmith.beside import beside_bytecode, keep
from clientsmith.config import Config
from clientsmith.emit.stamp import own_fingerprint
from clientsmith.frozen import IS_REALLY_FROZEN, dataclass
from clientsmith.recall.outline import Outline

if TYPE_CHECKING:  # a run that finds nothing has no use for it yet
    from clientsmith.recall.meaning import Meaning

BESIDE_BYTECODE = beside_bytecode(__file__)

_DECIDING: Final = ("jsonschema_rs", "openapi_spec_validator", "yaml")
_DIGEST: Final = 32
_MOST_FILES: Final = 8
"""One for each package that is worked on; those that were kept longest ago go first."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept for one package: `key` is a digest of everything that it was made from, `locks`
    has the texts of the locks among that.
    """

    path: Path
    key: bytes
    outline: Outline
    locks: Mapping[str, str]
    writes: bool

    def recall(self) -> Meaning | None:
        """What the document means, if the last run has understood one with the same outline."""
        try:
            kept = self.path.read_bytes()
        except OSError:
            return None
        head, written = kept[: 2 * _DIGEST], kept[2 * _DIGEST :]
        if head != self.key + sha256(written).digest():
            return None

        from clientsmith.recall.meaning import read_meaning  # noqa: PLC0415  # needs all models

        try:
            return read_meaning(written, self.outline)
        except Exception:  # noqa: BLE001  # what can only save time must not stop a run
            return None

    def keep(self, meaning: Meaning) -> None:
        """Let the next run have it. Failing to is no error: the next run understands it again."""
        from clientsmith.recall.meaning import write_meaning  # noqa: PLC0415  # the same

        try:
            written = write_meaning(meaning, self.outline)
        except Exception:  # noqa: BLE001  # see above; tests write each case without this net
            return
        if written is None:
            return
        keep(self.path, self.key + sha256(written).digest() + written)
        with suppress(OSError):
            _forget(self.path.parent)


def open_memory(
    config: Config,
    outline: Outline,
    locks: Mapping[str, str],
    *,
    output: Path,
    names: Sequence[str],
) -> Memory:
    """The memory for the package of a folder: what a run is told besides a document is in its
    configuration and in the texts of its locks, by name. `names` are those that messages use for
    files.
    """
    given = (*names, repr(config), *(part for pair in sorted(locks.items()) for part in pair))
    made_by = (sys.version, clientsmith.__version__, own_fingerprint(), str(IS_REALLY_FROZEN))
    decides = (*made_by, *_libraries(), *given)
    total = sha256(outline.digest)
    for text in decides:
        total.update(f"{len(text)}\0{text}".encode())
    name = sha256(str(output.resolve()).encode()).hexdigest()[:_DIGEST]
    path = BESIDE_BYTECODE / f"meaning-{name}.bin"
    return Memory(path, total.digest(), outline, locks, writes=not sys.dont_write_bytecode)


def _libraries() -> Iterator[str]:
    """What an upgrade of the libraries changes that decide what there is to say of a document."""
    for name in _DECIDING:
        found = find_spec(name)
        if found is not None and found.origin is not None:
            status = Path(found.origin).stat()
            yield f"{found.origin} {status.st_mtime_ns} {status.st_size}"


def _forget(folder: Path) -> None:
    """Remove what is too much, and what a run that was killed has left behind."""
    kept = sorted(folder.glob("meaning-*"), key=lambda path: path.stat().st_mtime_ns)
    for path in kept[:-_MOST_FILES]:
        path.unlink(missing_ok=True)
