"""In which form a call wants its answer: the result itself, or the answer around it.

Generated methods hand their options on untouched, so the wish travels among them. It is no part of
`RequestOptions`: callers say it by `with_raw_response` and its like. What is *not* decided here:
what the forms are (`raw`, `streamed`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias, cast

from .options import RequestOptions, check_names

__all__ = ["WISH", "Wish", "check_options", "opening", "wish", "without_wish"]

Wish: TypeAlias = Literal["raw", "streaming"]

WISH: Final = "_response"
"""The name of the option."""

_KNOWN: Final = RequestOptions.__optional_keys__ | {WISH}


def check_options(label: str, options: RequestOptions) -> None:
    """Raise `TypeError` for an option that a call does not have; `label` names the call."""
    check_names(label, options, _KNOWN)


def wish(options: RequestOptions) -> Wish | None:
    """Tell in which form a call wants its answer; ``None`` is the result itself."""
    return cast("Mapping[str, Wish]", options).get(WISH)


def without_wish(options: RequestOptions) -> RequestOptions:
    """Give the options of a call that wants the result itself."""
    rest = {name: value for name, value in options.items() if name != WISH}
    return cast("RequestOptions", rest)


def opening(options: RequestOptions, last_event_id: str) -> RequestOptions:
    """Give the options of a call that opens a stream, behind the event that has this id.

    See WHATWG HTML, 9.2.3; an empty id is none.
    """
    wishing = cast("RequestOptions", {**options, WISH: "streaming"})
    if last_event_id:
        extra = options.get("extra_headers", {})
        wishing["extra_headers"] = {**extra, "Last-Event-ID": last_event_id}
    return wishing
