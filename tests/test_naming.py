"""Names of one scope: who keeps a name that several wish for."""

from __future__ import annotations

from clientsmith.python.naming import Names, Scope, Symbol, resolve


def names_of(*symbols: Symbol, reserved: frozenset[str] = frozenset()) -> Names:
    return resolve(Scope("a test", symbols, reserved))[0]


def test_the_only_one_that_is_spelled_so_keeps_a_name() -> None:
    exact = Symbol("b", ("kind", "kind_b"), spelled="kind")
    assert names_of(Symbol("a", ("kind", "kind_a")), exact) == {"a": "kind_a", "b": "kind"}


def test_of_two_that_are_spelled_so_none_keeps_the_name() -> None:
    one = Symbol("a", ("kind", "kind_a"), spelled="kind")
    other = Symbol("b", ("kind", "kind_b"), spelled="kind")
    assert names_of(one, other) == {"a": "kind_a", "b": "kind_b"}


def test_a_locked_name_is_kept_from_one_that_is_spelled_so() -> None:
    exact = Symbol("a", ("kind", "kind_a"), spelled="kind")
    locked = Symbol("b", ("other",), locked="kind")
    assert names_of(exact, locked) == {"a": "kind_a", "b": "kind"}


def test_a_locked_name_is_kept_from_everyone_even_when_numbers_are_given() -> None:
    exact = Symbol("a", ("Kind",), spelled="Kind")
    locked = Symbol("b", ("Kind",), locked="Kind")
    pinned = Symbol("c", ("Kind",), pinned=True)
    assert names_of(exact, locked, pinned) == {"a": "Kind2", "b": "Kind", "c": "Kind3"}
    assert names_of(exact, pinned) == {"a": "Kind2", "c": "Kind"}


def test_names_do_not_depend_on_the_order_of_symbols() -> None:
    symbols = [Symbol(each, ("kind", f"kind_{each}"[:6])) for each in "abc"]
    assert names_of(*symbols) == names_of(*reversed(symbols))


def test_a_reserved_name_gets_an_underscore() -> None:
    assert names_of(
        Symbol("a", ("class",)), Symbol("b", ("self",)), reserved=frozenset({"self"})
    ) == {
        "a": "class_",
        "b": "self_",
    }
