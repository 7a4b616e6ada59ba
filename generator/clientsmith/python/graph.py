"""Graphs of ids: strongly connected components and reachability, in an order that depends on ids
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

Node = TypeVar("Node", bound=str)


def strongly_connected(
    nodes: Iterable[Node], successors: Callable[[Node], Iterable[Node]]
) -> tuple[tuple[Node, ...], ...]:
    """The strongly connected components, each after those it leads to (Tarjan, without recursion).

    Nodes and successors are visited in sorted order, so the result does not depend on theirs.
    """
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    on_stack: set[Node] = set()
    stack: list[Node] = []
    found: list[tuple[Node, ...]] = []
    for root in sorted(nodes):
        if root in index:
            continue
        work = [(root, iter(sorted(successors(root))))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, remaining = work[-1]
            for target in remaining:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(sorted(successors(target)))))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == index[node]:
                    component: list[Node] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.append(member)
                        if member == node:
                            break
                    found.append(tuple(sorted(component)))
    return tuple(found)


def reached_by(
    roots: Mapping[str, Iterable[Node]], successors: Callable[[Node], Iterable[Node]]
) -> dict[Node, frozenset[str]]:
    """For each node the names of the roots that lead to it."""
    reach: dict[Node, set[str]] = {}
    below: dict[Node, Iterable[Node]] = {}
    for name in sorted(roots):
        pending = list(roots[name])
        while pending:
            node = pending.pop()
            if node not in below:
                below[node] = tuple(successors(node))
                reach[node] = set()
            if name not in reach[node]:
                reach[node].add(name)
                pending.extend(below[node])
    return {node: frozenset(names) for node, names in reach.items()}
