"""Compiled templates, kept as Python keeps compiled modules: compiling is a tenth of a whole run.

In: what Jinja asks for. Out: the code of a template, if its text and the options of its
environment are what they were. It lies among the bytecode of this package, and is kept in memory
too, for runs that generate more than once. What templates may do is *not* decided here (`render`).
"""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket, bc_magic

from clientsmith.beside import beside_bytecode, keep

BESIDE_BYTECODE = beside_bytecode(__file__)


class CompiledTemplates(BytecodeCache):
    """A cache in a folder. One that cannot be written or read is as good as an empty one."""

    def __init__(self, folder: Path, *, writes: bool = not sys.dont_write_bytecode) -> None:
        self._folder = folder
        self._writes = writes
        self._codes: dict[bytes, CodeType] = {}

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Where the code of a template goes: in one place for all templates of a name.

        So the folder does not grow with the projects. What decides whether the code fits is
        compared together with the text.
        """
        options = sorted(
            (option, value)
            for option, value in vars(environment).items()
            if isinstance(value, str | int)
        )
        options.append(("extensions", " ".join(environment.extensions)))
        return super().get_bucket(environment, name, None, f"{filename}{options}{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a bucket its code, if it is known."""
        head = _head(bucket)
        if head not in self._codes:
            # ValueError, EOFError and TypeError are what marshal says to a file that is not whole.
            with suppress(OSError, ValueError, EOFError, TypeError):
                content = self._path(bucket).read_bytes()
                if content.startswith(head):
                    self._codes[head] = marshal.loads(content[len(head) :])  # noqa: S302 (as .pyc)
        bucket.code = self._codes.get(head)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a bucket."""
        if bucket.code is None:
            return
        self._codes[_head(bucket)] = bucket.code
        if self._writes:
            keep(self._path(bucket), _head(bucket) + marshal.dumps(bucket.code))

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"template-{bucket.key}.bin"


def _head(bucket: Bucket) -> bytes:
    return bc_magic + bucket.key.encode() + bucket.checksum.encode()
