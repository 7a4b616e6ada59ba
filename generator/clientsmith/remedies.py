"""Why a diagnostic is given and what to do about it, by its code.

In: `remedies.yaml` beside this module. Out: a `Remedy` for each code of the catalogue, which a test
holds complete. How grave a code is, is *not* decided here (`diagnostics`), nor how a remedy is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import cast

import yaml

from clientsmith.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Remedy:
    """`cause` and `cure` are whole sentences in Markdown, `group` is a heading for codes alike."""

    group: str
    cause: str
    cure: str


def read_remedies() -> Mapping[str, Remedy]:
    """The remedies by code, in the order of the catalogue."""
    text = files("clientsmith").joinpath("remedies.yaml").read_text(encoding="utf-8")
    groups = cast("dict[str, dict[str, dict[str, str]]]", yaml.safe_load(text))
    return {
        code: Remedy(group, told["cause"], told["cure"])
        for group, codes in groups.items()
        for code, told in codes.items()
    }
