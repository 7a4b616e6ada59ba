"""Try every mutant and say which ones nobody noticed.

    python -m mutate [--only WORD] [--workers 2] [--least 48]

Exits 1 when fewer mutants are noticed than `--least` in fifty demand, 2 when a mutant does not fit
the generator any more.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from mutate.mutants import GENERATOR, Mutant, MutantError, mutate, read_mutants
from mutate.trials import Copy, Verdict, copy_tree

TOP = Path(__file__).parents[2]
OF = 50


def main(arguments: Sequence[str]) -> int:
    """Run the check; the exit code."""
    options = parse(arguments)
    mutants = [one for one in read_mutants() if options.only in str(one)]
    if not mutants:
        print(f'no mutant has "{options.only}" in its description')
        return 2
    try:
        for mutant in mutants:
            mutate(mutant, (TOP / GENERATOR / mutant.file).read_text(encoding="utf-8"))
    except (MutantError, OSError) as error:
        print(error)
        return 2
    with TemporaryDirectory() as folder:
        verdicts = list(try_all(mutants, Path(folder), options.workers))
    return report(verdicts, options.least)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="mutate", description=__doc__)
    parser.add_argument("--only", default="", metavar="WORD", help="mutants described by this")
    parser.add_argument("--workers", type=int, default=2, help="how many at once")
    parser.add_argument("--least", type=int, default=48, help=f"how many in {OF} must be noticed")
    return parser.parse_args(arguments)


def try_all(mutants: Sequence[Mutant], folder: Path, workers: int) -> Iterator[Verdict]:
    """The verdicts as they come in."""
    copies: SimpleQueue[Copy] = SimpleQueue()
    with ThreadPoolExecutor(workers) as pool:

        def prepare(number: int) -> Copy:
            copy = copy_tree(TOP, folder / str(number))
            copy.find_broken(mutants[number::workers])
            return copy

        made = list(pool.map(prepare, range(workers)))
        broken = sorted({name for copy in made for name in copy.broken})
        for copy in made:
            copy.broken = broken
            copies.put(copy)
        if broken:
            print(f"{len(broken)} tests fail without any mutant and are left out:", *broken)

        def try_one(mutant: Mutant) -> Verdict:
            copy = copies.get()
            try:
                return copy.try_out(mutant)
            finally:
                copies.put(copy)

        for number, future in enumerate(as_completed(pool.submit(try_one, m) for m in mutants)):
            verdict = future.result()
            by = f"noticed by {verdict.noticed}" if verdict.noticed else "SURVIVES"
            print(f"{number + 1:3} {verdict.seconds:5.1f} s  {verdict.mutant}: {by}", flush=True)
            yield verdict


def report(verdicts: Sequence[Verdict], least: int) -> int:
    """Say how many mutants were noticed, and name the others; the exit code."""
    survivors = [verdict.mutant for verdict in verdicts if not verdict.noticed]
    print(f"{len(verdicts) - len(survivors)} of {len(verdicts)} mutants are noticed")
    for mutant in survivors:
        print(f"  survives: {mutant}")
    enough = (len(verdicts) - len(survivors)) * OF >= least * len(verdicts)
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
