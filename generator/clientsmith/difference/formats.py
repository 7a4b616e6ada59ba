"""Changes for programs and for pages: JSON, Markdown, annotations of GitHub Actions.

In: changes, and the names of both documents. Out: text. The words are those of `words`; nothing of
a document can end a code span, a line or an annotation early.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final

from clientsmith.diagnostics import Location
from clientsmith.difference.changes import Change, Place
from clientsmith.difference.effects import RULES, Effect
from clientsmith.difference.report import count_changes, count_effects, printable
from clientsmith.difference.words import Sentence, tell
from clientsmith.report import annotate, plural
from clientsmith.source.node import JsonValue

_LEVELS: Final = {Effect.BREAKING: "error", Effect.SOFT: "warning"}
_HEADINGS: Final = {
    Effect.BREAKING: "Breaking",
    Effect.SOFT: "Soft: exhaustive matches",
    Effect.SAFE: "Safe",
}
_find_ticks: Final = re.compile("`+")


def write_json(changes: Sequence[Change], old: str, new: str) -> str:
    """One object: both names, how many changes there are of each effect, and the changes."""
    counts = {effect: sum(change.effect is effect for change in changes) for effect in Effect}
    value: JsonValue = {
        "old": old,
        "new": new,
        "counts": {effect.value: count for effect, count in counts.items()},
        "changes": [_as_json(change) for change in changes],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def write_markdown(changes: Sequence[Change], old: str, new: str) -> str:
    """A section for a pull request; what is safe is folded."""
    lines = [f"### API: {count_effects(changes)}", "", f"{_code(old)} → {_code(new)}"]
    sentences = tuple(tell(changes))
    for effect in Effect:
        wanted = [sentence for sentence in sentences if sentence.effect is effect]
        if not wanted:
            continue
        items = [_item(sentence) for sentence in wanted]
        if effect is Effect.SAFE:
            summary = f"<details><summary>{_HEADINGS[effect]} ({count_changes(wanted)})</summary>"
            lines += ["", summary, "", *items, "", "</details>"]
        else:
            heading = f"#### {_HEADINGS[effect]} ({count_changes(wanted)})"
            lines += ["", heading, "", *items]
    return "\n".join(lines) + "\n"


def write_annotations(changes: Sequence[Change]) -> str:
    """A workflow command for each line, at its place in the new document; what is safe is counted."""
    grave = [change for change in changes if change.effect is not Effect.SAFE]
    lines = [_annotation(sentence) for sentence in tell(grave)]
    safe = len(changes) - len(grave)
    if safe:
        told = f"{plural(safe, 'change')} of the API {'is' if safe == 1 else 'are'} safe"
        lines.append(annotate("notice", "safe changes of the API", told))
    return "".join(f"{line}\n" for line in lines)


def _annotation(sentence: Sentence) -> str:
    place, wheres = sentence.places[0], sentence.wheres
    rest = f" and {len(wheres) - 1} more" if len(wheres) > 1 else ""
    text = f"{sentence.text} in {wheres[0]}{rest}" if wheres else sentence.text
    level = _LEVELS[sentence.effect]
    return annotate(level, f"{sentence.effect} change of the API", text, place.new or place.old)


def _as_json(change: Change) -> dict[str, JsonValue]:
    return {
        "kind": change.kind.value,
        "effect": change.effect.value,
        "direction": change.direction.value,
        "reason": RULES[change.kind].reason,
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "places": [_place(place) for place in change.places],
    }


def _place(place: Place) -> dict[str, JsonValue]:
    return {"where": place.where, "old": _location(place.old), "new": _location(place.new)}


def _location(location: Location | None) -> JsonValue:
    if location is None:
        return None
    return {"file": location.file, "line": location.line, "column": location.column}


def _item(sentence: Sentence) -> str:
    """A list item with the first place; the others are counted."""
    text = "".join(_code(part) if is_said else part for part, is_said in sentence.parts)
    place, wheres = sentence.places[0], sentence.wheres
    where = f" in {_code(wheres[0])}" if wheres else ""
    more = f" and {plural(len(wheres) - 1, 'more place')}" if len(wheres) > 1 else ""
    old, new = (_code(str(at)) if at else "nowhere" for at in (place.old, place.new))
    return f"- {text}{where}{more} ({old} → {new})"


def _code(text: str) -> str:
    """Text as a code span that it cannot end (CommonMark, section 6.1)."""
    line = printable(text)
    ticks = "`" * (max((len(run) for run in _find_ticks.findall(line)), default=0) + 1)
    padding = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{ticks}{padding}{line}{padding}{ticks}" if line else ""
