"""What a run of `clientsmith generate` is to do about releases, as the command line says it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReleaseWish:
    """Whether a release is to be made (`version`: with which; empty: the one that is proposed), and
    the file for the report.
    """

    release: bool = False
    version: str = ""
    report: Path | None = None
    silent: bool = False
    """Whether nothing is to be told: the run is a part of a release, or one of many."""

    @property
    def wants_something(self) -> bool:
        """Whether the run is for more than the package."""
        return self.release or self.report is not None
