"""The process behind the command `clientsmith`, also `python -m clientsmith`."""

from __future__ import annotations

import gc

from clientsmith.cli import main


def run() -> None:
    """Run the command line.

    A run makes many values that live until its end and no garbage worth looking for, so the
    collector would only walk over them again and again: a tenth of the time.
    """
    gc.disable()
    main(prog_name="clientsmith")


if __name__ == "__main__":
    run()
