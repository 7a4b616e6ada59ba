"""Where the built-in template packs are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def builtin_templates(target: str) -> Path:
    """The folder of the built-in pack of a target such as `python`.

    A wheel carries the packs inside the package; a checkout has them at its top.
    """
    installed = _PACKAGE / "_templates" / target
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates" / target


def template_folders(target: str, override: Path | None) -> tuple[Path, ...]:
    """The folders that templates are looked up in: the user's, if any, before the built-in one."""
    builtin = builtin_templates(target)
    return (builtin,) if override is None else (override, builtin)
