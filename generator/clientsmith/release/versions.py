"""Which version of the package is next, by semantic versioning (semver.org 2.0.0).

In: the version of the last release, and what has changed since. Out: a `Level` and a version.

| changed since the release | 1.0 and above | below 1.0 |
| --- | --- | --- |
| something breaks code that uses the package | major | minor |
| a method goes that the release said would go | minor | minor |
| the API takes back something that it promised | minor | minor |
| something is new, soft or deprecated | minor | patch |
| anything else | patch | patch |

A method that is deprecated because the API lacks it fails in any case, so its end is no further
break. Below 1.0 a minor version may break code (rule 4), and tools such as Poetry and Cargo read it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum

from clientsmith.difference.changes import Change as DocumentChange
from clientsmith.difference.effects import Effect
from clientsmith.interface.changes import Change
from clientsmith.interface.model import Class, Function, Interface
from clientsmith.interface.rules import Kind

_HARMLESS = (Kind.NAME_MOVED,)
_match_version = re.compile(r"(\d+)\.(\d+)\.(\d+)").fullmatch
_match_any = re.compile(
    r"(\d+)\.(\d+)\.(\d+)(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?"
).fullmatch


class Level(IntEnum):
    """How much a version differs from the one before; the greater the more."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    BREAKING_MINOR = 3
    """A minor version below 1.0 too."""
    MAJOR = 4


def level_of(
    changes: Iterable[Change], document: Iterable[DocumentChange], released: Interface
) -> Level:
    """How much has changed since a release, for those who use the package."""
    level = Level.NONE
    for change in changes:
        if change.effect is Effect.BREAKING:
            announced = _is_announced(change, released)
            level = max(level, Level.BREAKING_MINOR if announced else Level.MAJOR)
        elif change.kind in _HARMLESS:
            level = max(level, Level.PATCH)
        else:
            level = max(level, Level.MINOR)
    for one in document:
        breaks = one.effect is Effect.BREAKING
        level = max(level, Level.BREAKING_MINOR if breaks else Level.PATCH)
    return level


def next_version(version: str, level: Level) -> str:
    """The version that follows; empty when the version has another form than `1.2.3`."""
    found = _match_version(version)
    if found is None:
        return ""
    major, minor, patch = map(int, found.groups())
    if level is Level.NONE:
        return version
    if level is Level.MAJOR and major:
        return f"{major + 1}.0.0"
    if level >= (Level.MINOR if major else Level.BREAKING_MINOR):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def name_step(version: str, following: str) -> str:
    """Which part of a version the following one raises: `major`, `minor` or `patch`."""
    pairs = zip(version.split("."), following.split("."), strict=False)
    steps = zip(("major", "minor", "patch"), pairs, strict=False)
    return next((name for name, (old, new) in steps if old != new), "same")


def why_no_version(version: str, released: str) -> str:
    """Why a version cannot follow the one that was released (empty: none was); empty when it can.

    Of versions that differ behind their numbers alone, such as `1.0.0rc1`, each may follow.
    """
    new, old = _match_any(version), _match_any(released)
    if new is None:
        return f'"{version}" is no version of a package; write it as "1.2.3" or "1.2.3rc1"'
    if version == released:
        return f'"{version}" has been released already'
    if old is not None and [*map(int, new.groups())] < [*map(int, old.groups())]:
        return f'"{version}" comes before "{released}", which has been released already'
    return ""


def is_later_minor(version: str, than: str) -> bool:
    """Whether a version is in a later minor series than another one."""
    new, old = _match_version(version), _match_version(than)
    if new is None or old is None:
        return version != than
    return (int(new[1]), int(new[2])) > (int(old[1]), int(old[2]))


def _is_announced(change: Change, released: Interface) -> bool:
    """Whether the release itself said that this would go."""
    if change.kind not in (Kind.METHOD_REMOVED, Kind.NAME_REMOVED):
        return False
    owner = released.definitions.get(change.owner)
    if not change.member:
        return _only_for_announced(change.owner, released)
    member = owner.members.get(change.member) if isinstance(owner, Class) else None
    return isinstance(member, Function) and bool(member.deprecated)


def _only_for_announced(path: str, released: Interface) -> bool:
    """Whether a definition is used by deprecated methods alone, and at least by one."""
    users = [
        member.deprecated
        for _, definition in released.public()
        if isinstance(definition, Class)
        for member in definition.members.values()
        if isinstance(member, Function) and _mentions(member, path)
    ]
    return bool(users) and all(users)


def _mentions(member: Function, path: str) -> bool:
    return any(
        path in text
        for signature in member.signatures
        for text in (signature.returns, *(it.annotation for it in signature.parameters))
    )
