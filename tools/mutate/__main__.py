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
from mutate.trials import Copy, Verdict, copy_tree, everything, likely

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
    """The verdicts as they come in: the likeliest tests are asked first, of survivors all."""
    copies: SimpleQueue[Copy] = SimpleQueue()
    with ThreadPoolExecutor(workers) as pool:

        def copy(number: int) -> None:
            copies.put(copy_tree(TOP, folder / str(number)))

        list(pool.map(copy, range(workers)))

        def ask(mutant: Mutant, selection: list[str]) -> Verdict:
            copy = copies.get()
            try:
                return copy.try_out(mutant, selection)
            finally:
                copies.put(copy)

        left: list[Mutant] = []
        for future in as_completed([pool.submit(ask, one, likely(one)) for one in mutants]):
            verdict = future.result()
            if verdict.noticed:
                tell(verdict)
                yield verdict
            else:
                left.append(verdict.mutant)
        print(f"the likeliest tests did not notice {len(left)}; these meet the whole suite")
        for future in as_completed([pool.submit(ask, one, everything()) for one in left]):
            tell(future.result())
            yield future.result()


def tell(verdict: Verdict) -> None:
    """Print a line about a mutant."""
    by = f"noticed by {verdict.noticed}" if verdict.noticed else "SURVIVES"
    print(f"{verdict.seconds:6.1f} s  {verdict.mutant}: {by}", flush=True)


def report(verdicts: Sequence[Verdict], least: int) -> int:
    """Say how many mutants were noticed, and name the others; the exit code."""
    survivors = [verdict.mutant for verdict in verdicts if not verdict.noticed]
    print(f"{len(verdicts) - len(survivors)} of {len(verdicts)} mutants are noticed")
    for mutant in survivors:
        print(f"  survives: {mutant}")
        print(f"    {mutant.explained or 'nobody has explained why: add a case'}")
    enough = (len(verdicts) - len(survivors)) * OF >= least * len(verdicts)
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
