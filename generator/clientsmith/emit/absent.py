"""What Jinja has in place of a value that does not exist, and the error that using it raises.

In: what was looked up, and where. Out: an error that remembers both, for whoever explains it
(`failures`).
"""

from __future__ import annotations

from typing import cast

from jinja2 import StrictUndefined, UndefinedError
from jinja2.exceptions import TemplateRuntimeError
from jinja2.utils import missing


class AbsentError(UndefinedError):
    """Something that does not exist was used: `name`, as a field of `owner` or a name by itself."""

    def __init__(self, message: str | None, owner: object, name: object) -> None:
        super().__init__(message)
        self.owner = owner
        self.name = name if isinstance(name, str) else ""

    @property
    def is_field(self) -> bool:
        """Whether it was looked up in a value, and not among the names of the template."""
        return self.owner is not missing


class Absent(StrictUndefined):
    """An undefined value whose errors are `AbsentError`."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = AbsentError,
    ) -> None:
        del exc
        super().__init__(hint, obj, name)

        def fail(message: str | None = None) -> AbsentError:
            return AbsentError(message, obj, name)

        # Jinja calls what it has there, and raises what comes back.
        self._undefined_exception = cast("type[TemplateRuntimeError]", fail)
