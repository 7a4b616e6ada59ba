"""The process behind the command `clientsmith`, also `python -m clientsmith`."""

from __future__ import annotations

import gc

from clientsmith.cli import main


def run() -> None:
    """Run the command line.

    A run makes many values that live until its end and no garbage worth looking for, so the
    collector would only walk over them again and again: a tenth of the time. At its end Python
    would still look for garbage before it gives all memory back, unless all is marked to stay.
    """
    gc.disable()
    try:
        main(prog_name="clientsmith")
    finally:
        gc.freeze()


if __name__ == "__main__":
    run()
