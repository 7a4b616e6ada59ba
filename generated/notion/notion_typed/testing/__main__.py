"""The mock as a program: ``python -m <package>.testing [--port PORT] [--faults FILE]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .mock import Mock
from .script import read_faults


class _Options(argparse.Namespace):
    port: int
    faults: Path | None
    page_size: int
    secret: list[str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted. The exit code is 0, or 2 for a script that cannot be used."""
    package = __name__.partition(".")[0]
    parser = argparse.ArgumentParser(
        prog=f"python -m {package}.testing",
        description="Serve a mock of the API on 127.0.0.1.",
    )
    parser.add_argument("--port", type=int, default=0, help="the port; any free one by default")
    parser.add_argument("--faults", type=Path, help="a script of faults, as JSON")
    parser.add_argument("--page-size", type=int, default=100, help="items of a page at most")
    parser.add_argument(
        "--secret", action="append", default=[], help="accept this credential and no other"
    )
    options = parser.parse_args(arguments, namespace=_Options())
    mock = Mock(secrets=options.secret, page_size=options.page_size)
    if options.faults is not None:
        try:
            rules, seed = read_faults(options.faults)
        except (OSError, ValueError) as error:
            print(error, file=sys.stderr)
            return 2
        mock.faults.seed(seed)
        for rule in rules:
            mock.faults.add_rule(rule)
    server = mock.serve(options.port)
    print(f"The mock listens on {server.url} (interrupt to stop)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
