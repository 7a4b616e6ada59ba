"""Files to overlays (Overlay 1.0.0 and 1.1.0).

In: the path of a YAML or JSON file. Out: an `Overlay` with its queries parsed, or what is wrong.

Not decided here: what its actions do (`apply`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from clientsmith.diagnostics import Diagnostic, Location, diagnostic, has_errors
from clientsmith.overlay.jsonpath import Query, parse_query
from clientsmith.overlay.model import Action, Copy, Overlay, Remove, Update
from clientsmith.source.files import display_name, parse_text, read_text
from clientsmith.source.node import Map, Node, Scalar, Seq, Text, as_written, kind_of, plain

_VERSIONS: Final = ((1, 0), (1, 1))
_READABLE: Final = 'write "overlay: 1.1.0" or "overlay: 1.0.0"'
_ROOT_KEYS: Final = ("overlay", "info", "extends", "actions")
_INFO_KEYS: Final = ("title", "version", "description")
_ACTION_KEYS: Final = ("target", "description", "update", "remove", "copy")


def is_overlay(root: Map) -> bool:
    """Whether a document is an overlay and no description of an API."""
    return "overlay" in root and "openapi" not in root and "swagger" not in root


def read_overlay(path: Path, name: str = "") -> tuple[Overlay | None, tuple[Diagnostic, ...]]:
    """Read an overlay; `name` is what messages call the file, by default its path.

    None when the file cannot be read or anything in it breaks the specification.
    """
    text, problems = read_text(path, name or display_name(path))
    if text is None:
        return None, problems
    root, problems = parse_text(text)
    if root is None:
        return None, problems
    reader = _Reader(text)
    overlay = reader.read(root)
    return None if has_errors(reader.problems) else overlay, (*problems, *reader.problems)


def base_of(overlay: Overlay, path: Path) -> tuple[Path | None, tuple[Diagnostic, ...]]:
    """The path of the document that an overlay extends; `path` is that of the overlay itself.

    None when it names none, or one on another machine: nothing is fetched from here.
    """
    place = overlay.node.location
    node = overlay.node.get("extends")
    if node is None:
        message = f'"{overlay.text.name}" is an overlay that does not say what it extends'
        hint = (
            'write "extends: openapi.yaml", or name the overlay in "overlays" of the configuration'
        )
        return None, (diagnostic("missing-key", message, place, hint=hint),)
    reference = urlsplit(overlay.extends)
    if len(reference.scheme) > 1 or reference.netloc:
        message = f'"{overlay.extends}" is not on this machine'
        hint = "save the document beside the overlay and write its path"
        return None, (diagnostic("remote-reference", message, node.location, hint=hint),)
    return path.parent / unquote(reference.path), ()


class _Reader:
    def __init__(self, text: Text) -> None:
        self.text = text
        self.problems: list[Diagnostic] = []

    def read(self, root: Node) -> Overlay | None:
        if not isinstance(root, Map) or "overlay" not in root:
            message = f'"{self.text.name}" is no overlay: it has no key "overlay" at its top'
            is_api = isinstance(root, Map) and "openapi" in root
            hint = "it is the document of an API" if is_api else 'begin with "overlay: 1.1.0"'
            self._report("not-overlay", message, root.location, hint)
            return None
        version = self._version(root)
        if version is None:
            return None
        self._check_keys(root, _ROOT_KEYS, "an overlay")
        title = self._info(root, version)
        extends = self._text(root, "extends")
        actions = tuple(self._actions(root, version))
        return Overlay(self.text, root, version, title, extends, actions)

    def _version(self, root: Map) -> tuple[int, int] | None:
        node = root.items["overlay"]
        written = as_written(node) if isinstance(node, Scalar) else kind_of(node)
        found = re.fullmatch(r"(\d{1,9})\.(\d{1,9})\.\d+(-.+)?", written)
        version = (int(found[1]), int(found[2])) if found else None
        if version in _VERSIONS:
            return version
        message = f'"{written}" is no version of the Overlay Specification that can be read'
        self._report("overlay-version", message, node.location, _READABLE)
        return None

    def _info(self, root: Map, version: tuple[int, int]) -> str:
        info = self._required(root, "info", Map, "an object")
        if not isinstance(info, Map):
            return ""
        known = _INFO_KEYS if version > (1, 0) else _INFO_KEYS[:-1]
        self._check_keys(info, known, '"info"', _INFO_KEYS)
        self._text(info, "version", required=True)
        self._text(info, "description")
        return self._text(info, "title", required=True)

    def _actions(self, root: Map, version: tuple[int, int]) -> Iterable[Action]:
        actions = self._required(root, "actions", Seq, "an array")
        if not isinstance(actions, Seq):
            return
        if not actions.items:
            self._report("missing-key", '"actions" holds no action', actions.location)
        for item in actions:
            if not isinstance(item, Map):
                self._wrong_type("an action", item, "an object")
                continue
            action = self._action(item, version)
            if action is not None:
                yield action

    def _action(self, node: Map, version: tuple[int, int]) -> Action | None:
        known = _ACTION_KEYS if version > (1, 0) else _ACTION_KEYS[:-1]
        understood = self._check_keys(node, known, "an action", _ACTION_KEYS)
        self._text(node, "description")
        target = self._query(node, "target", required=True)
        source = self._query(node, "copy") if "copy" in known else None
        verbs = self._verbs(node, known)
        if not verbs and understood:
            self._report_idle(node, version)
        if len(verbs) > 1:
            self._report_several(node, verbs)
        match verbs:
            case ["update"] if target is not None:
                return Update(node, target, node.items["update"])
            case ["copy"] if target is not None and source is not None:
                return Copy(node, target, source)
            case ["remove"] if target is not None:
                return Remove(node, target)
            case _:
                return None

    def _verbs(self, node: Map, known: tuple[str, ...]) -> list[str]:
        """What an action says that it does; "remove: false" says nothing."""
        verbs: list[str] = [key for key in ("update", "copy") if key in node and key in known]
        if not self._flag(node, "remove"):
            return verbs
        if verbs == ["update"] and "copy" not in known:
            # So says version 1.0 itself; in the schema of 1.1 the two exclude each other.
            message = 'this "update" has no effect beside "remove: true"'
            self._report("overlay-unmatched", message, node.key_location("update"))
            return ["remove"]
        return [*verbs, "remove"]

    def _report_idle(self, node: Map, version: tuple[int, int]) -> None:
        flag = node.get("remove")
        if flag is not None and plain(flag) is not False:
            return  # It is of the wrong type, which was told.
        # The schema of 1.1 asks for one of the three; that of 1.0 does not.
        harmless = version == (1, 0) or flag is not None
        code = "overlay-unmatched" if harmless else "overlay-action"
        message = "this action does nothing" if harmless else "an action must say what it does"
        self._report(code, message, node.location, 'write "update" or "remove: true"')

    def _report_several(self, node: Map, verbs: list[str]) -> None:
        both = " and ".join(f'"{verb}"' for verb in verbs)
        message = f"an action does one thing, but this one has {both}"
        hint = "make each of them an action of its own"
        self._report("overlay-action", message, node.key_location(verbs[1]), hint)

    def _query(self, node: Map, key: str, *, required: bool = False) -> Query | None:
        self._text(node, key, required=required)
        scalar = node.get(key)
        if not isinstance(scalar, Scalar) or not isinstance(scalar.value, str):
            return None
        query, problems = parse_query(scalar)
        self.problems.extend(problems)
        return query

    def _flag(self, node: Map, key: str) -> bool:
        value = node.get(key)
        if value is None:
            return False
        if isinstance(value, Scalar) and isinstance(value.value, bool):
            return value.value
        self._wrong_type(f'"{key}"', value, "a boolean")
        return False

    def _text(self, node: Map, key: str, *, required: bool = False) -> str:
        value = node.get(key)
        if value is None:
            if required:
                self._missing(node, key)
            return ""
        if isinstance(value, Scalar) and isinstance(value.value, str):
            return value.value
        hint = ""
        if isinstance(value, Scalar) and value.value is not None:
            hint = f'put it in quotes: "{as_written(value)}"'
        self._wrong_type(f'"{key}"', value, "a string", hint)
        return ""

    def _required(self, node: Map, key: str, kind: type[Map | Seq], words: str) -> Node | None:
        value = node.get(key)
        if value is None:
            self._missing(node, key)
        elif not isinstance(value, kind):
            self._wrong_type(f'"{key}"', value, words)
        return value

    def _check_keys(
        self, node: Map, known: tuple[str, ...], owner: str, later: tuple[str, ...] = ()
    ) -> bool:
        """Whether all keys are known ones or extensions; others are told, `later` ones as such."""
        unknown = [key for key in node if key not in known and not key.startswith("x-")]
        for key in unknown:
            if key in later:
                hint = 'it came with version 1.1: write "overlay: 1.1.0"'
            else:
                close = get_close_matches(key, known, n=1)
                every = ", ".join(f'"{name}"' for name in known)
                hint = f'did you mean "{close[0]}"?' if close else f'possible: {every} and "x-..."'
            message = f'{owner} has no key "{key}"'
            self._report("overlay-unknown-key", message, node.key_location(key), hint)
        return not unknown

    def _missing(self, node: Map, key: str) -> None:
        self._report("missing-key", f'"{key}" is missing', node.location)

    def _wrong_type(self, what: str, node: Node, wanted: str, hint: str = "") -> None:
        message = f"{what} must be {wanted}, not {kind_of(node)}"
        self._report("wrong-type", message, node.location, hint)

    def _report(self, code: str, message: str, place: Location, hint: str = "") -> None:
        self.problems.append(diagnostic(code, message, place, hint=hint))
