"""What Python sees of a package, read without importing it, and what a change does to code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from clientsmith.difference.effects import Effect
from clientsmith.interface.advice import advise
from clientsmith.interface.changes import Change
from clientsmith.interface.compare import compare_interfaces
from clientsmith.interface.model import Alias, Class, Field, Function, Interface
from clientsmith.interface.read import read_folder, read_texts
from clientsmith.interface.report import write_markdown
from clientsmith.interface.rules import RULES, Kind, table_of_effects
from clientsmith.interface.saved import read_interface, write_interface
from clientsmith.interface.words import tell
from command_line import clientsmith

ROOT = Path(__file__).parents[1]
OFFICIAL = ROOT.parent / "shared" / "notion" / "official"
MARCH, APRIL = OFFICIAL / "2026-03-17.openapi.json", OFFICIAL / "2026-04-23.openapi.json"

INDEX = """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .pets import {names}
_HOMES = {{}}
def __getattr__(name: str) -> object: ...
"""


def package(files: Mapping[str, str]) -> Interface:
    """The interface of a package of these modules; `pet/__init__.py` is there in any case."""
    texts = {"pet/__init__.py": "", **{f"pet/{name}": dedent(text) for name, text in files.items()}}
    interface, found = read_texts(texts)
    assert interface is not None, found
    return interface


def one(text: str) -> Interface:
    """A package whose only module says this."""
    return package({"__init__.py": text})


def changes(old: str, new: str) -> tuple[Change, ...]:
    return compare_interfaces(one(old), one(new))


def told(old: str, new: str) -> list[str]:
    """Each change as `effect kind: sentence`."""
    return [f"{it.effect} {it.kind}: {tell(it)}" for it in changes(old, new)]


def method(signature: str, returns: str = "int", before: str = "") -> str:
    """A class with one method."""
    return f"{before}\nclass Pet:\n    def feed({signature}) -> {returns}: ...\n"


def model(field: str, before: str = "") -> str:
    """A class that is read: a function returns it."""
    return f"{before}\nclass Pet(Model):\n    {field}\ndef get() -> Pet: ...\n"


def params(field: str, total: str = "False") -> str:
    """A typed dict that is passed to a function."""
    head = "from typing import Literal, Required, TypedDict"
    return f"{head}\nclass PetParam(TypedDict, total={total}):\n    {field}\ndef make(pet: PetParam) -> None: ...\n"


# What is read


def test_names_that_are_loaded_when_they_are_first_used_are_found() -> None:
    lazy = {
        "types/__init__.py": INDEX.format(names="Cat as Cat"),
        "types/pets.py": "class Cat: ...",
    }
    assert isinstance(package(lazy).definitions["types.Cat"], Class)


def test_a_name_is_spelled_as_it_is_imported_wherever_it_is_used() -> None:
    interface = package(
        {
            "types/__init__.py": INDEX.format(names="Cat as Cat"),
            "types/pets.py": "class Cat: ...",
            "resources/cats.py": """\
                import datetime as dt
                from typing import Optional
                from ..types.pets import Cat
                def get(since: 'dt.date') -> Optional[Cat]: ...
            """,
        }
    )
    get = interface.definitions["resources.cats.get"]
    assert isinstance(get, Function)
    assert get.signatures[0].returns == "types.Cat | None"
    assert get.signatures[0].parameters[0].annotation == "datetime.date"


def test_every_overload_is_read_and_the_implementation_is_not() -> None:
    interface = one("""\
        from typing import overload
        @overload
        def get(a: int) -> int: ...
        @overload
        def get(a: str) -> str: ...
        def get(a): ...
        """)
    get = interface.definitions["get"]
    assert isinstance(get, Function)
    assert [it.returns for it in get.signatures] == ["int", "str"]


def test_a_generator_that_is_asynchronous_is_not_awaited() -> None:
    assert (
        changes(
            "from collections.abc import AsyncIterator\nasync def lines() -> AsyncIterator[str]:\n    yield ''",
            "from collections.abc import AsyncIterator\ndef lines() -> AsyncIterator[str]: ...",
        )
        == ()
    )


def test_keys_of_a_typed_dict_are_required_as_it_says() -> None:
    pet = one(params("name: Required[str]\n    age: int")).definitions["PetParam"]
    assert isinstance(pet, Class)
    required = {name: isinstance(it, Field) and it.required for name, it in pet.members.items()}
    assert required == {"name": True, "age": False}


def test_what_begins_with_an_underscore_is_no_ones_business() -> None:
    hidden = "class Pet: ...\ndef _help() -> int: ...\n"
    assert changes(hidden, hidden.replace("int", "str")) == ()


def test_a_base_class_that_cannot_be_imported_still_gives_its_methods() -> None:
    files = {"__init__.py": "from ._base import Base\nclass Pet(Base): ..."}
    old = package({**files, "_base.py": "class Base:\n    def close(self) -> None: ..."})
    new = package({**files, "_base.py": "class Base: ..."})
    assert [tell(it) for it in compare_interfaces(old, new)] == ["`Pet.close` is gone"]


def test_tests_of_a_package_are_no_part_of_it(tmp_path: Path) -> None:
    for name in ("pet", "tests"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("class Pet: ...", encoding="utf-8")
    interface, _ = read_folder(tmp_path)
    assert interface is not None
    assert interface.package == "pet"


def test_a_package_is_never_imported(tmp_path: Path) -> None:
    (tmp_path / "pet").mkdir()
    (tmp_path / "pet" / "__init__.py").write_text("class Pet: ...\n1 / 0\n", encoding="utf-8")
    interface, _ = read_folder(tmp_path)
    assert interface is not None
    assert list(interface.definitions) == ["Pet"]


def test_a_folder_without_a_package_is_told(tmp_path: Path) -> None:
    interface, found = read_folder(tmp_path)
    assert interface is None
    assert found[0].code == "no-package"


def test_a_file_that_is_no_python_is_told_with_its_line() -> None:
    interface, found = read_texts({"pet/__init__.py": "a = 1\nclass 7"})
    assert interface is None
    assert str(found[0].location) == "pet/__init__.py:2:1"


# What is kept


def test_an_interface_is_read_from_its_file_as_it_was_written() -> None:
    interface = one("""\
        from typing import Literal, TypeAlias, TypedDict, overload
        from typing_extensions import deprecated
        __version__ = "1.2"
        Kind: TypeAlias = Literal["a", "b"] | str
        LIMIT = 3
        class Pet(TypedDict, total=False):
            name: str
        @overload
        def get(a: int, /, b: str = "x", *more: int, c: Kind, **rest: int) -> int: ...
        @overload
        def get(a: str) -> str: ...
        @deprecated("use get")
        async def old() -> None: ...
        """)
    again, found = read_interface(write_interface(interface), "surface.json")
    assert again == interface
    assert found == ()
    assert interface.version == "1.2"


def test_a_file_of_an_interface_has_one_name_a_line_in_order() -> None:
    text = write_interface(one("class B: ...\nclass A:\n    x: int\n    y: str = 'no'"))
    lines = text.splitlines()
    names = lines[lines.index('"names": {') + 1 : lines.index("},")]
    assert [line.partition(":")[0] for line in names] == ['"A"', ' "x"', ' "y"', '"B"']
    assert json.loads(text)["names"]["A"] == ["class", [], {"x": "int", "y": ["str", "'no'"]}]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format": 2}',
        '{"format": 2, "package": "p", "version": "", "names": {"a": ["dog"]}, "paths": {}}',
        '{"format": 2, "package": "p", "version": "", "names": {"a": "int"}, "paths": {}}',
        '{"format": 1, "package": "p", "version": "", "names": {}, "paths": {}}',
    ],
)
def test_a_file_that_is_no_interface_is_told(text: str) -> None:
    interface, found = read_interface(text, "surface.json")
    assert interface is None
    assert found[0].code == "not-surface"


# What breaks, what does not

CASES = [
    ("class Pet: ...", "", "breaking name-removed: `Pet` is gone"),
    ("", "class Pet: ...", "safe name-added: `Pet` is new"),
    (
        "class Pet:\n    name: str\n    age: int",
        "class Animal:\n    name: str\n    age: int",
        "breaking name-renamed: `Pet` is called `Animal` now",
    ),
    ("class Pet: ...", "def Pet(): ...", "breaking name-changed-kind: `Pet` is something else now"),
    (
        "class Base(Exception): ...\nclass NotFound(Base): ...",
        "class Base(Exception): ...\nclass NotFound(Exception): ...",
        "breaking base-removed: `NotFound` is no `Base` any more",
    ),
    (
        "class Base(Exception): ...\nclass NotFound(Exception): ...",
        "class Base(Exception): ...\nclass NotFound(Base): ...",
        "safe base-added: `NotFound` is also a `Base`",
    ),
    (method("self"), "class Pet: ...", "breaking method-removed: `Pet.feed` is gone"),
    ("class Pet: ...", method("self"), "safe method-added: `Pet.feed` is new"),
    (
        method("self, food: str"),
        method("self, food: str").replace("feed", "feeds"),
        "breaking method-renamed: `Pet.feed` is called `feeds` now",
    ),
    (
        "def feed() -> int: ...",
        "async def feed() -> int: ...",
        "breaking form-changed: `feed` is used in another way",
    ),
    (
        method("self"),
        method("self, *, food: str = ''"),
        "safe parameter-added: `Pet.feed` takes `food`",
    ),
    (
        method("self"),
        method("self, *, food: str"),
        "breaking required-parameter-added: `Pet.feed` needs `food`",
    ),
    (
        method("self, *, food: str"),
        method("self"),
        "breaking parameter-removed: `Pet.feed` does not take `food` any more",
    ),
    (
        method("self, *, page_size: int"),
        method("self, *, page_sizes: int"),
        "breaking parameter-renamed: `Pet.feed` calls `page_size` now `page_sizes`",
    ),
    (
        method("self, a: int, b: int"),
        method("self, b: int, a: int"),
        "breaking position-changed: `Pet.feed` takes its arguments in another order",
    ),
    (
        method("self, a: int"),
        method("self, *, a: int"),
        "breaking became-keyword: `Pet.feed` takes `a` by name only",
    ),
    (
        method("self, *, a: int"),
        method("self, a: int"),
        "safe became-positional: `Pet.feed` takes `a` without its name too",
    ),
    (
        method("self, a: int = 1"),
        method("self, a: int"),
        "breaking parameter-became-required: `Pet.feed` needs `a` now",
    ),
    (
        method("self, a: int"),
        method("self, a: int = 1"),
        "safe parameter-became-optional: `Pet.feed` does not need `a` any more",
    ),
    (
        method("self, a: int = 1"),
        method("self, a: int = 2"),
        "soft default-changed: `Pet.feed` has another default for `a`",
    ),
    (
        method("self, a: int"),
        method("self, a: int | str"),
        "safe type-widened: `a` of `Pet.feed` may also be str",
    ),
    (
        method("self, a: int | str"),
        method("self, a: int"),
        "breaking type-narrowed: `a` of `Pet.feed` is never str any more",
    ),
    (
        method("self"),
        method("self", "int | str"),
        "breaking type-widened: what `Pet.feed` gives may also be str",
    ),
    (
        method("self", "int | str"),
        method("self"),
        "safe type-narrowed: what `Pet.feed` gives is never str any more",
    ),
    (
        method("self", "int | None"),
        method("self", "int"),
        "safe no-longer-none: what `Pet.feed` gives is never None",
    ),
    (
        method("self", "list[int]"),
        method("self", "list[int | None]"),
        "breaking may-be-none: what `Pet.feed` gives may be None",
    ),
    (
        model("name: str"),
        model("name: str | None = None"),
        "breaking field-became-optional: `Pet.name` may be left out",
    ),
    (
        model("name: str | None = None"),
        model("name: str | None"),
        "safe field-became-required: `Pet.name` is always there now",
    ),
    (
        model("name: str"),
        model("name: str | None"),
        "breaking may-be-none: `Pet.name` may be None",
    ),
    (model("name: str"), model("name: str\n    age: int"), "safe field-added: `Pet.age` is new"),
    (
        model("name: str\n    age: int"),
        model("age: int"),
        "breaking field-removed: `Pet.name` is gone",
    ),
    (
        model("archive: bool"),
        model("archived: bool"),
        "breaking field-renamed: `Pet.archive` is called `archived` now",
    ),
    (
        params("name: str"),
        params("name: str\n    age: Required[int]"),
        "breaking required-field-added: `PetParam.age` is new and needed",
    ),
    (
        params("name: str"),
        params("name: str | None"),
        "safe may-be-none: `PetParam.name` may be None",
    ),
    (
        params("name: str"),
        params("name: Required[str]"),
        "breaking field-became-required: `PetParam.name` is always there now",
    ),
    (
        model("k: Literal['a']", "from typing import Literal"),
        model("k: Literal['a', 'b']", "from typing import Literal"),
        "soft value-added: `Pet.k` may also be 'b'",
    ),
    (
        params("k: Literal['a', 'b']"),
        params("k: Literal['a']"),
        "breaking value-removed: `PetParam.k` is never 'b' any more",
    ),
    (
        "class A: ...\nclass B: ...\nclass C: ...\nPet = A | B\ndef get() -> Pet: ...".replace(
            "Pet =", "from typing import TypeAlias\nPet: TypeAlias ="
        ),
        "class A: ...\nclass B: ...\nclass C: ...\nPet = A | B | C\ndef get() -> Pet: ...".replace(
            "Pet =", "from typing import TypeAlias\nPet: TypeAlias ="
        ),
        "soft variant-added: `Pet` may also be C",
    ),
    (
        "class A: ...\nclass C: ...\ndef get() -> A: ...",
        "class A: ...\nclass C: ...\ndef get() -> A | C: ...",
        "breaking type-widened: what `get` gives may also be C",
    ),
    ("LIMIT = 3", "LIMIT = 4", "soft constant-changed: `LIMIT` has another value"),
    (
        "def feed() -> int: ...",
        "from typing_extensions import deprecated\n@deprecated('use give')\ndef feed() -> int: ...",
        "soft deprecated: `feed` is deprecated: use give",
    ),
    (
        "from typing_extensions import deprecated\n@deprecated('use give')\ndef feed() -> int: ...",
        "def feed() -> int: ...",
        "safe no-longer-deprecated: `feed` is not deprecated any more",
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"), CASES, ids=[it[2].split(":")[0] for it in CASES]
)
def test_a_change_is_told_with_its_effect(old: str, new: str, expected: str) -> None:
    assert told(old, new) == [expected]


OVERLOADS = """\
from typing import overload
@overload
def get(a: int) -> int: ...
@overload
def get(a: str) -> str: ...
{more}
def get(a): ...
"""


def test_one_overload_more_breaks_nothing() -> None:
    more = "@overload\ndef get(a: bytes) -> bytes: ..."
    assert told(OVERLOADS.format(more=""), OVERLOADS.format(more=more)) == [
        "safe overload-added: `get` can be called in one more way"
    ]


def test_an_overload_that_is_gone_breaks_calls() -> None:
    more = "@overload\ndef get(a: bytes) -> bytes: ..."
    assert told(OVERLOADS.format(more=more), OVERLOADS.format(more="")) == [
        "breaking overload-removed: `get` can be called in one way less"
    ]


def test_a_class_may_move_between_modules_that_an_index_shows() -> None:
    index = INDEX.format(names="Cat as Cat")
    old = package({"types/__init__.py": index, "types/pets.py": "class Cat: ..."})
    new = package(
        {"types/__init__.py": index.replace(".pets", ".cats"), "types/cats.py": "class Cat: ..."}
    )
    assert compare_interfaces(old, new) == ()


def test_a_class_that_one_module_less_shows_is_still_there() -> None:
    old = package({"__init__.py": "from .a import Cat as Cat", "a.py": "class Cat: ..."})
    new = package(
        {"__init__.py": "from ._b import Cat as Cat", "_b.py": "class Cat: ...", "a.py": ""}
    )
    assert [(it.effect, it.kind) for it in compare_interfaces(old, new)] == [
        (Effect.SAFE, Kind.NAME_MOVED)
    ]


def test_a_type_under_a_name_of_its_own_is_the_same_type() -> None:
    alias = "from typing import TypeAlias\nPet: TypeAlias = int | str\n"
    assert told(f"{alias}def get() -> int | str: ...", f"{alias}def get() -> Pet: ...") == []


def test_typed_dicts_with_the_same_keys_are_one_type_to_who_writes_them() -> None:
    two = "from typing import TypedDict\nclass A(TypedDict):\n    x: int\nclass B(TypedDict, total=False):\n    x: int\n    y: int\n"
    assert [
        it.effect
        for it in changes(f"{two}def make(a: A) -> None: ...", f"{two}def make(a: B) -> None: ...")
    ] == [Effect.SAFE]
    assert [
        it.effect
        for it in changes(f"{two}def make(a: B) -> None: ...", f"{two}def make(a: A) -> None: ...")
    ] == [Effect.BREAKING]


JOINED = """\
from typing import TypeAlias
class A:
    x: int
    next: B | None
class B:
    x: int
    next: B | None
Pet: TypeAlias = A | B
def get() -> list[B]: ...
"""


def test_a_class_that_is_another_name_of_one_with_its_attributes_breaks_nothing() -> None:
    new = "from typing import TypeAlias\nclass A:\n    x: int\n    next: A | None\nB = A\nPet: TypeAlias = A\ndef get() -> list[A]: ..."
    assert told(JOINED, new) == []
    more = new.replace("x: int", "x: int\n    y: int = 0")
    assert told(JOINED, more) == ["safe field-added: `A.y` is new"]


def test_a_class_that_is_another_name_of_one_with_less_is_told() -> None:
    new = "from typing import TypeAlias\nclass A:\n    next: A | None\nB = A\nPet: TypeAlias = A\ndef get() -> list[A]: ..."
    assert {it.effect for it in changes(JOINED, new) if it.where.startswith("B")} == {
        Effect.BREAKING
    }


def test_a_class_that_alone_is_renamed_is_found_by_what_it_has() -> None:
    kind, other = "class PetKind: ...\n", "class AnimalKind: ...\n"
    pet, animal = (f"class {name}:\n    kind: PetKind\n" for name in ("Pet", "Animal"))
    assert told(kind + pet, kind + animal) == [
        "breaking name-renamed: `Pet` is called `Animal` now"
    ]
    with_it = changes(kind + pet, other + animal.replace("PetKind", "AnimalKind"))
    assert "`Pet` is called `Animal` now" in map(tell, with_it)


def test_of_a_long_line_no_name_is_cut_and_what_differs_is_shown() -> None:
    names = [f"SomethingLong{number}" for number in range(20)]
    classes = "".join(f"class {name}: ...\n" for name in names)
    old = f"{classes}def get(a: {' | '.join(names[:-1])}) -> int: ..."
    new = f"{classes}def get(a: {' | '.join(names[:-2])}, b: str) -> int: ..."
    lines = [line.split() for line in write_markdown(changes(old, new)) if line.startswith("  -")]
    shown = [word for line in lines for word in line if word.startswith("Something")]
    assert {word.rstrip(",)") for word in shown} <= {*names}
    assert any("SomethingLong18" in word for word in shown)


def test_what_an_open_enum_may_also_be_was_a_string_before() -> None:
    assert told(model("k: str"), model("k: Literal['a'] | str", "from typing import Literal")) == []


CLIENT = {
    "__init__.py": "from ._client import Hotel as Hotel, AsyncHotel as AsyncHotel",
    "_client.py": """\
        from functools import cached_property
        from .resources.pets import PetsResource, AsyncPetsResource
        class Hotel:
            @cached_property
            def pets(self) -> PetsResource: ...
        class AsyncHotel:
            @cached_property
            def pets(self) -> AsyncPetsResource: ...
    """,
    "resources/pets.py": """\
        class PetsResource:
            def get(self, id: str, *, since: int = 0) -> int: ...
        class AsyncPetsResource:
            async def get(self, id: str, *, since: int = 0) -> int: ...
    """,
}


def test_a_method_is_called_as_a_user_calls_it_and_told_once_for_both_clients() -> None:
    without = CLIENT["resources/pets.py"].replace(", *, since: int = 0", "")
    found = compare_interfaces(package(CLIENT), package({**CLIENT, "resources/pets.py": without}))
    assert [tell(it) for it in found] == ["`client.pets.get` does not take `since` any more"]
    assert found[0].also == ("resources.pets.AsyncPetsResource",)
    advice = advise(found[0])
    assert (advice.before, advice.after) == (
        "client.pets.get(..., since=...)",
        "client.pets.get(...)",
    )


def test_a_method_that_is_renamed_in_every_form_is_told_once() -> None:
    forms = """\
        class RawPetsResource:
            def __init__(self, resource: object) -> None:
                self.get = raw(resource.get)
        class AsyncRawPetsResource:
            def __init__(self, resource: object) -> None:
                self.get = raw_async(resource.get)
    """
    files = {**CLIENT, "responses/pets.py": forms}
    renamed = {name: text.replace("get", "fetch_it_all") for name, text in files.items()}
    before, after = (
        package({name: text.replace("id: str", "id: str, a: int") for name, text in it.items()})
        for it in (files, renamed)
    )
    found = compare_interfaces(before, after)
    assert [tell(it) for it in found] == ["`client.pets.get` is called `fetch_it_all` now"]


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (model("name: str"), model("name: str | None"), "use(pet.name)", "if pet.name is not None:\n    use(pet.name)"),
        (method("self, a: int"), method("self, *, a: int"), "Pet.feed(a, ...)", "Pet.feed(a=a, ...)"),
        (
            "class Base(Exception): ...\nclass NotFound(Base): ...",
            "class Base(Exception): ...\nclass NotFound(Exception): ...",
            "except Base:",
            "except (Base, NotFound):",
        ),
        (params("name: str"), params("name: Required[str]"), "{...}", '{..., "name": ...}'),
    ],
)  # fmt: skip
def test_advice_says_what_to_write_instead(old: str, new: str, before: str, after: str) -> None:
    advice = advise(changes(old, new)[0])
    assert (advice.before.lower(), advice.after.lower()) == (before.lower(), after.lower())


def test_nothing_differs_between_a_package_and_itself() -> None:
    interface, found = read_folder(ROOT / "generated" / "notion")
    assert interface is not None, found
    again, _ = read_interface(write_interface(interface), "surface.json")
    assert again is not None
    assert compare_interfaces(again, interface) == ()
    assert isinstance(interface.definitions["types.AgentStatus"], Alias)


def test_every_kind_of_change_has_its_effect() -> None:
    assert set(RULES) == set(Kind)


def test_the_reference_has_the_table_that_is_used() -> None:
    reference = ROOT / "docs" / "releases.md"
    assert reference.read_text(encoding="utf-8").endswith(f"\n{table_of_effects()}")


# The command


@pytest.fixture(name="two")
def _two(tmp_path: Path) -> tuple[str, str]:
    """Folders of a package before and after a method has gone."""
    for name, text in (("old", method("self")), ("new", "class Pet: ...")):
        folder = tmp_path / name / "pet"
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(text, encoding="utf-8")
    return str(tmp_path / "old"), str(tmp_path / "new")


def test_the_command_tells_what_differs_and_ends_well(two: tuple[str, str]) -> None:
    result = clientsmith("diff", "--surface", *two)
    assert result.exit_code == 0
    assert "1 breaking" in result.output
    assert "  `Pet.feed` is gone\n" in result.output


def test_the_command_fails_when_it_is_asked_to(two: tuple[str, str]) -> None:
    assert clientsmith("diff", "--surface", *two, "--fail-on", "breaking").exit_code == 1
    assert clientsmith("diff", "--surface", *reversed(two), "--fail-on", "soft").exit_code == 0


def test_a_saved_surface_stands_for_its_package(two: tuple[str, str], tmp_path: Path) -> None:
    interface, _ = read_folder(Path(two[0]))
    assert interface is not None
    saved = tmp_path / "surface.json"
    saved.write_text(write_interface(interface), encoding="utf-8")
    result = clientsmith("diff", "--surface", str(saved), two[1], "--format", "json")
    assert json.loads(result.output)["counts"] == {"breaking": 1, "soft": 0, "safe": 0}


def test_code_before_and_after_is_shown_as_a_diff(two: tuple[str, str]) -> None:
    result = clientsmith("diff", "--surface", *two, "--format", "markdown")
    assert "```diff\n  - Pet.feed(...)\n  ```" in result.output.replace("pet.feed", "Pet.feed")


@pytest.mark.skipif(not APRIL.exists(), reason="the official documents are not published here")
def test_from_march_to_april_little_breaks(tmp_path: Path) -> None:
    """Ours are the names of the document; a configuration would only rename both sides."""
    for document, folder in ((MARCH, "march"), (APRIL, "april")):
        arguments = ("generate", str(document), "-o", str(tmp_path / folder), "-q")
        assert clientsmith(*arguments).exit_code in (0, 1)
    old, _ = read_folder(tmp_path / "march")
    new, _ = read_folder(tmp_path / "april")
    assert old is not None
    assert new is not None
    found = compare_interfaces(old, new)
    calls = {(str(it.effect), it.kind, it.where, it.part) for it in found if it.call}
    assert not [call for call in calls if call[0] == "breaking"]
    assert calls >= {
        ("safe", Kind.METHOD_ADDED, "client.comments.delete", ""),
        ("safe", Kind.METHOD_ADDED, "client.views", ""),
        ("safe", Kind.PARAMETER_ADDED, "client.blocks.update", "heading_4"),
    }
    soft = {
        it.owner: it.what
        for it in found
        if it.kind is Kind.VARIANT_ADDED and it.effect is Effect.SOFT
    }
    assert "types.Heading4BlockObjectResponse" in soft["types.BlockObjectResponse"]
